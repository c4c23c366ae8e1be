from __future__ import annotations

from newscrawl.storage import Store, Written
from tests.storage.samples import BASE, SITE, article, at, begin, due, fetch, fetch_article, link, paths

LATER = 31 * 86_400  # seconds


def same_story(store: Store, *slugs: str, number: int = 77) -> list[Written]:
    """One story fetched at these slugs behind its number."""
    return [fetch_article(store, article(f"/verhaal/{number}/{slug}", "Brug open", "Zij is open.")) for slug in slugs]


SLUGS = [f"brug-gaat-{word}" for word in ("open", "dicht", "om", "neer", "heen", "weer")]


def test_after_five_addresses_of_one_story_their_shape_is_no_longer_followed(url: str, store: Store) -> None:
    begin(store)
    fetch_article(store, article("/verhaal/12/iets-heel-anders", "Feest", "Er is feest."))
    fetch(store, "/", "front", links=[link("/verhaal/77/al-eerder-gezien")])
    written = same_story(store, *SLUGS)
    assert [one.verdict for one in written] == ["new"] + ["alias"] * 5
    assert [("shape-stopped" in one.notes) for one in written] == [False] * 5 + [True]
    links = [link("/verhaal/77/nog-een-slug"), link("/verhaal/78/een-ander-verhaal")]
    found = fetch(store, "/", "front", 20, links=links)
    assert (found.fresh_links, found.notes) == (1, ("link-of-stopped-shape",))
    other = Store.open(url)  # another worker
    begin(other)
    assert paths(due(other)) == ["/verhaal/78/een-ander-verhaal"]
    assert other.refused == 1
    for slug in ("al-eerder-gezien", "nog-een-slug"):
        row = other.visit(f"{BASE}/verhaal/77/{slug}")
        assert row is not None
        assert row["outcome"] == "refused"
        assert row["reason"] == f"shape: 5 addresses like it were {BASE}/verhaal/77/{SLUGS[0]}"
    other.close()


def test_the_shape_of_a_sites_articles_is_not_stopped_by_one_of_many_addresses(url: str, store: Store) -> None:
    fetch_article(store, article("/nieuws/feest-in-het-dorp", "Feest", "Er is feest."))
    again = Store.open(url)  # a later run, which has seen nothing yet
    for slug in SLUGS:
        written = fetch_article(again, article(f"/nieuws/{slug}", "Brug open", "Zij is open."))
        assert "shape-stopped" not in written.notes
    assert fetch(again, "/", "front", links=[link("/nieuws/een-derde-verhaal")]).fresh_links == 1
    again.close()


def test_numbers_that_may_be_any_are_a_shape_too(store: Store) -> None:
    for number in range(1, 7):
        written = fetch_article(store, article(f"/verhaal?sid={number}", "Brug open", "Zij is open."))
    assert "shape-stopped" in written.notes
    assert fetch(store, "/", "front", links=[link("/verhaal?sid=99")]).fresh_links == 0


def test_start_pages_and_sections_are_followed_whatever_their_shape(store: Store) -> None:
    same_story(store, *SLUGS)
    begin(store, "/verhaal/77/begin-van-alles")
    assert paths(due(store)) == ["/verhaal/77/begin-van-alles"]
    assert fetch(store, "/", "front", links=[link("/verhaal/77/hoofd-stuk", "section")]).fresh_links == 1


def test_redirects_to_an_article_say_nothing_of_their_shape(store: Store) -> None:
    same_story(store, SLUGS[0])
    for slug in SLUGS[1:]:
        fetch(store, f"/verhaal/77/{slug}", "moved", moved_to=f"{BASE}/verhaal/77/{SLUGS[0]}")
    assert fetch(store, "/", "front", links=[link("/verhaal/77/nog-een-slug")]).fresh_links == 1


def test_a_stopped_shape_is_tried_again_after_a_month(store: Store) -> None:
    same_story(store, *SLUGS)
    store._stops.stopped.clear()
    with store._engine.begin() as connection:
        store._stops.load(connection, SITE, at(LATER).timestamp())
    assert fetch(store, "/", "front", LATER, links=[link("/verhaal/77/nog-een-slug")]).fresh_links == 1
