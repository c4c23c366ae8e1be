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
WRAPPED = 50  # bytes of a line: a paragraph whose lines are mostly longer was broken to fit a screen
_TAG = re.compile(rb"<(/?)pre(?=[\s>])", re.IGNORECASE)
_MARKUP = re.compile(rb"<[^<>]*>")
_NO_TEXT = (b"<script", b"</script", b"<textarea", b"<!--")


def with_breaks(html: bytes) -> bytes:
    """The same markup, in UTF-8, with a `<br>` for each line end that a reader sees in preformatted text."""
    parts: list[bytes] = []
    copied, left = 0, MOST
    for start, end in _contents(html):
        content = html[start:end]
        lines = content.count(b"\n")
        if not lines or lines > left or any(mark in content for mark in _NO_TEXT):
            continue
        left -= lines
        parts += (html[copied:start], _broken(content))
        copied = end
    parts.append(html[copied:])
    return b"".join(parts)


def _contents(html: bytes) -> Iterator[tuple[int, int]]:
    """Where the contents of preformatted elements begin and end; what lacks its end tag is left out."""
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


def _broken(content: bytes) -> bytes:
    """Preformatted text with breaks, two between its paragraphs."""
    lines = content.split(b"\n")
    paragraphs = [list(run) for is_text, run in groupby(lines, lambda line: bool(line.strip())) if is_text]
    return b"<br><br>".join(map(_joined, paragraphs))


def _joined(lines: list[bytes]) -> bytes:
    """The lines of a paragraph: those that were broken to fit a screen are joined again."""
    sizes = [len(_MARKUP.sub(b"", line).strip()) for line in lines[:-1]]
    wrapped = bool(sizes) and median(sizes) >= WRAPPED
    return _outside_tags(b"\n".join(lines), b" " if wrapped else b"<br>")


def _outside_tags(text: bytes, mark: bytes) -> bytes:
    """A text with `mark` for each line end that stands in no tag."""
    tags = [*_MARKUP.findall(text), b""]
    between = [part.replace(b"\n", mark) for part in _MARKUP.split(text)]
    return b"".join([piece for pair in zip(between, tags, strict=True) for piece in pair])
