"""Times of day as people print them, and the zones beside them."""

from __future__ import annotations

import re
from typing import NamedTuple

from newscrawl.text.half_days import BEFORE, BEHIND, hour_of_day

CLOCK = (
    rf"(?:(?P<before>(?i:{BEFORE})|[AP]M)\s?)?(?<!\d)(?P<hour>\d{{1,2}})"
    r"(?:\s?[:.hH時点點时시]\s?(?P<minute>\d\d|\d(?=\s?[分분]))(?!\d)(?:[:.](?P<second>\d\d)(?!\d)(?:[.,]\d+)?)?\s?[分분]?"
    rf"|(?P<full>\s?[hH時點点时시])(?!\w)|(?=\s?[aApP]\.?[mM]))(?!\w*%)\s?(?P<behind>(?i:{BEHIND}))?"
    r"\s?(?:uur|Uhr|hrs|hours|hs|min|u|h|น|ч|val|बजे)?(?:\b|(?<=\D\.)|(?<=\d)(?=[\u3040-\u9fff\uac00-\ud7af]))"
)
ZONE = r"(?:\s?\(?(?P<zone>(?:[A-Z]{1,5}|МСК|мск)\b)?\s?(?P<offset>[+-]\d{1,2}(?:[:.]?\d\d)?(?!\d))?)?"
_ZONES = dict(  # as printed: an offset, or the zone whose clock it names; ambiguous ones (IST) are left out
    pair.split("=")
    for pair in """
    Z=+00:00 UT=+00:00 UTC=+00:00 GMT=+00:00 WET=+00:00 WEST=+01:00 BST=+01:00 CET=+01:00 MEZ=+01:00 CEST=+02:00
    MESZ=+02:00 EET=+02:00 EEST=+03:00 MSK=+03:00 МСК=+03:00 SAST=+02:00 WIB=+07:00 HKT=+08:00 SGT=+08:00 JST=+09:00
    KST=+09:00 WITA=+08:00 WIT=+09:00 PKT=+05:00 PHT=+08:00 MYT=+08:00 WAT=+01:00 EAT=+03:00 TRT=+03:00 BRT=-03:00
    ART=-03:00 AWST=+08:00 ACST=+09:30 ACDT=+10:30
    AEST=+10:00 AEDT=+11:00 NZST=+12:00 NZDT=+13:00 EST=-05:00 EDT=-04:00 CST=-06:00 CDT=-05:00
    MST=-07:00 MDT=-06:00 PST=-08:00 PDT=-07:00 AKST=-09:00 AKDT=-08:00 HST=-10:00 ET=America/New_York
    CT=America/Chicago MT=America/Denver PT=America/Los_Angeles
    """.split()
)
ZONES = tuple(_ZONES)
_AMERICAN = frozenset("ET CT MT PT EST EDT CST CDT MST MDT PST PDT".split())
_HALVES = re.compile(r"[ap]\.?\s?m\b", re.IGNORECASE)


class Clock(NamedTuple):
    """A printed time of day; `zone` is an offset ("+01:00"), an IANA name, or None."""

    hour: int
    minute: int
    second: int
    zone: str | None
    american: bool  # printed the way of the United States


def read_clock(match: re.Match[str]) -> Clock | None:
    """The parts of a match of CLOCK and ZONE; None for what is no time of day."""
    hour, minute, second = int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0)
    behind = match["behind"] or ""
    word = behind or match["before"]
    if word:
        told = hour_of_day(hour, word)
        if told is None and behind:
            return None
        hour = hour if told is None else told
    if hour > 24 or minute > 59 or second > 60:
        return None
    name, offset = match["zone"], match["offset"]
    zone = _offset(offset) if offset else _ZONES.get((name or "").upper())
    return Clock(hour, minute, second, zone, american=name in _AMERICAN or _HALVES.match(behind) is not None)


def zone_of(printed: str) -> str | None:
    """The offset ("+01:00"), or the IANA name, of a zone as it is printed: "+1", "UTC+1", "Z", "CET"; else None."""
    offset = printed.upper().removeprefix("UTC").removeprefix("GMT").strip()
    return _offset(offset) if offset[:1] in {"+", "-"} else _ZONES.get(printed.upper())


def _offset(printed: str) -> str:
    """`+1`, `+0100`, `+01:00`, `+1.00` as `+01:00`, whatever its figures."""
    digits = "".join([str(int(figure)) for figure in printed[1:] if figure.isdecimal()])
    digits = digits.zfill(2).ljust(4, "0") if len(digits) <= 2 else digits.zfill(4)
    return f"{printed[0]}{digits[:2]}:{digits[2:]}"
