"""What languages call the months and the days of the week."""

from __future__ import annotations

from functools import lru_cache

from newscrawl.text.dateline_dates import fold_month, is_month, month_number
from newscrawl.text.tables import table_lines
from newscrawl.text.weekdays import is_weekday


@lru_cache(maxsize=1024)
def month_named(name: str, language: str | None = None) -> int | None:
    """The number of the month that `name` stands for in `language` (a tag as written), else in any; None for none."""
    code = language.replace("_", "-").partition("-")[0].lower() if language else ""
    own = _tables().get(code, {}).get(fold_month(name.rstrip(".")))
    return own or month_number(name)


def is_calendar_word(word: str) -> bool:
    """Whether a word is a month or a day of the week in some language: what may stand in a date and says nothing else.

    >>> is_calendar_word("Eylül"), is_calendar_word("esmaspäev"), is_calendar_word("Marie")
    (True, True, False)
    """
    return fold_month(word) in _words() or is_month(word) or is_weekday(word)


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    return frozenset([name for names in _tables().values() for name in names])


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, int]]:
    tables: dict[str, dict[str, int]] = {}
    for line in table_lines("month_names.txt"):
        language, month, names = line.split(" ", 2)
        tables.setdefault(language, {}).update((name, int(month)) for name in names.split())
    return tables
