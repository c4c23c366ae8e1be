"""`scrapy sites`: the sites with their last and next run, and why one is not due."""

from __future__ import annotations

import argparse
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newscrawl.commands.opening import with_store

if TYPE_CHECKING:
    from newscrawl.crawl.config import Config
    from newscrawl.storage import Store
    from newscrawl.storage.values import Row


class Command(ScrapyCommand):
    """Exit status: 0 done, 1 could not start, 2 usage."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012 - as Scrapy declares it

    def short_desc(self) -> str:
        """For `scrapy -h`."""
        return "List sites with their last and next run"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """`--due`."""
        super().add_options(parser)
        parser.add_argument("--due", action="store_true", help="only those whose time has come")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """One line per site, cells parted by tabs: name, last run, outcome, counts, next run, due or why not."""
        if args:
            raise UsageError(f"takes no {args[0]}: scrapy sites [--due]")

        def work(store: Store, config: Config) -> None:
            from newscrawl.sites import site_names

            rows = {row["name"]: row for row in store.sites()}
            defined = set(site_names(tuple(map(str, config.sites))))
            for name in sorted({*rows, *defined}):
                row = rows.get(name, {})
                state = _state(row, name in defined, time.time())
                if state == "due" or not opts.due:
                    cells = [_moment(row.get("last_started")), row.get("last_outcome") or "-", _counts(row)]
                    print(name, *cells, _moment(row.get("next_due")), state, sep="\t")

        self.exitcode = with_store("sites", self.settings, work)


def _moment(seconds: float | None) -> str:
    return "-" if seconds is None else datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _counts(row: Row) -> str:
    counts = row.get("counts") or {}
    return ", ".join(f"{counts.get(name, 0)} {name}" for name in ("pages", "new", "changed")) if counts else "-"


def _state(row: Row, defined: bool, now: float) -> str:
    """`due`, or why a site is not."""
    if row.get("owner") and (row.get("lease_until") or 0) > now:
        return f"held by {row['owner']}"
    if not defined and not row.get("starts"):
        return "never due by itself: no definition and no file of sites names it"
    left = (row.get("next_due") or 0) - now
    return "due" if left <= 0 else f"not due for {_span(left)}"


def _span(seconds: float) -> str:
    hours, minutes = divmod(max(1, round(seconds / 60)), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"
