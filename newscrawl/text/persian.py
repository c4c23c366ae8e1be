"""Days of the Persian calendar, by which Iran and Afghanistan date their news."""

from __future__ import annotations

from datetime import date

YEARS = range(1300, 1500)  # of that calendar: 1921 to 2122 of ours
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            *("فروردین حمل", "اردیبهشت ثور", "خرداد جوزا", "تیر سرطان", "مرداد اسد امرداد", "شهریور سنبله"),
            *("مهر میزان", "آبان عقرب", "آذر قوس", "دی جدی", "بهمن دلو", "اسفند حوت"),
        ),
        start=1,
    )
    for name in names.split()
}
_LONG = 6  # months of 31 days, before those of 30
_CYCLE = 33  # years, 8 of them leap years
_SHIFT = 1595  # years by which the cycles are counted from a year before all of these
_EPOCH = -356033  # what makes a count of days that of `date.fromordinal`


def persian_month(name: str) -> int | None:
    """The number of a month of the Persian calendar; None where the name is of none."""
    return _MONTHS.get(name.replace("ي", "ی").replace("ك", "ک"))


def from_persian(year: int, month: int, day: int) -> date:
    """A day of the Persian calendar as one of ours. Raises ValueError for what is no day of it."""
    if not (1 <= month <= 12 and 1 <= day <= 31 - (month > _LONG)):
        raise ValueError(f"no day of the Persian calendar: {year}-{month}-{day}")
    cycles, rest = divmod(year + _SHIFT, _CYCLE)
    before = 365 * (year + _SHIFT) + 8 * cycles + (rest + 3) // 4
    months = 31 * (month - 1) if month <= _LONG else 30 * (month - 1) + _LONG
    return date.fromordinal(before + months + day + _EPOCH)
