"""Paragraphs that are inline elements to HTML, and blocks by their style only: `<span style="display:block">`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

_STYLES = (b"display:block", b"display: block")
_LEAST = 40  # bytes of a paragraph's text: shorter ones may be the parts of a headline
_FAR = 600  # bytes from the beginning of a tag to its style
_SPAN = re.compile(
    rb"""<span\s[^<>]{0,300}?style\s*=\s*["'][^"'<>]{0,300}?display:\s?block[^<>]{0,500}>"""
    rb"(?=(\s*[^<\s][^<]{%d,}(?:</span>)?))" % _LEAST,
    re.IGNORECASE,
)
_TAG, _END = b"<span", b"</span>"


def with_parted_spans(html: bytes) -> bytes:
    """The page with breaks around such paragraphs; the very same bytes where it has none. Linear."""
    tags = sorted({tag for style in _STYLES for tag in _styled(html, style)})
    kept: list[bytes] = []
    copied = 0
    for match in filter(None, map(partial(_SPAN.match, html), tags)):
        kept += (html[copied : match.start()], b"<br><br>", match[0])
        copied = match.end()
        if match[1].endswith(_END):
            copied = match.end(1)
            kept += (match[1], b"<br><br>")
    return b"".join((*kept, html[copied:])) if kept else html


def _styled(html: bytes, style: bytes) -> Iterator[int]:
    """Where the tags of spans begin that this style stands in: style sheets have it far more often."""
    at = html.find(style)
    while at >= 0:
        tag = html.rfind(b"<", max(0, at - _FAR), at)
        if tag >= 0 and html[tag : tag + len(_TAG)].lower() == _TAG:
            yield tag
        at = html.find(style, at + len(style))
