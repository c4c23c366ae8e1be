"""How a request is fetched: over HTTP behind the guard, or through a guarded browser where its meta asks for one."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, ClassVar, Self, cast
from weakref import WeakValueDictionary

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.exceptions import ResponseDataLossError
from scrapy.http import Response
from scrapy.utils.httpobj import urlparse_cached

from newscrawl.crawl.config import Config
from newscrawl.text.urls import DEFAULT_PORTS
from newscrawl.web.guard import Guard, GuardedPool, GuardRefused
from newscrawl.web.headers import LenientFactory

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from newscrawl.web.browser import BrowserDownloadHandler

_TAIL = 256  # bytes at a page's end
_GZIPPED = 32 + zlib.MAX_WBITS  # zlib's word for gzip, or its own form


class GuardedDownloadHandler(HTTP11DownloadHandler):
    """Scrapy's HTTP/1.1 handler behind the guard; requests with meta `playwright` go through a guarded browser.

    One object serves both schemes of a crawl, so that they share one pool and one browser, which is started by the
    first request that needs it.
    """

    _of_crawler: ClassVar[WeakValueDictionary[int, GuardedDownloadHandler]] = WeakValueDictionary()

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        from twisted.internet import reactor  # noqa: PLC0415 - importing it installs it

        self.guard = Guard(Config.from_settings(crawler.settings).allow_private)
        pool = GuardedPool(reactor, persistent=True)  # type: ignore[no-untyped-call]
        pool.guard = self.guard
        pool.maxPersistentPerHost = self._pool.maxPersistentPerHost
        pool._factory = LenientFactory
        self._pool = pool
        self._browser: BrowserDownloadHandler | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy, once for each scheme: the same object."""
        made = cls._of_crawler.get(id(crawler))
        if made is None:
            made = cls._of_crawler[id(crawler)] = cls(crawler)
        return cast("Self", made)

    async def download_request(self, request: Request) -> Response:
        """Fetch. Raises GuardRefused, counted, for a private host."""
        try:
            if request.meta.get("playwright"):
                return await self._render(request)
            self._check_name(request)
            request.meta.setdefault("download_fail_on_dataloss", False)
            return self._whole(request, await super().download_request(request))
        except GuardRefused:
            self._crawler.stats.inc_value("newscrawl/guard/refused")
            raise

    def _whole(self, request: Request, response: Response) -> Response:
        """The answer, if all of it came. Raises ResponseDataLossError, as Scrapy does, where a page's end is missing.

        A server that counts its bytes wrongly, or forgets to say that it is done, does so every time: a page that ends
        as pages do is whole. Of a robots.txt, which no visit stands behind, what came counts.
        """
        if "dataloss" in response.flags and "visit" in request.meta and not ends_as_pages_do(response.body):
            raise ResponseDataLossError(f"the answer of {request.url} broke off")
        return response

    async def close(self) -> None:
        """Close the pool and the browser; the second scheme's call finds nothing left to close."""
        if self._of_crawler.pop(id(self._crawler), None) is None:
            return
        await super().close()
        if self._browser is not None:
            await self._browser.close()

    async def _render(self, request: Request) -> Response:
        if self._browser is None:
            # Playwright takes .2 s to load, and few crawls need it.
            from newscrawl.web.browser import BrowserDownloadHandler  # noqa: PLC0415

            self._browser = BrowserDownloadHandler(self._crawler, self.guard)
        response: Response = await self._browser.download_request(request)
        return response

    def _check_name(self, request: Request) -> None:
        """Refuse a private address that stands in the URL itself: a proxy would connect to it. Other names are judged
        when they are resolved, by a proxy where there is one.
        """
        url = urlparse_cached(request)
        host, port = url.hostname or "", url.port or DEFAULT_PORTS.get(url.scheme, 0)
        if host == "localhost" or host.endswith(".localhost"):
            self.guard.check(host, port, "127.0.0.1")
        elif ":" in host or host.replace(".", "").isdigit():
            self.guard.check(host, port, host)


def ends_as_pages_do(body: bytes) -> bool:
    """True for HTML with its last end tag, and for gzip with its last block."""
    if body[:2] == b"\x1f\x8b":
        stream = zlib.decompressobj(_GZIPPED)
        try:
            while body and not stream.eof:
                stream.decompress(body, 1 << 20)  # only its end matters
                body = stream.unconsumed_tail
        except zlib.error:
            return False
        return stream.eof
    return b"</html>" in body[-_TAIL:].lower()
