"""A raw value as one line, as a name, as keywords; empty for what is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.pages.fields.placeholders import is_placeholder
from newscrawl.text.clean import clean_line, unescape
from newscrawl.text.markup import without_markup

NO_LIST = frozenset("[]{}<>")
_ADDRESS = re.compile(r"(?:https?:)?//|www\.", re.IGNORECASE)
_LISTING = (
    ",",
    ";",
    "，",
    "、",
    "،",
    "|",
    " • ",
    " · ",
    "\n",
)  # what parts a list of keywords, the first that stands in it
_IDENTIFIER = re.compile(  # no keywords
    r"(?i:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|\d{5,}|[a-z_-]*id ?[:=_-] ?\d+|[a-z_-]*type ?[:=_-] ?[a-z][\w-]*"
)
_HASHED = re.compile(r"\s*+#[^#]*[^#\s]\s+#[^#]*+(?:#[^#]*+)*+")  # "#kust #veer"
_QUOTES = frozenset("'\"“”„‘’«»")


def line(text: str) -> str:
    """One clean line, entities decoded, without markup."""
    if "&" in text:
        text = unescape(text)
    if "<" in text:
        text = without_markup(text)
    return clean_line(text)


def is_no_text(text: str) -> bool:
    """Whether a value is a placeholder or an address, and no text."""
    return is_placeholder(text) or (_ADDRESS.match(text) is not None and " " not in text.strip())


def name(text: str) -> str:
    """A name: a line that is no address and no handle, and no placeholder."""
    found = line(text)
    return "" if _ADDRESS.match(found) or found[:1] == "@" or is_placeholder(found) else found


def words(text: str) -> list[str]:
    """The members of a comma list."""
    return list(each_word(text))


def each_word(text: str) -> Iterator[str]:
    """The same, one after the other: a list may have thousands, of which one or two are asked for."""
    if "&" in text:
        text = unescape(text)
    if text[:1] == "[" and text[-1:] == "]":
        text = text[1:-1]
    mark = next((mark for mark in _LISTING if mark in text.strip()), ",")
    if mark == "," and _HASHED.fullmatch(text):
        mark = "#"
    for part in text.split(mark):
        word = _unquoted(line(part).strip("#").strip())
        if word and _is_keyword(word):
            yield word


def _unquoted(word: str) -> str:
    """A word without the quotes around it; one that begins with an apostrophe ('s-Hertogenbosch) keeps it."""
    return word[1:-1].strip() if word[:1] in _QUOTES and word[-1:] in _QUOTES else word


def _is_keyword(word: str) -> bool:
    """Whether a word tells something of an article, and is no address, number or mark of a program's."""
    if not NO_LIST.isdisjoint(word) or is_placeholder(word) or not any(map(str.isalnum, word)):
        return False
    return _IDENTIFIER.fullmatch(word) is None and _ADDRESS.match(word) is None
