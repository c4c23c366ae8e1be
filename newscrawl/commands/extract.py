"""`scrapy extract FILE-or-URL...`: articles of pages, one JSON line each, offline for files."""

from __future__ import annotations

import argparse
import gzip
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from scrapy.commands import ScrapyCommand

from newscrawl.errors import BadUrl, ConfigError, InputError, NewscrawlError, NotAnArticle

if TYPE_CHECKING:
    from newscrawl.items import Article
    from newscrawl.sites import Site
    from newscrawl.spiders.pages import Fetched

CANNOT_START, NOTHING_READ = 1, 3
STANDARD_INPUT = "-"
PAGES = ("*.html", "*.html.gz")
_URL = re.compile(r"https?://", re.IGNORECASE)
_SUFFIXES = re.compile(r"(\.html?)?(\.gz)?$", re.IGNORECASE)


class Source(NamedTuple):
    """One page to read."""

    name: str  # as given, for messages
    key: str  # its id in the predictions
    path: Path | None = None  # None: an address, or standard input


class UnreadableError(InputError):
    """An input that cannot be had: no such file, no answer."""


class Command(ScrapyCommand):
    """Exit status: 0 read (also where pages were refused), 1 bad arguments, 3 nothing could be read."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        """How it is called."""
        return "[options] FILE-or-URL..."

    def short_desc(self) -> str:
        """Its line in `scrapy --help`."""
        return "Extract the articles of pages: files, folders of *.html(.gz), - for standard input, or addresses"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Add ours to Scrapy's."""
        super().add_options(parser)
        parser.add_argument("--url", metavar="URL", help="address of the one page given")
        predictions = "also write {id: {headline, body, authors, date_published, language}} to FILE"
        parser.add_argument("--predictions", metavar="FILE", help=predictions)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Extract each page; one that is no article, or cannot be read, is a line on standard error."""
        try:
            self.exitcode = self._run(args, opts)
        except NewscrawlError as error:
            print(f"scrapy extract: {error}", file=sys.stderr)
            self.exitcode = CANNOT_START

    def _run(self, args: list[str], opts: argparse.Namespace) -> int:
        import msgspec

        sources = list(_sources(args))
        if opts.url:
            _check_address(opts.url, sources)
        fetched = self._fetch([source.name for source in sources if _URL.match(source.name)])
        read, predictions = 0, {}
        for source in sources:
            try:
                article = self._article(source, opts.url, fetched)
            except UnreadableError as error:
                print(f"{source.name}: {error}", file=sys.stderr)
                continue
            except NotAnArticle as refusal:
                print(f"{source.name}: no article: {refusal}", file=sys.stderr)
            else:
                sys.stdout.buffer.write(msgspec.json.encode(article) + b"\n")
                predictions[source.key] = prediction(article)
            read += 1
        sys.stdout.buffer.flush()
        if opts.predictions:
            _write(Path(opts.predictions), msgspec.json.encode(predictions))
        return 0 if read else NOTHING_READ

    def _article(self, source: Source, url: str | None, fetched: dict[str, Fetched]) -> Article:
        """The article of one page. Raises NotAnArticle and UnreadableError."""
        from newscrawl.extraction import extract

        page = fetched.get(source.name)
        if page is None:
            html = _bytes(source)
            url = url or declared_address(html, source.key)
            return extract(html, url, site=self._site(url))
        if page.error is not None:
            raise UnreadableError(page.error)
        return extract(page.body, page.url, site=self._site(page.url), encoding=page.encoding)

    def _site(self, url: str) -> Site | None:
        from newscrawl.sites import site_for_url

        assert self.settings is not None  # noqa: S101 - for the type checker: Scrapy sets it
        folder = self.settings.get("NEWSCRAWL_SITES")
        return site_for_url(url, [folder] if folder else [])

    def _fetch(self, urls: Sequence[str]) -> dict[str, Fetched]:
        """What came of each address, fetched as a crawl would: guard, robots, pace and User-Agent."""
        if not urls:
            return {}
        from scrapy.crawler import AsyncCrawlerProcess

        from newscrawl.crawl.config import Config
        from newscrawl.crawl.plan import plan_urls, require_contact
        from newscrawl.spiders.pages import Fetched, PagesSpider

        assert self.settings is not None  # noqa: S101 - for the type checker: Scrapy sets it
        settings = self.settings.copy()
        config = Config.from_settings(settings)
        require_contact(config.contact, plan_urls(urls, config.sites))
        # Nothing is stored, and what goes wrong is said once, by us.
        settings.setdict(
            {"EXTENSIONS": {"newscrawl.crawl.crawl.Crawl": None}, "ITEM_PIPELINES": {}, "FEEDS": {}}, priority="cmdline"
        )
        if (settings.getpriority("LOG_LEVEL") or 0) <= PROJECT_PRIORITY:
            settings.set("LOG_LEVEL", "ERROR", priority="cmdline")
        browsed = {url for url in urls if (site := self._site(url)) and site.needs_browser}
        found: dict[str, Fetched] = {}
        process = AsyncCrawlerProcess(settings)
        process.crawl(PagesSpider, meta={url: {"playwright": url in browsed} for url in urls}, found=found)
        process.start()
        return {url: found.get(url, Fetched(error="the crawl ended before it was fetched")) for url in urls}


PROJECT_PRIORITY = 20


def _sources(args: Iterable[str]) -> Iterator[Source]:
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
            for page in sorted(found for pattern in PAGES for found in path.glob(pattern)):
                yield Source(str(page), _SUFFIXES.sub("", page.name), page)
        else:
            yield Source(name, _SUFFIXES.sub("", path.name), path)


def _check_address(url: str, sources: Sequence[Source]) -> None:
    from newscrawl.text.urls import canonicalize

    try:
        canonicalize(url)
    except BadUrl as error:
        raise ConfigError("--url", url, "must be an http(s) address") from error
    if len(sources) != 1 or _URL.match(sources[0].name):
        raise ConfigError("--url", url, "goes with one page that is a file or standard input")


def _bytes(source: Source) -> bytes:
    try:
        data = sys.stdin.buffer.read() if source.path is None else source.path.read_bytes()
        return gzip.decompress(data) if source.name.lower().endswith(".gz") else data
    except (OSError, EOFError) as error:
        raise UnreadableError(str(error)) from error


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise ConfigError("--predictions", str(path), f"cannot be written: {error.strerror}") from error


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


def prediction(article: Article) -> dict[str, Any]:
    """What benchmarks compare: the body with its dateline put back, the agencies at the end of the authors."""
    body, raw = article.body, article.dateline_raw or ""
    raw += "\n\n" if raw[-1:].isalnum() or raw[-1:] == ")" else ""  # nothing parts it: it was a paragraph of its own
    standfirst = f"{article.description}\n\n"
    at = len(standfirst) if body.startswith(standfirst) else 0
    return {
        "headline": article.headline,
        "body": body[:at] + raw + body[at:],
        "authors": [*article.authors, *article.agencies],
        "date_published": article.date_published,
        "language": article.language,
    }
