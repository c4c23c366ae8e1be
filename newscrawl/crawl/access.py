"""How a crawl's loop reaches the store: without waiting for a server, and patient while the database is away."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from newscrawl.errors import StoreBusy, StoreUnavailable
from newscrawl.storage import Store

_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 15.0  # seconds between two tries
_MOMENT, _MOMENTS = 0.002, 0.025  # seconds until another process's transaction may be over, first and later
_BUSY = 10.0  # seconds after which it is no longer a matter of moments
_LAST_WORDS = 2.0  # seconds that a run which is told to end still waits for the database
P = ParamSpec("P")
T = TypeVar("T")
logger = logging.getLogger(__name__)


class StoreAccess:
    """SQLite answers at once; a server is asked from one thread, so that the loop never waits for it.

    Nor does it wait while another process writes to the same SQLite file: it asks again. A thread for SQLite would cost
    more, since it and the loop would pass Python's lock to and fro for each row.

    A database that does not answer is asked again, at growing intervals, for `patience` seconds; meanwhile `down` is
    True, and nothing new is fetched.
    """

    def __init__(self, store: Store, patience: float) -> None:
        self.store = store
        self.down = False
        self._patience = patience
        self._thread = None if store.is_local else ThreadPoolExecutor(1, "newscrawl-store")
        self._tidying: asyncio.Future[None] | None = None
        store.serve_a_loop()

    @property
    def at_once(self) -> bool:
        """Whether the loop may call the store itself now."""
        return self._thread is None and not self.down

    async def once(self, method: Callable[P, T], *args: P.args, **more: P.kwargs) -> T:
        """Call a method of the store. Raises StoreError."""
        if self._thread is not None:
            return await asyncio.get_running_loop().run_in_executor(self._thread, lambda: method(*args, **more))
        began, pause = time.monotonic(), _MOMENT
        while True:
            try:
                return method(*args, **more)
            except StoreBusy:
                if time.monotonic() - began >= min(_BUSY, max(self._patience, _LAST_WORDS)):
                    raise
            await asyncio.sleep(pause)
            pause = min(2 * pause, _MOMENTS)

    async def patient(self, method: Callable[P, T], *args: P.args, **more: P.kwargs) -> T:
        """The same, again and again while the database is away. Raises StoreError when patience is at its end."""
        began, pause = time.monotonic(), _FIRST_PAUSE
        while True:
            try:
                result = await self.once(method, *args, **more)
            except StoreUnavailable as error:
                waited = time.monotonic() - began
                if waited >= self._patience:
                    raise
                if not self.down:
                    logger.warning("NEWSCRAWL_STORE: %s; fetching waits, trying for %g s", error, self._patience)
                self.down = True
                await asyncio.sleep(min(pause, max(0.05, self._patience - waited)))
                pause = min(2 * pause, _LONGEST_PAUSE)
            else:
                if self.down:
                    logger.info("NEWSCRAWL_STORE answers again")
                self.down = False
                return result

    def tidy(self) -> None:
        """To be called each second: what the store has to do beside the loop is begun."""
        if self._tidying is not None:
            if not self._tidying.done():
                return
            if (error := self._tidying.exception()) is not None:
                logger.warning("NEWSCRAWL_STORE: the database's log could not be copied: %s", error)
            self._tidying = None
        if (work := self.store.tidy()) is not None:
            self._tidying = asyncio.get_running_loop().run_in_executor(None, work)

    def hasten(self) -> None:
        """The run is told to end: wait no longer than needed."""
        self._patience = min(self._patience, _LAST_WORDS)

    def close(self) -> None:
        """Close the store and its thread."""
        if self._thread is not None:
            self._thread.submit(self.store.close).result()
            self._thread.shutdown()
        else:
            self.store.close()
