"""A run's turn at its sites: claims what is free, gives back what is done, takes over what another run left."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime

from newscrawl.crawl.access import StoreAccess
from newscrawl.crawl.arguments import Arguments
from newscrawl.crawl.feeder import Feeder
from newscrawl.crawl.holding import Holding
from newscrawl.crawl.outcome import RunOutcome, SiteOutcome
from newscrawl.crawl.plan import SitePlan
from newscrawl.crawl.site_run import SiteRun
from newscrawl.errors import StoreError

LOOK_AGAIN = 1.0  # seconds between two looks at what other runs hold
FIRST_LOOK = 0.25  # the same, when we have just become idle
BEATS = 3  # renewals in the span of one lease
Seen = Callable[[str], float | None]  # of a registered domain: when it was last asked, in seconds since 1970


class Shift:
    """`delay` gives a site's pace in seconds, `seen` when a domain was last asked."""

    def __init__(
        self,
        access: StoreAccess,
        holding: Holding,
        feeder: Feeder,
        outcome: RunOutcome,
        arguments: Arguments,
        *,
        delay: Callable[[SitePlan], float],
        seen: Seen,
    ) -> None:
        self._access, self._holding, self._feeder, self._outcome = access, holding, feeder, outcome
        self._arguments, self._delay, self._seen = arguments, delay, seen
        self._started = datetime.now(UTC)
        self._patience = FIRST_LOOK
        self._lock = asyncio.Lock()

    async def begin(self, started: datetime) -> None:
        """Claim the first sites. Raises StoreError."""
        self._started = started
        await self._claim()

    async def more(self) -> bool:
        """Called when nothing is due and nothing in flight: whether there is, or may be, more to do.

        While other runs hold sites of ours, they are looked at again, soon and then each second. Raises StoreError.
        """
        await self.turn_over()
        if self._feeder.stopped:
            return False
        if self._feeder.has_work:
            self._patience = FIRST_LOOK
            return True
        self._outcome.not_claimed = list(self._holding.open)
        if not self._holding.open:
            return False
        await asyncio.sleep(self._patience)
        self._patience = min(LOOK_AGAIN, 2 * self._patience)
        return True

    async def turn_over(self) -> None:
        """Give back the sites that are done, and claim others in their place. Raises StoreError."""
        async with self._lock:
            done = self._feeder.finished()
            for name in done:
                await self._finish(name)
            await self._holding.release(done, self._last_requests(done))
            if not self._feeder.stopped:
                await self._claim()

    async def beat(self, lease: float) -> None:
        """Renew the claims until cancelled. A database that does not answer lets them lapse; we go on trying."""
        pause = min(lease / BEATS, LOOK_AGAIN)
        renewed = time.monotonic()
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._feeder.finishing.wait()
            self._access.tidy()
            try:
                if time.monotonic() - renewed >= lease / BEATS:
                    for name in await self._holding.renew(self._last_requests(self._holding.held)):
                        self._feeder.drop(name)
                    renewed = time.monotonic()
                if self._feeder.finishing.is_set():
                    await self.turn_over()
            except StoreError:
                continue  # what follows from it, the pages that cannot be stored, is told by the writer

    async def end(self) -> None:
        """Give all claims back; what is done is noted in the timetable. Raises StoreError."""
        async with self._lock:
            for name in self._feeder.finished():
                await self._finish(name)
            names = list(self._holding.held)
            await self._holding.release(names, self._last_requests(names))

    async def _claim(self) -> None:
        for plan in await self._holding.claim(self._started):
            self._outcome.sites.setdefault(plan.name, SiteOutcome())
            delay, arguments = self._delay(plan), self._arguments
            run = SiteRun(plan, delay, arguments.max_articles, arguments.max_pages)
            if arguments.max_seconds is not None:
                run.until = time.monotonic() + arguments.max_seconds
            asked = self._access.store.last_request(plan.name)
            wait = 0.0 if asked is None else asked + delay - time.time()
            self._feeder.add(run, free_at=time.monotonic() + max(0.0, min(wait, delay)))

    async def _finish(self, name: str) -> None:
        site = self._outcome.sites.get(name)
        plan = self._holding.held.get(name)
        if site is None or plan is None:
            return
        every = plan.site.every if plan.site else None
        end, outcome = self._access.store.finish_site, site.result().outcome
        news = bool(site.counts["new"] or site.counts["changed"])
        await self._access.patient(end, name, self._started, outcome, every=every, news=news)

    def _last_requests(self, names: Iterable[str]) -> dict[str, float]:
        moments = {}
        for name in names:
            plan = self._holding.held.get(name)
            seen = [moment for domain in plan.domains if (moment := self._seen(domain))] if plan else []
            if seen:
                moments[name] = max(seen)
        return moments
