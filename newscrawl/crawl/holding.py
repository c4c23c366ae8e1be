"""Which sites this run holds: claimed in the store before anything is requested, renewed while the run lives."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime

from newscrawl.crawl.plan import SitePlan
from newscrawl.errors import StoreError
from newscrawl.items import Link
from newscrawl.storage import Store, owner_of_this_process


class Holding:
    """The claims of one run. `lease` in seconds; it is renewed three times in its span."""

    def __init__(self, store: Store, lease: float, failed: Callable[[Exception], None]) -> None:
        self._store, self._lease, self._failed = store, lease, failed
        self._owner = owner_of_this_process()
        self._heartbeat: asyncio.Task[None] | None = None

    def claim(self, plans: Iterable[SitePlan], limit: int, started: datetime) -> list[str]:
        """Claim up to `limit` sites and make their start pages due; the names of those that are ours now.

        Raises StoreError.
        """
        by_name = {plan.name: plan for plan in plans}
        claimed = self._store.claim(self._owner, list(by_name), limit, self._lease)
        for name in claimed:
            self._store.begin_site(name, [Link(url, "start") for url in by_name[name].starts], started)
        self._heartbeat = asyncio.get_running_loop().create_task(self._beat())
        return claimed

    def release(self) -> None:
        """Give the claims up. Raises StoreError."""
        if self._heartbeat is not None:
            self._heartbeat.cancel()
        self._store.release(self._owner)

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(self._lease / 3)
            try:
                self._store.renew(self._owner, self._lease)
            except StoreError as error:
                self._failed(error)
                return
