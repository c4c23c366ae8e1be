from __future__ import annotations

import pytest

from newscrawl.text.dateline import parse_dateline


@pytest.mark.parametrize(
    ("raw", "places"),
    [
        ("KATS - ", ("KATS",)),
        ("DRIEWEGEN- ", ("DRIEWEGEN",)),
        ("KAPELLE: ", ("KAPELLE",)),
        ("New Delhi: ", ("New Delhi",)),
        ("اسلام آباد: ", ("اسلام آباد",)),
        ("Indianapolis – ", ("Indianapolis",)),
        ("Dekalb, Ill. — ", ("Dekalb",)),
        ("WASHINGTON.- ", ("WASHINGTON",)),
        ("STOCKHOLM. ", ("STOCKHOLM",)),
        ("WASHINGTON D.C. - ", ("WASHINGTON",)),
        ("BONN, FRANKFURT, Oct 20 - ", ("BONN", "FRANKFURT")),
        ("HAMILTON, BERMUDA, Oct 20 - ", ("HAMILTON",)),
        ("WEST POINT, N.Y., March 9 - ", ("WEST POINT",)),
        ("SILVER SPRING, March 9 - ", ("SILVER SPRING",)),
        ("CHICAGO, March 30-April 1: ", ("CHICAGO",)),
        ("LONDON - March 4 - ", ("LONDON",)),
        ("BOSTON, March 9 -", ("BOSTON",)),
        ("Abu Dhabi, April 24 ", ("Abu Dhabi",)),
    ],
)
def test_a_place_without_an_agency_is_found(raw: str, places: tuple[str, ...]) -> None:
    found = parse_dateline(f"{raw}The lock is old.")
    assert (found.raw, found.places, found.agencies, found.body) == (raw, places, (), "The lock is old.")


@pytest.mark.parametrize(
    "text",
    [
        "OLDPORT STEEL CORP - The company sells its mill.",
        "GOLD, March 9 - The price was fixed lower.",
        "JOHN SMITH - The man who built the lock.",
        "BAYERN MÜNCHEN - Der Klub baut eine Schleuse.",
        "ONDERWIJS - De school gaat dicht.",
        "NEW LOCK - WINNER",
        "COREDNS-- Forward",
        "TODAY'S DIVIDENDS - March 3",
        "Goes - de stad - groeit.",
        "Barcelona, Spain: March 2–5, 2026",
        "Lee Miller, Old Hall, October 2, 2025 – February 15, 2026",
        "Amsterdam, 5 mei 1945. De oorlog is voorbij.",
        "Brussel: De hoofdstad.",
        "WHY LONDON - The reasons.",
        "FILE - The lock in Goes, May 5, 2020.",
        "SKOLE - Elevene får ny bygning i høst.",
        "ОБЩЕСТВО - Школа открыта после ремонта.",
        "OLDPORT - Winner",
        "Amsterdam–Brussel – De trein rijdt weer.",
        "London - New York: Flights from 200 pounds",
        "Lagos - $80 a barrel",
        "Paris - The first of them - never lied.",
    ],
)
def test_firms_rubrics_people_and_asides_are_no_places(text: str) -> None:
    assert parse_dateline(text).raw == ""
