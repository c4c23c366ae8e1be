"""JSON-LD as pages write it: read tolerantly, flattened to nodes, and the nodes that describe the page's article.

Tolerated: comments, trailing commas, CDATA and HTML comment wrappers, control characters, entities, bad escapes
and quotes inside strings, a trailing semicolon, several values in one block, several blocks, `@graph`, arrays,
and strings where objects are due. A block that still cannot be read is left out and counted.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

Node = dict[str, Any]

MAX_NODES = 2_000
_NESTED = ("@graph", "mainEntity", "mainEntityOfPage", "item", "breadcrumb")
_OPENING = re.compile(r"(?:\s|//|/\*|\*/|<!--|<!\[CDATA\[)++(?=[\[{])")
_CLOSINGS = ("//", "/*", "*/", "-->", "]]>", ";")
_TOKEN = re.compile(  # what is never closed goes on to the end, else each of its marks would be looked at for itself
    r'"((?:[^"\\]++|\\.?+|"(?!\s*+(?:[,:}\]]|//|/\*|\Z)))*+)(?:"|\Z)|/\*.*?(?:\*/|\Z)|//[^\n]*+|,(?=\s*+(?:[}\]]|\Z))',
    re.DOTALL,
)
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})')
_INNER_QUOTE = re.compile(r'(\\.)|"', re.DOTALL)
_BETWEEN = re.compile(r"[\s;,]*+")
_decoder = json.JSONDecoder(strict=False)


class LinkedData(list[Node]):
    """The nodes of a page in document order; `skipped` says how many blocks could not be read."""

    skipped: int = 0

    def by_id(self) -> dict[str, Node]:
        """Nodes by their `@id`, the fullest one where several have it: others refer to them by that."""
        found: dict[str, Node] = {}
        for node in self:
            name = node.get("@id")
            if isinstance(name, str) and len(node) > len(found.get(name, ())):
                found[name] = node
        return found


def read_linked_data(blocks: Iterable[str]) -> LinkedData:
    """The nodes of all JSON-LD blocks of a page. Never raises: what cannot be read is counted in `skipped`."""
    data = LinkedData()
    for text in blocks:
        if text.isspace() or not text:
            continue
        values, whole = parse_json(text)
        data.skipped += not whole
        data.extend(_flatten(values, MAX_NODES - len(data)))
    return data


def parse_json(text: str) -> tuple[list[Any], bool]:
    """The JSON values in a block, read as tolerantly as can be done safely, and whether all of it was read."""
    try:
        return [msgspec.json.decode(text)], True
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        pass
    text = _unwrapped(text.strip("\ufeff"))
    values, whole = _values(text)
    if not whole and "&" in text and ("&quot;" in text or "&#" in text) and text.count('"') < text.count("&"):
        text = html.unescape(text)
        values, whole = _values(text)
    if not whole:
        mended, good = _values(_TOKEN.sub(_mend, text))
        if good or len(mended) > len(values):
            return mended, good
    return values, whole


def _unwrapped(text: str) -> str:
    """A block without the marks of comments and CDATA around it."""
    opening = _OPENING.match(text)
    end = len(text)
    while end:
        mark = next((mark for mark in _CLOSINGS if text.endswith(mark, 0, end)), "")
        if not mark and not text[end - 1].isspace():
            break
        end -= len(mark) or 1
    return text[opening.end() if opening else 0 : end]


def _values(text: str) -> tuple[list[Any], bool]:
    """Every JSON value that stands in the text one after the other, up to the first error."""
    values: list[Any] = []
    position = _end_of_gap(text, 0)
    while position < len(text):
        try:
            value, position = _decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            return values, False
        values.append(value)
        position = _end_of_gap(text, position)
    return values, bool(values)


def _end_of_gap(text: str, position: int) -> int:
    match = _BETWEEN.match(text, position)
    return match.end() if match else position


def _mend(match: re.Match[str]) -> str:
    """A string with its escapes and inner quotes mended; nothing for a comment or a trailing comma."""
    inner = match[1]
    if inner is None:
        return ""
    if "\\" in inner:
        inner = _BAD_ESCAPE.sub(r"\\\\", inner.replace("\\'", "'") if "\\\\" not in inner else inner)
    if '"' in inner:
        inner = _INNER_QUOTE.sub(lambda quote: quote[1] or '\\"', inner)
    return f'"{inner}"'


def _flatten(values: Iterable[Any], room: int) -> Iterator[Node]:
    """Objects at the top, and those that graphs and main entities hold, in document order, at most `room`."""
    pending = list(values)[::-1]
    while pending and room > 0:
        value = pending.pop()
        if isinstance(value, list):
            pending.extend(value[::-1])
        elif isinstance(value, dict):
            room -= 1
            yield value
            pending.extend([value[key] for key in _NESTED if isinstance(value.get(key), (dict, list))][::-1])


def types(node: Node) -> list[str]:
    """The types of a node without their vocabulary: `http://schema.org/NewsArticle` is `NewsArticle`."""
    value = node.get("@type", node.get("type"))
    listed = value if isinstance(value, list) else [value]
    return [name.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in listed if isinstance(name, str)]


def texts(value: Any, *keys: str) -> Iterator[str]:
    """The strings that a value stands for: itself, its members, or what its members say under the first of `keys`."""
    pending = [value]
    for _ in range(MAX_NODES):
        if not pending:
            return
        value = pending.pop()
        if isinstance(value, str):
            if value and not value.isspace():
                yield value
        elif isinstance(value, list):
            pending.extend(value[::-1])
        elif isinstance(value, dict):
            pending.extend([value[key] for key in ("@value", *keys) if value.get(key)][:1])
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            yield str(value)
