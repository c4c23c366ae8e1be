from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from newscrawl.items import Article
from newscrawl.storage import Store, Written
from newscrawl.storage.schema import alias, revision, teaser
from newscrawl.text.fingerprint import content_hash
from tests.storage.samples import (
    BASE,
    article,
    at,
    begin,
    due,
    fetch,
    fetch_article,
    link,
    page,
    visit,
)
from tests.storage.samples import (
    teaser as box,
)


def other(path: str, **more: object) -> Article:
    return article(path, "Haven vol", "De haven ligt vol met schepen.", **more)


def aliases(store: Store) -> dict[str, int]:
    with store._engine.connect() as connection:
        return {row.url.removeprefix(BASE): row.article for row in connection.execute(select(alias))}


def revisions(store: Store) -> list[tuple[str, str, str]]:
    query = select(revision.c.headline, revision.c.fetched_at, revision.c.replaced_at).order_by(revision.c.id)
    with store._engine.connect() as connection:
        return [tuple(row) for row in connection.execute(query)]


def stored(store: Store) -> dict[str, str]:
    return {row["canonical_url"].removeprefix(BASE): row["headline"] for row in store.articles()}


def test_new_then_unchanged_then_changed_with_the_earlier_text_kept(store: Store) -> None:
    first = fetch_article(store, article("/a"), 10)
    again = fetch_article(store, article("/a"), 20)
    changed = fetch_article(store, article("/a", "Brug weer open"), 30)
    assert [written.verdict for written in (first, again, changed)] == ["new", "unchanged", "changed"]
    assert revisions(store) == [("Brug dicht", at(10).isoformat(), at(30).isoformat())]
    found = store.article(f"{BASE}/a")
    assert found is not None
    assert changed.article is not None
    assert found == changed.article.to_dict()
    assert (found["headline"], found["first_seen_at"]) == ("Brug weer open", at(10).isoformat())


def test_another_address_of_an_article_is_its_alias(store: Store) -> None:
    fetch_article(store, article("/a"))
    written = fetch_article(store, replace(article("/a?print=1"), canonical_url=f"{BASE}/a"), 20)
    assert written.verdict == "alias"
    assert written.article is not None
    assert (written.article.canonical_url, written.article.first_seen_at) == (f"{BASE}/a", at(10).isoformat())
    assert store.article(f"{BASE}/a?print=1") == store.article(f"{BASE}/a")
    assert store.counts()["article"] == 1


def test_an_article_that_names_another_address_is_found_at_both(store: Store) -> None:
    written = fetch_article(store, replace(article("/a/1"), canonical_url=f"{BASE}/a"))
    assert written.verdict == "new"
    found = store.article(f"{BASE}/a")
    assert found is not None
    assert found == store.article(f"{BASE}/a/1")
    assert found["url"] == f"{BASE}/a/1"


def test_the_same_text_at_another_address_of_the_site_is_the_same_article(store: Store) -> None:
    fetch_article(store, article("/a"))
    again = fetch_article(store, article("/b", "BRUG  dicht"), 20)
    elsewhere = fetch_article(store, replace(article("/c"), site="ander.test"), 30)
    assert (again.verdict, again.notes, elsewhere.verdict) == ("alias", ("same-text",), "new")
    assert stored(store) == {"/a": "Brug dicht", "/c": "Brug dicht"}
    assert list(aliases(store)) == ["/b"]
    assert fetch_article(store, article("/b"), 40).verdict == "alias"


def test_one_of_headline_and_body_suffices_to_believe_a_canonical(store: Store) -> None:
    fetch_article(store, article("/a"))
    amp = replace(article("/amp/a", "Brug dicht", "De brug is dicht. Meer volgt."), canonical_url=f"{BASE}/a")
    assert fetch_article(store, amp, 20).verdict == "alias"
    assert revisions(store) == []
    found = store.article(f"{BASE}/amp/a")
    assert found is not None
    assert found["body"] == "De brug is dicht."


