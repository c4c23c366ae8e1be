from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.text.opening import Opening, find_opening, read_apart, read_told

TEXT = "De sluis bij het dorp gaat in het najaar een week dicht, zegt de beheerder van het kanaal."
MORE = "Schepen varen in die week om."


def told(opening: Opening) -> tuple[str | None, tuple[str, ...], tuple[str, ...], str | None]:
    line = opening.dateline
    return (line.text, line.places, line.agencies, opening.raw) if line else (None, (), (), opening.raw)


def test_a_dateline_at_the_front_is_cut() -> None:
    found = find_opening([f"KATS (ANP) - {TEXT}", MORE])
    assert found.paragraphs == [TEXT, MORE]
    assert told(found) == ("KATS", ("KATS",), ("ANP",), "KATS (ANP) - ")


def test_one_behind_the_standfirst_is_cut_with_or_without_agency() -> None:
    found = find_opening(["De sluis gaat dicht.", f"KATS - {TEXT}"], first=1)
    assert found.paragraphs == ["De sluis gaat dicht.", TEXT]
    assert found.raw == "KATS - "


def test_one_behind_an_unmarked_standfirst_needs_an_agency() -> None:
    assert find_opening(["De sluis gaat dicht.", f"KATS (ANP) - {TEXT}"]).raw == "KATS (ANP) - "
    assert find_opening(["De sluis gaat dicht.", f"KATS - {TEXT}"]).dateline is None


@pytest.mark.parametrize("line", ["Ankara", "ANKARA", "ANKARA (ANP)", "Ankara –", "LONDON, Jan 5"])
def test_a_paragraph_that_is_all_dateline_goes(line: str) -> None:
    found = find_opening([line, TEXT, MORE])
    assert found.paragraphs == [TEXT, MORE]
    assert found.raw is not None
    assert found.raw.strip() == line
    assert found.dateline is not None
    assert found.dateline.places[0] in line


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Ankara", MORE],  # nothing but a heading above a short line
        ["Ankara"],
        ["Wat nu", TEXT],
        ["INTERVIEW", TEXT],
        ["Gezocht", TEXT],
        [TEXT, "Ankara", TEXT],
    ],
)
def test_another_short_paragraph_is_none(paragraphs: list[str]) -> None:
    found = find_opening(paragraphs)
    assert found.dateline is None
    assert found.paragraphs == paragraphs


@pytest.mark.parametrize(
    "note",
    [
        "N i e u w bericht, vervangt: sluis dicht",
        "Nieuw bericht, meer informatie",
        "(Adds details, quotes)",
        "[Herhaling]",
        "Herhaling met correctie in tweede alinea",
    ],
)
def test_a_note_of_the_editors_in_front_stays_and_hides_nothing(note: str) -> None:
    apart = find_opening([note, f"KATS - {TEXT}", MORE])
    assert apart.paragraphs == [note, TEXT, MORE]
    assert apart.raw == "KATS - "
    broken = find_opening([f"{note}\nKATS - {TEXT}", MORE])
    assert broken.paragraphs == [note, TEXT, MORE]
    assert broken.raw == "KATS - "


def test_a_byline_in_front_hides_no_dateline() -> None:
    found = find_opening(["Door Jan de Vries", f"KATS - {TEXT}", MORE])
    assert (found.raw, found.paragraphs) == ("KATS - ", ["Door Jan de Vries", TEXT, MORE])


def test_a_dateline_behind_a_line_break_needs_an_agency() -> None:
    found = find_opening([f"De sluis gaat dicht\nKATS (ANP) - {TEXT}"])
    assert found.paragraphs == ["De sluis gaat dicht", TEXT]
    assert find_opening([f"De sluis gaat dicht\nKATS - {TEXT}"]).dateline is None


@pytest.mark.parametrize(
    ("element", "text", "agencies"),
    [
        ("ANKARA", "ANKARA", ()),
        ("Ankara –", "Ankara", ()),
        ("ANKARA, 5 jan. (Reuters)", "ANKARA, 5 jan.", ("Reuters",)),
        ("Ankara (ANP) - 5 januari 2026, 10:30", "Ankara", ("ANP",)),
    ],
)
def test_an_element_of_its_own_leaves_the_text_alone(element: str, text: str, agencies: tuple[str, ...]) -> None:
    found = find_opening([TEXT, MORE], element=element)
    assert found.paragraphs == [TEXT, MORE]
    assert told(found) == (text, (text.partition(",")[0],), agencies, None)


