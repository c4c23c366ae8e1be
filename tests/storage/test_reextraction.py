from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from newscrawl.items import Article
from newscrawl.storage import Store
from newscrawl.storage.reextraction import Reextraction, Reread
from tests.storage.samples import BASE, SITE, article, at, begin, fetch, fetch_article, link, teaser, visit

OLD = article("/a", "Brug dicht", "De brug is dicht. Lees ook: haven.")
NEW = article("/a", "Brug dicht", "De brug is dicht.", keywords=["brug"])


@pytest.fixture
def full(url: str) -> Any:
    """A database that extractor 1 filled, to be opened as extractor 2."""
    store = Store.open(url)
    begin(store)
    fetch_article(store, OLD)
    fetch(store, "/front", "front")
    fetch(store, "/oud", "dropped", reason="since")
    store.close()
    store = Store.open(url, extractor_version=2)
    yield store
    store.close()


def again(store: Store, *articles: Article, seconds: float = 10) -> list[Reread]:
    return Reextraction(store).write([replace(one, fetched_at=at(seconds).isoformat()) for one in articles])


def row(store: Store, path: str = "/a") -> dict[str, Any]:
    found = store.article(f"{BASE}{path}")
    assert found is not None
    return found


def test_a_newer_extractors_text_takes_the_place_without_a_revision(full: Store) -> None:
    before = visit(full, "/a")
    shown = [teaser("/b", headline="Haven open")]
    assert again(full, replace(NEW, teasers=shown)) == [Reread("replaced", ("body", "keywords", "teasers"))]
    stored = row(full)
    assert (stored["body"], stored["keywords"], stored["fetched_at"]) == (NEW.body, ["brug"], at(10).isoformat())
    assert (full.counts()["revision"], full.counts()["teaser"]) == (0, 1)
    assert visit(full, "/a") == before
    assert again(full, replace(NEW, teasers=shown)) == [Reread("same")]


def test_equal_values_change_nothing_but_the_version(full: Store) -> None:
    assert again(full, OLD) == [Reread("same")]
    assert again(full, NEW) == [Reread("differs")]
    assert row(full)["body"] == OLD.body


def test_the_same_extractor_replaces_nothing(url: str) -> None:
    store = Store.open(url)
    begin(store)
    fetch_article(store, OLD)
    assert again(store, NEW) == [Reread("differs")]
    assert again(store, NEW, seconds=5) == [Reread("older")]
    assert (row(store)["body"], store.counts()["revision"]) == (OLD.body, 0)
    store.close()


def test_an_older_page_does_not_replace_a_later_text(full: Store) -> None:
    assert again(full, NEW, seconds=5) == [Reread("older")]
    assert row(full)["body"] == OLD.body


def test_a_text_that_was_never_stored_is_new_and_a_later_one_changes_it(full: Store) -> None:
    first, later = article("/c", "Molen", "Hij draait."), article("/c", "Molen", "Hij staat stil.")
    assert again(full, first) == [Reread("new")]
    assert again(full, first, seconds=90) == [Reread("same")]
    assert again(full, later, seconds=90) == [Reread("changed")]
    assert full.counts()["revision"] == 1
    found = full.visit(f"{BASE}/c")
    assert found is not None
    assert (found["site"], found["status"], found["last_fetch"]) == (SITE, 200, at(90).timestamp())


def test_one_address_twice_in_a_batch_is_taken_one_after_the_other(full: Store) -> None:
    first = article("/c", "Molen", "Hij draait.")
    second = replace(first, fetched_at=at(90).isoformat())
    assert [one.fate for one in Reextraction(full).write([first, second])] == ["new", "same"]


def test_a_page_that_was_refused_may_be_an_article_now(full: Store) -> None:
    assert again(full, article("/front", "Toch een stuk", "Met tekst.")) == [Reread("new")]


def test_what_was_left_out_on_purpose_stays_out(full: Store) -> None:
    assert again(full, article("/oud", "Oud", "Van vroeger.")) == [Reread("left")]
    full.expire(at(10**9).timestamp(), 10)
    assert again(full, NEW) == [Reread("left")]
    assert full.counts()["article"] == 0


def test_a_visit_that_failed_later_is_not_undone(full: Store) -> None:
    fetch(full, "/d", "failed", seconds=500, reason="http 500", status=500)
    assert again(full, article("/d", "Stuk", "Tekst."), seconds=100) == [Reread("older")]


def test_what_is_gone_stays_gone(full: Store) -> None:
    fetch(full, "/a", "gone", seconds=500, status=410)
    assert again(full, NEW)[0].fate == "replaced"
    assert (row(full)["body"], full.history(f"{BASE}/a").visit["outcome"]) == (NEW.body, "gone")  # type: ignore[index]


def test_an_alias_is_left_to_its_article(full: Store) -> None:
    fetch_article(full, replace(article("/zelfde", OLD.headline, OLD.body)))
    assert again(full, article("/zelfde", NEW.headline, NEW.body)) == [Reread("alias")]


def test_what_was_forgotten_does_not_come_back(full: Store) -> None:
    fetch(full, "/", "front", links=[link("/a")])
    full.forget([f"{BASE}/a"])
    assert len(full.forgotten_keys()) == 1
    shown = [teaser("/a", headline="Brug dicht"), teaser("/b", headline="Haven")]
    elsewhere = article("/kopie", canonical_url=f"{BASE}/a")
    told = again(full, NEW, article("/c", "Molen", "Hij draait.", teasers=shown), elsewhere)
    assert [one.fate for one in told] == ["forgotten", "new", "forgotten"]
    assert [one["url"] for one in row(full, "/c")["teasers"]] == [f"{BASE}/b"]
    assert full.counts()["article"] == 1


def test_nothing_is_nothing(full: Store) -> None:
    assert Reextraction(full).write([]) == []
