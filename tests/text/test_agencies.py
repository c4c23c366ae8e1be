from __future__ import annotations

import re
from collections import Counter
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.text.agencies import (
    TABLE,
    agencies,
    agency_key,
    canonical_agency,
    closing_credit,
    find_agency,
    is_agency,
    split_agencies,
)


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("ANP", "ANP"),
        ("A.N.P.", "ANP"),
        ("anp", "ANP"),
        ("RTR", "Reuters"),
        ("ロイター", "Reuters"),
        ("Рейтер", "Reuters"),
        ("رويترز", "Reuters"),
        ("DPA", "dpa"),
        ("dpa/tmn", "dpa"),
        ("dpa/lsw", "dpa"),
        ("新华社", "Xinhua"),
        ("sda", "Keystone-SDA"),
        ("ATS", "Keystone-SDA"),
        ("BELGA", "Belga"),
        ("ИТАР-ТАСС", "TASS"),
        ("RITZAU", "ritzau"),
        ("연합뉴스", "Yonhap"),
        ("PRNewswire", "PR Newswire"),
        ("GLOBE NEWSWIRE", "GlobeNewswire"),
        ("ΑΠΕ-ΜΠΕ", "AMNA"),
        ("НИАТ «Ховар»", "Khovar"),
    ],
)
def test_every_print_of_an_agency_gives_its_canonical_name(printed: str, name: str) -> None:
    assert canonical_agency(printed) == name
    assert is_agency(printed)


@pytest.mark.parametrize("printed", ["", "Jansen", "Nina", "Mia", "foto: ANP", "archief", "SPD", "x" * 10_000])
def test_what_is_no_agency_has_no_canonical_name(printed: str) -> None:
    assert canonical_agency(printed) is None
    assert not is_agency(printed)


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("ANP/AFP/RTR", ["ANP", "AFP", "Reuters"]),
        ("ANP / AFP", ["ANP", "AFP"]),
        ("ANP/RTR/Reuters", ["ANP", "Reuters"]),
        ("dpa/tmn", ["dpa"]),
        ("dpa/AFP", ["dpa", "AFP"]),
        ("AFP/dpa/lsw", ["AFP", "dpa"]),
        ("ats afp", ["Keystone-SDA", "AFP"]),
        ("awp/sda", ["awp", "Keystone-SDA"]),
        ("AFP-Jiji", ["AFP", "Jiji"]),
        ("Keystone-SDA", ["Keystone-SDA"]),
        ("ANP en Belga", ["ANP", "Belga"]),
        ("ANP/QWP", ["ANP", "QWP"]),
        ("NTB-Nordlys", ["NTB", "Nordlys"]),
        ("XYZ-Nordlys", ["XYZ-Nordlys"]),
        ("", []),
        (" / ", []),
    ],
)
def test_a_print_of_several_agencies_is_split_in_order(printed: str, names: list[str]) -> None:
    assert split_agencies(printed) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Morgen gaat de sluis open. (ANP)", ["ANP"]),
        ("Morgen gaat de sluis open. (ANP/RTR)", ["ANP", "Reuters"]),
        ("Slusen åbner i morgen. /ritzau/", ["ritzau"]),
        ("Die Schleuse öffnet morgen. (dts Nachrichtenagentur)", ["dts"]),
        ("Die Schleuse öffnet morgen. Copyright 2026 dpa", ["dpa"]),
        ("Die Schleuse öffnet morgen. © dpa-infocom, dpa:260105-99-00000/3", ["dpa"]),
        ("Die Schleuse öffnet morgen.\nQuelle: dpa", ["dpa"]),
        ("Morgen gaat de sluis open.\nBron: ANP", ["ANP"]),
        ("The lock opens tomorrow. — Reuters", ["Reuters"]),
        ("The lock opens tomorrow. -- BERNAMA", ["Bernama"]),
        ("Morgen gaat de sluis open.\n\nANP", ["ANP"]),
        ("Morgen gaat de sluis open.\n\nTT", ["TT"]),
        ("Le bac repart demain.\nAvec AFP", ["AFP"]),
        ("El barco zarpa mañana.\nCon información de EFE", ["EFE"]),
        ("Le bac repart demain.\nAvec amour", []),
        ("The lock opens tomorrow.\nThe Associated Press contributed to this report.", ["AP"]),
        ("The lock opens tomorrow.\nAnna Bell contributed to this report.", []),
        ("Sport Club 1846\nn.a.", []),
        ("Morgen gaat de sluis open. (foto: ANP)", []),
        ("Das sagte Hans Meier (SPD)", []),
        ("De sluis is oud (42)", []),
        ("The lock opens tomorrow. — Nina", []),
        ("The lock opens tomorrow. (NINA)", ["NINA"]),
        ("Dat meldt het persbureau ANP.", []),
        ("", []),
    ],
)
def test_a_closing_credit_is_found_and_the_text_kept(text: str, names: list[str]) -> None:
    assert closing_credit(text) == (names, text)


def test_the_table_is_whole() -> None:
    table = agencies()
    assert len(table) >= 300
    assert len({agency.country for agency in table}) >= 100
    assert max(Counter(agency.name for agency in table).values()) == 1
    for agency in table:
        assert agency.kind in {"wire", "own", "pr"}, agency
        assert re.fullmatch(r"[A-Z]{2}|--", agency.country), agency
        assert agency.languages, agency
        assert re.fullmatch(r"(?:[\w-]+\.)+[a-z]{2,}|", agency.site), agency
        assert canonical_agency(agency.name) == agency.name


def test_at_least_a_hundred_agencies_of_sixty_countries_are_borne_out_by_a_page() -> None:
    sourced = [agency for agency in agencies() if agency.sources]
    assert len(sourced) >= 100
    assert len({agency.country for agency in sourced} - {"--"}) >= 60


def test_every_key_of_a_source_is_listed_once_with_its_page_and_used() -> None:
    head = files("newscrawl.text").joinpath(TABLE).read_text(encoding="utf-8").partition("# --- ")[0]
    listed = re.findall(r"^#   \[([\w-]+)\] (?:https?://|github\.com/)\S+", head, re.MULTILINE)
    used = {key for agency in agencies() for key in agency.sources}
    assert len(listed) == len(set(listed))
    assert set(listed) == used


def test_a_line_of_the_table_is_found_by_its_canonical_name() -> None:
    found = find_agency("ANP")
    assert found is not None
    assert (found.country, found.kind, found.site) == ("NL", "wire", "anp.nl")
    assert find_agency("QWP") is None


def test_no_name_belongs_to_two_agencies() -> None:
    owners: dict[str, str] = {}
    for agency in agencies():
        for name in (agency.name, *agency.aliases):
            assert owners.setdefault(agency_key(name), agency.name) == agency.name, name


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ANPFRTdpa/ ,-&(){}\n\u00a0ロ社é", max_size=80))
def test_any_text_is_split_without_doubles_or_blanks(printed: str) -> None:
    names = split_agencies(printed)
    assert len(names) == len(set(names))
    assert all(name.strip() for name in names)
    assert closing_credit(printed)[1] == printed
