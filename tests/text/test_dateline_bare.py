from __future__ import annotations

import pytest

from newscrawl.text.dateline import parse_dateline


@pytest.mark.parametrize(
    ("raw", "text", "places", "agencies"),
    [
        ("DEN HAAG ANP - ", "DEN HAAG", ("DEN HAAG",), ("ANP",)),
        ("DEN HAAG / ANP - ", "DEN HAAG", ("DEN HAAG",), ("ANP",)),
        ("NEW YORK/Reuters - ", "NEW YORK", ("NEW YORK",), ("Reuters",)),
        ("BERLIN dpa | ", "BERLIN", ("BERLIN",), ("dpa",)),
        ("Wien apa - ", "Wien", ("Wien",), ("APA",)),
        ("AP — ", "", (), ("AP",)),
        ("ANP - DEN HAAG - ", "DEN HAAG", ("DEN HAAG",), ("ANP",)),
        ("TEMPO.CO, Jakarta - ", "Jakarta", ("Jakarta",), ("TEMPO.CO",)),
        ("JAKARTA, KOMPAS.com - ", "JAKARTA", ("JAKARTA",), ("KOMPAS.com",)),
        ("blad.com, JAKARTA - ", "JAKARTA", ("JAKARTA",), ("blad.com",)),
        ("Blad6.com, Jakarta - ", "Jakarta", ("Jakarta",), ("Blad6.com",)),
        ("SURABAYA, iBlad.id - ", "SURABAYA", ("SURABAYA",), ("iBlad.id",)),
        ("Baku, January 5, AZERTAC ", "Baku, January 5", ("Baku",), ("AZERTAC",)),
        ("Mehmet YILMAZ/İSTANBUL, (DHA)- ", "İSTANBUL", ("İSTANBUL",), ("DHA",)),
        ("دمشق-سانا ", "دمشق", ("دمشق",), ("SANA",)),
    ],
)
def test_an_agency_without_brackets_is_found(
    raw: str, text: str, places: tuple[str, ...], agencies: tuple[str, ...]
) -> None:
    body = "يفحص المهندسون الهويس" if places == ("دمشق",) else "The lock is old."
    found = parse_dateline(raw + body)
    assert (found.raw, found.text, found.places, found.agencies, found.body) == (raw, text, places, agencies, body)


@pytest.mark.parametrize(
    "text",
    [
        "NOS - De omroep gaat verhuizen.",
        "ANP - de krant van vroeger.",
        "Apple.com, Paris: The shop is open.",
        "Baku, January 5, Meyer The lock is old.",
        "Jansen apa - de man van het jaar.",
        "De Beta - The test begins.",
    ],
)
def test_other_names_in_front_are_none(text: str) -> None:
    assert parse_dateline(text).raw == ""
