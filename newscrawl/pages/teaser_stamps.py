"""Ages, dates and clock times in teasers: texts that are nothing else, and what they look like."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.pages.teaser_headings import is_known
from newscrawl.text.age import parse_age

EDGES = " \t\n|•·–—-:;,›»>"
_AROUND = EDGES + "()"
CLOCK = re.compile(
    r"(?:[^\W\d][\w&'-]*(?: (?:&|en|and|und) [\w-]+)?\s{0,3}[|·•–-]?\s{0,3})?"
    r"\d{1,2}[:.]\d{2}(?:\s?(?:uur|u|uhr))?(?!\d)(?:\s{0,3}[|·•:–-])?\s{0,3}"
)
_DIGIT = re.compile(r"\d")
_DATE = re.compile(
    r"(?:\w{2,10},? )?(?:\d{1,2}[-./ ]+(?:\d{1,2}|[^\W\d]{3,10}\.?)[-./ ]*(?:\d{2,4})?|"
    r"[^\W\d]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})"
    r"(?:,? (?:om |at |um )?\d{1,2}[:.]\d{2}(?: uur| uhr| ?[ap]m)?)?|\d{4}-\d\d-\d\d.{0,12}",
    re.IGNORECASE,
)


def has_digit(text: str) -> bool:
    """Whether a digit stands in a text."""
    return _DIGIT.search(text) is not None


@lru_cache(maxsize=8192)
def is_stamp(text: str) -> bool:
    """Whether a text is nothing but an age, a date or a clock time."""
    text = text.strip(_AROUND)
    if not text or len(text) > 40:
        return False
    return (parse_age(text) is not None or _is_date(text)) and not is_known(text)


def _is_date(text: str) -> bool:
    """Whether a text is a date or a clock time."""
    if not text[-1].isalnum() or not has_digit(text):
        return False
    return CLOCK.fullmatch(text) is not None or _DATE.fullmatch(text) is not None