def test_a_wrong_canonical_is_distrusted(store: Store) -> None:
    fetch_article(store, article("/a"))
    wrong = replace(other("/b"), canonical_url=f"{BASE}/a")
    written = fetch_article(store, wrong, 20)
    assert (written.verdict, written.notes) == ("new", ("canonical-distrusted",))
    assert written.article is not None
    assert written.article.canonical_url == f"{BASE}/b"
    assert stored(store) == {"/a": "Brug dicht", "/b": "Haven vol"}
    assert aliases(store) == {}
    assert fetch_article(store, wrong, 30).verdict == "unchanged"
    changed = replace(article("/b", "Haven leeg", "Alle schepen voeren uit."), canonical_url=f"{BASE}/a")
    assert fetch_article(store, changed, 40).verdict == "changed"
    assert store.counts()["article"] == 2


def test_the_page_itself_takes_its_address_back_from_one_that_claimed_it(store: Store) -> None:
    wrong = replace(other("/b"), canonical_url=f"{BASE}/a", teasers=[box("/x", lead="Lees ook")])
    fetch_article(store, wrong)
    fetch_article(store, replace(wrong, url=f"{BASE}/b2", canonical_url=f"{BASE}/b2"), 15)
    right = fetch_article(store, article("/a"), 20)
    assert (right.verdict, right.notes) == ("new", ("canonical-reclaimed",))
    assert stored(store) == {"/a": "Brug dicht", "/b": "Haven vol"}
    for path in ("/b", "/b2"):
        found = store.article(f"{BASE}{path}")
        assert found is not None
        assert found["headline"] == "Haven vol"
    with store._engine.connect() as connection:
        assert set(connection.scalars(select(teaser.c.from_url))) == {f"{BASE}/b"}
    assert fetch_article(store, wrong, 30).verdict == "unchanged"
    assert fetch_article(store, article("/a"), 40).verdict == "unchanged"


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (2, 1, 0)])
@pytest.mark.parametrize("together", [True, False])
def test_a_canonical_shared_by_all_pages_loses_none_of_them(
    store: Store, order: tuple[int, ...], together: bool
) -> None:
    pages = [
        replace(article(f"/{n}", f"Bericht {n}", f"Dit is tekst {n}."), canonical_url=f"{BASE}/0") for n in range(3)
    ]
    visits = {n: visit(store, f"/{n}") for n in order}
    records = [page(visits[n], "article", 10 + n, article=pages[n]) for n in order]
    for batch in [records] if together else [[record] for record in records]:
        store.write(batch)
    assert stored(store) == {f"/{n}": f"Bericht {n}" for n in range(3)}
    assert {row["headline"] for row in store.articles()} == {"Bericht 0", "Bericht 1", "Bericht 2"}


def test_an_alias_with_a_text_of_its_own_is_an_article_again(store: Store) -> None:
    fetch_article(store, article("/a"))
    fetch_article(store, article("/b"), 20)
    assert fetch_article(store, other("/b"), 30).verdict == "new"
    assert (stored(store), aliases(store)) == ({"/a": "Brug dicht", "/b": "Haven vol"}, {})


def test_a_site_that_changes_its_canonical_addresses_keeps_its_articles(store: Store) -> None:
    fetch_article(store, article("/a"))
    written = fetch_article(store, replace(article("/a", "Brug open"), canonical_url=f"{BASE}/nieuw/a"), 20)
    assert written.verdict == "changed"
    assert written.article is not None
    assert written.article.canonical_url == f"{BASE}/a"
    assert store.article(f"{BASE}/nieuw/a") == written.article.to_dict()


def test_a_newer_extractor_replaces_the_text_and_an_older_one_does_not(url: str) -> None:
    old, new = Store.open(url, extractor_version=1), Store.open(url, extractor_version=2)
    fetch_article(old, article("/a"))
    written = fetch_article(new, article("/a", body="De brug is dicht. Tot vrijdag."), 20)
    assert (written.verdict, written.notes) == ("unchanged", ("reextracted-differs",))
    assert fetch_article(old, article("/a"), 30).verdict == "unchanged"
    found = new.article(f"{BASE}/a")
    assert found is not None
    assert found["body"] == "De brug is dicht. Tot vrijdag."
    assert revisions(new) == []
    assert fetch_article(new, article("/a", body="Weer open."), 40).verdict == "changed"
    old.close()
    new.close()


