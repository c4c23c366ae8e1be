"""Hands out what is due: the bridge from the store's frontier to the spider's `start()`.

A site is runnable while it may have something to hand out; it sleeps while its domain's pace is not free;
otherwise it waits until one of its pages arrives or is committed. Costs per visit do not grow with the
number of sites.
"""

from __future__ import annotations

import asyncio
import heapq
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field

from newscrawl.crawl.plan import SitePlan
from newscrawl.storage import Visit, Written
from newscrawl.text.urls import registered_domain

PATIENCE = 1.0  # seconds until a wait looks around again, whatever happened
Due = Callable[["SiteRun", int], list[Visit]]


@dataclass(slots=True)
class Lane:
    """One registered domain: how many of its visits are out, and from when it may be asked again."""

    out: int = 0
    free_at: float = 0.0


@dataclass(slots=True)
class SiteRun:
    """One site in this run."""

    plan: SitePlan
    delay: float  # seconds between two requests
    wanted: int | None = None  # articles still to be stored
    queue: deque[Visit] = field(default_factory=deque)
    in_flight: set[int] = field(default_factory=set)  # keys handed out and not committed yet
    dry: bool = False  # the store had nothing due, and nothing was committed since
    waiting: bool = False  # neither runnable nor asleep

    @property
    def full(self) -> bool:
        """As many pages are in flight as articles are still wanted."""
        return self.wanted is not None and len(self.in_flight) >= self.wanted


class Feeder:
    """`due` asks the store for a site's visits, `busy` says that the engine takes no more just now."""

    def __init__(self, runs: Mapping[str, SiteRun], due: Due, busy: Callable[[], bool], *, total: int, per_domain: int):
        self.runs, self._due, self._busy = runs, due, busy
        self._total, self._per_domain = total, per_domain
        self._lanes: dict[str, Lane] = {}
        self._runnable = deque(runs)
        self._asleep: list[tuple[float, str]] = []
        self._changed = asyncio.Event()
        self.out = 0  # visits handed out whose page has not arrived
        self.in_flight = 0  # visits handed out whose page is not committed
        self.stopped = False

    async def visits(self, starving: Callable[[bool], None]) -> AsyncIterator[Visit]:
        """What is due, until nothing is due and nothing is in flight.

        `starving` is told True before a wait in which only commits can bring news, False after it.
        """
        while not self.stopped:
            visit = self._pick()
            if visit is not None:
                yield visit
            elif self.in_flight or self._asleep or self._runnable:
                self._changed.clear()
                starving(not self.out)
                await self._wait()
                starving(False)
            else:
                return

    def arrived(self, visit: Visit) -> None:
        """The page of this visit, or its failure, has come: its domain may be asked again."""
        self.out -= 1
        self._lane(visit.url).out -= 1
        self._wake(visit.site)

    def committed(self, visit: Visit, written: Written) -> None:
        """The outcome of this visit stands in the store."""
        run = self.runs[visit.site]
        run.in_flight.discard(visit.key)
        self.in_flight -= 1
        if run.wanted is not None and written.verdict in {"new", "changed"}:
            run.wanted -= 1
        if written.fresh_links:
            run.dry = False
        self._wake(visit.site)

    def stop(self) -> None:
        """Hand out nothing more."""
        self.stopped = True
        self._changed.set()

    def _wake(self, site: str) -> None:
        run = self.runs[site]
        if run.waiting:
            run.waiting = False
            self._runnable.append(site)
        self._changed.set()

    async def _wait(self) -> None:
        pause = self._asleep[0][0] - time.monotonic() if self._asleep else PATIENCE
        try:
            async with asyncio.timeout(max(0.0, min(pause, PATIENCE))):
                await self._changed.wait()
        except TimeoutError:
            return

    def _pick(self) -> Visit | None:
        if self.out >= self._total or self._busy():
            return None
        now = time.monotonic()
        while self._asleep and self._asleep[0][0] <= now:
            self._runnable.append(heapq.heappop(self._asleep)[1])
        while self._runnable:
            site = self._runnable.popleft()
            visit = self._take(self.runs[site], now)
            if visit is not None:
                self._runnable.append(site)
                return visit
        return None

    def _take(self, run: SiteRun, now: float) -> Visit | None:
        """This site's next visit, or None: then the site sleeps or waits."""
        if not run.full and not run.queue and not run.dry:
            run.queue.extend(self._due(run, self._window(run)))
            run.dry = not run.queue
        if run.full or not run.queue:
            run.waiting = True
            return None
        free_at = None
        for visit in run.queue:
            lane = self._lane(visit.url)
            if lane.out >= self._cap(run):
                continue
            if lane.free_at <= now:
                run.queue.remove(visit)
                self._hand_out(run, lane, visit, now)
                return visit
            free_at = min(free_at or lane.free_at, lane.free_at)
        if free_at is None:
            run.waiting = True
        else:
            heapq.heappush(self._asleep, (free_at, run.plan.name))
        return None

    def _hand_out(self, run: SiteRun, lane: Lane, visit: Visit, now: float) -> None:
        lane.out += 1
        lane.free_at = now + run.delay
        run.in_flight.add(visit.key)
        self.out += 1
        self.in_flight += 1

    def _cap(self, run: SiteRun) -> int:
        return self._per_domain if run.delay else 2 * self._per_domain

    def _window(self, run: SiteRun) -> int:
        """How many visits to take from the store at a time: few, since fresher ones may come."""
        return max(4, 2 * self._cap(run))

    def _lane(self, url: str) -> Lane:
        domain = registered_domain(url)
        lane = self._lanes.get(domain)
        if lane is None:
            lane = self._lanes[domain] = Lane()
        return lane
