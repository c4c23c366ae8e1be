"""The date inside a dateline: found, kept as printed, and read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from newscrawl.text.clean import without_marks
from newscrawl.text.dateline_months import PRINTED
from newscrawl.text.tables import table_lines


def fold_month(word: str) -> str:
    """A month's name without case and accents: août and AOUT are one."""
    return without_marks(word.casefold())


MONTHS: dict[str, int] = {}
for _table in (PRINTED, table_lines("dateline_months.txt")):
    for _month, _names in enumerate(_table, 1):
        for _name in _names.split():
            MONTHS.setdefault(fold_month(_name), _month)

for _pair, _number in (("تشرين الأول", 10), ("تشرين الثاني", 11), ("كانون الأول", 12), ("كانون الثاني", 1)):
    MONTHS[fold_month(_pair)] = _number

_WORD = r"(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff]){2,14}"
_DAY = r"\d{1,2}(?!\d)"
_LEVANT = (
    r"(?:\s?/?\s?(?:كانون|تشرين)\s(?:الأول|الثاني|الاول)|\s?/?\s?(?:شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول)(?!\w))?"
)
"""The month's name of the Levant behind that of Egypt: `5 يناير كانون الثاني`."""
PAIRED = r"(?:كانون|تشرين)\s(?:الأول|الثاني|الاول)"
_UNTIL = rf"(?:[-–/](?:{_WORD}\.?\s?)?{_DAY}(?=\s*(?:[-–—,(:]|\Z)|\s[\"<\w]))?"
"""The last of several days, `March 9-10` and `March 30/April 2`, where what follows shows that it is one."""

_FORMS = re.compile(
    rf"(?P<ymd>\d{{4}}-\d{{1,2}}-{_DAY})"
    rf"|(?P<dmy>\d{{1,2}}(?P<mark>[./])\s?\d{{1,2}}(?:(?P=mark)\s?(?:\d{{4}}|\d\d))?(?!\d))"
    rf"|(?P<dashed>\d{{1,2}}-\d{{1,2}}-\d{{4}}(?!\d))"
    rf"|(?P<east>(?:(?:\d{{4}}年)?\d{{1,2}}月)?\d{{1,2}}日|(?:\d{{1,2}}월\s?)?\d{{1,2}}일)"
    rf"|(?P<y1>\d{{4}})\.?\s+(?P<m1>{_WORD})\s+(?P<d1>{_DAY})\.?"
    rf"|(?P<d2>{_DAY})(?:\.|st|nd|rd|th|er|º|°|ª)?(?:[-–/]{_DAY}\.?)?(?:-|\s*(?:de\s+|of\s+|d[’'])?)(?P<m2>{PAIRED}|{_WORD}){_LEVANT}(?:\.)?"
    rf"(?:,?\s*(?:de\s+|del\s+)?(?P<y2>\d{{4}})(?!\d)(?:\.(?=\s?[(/]))?)?(?:\sd\.)?"
    rf"|(?P<m3>{_WORD})\.?\s*(?P<d3>{_DAY})(?:st|nd|rd|th)?{_UNTIL}(?:(?:,?\s*|/)(?P<y3>\d{{4}})(?!\d))?(?:\sd\.)?"
)
_BEGINNING = re.compile(rf"\d|{_WORD}\.?\s*\d")
"""What all forms begin with, seen sooner than that none of them is there."""
_FULL_NAME = 5
"""A month's name of this many letters is no abbreviation: a full stop behind it, or before a slash, ends the date."""


_TYPED = "january february march april june july august september october november december".split()


def _slips(name: str) -> Iterator[str]:
    """`name` with a letter left out, or two exchanged, behind its first."""
    for at in range(1, len(name) - 1):
        yield name[:at] + name[at + 1 :]
        yield name[:at] + name[at + 1] + name[at] + name[at + 2 :]


_MISPRINTED = {slip: MONTHS[name] for name in _TYPED for slip in _slips(name)}
"""Long months as typed in a hurry: `Febuary`, `Mrach`."""


