"""Response headers that no standard allows cost themselves only: one of a strange name is skipped, a long one read."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from scrapy.core.downloader.handlers.http11 import (
    _LenientHTTP11ClientFactory,
    _LenientHTTP11ClientProtocol,
    _LenientHTTPClientParser,
)
from twisted.internet.interfaces import IAddress
from twisted.web.http_headers import InvalidHeaderName

LONGEST_LINE = 262_144  # bytes: policies and hints of some sites pass the 16,384 that Twisted takes; browsers do so


class _Parser(_LenientHTTPClientParser):
    MAX_LENGTH = LONGEST_LINE

    def headerReceived(self, name: bytes, value: bytes) -> None:  # noqa: N802 - Twisted's name
        with suppress(InvalidHeaderName):
            super().headerReceived(name, value)  # type: ignore[no-untyped-call]


class _Protocol(_LenientHTTP11ClientProtocol):
    def request(self, request: Any) -> Any:
        answer = super().request(request)
        self._parser.__class__ = _Parser  # as Scrapy does: Twisted names its own, and ours keeps nothing more
        return answer


class LenientFactory(_LenientHTTP11ClientFactory):
    """Makes the connections of a pool, Scrapy's but for what their headers may be."""

    def buildProtocol(self, addr: IAddress | None) -> _Protocol:  # noqa: N802 - Twisted's name
        """A connection."""
        return _Protocol(self._quiescentCallback)  # type: ignore[no-untyped-call]
