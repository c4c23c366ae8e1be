from __future__ import annotations

from dataclasses import replace

import pytest

from newscrawl.storage import Store
from tests.storage.samples import (
    BASE,
    RUN,
    SITE,
    article,
    at,
    begin,
    due,
    fetch,
    fetch_article,
    link,
    page,
    paths,
    teaser,
)


def test_what_is_forgotten_is_erased_everywhere_and_stays_away(url: str) -> None:
    store = Store.open(url)
    begin(store)
    shown = [teaser("/weg", headline="Buurman aangehouden"), teaser("/blijft", headline="Brug dicht")]
    fetch(store, "/", "front", links=[link("/weg"), link("/blijft")])
    fetch_article(store, article("/weg", "Buurman aangehouden", "Wie het is."))
    fetch_article(store, article("/weg", "Buurman aangehouden", "Wie het was."), seconds=60)
    fetch_article(store, article("/blijft", teasers=shown))
    assert store.forget([f"{BASE}/weg"]) == 1
    assert store.history(f"{BASE}/weg").forgotten
    store.close()

    store = Store.open(url)  # another run
    begin(store, "/", "/weg", run=at(7_200))
    fetch(store, "/", "front", seconds=7_300, links=[link("/weg")])
    fetch_article(store, article("/ook", "Haven", "Open.", teasers=shown), seconds=7_400)
    assert "/weg" not in paths(due(store, run=at(14_400)))
    assert sorted(found["url"] for found in store.articles()) == [f"{BASE}/blijft", f"{BASE}/ook"]
    assert [[one["url"] for one in found["teasers"]] for found in store.articles()] == [[f"{BASE}/blijft"]] * 2
    counts = store.counts()
    assert (counts["revision"], counts["teaser"]) == (0, 2)
    store.close()


def test_a_site_or_an_author_is_forgotten(store: Store) -> None:
    begin(store)
    fetch_article(store, article("/a", "A", "a", authors=["Jo Smit", "Al Bo"]))
    fetch_article(store, article("/b", "B", "b", authors=["Jo Smits"]))
    assert store.forget(author="Jo Smit") == 1
    assert store.forget(site="anders.test") == 0
    assert store.forget(site=SITE) == 1
    assert store.counts()["article"] == 0


def test_an_address_that_was_never_met_can_be_forgotten(store: Store) -> None:
    begin(store)
    assert store.forget([f"{BASE}/nooit"]) == 0
    fetch(store, "/", "front", links=[link("/nooit")])
    assert paths(due(store, run=at(7_200))) == []


def test_old_articles_expire_but_are_not_fetched_again(store: Store) -> None:
    begin(store)
    old = replace(article("/oud", "Oud", "Oud."), date_published="2020-01-05")
    fetch_article(store, old)
    fetch_article(store, article("/nieuw", "Nieuw", "Nieuw."))
    assert store.expire(RUN.timestamp(), 10) == 1
    assert [found["headline"] for found in store.articles()] == ["Nieuw"]
    assert store.known([old.url]) == {old.url}


def test_neither_is_an_old_article_at_another_address_of_it(url: str) -> None:
    store = Store.open(url, revisit="every=1s")
    begin(store)
    for path in ("/oud", "/oud?deel=1"):
        fetch_article(store, replace(article(path, "Oud", "Oud."), date_published="2020-01-05"))
    assert store.expire(RUN.timestamp(), 10) == 1
    begin(store, run=at(7_200))
    assert not {"/oud", "/oud?deel=1"} & set(paths(due(store, run=at(7_200))))
    store.close()


def test_a_running_crawl_hears_what_another_process_forgets(
    url: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(store, "/", "/weg")
    under_way = due(store)
    fetch(store, "/", "front")
    other = Store.open(url)
    other.forget([f"{BASE}/weg"])
    other.close()
    monkeypatch.setattr("newscrawl.storage.store._LOOK_AGAIN", 0.0)
    shown = [teaser("/weg"), teaser("/blijft")]
    written = fetch_article(store, article("/ook", "Haven", "Open.", teasers=shown))
    assert written.article is not None
    assert [one.url for one in written.article.teasers] == [f"{BASE}/blijft"]
    late = next(one for one in under_way if one.url.endswith("/weg"))
    found = store.write([page(late, "article", article=article("/weg", "Weg", "Weg ermee.")), page(late, "failed")])
    assert [one.notes for one in found] == [("forgotten",)] * 2
    assert store.history(f"{BASE}/weg").forgotten
    assert store.article(f"{BASE}/weg") is None
