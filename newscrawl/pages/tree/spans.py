"""Paragraphs that are inline elements to HTML, and blocks by their style only: `<span style="display:block">`."""

from __future__ import annotations

import re

from newscrawl.pages.tree.outline import Outline

_LEAST = 40  # bytes of a paragraph's text: shorter ones may be the parts of a headline
_STYLE = re.compile(r"display:\s?block", re.IGNORECASE)
_SPAN = re.compile(
    rb"""<span\s[^<>]{0,300}?style\s*=\s*["'][^"'<>]{0,300}?display:\s?block[^<>]{0,500}>"""
    rb"(?=(\s*[^<\s][^<]{%d,}(?:</span>)?))" % _LEAST,
    re.IGNORECASE,
)
_END = b"</span>"


def glues_spans(out: Outline) -> bool:
    """Whether a block of text holds such paragraphs beside others."""
    return any(
        out.tags[element] == "span"
        and len(text) >= _LEAST
        and _STYLE.search(out.attributes(element).get("style") or "")
        for block in out.blocks
        if len(block.text) > 2 * _LEAST and len(block.pieces) > 1
        for text, _, element in block.pieces
    )


def with_parted_spans(html: bytes) -> bytes:
    """The page with breaks around such paragraphs. Linear."""
    kept: list[bytes] = []
    copied = 0
    for match in _SPAN.finditer(html):
        kept += (html[copied : match.start()], b"<br><br>", match[0])
        copied = match.end()
        if match[1].endswith(_END):
            copied = match.end(1)
            kept += (match[1], b"<br><br>")
    return b"".join((*kept, html[copied:]))
