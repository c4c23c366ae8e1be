"""Fetches a few pages, and nothing that they link to, with the manners of any crawl."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any, NamedTuple

from scrapy import Request, Spider
from scrapy.http import Response
from twisted.python.failure import Failure
from w3lib.encoding import http_content_type_encoding


class Fetched(NamedTuple):
    """A page as it came, or why none came: then `error` says so and the rest is empty."""

    url: str = ""  # after redirects
    body: bytes = b""
    encoding: str | None = None  # as the transport declared it
    error: str | None = None


class PagesSpider(Spider):
    """Asks for the keys of `meta` (address -> meta of its request) and puts what came into `found`."""

    name = "pages"

    def __init__(self, meta: Mapping[str, dict[str, Any]], found: dict[str, Fetched]) -> None:
        super().__init__()
        self.meta, self.found = meta, found

    async def start(self) -> AsyncIterator[Request]:
        """One request for each address."""
        for url, meta in self.meta.items():
            yield Request(url, callback=self.parse, errback=self.failed, cb_kwargs={"asked": url}, meta=dict(meta))

    def parse(self, response: Response, asked: str) -> None:
        """An answer, whatever its status."""
        if not 200 <= response.status < 300:
            self.found[asked] = Fetched(error=f"http {response.status}")
            return
        declared = (response.headers.get("Content-Type") or b"").decode("latin-1")
        self.found[asked] = Fetched(response.url, response.body, http_content_type_encoding(declared))

    def failed(self, failure: Failure) -> None:
        """No answer: refused by guard or robots, or unreachable."""
        asked = failure.request.cb_kwargs["asked"]  # type: ignore[attr-defined]
        self.found[asked] = Fetched(error=f"{type(failure.value).__name__}: {failure.value}".replace("\n", " "))
