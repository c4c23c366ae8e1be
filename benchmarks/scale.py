"""How the store behaves as it grows, on both engines.

usage, from the project's root: python -m benchmarks.scale        (FULL=1 in the environment for the big sizes)

Printed are rows a second for new, unchanged and changed articles beside SQLAlchemy's plain batch insert of the same
rows; the time of a claim and of a look at what is due, with many known sites and addresses; and what a look-up of
known addresses costs in time and memory. PostgreSQL is that of `benchmarks.store`.
"""

from __future__ import annotations

import os
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from sqlalchemy import create_engine, insert, text

from benchmarks.store import BASE, BATCH, SITE, postgres, record_of, url_of
from newscrawl.items import Link
from newscrawl.storage import PageRecord, Store, Visit, owner_of_this_process
from newscrawl.storage.keys import Memory
from newscrawl.storage.schema import article, metadata
from newscrawl.storage.values import article_row
from newscrawl.text.fingerprint import content_hash, url_key

FULL = os.environ.get("FULL") == "1"
ROWS = 20_000 if FULL else 2_000
SITES = 200_000 if FULL else 20_000
KNOWN = 10_000_000 if FULL else 200_000
CHUNK = 20_000  # rows of one statement when the tables are filled


def pages(first: int, count: int, version: str = "") -> list[PageRecord]:
    """Articles of 4 KB with neither teasers nor links, so that the same rows can be inserted plainly."""
    made = []
    for number in range(first, first + count):
        visit = Visit(url_key(url_of(number)), url_of(number), SITE, "teaser", 1)
        record = record_of(number, visit)
        assert record.article is not None
        body = record.article.body + version
        changed = replace(record.article, teasers=[], body=body, content_hash=content_hash(str(number), body))
        made.append(replace(record, article=changed, links=(), fetched_at=datetime.now(UTC)))
    return made


def rate(write: Callable[[Sequence[PageRecord]], object], made: list[PageRecord]) -> float:
    """Rows a second, in batches as the crawl writes them."""
    begun = time.perf_counter()
    for start in range(0, len(made), BATCH):
        write(made[start : start + BATCH])
    return len(made) / (time.perf_counter() - begun)


def plain(url: str, made: list[PageRecord]) -> float:
    """Rows a second of SQLAlchemy's own insert, a transaction for each batch, into an empty table."""
    engine = create_engine(url)
    metadata.create_all(engine)
    rows = [
        article_row(one.article)[1] | {"key": one.visit.key, "moment": 0.0, "extractor_version": 1, "gone_at": None}
        for one in made
        if one.article is not None
    ]
    begun = time.perf_counter()
    for start in range(0, len(rows), BATCH):
        with engine.begin() as connection:
            if engine.dialect.name == "sqlite" and not start:
                connection.exec_driver_sql("PRAGMA synchronous=NORMAL")
            connection.execute(insert(article), rows[start : start + BATCH])
    seconds = time.perf_counter() - begun
    with engine.begin() as connection:
        metadata.drop_all(connection)
    engine.dispose()
    return len(rows) / seconds


def writing(url: str, store: Store) -> None:
    """Print rows a second."""
    made = pages(0, ROWS)
    new = rate(store.write, made)
    again = rate(store.write, [replace(one, fetched_at=one.fetched_at + timedelta(hours=1)) for one in made])
    changed = rate(store.write, pages(0, ROWS, " Bijgewerkt."))
    print(f"  {ROWS} articles: {new:.0f} new, {again:.0f} unchanged, {changed:.0f} changed rows/s")
    print(f"  plain batch insert of the new ones: {BASELINE[url]:.0f} rows/s; ours is {new / BASELINE[url]:.2f} of it")


