"""`scrapy list`: Scrapy's own command, with what is wrong in NEWSCRAWL_SITES told in one line."""

from __future__ import annotations

import argparse

from scrapy.commands import list as scrapy_list

from newscrawl.commands.opening import cannot_start
from newscrawl.errors import NewscrawlError


class Command(scrapy_list.Command):
    """Exit status: 0 listed, 1 a folder or a file name that is wrong."""

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print the names of all spiders, one a line."""
        try:
            super().run(args, opts)
        except NewscrawlError as error:
            self.exitcode = cannot_start("list", error)
