"""Text that a page holds only in its scripts: for pages whose elements are filled in by a program.

Looked at when the elements have no text of their own. JSON-LD articleBody comes first; then any JSON that a
script holds, in which the texts of one kind (found under the same keys) that weigh most are the article's.
"""

from __future__ import annotations

import html
import json
import re
from collections import defaultdict
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from newscrawl.pages import flight
from newscrawl.pages.linked_data import texts
from newscrawl.pages.page import Page
from newscrawl.pages.segments import ends_sentence, weigh
from newscrawl.pages.walk import outline

LEAST = 40  # weight of a paragraph that is looked for in a script's data
MAX_VALUES = 200_000
LEAST_SCRIPT = 200  # characters of a script that may hold an article
_MARKUP = re.compile(r"<(?:p|br|div|li|h[1-6]|span|a|em|strong|b|i|ul|ol)\b[^<>]{0,2000}>", re.IGNORECASE)
_ASSIGNED = re.compile(r"=\s*(?=\{)")
_PARSED = re.compile(r"""JSON\.parse\(\s*(?:(?=")|'((?:[^'\\]++|\\.)*+)')""", re.DOTALL)
_IN_QUOTES = re.compile(r"""\\'|\\.|\"""", re.DOTALL)
_HOLDERS = frozenset(("children", "content"))
_BLANK = re.compile(r"\n[ \t\r]*\n|\r\n|\n")
_decoder = json.JSONDecoder(strict=False)


def recital(page: Page) -> list[str]:
    """The paragraphs of the articleBody in the page's structured data, [] for none."""
    for node in page.news_nodes:
        paragraphs = [part for text in texts(node.get("articleBody")) for part in split(_unescaped(text))]
        if paragraphs:
            return paragraphs
    return []


def _unescaped(text: str) -> str:
    """A text without the entities of one that holds no markup, and with the line breaks that were escaped twice."""
    if "\\n" in text and "\n" not in text:
        text = text.replace("\\r", "").replace("\\n", "\n")
    return html.unescape(text) if "&" in text and "<" not in text else text


def scripted(page: Page) -> list[str]:
    """The paragraphs of the article as the page's scripts hold them, [] for none."""
    best: list[str] = []
    pushed: list[str] = []
    for script in page.tree.css("script:not([src])"):
        text = script.text()
        part = flight.pushed(text)
        if part is not None:
            pushed.append(part)
        if part is not None or len(text) < LEAST_SCRIPT or "ld+json" in (script.attributes.get("type") or ""):
            continue
        best = max(best, _heaviest(_load(text)), key=_weight)
    return max(best, _heaviest(flight.rows("".join(pushed))), key=_weight) if pushed else best


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

    Portable Text, Slate and Lexical keep them under `children`, ProseMirror as nodes of the type `text`.
    """
    if not members or not path or path[-1] not in _HOLDERS:
        return None
    pieces = [member["text"] for member in members if isinstance(member, dict) and isinstance(member.get("text"), str)]
    if len(pieces) < len(members):
        return None
    if path[-1] != "children" and any(member.get("type") != "text" for member in members):
        return None
    return "".join(pieces)


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
            kinds[path].extend(part for part in split(value) if weigh(part) >= LEAST and ends_sentence(part))
    best = max(kinds.values(), key=_weight, default=[])
    return list(dict.fromkeys(best))
