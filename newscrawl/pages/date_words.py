"""What is asked of a text about dates: whether it tells of a publication, of a change, of rights."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.pages.published_words import CHANGED as _CHANGED_WORDS
from newscrawl.pages.published_words import PUBLISHED as _PUBLISHED_WORDS
from newscrawl.text.patterns import any_of

MOST_PRINTED = 80  # characters of a printed date with what stands before it
LONGEST_LINE = 160  # of a line that tells of a publication and a change
CHANGED = re.compile(any_of(*_CHANGED_WORDS), re.IGNORECASE)
PUBLISHED = re.compile(any_of(*_PUBLISHED_WORDS), re.IGNORECASE)
RIGHTS = re.compile(r"\D{0,80}?(?:©|\(c\)|copyright)", re.IGNORECASE)  # before a date: whose a page is since then
DIGIT = re.compile(r"\d")
YEAR = re.compile(r"(?:19|20)\d\d")


@lru_cache(maxsize=4096)
def tells_of_change(text: str) -> bool:
    """Whether a text, or a name in markup, tells of a change."""
    return CHANGED.search(text) is not None


def from_change(text: str) -> str:
    """A text from where it tells of a change, where a date follows there: "Posted on 3 May, updated on 5 May"."""
    change = CHANGED.search(text)
    return text[change.start() :] if change and DIGIT.search(text, change.end()) else text
