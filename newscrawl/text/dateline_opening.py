"""What may open a dateline: places, their qualifiers and a date, before any agency or separator."""

from __future__ import annotations

import re
from typing import NamedTuple

from newscrawl.text.agencies import is_agency
from newscrawl.text.dateline_dates import find_date, is_month
from newscrawl.text.dateline_kickers import KICKERS
from newscrawl.text.dateline_places import (
    BLANK,
    DASH,
    PLACES,
    QUALIFIER,
    is_capitals,
    is_listed,
    is_region,
    is_small,
    split_places,
)
from newscrawl.text.dateline_words import LARGE_JOINS, PLACE_WORDS, STATES, WATERS
from newscrawl.text.weekdays import is_weekday


class Opening(NamedTuple):
    """Places and date at the front of a text.

    `start` and `end` are where they stand, `places` is the print of all places, `date` is as printed (None without),
    `qualifier` is the print of a state, province or country behind them, `comma` tells of a comma anywhere behind them.
    """

    start: int
    end: int
    places: str
    date: str | None = None
    qualifier: str = ""
    comma: bool = False

    def split(self, language: str | None) -> tuple[str, ...]:
        """The places one by one. In capitals a second city behind a comma is one: `BONN, FRANKFURT, Oct 20`."""
        places = split_places(self.places, language)
        also = [name for name in _ALSO.findall(self.qualifier) if is_listed(name)] if self.qualifier else []
        if also and self.capitals():
            return tuple(dict.fromkeys((*places, *also)))
        if self.qualifier and "." not in self.qualifier and is_capitals(self.qualifier) and self.capitals():
            others = [name for part in self.qualifier.split(",") for name in split_places(part, language)]
            if all(is_listed(name) and not is_region(name) for name in (*places, *others)):
                return tuple(dict.fromkeys((*places, *others)))
        beside = _BESIDE.match(self.qualifier) if self.qualifier else None
        if beside is not None and is_region(beside[1]) and is_listed(beside[2]):
            return tuple(dict.fromkeys((*places, beside[2])))
        return places

    def regional(self) -> bool:
        """Whether a country or state behind the places shows that they are such."""
        return any(map(is_region, filter(None, map(str.strip, self.qualifier.split(",")))))

    def capitals(self) -> bool:
        """Whether the places are printed in capitals throughout."""
        return is_capitals(self.places)

    def uncased(self) -> bool:
        """Whether the script has no capitals, so that the print tells nothing."""
        return self.places[:1].isalpha() and not self.places[:1].isupper() and not is_small(self.places[:1])

    def listed(self, language: str | None) -> bool:
        """Whether the gazetteer knows every one of the places."""
        return all(map(is_listed, split_places(self.places, language)))


MOST_PLACES = 90
"""No print of places is longer, in characters."""

_HINGE = re.compile(rf"(?:\s|{BLANK})*(?:[,،.:;()（）\[\]［］【】/|•·\d]|{DASH}|\Z)")
_GAP = re.compile(rf"{BLANK}*[,،.;]{{0,2}}{BLANK}*(?:le{BLANK}(?=\d))?")
_DASH_BEFORE_DATE = re.compile(rf"{BLANK}*(?:{DASH}{{1,2}}|:){BLANK}*(?=\w)")
_BEHIND_DATE = re.compile(rf"{BLANK}*(?:{DASH}{BLANK}|[(/])")
_RIVER = re.compile(rf"{BLANK}\((?P<name>[^\W\d_]{{3,12}})\)")
_BRACKET_NEXT = re.compile(rf"{BLANK}?[(/]")
_DAY_ALONE = re.compile(rf",?{BLANK}(?P<day>[0-3]?\d)(?={BLANK}?\([A-ZÀ-Ý])")
"""A day without its month, as Europa Press prints it: `MADRID, 5 (EUROPA PRESS) - `."""
_WEEKDAY_ALONE = re.compile(rf",{BLANK}(?P<day>[^\W\d_]{{4,14}})(?={BLANK}?(?:[(\[/]|{BLANK}{DASH}))")
"""A day of the week where a date is due, which it is not: `AMSTERDAM, woensdag (ANP) - `."""
_ALSO = re.compile(r", ?(?:E|Y|ET|AND|UND|EN) ([^,]+)")
"""A second city behind the state of the first: `BRASÍLIA, DF, E SÃO PAULO, SP`."""
_BESIDE = re.compile(r", ?([^,]+?) (?:Y|ET|AND|UND|EN|y|et|and|und|en) ([^,]+)")
"""The same without a comma: `BOSTON, Mass. and DENVER, Colo.`"""
_DAY_MONTH = re.compile(rf"{BLANK}-{BLANK}(?P<date>\d{{1,2}} - \d{{1,2}})(?={BLANK}?\()")
"""Day and month as the agency of Kuwait prints them: `الكويت - 5 - 1 (كونا)`."""
_HOUR_BEHIND = re.compile(rf"{BLANK}?/{BLANK}?\d{{1,2}}:\d\d(?:{BLANK}?[ap]\.?m\.?)?(?={BLANK}?\()")
_STATE = re.compile(r"\s(?P<state>(?:[A-Z]\.){2,3}|DC)\Z")
"""A state in initials behind its place without a comma: `WASHINGTON D.C.`."""
_IN = " في"
"""The word that Arabic puts between place and date."""
_INITIALS = re.compile(r"(?<!\w)(?:[^\W\d_]\.){1,3}[^\W\d_]\Z")
_DAY_NAME = re.compile(rf",?{BLANK}*(?P<word>[^\W\d_]{{3,14}}\.?),?{BLANK}+(?=[^\W\d_]+\.?{BLANK}?\d|\d)")
_DAY_NAME_BEHIND = re.compile(rf"{BLANK}?,{BLANK}?[^\W\d_]{{3,14}}(?={BLANK}?[(/])")
_LAST_WORD = re.compile(rf"{BLANK}*(?P<word>[^\W\d_]+\.?)\Z")
_WORDS = re.compile(r"(?<![-‐‑\w])[^\W\d_]+(?:['’][^\W\d_]+)?")


