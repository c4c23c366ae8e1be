from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.text.dateline import FRONT, dateline_date, parse_dateline
from newscrawl.text.dateline_places import is_listed, split_places

CASES = [json.loads(line) for line in Path(__file__).with_name("dateline_cases.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:48] for case in CASES])
def test_each_case_is_read_as_it_is_labelled(case: dict[str, Any]) -> None:
    found = parse_dateline(case["text"])
    assert found.raw == case["raw"]
    assert found.body == case["body"]
    assert found.text == case["dateline"]
    assert list(found.places) == case["places"]
    assert list(found.agencies) == case["agencies"]
    assert found.date == case["date"]


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:48] for case in CASES])
def test_a_body_has_no_dateline_any_more(case: dict[str, Any]) -> None:
    assert parse_dateline(case["body"]).raw == ""


def test_the_cases_cover_many_languages() -> None:
    assert len({case["language"] for case in CASES}) >= 25


@pytest.mark.parametrize(
    ("printed", "language", "places"),
    [
        ("ANKARA/BUENOS AIRES/CAÏRO", None, ("ANKARA", "BUENOS AIRES", "CAÏRO")),
        ("WASHINGTON/ TEHERAN", None, ("WASHINGTON", "TEHERAN")),
        ("Frankfurt/Main", "de", ("Frankfurt/Main",)),
        ("Frankfurt/Oder/Berlin", "de", ("Frankfurt/Oder", "Berlin")),
        ("Biel/Bienne", "de", ("Biel/Bienne",)),
        ("Parijs en Londen", "nl", ("Parijs", "Londen")),
        ("Roma e Milano", "it-IT", ("Roma", "Milano")),
        ("Roma e Milano", None, ("Roma e Milano",)),
        ("PARIS/PARIS", None, ("PARIS",)),
    ],
)
def test_places_are_split_but_not_a_name_with_a_slash(printed: str, language: str, places: tuple[str, ...]) -> None:
    assert split_places(printed, language) == places


def test_the_gazetteer_knows_cities_in_several_languages_and_no_common_words() -> None:
    assert all(map(is_listed, ["London", "München", "Londen", "DEN HAAG", "'s-Hertogenbosch", "New York"]))
    assert not any(map(is_listed, ["Essen", "Mobile", "Trump", "Update", "Reading"]))


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("Jan 5", "2026-01-05"),
        ("Sept 28", "2025-09-28"),
        ("6 set.", "2025-09-06"),
        ("8 ene", "2026-01-08"),
        ("Jan 11", "2026-01-11"),
        ("Jan 12", "2025-01-12"),
        ("04 jun 2020", "2020-06-04"),
        ("March 4, 2026", "2026-03-04"),
        ("8 de enero de 2026", "2026-01-08"),
        ("31/07", "2025-07-31"),
        ("07/31", "2025-07-31"),
        ("05.01.2025", "2025-01-05"),
        ("05.01.25", "2025-01-05"),
        ("2025. január 5.", "2025-01-05"),
        ("2026-01-05", "2026-01-05"),
        ("4月24日", "2025-04-24"),
        ("２０２５年４月２４日", "2025-04-24"),
        ("５日", "2026-01-05"),
        ("31日", "2025-12-31"),
        ("18. června", "2025-06-18"),
        ("10 фев", "2025-02-10"),
        ("10 août", "2025-08-10"),
        ("٥ يناير", "2026-01-05"),
        ("29 februari", "2024-02-29"),
        ("30 februari", None),
        ("Jansen 5", None),
        ("14:23", None),
        ("2.0", None),
        ("", None),
    ],
)
def test_a_printed_date_is_the_nearest_one_before(printed: str, day: str | None) -> None:
    assert dateline_date(printed, date(2026, 1, 10)) == day


def test_the_last_and_first_day_of_the_calendar_do_no_harm() -> None:
    assert dateline_date("Jan 5", date.max) == "9999-01-05"
    assert dateline_date("Jan 5", date.min) is None


FRAGMENTS = st.sampled_from(
    "DEN HAAG|Berlin|KATS|'S HEER|ST.|(|)|[|］|/| |\u00a0|ANP|AFP|dpa|ロイター|-|—|.-|: |, |Jan 5|5 januari|31/07|"
    "新华社|4月24日|电|서울|=|رويترز|\n|De raad |de ".split("|")
)


@settings(max_examples=300, deadline=None)
@given(st.lists(FRAGMENTS, max_size=12).map("".join) | st.text(max_size=60))
def test_any_text_is_parted_and_nothing_is_lost(text: str) -> None:
    found = parse_dateline(text)
    assert found.raw + found.body == text
    assert bool(found.raw) == bool(found.places or found.agencies or found.date)


@pytest.mark.parametrize(
    "unit", ["A", "A ", "A/", "DEN HAAG ", "(", "((ANP", " ", "-", "— ", "5 ", "新华社", "Ａ.", "'s ", "a", "नी"]
)
def test_only_the_front_of_an_endless_paragraph_is_looked_at(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    found = parse_dateline(text)
    assert found.raw + found.body == text
    assert len(found.raw) <= FRONT
