"""Markup that hides a page by mistake: `<script/>` and `<title/>`, which HTML takes for the beginning of an element,
titles, styles and comments that never end, lists and buttons that lack their end tag.

A browser shows nothing of what stands behind these. Looked at only after a page was refused: an author who wrote them
meant what stands there to be read. Linear in the page.
"""

from __future__ import annotations

import re
from itertools import pairwise

_HOLDERS = ("select", "button", "object", "video", "audio", "canvas", "template")  # of what is not read
_IN_HEAD = "head|body|html|meta|link|base|title|script|style|article|main|h1|div|p|section|header|table"
_FLOW = "head|body|html|article|main|h1|h2|div|p|section|header|footer|table|ul|form|nav"
_PAGE = "head|body|html|article|main"


def _tag(names: str) -> re.Pattern[bytes]:
    return re.compile(rf"</?(?:{names})(?=[\s/>])".encode(), re.IGNORECASE)


# what elements never hold that have no elements inside, and where one that does must have ended
_ENDS = {
    "title": (_tag(_IN_HEAD), _tag(_IN_HEAD)),
    "style": (_tag(_IN_HEAD), _tag(_IN_HEAD)),
    **dict.fromkeys(("script", "textarea", "iframe", "noembed", "noframes", "xmp"), (_tag(_PAGE), _tag(_FLOW))),
}
_TAGS = {name: re.compile(rf"<(/?){name}(?=[\s/>])[^<>]*>".encode(), re.IGNORECASE) for name in _ENDS}
_OPENED = {name: re.compile(rf"<{name}(?=[\s/>])".encode(), re.IGNORECASE) for name in _HOLDERS}
_CLOSED = {name: re.compile(rf"</{name}(?=[\s/>])".encode(), re.IGNORECASE) for name in _HOLDERS}
_OPTIONS = "select|option|optgroup"
_SELF_CLOSED = re.compile(
    rf"<({'|'.join((*_ENDS, *_HOLDERS, 'noscript', 'a'))})((?:\s[^<>]{{0,2000}})?)/>".encode(), re.IGNORECASE
)
_UNQUOTED = re.compile(rb"""=\s*[^\s"'=]+\Z""")  # the slash behind it is the value's
_COMMENT = re.compile(rb"<!--|--\s?>|--!>")
_TEXT = re.compile(rb"<(?:h1|article|body|main)(?=[\s>])", re.IGNORECASE)


def closed(html: bytes) -> bytes:
    """The same page with these ends set; the very same bytes where none is missing."""
    mended = _without_open_comments(_SELF_CLOSED.sub(_with_end, html))
    for name in _ENDS:
        mended = _with_ends(name, mended)
    for name in _HOLDERS:
        if len(_OPENED[name].findall(mended)) > len(_CLOSED[name].findall(mended)):
            names = _OPTIONS if name == "select" else name
            mended = re.sub(rf"</?(?:{names})(?=[\s/>])[^<>]*>".encode(), b" ", mended, flags=re.IGNORECASE)
    return html if mended == html else mended


def _with_end(match: re.Match[bytes]) -> bytes:
    name, attributes = match[1], match[2]
    return match[0] if _UNQUOTED.search(attributes[-200:]) else b"<%b%b></%b>" % (name, attributes, name)


def _with_ends(name: str, html: bytes) -> bytes:
    """The page with an end tag for each such element that holds what it can't."""
    held, after = _ENDS[name]
    kept: list[bytes] = []
    copied = 0
    is_open = False
    for tag, following in pairwise([*_TAGS[name].finditer(html), None]):
        if tag is None or tag[1] or is_open:  # a second start tag is text of the element
            is_open = tag is not None and not tag[1]
            continue
        end = len(html) if following is None else following.start()
        is_open = held.search(html, tag.end(), end) is None
        if not is_open:
            cut = after.search(html, tag.end(), end)
            until = end if cut is None else cut.start()
            kept += (html[copied : tag.end()], f"</{name}>".encode())
            copied = until
    kept.append(html[copied:])
    return b"".join(kept)


def _without_open_comments(html: bytes) -> bytes:
    """The page without comments that never end, that another begins in behind a page's text, or that end in `-- >`: up
    to there, or to their first tag."""
    kept: list[bytes] = []
    copied = 0
    is_open = False
    for mark, following in pairwise([*_COMMENT.finditer(html), None]):
        if mark is None or mark[0] != b"<!--" or is_open:
            is_open = mark is not None and mark[0] == b"<!--"
            continue
        end = len(html) if following is None else following.start()
        is_open = following is not None and following[0] != b"-- >"
        if following is not None and following[0] == b"<!--" and _TEXT.search(html, mark.end(), end):
            is_open = False
        if not is_open:
            until = html.find(b"<", mark.end(), end)
            if following is not None and following[0] == b"-- >":
                until = following.end()
            kept.append(html[copied : mark.start()])
            copied = end if until < 0 else until
    kept.append(html[copied:])
    return b"".join(kept)
