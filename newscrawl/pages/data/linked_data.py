"""JSON-LD as pages write it: read tolerantly, flattened to nodes, and the nodes that describe the page's article.

Tolerated: CDATA and HTML comment wrappers, control characters, entities, a trailing semicolon, several values in one
block, several blocks, `@graph`, arrays, strings where objects are due, and what `loose_json` mends where the plain
reader gives up. A block of which not all can be read is counted.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from newscrawl.pages.data.loose_json import read_loosely

Node = dict[str, Any]

MAX_NODES = 2_000
_NESTED = (
    *("@graph", "@included", "mainEntity", "mainEntityOfPage", "item", "breadcrumb", "hasPart", "subjectOf"),
    *("blogPost", "primaryImageOfPage"),
)
_PREFIXED = ("schema:headline", "schema:name", "schema.org/headline", "schema.org/name")
_PREFIX = re.compile(r'"(?:schema:|https?://schema\.org/)(\w+)"(?=\s*+:)')
_OPENING = re.compile(r"(?:\s|//|/\*|\*/|<!--|<!\[CDATA\[)++(?=[\[{])")
_CLOSINGS = ("//", "/*", "*/", "-->", "]]>", ";")
_QUOTED = re.compile(r'\\(["\\/])')
_STROKE = re.compile(r'[\[{\s]++\\"')
_ENTITIES = ("&quot;", "&#", "&amp;quot;", "&amp;#")
_OPENINGS = ("{", "[")
_AROUND = " \t\r\n\f\xa0\u200b\ufeff\x00"
_TYPE_PREFIX = re.compile(r".*[/:#]", re.DOTALL)
_SMALL = {  # as some write them
    name.lower(): name
    for name in (
        *("Article", "NewsArticle", "BlogPosting", "WebPage", "WebSite", "Person", "Organization", "BreadcrumbList"),
        *("NewsMediaOrganization", "ImageObject", "LiveBlogPosting", "ListItem"),
    )
}
_WRAPPED = ("@value", "@list", "@set")
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
        if any(map(text.__contains__, _PREFIXED)):
            text = _PREFIX.sub(r'"\1"', text)  # noqa: PLW2901 - the same block with its names in short
        values, whole = parse_json(text)
        data.skipped += not whole
        data.extend(_flatten(values, MAX_NODES - len(data)))
    return data


def parse_json(text: str) -> tuple[list[Any], bool]:
    """The JSON values in a block, read as tolerantly as can be done safely, and whether all of it was read."""
    try:
        value = msgspec.json.decode(text)
        if not isinstance(value, str) or value[:1] not in _OPENINGS:
            return [value], True
        text = value  # written as a string once more
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        pass
    text = _unwrapped(text.strip(_AROUND))
    values, whole = _values(text)
    for _ in range(2):  # twice: what was escaped may be escaped again
        if whole or not _is_escaped(text):
            break
        text = _QUOTED.sub(r"\1", html.unescape(text))
        values, whole = _values(text)
    if not whole:
        mended, good = read_loosely(text)
        if good or len(mended) >= len(values):
            return mended, good
    return values, whole


def _is_escaped(text: str) -> bool:
    """Whether the quotes of a block are entities, or have a stroke before them."""
    if _STROKE.match(text):
        return True
    return "&" in text and text.count('"') < text.count("&") and any(map(text.__contains__, _ENTITIES))


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
    names = [name.strip() for name in listed if isinstance(name, str)]
    short = [name if name.isalpha() else _TYPE_PREFIX.sub("", name) for name in names]
    return [_SMALL.get(name, name) if name.islower() else name for name in short]


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
            pending.extend([value[key] for key in (*_WRAPPED, *keys) if value.get(key)][:1])
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            yield str(value)


def members(value: Any, by_id: dict[str, Node]) -> Iterator[Any]:
    """The strings, numbers and objects that a value stands for, lists opened, and what refers to a node by its `@id`
    replaced by it, where it says more."""
    pending = [value]
    for _ in range(MAX_NODES):
        if not pending:
            return
        value = pending.pop()
        if isinstance(value, list):
            pending.extend(value[::-1])
        elif isinstance(value, dict):
            listed = next((value[key] for key in _WRAPPED if value.get(key)), None)
            if listed is None:
                yield {**by_id.get(str(value.get("@id")), {}), **value}
            else:
                pending.append(listed)
        elif value or value == 0:
            yield by_id.get(value, value) if isinstance(value, str) else value
