"""robots.txt, obeyed by Scrapy's middleware; what cannot be fetched is counted and said in one line."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from scrapy import Request
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK
from scrapy.robotstxt import RobotParser
from scrapy.utils.defer import maybe_deferred_to_future
from scrapy.utils.httpobj import urlparse_cached
from scrapy.utils.python import to_unicode
from twisted.internet.defer import Deferred

from newscrawl.pages.markup.decoding import to_utf8

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

_TOKEN = re.compile(r"[a-z_-]+", re.IGNORECASE)  # RFC 9309, 2.2.1
_AGENT = re.compile(r"^([ \t]*user-?[ \t]?agent[ \t]*:?[ \t]*)([^\r\n#]+)", re.IGNORECASE | re.MULTILINE)
_WHOLE = re.compile(r"^([ \t]*(?:dis)?allow[ \t]*:[ \t]*)https?://([^/\s]+)(?=/)", re.IGNORECASE | re.MULTILINE)
_MARKS = dict.fromkeys(map(ord, "\ufeff\u200b\u2060"))  # files put one behind the other keep theirs
_OTHERS = "somebody-else"  # stands in no User-Agent of ours
_BROWSERS = "mozilla"  # what all of them call themselves: who it is stands further on
SERVER_ERROR = 500  # and above
logger = logging.getLogger(__name__)


class RobotsUnreachable(Exception):
    """A server that cannot say what it forbids: all of it, for this run (RFC 9309, 2.3.1.4)."""


class RobotsMiddleware(RobotsTxtMiddleware):
    """One robots.txt per host and port. One that is missing or cannot be had forbids nothing (RFC 9309, 2.3.1.3), one
    that its server has an error for everything: its visits fail, and are due again.

    Its request passes every middleware, so it takes the download slot of its site's domain, and the guard.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._failing: dict[str, int] = {}  # status by host and port

    async def robot_parser(self, request: Request) -> RobotParser | None:
        """The rules for the request's host, fetched when they are first asked for; None where there are none.

        Raises RobotsUnreachable.
        """
        url = urlparse_cached(request)
        if url.netloc not in self._parsers:
            self._parsers[url.netloc] = Deferred()
            await self._fetch(f"{url.scheme}://{url.netloc}/robots.txt", url.netloc, request)
        parser = self._parsers[url.netloc]
        if isinstance(parser, Deferred):
            parser = await maybe_deferred_to_future(parser)
        if url.netloc in self._failing:
            raise RobotsUnreachable(f"http {self._failing[url.netloc]} for robots.txt")
        return parser

    async def _fetch(self, address: str, netloc: str, request: Request) -> None:
        meta = {"dont_obey_robotstxt": True}
        asked = Request(address, priority=self.DOWNLOAD_PRIORITY, meta=meta, callback=NO_CALLBACK)
        self._stats.inc_value("robotstxt/request_count")
        try:
            response: Response = await self.crawler.engine.download_async(asked)
            if response.status >= SERVER_ERROR:
                self._failing[netloc] = response.status
                raise RobotsUnreachable(f"http {response.status}")
            # The page that comes with an error is no set of rules.
            rules = readable(response.body, self._agent(), netloc) if response.status < 400 else b""
            await self._parse_robots(response.replace(body=rules), netloc, request)
        except Exception as error:  # noqa: BLE001 - whatever happened, the requests that wait must go on
            self._stats.inc_value("newscrawl/robots/unavailable")
            if not isinstance(error, IgnoreRequest):
                logger.warning("%s could not be fetched: %s: %s", address, type(error).__name__, error)
            self._robots_error(error, netloc)

    def _agent(self) -> str:
        return to_unicode(self._robotstxt_useragent or self._default_useragent)


def readable(rules: bytes, agent: str, netloc: str = "") -> bytes:
    """The rules as UTF-8, each group's agent by its name alone: `newscrawl/1.0` is `newscrawl`, and `news` is not.

    Whole addresses on the host and port `netloc` become their paths.

    `agent` is our User-Agent. Where that begins as browsers' do, groups keep their agents.
    """
    text = to_utf8(rules).decode().translate(_MARKS)
    text = _WHOLE.sub(lambda rule: rule[1] if rule[2].lower() == netloc.lower() else rule[0], text)
    own = _TOKEN.match(agent)
    if own is None or own[0].lower() == _BROWSERS:
        return text.encode()

    def named(line: re.Match[str]) -> str:
        value = line[2].strip()
        token = _TOKEN.match(value)
        if value == "*" or value[:2].strip() == "*":
            return f"{line[1]}*"
        return line[1] + (own[0] if token is not None and token[0].lower() == own[0].lower() else _OTHERS)

    return _AGENT.sub(named, text).encode()
