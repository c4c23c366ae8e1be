"""Text that a page holds only in its scripts: for pages whose elements are filled in by a program.

Looked at when the elements have no text of their own. JSON-LD articleBody comes first; then any JSON that a
script holds, in which the texts of one kind (found under the same keys) that weigh most are the article's; then
the strings of other scripts, and what elements and attributes keep out of sight (shelves.py).
"""

from __future__ import annotations

import html
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser

from newscrawl.pages.body import flight, literals
from newscrawl.pages.body.shelves import is_template, kept_in_attributes, kept_in_elements
from newscrawl.pages.data.linked_data import Node, texts
from newscrawl.pages.page import Page
from newscrawl.pages.phrases import credits_picture, is_noise, points_elsewhere
from newscrawl.pages.refusal.facts import OTHER_TYPES
from newscrawl.pages.refusal.refuse import is_declared
from newscrawl.pages.tree.sentences import ends_sentence, weigh
from newscrawl.pages.tree.walk import outline

LEAST = 40  # weight of a paragraph that is looked for in a script's data
MAX_VALUES = 200_000
ENOUGH = 250.0  # weight of an article in one script's JSON with which no other place is looked through, or in another
FEWEST = 2  # paragraphs of an article in markup that is not shown
WORDS = 5  # of a headline that no section and no product has
LEAST_TITLE, LONGEST_TITLE = 15, 500  # weight, and characters, of a headline that a source names
LEAST_SCRIPT = 200  # weight of a script that may hold an article
_MARKUP = re.compile(r"<(?:p|br|div|li|h[1-6]|span|a|em|strong|b|i|ul|ol)\b[^<>]{0,2000}>", re.IGNORECASE)
_ASSIGNED = re.compile(r"=\s*(?=\{)")
_PARSED = re.compile(r"""JSON\.parse\(\s*(?:(?=")|'((?:[^'\\]++|\\.)*+)')""", re.DOTALL)
_IN_QUOTES = re.compile(r"""\\'|\\.|\"""", re.DOTALL)
_HOLDERS = frozenset(("children", "content"))
_BLANK = re.compile(r"\n[ \t\r]*\n|\r\n|\n|\u2029")
_FOR_PROGRAMS = re.compile(r"javascript|\{[\w-]*[}{]|<%|\$\{|[\])][+*?]", re.IGNORECASE)
_PARTS = re.compile(r"\s[|·–—-]\s")  # of a title
_decoder = json.JSONDecoder(strict=False)


def recital(page: Page) -> list[str]:
    """The paragraphs of the articleBody in the page's structured data, [] for none."""
    for node in page.news_nodes:
        told = [*texts(node.get("articleBody"))] or [*texts(node.get("text"))] or [*_updates(node)]
        paragraphs = [part for text in told for part in split(_unescaped(text))]
        if paragraphs:
            return paragraphs
    return []


def _updates(node: Node) -> Iterator[str]:
    """The headings and texts of a live report's entries."""
    entries = node.get("liveBlogUpdate")
    for entry in entries if isinstance(entries, list) else [entries]:
        if isinstance(entry, dict):
            yield from texts(entry.get("headline"))
            yield from texts(entry.get("articleBody"))


def _unescaped(text: str) -> str:
    """A text without the entities of one that holds no markup, and with the line breaks that were escaped twice."""
    if "\\n" in text and "\n" not in text:
        text = text.replace("\\r", "").replace("\\n", "\n")
    return html.unescape(text) if "&" in text and "<" not in text else text


def scripted(page: Page) -> list[str]:
    """The paragraphs of the article as the page's scripts hold them, [] for none."""
    best: list[str] = []
    pushed: list[str] = []
    programs: list[str] = []
    for script in page.tree.css("script:not([src])"):
        text, kind = script.text(), (script.attributes.get("type") or "").lower()
        part = flight.pushed(text)
        if part is not None:
            pushed.append(part)
        if part is not None or weigh(text) < LEAST_SCRIPT or "ld+json" in kind:
            continue
        if is_template(kind):
            best = max(best, of_markup(text), key=_weight)
            continue
        programs.append(text)
        best = max(best, _heaviest(_load(text)), key=_weight)
    if pushed:
        best = max(best, _heaviest(flight.rows("".join(pushed))), key=_weight)
    for others in (_programmed, _shelved):
        if _weight(best) < ENOUGH:
            best = max([best, *filter(_is_article, others(page, programs))], key=_weight)
    return best


def _programmed(page: Page, scripts: list[str]) -> Iterator[list[str]]:
    for script in scripts:
        if _is_of_article(page, unquote(script) if "%20" in script else script):
            yield _heaviest(literals.values(script))


def _shelved(page: Page, _: list[str]) -> Iterator[list[str]]:
    for text, value in kept_in_attributes(page):
        if _is_of_article(page, text):
            yield _heaviest(value)
    for markup in kept_in_elements(page):
        if _is_of_article(page, ""):
            yield of_markup(markup)


