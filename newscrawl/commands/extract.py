"""`scrapy extract FILE-or-URL...`: articles of pages, one JSON line each, offline for files and archives of pages."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrapy.commands import ScrapyCommand

from newscrawl.commands.opening import OutputLostError, cannot_start, check_log, check_pidfile, write_out
from newscrawl.commands.sources import Source, UnreadableError, check, declared_address, octets, sources_of
from newscrawl.errors import ConfigError, NewscrawlError, NotAnArticle

if TYPE_CHECKING:
    from newscrawl.items import Article
    from newscrawl.sites import Site
    from newscrawl.spiders.pages import Fetched

NOTHING_READ = 3


class Command(ScrapyCommand):
    """Exit status: 0 read (also where pages were refused), 1 bad arguments, 3 nothing could be read, or written."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        """How it is called."""
        return "[options] FILE-or-URL..."

    def short_desc(self) -> str:
        """Its line in `scrapy --help`."""
        return "Extract the articles of pages: files, archives (*.warc.gz), folders, - for standard input, addresses"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Add ours to Scrapy's."""
        super().add_options(parser)
        parser.add_argument("--url", metavar="URL", help="address of the one page given")
        predictions = "also write {id: {headline, body, authors, date_published, language}} to FILE"
        parser.add_argument("--predictions", metavar="FILE", help=predictions)
        store = "store what a newer extractor reads in archives, and say which fields changed"
        parser.add_argument("--store", action="store_true", help=store)
        cores = "processes that read archives side by side, a file each; else one for each core"
        parser.add_argument("--processes", metavar="N", type=int, default=os.cpu_count() or 1, help=cores)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Extract each page; one that is no article, or cannot be read, is a line on standard error."""
        try:
            self.exitcode = self._run(args, opts)
        except OutputLostError as error:
            cannot_start("extract", error)
            self.exitcode = NOTHING_READ
        except NewscrawlError as error:
            self.exitcode = cannot_start("extract", error)

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Read the options, and check what Scrapy acts on at once."""
        try:
            check_pidfile(opts)
        except NewscrawlError as error:
            sys.exit(cannot_start("extract", error))
        super().process_options(args, opts)

    def _run(self, args: list[str], opts: argparse.Namespace) -> int:
        from newscrawl.crawl.names import check_names

        assert self.settings is not None  # noqa: S101 - for the type checker: Scrapy sets it
        check_names(self.settings)
        given = list(sources_of(args))
        if not given:
            print(f"scrapy extract: no page (*.html, *.html.gz, *.warc.gz) in {', '.join(args)}", file=sys.stderr)
        archives = [source.path for source in given if source.is_archive and source.path is not None]
        check(opts, given, archives)
        read = self._extract([source for source in given if not source.is_archive], opts)
        if archives:
            from newscrawl.commands.archives import extract_again
            from newscrawl.crawl.config import Config

            config = Config.from_settings(self.settings)
            read += extract_again(archives, config, store=opts.store, processes=opts.processes)
        self._tell_of_wrong_files()
        return 0 if read else NOTHING_READ

    def _extract(self, sources: Sequence[Source], opts: argparse.Namespace) -> int:
        """Extract single pages; how many could be read."""
        import msgspec

        fetched = self._fetch([source.name for source in sources if source.is_address])
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
                write_out(msgspec.json.encode(article) + b"\n")
                predictions[source.key] = prediction(article)
            read += 1
        write_out(b"", flush=True)
        if opts.predictions:
            _write(Path(opts.predictions), msgspec.json.encode(predictions))
        return read

    def _article(self, source: Source, url: str | None, fetched: dict[str, Fetched]) -> Article:
        """The article of one page. Raises NotAnArticle and UnreadableError."""
        from newscrawl.extraction import extract

        page = fetched.get(source.name)
        if page is None:
            html = octets(source)
            url = url or declared_address(html, source.key)
            return extract(html, url, site=self._site(url))
        if page.error is not None:
            raise UnreadableError(page.error)
        return extract(page.body, page.url, page.fetched_at, self._site(page.url), page.encoding)

    def _site(self, url: str) -> Site | None:
        from newscrawl.sites import site_for_url

        return site_for_url(url, self._folders())

    def _tell_of_wrong_files(self) -> None:
        """A site file that is wrong, and that no page needed, costs a line on standard error."""
        from newscrawl.sites import wrong_claims

        for error in wrong_claims(self._folders()).values():
            print(f"scrapy extract: goes on without a site file: {error}", file=sys.stderr)

    def _folders(self) -> list[str]:
        assert self.settings is not None  # noqa: S101 - for the type checker: Scrapy sets it
        folder = self.settings.get("NEWSCRAWL_SITES")
        return [folder] if folder else []

    def _fetch(self, urls: Sequence[str]) -> dict[str, Fetched]:
        """What came of each address, fetched as a crawl would: guard, robots, pace and User-Agent."""
        if not urls:
            return {}
        from scrapy.crawler import AsyncCrawlerProcess

        from newscrawl.crawl.addon import user_agent
        from newscrawl.crawl.config import Config
        from newscrawl.crawl.keeping import open_archive
        from newscrawl.crawl.plan import plan_urls, require_contact
        from newscrawl.spiders.pages import Fetched, PagesSpider

        assert self.settings is not None  # noqa: S101 - for the type checker: Scrapy sets it
        settings = self.settings.copy()
        config = Config.from_settings(settings)
        check_log(settings)
        require_contact(config.contact, plan_urls(urls, config.sites))
        archive = open_archive(config, user_agent(config.contact))
        # Nothing is stored, and what goes wrong is said once, by us.
        settings.setdict(
            {"EXTENSIONS": {"newscrawl.crawl.crawl.Crawl": None}, "ITEM_PIPELINES": {}, "FEEDS": {}}, priority="cmdline"
        )
        if (settings.getpriority("LOG_LEVEL") or 0) <= PROJECT_PRIORITY:
            settings.set("LOG_LEVEL", "ERROR", priority="cmdline")
        browsed = {url for url in urls if (site := self._site(url)) and site.needs_browser}
        found: dict[str, Fetched] = {}
        process = AsyncCrawlerProcess(settings)
        meta = {url: {"playwright": url in browsed} for url in urls}
        process.crawl(PagesSpider, meta=meta, found=found, archive=archive)
        process.start()
        if archive is not None:
            archive.close()
        return {url: found.get(url, Fetched(error="the crawl ended before it was fetched")) for url in urls}


PROJECT_PRIORITY = 20


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise ConfigError("--predictions", str(path), f"cannot be written: {error.strerror}") from error


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
