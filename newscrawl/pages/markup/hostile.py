"""A linear look at the markup before it is parsed, so that no page can make the parser slow or greedy.

The parser's cost grows with the square of three things: the depth of nesting, the attributes of one element,
and formatting elements left open (each new paragraph repeats all of them). Browsers cap the depth at 512
(HTML standard, 13.2.6: implementations may impose limits); so does `tame`. An ordinary page passes after a
few counts and a look or two at all of it; only one that is lopsided or not plain is read tag by tag.
"""

from __future__ import annotations

import re
from functools import cached_property

from newscrawl.pages.markup.balance import is_balanced
from newscrawl.pages.markup.nesting import Nesting, TooManyRepeats
from newscrawl.pages.markup.nesting_rules import FORMATS
from newscrawl.pages.markup.plain import ATTRIBUTE, END, FOREIGN, MAX_ATTRIBUTES, TEXT_ONLY, WHITE, is_plain

MAX_TAGS = 500_000  # what follows is cut: a parser's tree takes about 350 bytes a tag
FEW_TAGS = 1_600  # opened and closed: up to here, depth and formats cannot cost over 0.2 s
PLAIN_TAGS = 2_000  # opened ones, of which
PLAIN_EXCESS = 400  # tags opened more than closed, but for pictures, line breaks, comments and the like

_DROPPED = frozenset(("frameset",))  # in one, scripts and titles are elements like others
_END_TAG = re.compile(b"</")
_NO_ELEMENT = re.compile(rf"<(?:!|(?:br|hr|img|input|link|meta|source){END})".encode())
_MARKUP = re.compile(
    rf"<(?:!--|[!?][^>]*+>?+|/(?![a-zA-Z])[^>]*+>?+|(/?)([a-zA-Z][^{WHITE}/>]*+)((?:{ATTRIBUTE})*+[{WHITE}/]*+)>?+)".encode()
)
_COMMENT_END = re.compile(b"--!?>")
_ATTRIBUTE = re.compile(ATTRIBUTE.encode())
_MOST_ATTRIBUTES = re.compile(rf"(?:{ATTRIBUTE}){{{MAX_ATTRIBUTES}}}".encode())
_SCRIPT = re.compile(b"<script", re.IGNORECASE)
_FLOW = re.compile(rf"<(?:p|div|h[1-6]|ul|ol|table|body){END}".encode(), re.IGNORECASE)
_DRAWING = re.compile(rf"<(/?)(?:{'|'.join(FOREIGN)}){END}".encode(), re.IGNORECASE)
_INSET = re.compile(rf"<(?:foreignobject|desc){END}".encode(), re.IGNORECASE)
_ENDS = {name: re.compile(rf"</{name}{END}".encode(), re.IGNORECASE) for name in ("script", *TEXT_ONLY)}
_HOLDING = frozenset((*FOREIGN, *_ENDS))  # elements whose contents may have to be mended


def tame(html: bytes) -> bytes:
    """The same markup, in UTF-8, or where it is hostile a copy without the tags, attributes and tail that are too many.

    No text is lost but what follows `MAX_TAGS` tags. Linear in the length of `html`.
    """
    if _is_harmless(html):
        return html
    try:
        return _rewrite(html, Nesting(_DROPPED))
    except TooManyRepeats:
        # one link at most stands open: what is left to repeat grows no faster than the page
        return _rewrite(html, Nesting(_DROPPED | (FORMATS - {"a"}), 2 * MAX_TAGS))


def _is_harmless(html: bytes) -> bool:
    tags = len(html) - len(html.replace(b"<", b""))  # in a fifth of the instructions that `count` takes
    if tags > FEW_TAGS:
        closes = len(_END_TAG.findall(html))  # in two thirds of the time that str.count takes
        excess = tags - 2 * closes
        if excess > PLAIN_EXCESS:
            excess -= len(_NO_ELEMENT.findall(html))
        if tags - closes > PLAIN_TAGS or excess > PLAIN_EXCESS:
            return tags <= MAX_TAGS and is_plain(html) and is_balanced(html)
    return is_plain(html)


