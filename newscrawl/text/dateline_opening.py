"""What may open a dateline: places, their qualifiers and a date, before any agency or separator."""

from __future__ import annotations

import re
from typing import NamedTuple

from newscrawl.text.dateline_dates import find_date, is_month
from newscrawl.text.dateline_places import BLANK, DASH, PLACES, QUALIFIER, is_capitals, is_listed, split_places
from newscrawl.text.dateline_words import KICKERS


class Opening(NamedTuple):
    """Places and date at the front of a text.

    `start` and `end` are where they stand, `places` is the print of all places, `date` is as printed (None without),
    `qualified` tells of a state, province or country, `comma` of a comma anywhere behind the places.
    """

    start: int
    end: int
    places: str
    date: str | None = None
    qualified: bool = False
    comma: bool = False

    def capitals(self) -> bool:
        """Whether the places are printed in capitals throughout."""
        return is_capitals(self.places)

    def listed(self, language: str | None) -> bool:
        """Whether the gazetteer knows every one of the places."""
        return all(map(is_listed, split_places(self.places, language)))


MOST_PLACES = 90
"""No print of places is longer, in characters."""

_HINGE = re.compile(rf"(?:\s|{BLANK})*(?:[,،.:()（）\[\]［］【】/\d]|{DASH}|\Z)")
_GAP = re.compile(rf"{BLANK}*[,،.]?{BLANK}*")
_DAY_NAME = re.compile(rf",?{BLANK}*[^\W\d_]{{3,14}}\.?,?{BLANK}+(?=[^\W\d_]+\.?{BLANK}?\d|\d)")
_DAY_NAME_BEHIND = re.compile(rf"{BLANK}?,{BLANK}?[^\W\d_]{{3,14}}(?={BLANK}?[(/])")
_LAST_WORD = re.compile(rf"{BLANK}*(?P<word>[^\W\d_]+\.?)\Z")
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def read_opening(text: str, at: int) -> Opening | None:
    """The places, qualifiers and date that begin exactly at `at`; None where no place does, or a kicker."""
    match = PLACES.match(text, at, at + MOST_PLACES)
    if match is None or not _HINGE.match(text, match.end()):
        return None
    end = _before_month(text, at, match.end())
    places = text[at:end]
    if not places or any(not word.islower() and word.upper() in KICKERS for word in _WORDS.findall(places)):
        return None
    return _with_rest(text, Opening(at, end, places))


def _before_month(text: str, at: int, end: int) -> int:
    """Where the places end: before their last word, if a date begins with it (`LONDON March 5`)."""
    match = _LAST_WORD.search(text, at, end)
    if match is None or not is_month(match["word"]) or find_date(text, match.start("word")) is None:
        return end
    return match.start()


def _with_rest(text: str, opening: Opening) -> Opening:
    """The opening with the qualifiers and the date that follow its places."""
    end, date, qualified = opening.end, None, False
    while True:
        found = find_date(text, _date_start(text, end)) if date is None else None
        if found is not None:
            behind = _DAY_NAME_BEHIND.match(text, found.end)
            end, date = behind.end() if behind else found.end, found.text
            continue
        qualifier = QUALIFIER.match(text, end) if date is None else None
        if qualifier is None or qualifier.end() - end > MOST_PLACES:
            break
        last = _before_month(text, end, qualifier.end())
        if last <= end + 1:
            break
        end, qualified = last, True
    comma = "," in text[opening.end : end] or "،" in text[opening.end : end]
    return opening._replace(end=end, date=date, qualified=qualified, comma=comma)


def _date_start(text: str, end: int) -> int:
    """Where a date would begin: behind comma, full stop and blanks, and behind the name of a weekday."""
    gap = _GAP.match(text, end)
    start = gap.end() if gap else end
    day_name = _DAY_NAME.match(text, end)
    if day_name is not None and find_date(text, start) is None:
        return day_name.end()
    return start
