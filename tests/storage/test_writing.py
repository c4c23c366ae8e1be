from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newscrawl.items import Article, Link, Teaser
from newscrawl.storage import PageRecord, Store, Visit
from newscrawl.storage.values import PART_LIMIT, TEXT_LIMIT, iso
from newscrawl.text.fingerprint import content_hash
from tests.storage.samples import BASE, SITE, article, at, begin, due, fetch, fetch_article, link, page, teaser, visit

TEXT = st.text(max_size=30)  # hypothesis draws NUL, controls, emoji, anything but surrogates
ODD = st.text(st.characters(exclude_categories=()), max_size=30)  # lone surrogates too
MAYBE = st.none() | TEXT
MOMENTS = st.integers(0, 2**32).map(iso)
TEASERS = st.builds(
    Teaser,
    url=TEXT,
    headline=MAYBE,
    lead=MAYBE,
    dateline=MAYBE,
    dateline_places=st.lists(TEXT, max_size=2),
    agencies=st.lists(TEXT, max_size=2),
    published_at=st.none() | MOMENTS | TEXT,
    position=st.integers(0, 2**31 - 1),
)


def articles(text: st.SearchStrategy[str]) -> st.SearchStrategy[Article]:
    def drawn(name: str) -> st.SearchStrategy[Any]:
        if name in {"dateline_places", "agencies", "authors", "keywords"}:
            return st.lists(text, max_size=3)
        special = {"teasers": st.lists(TEASERS, max_size=3), "sources": st.dictionaries(text, text, max_size=3)}
        if name in special:
            return special[name]
        return text if name in {"headline", "body"} else st.none() | text

    names = [f.name for f in fields(Article) if f.name not in {"url", "canonical_url", "site", "content_hash"}]
    plain = {name: drawn(name) for name in names if name not in {"fetched_at", "first_seen_at"}}
    return st.builds(Article, **plain, fetched_at=MOMENTS, first_seen_at=MOMENTS)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(articles(TEXT) | articles(ODD), min_size=1, max_size=4))
def test_what_is_read_is_what_was_written(store: Store, made: Sequence[Article]) -> None:
    number = store.counts()["visit"]
    records = []
    for n, plain in enumerate(made):
        url = f"{BASE}/{number + n}"
        full = replace(plain, url=url, canonical_url=url, site=f"{number + n}.test")
        full = replace(full, content_hash=content_hash(full.headline, full.body))
        records.append(page(visit(store, f"/{number + n}"), "article", 10, article=full))
    for record, written in zip(records, store.write(records), strict=True):
        assert written.verdict == "new"
        assert written.article is not None
        stored = store.article(record.url)
        assert stored == written.article.to_dict()
        assert list(stored) == list(written.article.to_dict())
        assert record.article is not None
        if not any(odd in repr(record.article) for odd in ("\\x00", "\\ud")):
            assert stored == replace(record.article, first_seen_at=stored["first_seen_at"]).to_dict()


def test_a_page_is_written_with_all_that_came_of_it(store: Store) -> None:
    begin(store)
    made = article("/a", teasers=[teaser("/b", at(-60), lead="De dijk")])
    links = [link("/b"), link("/c", "section")]
    record = page(
        visit(store, "/"), "article", article=made, links=links, status=200, etag='"1"', last_modified="gisteren"
    )
    [written] = store.write([record])
    assert (written.verdict, written.fresh_links, written.article) == (
        "new",
        2,
        replace(made, first_seen_at=at(10).isoformat()),
    )
    row = store.visit(f"{BASE}/")
    assert row is not None
    assert (row["outcome"], row["status"], row["etag"], row["next_due"]) == ("article", 200, '"1"', None)
    assert visit(store, "/").etag == '"1"'
    counts = store.counts()
    assert (counts["article"], counts["teaser"], counts["visit"], counts["visit/unfetched"]) == (1, 1, 3, 2)


def test_a_visit_that_was_never_a_row_is_written_all_the_same(store: Store) -> None:
    unknown = Visit(77, f"{BASE}/los", SITE, "link", depth=2)
    store.write([page(unknown, "refused", reason="guard")])
    with store._engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT outcome, depth FROM visit").all() == [("refused", 2)]


ENDLESS = "x" * (TEXT_LIMIT + 5)


