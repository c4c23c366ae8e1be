"""`scrapy crawl NAME`: Scrapy's own command, with errors of one line and an exit status that tells how it went."""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import TYPE_CHECKING

from scrapy.commands import crawl as scrapy_crawl
from scrapy.exceptions import UsageError

from newscrawl.commands.opening import CANNOT_START
from newscrawl.errors import NewscrawlError

if TYPE_CHECKING:
    from scrapy.crawler import Crawler


class Command(scrapy_crawl.Command):
    """Exit status: 0 done, 1 could not start, 2 usage, 3 ran and failed."""

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Read the options, and check the settings before Scrapy acts on them, and logs."""
        from newscrawl.crawl.config import Config

        super().process_options(args, opts)
        assert self.settings is not None  # noqa: S101 - for the type checker: Scrapy set it
        try:
            Config.from_settings(self.settings)
        except NewscrawlError as error:
            print(f"scrapy crawl {' '.join(args)}: {error}", file=sys.stderr)
            sys.exit(CANNOT_START)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Run one spider. What keeps it from starting is said in one line."""
        if len(args) != 1:
            raise UsageError("give the name of one site: scrapy crawl NAME")
        try:
            self.exitcode = self._crawl(args[0], opts)
        except NewscrawlError as error:
            print(f"scrapy crawl {args[0]}: {error}", file=sys.stderr)
            self.exitcode = CANNOT_START

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
