"""Scrapy's feed exporter (`-O FILE`, FEEDS), with every failure of a feed told in the run's outcome.

Scrapy's own logs a feed that cannot be written, and the run ends as if nothing were missing.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, cast

from scrapy.exceptions import NotConfigured
from scrapy.extensions import feedexport

from newscrawl.crawl.crawl import Crawl
from newscrawl.errors import ConfigError
from newscrawl.storage.engine import masked

if TYPE_CHECKING:
    from scrapy import Spider
    from scrapy.crawler import Crawler

logger = logging.getLogger(__name__)


class FeedExporter(feedexport.FeedExporter):
    """What fails in one feed costs nothing in another, nor in the store; the run goes on, and ends with status 3."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy. Raises ConfigError for a feed that it knows no way to write, NotConfigured without feeds."""
        try:
            exporter = super().from_crawler(crawler)
        except NotConfigured as error:
            feeds = crawler.settings.getdict("FEEDS")
            if not feeds:
                raise
            rule = "must be files or addresses in a format that Scrapy can write here; the log says which cannot"
            raise ConfigError("-O (FEEDS)", ", ".join(masked(str(feed)) for feed in feeds), rule) from error
        exporter._check_names(crawler)
        return exporter

    def _check_names(self, crawler: Crawler) -> None:
        """Raise ConfigError where a name has parameters that there are none of: Scrapy would crawl without the feed."""
        for uri, options in self.feeds.items():
            try:
                feedexport.apply_uri_params(
                    uri, self._get_uri_params(cast("Spider", crawler.spider), options["uri_params"])
                )
            except (KeyError, TypeError, ValueError) as error:
                rule = "must name nothing in %(...)s but time, batch_time, batch_id and attributes of the spider"
                raise ConfigError("-O (FEEDS)", masked(uri), rule) from error

    def item_scraped(self, item: Any, spider: Spider) -> None:
        """Hand the item to each feed by itself."""
        slots, self.slots = self.slots, []
        after: list[feedexport.FeedSlot] = []
        for slot in slots:
            self.slots = [slot]
            try:
                super().item_scraped(item, spider)
            except Exception as error:  # noqa: BLE001 - whatever it is, no other feed must miss the item for it
                self._failed(slot, error)
            after += self.slots
        self.slots = after

    async def close_spider(self, spider: Spider) -> None:
        """End all feeds; what Scrapy could not hand in, to a server for instance, is counted by itself."""
        await super().close_spider(spider)
        stats = self.crawler.stats
        counts = stats.get_stats() if stats is not None else {}
        if lost := sum(count for name, count in counts.items() if name.startswith("feedexport/failed_count/")):
            self._tell(f"{lost} of the feeds could not be stored; the log says why")

    async def _close_slot(self, slot: feedexport.FeedSlot, spider: Spider) -> None:
        try:
            slot.finish_exporting()
            if slot.file is not None:
                slot.file.flush()
                _must_be_there(slot)
            await super()._close_slot(slot, spider)
        except Exception as error:  # noqa: BLE001 - as above; Scrapy would not look at it
            self._failed(slot, error)
            if slot.file is not None:
                with suppress(OSError):  # the same again
                    slot.file.close()

    def _failed(self, slot: feedexport.FeedSlot, error: Exception) -> None:
        """A feed lacks articles of this run."""
        cause = error.strerror if isinstance(error, OSError) and error.strerror else f"{type(error).__name__}: {error}"
        if not isinstance(error, OSError):  # ours to mend: where it came from is wanted
            logger.error("-O %s: %s", masked(slot.uri), cause, exc_info=error)
        self._tell(f"-O {masked(slot.uri)}: not all articles of this run are in it ({cause})")

    def _tell(self, message: str) -> None:
        crawl = self.crawler.get_extension(Crawl)
        if crawl is None:  # a spider that is none of ours
            logger.error("%s", message)
            return
        crawl.outcome.error(f"{message}; the store has them" if crawl.store.address else message)


def _must_be_there(slot: feedexport.FeedSlot) -> None:
    """Raise FileNotFoundError where a file on this machine was removed, or replaced, while it was written."""
    if not isinstance(slot.storage, feedexport.FileFeedStorage) or slot.file is None:
        return
    path = Path(slot.storage.path)
    file = getattr(slot.file, "file", slot.file)  # what is behind a compressor
    if not os.path.samestat(os.fstat(file.fileno()), path.stat()):
        raise FileNotFoundError(0, "another file has taken its place", str(path))
