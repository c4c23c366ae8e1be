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

from newscrawl.commands.opening import CANNOT_START, cannot_start, check_log, check_pidfile, check_writable
from newscrawl.errors import ConfigError, NewscrawlError

if TYPE_CHECKING:
    from scrapy.crawler import Crawler


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
    except OSError as error:
        raise ConfigError("-O", address, f"must be a file that can be written ({error.strerror})") from error
    check_writable("-O", address, path)


class Command(scrapy_crawl.Command):
    """Exit status: 0 done, 1 could not start, 2 usage, 3 ran and failed."""

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Read the options, and check the settings before Scrapy acts on them, and logs."""
        from newscrawl.crawl.config import Config

        assert self.settings is not None  # noqa: S101 - for the type checker: Scrapy set it
        try:
            check_pidfile(opts)
            super().process_options(args, opts)
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
        return CANNOT_START if crawl is None else crawl.outcome.exit_status

    def _made(self, name: str) -> Crawler:
        from newscrawl.crawl.plan import unknown_site

        process = self.crawler_process
        assert process is not None  # noqa: S101 - for the type checker: Scrapy made it
        try:
            return process.create_crawler(name)
        except KeyError as error:
            raise unknown_site("site", name, process.spider_loader.list()) from error
