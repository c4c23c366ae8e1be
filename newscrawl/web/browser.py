"""Pages that a script renders, fetched with Chromium through scrapy-playwright.

The browser starts with the first request whose meta says `playwright`. Its connections pass the guard (see
browser_proxy.py), robots.txt is obeyed by the middleware as for any request, and pictures, films and fonts, which
hold no text, are not fetched. PLAYWRIGHT_* settings win over what stands here.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Page
from playwright.async_api import Request as PageRequest
from playwright.async_api import TimeoutError as PlaywrightTimeoutError
from scrapy import Request
from scrapy.http import Response
from scrapy.utils.httpobj import urlparse_cached
from scrapy_playwright.handler import ScrapyPlaywrightDownloadHandler  # type: ignore[import-untyped]
from scrapy_playwright.page import PageMethod  # type: ignore[import-untyped]

from newscrawl.errors import BadUrl
from newscrawl.text.urls import DEFAULT_PORTS, canonicalize
from newscrawl.web.browser_proxy import GuardedProxy, addresses
from newscrawl.web.guard import Guard

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

TEXTLESS = frozenset({"image", "media", "font"})
SETTLE_MS = 5_000  # a page that never stops fetching (advertisements, tickers) is read after this
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def launch_options(given: dict[str, Any], proxy: str) -> dict[str, Any]:
    """How Chromium is started; `given` (PLAYWRIGHT_LAUNCH_OPTIONS) wins, save for the proxy, which is the guard's."""
    arguments = ["--force-webrtc-ip-handling-policy=disable_non_proxied_udp"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")  # Chromium refuses to start as root with it
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    found = {"executable_path": path} if path else {}
    # Without <-loopback> Chromium would go round the proxy for this machine's own addresses.
    door = {"server": proxy, "bypass": "<-loopback>"}
    return {"headless": True, **found, **given, "args": [*arguments, *given.get("args", ())], "proxy": door}


async def settle(page: Page) -> None:
    """Wait until the page fetches nothing any more, or for SETTLE_MS."""
    with suppress(PlaywrightTimeoutError):
        await page.wait_for_load_state("networkidle", timeout=SETTLE_MS)


def is_textless(request: PageRequest) -> bool:
    """True for what the browser need not fetch."""
    return request.resource_type in TEXTLESS


class BrowserDownloadHandler(ScrapyPlaywrightDownloadHandler):  # type: ignore[misc] # untyped
    """scrapy-playwright's handler behind the guard, started by its first request."""

    def __init__(self, crawler: Crawler, guard: Guard) -> None:
        super().__init__(crawler)
        self.guard = guard
        self.abort_request: Any = self.abort_request or is_textless
        self._proxy = GuardedProxy(guard, lambda: crawler.stats.inc_value("newscrawl/guard/refused"))
        self._starting = asyncio.Lock()
        self._started = False

    async def download_request(self, request: Request) -> Response:
        """The page as its scripts left it. Raises GuardRefused for a private host.

        Where the browser ended at another address, a redirect to that address, which passes the door of any link.
        """
        url = urlparse_cached(request)
        await addresses(self.guard, url.hostname or "", url.port or DEFAULT_PORTS[url.scheme])
        await self._start()
        request.meta.setdefault("playwright_page_methods", [PageMethod(settle)])
        response: Response = await super().download_request(request)
        try:
            moved = canonicalize(response.url) != canonicalize(request.url)
        except BadUrl:
            moved = False
        return Response(request.url, 302, {"Location": response.url}, request=request) if moved else response

    async def close(self) -> None:
        """End the browser and its proxy."""
        with suppress(PlaywrightError):  # it may have ended by itself
            await super().close()
        await self._proxy.close()

    async def _start(self) -> None:
        async with self._starting:
            if not self._started:
                self.config.launch_options = launch_options(self.config.launch_options, await self._proxy.start())
                await self._launch()
                self._started = True
