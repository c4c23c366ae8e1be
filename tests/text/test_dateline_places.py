from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.text.dateline_places import is_capitals, is_listed, is_region, place_key, split_places


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
        ("PARIJS EN LONDEN", None, ("PARIJS", "LONDEN")),
        ("NIEUW- EN SINT JOOSLAND", "nl", ("NIEUW- EN SINT JOOSLAND",)),
        ("SON EN BREUGEL", "nl", ("SON EN BREUGEL",)),
        ("BERG EN DAL", None, ("BERG EN DAL",)),
        ("Bourg en Bresse", None, ("Bourg en Bresse",)),
        ("TOKYO and LONDON", "en", ("TOKYO", "LONDON")),
        ("PARIS/PARIS", None, ("PARIS",)),
    ],
)
def test_places_are_split_but_not_a_name_with_a_slash(printed: str, language: str, places: tuple[str, ...]) -> None:
    assert split_places(printed, language) == places


def test_the_gazetteer_knows_cities_in_several_languages_and_no_common_words() -> None:
    assert all(
        map(
            is_listed,
            ["London", "München", "Londen", "DEN HAAG", "'s-Hertogenbosch", "New York", "Kapelle", "LAHORE", "МОСКВА"],
        )
    )
    assert not any(map(is_listed, ["Essen", "Mobile", "Trump", "Update", "Reading"]))


def test_no_name_of_the_list_of_common_words_is_in_the_gazetteer() -> None:
    words = Path(__file__).parents[2].joinpath("benchmarks", "gazetteer_words.txt").read_text("utf-8").splitlines()
    listed = [word for word in words if not word.startswith("#") and is_listed(word)]
    assert len(words) > 250
    assert listed == []


@pytest.mark.parametrize(
    "name", ["Ill.", "N.Y.", "PA", "Manitoba", "BERMUDA", "Frankreich", "Duitsland", "U.A.E.", "Zeeland"]
)
def test_countries_and_states_are_known(name: str) -> None:
    assert is_region(name)


@pytest.mark.parametrize("name", ["In", "Me", "London", "Jansen", ""])
def test_other_words_are_no_countries_and_states(name: str) -> None:
    assert not is_region(name)


def test_capitals_are_judged_without_the_small_words_of_a_name() -> None:
    assert all(map(is_capitals, ["DEN HAAG", "BOSTON and DENVER", "'s GRAVENHAGE", "McLEAN", "MacDONALD", "МОСКВА"]))
    assert not any(map(is_capitals, ["Den Haag", "DEN Haag", "McLean", "北京", ""]))


def test_a_key_has_no_case_accents_and_punctuation() -> None:
    assert {place_key(name) for name in ("Saint-Étienne", "SAINT ETIENNE", "saint–étienne".replace("–", "-"))} == {
        "saint etienne"
    }
