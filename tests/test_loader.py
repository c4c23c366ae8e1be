from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newscrawl.items import Article
from newscrawl.loader import ArticleLoader
from newscrawl.pages.fields.values import name, words
from newscrawl.pages.raw import Raw

FETCHED = datetime(2026, 3, 1, 12, tzinfo=UTC)


def load(timezone: str | None = None, **values: list[Raw]) -> Article:
    """What the loader makes of raw values."""
    loader = ArticleLoader(FETCHED, timezone)
    for field, raws in values.items():
        loader.add_value(field, raws)
    return loader.load_item()


def test_the_first_value_of_which_something_is_left_wins_and_is_named() -> None:
    article = load(headline=[Raw(" \u200b ", "site"), Raw("Veer &amp;  brug", "json-ld"), Raw("Anders", "meta")])
    assert (article.headline, article.sources) == ("Veer & brug", {"headline": "json-ld"})


def test_later_candidates_are_not_asked_for() -> None:
    def candidates() -> object:
        yield Raw("Veer", "json-ld")
        raise AssertionError

    loader = ArticleLoader(FETCHED, None)
    loader.add_value("headline", candidates())
    assert loader.load_item().headline == "Veer"


def test_a_list_takes_all_of_the_first_source_that_has_any() -> None:
    raws = [
        Raw("De redactie", "site"),
        Raw("Anna Smit", "json-ld"),
        Raw("Bart Vos", "json-ld"),
        Raw("Carla Mol", "meta"),
    ]
    article = load(authors=raws, keywords=[Raw("veer, Kust,#veer", "meta"), Raw("haven", "html")])
    assert (article.authors, article.sources["authors"]) == (["Anna Smit", "Bart Vos"], "json-ld")
    assert article.keywords == ["veer", "Kust"]


def test_plain_text_and_names_only() -> None:
    article = load(
        headline=[Raw("Het <em>veer</em> vaart", "json-ld")],
        description=[Raw("&lt;p&gt;Reizigers &lt;b&gt;kunnen&lt;/b&gt; weer mee.&lt;/p&gt;", "meta")],
        publisher=[Raw("https://kustkrant.example", "json-ld"), Raw("De Kustkrant", "meta")],
        keywords=[Raw("veer,26157981-b4f7-4929-adc1-e860c6f03636,105092,2026", "meta")],
    )
    assert (article.headline, article.description) == ("Het veer vaart", "Reizigers kunnen weer mee.")
    assert (article.publisher, article.sources["publisher"]) == ("De Kustkrant", "meta")
    assert article.keywords == ["veer", "2026"]


@pytest.mark.parametrize("printed", ["veer, kust", "veer;kust", "veer，kust", "veer、kust", "veer، kust", "veer|kust"])
def test_a_list_of_keywords_is_parted_by_the_mark_that_it_has(printed: str) -> None:
    assert load(keywords=[Raw(printed, "meta")]).keywords == ["veer", "kust"]


def test_a_body_keeps_paragraphs_lines_and_cells() -> None:
    assert load(body=[Raw("  een\n\n\n\ntwee \n drie\tvier ", "html")]).body == "een\n\ntwee\ndrie\tvier"


@pytest.mark.parametrize(
    ("raw", "timezone", "moment"),
    [
        ("2026-02-01T10:00:00Z", None, "2026-02-01T10:00:00+00:00"),
        ("2026-02-01 10:00", "Europe/Amsterdam", "2026-02-01T10:00:00+01:00"),
        ("2026-02-01 10:00", None, "2026-02-01T10:00:00"),
        ("1 februari 2026", None, "2026-02-01"),
        ("2026-03-03", None, "2026-03-03"),
        ("2026-03-04", None, None),
        ("binnenkort", None, None),
    ],
)
def test_moments_absurd_ones_refused(raw: str, timezone: str | None, moment: str | None) -> None:
    article = load(timezone, date_published=[Raw(raw, "meta")], date_modified=[Raw(raw, "meta")])
    assert article.date_published == article.date_modified == moment


def test_what_nothing_is_known_of_is_null_or_empty() -> None:
    article = load()
    assert article == Article()
    assert article.sources == {}


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("veer, type-story, id:123, pageid: 12, kust", ["veer", "kust"]),
        ("\"veer\", 'kust', 's-Hertogenbosch, type 2", ["veer", "kust", "'s-Hertogenbosch", "type 2"]),
        ('["veer", "kust"]', ["veer", "kust"]),
        ("Jip &amp; Janneke", ["Jip & Janneke"]),
        ("https://kustkrant.example/veer, veer", ["veer"]),
        ("Array", []),
        ("{{ keywords }}", []),
    ],
)
def test_keywords_and_what_is_none(written: str, found: list[str]) -> None:
    assert words(written) == found


@pytest.mark.parametrize("written", ["@kustkrant", "undefined", "{{ site }}", "https://kustkrant.example", "%SITE%"])
def test_what_is_no_name(written: str) -> None:
    assert name(written) == ""
