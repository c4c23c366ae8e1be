"""A linear look at the markup before it is parsed, so that no page can make the parser slow or greedy.

The parser's cost grows with the square of three things: the depth of nesting, the attributes of one element,
and formatting elements left open (each new paragraph repeats all of them). Browsers cap the depth at 512
(HTML standard, 13.2.6: implementations may impose limits); so does `tame`. An ordinary page passes after a
few counts; only a page that is large or lopsided is read tag by tag.
"""

from __future__ import annotations

import re

MAX_TAGS = 500_000  # what follows is cut: a parser's tree takes about 350 bytes a tag
MAX_DEPTH = 512
MAX_ATTRIBUTES = 256
MAX_REPEATS = 100_000  # formatting elements that stand open where a block begins, summed over the blocks
PLAIN_TAGS = 2_000  # up to here, depth and formats cannot cost over 0.2 s
PLAIN_EXCESS = 400  # tags opened more than closed, void ones and comments included
PLAIN_RUN = 4_096  # characters in which no tag ends: 2,000 attributes, 4 ms

_VOID = frozenset("area base br col embed frame hr img input link meta param source track wbr".split())
_RAW_TEXT = frozenset("script style textarea title xmp iframe noembed noframes".split())
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
_END_TAG = re.compile("</")
_TAG = re.compile(r"""<(?:!--|(/?)([a-zA-Z][^\s/>]*+)((?:[^>"'=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+|["'])*+)>?+)""")
_FEW_ATTRIBUTES = re.compile(
    r"""(?:[^<]++
    |<(?:script|style)\b[^>]*+>(?:[^<]++|<(?!/(?:script|style)))*+
    |<!--(?:[^-]++|-(?!->))*+
    |</?[a-z][^\s/>]*+(?:[\s/]++(?:[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"']*+))?+)?+){0,256}+(?=>)
    |<(?![a-z/!])|<!(?!--)|</(?![a-z]))*+""",
    re.IGNORECASE | re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"""[\s/]*+[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+""")


def tame(html: str) -> str:
    """The same markup, or where it is hostile a copy without the tags, attributes and tail that are too many.

    No text is lost but what follows `MAX_TAGS` tags. Linear in the length of `html`.
    """
    if _is_plain(html):
        return html
    try:
        return _rewrite(html, _Nesting())
    except _TooManyRepeats:
        # one link at most stands open: what is left to repeat grows no faster than the page
        return _rewrite(html, _Nesting(_FORMATS - {"a"}, MAX_TAGS))


def _is_plain(html: str) -> bool:
    closes = len(_END_TAG.findall(html))  # in half the time that str.count takes
    opens = html.count("<") - closes
    if opens > PLAIN_TAGS or opens - closes > PLAIN_EXCESS:
        return False
    match = _FEW_ATTRIBUTES.match(html)
    return match is not None and match.end() == len(html)


class _TooManyRepeats(Exception):
    """Formatting elements left open would be repeated too often: the page is read without any."""


def _rewrite(html: str, nesting: _Nesting) -> str:
    kept: list[str] = []
    copied = 0
    position = 0
    tags = 0
    while (match := _TAG.search(html, position)) is not None:
        position = match.end()
        name = match[2]
        if name is None:
            end = html.find("-->", match.start() + 2)
            position = len(html) if end < 0 else end + 3
            continue
        tags += 1
        if tags > MAX_TAGS:
            kept.append(html[copied : match.start()])
            return "".join(kept)
        name = name.lower()
        new = None
        if not (nesting.close(name) if match[1] else nesting.open(name)):
            new = ""
        elif len(match[3]) > PLAIN_RUN:
            new = _fewer_attributes(match[2], match[1], match[3])
        if new is not None:
            kept += (html[copied : match.start()], new)
            copied = position
        if name in _RAW_TEXT and not match[1]:
            position = _end_of_raw_text(html, name, position)
    kept.append(html[copied:])
    return "".join(kept)


def _end_of_raw_text(html: str, name: str, start: int) -> int:
    """Where the end tag of an element begins that holds text only; the end of the page where it has none."""
    match = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(html, start)
    return len(html) if match is None else match.start()


def _fewer_attributes(name: str, slash: str, attributes: str) -> str:
    kept: list[str] = []
    for match in _ATTRIBUTE.finditer(attributes):
        if len(kept) == MAX_ATTRIBUTES:
            break
        kept.append(match[0])
    return f"<{slash}{name}{''.join(kept)}>"


class _Nesting:
    """Which elements are open, and which formatting elements a new paragraph would repeat, as the parser sees it."""

    def __init__(self, dropped: frozenset[str] = frozenset(), most: int = MAX_REPEATS) -> None:
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
