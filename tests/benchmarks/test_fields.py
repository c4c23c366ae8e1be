from __future__ import annotations

import pytest

from benchmarks.corpora import Told
from benchmarks.fields import SPURIOUS, compare


def test_a_headline_is_the_same_whatever_its_quotes_case_and_blanks() -> None:
    assert compare(Told(headline="“Brug open” – raad"), Told(headline='"brug  open" - Raad.')) == {"headline": 1.0}
    assert compare(Told(headline="Brug open"), Told(headline="Brug open | De Bode")) == {"headline": 0.0}


@pytest.mark.parametrize(
    ("got", "right"),
    [("2026-01-05", 1.0), ("2026-01-06T00:30:00+01:00", 1.0), ("2026-01-07", 0.0), (None, 0.0), ("maandag", 0.0)],
)
def test_a_date_is_right_by_its_day_here_or_in_utc(got: str | None, right: float) -> None:
    assert compare(Told(date="2026-01-06T00:30:00+01:00"), Told(date=got)) == {"date": right}


def test_authors_are_compared_without_accents_and_the_word_before_them() -> None:
    assert compare(Told(authors=["André Bos", "Ida Dam"]), Told(authors=["by Andre Bos"])) == {
        "authors": pytest.approx(2 / 3)
    }


def test_an_author_where_the_page_names_none_is_spurious() -> None:
    true = Told(headline="Brug open", authors=[])
    assert compare(true, Told(headline="Brug open", authors=["Ida Dam"]))[SPURIOUS] == 1.0
    assert compare(true, Told(headline="Brug open", authors=[]))[SPURIOUS] == 0.0
    assert SPURIOUS not in compare(Told(headline="Brug open"), Told(authors=["Ida Dam"]))


def test_a_language_counts_without_its_region() -> None:
    assert compare(Told(language="pt"), Told(language="pt-BR")) == {"language": 1.0}
    assert compare(Told(language="pt"), Told()) == {"language": 0.0}
