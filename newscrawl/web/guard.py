"""Private hosts are refused when a connection is made, by the IP address that is connected to.

So neither a name that resolves to a private address, nor one that resolves anew between a check and the connection
(DNS rebinding), nor a redirect, nor a robots.txt reaches into the network that the crawler runs in. Connections that
stand already were judged when they were made: a request on one of them costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, cast
from weakref import WeakValueDictionary

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet.endpoints import HostnameEndpoint
from twisted.internet.interfaces import IReactorPluggableNameResolver
from twisted.web.client import HTTPConnectionPool
from zope.interface import implementer  # type: ignore[import-untyped]

from newscrawl.crawl.config import Config
from newscrawl.web.addresses import is_public

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from twisted.internet.base import ReactorBase

    from newscrawl.web.browser import BrowserDownloadHandler

DEFAULT_PORTS = {"http": 80, "https": 443}


class GuardRefused(IgnoreRequest):
    """The host lies in a private network, and NEWSCRAWL_ALLOW_PRIVATE_HOSTS does not name it."""

    reason = "guard"

    def __init__(self, host: str, port: int, address: str) -> None:
        super().__init__(
            f"{host}:{port} is the private address {address}; NEWSCRAWL_ALLOW_PRIVATE_HOSTS={host}:{port} allows it"
        )


class Guard:
    """The rule: `allowed` is True (every host), False (public ones only) or the `host:port` that may be private."""

    def __init__(self, allowed: bool | frozenset[str]) -> None:
        self.allowed = allowed

    def check(self, host: str, port: int, address: str) -> None:
        """Raise GuardRefused unless `host:port`, as the URL names it, may be reached at the IP address `address`."""
        if self.allowed is True or is_public(address):
            return
        named = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        if not self.allowed or named.lower() not in self.allowed:
            raise GuardRefused(host, port, address)


@implementer(IReactorPluggableNameResolver)
class GuardedReactor:
    """The reactor, as an endpoint for one host sees it: each address that the host resolved to is checked first."""

    def __init__(self, reactor: ReactorBase, guard: Guard, host: str, port: int) -> None:
        self._reactor, self._guard, self._host, self._port = reactor, guard, host, port

    def __getattr__(self, name: str) -> Any:
        return getattr(self._reactor, name)

    def connectTCP(self, address: str, port: int, *args: Any, **kwargs: Any) -> Any:  # noqa: N802 - Twisted's name
        """Connect, or raise GuardRefused, which the endpoint hands on as its failure."""
        self._guard.check(self._host, self._port, address)
        return cast("Any", self._reactor).connectTCP(address, port, *args, **kwargs)


class GuardedPool(HTTPConnectionPool):
    """Scrapy's connections, each new one made through the guard."""

    guard: Guard

    def _newConnection(self, key: Any, endpoint: Any) -> Any:  # noqa: N802 - Twisted's name
        """A new connection to the host that `key` names: (scheme, host, port, ...).

        A proxy is the operator's choice, and resolves names itself: its requests are checked by name before.
        """
        inner = getattr(endpoint, "_wrappedEndpoint", endpoint)
        if isinstance(inner, HostnameEndpoint) and key[0] != b"http-proxy":
            inner._reactor = GuardedReactor(inner._reactor, self.guard, key[1].decode(), key[2])
        return super()._newConnection(key, endpoint)


class GuardedHTTPDownloadHandler(HTTP11DownloadHandler):
    """Scrapy's HTTP/1.1 handler behind the guard; requests with meta `playwright` go through a guarded browser.

    One object serves both schemes of a crawl, so that they share one pool and one browser, which is started by the
    first request that needs it.
    """

    _of_crawler: ClassVar[WeakValueDictionary[int, GuardedHTTPDownloadHandler]] = WeakValueDictionary()

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        from twisted.internet import reactor  # noqa: PLC0415 - importing it installs it

        self.guard = Guard(Config.from_settings(crawler.settings).allow_private)
        pool = GuardedPool(reactor, persistent=True)  # type: ignore[no-untyped-call]
        pool.guard = self.guard
        pool.maxPersistentPerHost = self._pool.maxPersistentPerHost
        pool._factory = self._pool._factory
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
            return await super().download_request(request)
        except GuardRefused:
            self._crawler.stats.inc_value("newscrawl/guard/refused")
            raise

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
        """Refuse a private address that stands in the URL itself: a proxy would connect to it, and Scrapy's resolver
        knows no IPv6 address. Other names are judged when they are resolved, by a proxy where there is one.
        """
        url = urlparse_cached(request)
        host, port = url.hostname or "", url.port or DEFAULT_PORTS.get(url.scheme, 0)
        if host == "localhost" or host.endswith(".localhost"):
            self.guard.check(host, port, "127.0.0.1")
        elif ":" in host or host.replace(".", "").isdigit():
            self.guard.check(host, port, host)
