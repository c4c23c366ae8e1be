"""Dates as people print them: found in a short text and taken apart, in any order and any script with a table.

Only what is printed is read: a month without a year is no date, and a clock counts only where nothing but
separators, a weekday or a word like "om" parts it from its date ("5 januari 2026, bijgewerkt 10:15" has none).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import NamedTuple

from newscrawl.text.clocks_printed import CLOCK, ZONE, Clock, read_clock
from newscrawl.text.dateline_dates import PAIRED
from newscrawl.text.language import counts_days_first
from newscrawl.text.month_names import month_named
from newscrawl.text.persian import YEARS as PERSIAN_YEARS
from newscrawl.text.persian import from_persian, persian_month
from newscrawl.text.weekdays import BEHIND_DATES, may_be_weekday, weekday_number

# Marks that are parts of words and no letters.
MARKS = "\u0300-\u036f\u05f3\u05f4\u064b-\u0655\u0900-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u102b-\u103e\u17b4-\u17d3"
WORD = rf"(?:{PAIRED}|(?:[^\W\d_]|[{MARKS}]){{2,16}}|[\u0e01-\u0e4e]{{1,3}}\.[\u0e01-\u0e4e])"
_WEEKDAY = rf"{'|'.join(BEHIND_DATES)}|(?:星期|[周週])[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일"
_GAP = (
    r"(?:\s?(?:r|г|р|года|року|d|թ|ж|il|ren)\b\.?)?\.?[\s,،;|·•–—\-@T/(\[]{0,4}(?:[(（][^()（）\d]{1,12}[)）]\s?)?"
    rf"(?:(?i:{_WEEKDAY})[\s,،]{{0,2}})?"
    r"(?:\(?(?i:om|at|um|à|às|as|a las|a les|alle ore|alle|ore|ora|kl|klockan|klokken|klo|kello|o godz|o|ob|godz|о"
    r"|u|v[eo]?|в|во|у|στις|ώρα|saat|la|pukul|jam|lúc|kell|plkst|ás|às|në|pada|nang|ag|di|في|عند|مع|الساعة|ساعت|در|کو"
    r"|בשעה|เวลา|को|रोजी|এ|ம|அன்று)(?!\w)\.?[\s:]{0,2}){0,2}"
)
_BEFORE_GAP = re.compile(rf"[\s,.;|·•–—\-)]{{0,4}}(?:(?:on|op|am|den|le|el|il|the)\s)?(?:(?P<day>{WORD})\.?,?\s)?\Z")
_AFTER = re.compile(_GAP + CLOCK + ZONE)
_BEFORE = re.compile(CLOCK + ZONE)
_YEAR = (  # of two digits: 05-Jan-26, RFC 2822, 5 ม.ค. 69, 5 Jan '26
    r"(?:['’](?=\d\d(?!\d)))?(?P<y>\d{4}(?!\d)|(?<=[-'’])\d\d(?!\d)|\d\d(?=\s\d\d:\d\d)"
    r"|\d\d(?<=[\u0e01-\u0e4e]\s..)(?![\d:.])|\d\d(?<=[\u0e01-\u0e4e]\.\s..)(?![\d:.]))"
)
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}  # the years before their first
# The first digit of a number: asked from behind, since a pattern that begins with a character is found faster.
_DAY = r"(?P<d>\d(?<!\d\d)\d?)"
_FULL_YEAR = r"(?P<y>\d(?<!\d\d)\d{3})"
_ORDINAL = r"(?:st|nd|rd|th|er|ste|de|e|º|°|ª|-[^\W\d_]{1,4}(?=\s))?"  # 5-inci İyul, 5-е січня
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        # 5 januari 2026, 5. Januar 2026, 5 de enero de 2026, 05-Jan-26
        rf"{_DAY}{_ORDINAL}[.,]?[\s\-/]{{0,2}}(?i:de\s|of\s|d[’']|ta[’']\s)?(?P<m>{WORD})\.?(?:/{WORD})?[,،]?[\s\-/]{{0,2}}"
        rf"(?i:de\s|del\s|พ\.ศ\.\s)?{_YEAR}",
        # January 5, 2026; Mon Jan  5 09:30:00 CET 2026
        rf"(?P<m>{WORD})\.?(?:\s{{0,2}}|-)(?P<d>\d{{1,2}}){_ORDINAL},?(?:\s{{1,3}}|-)(?:\d\d:\d\d:\d\d\s(?:[A-Z]{{2,5}}\s)?)?(?P<y>\d{{4}})(?!\d)",
        # 2026. január 5., 2026 January 5, 2026 m. sausio 5 d., 2026(e)ko urtarrilaren 5(a), 2026 թ. հունվարի 5
        rf"{_FULL_YEAR}(?:\(e\)ko|ko|[.,])?\s+(?:[mթ]\.\s)?(?P<m>{WORD})\.?\s+(?P<d>\d{{1,2}})(?!\d)\.?",
        # 2026. gada 5. janvāris, 2026 ж. 5 қаңтар; 2026 оны 1-р сарын 5
        rf"{_FULL_YEAR}\.?\s(?:gada|g\.|ж\.|жылғы)\s(?P<d>\d{{1,2}})\.?\s(?P<m>{WORD})",
        rf"{_FULL_YEAR}\sоны\s(?P<m>\d{{1,2}})(?:-р|-ын)?\sсарын\s(?P<d>\d{{1,2}})(?!\d)",
        # 5 tháng 1, 2026, 5 tháng 1 năm 2026
        rf"{_DAY}\s(?i:tháng|thg)\s(?P<m>\d{{1,2}})(?:,|\snăm)?\s(?P<y>\d{{4}})(?!\d)",
        # 2026年1月5日, 2026년 1월 5일
        rf"{_FULL_YEAR}\s?[年년]\s?(?P<m>\d{{1,2}})\s?[月월]\s?(?P<d>\d{{1,2}})\s?[日일]",
        # 令和8年1月5日, 民國115年1月5日
        rf"(?P<era>{'|'.join(_ERAS)})\s?(?P<y>\d{{1,3}})年\s?(?P<m>\d{{1,2}})月\s?(?P<d>\d{{1,2}})日",
        # 2026-1-5, 2026/01/05, 2026. 1. 5.
        rf"{_FULL_YEAR}(?P<sep>[./\-])\s?(?P<m>\d{{1,2}})(?P=sep)\s?(?P<d>\d{{1,2}})(?!\d)\.?",
        # 05-01-2026, 5/1/2026, 05.01.26, 5. 1. 2026.
        r"(?P<a>\d(?<!\d\d)(?<!\d[.:]\d)\d?)(?P<sep>[./\-])\s?(?P<b>\d{1,2})(?P=sep)\s?"
        r"(?P<y>\d{4}|(?<=\.)\d\d)(?![\d:]|\.\d)",
        # 05/01/26, 05-01-26: not "26/03/02", where the year may stand first, nor a part of a longer number
        r"(?P<a>\d(?<!\d\d)(?<!\d[-/.:,]\d)\d?)(?P<sep>[/\-])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:1[3-9]|[2-9]\d))"
        r"(?![\d%]|[-/.:,]\d)",
    )
)
_SHORT = _PATTERNS[-1]
MOST_BEFORE_SHORT = 2  # words, unless the last leads to a date
_LEADING = frozenset("le on op il el em den på | • · – — -".split())
_MONTH_FIRST = ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "US/")
_CENTURY_SPLIT = 70  # RFC 2822, section 4.3, and the C library: 69 is 2069, 70 is 1970
_BUDDHIST = range(2500, 2600)  # years as Thailand counts them
_ERAS_APART = 543  # by which these are ahead of the common era
_PERSIAN_ONLY = range(1380, 1420)  # years of no other calendar's news: the Islamic one was there before 2000
_PERSIAN_FIGURE = re.compile("[\u06f0-\u06f9]")
_THAI = re.compile("[\u0e01-\u0e4e]")


class Printed(NamedTuple):
    """A day of the calendar and, where one is printed, its time."""

    day: date
    clock: Clock | None


def find_printed(text: str, timezone: str | None = None, language: str | None = None) -> Printed | None:
    """The first date in `text` that names its year, with its clock; None where there is none.

    Of two numbers that could both be months the first is the day, unless the clock or `timezone` is American; not even
    then where the `language` (a tag as written) counts days first. Its names of months count before those of others:
    "lipca" and "listopad" are other months in Polish and in Croatian.
    """
    day_first = counts_days_first(language)
    found: tuple[int, Printed] | None = None
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if found is not None and match.start() >= found[0]:
                break
            clock = _clock(text, match)
            american = (clock is not None and clock.american) or (timezone or "").startswith(_MONTH_FIRST)
            american = american and not day_first
            days = list(_days(match.groupdict(), american, language))
            day = _settled(days, text, match, timed=clock is not None) if days else None
            if day is not None:
                found = match.start(), Printed(day, clock)
                break
    return found[1] if found else None


def _settled(days: list[date], text: str, found: re.Match[str], *, timed: bool) -> date | None:
    """Of two days that numbers can mean the one whose day of the week stands beside them, else the first; none of
    05/01/26 behind more than a label, unless it has a clock."""
    before = text[: found.start()].split()
    if found.re is _SHORT and not timed and len(before) > MOST_BEFORE_SHORT and before[-1] not in _LEADING:
        return None
    if len(days) > 1 and days[0] != days[1]:
        named = set(map(weekday_number, (*before[-1:], *text[found.end() :].split()[:1])))
        days.sort(key=lambda day: day.weekday() not in named)
    return days[0]


def _days(parts: dict[str, str | None], american: bool, language: str | None) -> Iterator[date]:
    """The days that a match can mean, the likeliest first."""
    year = int(parts["y"] or 0) + _ERAS.get(parts.get("era") or "", 0)
    if year < 100 and len(parts["y"] or "") > 2:  # "0001", which programs write for want of a date
        return
    if year < 100 and _THAI.match(parts.get("m") or ""):
        year += _BUDDHIST.start
    if year < 100:
        year += 2000 if year < _CENTURY_SPLIT else 1900
    if year in _BUDDHIST:
        year -= _ERAS_APART
    if year in PERSIAN_YEARS:
        yield from _persian(year, parts)
        return
    if parts.get("a"):
        first, second = int(parts["a"] or 0), int(parts["b"] or 0)
        pairs = [(first, second), (second, first)]
        if american and parts["sep"] == "/":
            pairs.reverse()
    else:
        name = parts["m"] or ""
        month = int(name) if name.isdecimal() else month_named(name, language)
        pairs = [(int(parts["d"] or 0), month or 0)]
    for day, month in pairs:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _persian(year: int, parts: dict[str, str | None]) -> Iterator[date]:
    """A day of the Persian calendar, by the name of its month, or all in its own figures."""
    name = parts.get("m") or ""
    is_number = name.isdecimal() and (year in _PERSIAN_ONLY or _PERSIAN_FIGURE.match(name) is not None)
    month = int(name) if is_number else persian_month(name)
    if month is not None:
        with suppress(ValueError):
            yield from_persian(year, month, int(parts["d"] or 0))


def _clock(text: str, found: re.Match[str]) -> Clock | None:
    """The time that stands inside the date (as in C's asctime), right behind it, or right before it."""
    inside = _BEFORE.search(found[0], found.end("d") - found.start()) if ":" in found[0] else None
    if inside:
        return read_clock(inside)
    after = _AFTER.match(text, found.end())
    if after:
        return read_clock(after)
    for before in _BEFORE.finditer(text, 0, found.start()):
        gap = _BEFORE_GAP.fullmatch(text, before.end(), found.start())
        if gap and (gap["day"] is None or may_be_weekday(gap["day"])):
            return read_clock(before)
    return None
