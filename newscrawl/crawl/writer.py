"""Pages on their way into the store: batched by count and time, each answered when its transaction stands."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from newscrawl.storage import PageRecord, Store, Written

BATCH = 25  # pages
DELAY = 0.25  # seconds that a page waits for others at most
Committed = Callable[[PageRecord, Written], None]


class Writer:
    """Collects page records and writes them, one transaction a batch.

    `committed` is called for each record after its transaction stands, before whoever waits for it goes on.
    """

    def __init__(self, store: Store, committed: Committed, failed: Callable[[Exception], None]) -> None:
        self._store, self._committed, self._failed = store, committed, failed
        self._waiting: list[tuple[PageRecord, asyncio.Future[Written]]] = []
        self._timer: asyncio.TimerHandle | None = None
        self.hurry = False  # nothing else is under way: do not wait for company

    def put(self, record: PageRecord) -> asyncio.Future[Written]:
        """Hand over a page; the future tells what the store made of it, or raises StoreError."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Written] = loop.create_future()
        self._waiting.append((record, answer))
        if len(self._waiting) >= BATCH:
            self.flush()
        elif self._timer is None:
            self._timer = loop.call_later(0 if self.hurry else DELAY, self.flush)
        return answer

    def flush(self) -> None:
        """Write what waits, now."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        batch, self._waiting = self._waiting, []
        if not batch:
            return
        try:
            written: Sequence[Written] = self._store.write([record for record, _ in batch])
        except Exception as error:  # noqa: BLE001 - whatever it is, everyone who waits must hear of it
            for _, answer in batch:
                if not answer.done():
                    answer.set_exception(error)
                    answer.exception()  # pages without an item have nobody who asks
            self._failed(error)
            return
        for (record, answer), outcome in zip(batch, written, strict=True):
            self._committed(record, outcome)
            if not answer.done():
                answer.set_result(outcome)

    @property
    def pending(self) -> int:
        """Pages that wait for their transaction."""
        return len(self._waiting)