def _is_of_article(page: Page, text: str) -> bool:
    """Whether a page says that it is an article, or this text names its headline, or it shows one of some words."""
    if not page.told_types.isdisjoint(OTHER_TYPES):
        return False
    if is_declared(page):
        return True
    if not text:
        return _counts_words(page.headline_text) >= WORDS
    titles = [page.meta.first("og:title") or "", *_PARTS.split(page.meta.title[:LONGEST_TITLE])]
    known = [title for title in map(str.strip, titles) if weigh(title) >= LEAST_TITLE]
    return any(title in text or json.dumps(title)[1:-1] in text for title in known)


def _counts_words(text: str) -> float:
    """The words of a text; two characters of a script without blanks count as one."""
    return max(len(text.split()), (weigh(text) - len(text)) / 3)


def _is_article(parts: list[str]) -> bool:
    return _weight(parts) >= ENOUGH and not any(map(_FOR_PROGRAMS.search, parts))


def of_markup(markup: str) -> list[str]:
    """The paragraphs of markup that is not shown, [] where it asks for a program or is one's pattern."""
    parts = split(markup)
    whole = [part for part in parts if weigh(part) >= LEAST and ends_sentence(part)]
    if len(whole) < FEWEST or any(_FOR_PROGRAMS.search(part) for part in whole):
        return []
    return [part for part in parts if not (is_noise(part) or points_elsewhere(part) or credits_picture(part))]


def split(text: str) -> list[str]:
    """Paragraphs of a text that may hold markup; white space folded."""
    if "&lt;" in text and "<" not in text:
        plain = html.unescape(text)
        text = plain if _MARKUP.search(plain) else text
    if "<" in text and _MARKUP.search(text):
        root = LexborHTMLParser(text).body
        return [line for block in outline(root).blocks for line in block.text.split("\n")] if root else []
    parts = [" ".join(part.split()) for part in _BLANK.split(text)]
    return [part for part in parts if part]


def _weight(parts: list[str]) -> float:
    return sum([weigh(part) for part in parts])


def _load(text: str) -> Any:
    """The JSON value of a script that is nothing else, or the first object that it assigns; None for neither."""
    text = text.strip()
    start = 0
    if text[:1] not in "{[":
        parsed = _PARSED.search(text)
        if parsed is not None:
            text = _string(text, parsed)
    if text[:1] not in "{[":
        match = _ASSIGNED.search(text)
        if match is None:
            return None
        start = match.end()
    try:
        return _decoder.raw_decode(text, start)[0]
    except (ValueError, RecursionError):
        return None


def _string(text: str, call: re.Match[str]) -> str:
    """The string that a script hands to JSON.parse, "" for what is none."""
    inner = call[1]
    if inner is not None:
        marks = {"\\'": "'", '"': '\\"'}
        text, start = '"' + _IN_QUOTES.sub(lambda mark: marks.get(mark[0], mark[0]), inner) + '"', 0
    else:
        start = call.end()
    try:
        value = _decoder.raw_decode(text, start)[0]
    except (ValueError, RecursionError):
        return ""
    return value.strip() if isinstance(value, str) else ""


def _joined(path: tuple[str, ...], members: list[Any]) -> str | None:
    """The text of a paragraph that an editor keeps in pieces, one for each way it is set; None for what is none.

    Portable Text, Slate and Lexical keep them under `children`, ProseMirror and Contentful as nodes of the type `text`
    under `content`.
    """
    if not members or not path or path[-1] not in _HOLDERS:
        return None
    pieces = [_piece(member, path[-1]) for member in members]
    return "".join([piece for piece in pieces if piece]) if all(piece is not None for piece in pieces) else None


def _piece(member: Any, holder: str) -> str | None:
    """The text of a piece, or of the link around several; None for what is none."""
    if not isinstance(member, dict):
        return None
    kind = member.get("type") or member.get("nodeType") or member.get("_type")
    text = member.get("text", member.get("value"))
    if isinstance(text, str):
        return text if holder == "children" or kind == "text" else None
    inside = member.get(holder)
    if isinstance(inside, list) and isinstance(kind, str) and ("link" in kind or kind == "a"):
        return _joined((holder,), inside)
    return None


def _heaviest(value: Any) -> list[str]:
    """The texts under the same keys that weigh most, in order, each once."""
    kinds: dict[tuple[str, ...], list[str]] = defaultdict(list)
    pending: list[tuple[tuple[str, ...], Any]] = [((), value)]
    for _ in range(MAX_VALUES):
        if not pending:
            break
        path, value = pending.pop()
        if isinstance(value, dict):
            pending.extend([((*path, key), inner) for key, inner in reversed(value.items())])
        elif isinstance(value, list):
            joined = _joined(path, value)
            pending.extend([(path, inner) for inner in (reversed(value) if joined is None else [joined])])
        elif isinstance(value, str) and (" " in value or not value.isascii()) and weigh(value) >= LEAST:
            if value[:1] == "{" and isinstance(inner := literals.value_of(value), dict):
                pending.append((path, inner))
                continue
            kinds[path].extend(part for part in split(value) if weigh(part) >= LEAST and ends_sentence(part))
    best = max(kinds.values(), key=_weight, default=[])
    return list(dict.fromkeys(best))
