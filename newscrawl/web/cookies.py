"""Cookies as Scrapy keeps them, with the Public Suffix List that we bring.

Scrapy's own would be fetched from the network at the first cookie of a crawl: past the guard and every manner, while
the loop waits, and with tracebacks in the log where there is no way out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy.downloadermiddlewares.cookies import CookiesMiddleware
from scrapy.utils.httpobj import urlparse_cached

from newscrawl.text.urls import is_public_suffix

if TYPE_CHECKING:
    from collections.abc import Iterable
    from http.cookiejar import Cookie

    from scrapy import Request
    from scrapy.http.cookies import CookieJar


class OfflineCookiesMiddleware(CookiesMiddleware):
    """A cookie for a whole public suffix (`co.uk`) is kept for the host that set it alone, where that is its name."""

    def _process_cookies(self, cookies: Iterable[Cookie], *, jar: CookieJar, request: Request) -> None:
        host = (urlparse_cached(request).hostname or "").lower()
        for cookie in cookies if host else ():
            domain = cookie.domain.removeprefix(".")
            if domain and domain != host and is_public_suffix(domain):
                continue
            if domain == host and is_public_suffix(domain):
                cookie.domain = host
            jar.set_cookie_if_ok(cookie, request)
