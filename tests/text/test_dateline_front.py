from __future__ import annotations

import pytest

from newscrawl.text.dateline import parse_dateline


@pytest.mark.parametrize(
    ("front", "line", "places", "agencies"),
    [
        ("2 uur geleden", "DEN HAAG (ANP) - ", ("DEN HAAG",), ("ANP",)),
        ("35 minuten geleden ", "TOKIO (ANP/AFP/RTR) - ", ("TOKIO",), ("ANP", "AFP", "Reuters")),
        ("2 hours ago", "LONDON (Reuters) - ", ("LONDON",), ("Reuters",)),
        ("vor 2 Stunden", "Berlin (dpa) - ", ("Berlin",), ("dpa",)),
        ("Door Jan Jansen ", "DEN HAAG (ANP) - ", ("DEN HAAG",), ("ANP",)),
        ("Jan Jansen ", "DEN HAAG (ANP) - ", ("DEN HAAG",), ("ANP",)),
        ("Von Max Muster, dpa ", "Berlin (dpa) - ", ("Berlin",), ("dpa",)),
        ("By JO LEE and SUE DOE Associated Press ", "NEW YORK (AP) — ", ("NEW YORK",), ("AP",)),
        ("By Jo Lee, Reuters\n    ", "CANTON, March 17 - ", ("CANTON",), ("Reuters",)),
    ],
)
def test_an_age_or_a_byline_in_front_goes_with_the_dateline(
    front: str, line: str, places: tuple[str, ...], agencies: tuple[str, ...]
) -> None:
    found = parse_dateline(f"{front}{line}The lock is old.")
    assert (found.raw, found.body) == (front + line, "The lock is old.")
    assert (found.places, found.agencies) == (places, agencies)


@pytest.mark.parametrize(
    "text",
    [
        "2 uur geleden is de brug geopend.",
        "2 uur geleden De brug is open.",
        "2 uur geledenKATS - De brug is open.",
        "By Jo Lee",
        "By the time LONDON woke, the lock was open.",
        "Door Jan Jansen en Piet de Vries, onze redactie.",
        "Von Max Muster",
    ],
)
def test_an_age_or_a_byline_alone_is_none(text: str) -> None:
    assert parse_dateline(text).raw == ""
