from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.storage.values import epoch, iso, storable, storable_url


@settings(deadline=None, max_examples=100)
@given(st.text(st.characters(exclude_categories=())))
def test_storable_is_encodable_and_idempotent(text: str) -> None:
    kept = storable(text)
    kept.encode()
    assert "\0" not in kept
    assert storable(kept) is kept
    assert storable_url(text) == (kept == text)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-05T10:30:00+01:00", datetime(2026, 1, 5, 9, 30, tzinfo=UTC)),
        ("2026-01-05T10:30:00", datetime(2026, 1, 5, 10, 30, tzinfo=UTC)),
        ("2026-01-05", datetime(2026, 1, 5, 23, 59, 59, tzinfo=UTC)),
        ("ergens in mei", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("", None),
        (None, None),
    ],
)
def test_moments(text: str | None, moment: datetime | None) -> None:
    assert epoch(text) == (moment.timestamp() if moment else None)


def test_iso_is_utc_to_the_second() -> None:
    moment = datetime(2026, 1, 5, 9, 30, 1, 999, tzinfo=UTC)
    assert iso(moment) == iso(moment.timestamp()) == "2026-01-05T09:30:01+00:00"
