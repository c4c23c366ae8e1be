"""What we need to know of Scrapy's engine beyond its public face: whether it is ending, whom it asked when."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING

from scrapy.exceptions import IgnoreRequest

from newscrawl.errors import StoreError

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from newscrawl.crawl.crawl import Crawl

GRACE = 5.0  # seconds that pages in flight have to arrive after the run was told to end
EXPIRED_AT_A_TIME = 500  # articles
_LOOK = 0.2  # seconds between two looks at the engine
logger = logging.getLogger(__name__)


class ClaimLapsed(IgnoreRequest):
    """Another run may hold the site by now: the request is not made, its visit stays due."""

    reason = "claim"


def last_seen(crawler: Crawler, domain: str) -> float | None:
    """When a registered domain was last asked, in seconds since 1970; None where that is a while ago."""
    slot = crawler.engine.downloader.slots.get(domain) if crawler.engine is not None else None
    if slot is None or not slot.lastseen:
        return None
    return time.time() - (time.monotonic() - float(slot.lastseen))  # Scrapy goes by the monotonic clock


async def watch_for_the_end(crawl: Crawl) -> None:
    """On SIGTERM nothing new is handed out; what is in flight after GRACE seconds is abandoned and stays due.

    Where the database's file was removed, the run ends too: what it stores from then on would be lost.
    """
    engine = crawl.crawler.engine
    while engine.running:  # it has no event that says so before it waits for its pages
        await asyncio.sleep(_LOOK)
        _look_for_the_store(crawl)
    crawl.feeder.stop()
    crawl.access.hasten()
    await asyncio.sleep(GRACE)
    slot = engine._slot
    if slot is None or not slot.inprogress:
        return
    logger.info("%d pages in flight are abandoned; they are still due", len(slot.inprogress))
    for request in list(slot.inprogress):
        slot.remove_request(request)


def _look_for_the_store(crawl: Crawl) -> None:
    try:
        crawl.store.place.check()
    except StoreError as error:
        crawl.store_failed(error)


async def close(crawl: Crawl, reason: str) -> None:
    """Write what waits, note how the run went, give its sites back, erase what is too old, close the store."""
    access, store, counts = crawl.access, crawl.store, crawl.reception.counts
    crawl.feeder.stop()
    access.hasten()
    await crawl.writer.drain()
    _look_for_the_store(crawl)
    try:
        await crawl.keeping.close()
    except StoreError as error:
        crawl.store_failed(error)
    for task in crawl.tasks:
        task.cancel()
    for name in ("visit/refused", "refused/shape"):
        counts[name] += store.refused
    for name, value in counts.items():
        crawl.crawler.stats.inc_value(f"newscrawl/{name}", value)
    try:
        sites = {name: site.result() for name, site in crawl.outcome.sites.items()}
        await access.patient(store.end_crawl, crawl.run_id, reason, dict(counts), sites)
        await crawl.shift.end()
        keep, erased = crawl.config.keep, 1
        while keep is not None and erased:  # a part of them at a time, so that no other run waits for long
            erased = await access.patient(store.expire, time.time() - keep, EXPIRED_AT_A_TIME)
    except StoreError as error:
        crawl.store_failed(error)
    finally:
        access.close()
