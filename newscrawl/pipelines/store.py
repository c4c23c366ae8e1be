"""The article, its page's links and the visit's outcome go into the store together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from scrapy.exceptions import DropItem

from newscrawl.crawl.crawl import Crawl
from newscrawl.errors import StoreError
from newscrawl.items import Article

if TYPE_CHECKING:
    from scrapy.crawler import Crawler


class StorePipeline:
    """Waits until the transaction stands, so that a feed never holds what the store does not."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._crawl: Crawl | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy."""
        return cls(crawler)

    async def process_item(self, item: Article) -> Article:
        """The article as stored. Raises DropItem where the database is lost, which the crawl reports once itself."""
        if self._crawl is None:
            self._crawl = self._crawler.get_extension(Crawl)
        assert self._crawl is not None  # noqa: S101 - for the type checker: settings.py installs it
        try:
            written = await self._crawl.stored(item)
        except StoreError as error:
            raise DropItem(str(error), log_level="DEBUG") from error
        return written.article or item
