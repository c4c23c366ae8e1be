"""The public door: what it gives, what it refuses, and that no bytes break it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl import extract
from newscrawl.errors import BadUrl, ConfigError, NewscrawlError, NotAnArticle
from newscrawl.items import ARTICLE_FIELDS
from tests.loopback import article, front

SEEN = datetime(2026, 3, 1, 12, tzinfo=UTC)
URL = "https://www.proefbode.example/nieuws/haven"


def test_every_key_in_schema_order() -> None:
    got = extract(article("Haven krijgt tweede kade", "/nieuws/b"), URL, fetched_at=SEEN).to_dict()
    assert tuple(got) == ARTICLE_FIELDS
    assert got["fetched_at"] == got["first_seen_at"] == "2026-03-01T12:00:00+00:00"
    assert got["site"] == "proefbode.example"


def test_bytes_and_text_give_the_same() -> None:
    page = article("Café aan de haven gaat open", "/nieuws/b")
    assert extract(page, URL, fetched_at=SEEN) == extract(page.encode(), URL, fetched_at=SEEN)


def test_a_headline_in_front_of_the_text_is_no_paragraph() -> None:
    page = (
        "<h1>Brug dicht</h1><p>KATS - De brug bij het dorp gaat een week dicht, zegt de beheerder van het kanaal.</p>"
    )
    got = extract(page, URL, fetched_at=SEEN)
    assert (got.headline, got.dateline) == ("Brug dicht", "KATS")
    assert got.body == "De brug bij het dorp gaat een week dicht, zegt de beheerder van het kanaal."


def test_the_site_may_be_named() -> None:
    assert extract(article("Haven krijgt tweede kade"), URL, fetched_at=SEEN, site="zeelandnet").site == "zeelandnet"


def test_a_front_is_refused() -> None:
    with pytest.raises(NotAnArticle):
        extract(front("/nieuws/a", "/nieuws/b", "/nieuws/c"), "https://www.proefbode.example/", fetched_at=SEEN)


@pytest.mark.parametrize("html", [b"", b"   ", b"%PDF-1.7 ...", b"\x00\x00", "<html></html>"])
def test_what_is_no_page_is_refused(html: bytes | str) -> None:
    with pytest.raises(NotAnArticle):
        extract(html, URL, fetched_at=SEEN)


def test_a_naive_moment_an_unknown_site_and_a_bad_address_are_errors() -> None:
    with pytest.raises(ConfigError, match="fetched_at"):
        extract("x", URL, fetched_at=datetime(2026, 3, 1))  # noqa: DTZ001 - the point
    with pytest.raises(ConfigError, match="geensite"):
        extract("x", URL, fetched_at=SEEN, site="geensite")
    with pytest.raises(BadUrl):
        extract("x", "mailto:a@b.example", fetched_at=SEEN)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes_raise_only_our_errors(data: bytes) -> None:
    try:
        extract(data, URL, fetched_at=SEEN)
    except NewscrawlError:
        return


@settings(max_examples=60, deadline=None)
@given(st.integers(min_value=0, max_value=2500))
def test_a_page_may_be_cut_anywhere(length: int) -> None:
    page = article("Haven krijgt tweede kade", "/nieuws/b", "/nieuws/c").encode()[:length]
    try:
        extract(page, URL, fetched_at=SEEN)
    except NewscrawlError:
        return
