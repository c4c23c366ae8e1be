"""A redirect ends a visit: its target passes the same door as any link, so the answer goes to the spider.

Save where the target is, in its canonical form, an address of the visit's own chain: a site that sets a cookie and
sends the browser back, or that only reorders parameters. Such a redirect is followed, within REDIRECT_MAX_TIMES.
A robots.txt, which no visit stands behind, is followed as usual (RFC 9309, 2.3.1.2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from scrapy import Request
from scrapy.downloadermiddlewares.redirect import RedirectMiddleware
from scrapy.http import Response

from newscrawl.crawl.reception import location
from newscrawl.errors import BadUrl
from newscrawl.text.urls import canonicalize

if TYPE_CHECKING:
    from scrapy.crawler import Crawler


class VisitRedirectMiddleware(RedirectMiddleware):
    """Follows only what leads back into the visit's own chain (`meta["chain"]`, addresses that redirected here)."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy. No Referer is sent, so none has to be mended on a redirect."""
        middleware = cls(crawler.settings)
        middleware.crawler = crawler
        return middleware

    def handle_referer(self, request: Request, response: Response) -> None:
        """Send no Referer."""
        request.headers.pop("Referer", None)

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]
        """The answer itself, or the request that follows it."""
        if "visit" in request.meta and not self._leads_back(request, response):
            return response
        return super().process_response(request, response)

    def _leads_back(self, request: Request, response: Response) -> bool:
        target = location(response)
        if not target:
            return False
        chain = {canonicalize(request.url), *request.meta.get("chain", ())}
        try:
            return canonicalize(target, base=response.url) in chain
        except BadUrl:
            return False  # the spider says what is wrong with it
