"""What all our spiders share: the store says what to fetch, the crawl takes back what came."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response
from twisted.python.failure import Failure

from newscrawl.crawl.arguments import Arguments
from newscrawl.crawl.config import Config
from newscrawl.crawl.crawl import Crawl
from newscrawl.crawl.plan import SitePlan
from newscrawl.items import Article
from newscrawl.storage import Visit


class NewsBaseSpider(Spider):
    """Navigation only. A subclass says in `plans` which sites it crawls, and from where."""

    crawl: Crawl

    def __init__(self, name: str | None = None, **given: Any) -> None:
        if name is not None:  # Scrapy's way to call a spider otherwise than its site; `-a name=` would do so
            given["name"] = name
        super().__init__()
        self.arguments = Arguments.parse(given, datetime.now(UTC))

    def plans(self, config: Config) -> list[SitePlan]:
        """The sites of this run. Raises ConfigError where the arguments name none."""
        raise NotImplementedError

    async def start(self) -> AsyncIterator[Request]:
        """Requests for what is due, as the engine has room for them."""
        self.crawl = crawl = Crawl.of(self.crawler)
        async for visit in crawl.visits():
            meta = crawl.request_meta(visit)
            yield Request(visit.url, self.parse, headers=_conditions(visit), errback=self.failed, meta=meta)

    def parse(self, response: Response, **_: Any) -> list[Article]:
        """An answer, whatever its status."""
        return self.crawl.page(response)

    def failed(self, failure: Failure) -> None:
        """No answer."""
        self.crawl.failure(failure)


def _conditions(visit: Visit) -> dict[str, str] | None:
    """The headers of a conditional request (RFC 9110, 13.1), where the last answer gave something to compare with."""
    conditions = {"If-None-Match": visit.etag, "If-Modified-Since": visit.last_modified}
    return {name: value for name, value in conditions.items() if value} or None
