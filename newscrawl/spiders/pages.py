"""Fetches a few pages, and nothing that they link to, with the manners of any crawl."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from scrapy import Request, Spider
from scrapy.http import Response
from twisted.python.failure import Failure
from w3lib.encoding import http_content_type_encoding

from newscrawl.crawl.keeping import kept_page
from newscrawl.errors import ArchiveError

if TYPE_CHECKING:
    from newscrawl.archive.writing import Archive


class Fetched(NamedTuple):
    """A page as it came, or why none came: then `error` says so and the rest is empty."""

    url: str = ""  # after redirects
    body: bytes = b""
    encoding: str | None = None  # as the transport declared it
    error: str | None = None
    fetched_at: datetime | None = None


class PagesSpider(Spider):
    """Asks for the keys of `meta` (address -> meta of its request) and puts what came into `found`, and pages into
    `archive`, if there is one.
    """

    name = "pages"

    def __init__(
        self, meta: Mapping[str, dict[str, Any]], found: dict[str, Fetched], archive: Archive | None = None
    ) -> None:
        super().__init__()
        self.meta, self.found, self.archive = meta, found, archive

    async def start(self) -> AsyncIterator[Request]:
        """One request for each address."""
        for url, meta in self.meta.items():
            yield Request(url, callback=self.parse, errback=self.failed, cb_kwargs={"asked": url}, meta=dict(meta))

    def parse(self, response: Response, asked: str) -> None:
        """An answer, whatever its status."""
        if not 200 <= response.status < 300:
            self.found[asked] = Fetched(error=f"http {response.status}")
            return
        moment = datetime.now(UTC)
        try:
            if self.archive is not None:
                self.archive.write(kept_page(response, moment))
        except ArchiveError as error:
            self.found[asked] = Fetched(error=str(error))
            return
        declared = (response.headers.get("Content-Type") or b"").decode("latin-1")
        encoding = http_content_type_encoding(declared)
        self.found[asked] = Fetched(response.url, response.body, encoding, fetched_at=moment)

    def failed(self, failure: Failure) -> None:
        """No answer: refused by guard or robots, or unreachable."""
        asked = failure.request.cb_kwargs["asked"]  # type: ignore[attr-defined]
        self.found[asked] = Fetched(error=f"{type(failure.value).__name__}: {failure.value}".replace("\n", " "))