@pytest.mark.parametrize(
    ("odd", "kept"),
    [
        ({"headline": "Brug\0 dicht"}, {"headline": "Brug dicht"}),
        ({"body": "De \ud800brug"}, {"body": "De brug"}),
        ({"keywords": ["a\0b", "\udfffc"]}, {"keywords": ["ab", "c"]}),
        ({"sources": {"headline": "js\0on"}}, {"sources": {"headline": "json"}}),
        ({"section": ENDLESS}, {"section": ENDLESS[:TEXT_LIMIT]}),
        ({"authors": [ENDLESS, "Jo"]}, {"authors": [ENDLESS[:PART_LIMIT], "Jo"]}),
        ({"date_published": "ergens in mei"}, {"date_published": "ergens in mei"}),
        ({"canonical_url": f"{BASE}/{ENDLESS}"}, {"canonical_url": f"{BASE}/{ENDLESS}"[:TEXT_LIMIT]}),
        ({"canonical_url": f"{BASE}/a\0"}, {"canonical_url": f"{BASE}/a"}),
        ({"keywords": ["\\u0000"]}, {"keywords": ["\\u0000"]}),
    ],
)
def test_a_value_that_no_database_holds_changes_itself_only(
    store: Store, odd: dict[str, Any], kept: dict[str, Any]
) -> None:
    begin(store)
    good, bad = visit(store, "/goed"), visit(store, "/slecht")
    records = [
        page(bad, "article", article=article("/slecht", **odd)),
        page(good, "article", article=article("/goed", "A", "B")),
    ]
    first, second = store.write(records)
    assert (first.verdict, second.verdict) == ("new", "new")
    assert first.article is not None
    stored = store.article(first.article.canonical_url)
    assert stored == first.article.to_dict()
    assert {name: stored[name] for name in kept} == kept


def poisoned() -> list[dict[str, Any]]:
    return [
        {"status": 2**70},
        {"article": article("/slecht", teasers=[Teaser(url=f"{BASE}/x", position=2**70)])},
        {"article": replace(article("/slecht"), headline=12)},  # type: ignore[arg-type]
        {"links": [Link(f"{BASE}/y", "link", datetime.max.replace(tzinfo=UTC)), Link(12, "link")]},  # type: ignore[arg-type]
    ]


@pytest.mark.parametrize("number", range(4))
def test_a_record_that_breaks_the_batch_costs_itself_only(store: Store, number: int) -> None:
    begin(store)
    before, bad, after = (visit(store, path) for path in ("/voor", "/slecht", "/na"))
    values = {"article": article("/slecht"), **poisoned()[number]}
    records = [
        page(before, "article", article=article("/voor", "A", "B")),
        page(bad, "article", **values),
        page(after, "front", links=[link("/verder")]),
    ]
    first, second, third = store.write(records)
    assert (first.verdict, second.verdict, third.fresh_links) == ("new", "none", 1)
    assert second.notes == ("poison",)
    row = store.visit(f"{BASE}/slecht")
    assert row is not None
    assert row["outcome"] == "failed"
    assert row["reason"].startswith("store: ")
    assert [found["url"] for found in store.articles()] == [f"{BASE}/voor"]
    assert "/verder" in [found.url.removeprefix(BASE) for found in due(store)]


def test_links_that_cannot_be_stored_are_skipped_and_counted(store: Store) -> None:
    begin(store)
    links = [link("/a"), link("/" + "x" * 10_000), link("/nul\0"), link("/half\ud800")]
    written = fetch(store, "/", "front", links=links)
    assert (written.fresh_links, written.notes) == (1, ("link-unstorable",) * 3)


def test_odd_headers_and_reasons_are_stored_cleaned(store: Store) -> None:
    begin(store)
    fetch(store, "/", "front", reason="boem\0 \ud800", etag="\0", last_modified="y" * 100_000)
    row = store.visit(f"{BASE}/")
    assert row is not None
    assert (row["reason"], row["etag"], len(row["last_modified"])) == ("boem ", "", PART_LIMIT)


