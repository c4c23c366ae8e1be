"""The day that stands in a page's address."""

from __future__ import annotations

import re
from datetime import date

from newscrawl.text.dateline_dates import month_number

_YEAR, _MONTH, _DAY = r"(?P<y>(?:19|20)\d\d)", r"(?P<m>0[1-9]|1[0-2])", r"(?P<d>0[1-9]|[12]\d|3[01])"
_HOUR = r"(?:[01]\d|2[0-3])[0-5]\d"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"/{_YEAR}[/-]?{_MONTH}[/-]?{_DAY}(?=[/_.T-])",  # /2026/01/05/, /2026-01-05-, /20260105.html
        rf"[/~]{_DAY}-{_MONTH}-{_YEAR}(?=[/_-])",  # /05-01-2026/
        rf"/{_YEAR}/(?P<m>[1-9]|1[0-2])/(?P<d>[1-9]|[12]\d|3[01])(?=[/.])",  # /2026/1/5/
        rf"/{_YEAR}/(?P<m>[a-zA-Z]{{3,9}})/(?P<d>\d{{1,2}})(?=[/.])",  # /2026/jan/05/
        rf"[/_,.-]{_YEAR}(?P<sep>[_.-]){_MONTH}(?P=sep){_DAY}(?=[/_.T-])",  # -2026-01-05.html, /2026_01_05/
        rf"/[a-zA-Z]{{1,8}}{_YEAR}{_MONTH}{_DAY}(?=[/_.-])",  # /art20260105.html, /t20260105_123.html
        rf"/{_YEAR}{_MONTH}{_DAY}(?={_HOUR}[/_.-])",  # /202601050930/, not /20260105093000/, which archives write
        rf"/[a-zA-Z]{{1,8}}{_YEAR}{_MONTH}{_DAY}(?={_HOUR}(?:\d{{2}}|\d{{5}})?[/_.-])",  # /AKR20260105093000123
        rf"[_-]{_YEAR}{_MONTH}{_DAY}(?=(?:\.[a-z]{{3,5}})?/$)",  # -20260105.html
    )
)


def day_in(url: str) -> str | None:
    """The day that the path of an address names, as `YYYY-MM-DD`; None where it names none."""
    path = url.partition("?")[0].partition("#")[0].rstrip("/") + "/"
    for pattern in _PATTERNS:
        for match in pattern.finditer(path):
            month = int(match["m"]) if match["m"].isdecimal() else month_number(match["m"]) or 0
            try:
                return date(int(match["y"]), month, int(match["d"])).isoformat()
            except ValueError:  # no day of the calendar
                continue
    return None
