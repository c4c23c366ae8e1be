"""How long writing holds a crawl's loop up, at worst: batches of 25 pages with texts of 50 KB.

usage, from the project's root: python -m benchmarks.hold [BATCHES]

A task that wants to run each millisecond tells how late it came. On SQLite it is done again while another process takes
the write lock for 0.3 s at a time. PostgreSQL is that of `benchmarks.store`.
"""

from __future__ import annotations

import asyncio
import gc
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from benchmarks.store import BATCH, BEGAN, SITE, postgres, record_of, url_of
from newscrawl.crawl.access import StoreAccess
from newscrawl.crawl.writer import Writer
from newscrawl.items import Link
from newscrawl.storage import PageRecord, Store, Visit
from newscrawl.text.fingerprint import content_hash, url_key

LENGTH, WORDS = 5_300, [f"woord{n}" for n in range(5_000)]
TICK = 0.001  # seconds
LOCKER = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30)
while True:
    connection.execute("BEGIN IMMEDIATE")
    print(flush=True)
    time.sleep(0.3)
    connection.execute("COMMIT")
    time.sleep(0.2)
"""


def batch_of(first: int, dice: random.Random) -> list[PageRecord]:
    """Pages with long texts that no compression makes short."""
    made = []
    for number in range(first, first + BATCH):
        record = record_of(number, Visit(url_key(url_of(number)), url_of(number), SITE, "teaser", 1))
        assert record.article is not None
        body = " ".join(dice.choices(WORDS, k=LENGTH))
        page = replace(record.article, body=body, content_hash=content_hash(record.article.headline, body))
        made.append(replace(record, article=page))
    return made


async def lateness(late: list[float]) -> None:
    """Note how late each tick comes, until cancelled."""
    while True:
        due = time.perf_counter() + TICK
        await asyncio.sleep(TICK)
        late.append(time.perf_counter() - due)


async def work(store: Store, batches: int) -> None:
    """Write as a crawl does; print the longest holds and what a page costs."""
    dice, late, failures = random.Random(1), list[float](), list[Exception]()
    store.begin_site(SITE, [Link(url_of(0), "start")], BEGAN)
    access = StoreAccess(store, 60)
    writer = Writer(access, lambda *_: None, failures.append, lambda _: None)
    pages = [batch_of(n * BATCH, dice) for n in range(batches)]
    gc.freeze()  # as a crawl does: what is loaded stays, and no collection looks at it
    ticker = asyncio.create_task(lateness(late))
    begun = time.perf_counter()
    for number, page in enumerate(pages):
        await asyncio.gather(*map(writer.put, page))
        if number % 10 == 0:
            access.tidy()
    seconds = time.perf_counter() - begun
    ticker.cancel()
    access.close()
    if failures:
        raise failures[0]
    longest = ", ".join(f"{one * 1000:.0f}" for one in sorted(late)[-3:])
    print(f"  {batches} batches, {seconds / batches * 1000:.1f} ms each; the longest holds: {longest} ms")


def contended(path: str, batches: int) -> None:
    """The same beside a process that holds the write lock most of the time."""
    store = Store.open(f"sqlite:///{path}")
    locker = subprocess.Popen([sys.executable, "-c", LOCKER, path], stdout=subprocess.PIPE)
    assert locker.stdout is not None
    locker.stdout.readline()
    try:
        asyncio.run(work(store, batches))
    finally:
        locker.kill()
        locker.wait()
    with suppress(FileNotFoundError), sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def main() -> None:
    """Measure both engines."""
    batches = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "news.db"
        print("SQLite, alone", flush=True)
        asyncio.run(work(Store.open(f"sqlite:///{path}"), batches))
        print("SQLite, while another process writes", flush=True)
        contended(str(Path(folder) / "shared.db"), batches // 4)
    with postgres() as url:
        print("PostgreSQL", flush=True)
        asyncio.run(work(Store.open(url), batches))


if __name__ == "__main__":
    main()
