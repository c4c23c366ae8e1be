"""Pages on their way into the store: batched by count and time, each answered when its transaction stands."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import NamedTuple

from newscrawl.crawl.access import StoreAccess
from newscrawl.errors import StoreUnavailable
from newscrawl.storage import PageRecord, Written

BATCH = 25  # pages
DELAY = 0.25  # seconds that a page waits for others at most
Committed = Callable[[PageRecord, Written], None]
Kept = Callable[[PageRecord], Future[None] | None]


class Entry(NamedTuple):
    """A page that waits."""

    record: PageRecord
    answer: asyncio.Future[Written]
    kept: Future[None] | None  # done when the page stands in the archive


class Writer:
    """Collects page records and writes them, one transaction a batch, in order.

    `committed` is called for each record after its transaction stands, before whoever waits for it goes on. A record
    is written when its page stands in the archive, as `kept` tells: what a kill parts from it is fetched again then.
    """

    def __init__(
        self, access: StoreAccess, committed: Committed, failed: Callable[[Exception], None], kept: Kept
    ) -> None:
        self._access, self._committed, self._failed, self._kept = access, committed, failed, kept
        self._waiting: list[Entry] = []
        self._batches: deque[list[Entry]] = deque()  # those that the loop cannot write at once
        self._task: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self.hurry = False  # nothing else is under way: do not wait for company

    def put(self, record: PageRecord) -> asyncio.Future[Written]:
        """Hand over a page; the future tells what the store made of it, or raises StoreError."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Written] = loop.create_future()
        self._waiting.append(Entry(record, answer, self._kept(record)))
        if len(self._waiting) >= BATCH:
            self.flush()
        elif self._timer is None:
            self._timer = loop.call_later(0 if self.hurry else DELAY, self.flush)
        return answer

    def flush(self) -> None:
        """Write what waits: now where the store is local, else as soon as its thread is free."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        batch, self._waiting = self._waiting, []
        if not batch:
            return
        are_kept = all(entry.kept is None or entry.kept.done() for entry in batch)
        if are_kept and self._access.at_once and not self._batches:
            batch = self._without_lost(batch)
            if self._written_at_once(batch):
                return
        self._batches.append(batch)
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._write_batches())

    async def drain(self) -> None:
        """Write what waits, and return when it stands or failed."""
        self.flush()
        if self._task is not None:
            await self._task

    @property
    def pending(self) -> int:
        """Pages that wait for their transaction."""
        return len(self._waiting) + sum(map(len, self._batches))

    def _written_at_once(self, batch: list[Entry]) -> bool:
        """Whether it was written, or failed for good; False: the database is away just now."""
        try:
            self._answer(batch, self._access.store.write([entry.record for entry in batch]))
        except StoreUnavailable:
            return False
        except Exception as error:  # noqa: BLE001 - whatever it is, everyone who waits must hear of it
            self._give_up(batch, error)
        return True

    async def _write_batches(self) -> None:
        while self._batches:
            waits = [asyncio.wrap_future(entry.kept) for entry in self._batches[0] if entry.kept is not None]
            await asyncio.gather(*waits, return_exceptions=True)
            batch = self._batches[0] = self._without_lost(self._batches[0])
            try:
                records = [entry.record for entry in batch]
                written = await self._access.patient(self._access.store.write, records)
            except Exception as error:  # noqa: BLE001 - as above
                self._batches.popleft()
                self._give_up(batch, error)
            else:
                self._batches.popleft()
                self._answer(batch, written)

    def _answer(self, batch: list[Entry], written: Sequence[Written]) -> None:
        for (record, answer, _), outcome in zip(batch, written, strict=True):
            self._committed(record, outcome)
            if not answer.done():
                answer.set_result(outcome)

    def _without_lost(self, batch: list[Entry]) -> list[Entry]:
        """The pages that could be kept; the others are given up. All of them are written, or failed, by now."""
        found = []
        for entry in batch:
            error = entry.kept.exception() if entry.kept is not None else None
            if isinstance(error, Exception):
                self._give_up([entry], error)
            else:
                found.append(entry)
        return found

    def _give_up(self, batch: list[Entry], error: Exception) -> None:
        for entry in batch:
            answer = entry.answer
            if not answer.done():
                answer.set_exception(error)
                answer.exception()  # pages without an item have nobody who asks
        self._failed(error)
