from __future__ import annotations

import pytest

from newscrawl.storage import Store
from newscrawl.storage.revisit import policy
from tests.storage.samples import BASE, article, at, begin, fetch, fetch_article, visit

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


def test_a_fixed_pause_reaches_articles_that_another_policy_left_alone(url: str) -> None:
    def next_due(path: str) -> float | None:
        row = store.visit(f"{BASE}{path}")
        assert row is not None
        return row["next_due"]

    store = Store.open(url)
    begin(store)
    fetch_article(store, article("/a"), seconds=10)
    fetch(store, "/dubbel", "article", reason="alias")
    store.begin_crawl("news", at(0), {})
    assert next_due("/a") is None
    store.close()
    for _ in range(2):  # the second run finds the policy in force
        store = Store.open(url, revisit="every=6h")
        store.begin_crawl("news", at(100), {})
        assert next_due("/a") == at(10).timestamp() + 6 * HOUR
        assert next_due("/dubbel") is None
        store.close()
