"""Scrapy's feed exports, counting what could not be written.

Scrapy logs an article that its exporter could not write (a full disk), and stores the feed without it.
"""

from __future__ import annotations

from typing import Any

from scrapy import Spider
from scrapy.extensions.feedexport import FeedExporter


class FeedExport(FeedExporter):
    """Takes the place of Scrapy's; an article that is missing from a feed is a feed that failed."""

    def item_scraped(self, item: Any, spider: Spider) -> None:
        """Write an article to the feeds; what a feed raises is counted, then logged by Scrapy."""
        try:
            super().item_scraped(item, spider)
        except Exception:
            self.crawler.stats.inc_value("feedexport/failed_count/items")
            raise
