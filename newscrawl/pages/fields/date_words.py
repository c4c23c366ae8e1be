"""What is asked of a text about dates: whether it tells of a publication, of a change, of rights."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.pages.fields.published_words import CHANGED as _CHANGED_WORDS
from newscrawl.pages.fields.published_words import OTHER_DAYS
from newscrawl.pages.fields.published_words import PUBLISHED as _PUBLISHED_WORDS
from newscrawl.pages.tree.outline import Outline
from newscrawl.text.patterns import any_of

MOST_PRINTED = 80  # characters of a printed date with what stands before it
LONGEST_LINE = 160  # of a line that tells of a publication and a change
CHANGED = re.compile(any_of(*_CHANGED_WORDS), re.IGNORECASE)
PUBLISHED = re.compile(any_of(*_PUBLISHED_WORDS), re.IGNORECASE)
RIGHTS = re.compile(rf"\D{{0,80}}?(?<!\w){any_of(*OTHER_DAYS)}", re.IGNORECASE)  # the date behind these is another's
MOST_LABEL = 40  # characters before a date that say what it is
_KICKERS = frozenset(("update", "updates", "live update", "live updates"))  # say that news goes on
DIGIT = re.compile(r"\d")
YEAR = re.compile(r"(?:19|20)\d\d")
DATE = r"(?:[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d|\d).{3,30}"
STAMP = re.compile(  # "5 May 2026", "On 5 May 2026", "Published: 5 May 2026"; not "Final: 5 May 2026"
    rf"(?:\w*{PUBLISHED.pattern}\w*\s?:?\s)?(?:[^\W\d_]{{1,3}}\s)?{DATE}", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def tells_of_change(text: str) -> bool:
    """Whether a text, or a name in markup, tells of a change."""
    return CHANGED.search(text) is not None


def label_before(out: Outline, block: int) -> str:
    """The text of the block before this one where that is short and tells of a change: the label of a date."""
    label = out.blocks[block - 1].text if block > 0 else ""
    short = len(label) <= MOST_LABEL and not DIGIT.search(label) and label.lower() not in _KICKERS
    return label if short and tells_of_change(label) else ""


def from_change(text: str) -> str:
    """A text from where it tells of a change, where a date follows there: "Posted on 3 May, updated on 5 May"."""
    change = CHANGED.search(text)
    return text[change.start() :] if change and DIGIT.search(text, change.end()) else text