def test_addresses_that_redirect_to_an_article_are_its_aliases(store: Store) -> None:
    begin(store)
    fetch(store, "/", "front", 1, links=[link("/oud"), link("/ouder")])
    fetch(store, "/ouder", "moved", 2, moved_to=f"{BASE}/oud", links=[link("/oud")])
    fetch(store, "/oud", "moved", 3, moved_to=f"{BASE}/a", links=[link("/a")])
    [target] = due(store)
    assert target.chain == (f"{BASE}/ouder", f"{BASE}/oud")
    assert target.depth == 1
    fetch(store, "/a", "article", 4, article=article("/a"))
    assert set(aliases(store)) == {"/oud", "/ouder"}
    late = fetch(store, "/te-laat", "moved", 5, moved_to=f"{BASE}/a", links=[link("/a")])
    assert late.fresh_links == 0
    assert store.article(f"{BASE}/te-laat") == store.article(f"{BASE}/a")


def test_first_seen_is_when_a_stored_teaser_first_spoke_of_it_and_stays(store: Store) -> None:
    fetch_article(store, other("/a", teasers=[box("/b", at(-7200)), box("/c", at(-60))]), 10)
    early = fetch_article(store, article("/b"), 20)
    assert early.article is not None
    assert early.article.first_seen_at == at(-7200).isoformat()
    fetch_article(store, article("/d", "Nog iets", "Heel anders.", teasers=[box("/b", at(-9000))]), 30)
    again = fetch_article(store, article("/b", "Brug open"), 40)
    assert again.article is not None
    assert again.article.first_seen_at == at(-7200).isoformat()
    assert next(row["first_seen_at"] for row in store.articles()) == at(-7200).isoformat()


def test_first_seen_counts_teasers_that_led_to_an_alias(store: Store) -> None:
    fetch_article(store, other("/a", teasers=[box("/b?x=1", at(-7200))]), 10)
    written = fetch_article(store, replace(article("/b?x=1"), canonical_url=f"{BASE}/b"), 20)
    assert written.article is not None
    assert written.article.first_seen_at == at(-7200).isoformat()


def test_edges_are_seen_again_at_most_hourly(store: Store) -> None:
    made = other("/a", teasers=[box("/b", at(0), headline=None), box("/b", headline="Brug dicht", age="1 uur geleden")])
    fetch_article(store, made, 0)

    def edge() -> tuple[object, ...]:
        query = select(teaser.c.headline, teaser.c.first_seen, teaser.c.last_seen)
        with store._engine.connect() as connection:
            [row] = connection.execute(query)
        return tuple(row)

    begun = at(0).timestamp()
    assert edge() == ("Brug dicht", begun, begun)
    fetch_article(store, made, 1_800)
    assert edge()[2] == begun
    fetch_article(store, made, 3_600)
    assert edge() == ("Brug dicht", begun, begun + 3_600)


def test_an_article_twice_in_one_batch_is_stored_once(store: Store) -> None:
    first, second = visit(store, "/a"), visit(store, "/b")
    made = article("/a")
    twice = replace(made, url=f"{BASE}/b")
    written: list[Written] = store.write(
        [page(first, "article", article=made), page(second, "article", 11, article=twice)]
    )
    assert [w.verdict for w in written] == ["new", "alias"]
    assert store.counts()["article"] == 1


def test_a_gone_alias_says_nothing_of_its_article(store: Store) -> None:
    fetch_article(store, article("/a"))
    fetch_article(store, article("/b"), 20)
    fetch(store, "/b", "gone", 30, status=410)
    found = store.article(f"{BASE}/a")
    assert found is not None
    assert store.visit(f"{BASE}/b")["outcome"] == "gone"  # type: ignore[index]


def test_hash_is_of_the_text_as_read() -> None:
    assert article("/a").content_hash == content_hash("BRUG DICHT", "de brug  is dicht.")
    assert datetime.fromisoformat(article("/a").fetched_at).tzinfo == UTC
