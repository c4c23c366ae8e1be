"""Nothing off-site is fetched: only addresses of this run's sites, whoever made the request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from scrapy.downloadermiddlewares.offsite import OffsiteMiddleware
from scrapy.exceptions import IgnoreRequest

from newscrawl.crawl.crawl import Crawl

if TYPE_CHECKING:
    from scrapy import Request, Spider
    from scrapy.crawler import Crawler


class OffSite(IgnoreRequest):
    """The address belongs to no site of this run."""

    reason = "off-site"


class ScopeMiddleware(OffsiteMiddleware):
    """Scrapy's offsite check, by registered domain, and so that a refused visit gets its outcome.

    Scrapy's own also looks when a request is scheduled and then drops it without a word to its errback;
    the frontier would wait for that visit for ever.
    """

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy."""
        middleware = cls(crawler.stats)
        middleware.crawler = crawler
        return middleware

    def process_request(self, request: Request, spider: Spider | None = None) -> None:
        """Let on-site requests pass, and a robots.txt wherever it moved to. Raises OffSite."""
        if "visit" not in request.meta:
            return
        crawl = self.crawler.get_extension(Crawl)
        if crawl is not None and crawl.scope.site_of(request.url) is None:
            self.stats.inc_value("newscrawl/scope/refused")
            raise OffSite(f"off-site: {request.url}")