@lru_cache(maxsize=1024)
def _month_beside_day(name: str) -> int | None:
    """The number of a month beside a day, slips of the typist included."""
    folded = fold_month(name)
    return MONTHS.get(folded) or _MISPRINTED.get(folded)


class Printed(NamedTuple):
    """A date as it stands in a text: where it ends, and its text without what belongs to the sentence."""

    end: int
    text: str


def find_date(text: str, at: int) -> Printed | None:
    """The date that begins exactly at `at`; None where none does. A number alone, or a month alone, is no date."""
    match = _FORMS.match(text, at) if _BEGINNING.match(text, at) else None
    if match is None:
        return None
    month = match["m1"] or match["m2"] or match["m3"]
    if month is None:
        return Printed(match.end(), match[0]) if _read(match) is not None else None
    if _month_beside_day(month) is None:
        return None
    printed = match[0]
    closed = printed.endswith(".") and match["m2"] is not None and match["y2"] is None
    if closed and (len(month) >= _FULL_NAME or text[match.end() :].lstrip().startswith("/")):
        printed = printed[:-1]
    return Printed(at + len(printed), printed)


def is_month(word: str) -> bool:
    """Whether `word` names a month, in any of the table's languages, abbreviated or not."""
    return _month_beside_day(word.rstrip(".")) is not None


def month_number(word: str) -> int | None:
    """The number of the month that `word` names, 1 to 12; None where it names none."""
    return MONTHS.get(fold_month(word.rstrip(".")))


def _read(match: re.Match[str]) -> tuple[int | None, int | None, int] | None:
    """(year, month, day) of a match, year and month None where not printed; None for no day of the calendar."""
    if match["ymd"]:
        year, month, day = map(int, match["ymd"].split("-"))
        return _checked(year, month, day)
    if match["dmy"] or match["dashed"]:
        parts = [int(part) for part in re.split(r"[./-]\s?", match["dmy"] or match["dashed"])]
        day, month = parts[:2]
        year_printed = parts[2] if len(parts) > 2 else None
        if year_printed is not None and year_printed < 100:
            year_printed += 2000
        return _checked(year_printed, month, day) or _checked(year_printed, day, month)
    if match["east"]:
        numbers = [int(number) for number in re.findall(r"\d+", match["east"])]
        numbers = [0] * (3 - len(numbers)) + numbers
        return _checked(numbers[0] or None, numbers[1] or None, numbers[2])
    name = match["m1"] or match["m2"] or match["m3"]
    year_text = match["y1"] or match["y2"] or match["y3"]
    day_text = match["d1"] or match["d2"] or match["d3"]
    return _checked(int(year_text) if year_text else None, _month_beside_day(name), int(day_text))


def _checked(year: int | None, month: int | None, day: int) -> tuple[int | None, int | None, int] | None:
    try:
        date(2000 if year is None else year, 1 if month is None else month, day)
    except ValueError:
        return None
    return year, month, day


AHEAD = timedelta(days=1)
"""A dateline may be a day ahead of our clock: its day is that of its own time zone."""


def dateline_date(printed: str, before: date) -> str | None:
    """The date of a dateline as `YYYY-MM-DD`; None where `printed` is no date.

    Without a year it is the nearest such day not after `before` (the article's date of publication, else the day
    it was fetched); without a month the nearest such day of a month. One day after `before` still counts as not
    after it, since the place may lie in an earlier time zone. Where both orders are possible `05/01` is day, month.
    """
    match = _FORMS.match(printed.strip())
    read = _read(match) if match else None
    if match is None or read is None or (read[1] is None and not match["east"]):
        return None
    year, month, day = read
    if year is not None:
        return date(year, month or 1, day).isoformat()
    return _nearest(month, day, before + AHEAD if before < date.max else before)


def _nearest(month: int | None, day: int, last: date) -> str | None:
    """The latest day not after `last` with this day and month, `month` None for any."""
    for back in range(12 * 9):
        year, index = divmod(last.year * 12 + last.month - 1 - back, 12)
        if (month is None or index + 1 == month) and year >= 1:
            found = _checked(year, index + 1, day)
            if found is not None and date(year, index + 1, day) <= last:
                return date(year, index + 1, day).isoformat()
    return None
