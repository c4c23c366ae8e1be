from __future__ import annotations

from dataclasses import replace

import pytest

from newscrawl.storage import Store
from newscrawl.storage.frontier import SETTLED_AGAIN
from newscrawl.storage.revisit import policy
from tests.storage.samples import BASE, article, at, begin, due, fetch, fetch_article, paths, visit

HOUR, DAY = 3_600, 86_400


@pytest.mark.parametrize(
    ("text", "age", "pause"),
    [
        ("off", 0, None),
        ("", 0, None),
        ("every=6h", 90 * DAY, 6 * HOUR),
        ("every=2w", None, 14 * DAY),
        ("auto", 60, HOUR),
        ("auto", 5 * HOUR, 5 * HOUR),
        ("auto", 90 * DAY, None),
        ("auto", None, 7 * DAY),
        ("auto", -DAY, HOUR),
    ],
)
def test_when_an_article_is_due_again(text: str, age: float | None, pause: float | None) -> None:
    now = 1_800_000_000.0
    due = policy(text)(None if age is None else now - age, now)
    assert due == (None if pause is None else now + pause)


def test_an_unknown_policy_is_an_error() -> None:
    with pytest.raises(ValueError, match="hourly"):
        policy("hourly")


def test_only_pages_that_were_read_are_asked_for_conditionally(store: Store) -> None:
    begin(store)
    fetch(store, "/", "failed", status=500, etag='"kapot"')
    assert visit(store, "/").etag is None
    fetch(store, "/", "front", etag='"goed"')
    assert visit(store, "/").etag == '"goed"'


def test_an_article_is_due_again_when_the_policy_says_so(url: str) -> None:
    store = Store.open(url, revisit="every=6h")
    begin(store)
    fetch(store, "/a", "unchanged", seconds=10)
    row = store.visit(f"{BASE}/a")
    assert row is not None
    assert row["next_due"] == at(10).timestamp() + 6 * HOUR
    store.close()


def test_articles_stored_while_revisits_were_off_are_due_when_a_fixed_pause_is_asked_for(url: str) -> None:
    store = Store.open(url, revisit="off")
    begin(store)
    fetch_article(store, article("/a", "Brug", "Dicht."))
    fetch_article(store, article("/b?x=1", "Brug", "Dicht."))  # another address of the same
    fetch_article(store, replace(article("/oud", "Oud", "Oud."), date_published="2020-01-05"))
    fetch(store, "/weg", "gone", status=410)
    assert store.expire(at(-DAY).timestamp(), 10) == 1
    store.close()
    store = Store.open(url, revisit="every=6h")
    begin(store, run=at(DAY))
    wanted = {"/", "/van"}  # the fronts
    assert set(paths(due(store, run=at(DAY)))) == wanted | {"/a", "/b?x=1"}
    assert set(paths(due(store, run=at(4 * HOUR)))) == wanted
    store.close()


def test_what_a_fixed_pause_wakes_is_found_by_an_index(store: Store) -> None:
    with store._engine.connect() as connection:
        plain = connection.dialect.name == "sqlite"
        asked = SETTLED_AGAIN.compile(connection)
        values = asked.construct_params({"b_site": "krant.test", "b_pause": 9.0})
        given = tuple(values[name] for name in asked.positiontup or ()) if plain else values
        for statement in () if plain else ("SET enable_seqscan = off", "SET enable_bitmapscan = off"):
            connection.exec_driver_sql(statement)
        plan = connection.exec_driver_sql(f"EXPLAIN {'QUERY PLAN' if plain else ''} {asked}", given).all()
        assert "visit_settled" in str(plan)
