"""Archives of pages (WARC) measured: pages written, read, and extracted again, a second and core.

usage, from the project's root: python -m benchmarks.archive [PAGES] [--file FILE.warc.gz] [--light]

Pages are those of `benchmarks.site` (about 50 KB; `--light`: without filler). Each figure is the best of three rounds
in one process, by its processor's time, so that it is that of one core whatever else runs. `hold` is what the crawl's
loop pays for a page: making it ready and handing it to the thread that compresses and writes. `--file` reads an archive
that is there already, such as one of Common Crawl's.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scrapy.http import HtmlResponse

from benchmarks.site import Site
from newscrawl.archive.page import KeptPage, Tally
from newscrawl.archive.reading import read_pages
from newscrawl.archive.writing import Archive
from newscrawl.commands.archives import Told, extract_file
from newscrawl.crawl.keeping import Keeping
from newscrawl.storage import PageRecord, Visit

ROUNDS = 3
BASE = "http://proefkrant.example"
BEGAN = datetime(2026, 1, 5, 9, tzinfo=UTC)
SIZE = 1024 * 1024 * 1024


def main() -> None:
    """Make the pages, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=int, nargs="?", default=1000)
    parser.add_argument("--file", type=Path, help="an archive to read, in place of one that is made")
    parser.add_argument("--light", action="store_true", help="pages without filler")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.file or _made(Path(folder), options.pages, light=options.light)
        tally = Tally()
        size = sum(len(page.body) for page in read_pages(path, tally))
        per_page = path.stat().st_size / max(1, tally.pages)
        print(f"{path.name}: {tally.pages} pages of {size / max(1, tally.pages):.0f} bytes, {per_page:.0f} in the file")
        _print("read", tally.pages, lambda: sum(1 for _ in read_pages(path, Tally())))
        _print("read and extracted", tally.pages, lambda: _extracted(path))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak of memory {peak:.0f} MiB; {_extracted(path) if options.file else ''}".rstrip("; "))


def _made(folder: Path, count: int, *, light: bool) -> Path:
    """An archive of the site's articles; prints what it took to write."""
    pages = list(_pages(folder, count, light=light))

    def write() -> None:
        archive = Archive(Path(tempfile.mkdtemp(dir=folder)), SIZE, {"software": "benchmark"})
        for page in pages:
            archive.write(page)
        archive.close()

    _print("written", count, write)
    held = asyncio.run(_held(Path(tempfile.mkdtemp(dir=folder)), pages))
    print(f"{'hold':20} {sum(held) / len(held) * 1000:8.3f} ms of the loop a page, at most {max(held) * 1000:.1f}")
    return next(folder.glob("*/*.warc.gz"))


def _pages(folder: Path, count: int, *, light: bool) -> Iterator[KeptPage]:
    Site(count, light=light).write(folder / "site")
    for number, path in enumerate(sorted((folder / "site" / "nieuws").glob("*/*.html"))):
        body = path.read_bytes()
        headers = [(b"Content-Type", b"text/html; charset=utf-8"), (b"Server", b"proef")]
        url = f"{BASE}/{path.relative_to(folder / 'site').with_suffix('')}"
        yield KeptPage(url, 200, headers, body, BEGAN + timedelta(seconds=number), "OK")


async def _held(folder: Path, pages: list[KeptPage]) -> list[float]:
    """Seconds that the loop is held for each page; the thread gets its time in between."""
    keeping, held = Keeping(Archive(folder, SIZE, {})), []
    for number, page in enumerate(pages):
        response = HtmlResponse(
            page.url, headers={name.decode(): value for name, value in page.headers}, body=page.body
        )
        record = PageRecord(Visit(number, page.url, "proefkrant", "link"), page.url, "article", page.fetched_at)
        began = time.perf_counter()
        keeping.keep(response, record)
        held.append(time.perf_counter() - began)
        written = keeping.written(record)
        if written is not None:
            await asyncio.wrap_future(written)
    await keeping.close()
    return held


def _extracted(path: Path) -> Told:
    total = Told()
    for part in extract_file(path):
        if part.told is not None:
            total.add(part.told)
    return total


def _print(name: str, pages: int, work: Callable[[], object]) -> None:
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    print(f"{name:20} {pages / best:8.0f} pages/s a core, {best / max(1, pages) * 1000:.2f} ms a page")


if __name__ == "__main__":
    main()