KILLED = """
import os, signal, sys
from newscrawl.storage import Store
from newscrawl.storage.writing import Batch
from tests.storage.samples import *
store = Store.open(sys.argv[1])
steps = iter(range(100))
stop = int(sys.argv[2])
class Fatal:
    def __init__(self, connection): self.connection = connection
    def execute(self, *args, name="execute"):
        if next(steps) == stop: os.kill(os.getpid(), signal.SIGKILL)
        return getattr(self.connection, name)(*args)
    def exec_driver_sql(self, *args): return self.execute(*args, name="exec_driver_sql")
    def __getattr__(self, name): return getattr(self.connection, name)
make = store._batch
store._batch = lambda connection: make(Fatal(connection))
a, b = due(store)
store.write([page(a, "article", article=article("/a", teasers=[teaser("/x")]), links=[link("/x")]),
             page(b, "article", article=article("/b", "Kop", "Tekst"), links=[link("/y")])])
print("written")
"""


def program(command: list[str]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60, env=environment)


@pytest.mark.parametrize("step", [1, 2, 3, 4, 5])
def test_a_kill_in_mid_transaction_leaves_nothing_of_it(url: str, step: int) -> None:
    store = Store.open(url)
    begin(store)
    fetch(store, "/", "front", links=[link("/a"), link("/b")])
    before = store.counts()
    command = [sys.executable, "-c", KILLED, url, str(step)]
    process = program(command)
    assert process.returncode == -signal.SIGKILL, process.stdout + process.stderr
    assert store.counts() == before
    assert len(due(store)) == 2
    assert program([*command[:-1], "99"]).stdout == "written\n"
    after = store.counts()
    assert (after["article"], after["teaser"], after["visit/unfetched"]) == (2, 1, 2)
    store.close()


def test_two_stores_write_one_database_and_each_article_once(url: str) -> None:
    from concurrent.futures import ThreadPoolExecutor

    setup = Store.open(url)
    visits = [visit(setup, f"/{n}") for n in range(60)]
    records: list[PageRecord] = [
        page(v, "article", article=article(f"/{n}", f"Kop {n}", f"Tekst {n}"), links=[link(f"/m{k}") for k in range(n)])
        for n, v in enumerate(visits)
    ]

    def work(order: int) -> None:
        mine = Store.open(url)
        for start in range(0, 60, 10):
            part = records[start : start + 10]
            mine.write(part[::order])
        mine.close()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(work, (1, -1)))
    counts = setup.counts()
    assert (counts["article"], counts["visit"], counts["revision"]) == (60, 1 + 60 + 59, 0)
    setup.close()


def test_a_crawl_is_noted_with_its_sites(store: Store) -> None:
    from newscrawl.storage import SiteResult

    number = store.begin_crawl("news", at(0), {"since": None, "urls": ("a", "b")})
    assert store.begin_crawl("news", at(1), {}) > number
    store.end_crawl(number, "finished", {"pages": 3}, {SITE: SiteResult("done", {"new": 2}, {"headline": 1.0})})
    with store._engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT started_at, reason, counts FROM crawl ORDER BY id").all()
        sites = connection.exec_driver_sql("SELECT site, outcome, counts, fill_rates FROM crawl_site").all()
    assert rows == [(at(0).isoformat(), "finished", '{"pages":3}'), (at(1).isoformat(), None, None)]
    assert sites == [(SITE, "done", '{"new":2}', '{"headline":1.0}')]


def test_articles_are_read_in_order_and_by_site_and_moment(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscrawl.storage.reading._PAGE", 3)
    for n in range(10):
        day = f"2026-01-0{1 + n % 4}"
        made = article(f"/{n}", f"Kop {n}", f"Tekst {n}", date_published=day, site=f"s{n % 2}.test")
        fetch_article(store, made)
    found = list(store.articles())
    assert [row["date_published"] for row in found] == sorted(row["date_published"] for row in found)
    assert len({row["url"] for row in found}) == 10
    assert len(list(store.articles(site="s1.test"))) == 5
    late = store.articles(since=datetime(2026, 1, 3, 12, tzinfo=UTC))
    assert {row["date_published"] for row in late} == {"2026-01-03", "2026-01-04"}
    assert store.article(f"{BASE}/nergens") is None
    assert store.visit(f"{BASE}/nergens") is None


def test_two_fetches_of_one_address_may_stand_in_one_batch(store: Store) -> None:
    begin(store)
    visited = visit(store, "/a")
    first = page(visited, "failed", 10, status=404)
    later = page(visited, "article", 20, article=article("/a", teasers=[teaser("/x"), teaser("/y")]))
    assert [one.verdict for one in store.write([first, later])] == ["none", "new"]
    row = store.visit(f"{BASE}/a")
    assert row is not None
    assert (row["outcome"], row["last_fetch"]) == ("article", at(20).timestamp())
