"""A linear look at the markup before it is parsed, so that no page can make the parser slow or greedy.

The parser's cost grows with the square of three things: the depth of nesting, the attributes of one element,
and formatting elements left open (each new paragraph repeats all of them). Browsers cap the depth at 512
(HTML standard, 13.2.6: implementations may impose limits); so does `tame`. An ordinary page passes after a
few counts and a look at all of it; only one that is large, lopsided or not plain is read tag by tag.
"""

from __future__ import annotations

import re
from functools import cached_property

from newscrawl.pages.plain import ATTRIBUTE, END, FOREIGN, MAX_ATTRIBUTES, TEXT_ONLY, WHITE, is_plain

MAX_TAGS = 500_000  # what follows is cut: a parser's tree takes about 350 bytes a tag
MAX_DEPTH = 512
MAX_REPEATS = 100_000  # formatting elements that stand open where a block begins, summed over the blocks
FEW_TAGS = 1_600  # opened and closed: up to here, depth and formats cannot cost over 0.2 s
PLAIN_TAGS = 2_000  # opened ones, of which
PLAIN_EXCESS = 400  # tags opened more than closed, void ones and comments included

_VOID = frozenset("area base br col embed frame hr img input link meta param source track wbr".split())
_FORMATS = frozenset("a b big code em font i nobr s small strike strong tt u".split())
_CLOSED_BY = {
    "p": frozenset({"p"}),
    "li": frozenset({"p", "li"}),
    "dt": frozenset({"p", "dt", "dd"}),
    "dd": frozenset({"p", "dt", "dd"}),
    "option": frozenset({"option"}),
    "td": frozenset({"p", "td", "th"}),
    "th": frozenset({"p", "td", "th"}),
    "tr": frozenset({"p", "td", "th", "tr"}),
}
_DROPPED = frozenset(("frameset",))  # in one, scripts and titles are elements like others
_END_TAG = re.compile(b"</")
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


def tame(html: bytes) -> bytes:
    """The same markup, in UTF-8, or where it is hostile a copy without the tags, attributes and tail that are too many.

    No text is lost but what follows `MAX_TAGS` tags. Linear in the length of `html`.
    """
    if _is_harmless(html):
        return html
    try:
        return _rewrite(html, _Nesting())
    except _TooManyRepeats:
        # one link at most stands open: what is left to repeat grows no faster than the page
        return _rewrite(html, _Nesting(_DROPPED | (_FORMATS - {"a"}), MAX_TAGS))


def _is_harmless(html: bytes) -> bool:
    tags = html.count(b"<")
    if tags > FEW_TAGS:
        closes = len(_END_TAG.findall(html))  # in two thirds of the time that str.count takes
        if tags - closes > PLAIN_TAGS or tags - 2 * closes > PLAIN_EXCESS:
            return False
    return is_plain(html)


class _TooManyRepeats(Exception):
    """Formatting elements left open would be repeated too often: the page is read without any."""


def _rewrite(html: bytes, nesting: _Nesting) -> bytes:
    kept: list[bytes] = []
    copied = position = tags = 0
    contents = _Contents(html)
    while (match := _MARKUP.search(html, position)) is not None:
        position = match.end()
        if match[2] is None:
            if match[0] == b"<!--":
                position = _end_of_comment(html, position)
            continue
        tags += 1
        if tags > MAX_TAGS:
            kept.append(html[copied : match.start()])
            return b"".join(kept)
        name = match[2].lower().decode()
        new = None
        dropped = name in FOREIGN or not (nesting.close(name) if match[1] else nesting.open(name))
        if dropped:  # a blank, where a "<" before it would make a tag of what stands behind it
            new = b" " if html[max(0, match.start() - 1) : match.start()] == b"<" else b""
        elif len(match[3]) > MAX_ATTRIBUTES:
            new = _fewer_attributes(match[2], match[1], match[3])
        inner, end = (None, position) if match[1] else contents.mended(name, match.start(), position)
        if dropped and end > position:
            inner = b""  # what is no markup in an element would be text outside it
        if new is not None or inner is not None:
            kept += (html[copied : match.start()], match[0] if new is None else new, inner or b"")
            copied = end if inner is not None else position
        position = end
    kept.append(html[copied:])
    return b"".join(kept)


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
        if name not in _ENDS:
            return None, start
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


class _Nesting:
    """Which elements are open, and which formatting elements a new paragraph would repeat, as the parser sees it."""

    def __init__(self, dropped: frozenset[str] = _DROPPED, most: int = MAX_REPEATS) -> None:
        self.dropped, self.most = dropped, most
        self.stack: list[str] = []
        self.count: dict[str, int] = {}
        self.formats: list[str] = []
        self.repeats = 0

    def open(self, name: str) -> bool:
        """Whether this start tag may stay."""
        if name in _VOID:
            return True
        closed = _CLOSED_BY.get(name)
        if closed is not None:
            self._end(closed)
        if len(self.stack) >= MAX_DEPTH or name in self.dropped:
            return False
        if name in _FORMATS:
            if name == "a":
                self._unformat(name)  # a second link ends the first
            self.formats.append(name)
        else:
            self.repeats += len(self.formats)
            if self.repeats > self.most:
                raise _TooManyRepeats
        self.stack.append(name)
        self.count[name] = self.count.get(name, 0) + 1
        return True

    def close(self, name: str) -> bool:
        """Whether this end tag may stay; one that closes nothing is left out, it could not do anything."""
        if name in _FORMATS:
            return self._unformat(name)
        if not self.count.get(name):
            return name in {"p", "br"}
        while self.stack[-1] != name:
            self._pop()
        self._pop()
        return True

    def _unformat(self, name: str) -> bool:
        """End a formatting element on its own: those opened inside it go on. False where none is open."""
        if name not in self.formats:
            return False
        del self.formats[_last(self.formats, name)]
        if self.count.get(name):
            del self.stack[_last(self.stack, name)]
            self.count[name] -= 1
        return True

    def _end(self, closed: frozenset[str]) -> None:
        """End what the next of its kind ends, whatever formatting elements stand open in it."""
        while True:
            top = len(self.stack) - 1
            while top >= 0 and self.stack[top] in _FORMATS:
                top -= 1
            if top < 0 or self.stack[top] not in closed:
                return
            while len(self.stack) > top:
                self._pop()

    def _pop(self) -> None:
        self.count[self.stack.pop()] -= 1


def _last(names: list[str], name: str) -> int:
    return len(names) - 1 - names[::-1].index(name)
