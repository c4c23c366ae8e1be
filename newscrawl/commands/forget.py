"""`scrapy forget URL...`: erase articles for good, and never fetch them again."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newscrawl.commands.opening import with_store
from newscrawl.errors import BadUrl

if TYPE_CHECKING:
    from newscrawl.crawl.config import Config
    from newscrawl.storage import Store


class Command(ScrapyCommand):
    """Exit status: 0 done, 1 could not start, 2 usage."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012 - as Scrapy declares it

    def syntax(self) -> str:
        """For `scrapy forget -h`."""
        return "URL... | --site NAME | --author NAME"

    def short_desc(self) -> str:
        """For `scrapy -h`."""
        return "Erase articles with all their texts; they are not fetched again"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """`--site` and `--author`."""
        super().add_options(parser)
        parser.add_argument("--site", metavar="NAME", help="erase all articles of this site")
        parser.add_argument("--author", metavar="NAME", help="erase all articles by this author")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Erase, and say how many articles there were, and how many pages in the archive."""
        if sum(map(bool, (args, opts.site, opts.author))) != 1:
            raise UsageError("give addresses, or --site NAME, or --author NAME")

        def work(store: Store, config: Config) -> None:
            from newscrawl.text.urls import canonicalize

            print(f"{store.forget([canonicalize(url) for url in args], site=opts.site, author=opts.author)} forgotten")
            if config.warc is not None and config.warc.is_dir():
                print(f"{_erase_pages(store, config.warc)} pages erased in {config.warc}")

        self.exitcode = with_store("forget", self.settings, work)


def _erase_pages(store: Store, folder: Path) -> int:
    """Erase the pages of all that was ever forgotten, also of what an earlier call did not come to."""
    from newscrawl.archive.erasing import erase
    from newscrawl.storage.keys import key_of
    from newscrawl.text.urls import canonicalize

    keys = store.forgotten_keys()

    def is_forgotten(url: str) -> bool:
        try:
            return key_of(canonicalize(url)) in keys
        except BadUrl:
            return False  # no address of an article

    return erase(folder, is_forgotten)
