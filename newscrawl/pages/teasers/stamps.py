"""Ages, dates and clock times in teasers: texts that are nothing else, and what they look like."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.pages.teasers.headings import is_known
from newscrawl.pages.teasers.words import COUNTED, SAYS_WHEN
from newscrawl.text.age import parse_age
from newscrawl.text.age_wordings import clock_at
from newscrawl.text.dateline_dates import find_date, is_month
from newscrawl.text.weekdays import may_be_weekday

EDGES = " \t\n|•·–—-:;,›»>"
_AROUND = EDGES + "()"
LONGEST = 40  # characters of a stamp, without what stands around it
CLOCK = re.compile(
    r"(?:[^\W\d][\w&'-]*(?: (?:&|en|and|und) [\w-]+)?\s{0,3}[|·•–-]?\s{0,3})?"
    r"\d{1,2}[:.]\d{2}(?:\s?(?:uur|u|uhr))?(?!\d)(?:\s{0,3}[|·•:–-])?\s{0,3}"
)
_CLOCK_ALONE = re.compile(
    r"(?i:(?:om |um |at |à |kl\.? )?\d{1,2}(?:[:.h]| h )\d\d(?: ?(?:uur|uhr|u|h|am|pm|a\.m\.?|p\.m\.?))?)"
    r"(?: [A-Z]{2,4})?"
)
_DIGIT = re.compile(r"\d")
_DATE = re.compile(
    r"(?:\w{2,10},? )?(?:\d{1,2}[-./ ]+(?:\d{1,2}|[^\W\d]{3,10}\.?)[-./ ]*(?:\d{2,4})?|"
    r"[^\W\d]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})"
    r"(?:,? (?:om |at |um )?\d{1,2}[:.]\d{2}(?: uur| uhr| ?[ap]m)?)?|\d{4}-\d\d-\d\d.{0,12}",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"\d{4}[./年년]\s?\d{1,2}[./月월]\s?\d{1,2}\s?[.日일]?")
_WEEKDAY = re.compile(r"([^\W\d_]{2,12})\.?,? ")
_ARTICLE = re.compile(r"(?:le|el|il|em|den|de|på|op|on|am|vom|du)\s", re.IGNORECASE)
_END = re.compile(r"\s?(?:г|р|r)?\.?,?\Z")
_SAYINGS = "|".join(sorted(SAYS_WHEN, key=len, reverse=True))
_SAYS = re.compile(
    rf"(?:{_SAYINGS})(?:\s?:|\.)?\s+(?:(?:op|on|am|le|el|il(?! y)|em|den|at|om|dne)\s)?(?=\S)", re.IGNORECASE
)
_SAYS_BEHIND = re.compile(rf"[\s,]{{1,2}}(?:{_SAYINGS})\Z", re.IGNORECASE)
_LONGEST_SAYING = 24
_APART = re.compile(
    r"\s[-–—]\s|\s?[|·•]\s?|(?<=[.!?…\"”»)])(?=\w)|(?<=[^\W\d_])(?=\d)|(?<=[a-zß-ÿа-яё])(?=[A-ZÀ-ÞА-ЯЁ])"
)
"""What sets an age apart from the text before or behind it: a mark, or that no blank stands where words meet."""
_BARE = re.compile(r"\d+\s?[^\W\d_]*\.?")
_COUNTED = "|".join(COUNTED)
_COUNT = re.compile(
    rf"[\d\s.,()#]+|\(?\d[\d.,\s]{{0,8}}[km]?\)?\s?(?:{_COUNTED})|(?:{_COUNTED}):?\s?\(?\d[\d.,]{{0,8}}\)?",
    re.IGNORECASE,
)


def has_digit(text: str) -> bool:
    """Whether a digit stands in a text."""
    return _DIGIT.search(text) is not None


@lru_cache(maxsize=8192)
def is_stamp(text: str) -> bool:
    """Whether a text is nothing but an age, a date or a clock time, and shows what it stands by to be a teaser."""
    text = text.strip(_AROUND)
    if not text or len(text) > LONGEST + _LONGEST_SAYING:
        return False
    return (is_age(text) or (len(text) <= LONGEST and _is_date(text))) and not is_known(text)


@lru_cache(maxsize=8192)
def tells_when(text: str) -> bool:
    """Whether a text says when and nothing else, in any language's print; bylines and the cells of tables do too."""
    if is_stamp(text):
        return True
    bare = without_saying(text.strip(_AROUND))
    return len(bare) <= LONGEST and has_digit(bare) and (_CLOCK_ALONE.fullmatch(bare) is not None or _is_day(bare))


def is_age(text: str) -> bool:
    """Whether a text is an age and nothing else, what it is the age of may be said."""
    bare = without_saying(text)
    return len(bare) <= LONGEST and parse_age(bare) is not None


def without_saying(text: str) -> str:
    """A text without the words that say of what the age or date in it is: "Posted 2 hours ago", "geplaatst: ..."."""
    says = _SAYS.match(text)
    if says is not None:
        return text[says.end() :]
    behind = _SAYS_BEHIND.search(text) if text[:1].isdigit() else None
    return text[: behind.start()] if behind else text


def is_count(text: str) -> bool:
    """Whether a text is nothing but a number of what is counted, or a mark: "12", "12 reacties", "Comments (3)"."""
    if len(text) > LONGEST:
        return False
    if not has_digit(text):
        return not text.strip(_AROUND + ".#")
    return _COUNT.fullmatch(text.strip(EDGES)) is not None


def age_at_edge(text: str) -> tuple[int, int] | None:
    """Where an age stands that a text ends or begins with, set apart from it, in any language."""
    size = len(text)
    if _DIGIT.search(text, max(0, size - LONGEST)):
        for match in _APART.finditer(text, max(0, size - LONGEST)):
            if _is_told(text[match.end() :]):
                return match.end(), size
    if _DIGIT.search(text, 0, LONGEST):
        for match in _APART.finditer(text, 0, LONGEST):
            if _is_told(text[: match.start()]):
                return 0, match.start()
    return None


def _is_told(text: str) -> bool:
    """Whether a text is an age by more than a number and a unit: "3 min" may be how long it takes to read."""
    text = text.strip(_AROUND)
    return _BARE.fullmatch(text) is None and parse_age(text) is not None


def _is_date(text: str) -> bool:
    if not text[-1].isalnum() or not has_digit(text):
        return False
    return CLOCK.fullmatch(text) is not None or _DATE.fullmatch(text) is not None


def _is_day(text: str) -> bool:
    """Whether a text is a day of the calendar in any language's print, with or without its weekday and clock."""
    low = text.lower()
    start = clock_at(low)
    if start and len(low) == len(text):
        text = text[:start].rstrip(EDGES)
    weekday = _WEEKDAY.match(text)
    if weekday is not None and may_be_weekday(weekday[1]) and not is_month(weekday[1]):
        text = text[weekday.end() :]
    article = _ARTICLE.match(text)
    if article is not None:
        text = text[article.end() :]
    found = find_date(text, 0) if len(text) > 3 else None
    if found is not None and _END.match(text, found.end):
        return True
    return _YEAR_FIRST.fullmatch(text) is not None
