"""An article must have what makes it one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from scrapy.exceptions import DropItem

from newscrawl.crawl.ours import require_ours
from newscrawl.items import Article

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

REQUIRED = ("url", "headline", "body")


def missing(article: Article) -> str | None:
    """The first required field that has no value, or None."""
    return next((name for name in REQUIRED if not getattr(article, name)), None)


class ValidatePipeline:
    """Drops an article without url, headline or body; the reason is counted and stands in its visit."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy. Raises NotConfigured where the spider is none of ours."""
        require_ours(crawler)
        return cls()

    def process_item(self, item: Article) -> Article:
        """The article itself. Raises DropItem."""
        field = missing(item)
        if field is not None:
            raise DropItem(f"no {field}", log_level="INFO")
        return item
