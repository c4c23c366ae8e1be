"""Moments as pages claim them, in one form: what is not printed is not made up, neither a midnight nor a zone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newscrawl.text.clocks_printed import ZONES, zone_of
from newscrawl.text.dates_printed import find_printed

FIRST_YEAR = 1900
LONGEST = 160  # characters looked at
NEVER = frozenset((date(1970, 1, 1), date(1900, 1, 1)))  # what software prints for "no date"
_SECONDS_READ = date(1970, 1, 11), date(1970, 1, 26)  # of milliseconds: what seconds of 1997 to 2038 are taken for
_PLAIN = str.maketrans("‐‑‒−", "----", "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Dashes, and marks of the direction of writing, which are not seen."""
_DAY = (
    r"(?:(?P<y>\d{4})-?(?P<m>\d\d)-?(?P<d>\d\d)|(?P<wy>\d{4})-?W(?P<w>\d\d)-?(?P<wd>[1-7])|(?P<oy>\d{4})-(?P<o>\d{3}))"
)
_TIME = (
    r"(?P<hour>\d\d|\d(?=:))(?::?(?P<minute>\d\d|(?<=:)\d(?!\d))(?::?(?P<second>\d\d|(?<=:)\d(?!\d))(?:[.,:]\d{0,9})?)?)?"
    rf"\s?(?P<zone>(?:UTC|GMT)?[+-]\d\d?(?::?\d\d)?(?!\d)|Z|(?:{'|'.join(ZONES)})(?![a-z]))?"
    r"(?:\s?(?:\[(?P<region>[A-Za-z_/+\-0-9]{1,40})\]|(?P<named>(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian"
    r"|Pacific)/[A-Za-z_/+\-0-9]{1,40})))?"
)
_ISO = re.compile(rf"{_DAY}(?:(?:\s?T\s?|,?\s+){_TIME})?", re.IGNORECASE)
_STAMP = re.compile(r"\d(?<!\d\d)\d{3}-\d\d-\d\dT\d")  # behind words: "Published 2026-01-05T09:30Z"
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?")
_DIGITS = re.compile(r"(?:\D*\d){3}")  # of a printed date: two of its year and one of its day at least
_EPOCH = re.compile(  # .NET and scripts wrap it
    r"(?:/?(?:new )?Date\()?(\d{10})(?:\d{3}|\d{6}|\.\d{1,9})?([+-]\d{4})?(?:\)/?)?"
)
_LOST_PLUS = re.compile(r"(T\d\d:\d\d:\d\d(?:\.\d{1,9})?) (\d\d:\d\d)")  # in an address a plus means a space


def to_utc(moment: datetime) -> str:
    """An aware moment as `YYYY-MM-DDTHH:MM:SS+00:00`; ValueError for one without offset, since no zone is guessed."""
    if moment.utcoffset() is None:
        raise ValueError(f"a moment without offset: {moment!r}")
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def parse_moment(raw: str, timezone: str | None = None, language: str | None = None) -> str | None:
    """The moment that `raw` claims, as `YYYY-MM-DDTHH:MM:SS±HH:MM`, or `YYYY-MM-DD` where only the day is told.

    Understood are ISO 8601 (calendar, week and ordinal days; basic and extended), RFC 2822 and its older forms,
    seconds or milliseconds since 1970 (in UTC, which is what they count), and dates printed with their year: month
    names of the text's `language` (a tag as written), else of any; numbers (day before month, but for American
    clocks, unless that language counts days first); Chinese, Japanese and Korean forms. A printed zone is kept; a time
    without one takes `timezone` (an IANA name), or has no offset where that is None. None for anything else, for years
    before 1900, for 1 January 1970 or 1900, which mean "never", and for a second of January 1970 that seconds taken
    for milliseconds come to.

    Raises ValueError for a `timezone` that does not exist.
    """
    return _parsed(raw[:LONGEST], timezone, language)


