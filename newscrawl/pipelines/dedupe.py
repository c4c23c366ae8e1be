"""Only what is new or changed goes on to the feeds; the store said what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from scrapy.exceptions import DropItem

from newscrawl.crawl.crawl import Crawl
from newscrawl.crawl.ours import require_ours
from newscrawl.items import Article

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

PASSED_ON = frozenset({"new", "changed"})


class DedupePipeline:
    """Drops an article that the store knew: the same text again, or another address of it."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy. Raises NotConfigured where the spider is none of ours."""
        require_ours(crawler)
        return cls(crawler)

    def process_item(self, item: Article) -> Article:
        """The article itself. Raises DropItem."""
        verdict = Crawl.of(self._crawler).verdicts.pop(item.url, "new")
        if verdict not in PASSED_ON:
            raise DropItem(verdict, log_level="DEBUG")
        return item
