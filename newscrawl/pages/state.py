"""Text that a page holds only in its scripts: for pages whose elements are filled in by a program.

Looked at when the elements have no text of their own. JSON-LD articleBody comes first; then any JSON that a
script holds, in which the texts of one kind (found under the same keys) that weigh most are the article's.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from newscrawl.pages.linked_data import texts
from newscrawl.pages.outline import outline
from newscrawl.pages.page import Page
from newscrawl.pages.segments import ends_sentence, weigh

LEAST = 40  # characters of a paragraph that is looked for in a script's data
MAX_VALUES = 200_000
LEAST_SCRIPT = 200  # characters of a script that may hold an article
_MARKUP = re.compile(r"<(?:p|br|div|li|h[1-6]|span|a|em|strong|b|i|ul|ol)\b[^<>]{0,2000}>", re.IGNORECASE)
_ASSIGNED = re.compile(r"=\s*(?=\{)")
_BLANK = re.compile(r"\n[ \t\r]*\n|\r\n|\n")
_decoder = json.JSONDecoder(strict=False)


def recital(page: Page) -> list[str]:
    """The paragraphs of the articleBody in the page's structured data, [] for none."""
    for node in page.news_nodes:
        for text in texts(node.get("articleBody")):
            return split(text)
    return []


def scripted(page: Page) -> list[str]:
    """The paragraphs of the article as the page's scripts hold them, [] for none."""
    best: list[str] = []
    for script in page.tree.css("script:not([src])"):
        text = script.text()
        if len(text) < LEAST_SCRIPT or "ld+json" in (script.attributes.get("type") or ""):
            continue
        found = _heaviest(_load(text))
        if _weight(found) > _weight(best):
            best = found
    return best


def split(text: str) -> list[str]:
    """Paragraphs of a text that may hold markup; white space folded."""
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
        match = _ASSIGNED.search(text)
        if match is None:
            return None
        start = match.end()
    try:
        return _decoder.raw_decode(text, start)[0]
    except (ValueError, RecursionError):
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
            pending.extend([(path, inner) for inner in reversed(value)])
        elif isinstance(value, str) and len(value) >= LEAST and " " in value:
            kinds[path].extend(part for part in split(value) if len(part) >= LEAST and ends_sentence(part))
    best = max(kinds.values(), key=_weight, default=[])
    return list(dict.fromkeys(best))