def _rewrite(html: bytes, nesting: Nesting) -> bytes:
    kept: list[bytes] = []
    copied = position = tags = 0
    contents, names = _Contents(html), _Names()
    while (match := _MARKUP.search(html, position)) is not None:
        start, end = match.span()
        if start > position:
            nesting.text()
        position = end
        if match[2] is None:
            if match[0] == b"<!--":
                position = _end_of_comment(html, position)
            continue
        tags += 1
        if tags > MAX_TAGS:
            kept.append(html[copied:start])
            return b"".join(kept)
        name, new, inner = names[match[2]], None, None
        dropped = name in FOREIGN or not (nesting.close(name) if match[1] else nesting.open(name))
        if dropped:  # a blank, where a "<" before it would make a tag of what stands behind it
            new = b" " if html[max(0, start - 1) : start] == b"<" else b""
        elif end - start > MAX_ATTRIBUTES:
            new = _fewer_attributes(match[2], match[1], match[3])
        if name in _HOLDING and not match[1]:
            inner, end = contents.mended(name, start, position)
            if dropped and end > position:
                inner = b""  # what is no markup in an element would be text outside it
        if new is not None or inner is not None:
            kept += (html[copied:start], match[0] if new is None else new, inner or b"")
            copied = end if inner is not None else position
        position = end
    kept.append(html[copied:])
    return b"".join(kept)


class _Names(dict[bytes, str]):
    """Names of elements as text in lower case, by what is written."""

    def __missing__(self, written: bytes) -> str:
        name = self[written] = written.lower().decode()
        return name


def _end_of_comment(html: bytes, start: int) -> int:
    """Where a comment ends whose mark ends at `start`; one that is empty may lack its second mark."""
    for short in (b">", b"->"):
        if html.startswith(short, start):
            return start + len(short)
    match = _COMMENT_END.search(html, start)
    return len(html) if match is None else match.end()


class _Contents:
    """The contents of elements that are no markup, or only where they stand elsewhere than they should."""

    def __init__(self, html: bytes) -> None:
        self.html = html
        self.found: dict[str, int] = {}  # where what was looked for last stands

    def mended(self, name: str, tag: int, start: int) -> tuple[bytes | None, int]:
        """What stands for the content of the element whose tag stands from `tag` to `start`, None where that may stay,
        and where to read on."""
        if name in FOREIGN:
            return self._drawing(start, tag)
        end = self._next(name, _ENDS[name], start)
        content = self.html[start:end]
        if name == "script":
            return (b"" if b"<!--" in content and _SCRIPT.search(content) else None), end
        return (content.replace(b"<", b"&lt;") if b"<" in content else None), end

    def _drawing(self, start: int, tag: int) -> tuple[bytes | None, int]:
        """Nothing of a drawing is read. One that runs on over paragraphs not set in it lacks its end tag."""
        end = self._drawings.get(tag, len(self.html))
        flow = min(end, self._next("flow", _FLOW, start))
        if end == len(self.html) or flow < min(end, self._next("inset", _INSET, start)):
            return None, start
        return b"", end

    @cached_property
    def _drawings(self) -> dict[int, int]:
        """Where drawings begin and end, those inside others too."""
        found: dict[int, int] = {}
        opened: list[int] = []
        last = self.html.rfind(b">") + 1
        for match in _DRAWING.finditer(self.html):
            if not match[1]:
                opened.append(match.start())
            elif opened:
                found[opened.pop()] = self.html.find(b">", match.end(), last) + 1 or len(self.html)
        return found

    def _next(self, name: str, pattern: re.Pattern[bytes], start: int) -> int:
        """Where a pattern matches next, the end of the page where it does not; each part is searched once."""
        at = self.found.get(name, -1)
        if at < start:
            match = pattern.search(self.html, start)
            at = self.found[name] = len(self.html) if match is None else match.start()
        return at


def _fewer_attributes(name: bytes, slash: bytes, attributes: bytes) -> bytes | None:
    """The tag without what goes beyond `MAX_ATTRIBUTES`; None where nothing does."""
    match = _MOST_ATTRIBUTES.match(attributes)
    if match is None or _ATTRIBUTE.match(attributes, match.end()) is None:
        return None
    return b"<%b%b%b>" % (slash, name, match[0])
