"""What `scrapy extract` is given: files, folders, archives, standard input, addresses."""

from __future__ import annotations

import argparse
import gzip
import re
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from newscrawl.errors import BadUrl, ConfigError, InputError

STANDARD_INPUT = "-"
_URL = re.compile(r"https?://", re.IGNORECASE)
_PAGE = re.compile(r"\.html(\.gz)?$")
_SUFFIXES = re.compile(r"(\.html?)?(\.gz)?$", re.IGNORECASE)


class Source(NamedTuple):
    """One page to read."""

    name: str  # as given, for messages
    key: str  # its id in the predictions
    path: Path | None = None  # None: an address, or standard input

    @property
    def is_address(self) -> bool:
        """Something to be fetched."""
        return _URL.match(self.name) is not None

    @property
    def is_archive(self) -> bool:
        """A WARC file."""
        from newscrawl.archive.files import is_archive

        return self.path is not None and is_archive(self.path)


class UnreadableError(InputError):
    """An input that cannot be had: no such file, no answer."""


def sources_of(args: Iterable[str]) -> Iterator[Source]:
    """The pages that the arguments name, in their order. Raises ConfigError where there are no arguments."""
    given = list(dict.fromkeys(args))
    if not given:
        raise ConfigError("FILE-or-URL", None, "give a file, a folder, - or an address")
    for name in given:
        path = Path(name)
        if name == STANDARD_INPUT or _URL.match(name):
            yield Source(name, name)
        elif name.startswith("-"):
            raise ConfigError("option", name, "must be one that scrapy extract --help names")
        elif path.is_dir():
            for page in _pages(path):
                yield Source(str(page), _SUFFIXES.sub("", page.name), page)
        else:
            yield Source(name, _SUFFIXES.sub("", path.name), path)


def _pages(folder: Path) -> list[Path]:
    """The pages and archives in it; the folder itself where it cannot be listed, which reading it then tells."""
    from newscrawl.archive.files import is_archive

    try:
        return sorted(found for found in folder.iterdir() if is_archive(found) or _PAGE.search(found.name))
    except OSError:
        return [folder]


def check(opts: argparse.Namespace, sources: Sequence[Source], archives: Sequence[Path]) -> None:
    """The options fit the pages, and each other. Raises ConfigError."""
    if opts.url:
        _check_address(opts.url, sources)
    if opts.predictions and archives:
        raise ConfigError(
            "--predictions", opts.predictions, "goes with saved pages, which have names, without archives"
        )
    if opts.store and not (archives and len(archives) == len(sources)):
        raise ConfigError("--store", True, "goes with archives of pages (*.warc.gz) only")
    if opts.processes < 1:
        raise ConfigError("--processes", opts.processes, "must be a whole number of at least 1")


def _check_address(url: str, sources: Sequence[Source]) -> None:
    from newscrawl.text.urls import canonicalize

    try:
        canonicalize(url)
    except BadUrl as error:
        raise ConfigError("--url", url, "must be an http(s) address") from error
    if len(sources) != 1 or sources[0].is_address or sources[0].is_archive:
        raise ConfigError("--url", url, "goes with one page that is a file or standard input")


def octets(source: Source) -> bytes:
    """The page as it is saved. Raises UnreadableError."""
    try:
        data = sys.stdin.buffer.read() if source.path is None else source.path.read_bytes()
        return gzip.decompress(data) if source.name.lower().endswith(".gz") else data
    except (OSError, EOFError, zlib.error) as error:
        raise UnreadableError(str(error)) from error


def declared_address(html: bytes, name: str) -> str:
    """The address that a saved page says it has: its canonical link, else og:url; else `http://localhost/NAME`.

    Raises NotAnArticle for what is no page.
    """
    from datetime import UTC, datetime
    from urllib.parse import quote

    from newscrawl.pages.page import read_page
    from newscrawl.text.urls import canonicalize

    fallback = f"http://localhost/{quote(name, safe='')}"
    meta = read_page(html, fallback, datetime.now(UTC)).meta
    for declared in (*meta.links.get("canonical", ()), *meta.get("og:url", ())):
        try:
            return canonicalize(declared)
        except BadUrl:
            continue  # a relative or broken one says nothing
    return fallback
