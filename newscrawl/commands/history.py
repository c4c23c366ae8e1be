"""`scrapy history URL`: what became of an address, and how its article's text changed."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newscrawl.commands.opening import with_store
from newscrawl.errors import ConfigError

if TYPE_CHECKING:
    from newscrawl.crawl.config import Config
    from newscrawl.storage import Store
    from newscrawl.storage.history import History

RED, GREEN, PLAIN = "\033[31m", "\033[32m", "\033[0m"
_WORDS = re.compile(r"\s+|\S+")
_WHY = {
    "refused": "it was refused, so it was not fetched",
    "dropped": "it was fetched, but not kept",
    "failed": "it could not be fetched",
    "moved": "it leads elsewhere",
    "front": "it is a page that leads to articles",
    "gone": "it is gone",
    None: "it was not fetched yet",
}


class Command(ScrapyCommand):
    """Exit status: 0 done, also for an address that is not known; 1 could not start, 2 usage."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012 - as Scrapy declares it

    def syntax(self) -> str:
        """For `scrapy history -h`."""
        return "[--diff N M] [--color] URL"

    def short_desc(self) -> str:
        """For `scrapy -h`."""
        return "What became of an address, and its article's revisions"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """`--diff` and `--color`."""
        super().add_options(parser)
        numbers = "the two texts to compare, by number; else the last two"
        parser.add_argument("--diff", nargs=2, type=int, metavar=("N", "M"), help=numbers)
        parser.add_argument("--color", action="store_true", help="colour the words where no terminal is, too")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print the visit, the revisions with their times, and what changed last."""
        if len(args) != 1:
            raise UsageError("give one address: scrapy history URL")

        def work(store: Store, _: Config) -> None:
            from newscrawl.text.urls import canonicalize

            found = store.history(canonicalize(args[0]))
            print("\n".join(_lines(found)))
            if pair := _pair(found, opts.diff):
                print(word_diff(*pair, colour=opts.color or sys.stdout.isatty()))

        self.exitcode = with_store("history", self.settings, work)


def word_diff(before: str, after: str, *, colour: bool) -> str:
    """`after` with what came and what went marked word by word: [-went-] and {+came+}, or red and green."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    went, came = (f"{RED}%s{PLAIN}", f"{GREEN}%s{PLAIN}") if colour else ("[-%s-]", "{+%s+}")
    parts: list[str] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            parts += new[c:d]
            continue
        parts += [went % "".join(old[a:b])] if b > a else []
        parts += [came % "".join(new[c:d])] if d > c else []
    return "".join(parts)


def _lines(found: History) -> list[str]:
    if found.forgotten:
        return [f"{found.url}: forgotten on request"]
    visit = found.visit
    if visit is None and found.article is None:
        return [f"{found.url}: never met"]
    outcome = (visit and visit["outcome"]) or "not fetched yet"
    reason = f" ({visit['reason']})" if visit and visit["reason"] else ""
    lines = [f"{found.url}: {outcome}{reason}"]
    if found.article is None:
        why = _WHY.get(visit["outcome"] if visit else None, "it was stored once and erased since")
        return [*lines, f"no article is stored for it: {why}"]
    lines.append(f"article {found.article['canonical_url']}")
    if visit and visit["status"]:
        lines.append(f"last answer: HTTP {visit['status']}")
    lines += [f"{number}\t{text['fetched_at']}\t{text['headline']}" for number, text in enumerate(found.texts, 1)]
    return lines


def _pair(found: History, numbers: Sequence[int] | None) -> list[str]:
    """The two texts to compare, or none where there is one only. Raises ConfigError."""
    count = len(found.texts)
    chosen = numbers or ((count - 1, count) if count > 1 else ())
    if not all(1 <= number <= count for number in chosen):
        raise ConfigError("--diff", " ".join(map(str, chosen)), f"must be two numbers from 1 to {count}")
    texts = [found.texts[number - 1] for number in chosen]
    return [f"{text['headline']}\n\n{text['body']}" for text in texts]
