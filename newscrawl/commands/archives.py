"""Extracting again from archives of pages (WARC files), for `scrapy extract`; files side by side, in processes."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from newscrawl.commands.opening import write_out
from newscrawl.errors import ArchiveError, ConfigError, InputError, NotAnArticle, StoreError

if TYPE_CHECKING:
    from newscrawl.archive.parallel import Lost
    from newscrawl.crawl.config import Config
    from newscrawl.storage.reextraction import Reextraction

BATCH = 25  # articles that travel together, and are stored together
_FATES = {
    "new": "new",
    "changed": "changed by a later fetch",
    "replaced": "replaced by the newer extractor's",
    "same": "as they are stored",
    "differs": "differ, but not by a newer extractor: left as they are stored",
    "older": "older than what is stored",
    "alias": "stored at another address",
    "left": "dropped or erased earlier",
    "forgotten": "forgotten on request",
}


@dataclass(slots=True)
class Told:
    """What became of the pages of one file, or of all."""

    pages: int = 0
    articles: int = 0
    refused: Counter[str] = field(default_factory=Counter)  # pages without article, by reason
    skipped: Counter[str] = field(default_factory=Counter)  # responses that are no page, by reason

    def add(self, other: Told) -> None:
        """Count another file's."""
        self.pages += other.pages
        self.articles += other.articles
        self.refused.update(other.refused)
        self.skipped.update(other.skipped)

    def __str__(self) -> str:
        parts = [f"{self.pages} pages of archives, {self.articles} articles"]
        for name, counts in (("no article", self.refused), ("skipped", self.skipped)):
            parts += [f"{name}: {listed(counts)}"] if counts else []
        return "; ".join(parts)


@dataclass(slots=True)
class Part:
    """What a process hands back: some articles as JSON, and with the last of a file how it went."""

    lines: list[bytes]
    told: Told | None = None
    error: str | None = None  # why the file was not read to its end, one line
    unread: bool = False  # nothing of it could be read


def listed(counts: Counter[str]) -> str:
    """Counts on one line, the largest first: `front 12, short 3`."""
    return ", ".join(f"{name} {count}" for name, count in counts.most_common())


def extract_again(files: Sequence[Path], config: Config, *, store: bool, processes: int) -> int:
    """Extract every page of `files`: articles to standard output, what is to be said to standard error.

    The number of files that could be read, 0 where the store was lost meanwhile. Raises ConfigError and StoreError.
    """
    _require_warcio(files)
    from newscrawl.archive.parallel import spread

    with ExitStack() as stack:
        stored = Stored(stack, config) if store else None
        work = partial(extract_file, sites=tuple(map(str, config.sites)))
        try:
            total, read = _gathered(spread(work, files, processes), stored)
        except StoreError as error:
            print(f"scrapy extract: NEWSCRAWL_STORE: {error}", file=sys.stderr)
            return 0
    for told in (total, stored):
        if told is not None:
            print(f"scrapy extract: {told}", file=sys.stderr)
    return read


def _gathered(parts: Iterator[Part | Lost], stored: Stored | None) -> tuple[Told, int]:
    """Write out, and store, what comes; what became of the pages, and the number of files that could be read."""
    total, read = Told(), 0
    for part in parts:
        if not isinstance(part, Part):
            print(part, file=sys.stderr)
            continue
        for line in part.lines:
            write_out(line + b"\n")
        if stored is not None and part.lines:
            stored.add(part.lines)
        if part.error:
            print(part.error, file=sys.stderr)
        if part.told is not None:
            total.add(part.told)
            read += not part.unread
    write_out(b"", flush=True)
    return total, read


def extract_file(path: Path, sites: Sequence[str] = ()) -> Iterator[Part]:
    """The articles of one WARC file, in its order. `sites`: folders of more site definitions."""
    import msgspec
    from w3lib.encoding import http_content_type_encoding

    from newscrawl.archive.page import Tally
    from newscrawl.archive.reading import read_pages
    from newscrawl.extraction import extract
    from newscrawl.sites import site_for_url

    tally, told = Tally(), Told()
    lines: list[bytes] = []
    error, unread = None, False
    try:
        for page in read_pages(path, tally):
            encoding = http_content_type_encoding(page.content_type)
            try:
                site = site_for_url(page.url, sites)
                lines.append(msgspec.json.encode(extract(page.body, page.url, page.fetched_at, site, encoding)))
                told.articles += 1
            except NotAnArticle as refusal:
                told.refused[refusal.reason] += 1
            except (InputError, ConfigError) as problem:  # which site file, the command says once
                tally.skipped["address" if isinstance(problem, InputError) else "wrong site file"] += 1
            if len(lines) == BATCH:
                yield Part(lines)
                lines = []
    except (OSError, ArchiveError) as problem:
        error, unread = f"{path}: {problem}", not tally.pages
    if tally.torn:
        error = (
            f"{path}: breaks off {tally.torn}, since its writer was killed or still writes; what stands before is read"
        )
    told.pages, told.skipped = tally.pages, tally.skipped
    yield Part(lines, told, error, unread)


class Stored:
    """The store behind `--store`, and what became of the articles."""

    def __init__(self, stack: ExitStack, config: Config) -> None:
        """Raises ConfigError and StoreError; `stack` closes the store."""
        from newscrawl.crawl.opening import open_store
        from newscrawl.extraction import EXTRACTOR_VERSION
        from newscrawl.storage.reextraction import Reextraction

        if not config.store:
            raise ConfigError("NEWSCRAWL_STORE", config.store, "must name a database where --store is given")
        store = open_store(config, extractor_version=EXTRACTOR_VERSION)
        stack.callback(store.close)
        self._door: Reextraction = Reextraction(store)
        self._fates: Counter[str] = Counter()
        self._fields: Counter[str] = Counter()

    def add(self, lines: Sequence[bytes]) -> None:
        """Store articles. Raises StoreError."""
        import msgspec

        from newscrawl.items import Article
        from newscrawl.pipelines.validate import missing

        articles = [msgspec.json.decode(line, type=Article) for line in lines]
        for reread in self._door.write([one for one in articles if missing(one) is None]):
            self._fates[reread.fate] += 1
            self._fields.update(reread.fields)

    def __str__(self) -> str:
        parts = [f"{count} {_FATES[fate]}" for fate, count in self._fates.most_common()]
        if self._fields:
            parts.append(f"fields changed: {listed(self._fields)}")
        return "; ".join(parts) or "nothing to store"


def _require_warcio(files: Sequence[Path]) -> None:
    try:
        import newscrawl.archive.reading  # noqa: F401 - to see whether it can be
    except ImportError as error:
        rule = "must be a saved page where warcio is missing (pip install warcio)"
        raise ConfigError("FILE", str(files[0]), rule) from error
