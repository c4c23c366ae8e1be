from __future__ import annotations

from datetime import date

import pytest

from newscrawl.text.persian import from_persian, persian_month


@pytest.mark.parametrize(
    ("day", "ours"),
    [
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1399, 1, 1), date(2020, 3, 20)),
        ((1400, 1, 1), date(2021, 3, 21)),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1404, 6, 31), date(2025, 9, 22)),
        ((1404, 7, 1), date(2025, 9, 23)),
    ],
)
def test_a_day_in_ours(day: tuple[int, int, int], ours: date) -> None:
    assert from_persian(*day) == ours


@pytest.mark.parametrize("day", [(1404, 0, 1), (1404, 13, 1), (1404, 7, 31), (1404, 1, 0)])
def test_what_is_no_day(day: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="Persian"):
        from_persian(*day)


def test_months() -> None:
    assert (persian_month("فروردین"), persian_month("اسفند"), persian_month("مارس")) == (1, 12, None)
