"""Moments as pages write them, in one form: never a made-up midnight, never a made-up zone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

FIRST_YEAR = 1900
LONGEST = 120  # characters looked at
_ISO = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:(?:\s*[T ]\s*|\s*,\s*)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?"
    r"\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?(?!\d)",
    re.IGNORECASE,
)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januari januar jänner janvier enero gennaio janeiro",
            "feb february februari februar février febrero febbraio fevereiro",
            "mar mrt march maart märz mars marzo março",
            "apr april avril abril aprile",
            "may mei mai mayo maggio maio",
            "jun june juni juin junio giugno junho",
            "jul july juli juillet julio luglio julho",
            "aug august augustus août agosto",
            "sep sept september septembre septiembre settembre setembro",
            "oct okt october oktober octobre octubre ottobre outubro",
            "nov november novembre noviembre novembro",
            "dec dez december dezember décembre diciembre dicembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
_WORD = "|".join(sorted(_MONTHS, key=len, reverse=True))
_CLOCK = r"(?:\D{1,12}?(\d{1,2})[:.h](\d\d)(?::(\d\d))?\s*(am|pm|a\.m\.|p\.m\.)?)?"
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:\.|st|nd|rd|th|er)?\s*(?:de |of )?({_WORD})\.?,?\s*(?:de )?(\d{{4}}){_CLOCK}", re.IGNORECASE
)
_MONTH_FIRST = re.compile(rf"\b({_WORD})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}}){_CLOCK}", re.IGNORECASE)
_NUMERIC = re.compile(rf"\b(\d{{1,2}})[-./](\d{{1,2}})[-./](\d{{4}}){_CLOCK}", re.IGNORECASE)


def to_utc(moment: datetime) -> str:
    """An aware moment as `YYYY-MM-DDTHH:MM:SS+00:00`."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def parse_moment(raw: str, timezone: str | None = None) -> str | None:
    """The moment that `raw` tells, as `YYYY-MM-DDTHH:MM:SS±HH:MM`, or `YYYY-MM-DD` where only the day is told.

    Understood are ISO 8601 and its neighbours, RFC 5322, seconds or milliseconds since 1970, and printed dates in
    Dutch, English, German, French, Spanish, Italian and Portuguese (day before month where both are numbers). A
    time without zone takes `timezone` (an IANA name), or has no offset where that is None. None for anything else
    and for years before 1900.
    """
    text = raw.strip()[:LONGEST]
    if not text or not any(map(str.isdigit, text)):
        return None
    match = _ISO.match(text)
    try:
        if match and not _EPOCH.fullmatch(text):
            return _iso(match, timezone)
        if _EPOCH.fullmatch(text):
            return to_utc(datetime.fromtimestamp(int(text[:10]), UTC))
        return _printed(text, timezone) or _mail(text)
    except (ValueError, OverflowError):
        return None


def _iso(match: re.Match[str], timezone: str | None) -> str | None:
    year, month, day, hour, minute, second, zone = match.groups()
    if hour is None:
        return _day(int(year), int(month), int(day))
    moment = datetime(int(year), int(month), int(day), int(hour) % 24, int(minute), int(second or 0))  # noqa: DTZ001
    moment += timedelta(days=int(hour) // 24)  # ISO 8601 lets a day end at 24:00
    return _told(moment, zone, timezone)


def _told(moment: datetime, zone: str | None, timezone: str | None) -> str | None:
    """A moment with the zone that was printed, else the site's, else none."""
    if moment.year < FIRST_YEAR:
        return None
    if zone and zone.upper() in {"Z", "UTC", "GMT"}:
        moment = moment.replace(tzinfo=UTC)
    elif zone:
        digits = zone[1:].replace(":", "").ljust(4, "0")
        return datetime.fromisoformat(f"{moment.isoformat()}{zone[0]}{digits[:2]}:{digits[2:]}").isoformat()
    elif timezone:
        moment = moment.replace(tzinfo=_zone(timezone))
    return moment.isoformat(timespec="seconds")


@lru_cache(maxsize=256)
def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError) as error:
        raise ValueError(f"no time zone {name!r}") from error


def _printed(text: str, timezone: str | None) -> str | None:
    for pattern, order in ((_DAY_FIRST, "dmy"), (_MONTH_FIRST, "mdy"), (_NUMERIC, "dmy")):
        match = pattern.search(text)
        if match is None:
            continue
        parts = dict(zip(order, match.groups()[:3], strict=True))
        month = int(parts["m"]) if parts["m"].isdigit() else _MONTHS[parts["m"].lower()]
        year, day = int(parts["y"]), int(parts["d"])
        hour, minute, second, half = match.groups()[3:]
        if hour is None:
            return _day(year, month, day)
        clock = int(hour) % 12 + (12 if half.lower().startswith("p") else 0) if half else int(hour)
        return _told(datetime(year, month, day, clock, int(minute), int(second or 0)), None, timezone)  # noqa: DTZ001
    return None


def _mail(text: str) -> str | None:
    """RFC 5322, as feeds and headers write it."""
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return moment.isoformat(timespec="seconds") if moment.year >= FIRST_YEAR else None


def _day(year: int, month: int, day: int) -> str | None:
    return date(year, month, day).isoformat() if year >= FIRST_YEAR else None
