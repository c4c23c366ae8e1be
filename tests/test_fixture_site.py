"""The fixture site crawled whole, and each article held against the source it was rendered from."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from fixtures.website.server import Server
from fixtures.website.site import expected_articles
from newscrawl.items import ARTICLE_FIELDS
from tests.loopback import Result, crawl

OURS = {"sources", "first_seen_at"}  # how we found a value; when a teaser first spoke of it


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Server, Result, list[str], Result, list[str]]:
    """The site, crawled twice over one store: (server, first run, its paths, second run, its paths)."""
    folder = tmp_path_factory.mktemp("site")
    with Server() as server:
        first = crawl(folder, f"{server.url}/nieuws", spider="zeelandnet", CONCURRENT_REQUESTS_PER_DOMAIN=4)
        asked = server.paths()
        second = crawl(folder, f"{server.url}/nieuws", spider="zeelandnet")
        return server, first, asked, second, server.paths()[len(asked) :]


def test_complete(crawled: tuple[Server, Result, list[str], Result, list[str]]) -> None:
    server, first, asked, _, _ = crawled
    assert first.status == 0, first.log
    addresses = Counter(item["url"] for item in first.items)
    assert set(addresses.values()) == {1}
    assert set(addresses) == set(expected_articles(server.url, datetime.fromisoformat(first.items[0]["fetched_at"])))
    assert max(Counter(asked).values()) == 1


def test_every_field_of_every_article(crawled: tuple[Server, Result, list[str], Result, list[str]]) -> None:
    server, first, *_ = crawled
    for item in first.items:
        truth = expected_articles(server.url, datetime.fromisoformat(item["fetched_at"]))[item["url"]]
        for field in ARTICLE_FIELDS:
            if field not in OURS:
                assert item[field] == truth[field], f"{item['url']} {field}"


def test_a_feed_equals_the_store(crawled: tuple[Server, Result, list[str], Result, list[str]]) -> None:
    _, first, *_ = crawled
    lists = ("dateline_places", "agencies", "authors", "keywords", "teasers", "sources")
    columns = ", ".join(ARTICLE_FIELDS)
    stored = {}
    for row in first.rows(f"select {columns} from article"):
        values = dict(zip(ARTICLE_FIELDS, row, strict=True))
        stored[values["url"]] = {k: json.loads(v) if k in lists else v for k, v in values.items()}
    assert {item["url"]: item for item in first.items} == stored


def test_the_second_run_fetches_no_article(crawled: tuple[Server, Result, list[str], Result, list[str]]) -> None:
    server, first, _, second, again = crawled
    assert (second.status, second.items) == (0, [])
    articles = {item["url"].removeprefix(server.url) for item in first.items}
    assert not articles & set(again)
    assert second.rows("select count(*) from article") == [(len(articles),)]
    assert second.rows("select count(*) from revision") == [(0,)]


def test_the_store_knows_what_became_of_every_address(
    crawled: tuple[Server, Result, list[str], Result, list[str]],
) -> None:
    _, _, _, second, _ = crawled
    assert second.rows("select url from visit where outcome is null") == []
    assert Path(second.store).exists()
