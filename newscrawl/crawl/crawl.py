"""The extension that holds what one crawl shares; got by `crawler.get_extension(Crawl)`."""

from __future__ import annotations

import asyncio
import gc
import logging
import time
from collections.abc import AsyncIterator
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self, cast

from itemadapter import ItemAdapter
from scrapy import signals
from scrapy.http import Response
from twisted.python.failure import Failure

from newscrawl.crawl.access import StoreAccess
from newscrawl.crawl.arguments import Arguments
from newscrawl.crawl.config import Config
from newscrawl.crawl.ending import ClaimLapsed, close, last_seen, watch_for_the_end
from newscrawl.crawl.feeder import Feeder
from newscrawl.crawl.holding import Holding
from newscrawl.crawl.keeping import Keeping
from newscrawl.crawl.ours import require_ours
from newscrawl.crawl.outcome import RunOutcome
from newscrawl.crawl.plan import SitePlan
from newscrawl.crawl.preparation import prepare
from newscrawl.crawl.reception import Reception
from newscrawl.crawl.scope import Scope
from newscrawl.crawl.shift import Shift
from newscrawl.crawl.site_run import SiteRun
from newscrawl.crawl.writer import Writer
from newscrawl.errors import ArchiveError, StoreError
from newscrawl.items import Article
from newscrawl.storage import Outcome, PageRecord, Visit, Written
from newscrawl.text.urls import registered_domain

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

GC_THRESHOLD = 20_000  # a page makes some thousand objects, all gone without a collection; Python's default is 700
logger = logging.getLogger(__name__)


