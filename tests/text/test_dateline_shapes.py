from __future__ import annotations

import pytest

from newscrawl.text.dateline import parse_dateline


@pytest.mark.parametrize(
    ("raw", "agencies", "date"),
    [
        ("EL PASO, Texas (Border Report) — ", ("Border Report",), None),
        ("OSLO (Dagbladet): ", ("Dagbladet",), None),
        ("DEN HAAG, (ANP) - ", ("ANP",), None),
        ("DEN HAAG: (ANP) - ", ("ANP",), None),
        ("NEW YORK [Reuters] - ", ("Reuters",), None),
        ("NEW YORK, AP - ", ("AP",), None),
        ("Rabat – (MAP) ", ("MAP",), None),
        ("NEW YORK, March 9 Reuters - ", ("Reuters",), "March 9"),
        ("Caracas, 05 Ene. AVN.- ", ("AVN",), "05 Ene."),
        ("MADRID, 5 (EUROPA PRESS) - ", ("Europa Press",), "5"),
        ("TORONTO, ON / ACCESSWIRE / January 5, 2026 / ", ("ACCESSWIRE",), "January 5, 2026"),
        ("(DIRE) Roma, 5 gen. - ", ("Dire",), "5 gen."),
        ("Frankfurt (Oder) (dpa) - ", ("dpa",), None),
        ("Frankfurt a. M. (epd). ", ("epd",), None),
        ("AVON PARK, Fla. (AP) -- ", ("AP",), None),
        ("Paris (AFP)। ", ("AFP",), None),
    ],
)
def test_an_agency_is_found_in_every_dress(raw: str, agencies: tuple[str, ...], date: str | None) -> None:
    found = parse_dateline(f"{raw}The lock is old.")
    assert (found.raw, found.agencies, found.date, found.body) == (raw, agencies, date, "The lock is old.")
    assert len(found.places) == 1


@pytest.mark.parametrize(
    ("raw", "agency"), [("(KTLA) – ", "KTLA"), ("(NewsNation) — ", "NewsNation"), ("(Belga) ", "Belga")]
)
def test_an_agency_alone_may_open_a_text(raw: str, agency: str) -> None:
    found = parse_dateline(f"{raw}The lock is old.")
    assert (found.raw, found.places, found.agencies) == (raw, (), (agency,))


@pytest.mark.parametrize(
    "text",
    [
        "Amsterdam (ANP Foto) De haven in de ochtend.",
        "GOES (Kloetinge) - De raad vergadert.",
        "GOES (Zeeland) - De raad vergadert.",
        "Jansen (Dagbladet) - De krant wint een prijs.",
        "De haven (Border Report) - De film.",
        "Alpine Plane (AP) - The new machine flies.",
        "(Nieuws) - De haven.",
        "Anna Berg / AFP / Getty Images",
        "Anna Berg / ANP / EPA",
    ],
)
def test_pictures_towns_and_asides_in_brackets_are_no_agencies(text: str) -> None:
    assert parse_dateline(text).raw == ""
