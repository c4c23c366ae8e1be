"""Text whose line ends a browser keeps (`<pre>`): blank lines part its paragraphs, and lines are lines as they read.

Old pages and wire archives print whole stories so. The outline knows white space only as a blank, so a page that turns
out to hold such text is parsed once more, with `<br>` for the line ends that count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from statistics import median

MOST = 5_000  # line ends of a page that are kept: each becomes an element
WRAPPED, WIDEST = 50, 100  # bytes: a paragraph whose lines mostly have as many was broken to fit a screen
_TAG = re.compile(rb"<(/?)pre(?=[\s>])", re.IGNORECASE)
_STYLE = re.compile(rb"white-?space(?:\s?:\s?|-)pre-(?:line|wrap)\b", re.IGNORECASE)
_STYLED = re.compile(  # an element with text, up to the next tag that is no phrase's
    rb"<(?:div|p|span|section|article|td)\s[^<>]*>((?:[^<]++|</?(?:a|b|i|em|strong|span|u|mark)(?=[\s>])[^<>]*>)++)",
    re.IGNORECASE,
)
MOST_STYLED = 400  # bytes of a tag before its style
_KEEPS_LINES = re.compile(b"pre-(?:line|wrap)")
_MARKUP = re.compile(rb"<[^<>]*>")
_NO_TEXT = (b"<script", b"</script", b"<textarea", b"<!--")


def styles_lines(html: bytes) -> bool:
    """Whether markup holds the words of a style or class that keeps line ends; mostly it says so of no text."""
    return _KEEPS_LINES.search(html) is not None  # in half the time that `in` takes for the two words


def with_breaks(html: bytes) -> bytes:
    """The same markup, in UTF-8, with a `<br>` for each line end that a reader sees in preformatted text."""
    parts: list[bytes] = []
    copied, left = 0, MOST
    for start, end, mark in sorted(_contents(html)):
        content = html[start:end]
        lines = content.count(b"\n")
        if not lines or lines > left or start < copied or any(tag in content for tag in _NO_TEXT):
            continue
        left -= lines
        parts += (html[copied:start], _broken(content, mark))
        copied = end
    return b"".join([*parts, html[copied:]]) if parts else html


def _contents(html: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Where the contents of preformatted elements begin and end, and what stands for a line end in a paragraph of long
    lines; what lacks its end tag is left out."""
    if styles_lines(html):
        passed = 0
        for style in _STYLE.finditer(html):
            if style.start() < passed:
                continue
            tag = html.rfind(b"<", max(0, style.start() - MOST_STYLED), style.start())
            styled = _STYLED.match(html, tag) if tag >= 0 else None
            if styled is not None and styled.start(1) > style.end():
                passed = styled.end()
                yield (*styled.span(1), b"<br>")
    if b"<pre" in html or b"<PRE" in html:
        yield from ((start, end, b" ") for start, end in _in_tags(html))


def _in_tags(html: bytes) -> Iterator[tuple[int, int]]:
    start = closed = -1
    for tag in _TAG.finditer(html):
        if not tag[1]:
            if closed < tag.end():  # looked for once, however many tags lack it
                closed = html.find(b">", tag.end())
            if closed < 0:
                return
            start = closed + 1
        elif 0 <= start <= tag.start():
            yield start, tag.start()
            start = -1


def _broken(content: bytes, mark: bytes) -> bytes:
    """Preformatted text with breaks, two between its paragraphs, and `mark` between the lines of one that was broken to
    fit a screen."""
    lines = content.split(b"\n")
    paragraphs = [list(run) for is_text, run in groupby(lines, lambda line: bool(line.strip())) if is_text]
    return b"<br><br>".join([_joined(lines, mark) for lines in paragraphs])


def _joined(lines: list[bytes], mark: bytes) -> bytes:
    """The lines of a paragraph: those that were broken to fit a screen are joined by `mark`."""
    sizes = [len(_MARKUP.sub(b"", line).strip()) for line in lines[:-1]]
    wrapped = bool(sizes) and WRAPPED <= median(sizes) <= WIDEST
    return _outside_tags(b"\n".join(lines), mark if wrapped else b"<br>")


def _outside_tags(text: bytes, mark: bytes) -> bytes:
    """A text with `mark` for each line end that stands in no tag."""
    tags = [*_MARKUP.findall(text), b""]
    between = [part.replace(b"\n", mark) for part in _MARKUP.split(text)]
    return b"".join([piece for pair in zip(between, tags, strict=True) for piece in pair])