def fill(store: Store) -> None:
    """Make SITES sites, and KNOWN addresses, a thousandth of which is due, a twentieth of which lies in one site."""
    begun = time.perf_counter()
    sqlite = store.is_local
    with store._engine.begin() as connection:
        numbers = "WITH RECURSIVE s(n) AS (SELECT {0} UNION ALL SELECT n + 1 FROM s WHERE n < {1}) "
        series = numbers + "{2} FROM s" if sqlite else "{2} FROM generate_series({0}, {1}) AS s(n)"

        def add(columns: str, values: str, first: int, last: int) -> None:
            head, body = series.split("{2}")
            select = f"{head}INSERT INTO {columns} SELECT {values}{body}"
            if sqlite:
                select = f"INSERT INTO {columns} {head}SELECT {values}{body}"
            connection.execute(text(select.format(first, last)))

        for start in range(0, SITES, CHUNK):
            add("site (name)", "'s' || n || '.test'", start, start + CHUNK - 1)
        for start in range(0, KNOWN, CHUNK):
            columns = "visit (key, url, site, kind, priority, depth, found_at, last_fetch, outcome, next_due, fails)"
            one_site = f"CASE WHEN n % 20 = 0 THEN 's0.test' ELSE 's' || (n % {SITES}) || '.test' END"
            due = "CASE WHEN n % 1000 = 0 THEN 0 END"
            values = f"n, 'https://x.test/' || n, {one_site}, 'teaser', n, 1, 1, 1, 'article', {due}, 0"
            add(columns, values, start + 1, start + CHUNK)
    with store._engine.begin() as connection:
        connection.exec_driver_sql("ANALYZE")
    print(f"  {SITES} sites and {KNOWN} addresses made in {time.perf_counter() - begun:.0f} s")


def timed(name: str, look: Callable[[], object], times: int = 9) -> None:
    """Print the median of several."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        look()
        taken.append(time.perf_counter() - begun)
    print(f"  {name}: {statistics.median(taken) * 1000:.2f} ms")


def looking(store: Store) -> None:
    """Print what looks into full tables cost."""
    names, now = [f"s{n}.test" for n in range(SITES)], time.time()
    timed("claim of 200 among all sites", lambda: store.claim(owner_of_this_process(), names, 200, 60))
    timed("due, of a site with a twentieth of all addresses", lambda: store.due("s0.test", BATCH, now=now))
    timed("due, of another", lambda: store.due("s7.test", BATCH, now=now))
    timed("sites that are done", lambda: store.completed(datetime.now(UTC)))
    visit = Visit(0, f"{BASE}/front", SITE, "section", 1)
    counter = iter(range(10**9))
    met = [Link(f"https://y.test/{n}", "teaser") for n in range(20_000)]
    store.write([PageRecord(visit, visit.url, "front", datetime.now(UTC), links=met)])
    store._memory = Memory()
    known = iter(met)

    def front() -> None:
        new = [Link(f"https://nieuw.test/{next(counter)}", "teaser") for _ in range(10)]
        store.write([PageRecord(visit, visit.url, "front", datetime.now(UTC), links=[*islice(known, 99), *new])])

    timed("a front with 99 known links, none of them in memory, and 10 new ones", front)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for start in range(0, 100_000, 1_000):
        assert len(store.known([f"https://y.test/{n}" for n in range(start, start + 1_000)])) in (0, 1_000)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"  memory that 100,000 look-ups among them added: {grown:.1f} MiB")


BASELINE: dict[str, float] = {}


def run(url: str, plain_url: str) -> None:
    """Measure one engine."""
    BASELINE[url] = plain(plain_url, pages(0, ROWS))
    store = Store.open(url)
    print(store.address, flush=True)
    writing(url, store)
    fill(store)
    looking(store)
    store.close()


def main() -> None:
    """Measure both engines."""
    with tempfile.TemporaryDirectory() as folder:
        run(f"sqlite:///{Path(folder) / 'news.db'}", f"sqlite:///{Path(folder) / 'plain.db'}")
    with postgres() as address:
        url = address.replace("postgresql://", "postgresql+psycopg://")
        run(url, url)


if __name__ == "__main__":
    main()
