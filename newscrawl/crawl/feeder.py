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
from collections.abc import AsyncIterator, Awaitable, Callable

from newscrawl.crawl.site_run import Lane, SiteRun, pace_from
from newscrawl.storage import Visit, Written
from newscrawl.text.urls import registered_domain

PATIENCE = 1.0  # seconds until a wait looks around again, whatever happened
Due = Callable[[SiteRun, int], Awaitable[list[Visit]]]
More = Callable[[], Awaitable[bool]]


class Feeder:
    """`due` asks the store for a site's visits, `busy` says that the engine takes no more just now."""

    def __init__(self, due: Due, busy: Callable[[], bool], *, total: int, per_domain: int) -> None:
        self.runs: dict[str, SiteRun] = {}
        self._due, self._busy = due, busy
        self._total, self._per_domain = total, per_domain
        self._lanes: dict[str, Lane] = {}
        self._runnable: deque[str] = deque()
        self._asleep: list[tuple[float, str]] = []
        self._changed = asyncio.Event()
        self._asking: set[asyncio.Task[None]] = set()
        self._finished: dict[str, SiteRun] = {}
        self.finishing = asyncio.Event()  # `finished` may have something to tell
        self.out = 0  # visits handed out whose page has not arrived
        self.in_flight = 0  # visits handed out whose page is not committed
        self.stopped = False

    def add(self, run: SiteRun, free_at: float = 0.0) -> None:
        """A site to be worked; none of its domains is asked before `free_at`, by the monotonic clock."""
        name = run.plan.name
        self.runs[name] = run
        for domain in run.plan.domains:
            lane = self._lanes.setdefault(domain, Lane())
            lane.free_at = max(lane.free_at, free_at)
        self._runnable.append(name)
        self._changed.set()

    def drop(self, site: str) -> None:
        """Hand out no more visits of a site: another run works it now."""
        run = self.runs.get(site)
        if run is not None:
            run.queue.clear()
            run.dry, run.over = True, True

    def finished(self) -> list[str]:
        """The sites that have nothing left to hand out, each once. A site that came alive again is not among them."""
        done = [name for name, run in self._finished.items() if run.finished and self.runs.get(name) is run]
        self._finished.clear()
        self.finishing.clear()
        for name in done:
            self.runs[name].over = True
        return done

    @property
    def has_work(self) -> bool:
        """Whether something is in flight, or may be handed out now or later."""
        return bool(self.in_flight or self._asleep or self._runnable or self._asking)

    async def visits(self, starving: Callable[[bool], None], more: More) -> AsyncIterator[Visit]:
        """What is due, until nothing is due and nothing is in flight, and `more` says that nothing will be.

        `starving` is told True before a wait in which only commits can bring news, False after it.
        """
        while not self.stopped:
            visit = self._pick()
            if visit is not None:
                yield visit
            elif self.has_work:
                self._changed.clear()
                starving(not self.out and not self._asking)
                await self._wait()
                starving(False)
            elif not await more():
                return

    def arrived(self, visit: Visit, latency: float | None = None) -> None:
        """The page of this visit, or its failure, has come: its domain may be asked again.

        `latency`: seconds that the answer took; the pace counts from then on, see `pace_from`.
        """
        self.out -= 1
        lane, delay = self._lane(visit.url), self.runs[visit.site].delay
        lane.out -= 1
        if delay and latency is not None:
            lane.free_at = max(lane.free_at, pace_from(latency, delay) + delay)
        self._wake(visit.site)

    def committed(self, visit: Visit, written: Written) -> None:
        """The outcome of this visit stands in the store."""
        run = self._back(visit)
        if run.wanted is not None and written.verdict in {"new", "changed"}:
            run.wanted -= 1
        if written.fresh_links:
            run.dry = False
        self._wake(visit.site)

    def abandoned(self, visit: Visit) -> None:
        """This visit was not asked for after all, and is still due."""
        self._back(visit).dry = False
        self._wake(visit.site)

    def _back(self, visit: Visit) -> SiteRun:
        run = self.runs[visit.site]
        run.in_flight.discard(visit.key)
        self.in_flight -= 1
        return run

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
            self._ask(run)
        if run.full or not run.queue:
            run.waiting = True
            if run.finished and not run.over:
                self._finished[run.plan.name] = run
                self.finishing.set()
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

    def _ask(self, run: SiteRun) -> None:
        """Look for what is due, beside the loop; the site is awake again when the answer is there."""
        if run.asking:
            return
        run.asking = True
        task = asyncio.get_running_loop().create_task(self._answer(run))
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)

    async def _answer(self, run: SiteRun) -> None:
        try:
            visits = await self._due(run, self._window(run))
            run.dry = run.over or not visits
            if not run.over:
                run.queue.extend(visits)
        finally:
            run.asking = False
            self._wake(run.plan.name)

    def _hand_out(self, run: SiteRun, lane: Lane, visit: Visit, now: float) -> None:
        lane.out += 1
        lane.free_at = now + run.delay
        if run.pages is not None:
            run.pages -= 1
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
