"""Which sites this run holds: claimed in the store before anything is requested, renewed while the run lives."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from newscrawl.crawl.access import StoreAccess
from newscrawl.crawl.plan import SitePlan
from newscrawl.items import Link
from newscrawl.storage import owner_of_this_process


class Holding:
    """The claims of one run. `lease` in seconds."""

    def __init__(self, access: StoreAccess, plans: Iterable[SitePlan], lease: float, limit: int) -> None:
        self._access, self._lease, self._limit = access, lease, limit
        self._owner = owner_of_this_process()
        self._valid_until = 0.0  # by the monotonic clock
        self.open = {plan.name: plan for plan in plans}  # sites that this run still has to work
        self.held: dict[str, SitePlan] = {}

    @property
    def valid(self) -> bool:
        """Whether the lease still runs: a run that slept too long holds nothing until it has renewed."""
        return time.monotonic() < self._valid_until

    def holds(self, site: str) -> bool:
        """Whether this site may be asked by us now."""
        return site in self.held and self.valid

    async def claim(self, started: datetime) -> list[SitePlan]:
        """Claim as many open sites as may be held at a time and make their start pages due. Raises StoreError."""
        room = self._limit - len(self.held)
        if not self.open or room <= 0:
            return []
        moment, store = time.monotonic(), self._access.store
        for name in await self._access.patient(store.completed, started):
            self.open.pop(name, None)
        names = await self._access.patient(store.claim, self._owner, list(self.open), room, self._lease)
        if names and not self.held:
            self._valid_until = moment + self._lease
        for name in names:
            plan = self.open.pop(name)
            self.held[name] = plan
            starts = [Link(url, "start") for url in plan.starts]
            await self._access.patient(store.begin_site, name, starts, started)
            await asyncio.sleep(0)  # 200 sites in a row would hold the loop up
        return [self.held[name] for name in names if name in self.held]

    async def renew(self, last_requests: Mapping[str, float]) -> list[str]:
        """Heartbeat; the sites that another run took from us, which are open again. Raises StoreError."""
        if not self.held:
            return []
        moment, before = time.monotonic(), list(self.held)
        names = await self._access.once(self._access.store.renew, self._owner, self._lease, last_requests)
        self._valid_until = moment + self._lease
        lost = [name for name in before if name not in names and name in self.held]
        for name in lost:
            self.open[name] = self.held.pop(name)
        return lost

    async def release(self, names: Collection[str], last_requests: Mapping[str, float]) -> None:
        """Give up the claims of these sites. Raises StoreError."""
        ours = [name for name in names if self.held.pop(name, None) is not None]
        if ours:
            moments = {name: moment for name, moment in last_requests.items() if name in ours}
            await self._access.patient(self._access.store.release, self._owner, ours, moments)