class Crawl:
    """One run: claims its sites, hands out visits, takes pages back, and says how it went.

    Raises ConfigError or StoreError when it cannot start.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        config = self.config = Config.from_settings(crawler.settings)
        self.spider = cast("Any", crawler.spider)
        self.arguments: Arguments = self.spider.arguments
        self.keeping = Keeping.open(self.config, crawler.settings["USER_AGENT"])
        self.store, plans = prepare(self.config, self.arguments, self.spider.plans(self.config))
        self.plans = {plan.name: plan for plan in plans}
        self.scope = Scope(plans)
        self.reception = Reception(self.plans, self.scope, self.arguments.since)
        self.access = StoreAccess(self.store, self.config.patience)
        self.holding = Holding(self.access, plans, self.config.lease, self.config.claim)
        self.started = datetime.now(UTC)
        self.outcome = RunOutcome(self.config.fail_share)
        self.run_id = 0
        self.feeder = Feeder(self._due, self._busy, total=config.concurrency, per_domain=config.per_domain)
        self.writer = Writer(self.access, self._committed, self.store_failed, self.keeping.written)
        parts = (self.access, self.holding, self.feeder, self.outcome, self.arguments)
        self.shift = Shift(*parts, delay=self._delay, seen=lambda domain: last_seen(self.crawler, domain))
        self.tasks: set[asyncio.Task[None]] = set()
        self.pending: dict[str, PageRecord] = {}  # records whose article is on its way through the pipelines
        self.verdicts: dict[str, str] = {}  # article's url -> what the store made of it, for the pipelines

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy, before the spider opens. Raises NotConfigured where that is none of ours."""
        require_ours(crawler)
        crawl = cls(crawler)
        connect = crawler.signals.connect
        connect(crawl._spider_closed, signals.spider_closed)
        connect(crawl._engine_stopped, signals.engine_stopped)
        connect(crawl._item_lost, signals.item_dropped)
        connect(crawl._item_lost, signals.item_error)
        connect(crawl._spider_error, signals.spider_error)
        return crawl

    @classmethod
    def of(cls, crawler: Crawler) -> Self:
        """The one of a crawler, which settings.py installs. Raises RuntimeError where these were overwritten."""
        crawl = crawler.get_extension(cls)
        if crawl is None:
            raise RuntimeError("ADDONS of newscrawl's settings must stay")
        return crawl

    async def visits(self) -> AsyncIterator[Visit]:
        """What this run has to fetch, as the engine has room for it. Ends when nothing is due or in flight."""
        if self.feeder.stopped:  # told to end before it began
            return
        try:
            begin, arguments = self.store.begin_crawl, asdict(self.arguments)
            self.run_id = await self.access.patient(begin, self.spider.name, self.started, arguments)
            gc.freeze()  # what is loaded by now stays: collections need not look at it (a tenth of a crawl's time)
            gc.set_threshold(GC_THRESHOLD, 20, 20)
            await self.shift.begin(self.started)
            for work in (self.shift.beat(self.config.lease), watch_for_the_end(self)):
                self.tasks.add(asyncio.get_running_loop().create_task(work))
            async for visit in self.feeder.visits(self._starving, self.shift.more):
                yield visit
        except StoreError as error:
            self.store_failed(error)

    def _delay(self, plan: SitePlan) -> float:
        """Seconds between requests: an explicit setting wins over the site's own, which wins over the default."""
        explicit = (self.crawler.settings.getpriority("DOWNLOAD_DELAY") or 0) > 20
        own = plan.site.delay if plan.site else None
        return self.config.delay if explicit or own is None else own

    async def _due(self, run: SiteRun, limit: int) -> list[Visit]:
        try:
            visits = await self._ask(run, limit)
            if not visits and self.writer.pending:
                await self.writer.drain()
                visits = await self._ask(run, limit)
        except StoreError as error:
            self.store_failed(error)
            return []
        return visits

    async def _ask(self, run: SiteRun, limit: int) -> list[Visit]:
        return await self.access.patient(
            self.store.due,
            run.plan.name,
            limit if run.wanted is None else min(limit, run.wanted),
            now=time.time(),
            max_depth=self.arguments.max_depth,
            since=self.arguments.since,
            exclude=set(run.in_flight),
            run_started=self.started,
        )

    def _busy(self) -> bool:
        return self.access.down or self.keeping.full or not self.holding.valid or self.crawler.engine.needs_backout()

    def _starving(self, starving: bool) -> None:
        self.writer.hurry = starving
        if not starving:
            return
        if self.writer.pending:
            self.writer.flush()
        elif self.pending and self._scraper_is_idle():
            self._lost_in_pipelines()

    def request_meta(self, visit: Visit) -> dict[str, Any]:
        """What a visit's request carries: the visit, cookies of its own domain, a browser where its site needs one."""
        site = self.plans[visit.site].site
        meta = {"visit": visit, "chain": visit.chain, "cookiejar": registered_domain(visit.url)}
        return {**meta, "playwright": True} if site is not None and site.needs_browser else meta

    def page(self, response: Response) -> list[Article]:
        """An answer: its article goes to the pipelines, anything else straight to the store."""
        visit: Visit = response.meta["visit"]
        self.feeder.arrived(visit, response.meta.get("download_latency"))
        record = self.reception.page(response)
        self.keeping.keep(response, record)
        article = record.article
        if article is None or article.url in self.pending:
            self.writer.put(record)
            return []
        self.pending[article.url] = record
        return [article]

    def failure(self, failure: Failure) -> None:
        """A visit without an answer."""
        visit: Visit = failure.request.meta["visit"]  # type: ignore[attr-defined]
        self.feeder.arrived(visit)
        if isinstance(failure.value, ClaimLapsed):
            self.feeder.abandoned(visit)
            self.reception.counts["claim/lapsed"] += 1
            return
        self.writer.put(self.reception.failure(visit, failure))

    async def stored(self, article: Article) -> Written:
        """Store an article with its page; the pipelines wait here for the transaction. Raises StoreError."""
        return await self.writer.put(replace(self.pending.pop(article.url), article=article))

    def _item_lost(self, item: Any, exception: Exception | None = None, failure: Failure | None = None) -> None:
        """A pipeline dropped the article or broke: the visit still gets its outcome, and its links are kept."""
        record = self.pending.pop(ItemAdapter(item).get("url") or "", None)
        if failure is not None:
            self.outcome.error(f"pipeline: {_told(failure)}")
        if record is None:
            return
        outcome: Outcome = "failed" if failure is not None else "dropped"
        reason = str(failure.value if failure is not None else exception)[:200]
        self.writer.put(replace(record, article=None, outcome=outcome, reason=reason))

    def _scraper_is_idle(self) -> bool:
        slot = self.crawler.engine.scraper.slot
        return slot is None or slot.is_idle()

    def _lost_in_pipelines(self) -> None:
        """A pipeline of the user's swapped the item for another: without this its visit would stay open for ever."""
        for record in self.pending.values():
            self.outcome.error(f"pipeline: {record.url} never reached the store pipeline")
            self.writer.put(replace(record, article=None, outcome="failed", reason="lost in the pipelines"))
        self.pending.clear()

    def _spider_error(self, failure: Failure, response: Response | Failure) -> None:
        """Our own code broke on a page: the visit fails, the run goes on and ends with status 3."""
        self.outcome.error(_told(failure))
        visit = response.meta.get("visit") if isinstance(response, Response) else None
        if visit is not None:
            self.writer.put(self.reception.failure(visit, failure))

    def _committed(self, record: PageRecord, written: Written) -> None:
        site = self.outcome.sites.get(record.visit.site)
        if site is not None:
            site.add(record, written)
        if record.article is not None:
            self.verdicts[record.article.url] = written.verdict
        counts = self.reception.counts
        counts[f"visit/{record.outcome}"] += 1
        if record.reason:
            counts[f"{record.outcome}/{record.reason.partition(':')[0]}"] += 1
        if written.verdict != "none":
            counts[f"article/{written.verdict}"] += 1
        counts.update([f"article/{note}" for note in written.notes])
        self.feeder.committed(record.visit, written)

    def store_failed(self, error: Exception) -> None:
        """Nothing can be stored, or kept, any more: nothing is handed out, and the run ends with status 3."""
        self.outcome.error(str(error) if isinstance(error, ArchiveError) else f"NEWSCRAWL_STORE: {error}")
        self.feeder.stop()

    async def _spider_closed(self, reason: str) -> None:
        await close(self, reason)
        seconds = (datetime.now(UTC) - self.started).total_seconds()
        logger.info("%s: %s", self.spider.name, self.outcome.closing_line(seconds, self.store.address))

    def _engine_stopped(self) -> None:
        """All is closed, the feeds too."""
        for failure in self.outcome.failures:
            logger.error("%s", failure)


def _told(failure: Failure) -> str:
    return f"{type(failure.value).__name__}: {failure.getErrorMessage()}"