def read_opening(text: str, at: int) -> Opening | None:
    """The places, qualifiers and date that begin exactly at `at`; None where no place does, or a kicker."""
    match = PLACES.match(text, at, at + MOST_PLACES)
    if match is None or not _HINGE.match(text, match.end()):
        return None
    end = _before_month(text, at, match.end())
    if text.startswith(".", end) and _INITIALS.search(text, at, end):
        end += 1
    places = text[at:end].removesuffix(_IN)
    if not places:
        return None
    weight = _kicker(places)
    weight = 0 if weight and is_listed(places) else weight
    if weight == NEVER:
        return None
    river = _RIVER.match(text, end)
    if river is not None and river["name"].upper() in WATERS:
        end, places = river.end(), text[at : river.end()]
    state = _STATE.search(places)
    if state is not None and is_region(state["state"]):
        places = places[: state.start()]
    opening = _with_rest(text, Opening(at, end, places))
    sure = opening.date or opening.qualifier or _BRACKET_NEXT.match(text, opening.end)
    return None if weight and not sure else opening


UNLIKELY, NEVER = 1, 2


def _kicker(places: str) -> int:
    """How strongly a word says that this is no place: some kickers stand in names of places too (West Point)."""
    words = [word.upper().removesuffix("'S") for word in _WORDS.findall(places) if not word.islower()]
    kickers = [word for word in words if word in KICKERS and not (word in LARGE_JOINS and word != words[0])]
    if not kickers:
        return NEVER if not words and places.islower() and is_small(places[0]) else 0
    return UNLIKELY if PLACE_WORDS.issuperset(kickers) else NEVER


def _before_month(text: str, at: int, end: int) -> int:
    """Where the places end: before their last word, if a date begins with it (`LONDON March 5`)."""
    match = _LAST_WORD.search(text, at, end)
    if match is None or not is_month(match["word"]) or find_date(text, match.start("word")) is None:
        return end
    return match.start()


def _with_rest(text: str, opening: Opening) -> Opening:
    """The opening with the qualifiers and the date that follow its places."""
    end, date, qualifier = opening.end, None, ""
    while True:
        found = find_date(text, _date_start(text, end)) if date is None else None
        if found is not None:
            behind = _DAY_NAME_BEHIND.match(text, found.end) or _HOUR_BEHIND.match(text, found.end)
            end, date = behind.end() if behind else found.end, found.text
            continue
        weekday = _WEEKDAY_ALONE.match(text, end) if date is None else None
        if weekday is not None and is_weekday(weekday["day"]):
            end = weekday.end()
            break
        more = QUALIFIER.match(text, end) if date is None else None
        if more is None or more.end() - end > MOST_PLACES:
            break
        last = _before_month(text, end, more.end())
        if last <= end + 1 or _is_agency(text[end:last]):
            break
        end, qualifier = last, text[opening.end : last]
    if date is None:
        end, date = _parted_date(text, end)
    day = _DAY_ALONE.match(text, end) if date is None else None
    if day is not None:
        end, date = day.end(), day["day"]
    comma = "," in text[opening.end : end] or "،" in text[opening.end : end]
    return Opening(opening.start, end, opening.places, date, qualifier, comma)


def _parted_date(text: str, end: int) -> tuple[int, str | None]:
    """Where a date behind a dash or a colon ends, and the date, if another dash or an agency follows it."""
    bare = _DAY_MONTH.match(text, end)
    if bare is not None:
        return bare.end(), bare["date"]
    dash = _DASH_BEFORE_DATE.match(text, end)
    found = find_date(text, dash.end()) if dash else None
    if found is None or not _BEHIND_DATE.match(text, found.end):
        return end, None
    return found.end, found.text


def _is_agency(qualifier: str) -> bool:
    """Whether what follows a comma is an agency and no state: `NEW YORK, AP - `."""
    name = qualifier.strip(" .,[]()\u00a0")
    return name.upper() not in STATES and is_agency(name)


def _date_start(text: str, end: int) -> int:
    """Where a date would begin: behind comma, full stop and blanks, and behind the name of a weekday."""
    gap = _GAP.match(text, end)
    start = gap.end() if gap else end
    day_name = _DAY_NAME.match(text, end)
    if day_name is None or find_date(text, start) is not None:
        return start
    word = day_name["word"]
    if not (is_region(word) or is_listed(word)):
        return day_name.end()
    return start
