"""Measure whole crawls of a synthetic news site: newscrawl beside bare Scrapy and Scrapy with trafilatura.

usage, from the project's root: python -m benchmarks.crawl [--pages N] [--rounds R] [--memory]

The site (`benchmarks.site`) is served from core 1; each crawl is a process of its own on core 0. The contenders take
turns; printed are the medians over the rounds, and ratios taken within a round. `--memory` crawls two sites of lighter
pages by newscrawl instead and compares the peaks of memory.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from benchmarks.server import pinned, program, serve

CLIENT_CORE, SERVER_CORE = 0, 1
MEMORY_PAGES = (10_000, 50_000)
OURS, BARE, OTHER = "newscrawl", "bare Scrapy", "Scrapy + trafilatura"
Command = Callable[[str, Path, Path], list[str]]  # of the site's address, a folder to work in and the file to write


class Run(NamedTuple):
    """One crawl, or the medians of several."""

    rate: float  # articles a second
    cpu: float  # milliseconds an article
    peak: float  # MiB
    articles: float

    @property
    def share(self) -> float:
        """The part of its core that the crawl had, 0 to 1; a crawl that is not disturbed comes near 1."""
        return self.rate * self.cpu / 1000


def newscrawl(url: str, work: Path, out: Path) -> list[str]:
    """The command that a user would type, with everything on."""
    settings = (
        "NEWSCRAWL_ALLOW_PRIVATE_HOSTS=True",
        "DOWNLOAD_DELAY=0",
        "CONCURRENT_REQUESTS_PER_DOMAIN=16",
        f"NEWSCRAWL_STORE=sqlite:///{work / 'news.db'}",
        "LOG_LEVEL=ERROR",
    )
    options = [part for setting in settings for part in ("-s", setting)]
    return [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"url={url}/nieuws", *options, "-O", str(out)]


def by_hand(spider: str) -> Command:
    """The command of a spider of `benchmarks.spiders`."""
    return lambda url, _, out: [sys.executable, "-m", "benchmarks.spiders", spider, f"{url}/nieuws", str(out)]


def contenders() -> dict[str, Command]:
    """What takes part; trafilatura only where it is installed."""
    found: dict[str, Command] = {BARE: by_hand("bare"), OURS: newscrawl}
    if importlib.util.find_spec("trafilatura"):
        found[OTHER] = by_hand("trafilatura")
    else:
        print(f"{OTHER} is left out: pip install -e '.[bench]' installs it")
    return found


@contextmanager
def site(pages: int, *, light: bool = False) -> Iterator[str]:
    """Make a site and serve it; its address."""
    with tempfile.TemporaryDirectory() as name:
        folder, work = Path(name, "site"), Path(name, "server")
        work.mkdir()
        command = [sys.executable, "-m", "benchmarks.site", str(folder), str(pages), *(["--light"] if light else [])]
        subprocess.run(command, check=True)  # not in this process: a child's peak of memory is at least its parent's
        size = statistics.mean(file.stat().st_size for file in folder.rglob("*.html")) / 1000
        print(f"{pages} articles of {size:.0f} KB, served by {program()}", flush=True)
        with serve(folder, work, SERVER_CORE) as url:
            yield url


def measure(command: Command, url: str, pages: int) -> Run:
    """One crawl in a process of its own; what it lacks is said."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("NEWSCRAWL_", "SCRAPY_"))}
    with tempfile.TemporaryDirectory() as name:
        work, out = Path(name), Path(name, "out.jsonl")
        words = [*pinned(CLIENT_CORE), *command(url, work, out)]
        begun = time.perf_counter()
        process = subprocess.Popen(words, env=own)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        articles = _lines(out)
    if process.returncode or articles != pages:
        print(f"  exit status {process.returncode}, {articles} of {pages} articles: {' '.join(words)}", flush=True)
    cpu = (usage.ru_utime + usage.ru_stime) * 1000 / max(1, articles)
    return Run(articles / wall, cpu, usage.ru_maxrss / 1024, articles)


def _lines(file: Path) -> int:
    if not file.exists():
        return 0
    with file.open("rb") as lines:
        return sum(1 for _ in lines)


def median(runs: Sequence[Run]) -> Run:
    """The median of each number."""
    return Run(*map(statistics.median, zip(*runs, strict=True)))


def compare(pages: int, rounds: int) -> None:
    """Crawl one site by all contenders in turns; print the table."""
    taking_part = contenders()
    runs: dict[str, list[Run]] = {name: [] for name in taking_part}
    with site(pages) as url:
        for turn in range(rounds):
            for name, command in taking_part.items():
                runs[name].append(measure(command, url, pages))
                last = runs[name][-1]
                print(f"  round {turn + 1}, {name}: {last.rate:.1f} pages/s, {last.share:.0%} of the core", flush=True)
    medians = {name: median(own) for name, own in runs.items()}
    print(f"\n{f'medians of {rounds}':22}{'pages/s':>10}{'CPU ms/page':>14}{'peak MiB':>10}{'articles':>10}")
    for name, run in medians.items():
        print(f"{name:22}{run.rate:>10.1f}{run.cpu:>14.2f}{run.peak:>10.0f}{run.articles:>10.0f}")
    for what, at in (("pages/s", 0), ("CPU", 1)):
        print(f"{OURS} / {BARE} in {what}: {_ratio(runs[OURS], runs[BARE], at)}")


def _ratio(ours: Sequence[Run], bare: Sequence[Run], at: int) -> str:
    """The median of the rounds' ratios and their range: what disturbs one round weighs on both of its crawls."""
    ratios = [one[at] / other[at] for one, other in zip(ours, bare, strict=True) if other[at]]
    if not ratios:
        return "nothing to compare"
    return f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f} over the rounds)"


def remember() -> None:
    """Crawl a small and a large site by newscrawl; print both peaks of memory and their ratio."""
    print("the pages are lighter than in the comparison: without the inline style and script")
    peaks = []
    for pages in MEMORY_PAGES:
        with site(pages, light=True) as url:
            run = measure(newscrawl, url, pages)
        print(f"  {run.articles:.0f} articles: peak {run.peak:.0f} MiB, {run.rate:.1f} pages/s", flush=True)
        peaks.append(run.peak)
    print(f"peak at {MEMORY_PAGES[1]} / peak at {MEMORY_PAGES[0]} pages: {peaks[1] / peaks[0]:.2f}")


def main() -> None:
    """Print one table or the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=3000, help="articles of the site (default: 3000)")
    parser.add_argument("--rounds", type=int, default=3, help="crawls of each contender (default: 3)")
    parser.add_argument("--memory", action="store_true", help="compare newscrawl's memory at 10,000 and 50,000 pages")
    options = parser.parse_args()
    if options.memory:
        remember()
    else:
        compare(options.pages, options.rounds)


if __name__ == "__main__":
    main()
