"""One download slot for each registered domain: its hosts, and their robots.txt, share one pace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from scrapy import Request
from scrapy.http import Response

from newscrawl.crawl.crawl import Crawl
from newscrawl.crawl.ending import ClaimLapsed
from newscrawl.crawl.site_run import pace_from
from newscrawl.text.urls import registered_domain

if TYPE_CHECKING:
    from scrapy.crawler import Crawler


class SlotMiddleware:
    """Puts every request into the slot of its registered domain, and gives the slot its site's delay.

    The slot is set anew for a request that follows a redirect, which may lead to another domain.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Choose the slot. The first request of a domain is a visit's, whose site says how fast it may go."""
        slot = registered_domain(request.url)
        request.meta["download_slot"] = slot
        paces = self._crawler.engine.downloader.per_slot_settings
        visit = request.meta.get("visit")
        if slot in paces or visit is None:
            return
        crawl = self._crawler.get_extension(Crawl)
        if crawl is not None and visit.site in crawl.feeder.runs:
            paces[slot] = {"delay": crawl.feeder.runs[visit.site].delay}

    def process_response(self, request: Request, response: Response) -> Response:
        """Let the slot's pace count from the answer; of a robots.txt too, which comes before the first page."""
        slot = self._crawler.engine.downloader.slots.get(request.meta.get("download_slot", ""))
        latency = request.meta.get("download_latency")
        if slot is not None and slot.delay and latency is not None:
            slot.lastseen = max(slot.lastseen, pace_from(latency, slot.delay))
        return response


class ClaimMiddleware:
    """The last look before the download: a request of a site that is no longer ours is not made."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Let requests of sites that we hold pass. Raises ClaimLapsed."""
        visit = request.meta.get("visit")
        if visit is None:
            return
        crawl = self._crawler.get_extension(Crawl)
        if crawl is not None and not crawl.holding.holds(visit.site):
            raise ClaimLapsed(f"{visit.site} is held by another run: {request.url}")
