"""The article, its page's links and the visit's outcome go into the store together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from scrapy.exceptions import DropItem

from newscrawl.crawl.crawl import Crawl
from newscrawl.crawl.ours import require_ours
from newscrawl.errors import StoreError
from newscrawl.items import Article

if TYPE_CHECKING:
    from scrapy.crawler import Crawler


class StorePipeline:
    """Waits until the transaction stands, so that a feed never holds what the store does not."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy. Raises NotConfigured where the spider is none of ours."""
        require_ours(crawler)
        return cls(crawler)

    async def process_item(self, item: Article) -> Article:
        """The article as stored. Raises DropItem where the database is lost, which the crawl reports once itself."""
        try:
            written = await Crawl.of(self._crawler).stored(item)
        except StoreError as error:
            raise DropItem(str(error), log_level="DEBUG") from error
        return written.article or item