@pytest.mark.parametrize("element", ["5 januari 2026, 10:30", "Published 2 hours ago", "Door Jan Smit", "Nieuws"])
def test_an_element_that_is_called_a_dateline_and_is_none(element: str) -> None:
    assert find_opening([TEXT, MORE], element=element).dateline is None


def test_the_structured_data_counts_where_the_page_shows_none() -> None:
    found = find_opening([TEXT], told=["BEIRUT, Lebanon, June 2."])
    assert (told(found), found.source) == (("BEIRUT, Lebanon, June 2", ("BEIRUT",), (), None), "json-ld")
    assert found.dateline is not None
    assert found.dateline.date == "June 2"
    shown = find_opening([f"KATS - {TEXT}"], told=["Ankara"])
    assert (shown.raw, shown.source) == ("KATS - ", "text")


@pytest.mark.parametrize(
    ("text", "places", "agencies"),
    [
        ("Beijing/Moscow", ("Beijing", "Moscow"), ()),
        ("QUEZON CITY, Philippines", ("QUEZON CITY",), ()),
        ("Nieuwdorp", ("Nieuwdorp",), ()),
        ("ANKARA (Reuters) -", ("ANKARA",), ("Reuters",)),
        ("Agence France-Presse", (), ("AFP",)),
    ],
)
def test_what_structured_data_tells(text: str, places: tuple[str, ...], agencies: tuple[str, ...]) -> None:
    found = read_told(text)
    assert found is not None
    assert (found.places, found.agencies, found.body) == (places, agencies, "")


@pytest.mark.parametrize(
    "text",
    ["", "Staff Report", "Redactie", "5 januari 2026", "December 19, 2017 11:43AM from the newsroom", "By Ann Lee"],
)
def test_what_structured_data_tells_by_mistake(text: str) -> None:
    assert read_told(text) is None


@pytest.mark.parametrize(
    ("paragraphs", "after", "agencies"),
    [
        ([f"{TEXT} (ANP)"], [], ("ANP",)),
        ([TEXT, "/ritzau/"], [], ("ritzau",)),
        ([TEXT, "ANP"], [], ("ANP",)),
        ([TEXT], ["Bron: ANP"], ("ANP",)),
        ([TEXT], ["© Copyright 2026 dpa Deutsche Presse-Agentur GmbH"], ("dpa",)),
        ([TEXT], ["© dpa-infocom, dpa:260105-99-00000/3"], ("dpa",)),
        ([f"{TEXT} (ANP)"], ["Bron: AFP"], ("ANP",)),
        ([TEXT], ["ANP"], ()),
        ([TEXT], ["© ANP"], ()),
        ([TEXT], ["© 2026 ANP"], ("ANP",)),
        ([TEXT], ["Meer nieuws over Reuters"], ()),
        ([TEXT], ["© de gemeente"], ()),
        ([], ["Bron: ANP"], ("ANP",)),
    ],
)
def test_a_credit_at_the_end(paragraphs: list[str], after: list[str], agencies: tuple[str, ...]) -> None:
    found = find_opening(paragraphs, after=after)
    assert found.credited == agencies
    assert found.paragraphs == paragraphs


def test_only_a_whole_dateline_stands_apart() -> None:
    assert read_apart("ANKARA (ANP)") is not None
    assert read_apart(f"ANKARA (ANP) - {TEXT}") is None


PIECES = st.sampled_from(["KATS (ANP) - ", "Ankara", "\n", TEXT, "(Adds details)", "Bron: ANP", " ", "Jan 5", ""])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(PIECES, max_size=3).map("".join), max_size=4), st.integers(0, 5), st.none() | PIECES)
def test_no_text_is_lost(paragraphs: list[str], first: int, element: str | None) -> None:
    found = find_opening(paragraphs, first, element)
    kept = "".join([found.raw or "", *found.paragraphs])
    assert sorted(kept.replace("\n", "")) == sorted("".join(paragraphs).replace("\n", ""))
