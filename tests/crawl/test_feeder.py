from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable

from newscrawl.crawl.feeder import Feeder
from newscrawl.crawl.plan import SitePlan
from newscrawl.crawl.site_run import SiteRun
from newscrawl.storage import Visit, Written


def visit(site: str, number: int, host: str | None = None) -> Visit:
    return Visit(key=hash((site, number)), url=f"http://{host or site}/{number}", site=site, kind="teaser", depth=1)


class Frontier:
    """Stands for the store: what is due, by site."""

    def __init__(self, **due: list[Visit]) -> None:
        self.rows = {name.replace("_", "."): rows for name, rows in due.items()}
        self.most_asked = 0

    async def due(self, run: SiteRun, limit: int) -> list[Visit]:
        self.most_asked = max(self.most_asked, limit)
        rows = self.rows[run.plan.name]
        taken, self.rows[run.plan.name] = rows[:limit], rows[limit:]
        return taken

    def feeder(self, *, delay: float = 0, wanted: int | None = None, total: int = 8, per_domain: int = 1) -> Feeder:
        feeder = Feeder(self.due, lambda: False, total=total, per_domain=per_domain)
        for name in self.rows:
            feeder.add(SiteRun(SitePlan(name, None, domains={name}), delay, wanted))
        return feeder


async def no_more() -> bool:
    return False


async def drain(feeder: Feeder, verdict: str = "new", *, each: Callable[[Visit], None] = lambda _: None) -> list[str]:
    """Take all visits; each page arrives and is committed a moment after it was handed out."""
    taken = []
    loop = asyncio.get_running_loop()

    def back(one: Visit) -> None:
        feeder.arrived(one)
        feeder.committed(one, Written(verdict, None, 0))

    async for one in feeder.visits(lambda _: None, no_more):
        taken.append(one.url)
        each(one)
        loop.call_later(0.002, back, one)
    return taken


async def test_all_that_is_due_is_handed_out_once_and_then_it_ends() -> None:
    frontier = Frontier(a_example=[visit("a.example", n) for n in range(9)])
    assert await drain(frontier.feeder()) == [f"http://a.example/{n}" for n in range(9)]


async def test_sites_take_turns() -> None:
    frontier = Frontier(
        a_example=[visit("a.example", n) for n in range(50)], b_example=[visit("b.example", n) for n in range(4)]
    )
    taken = await drain(frontier.feeder())
    assert {url[7:16] for url in taken[:2]} == {"a.example", "b.example"}
    assert all(f"http://b.example/{n}" in taken[:12] for n in range(4))


async def test_never_more_out_of_one_domain_than_allowed() -> None:
    frontier = Frontier(a_example=[visit("a.example", n) for n in range(12)])
    feeder = frontier.feeder(delay=0.001, per_domain=2)
    seen: list[int] = []
    await drain(feeder, each=lambda _: seen.append(feeder.out))
    assert max(seen) <= 2


async def test_the_pace_of_a_domain_is_kept() -> None:
    frontier = Frontier(a_example=[visit("a.example", n) for n in range(4)])
    times: list[float] = []
    await drain(frontier.feeder(delay=0.05), each=lambda _: times.append(time.monotonic()))
    assert all(later - earlier >= 0.05 for earlier, later in itertools.pairwise(times))


async def test_a_domain_that_is_not_free_does_not_hold_up_another_of_the_same_site() -> None:
    rows = [visit("a.example", 0), visit("a.example", 1), visit("a.example", 2, host="b.example")]
    taken = await drain(Frontier(a_example=rows).feeder(delay=0.05))
    assert taken == ["http://a.example/0", "http://b.example/2", "http://a.example/1"]


async def test_never_more_pages_in_flight_than_articles_wanted() -> None:
    frontier = Frontier(a_example=[visit("a.example", n) for n in range(30)])
    feeder = frontier.feeder(wanted=3, per_domain=8)
    seen: list[int] = []
    assert len(await drain(feeder, each=lambda _: seen.append(feeder.in_flight))) == 3
    assert max(seen) <= 3


async def test_pages_that_were_no_articles_do_not_use_up_what_is_wanted() -> None:
    frontier = Frontier(a_example=[visit("a.example", n) for n in range(7)])
    assert len(await drain(frontier.feeder(wanted=3), verdict="none")) == 7


async def test_new_links_are_looked_up_when_their_page_is_committed() -> None:
    frontier = Frontier(a_example=[visit("a.example", 0)])
    feeder = frontier.feeder()
    taken = []
    async for one in feeder.visits(lambda _: None, no_more):
        taken.append(one.url)
        fresh = len(taken) < 3
        if fresh:
            frontier.rows["a.example"].append(visit("a.example", len(taken)))
        feeder.arrived(one)
        feeder.committed(one, Written("new", None, int(fresh)))
    assert len(taken) == 3


async def test_stop_hands_out_nothing_more() -> None:
    frontier = Frontier(a_example=[visit("a.example", n) for n in range(9)])
    feeder = frontier.feeder()
    assert len(await drain(feeder, each=lambda _: feeder.stop())) == 1
