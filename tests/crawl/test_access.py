from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newscrawl.crawl.access import StoreAccess
from newscrawl.errors import StoreBusy
from newscrawl.storage import Store

STARTS = {"krant.test": ["https://krant.test/"]}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


def test_the_loop_runs_on_while_another_process_writes(file: Path) -> None:
    async def run() -> int:
        access, turns = StoreAccess(Store.open(f"sqlite:///{file}"), 60), 0
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            waiting = asyncio.create_task(access.patient(access.store.register, STARTS))
            while turns < 20:
                await asyncio.sleep(0.001)
                assert not waiting.done()
                turns += 1
            other.execute("COMMIT")
            await waiting
        assert not access.down
        assert [row["name"] for row in access.store.sites()] == list(STARTS)
        access.close()
        return turns

    assert asyncio.run(run()) == 20


def test_a_database_that_others_never_leave_alone_is_away(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscrawl.crawl.access._BUSY", 0.05)

    async def run() -> None:
        access = StoreAccess(Store.open(f"sqlite:///{file}"), 60)
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreBusy):
                await access.once(access.store.register, STARTS)
        access.close()

    asyncio.run(run())


def test_the_log_is_copied_beside_the_loop(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscrawl.storage.library._MANY", 0)

    async def run() -> None:
        access = StoreAccess(Store.open(f"sqlite:///{file}"), 60)
        await access.once(access.store.register, STARTS)
        access.tidy()
        assert access._tidying is not None
        await access._tidying
        with closing(sqlite3.connect(file)) as look:
            assert look.execute("SELECT name FROM site").fetchall() == [(name,) for name in STARTS]
            busy, logged, copied = look.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        assert (busy, logged) == (0, copied)
        access.close()

    asyncio.run(run())
