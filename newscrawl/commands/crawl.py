"""`scrapy crawl NAME`: Scrapy's own command, with errors of one line and an exit status that tells how it went."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scrapy.commands import crawl as scrapy_crawl
from scrapy.exceptions import UsageError
from w3lib.url import file_uri_to_path

from newscrawl.commands.opening import CANNOT_START, cannot_start
from newscrawl.errors import ConfigError, NewscrawlError

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.settings import BaseSettings


FEED_FAILED = "feedexport/failed_count/"  # how Scrapy's names begin that count feeds not stored
NO_FEED = "a feed could not be written whole: the log says why"


def check_feed(address: str) -> None:
    """Raise ConfigError where a feed is a file of this machine that cannot be written: Scrapy would crawl without it.

    Addresses with parameters such as %(time)s are known to Scrapy alone.
    """
    url = urlsplit(address)
    if url.scheme not in {"", "file"} or "%(" in address:
        return
    path = Path(file_uri_to_path(address) if url.scheme else address)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _check_writable(path)
    except OSError as error:
        raise ConfigError("-O", address, f"must be a file that can be written ({error.strerror})") from error


def check_log(settings: BaseSettings) -> None:
    """Raise ConfigError where LOG_FILE cannot be written: Scrapy would end with a traceback."""
    name = settings.get("LOG_FILE")
    try:
        if name:
            _check_writable(Path(name))
    except OSError as error:
        raise ConfigError("LOG_FILE", name, f"must be a file that can be written ({error.strerror})") from error


def _check_writable(path: Path) -> None:
    """Raise OSError where a file cannot be opened for writing; it is left as it is."""
    there = path.exists()
    with path.open("ab"):
        pass
    if not there:
        path.unlink()


class Command(scrapy_crawl.Command):
    """Exit status: 0 done, 1 could not start, 2 usage, 3 ran and failed."""

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Read the options, and check the settings before Scrapy acts on them, and logs."""
        from newscrawl.crawl.config import Config

        super().process_options(args, opts)
        assert self.settings is not None  # noqa: S101 - for the type checker: Scrapy set it
        try:
            Config.from_settings(self.settings)
            check_log(self.settings)
            for feed in self.settings.getdict("FEEDS"):
                check_feed(str(feed))
        except NewscrawlError as error:
            sys.exit(cannot_start(f"crawl {' '.join(args)}", error))

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Run one spider. What keeps it from starting is said in one line."""
        if len(args) != 1:
            raise UsageError("give the name of one site: scrapy crawl NAME")
        try:
            self.exitcode = self._crawl(args[0], opts)
        except NewscrawlError as error:
            self.exitcode = cannot_start(f"crawl {args[0]}", error)

    def _crawl(self, name: str, opts: argparse.Namespace) -> int:
        from newscrawl.crawl.crawl import Crawl

        process = self.crawler_process
        assert process is not None  # noqa: S101 - for the type checker: Scrapy made it
        crawler = self._made(name)
        task = asyncio.ensure_future(process.crawl(crawler, **opts.spargs))
        process.start()
        if task.done() and not task.cancelled() and (error := task.exception()) is not None:
            raise error
        crawl = crawler.get_extension(Crawl)
        if crawl is None:
            return CANNOT_START
        if crawler.stats is not None and any(name.startswith(FEED_FAILED) for name in crawler.stats.get_stats()):
            crawl.outcome.errors.append(NO_FEED)
            print(f"scrapy crawl {name}: {NO_FEED}", file=sys.stderr)
        return crawl.outcome.exit_status

    def _made(self, name: str) -> Crawler:
        from newscrawl.crawl.plan import unknown_site

        process = self.crawler_process
        assert process is not None  # noqa: S101 - for the type checker: Scrapy made it
        try:
            return process.create_crawler(name)
        except KeyError as error:
            raise unknown_site("site", name, process.spider_loader.list()) from error
