from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.text.agencies import Agency, agencies
from newscrawl.text.dateline import FRONT, parse_dateline

CASES = [json.loads(line) for line in Path(__file__).with_name("dateline_cases.jsonl").read_text("utf-8").splitlines()]


WITH_ONE = [case for case in CASES if case["raw"]]


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:48] for case in CASES])
def test_each_case_is_read_as_it_is_labelled(case: dict[str, Any]) -> None:
    found = parse_dateline(case["text"])
    assert found.raw == case["raw"]
    assert found.body == case["body"]
    assert found.text == case["dateline"]
    assert list(found.places) == case["places"]
    assert list(found.agencies) == case["agencies"]
    assert found.date == case["date"]


@pytest.mark.parametrize("case", WITH_ONE, ids=[case["text"][:48] for case in WITH_ONE])
def test_a_body_has_no_dateline_any_more(case: dict[str, Any]) -> None:
    assert parse_dateline(case["body"]).raw == ""


def test_the_cases_cover_many_languages() -> None:
    assert len({case["language"] for case in CASES}) >= 35


@pytest.mark.parametrize("agency", agencies(), ids=lambda agency: agency.name)
def test_each_agency_is_found_behind_a_place_under_all_its_names(agency: Agency) -> None:
    for name in (agency.name, *agency.aliases):
        if re.search("bild|foto|scanpix|video", name, re.IGNORECASE):  # in brackets behind a place: a picture's credit
            continue
        found = parse_dateline(f"DEN HAAG ({name}) - De sluis gaat open.")
        assert (found.places, found.agencies) == (("DEN HAAG",), (agency.name,)), name
        assert found.body == "De sluis gaat open."


FRAGMENTS = st.sampled_from(
    "DEN HAAG|Berlin|KATS|'S HEER|ST.|(|)|[|］|/| |\u00a0|ANP|AFP|dpa|ロイター|-|—|.-|: |, |Jan 5|5 januari|31/07|"
    "新华社|4月24日|电|서울|=|رويترز|\n|De raad |de |By Jo Lee |2 uur geleden|TEMPO.CO|, Mo.|: |dpa | (Oder)| a. M.".split(
        "|"
    )
)


CITIES = st.sampled_from(
    "NEW YORK|LONDON|ST. LOUIS|PORT-AU-PRINCE|RIO DE JANEIRO|N'DJAMENA|KATS|McLEAN|ZURICH".split("|")
)
QUALIFIERS = st.sampled_from(
    ["", "", ", Mo.", ", MO.", ", N.J.", ", Manitoba", ", U.A.E.", ", BERMUDA", ", The Netherlands"]
)
DAYS = st.builds(
    "{} {}".format,
    st.sampled_from("Jan Feb March April May June July Aug Sept Oct Nov Dec".split()),
    st.integers(1, 28),
)
DASHES = st.sampled_from([" - ", " -- ", " – ", " — ", "- ", ", - ", " (Reuters) - ", " (Reuters)--", ", Reuters - "])
BODIES = st.sampled_from(
    ["The lock is old.", "<Acme Inc> said so.", '"It is old," they said.', "U.S. locks are old.", ""]
)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(["", "    "]), CITIES, QUALIFIERS, DAYS, DASHES, BODIES)
def test_what_wires_print_is_parted_whatever_the_place_and_the_day(
    indent: str, city: str, qualifier: str, day: str, dash: str, body: str
) -> None:
    raw = f"{indent}{city}{qualifier}, {day}{dash}"
    found = parse_dateline(raw + body)
    assert (found.raw, found.body) == (raw, body)
    assert (found.text, found.places, found.date) == (f"{city}{qualifier}, {day}", (city,), day)
    assert found.agencies == (("Reuters",) if "Reuters" in dash else ())
    assert parse_dateline(body).raw == ""


@settings(max_examples=300, deadline=None)
@given(st.lists(FRAGMENTS, max_size=12).map("".join) | st.text(max_size=60))
def test_any_text_is_parted_and_nothing_is_lost(text: str) -> None:
    found = parse_dateline(text)
    assert found.raw + found.body == text
    assert bool(found.raw) == bool(found.places or found.agencies or found.date)


@pytest.mark.parametrize(
    "unit",
    [
        *["By Jo ", "2 uur ", "A, ", "March 9-", "دمشق-", "a. M. ", "X.CO, "],
        *["A", "A ", "A/", "DEN HAAG ", "(", "((ANP", " ", "-", "— ", "5 ", "新华社", "Ａ.", "'s ", "a", "नी"],
    ],
)
def test_only_the_front_of_an_endless_paragraph_is_looked_at(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    found = parse_dateline(text)
    assert found.raw + found.body == text
    assert len(found.raw) <= FRONT
