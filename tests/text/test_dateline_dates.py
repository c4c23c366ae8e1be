from __future__ import annotations

from datetime import date

import pytest

from newscrawl.text.dateline_dates import MONTHS, dateline_date, find_date, is_month
from newscrawl.text.dateline_months import PRINTED


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("Jan 5", "2026-01-05"),
        ("Sept 28", "2025-09-28"),
        ("6 set.", "2025-09-06"),
        ("8 ene", "2026-01-08"),
        ("Jan 11", "2026-01-11"),
        ("Jan 12", "2025-01-12"),
        ("04 jun 2020", "2020-06-04"),
        ("March 4, 2026", "2026-03-04"),
        ("8 de enero de 2026", "2026-01-08"),
        ("31/07", "2025-07-31"),
        ("07/31", "2025-07-31"),
        ("05.01.2025", "2025-01-05"),
        ("05.01.25", "2025-01-05"),
        ("2025. január 5.", "2025-01-05"),
        ("2026-01-05", "2026-01-05"),
        ("4月24日", "2025-04-24"),
        ("２０２５年４月２４日", "2025-04-24"),
        ("５日", "2026-01-05"),
        ("31日", "2025-12-31"),
        ("18. června", "2025-06-18"),
        ("10 фев", "2025-02-10"),
        ("10 août", "2025-08-10"),
        ("٥ يناير", "2026-01-05"),
        ("29 februari", "2024-02-29"),
        ("30 februari", None),
        ("5-1-2026", "2026-01-05"),
        ("Febuary 26", "2025-02-26"),
        ("Mrach 9", "2025-03-09"),
        ("5 يناير كانون الثاني", "2026-01-05"),
        ("5. januarja", "2026-01-05"),
        ("5. siječnja 2026.", "2026-01-05"),
        ("sausio 5 d.", "2026-01-05"),
        ("5 јануари", "2026-01-05"),
        ("March 9-10", "2025-03-09"),
        ("5", None),
        ("Jansen 5", None),
        ("14:23", None),
        ("2.0", None),
        ("", None),
    ],
)
def test_a_printed_date_is_the_nearest_one_before(printed: str, day: str | None) -> None:
    assert dateline_date(printed, date(2026, 1, 10)) == day


def test_the_last_and_first_day_of_the_calendar_do_no_harm() -> None:
    assert dateline_date("Jan 5", date.max) == "9999-01-05"
    assert dateline_date("Jan 5", date.min) is None


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("March 9-10 - The lock", "March 9-10"),
        ("March 30/April 2 - The lock", "March 30/April 2"),
        ("9-10 maart (ANP)", "9-10 maart"),
        ("March 9 - 10 boats", "March 9"),
        ("12 июля. /ТАСС/", "12 июля"),
        ("6 set. (askanews)", "6 set."),
        ("2025. január 5., vasárnap", "2025. január 5."),
        ("5-1-2026 وفا", "5-1-2026"),
        ("January", None),
        ("12 boats", None),
        ("40/50 boats", None),
    ],
)
def test_a_date_ends_where_the_sentence_goes_on(text: str, printed: str | None) -> None:
    found = find_date(text, 0)
    assert (found.text if found else None) == printed
    assert found is None or text.startswith(found.text)


def test_months_of_many_languages_are_known_and_each_name_is_one_month() -> None:
    assert all(map(is_month, ["August", "août", "Ağustos", "авг.", "אוגוסט", "agosto", "srpnja", "ઑગસ્ટ"]))
    assert not any(map(is_month, ["Jansen", "Mark", ""]))
    assert len(PRINTED) == 12
    assert set(MONTHS.values()) == set(range(1, 13))
