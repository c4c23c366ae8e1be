"""The extension that holds what one crawl shares; got by `crawler.get_extension(Crawl)`."""

from __future__ import annotations

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

from newscrawl.crawl.arguments import Arguments
from newscrawl.crawl.config import Config
from newscrawl.crawl.feeder import Feeder, SiteRun
from newscrawl.crawl.holding import Holding
from newscrawl.crawl.outcome import RunOutcome, SiteOutcome
from newscrawl.crawl.plan import SitePlan, require_contact
from newscrawl.crawl.reception import Reception
from newscrawl.crawl.scope import Scope
from newscrawl.crawl.writer import Writer
from newscrawl.errors import StoreError
from newscrawl.extraction import EXTRACTOR_VERSION
from newscrawl.items import Article
from newscrawl.storage import Outcome, PageRecord, Store, Visit, Written
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
        self.config = Config.from_settings(crawler.settings)
        self.spider = cast("Any", crawler.spider)
        self.arguments: Arguments = self.spider.arguments
        plans: list[SitePlan] = self.spider.plans(self.config)
        require_contact(self.config.contact, plans)
        self.plans = {plan.name: plan for plan in plans}
        self.scope = Scope(plans)
        self.reception = Reception(self.plans, self.scope, self.arguments.since)
        self.store = _opened(self.config.store)
        self.holding = Holding(self.store, self.config.lease, self._store_failed)
        self.started = datetime.now(UTC)
        self.outcome = RunOutcome(self.config.fail_share)
        self.run_id = 0
        self.feeder: Feeder | None = None
        self.writer = Writer(self.store, self._committed, self._store_failed)
        self.pending: dict[str, PageRecord] = {}  # records whose article is on its way through the pipelines
        self.verdicts: dict[str, str] = {}  # article's url -> what the store made of it, for the pipelines

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy, before the spider opens."""
        crawl = cls(crawler)
        connect = crawler.signals.connect
        connect(crawl._spider_closed, signals.spider_closed)
        connect(crawl._item_lost, signals.item_dropped)
        connect(crawl._item_lost, signals.item_error)
        connect(crawl._spider_error, signals.spider_error)
        return crawl

    async def visits(self) -> AsyncIterator[Visit]:
        """What this run has to fetch, as the engine has room for it. Ends when nothing is due or in flight."""
        try:
            self._open()
            assert self.feeder is not None  # noqa: S101 - for the type checker: _open made it
            async for visit in self.feeder.visits(self._starving):
                yield visit
        except StoreError as error:
            self._store_failed(error)

    def _open(self) -> None:
        config, names = self.config, list(self.plans)
        self.run_id = self.store.begin_crawl(self.spider.name, self.started, asdict(self.arguments))
        claimed = self.holding.claim(self.plans.values(), config.claim, self.started)
        self.outcome.not_claimed = [name for name in names if name not in claimed]
        self.outcome.sites = {name: SiteOutcome() for name in claimed}
        plans = [self.plans[name] for name in claimed]
        runs = {plan.name: SiteRun(plan, self._delay(plan), self.arguments.max_articles) for plan in plans}
        gc.freeze()  # what is loaded by now stays: collections need not look at it again (a tenth of a crawl's time)
        gc.set_threshold(GC_THRESHOLD, 20, 20)
        self.feeder = Feeder(runs, self._due, self._busy, total=config.concurrency, per_domain=config.per_domain)

    def _delay(self, plan: SitePlan) -> float:
        """Seconds between requests: an explicit setting wins over the site's own, which wins over the default."""
        explicit = (self.crawler.settings.getpriority("DOWNLOAD_DELAY") or 0) > 20
        own = plan.site.delay if plan.site else None
        return self.config.delay if explicit or own is None else own

    def _due(self, run: SiteRun, limit: int) -> list[Visit]:
        visits = self._ask(run, limit)
        if not visits and self.writer.pending:
            self.writer.flush()
            visits = self._ask(run, limit)
        return visits

    def _ask(self, run: SiteRun, limit: int) -> list[Visit]:
        return self.store.due(
            run.plan.name,
            limit if run.wanted is None else min(limit, run.wanted),
            now=time.time(),
            max_depth=self.arguments.max_depth,
            since=self.arguments.since,
            exclude=run.in_flight,
            run_started=self.started,
        )

    def _busy(self) -> bool:
        return self.crawler.engine.needs_backout()

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
        self._arrived(visit)
        record = self.reception.page(response)
        article = record.article
        if article is None or article.url in self.pending:
            self.writer.put(record)
            return []
        self.pending[article.url] = record
        return [article]

    def failure(self, failure: Failure) -> None:
        """A visit without an answer."""
        visit: Visit = failure.request.meta["visit"]  # type: ignore[attr-defined]
        self._arrived(visit)
        self.writer.put(self.reception.failure(visit, failure))

    def _arrived(self, visit: Visit) -> None:
        if self.feeder is not None:
            self.feeder.arrived(visit)

    async def stored(self, article: Article) -> Written:
        """Store an article with its page; the pipelines wait here for the transaction. Raises StoreError."""
        return await self.writer.put(replace(self.pending.pop(article.url), article=article))

    def _item_lost(self, item: Any, exception: Exception | None = None, failure: Failure | None = None) -> None:
        """A pipeline dropped the article or broke: the visit still gets its outcome, and its links are kept."""
        record = self.pending.pop(ItemAdapter(item).get("url") or "", None)
        if failure is not None:
            self._error(f"pipeline: {_told(failure)}")
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
            self._error(f"pipeline: {record.url} never reached the store pipeline")
            self.writer.put(replace(record, article=None, outcome="failed", reason="lost in the pipelines"))
        self.pending.clear()

    def _spider_error(self, failure: Failure, response: Response | Failure) -> None:
        """Our own code broke on a page: the visit fails, the run goes on and ends with status 3."""
        self._error(_told(failure))
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
        if self.feeder is not None:
            self.feeder.committed(record.visit, written)

    def _store_failed(self, error: Exception) -> None:
        self._error(f"NEWSCRAWL_STORE: {error}")
        if self.feeder is not None:
            self.feeder.stop()

    def _error(self, message: str) -> None:
        self.outcome.errors.append(message)

    def _spider_closed(self, reason: str) -> None:
        self.writer.flush()
        for name, value in self.reception.counts.items():
            self.crawler.stats.inc_value(f"newscrawl/{name}", value)
        try:
            sites = {name: site.result() for name, site in self.outcome.sites.items()}
            self.store.end_crawl(self.run_id, reason, dict(self.reception.counts), sites)
            self.holding.release()
        except StoreError as error:
            self._store_failed(error)
        finally:
            self.store.close()
        seconds = (datetime.now(UTC) - self.started).total_seconds()
        logger.info("%s: %s", self.spider.name, self.outcome.closing_line(seconds, self.store.address))
        for failure in self.outcome.failures:
            logger.error("%s", failure)


def _opened(url: str) -> Store:
    try:
        return Store.open(url, extractor_version=EXTRACTOR_VERSION)
    except StoreError as error:
        raise type(error)(f"NEWSCRAWL_STORE: {error}") from error


def _told(failure: Failure) -> str:
    return f"{type(failure.value).__name__}: {failure.getErrorMessage()}"
