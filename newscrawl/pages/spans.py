"""Paragraphs that are inline elements to HTML, and blocks by their style only: `<span style="display:block">`."""

from __future__ import annotations

import re

_STYLES = (b"display:block", b"display: block")
_LEAST = 40  # bytes of a paragraph's text: shorter ones may be the parts of a headline
_SPAN = re.compile(
    rb"""<span\s[^<>]{0,300}?style\s*=\s*["'][^"'<>]{0,300}?display:\s?block[^<>]{0,500}>"""
    rb"(?=(\s*[^<\s][^<]{%d,}(?:</span>)?))" % _LEAST,
    re.IGNORECASE,
)
_END = b"</span>"


def with_parted_spans(html: bytes) -> bytes:
    """The page with breaks around such paragraphs; the very same bytes where it has none. Linear."""
    if not any(style in html for style in _STYLES):
        return html
    kept: list[bytes] = []
    copied = 0
    for match in _SPAN.finditer(html):
        kept += (html[copied : match.start()], b"<br><br>", match[0])
        copied = match.end()
        if match[1].endswith(_END):
            copied = match.end(1)
            kept += (match[1], b"<br><br>")
    return b"".join((*kept, html[copied:])) if kept else html
