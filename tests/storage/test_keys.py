from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.storage import Store
from newscrawl.storage.keys import Memory
from tests.storage.samples import BASE, article, at, begin, due, fetch, fetch_article, link, paths


@pytest.fixture(params=[1, 3])
def few_keys(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """All addresses share one key, or three; what is salted is spread."""
    count: int = request.param

    def key(url: str) -> int:
        salt = url.partition("#")[2]
        return int(salt) * 1_000 + len(url) % count if salt else len(url) % count

    monkeypatch.setattr("newscrawl.storage.keys.url_key", key)


@pytest.mark.usefixtures("few_keys")
def test_addresses_that_share_a_key_are_told_apart(store: Store) -> None:
    begin(store, "/", "/twee")
    links = [link(f"/{'a' * n}", "teaser", at(-n)) for n in range(1, 8)]
    assert fetch(store, "/", "front", 1, links=links).fresh_links == 7
    assert fetch(store, "/twee", "front", 2, links=links).fresh_links == 0
    for n in range(1, 8):
        made = article(f"/{'a' * n}", f"Bericht {n}", f"Tekst {n}.")
        assert fetch_article(store, made, 10 + n).verdict == "new"
    assert due(store) == []
    assert len({row["canonical_url"] for row in store.articles()}) == 7
    again = fetch_article(store, article("/aaa", "Bericht 3", "Andere tekst."), 30)
    assert again.verdict == "changed"
    alias = replace(article("/x", "Bericht 3", "Andere tekst."), canonical_url=f"{BASE}/aaa")
    assert fetch_article(store, alias, 40).verdict == "alias"
    found = store.article(f"{BASE}/x")
    assert found is not None
    assert (found["canonical_url"], found["body"]) == (f"{BASE}/aaa", "Andere tekst.")
    begin(store, "/aa", "/nieuw")
    assert "/nieuw" in paths(due(store))


@settings(deadline=None, max_examples=50)
@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 9))), st.integers(1, 5))
def test_memory_is_bounded_and_never_says_known_wrongly(puts: list[tuple[int, int]], size: int) -> None:
    memory, truth = Memory(size), {}
    for number, state in puts:
        memory.put(str(number), state)
        truth[str(number)] = state
        assert memory.get(str(number)) == state
        assert len(memory) <= 2 * size
    assert all(memory.get(str(n)) in (None, truth.get(str(n))) for n in range(21))


def test_what_is_met_again_is_remembered_longest() -> None:
    memory = Memory(10)
    for number in range(1_000):
        memory.put(str(number), number)
        assert memory.get("0") == 0