@lru_cache(maxsize=1024)
def _parsed(raw: str, timezone: str | None, language: str | None) -> str | None:
    """The same, remembered: the lines of a page are looked at again and again."""
    zone = _zone(timezone) if timezone else None
    text = " ".join(raw.translate(_PLAIN).split())
    lost = _LOST_PLUS.search(text)
    if lost is not None and lost.end() == len(text):
        text = f"{text[: lost.end(1)]}+{lost[2]}"
    stamp = _STAMP.search(text)
    iso = _ISO.match(text, stamp.start() if stamp else 0)
    try:
        if iso and (iso.end() == len(text) or iso["zone"]):  # whatever follows a zone: "Z+00:00", "Z EST"
            return _iso(iso, zone)
        numbers = _EPOCH.fullmatch(text)
        if numbers:
            zone_told = _offset(zone_of(numbers[2]) or "") if numbers[2] else UTC
            return _form(datetime.fromtimestamp(int(numbers[1]), zone_told))
        numbers = _COMPACT.fullmatch(text)
        if numbers:
            year, month, day, hour, minute, second = (int(number or 0) for number in numbers.groups())
            return _clocked(date(year, month, day), (hour, minute, second), zone)
        return _printed(text, timezone, zone, language)
    except (ValueError, OverflowError):  # no day of the calendar, no such offset
        return None


def instant(claim: str) -> datetime | None:
    """The point in time of what `parse_moment` gave, in UTC; None where only the day or no offset is known."""
    moment = datetime.fromisoformat(claim)
    return None if moment.tzinfo is None else moment.astimezone(UTC)


def _iso(match: re.Match[str], zone: ZoneInfo | None) -> str | None:
    """ISO 8601 and its usual liberties: a space for the T, a zone behind a space, Java's zone in brackets."""
    if match["y"]:
        day = date(int(match["y"]), int(match["m"]), int(match["d"]))
    elif match["w"]:
        day = date.fromisocalendar(int(match["wy"]), int(match["w"]), int(match["wd"]))
    else:
        day = date(int(match["oy"]), 1, 1) + timedelta(days=int(match["o"]) - 1)
    if match["hour"] is None:
        return _day(day)
    printed = zone_of(match["zone"]) if match["zone"] else match["region"] or match["named"]
    clock = int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0)
    return _clocked(day, clock, zone, printed)


def _printed(text: str, timezone: str | None, zone: ZoneInfo | None, language: str | None) -> str | None:
    """A date as people print it."""
    if not _DIGITS.match(text):
        return None
    found = find_printed(text, timezone, language)
    if found is None:
        return None
    if found.clock is None:
        return _day(found.day)
    hour, minute, second, printed, _ = found.clock
    return _clocked(found.day, (hour, minute, second), zone, printed)


def _clocked(day: date, clock: tuple[int, int, int], zone: ZoneInfo | None, printed: str | None = None) -> str | None:
    """A day and its time, with the offset or zone that is `printed`, else in `zone`, else without an offset.

    24:00 is the end of the day (ISO 8601), second 60 a leap second, which no clock of ours has.
    """
    hour, minute, second = clock
    if hour > 24 or (hour == 24 and (minute or second)):
        return None
    its_zone: tzinfo | None = zone
    if printed:
        its_zone = _offset(printed) if printed[0] in "+-" else _zone(printed)
    moment = datetime(day.year, day.month, day.day, hour % 24, minute, min(second, 59), tzinfo=its_zone)
    return _form(moment + timedelta(days=1) if hour == 24 else moment)


@lru_cache(maxsize=64)
def _offset(printed: str) -> tzinfo | None:
    return datetime.fromisoformat(f"2026-01-05T09:30:00{printed}").tzinfo


def _form(moment: datetime) -> str | None:
    """The contract's form. Offsets have no seconds, as they had before zones were of whole minutes."""
    if not _is_meant(moment.date()) or (moment.tzinfo and moment.timestamp() == 0):
        return None
    if moment.second and _SECONDS_READ[0] <= moment.date() <= _SECONDS_READ[1]:
        return None
    return moment.isoformat()[: len("2026-01-05T09:30:00+01:00")]


def _day(day: date) -> str | None:
    return day.isoformat() if _is_meant(day) else None


def _is_meant(day: date) -> bool:
    return day.year >= FIRST_YEAR and day not in NEVER


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError, ValueError) as error:
        raise ValueError(f"no time zone {name!r}") from error
