from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newscrawl.crawl.arguments import Arguments
from newscrawl.errors import ConfigError

NOW = datetime(2026, 3, 8, 12, tzinfo=UTC)


def test_nothing_given() -> None:
    assert Arguments.parse({}, NOW) == Arguments()


def test_values_arrive_as_text() -> None:
    got = Arguments.parse({"max_articles": "5", "max_depth": "0", "since": "7d"}, NOW)
    assert (got.max_articles, got.max_depth) == (5, 0)
    assert got.since == datetime(2026, 3, 1, 12, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("12h", datetime(2026, 3, 8, 0, tzinfo=UTC)),
        ("2w", datetime(2026, 2, 22, 12, tzinfo=UTC)),
        ("2026-01-31", datetime(2026, 1, 31, tzinfo=UTC)),
        ("2026-01-31T10:00:00+01:00", datetime(2026, 1, 31, 9, tzinfo=UTC)),
    ],
)
def test_since(text: str, moment: datetime) -> None:
    assert Arguments.parse({"since": text}, NOW).since == moment.timestamp()


def test_a_comma_separates_only_before_http() -> None:
    got = Arguments.parse({"url": "http://a.example/x,1,http://b.example/,https://a.example/?q=1,2"}, NOW)
    assert got.urls == ("http://a.example/x,1", "http://b.example/", "https://a.example/?q=1,2")


def test_scrapyd_own_arguments_are_let_through() -> None:
    assert Arguments.parse({"_job": "26f1", "_version": "3"}, NOW) == Arguments()


@pytest.mark.parametrize(
    ("name", "value", "rule"),
    [
        (
            "max_article",
            "5",
            "no such argument; there are url, sites, max_articles, max_pages, max_seconds, max_depth, since",
        ),
        ("max_articles", "0", "at least 1"),
        ("max_articles", "many", "whole number"),
        ("max_articles", "-3", "whole number"),
        ("max_depth", "1.5", "whole number"),
        ("since", "yesterday", "12h, 7d, 2w or an ISO date"),
        ("url", "ftp://a.example/", "http(s) address"),
        ("url", "a.example", "http(s) address"),
    ],
)
def test_an_error_names_argument_value_and_rule(name: str, value: str, rule: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Arguments.parse({name: value}, NOW)
    assert str(caught.value).startswith(f"{name}: ")
    assert rule in str(caught.value)
    assert repr(value) in str(caught.value)
