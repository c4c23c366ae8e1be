from __future__ import annotations

import pytest

from newscrawl.text.dateline_names import bracket_names, spells, title_name
from newscrawl.text.dateline_opening import read_opening


@pytest.mark.parametrize(
    ("who", "agencies", "known", "date"),
    [
        ("ANP", ("ANP",), True, None),
        ("ANP/RTR", ("ANP", "Reuters"), True, None),
        ("dpa/tmn", ("dpa",), True, None),
        ("TTXVN 5/1", ("VNA",), True, "5/1"),
        ("MindaNews / 5 January", ("MindaNews",), True, "5 January"),
        ("Newsfile Corp. - January 5, 2026", ("Newsfile",), True, "January 5, 2026"),
        ("Reuters, Jan 5", ("Reuters",), True, "Jan 5"),
        ("News1", ("News1",), True, None),
        ("NTB-Nordlys", ("NTB", "Nordlys"), True, None),
        ("KTVB", ("KTVB",), False, None),
        ("NewsNation", ("NewsNation",), False, None),
    ],
)
def test_a_bracket_names_its_agencies_and_a_date_behind_them(
    who: str, agencies: tuple[str, ...], known: bool, date: str | None
) -> None:
    found = bracket_names(who)
    assert found is not None
    assert (found.agencies, found.known, found.date) == (agencies, known, date)


@pytest.mark.parametrize(
    "who",
    ["foto: ANP", "ANP Foto", "AFP/Getty", "SPD", "archief", "Zeeland", "ANP meldt", "5 January", "42", "the AP", ""],
)
def test_pictures_parties_regions_and_words_are_no_agencies(who: str) -> None:
    assert bracket_names(who) is None


@pytest.mark.parametrize(
    ("places", "who", "same"),
    [
        ("Acute Flaccid Paralysis", "AFP", True),
        ("American Academy of Pediatrics", "AAP", True),
        ("Associated Press", "AP", True),
        ("DEN HAAG", "ANP", False),
        ("Abidjan", "AIP", False),
    ],
)
def test_a_bracket_may_abbreviate_what_stands_before(places: str, who: str, same: bool) -> None:
    assert spells(places, who) is same


@pytest.mark.parametrize(("text", "taken"), [("EL PASO, Texas - ", True), ("Old Harbour - ", False)])
def test_an_unknown_name_counts_behind_sure_places_alone(text: str, taken: bool) -> None:
    opening = read_opening(text, 0)
    assert opening is not None
    assert (title_name("Border Report", opening) is not None) is taken
