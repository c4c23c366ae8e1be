"""What a server says of its compression, and what the bytes say: the bytes are believed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.exceptions import IgnoreRequest

if TYPE_CHECKING:
    from scrapy import Request, Spider
    from scrapy.http import Response

GZIP = b"\x1f\x8b\x08"
_ZLIB = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")  # RFC 1950, 2.2
_HEADER = "Content-Encoding"
_LAYERS = 2  # of gzip that nothing declared
_HEAD = 512  # bytes in which what is no text has a control character
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1b"))
_NOTHING = frozenset((b"", b"identity", b"none", b"utf-8", b"utf8", b"binary", b"8bit", b"7bit"))  # not compressed


class TooLarge(IgnoreRequest):
    """More bytes than DOWNLOAD_MAXSIZE, once they are no longer compressed."""

    reason = "too-large"


class BelievedBytesMiddleware(HttpCompressionMiddleware):
    """Scrapy's, but that a text which was declared to be compressed is taken as it is, what was compressed otherwise is
    opened as what it is, and undeclared gzip, too."""

    def process_response(
        self, request: Request, response: Response, spider: Spider | None = None
    ) -> Request | Response:
        """The answer with its body as it was before it was compressed. Raises TooLarge."""
        declared = [part.strip().lower() for part in b",".join(response.headers.getlist(_HEADER)).split(b",")]
        if _NOTHING.issuperset(declared):
            response.headers.pop(_HEADER, None)
        try:
            opened = self._opened(request, response)
        except TooLarge:
            raise
        except Exception:
            actual = _compression(response.body)
            if actual is None or actual in declared:
                raise
            response.headers.pop(_HEADER, None)
            self._count("mislabelled" if actual else "plain")
            if not actual:
                return response
            response.headers[_HEADER] = actual
            opened = self._opened(request, response)
        return self._unpacked(request, opened)

    def _unpacked(self, request: Request, response: Request | Response) -> Request | Response:
        for _ in range(_LAYERS):
            body = getattr(response, "body", b"")
            if not body.startswith(GZIP) or request.method == "HEAD":
                break
            response.headers[_HEADER] = b"gzip"
            try:
                response = self._opened(request, response)  # type: ignore[arg-type]
            except OSError:  # it only begins like one
                response.headers.pop(_HEADER, None)
                break
            self._count("silent")
        return response

    def _opened(self, request: Request, response: Response) -> Request | Response:
        try:
            return super().process_response(request, response)
        except IgnoreRequest as error:
            raise TooLarge(str(error)) from error

    def _count(self, what: str) -> None:
        if self.stats:
            self.stats.inc_value(f"newscrawl/compression/{what}")


def _compression(body: bytes) -> bytes | None:
    """How bytes are compressed, by themselves: gzip, deflate, empty for a text, None for what cannot be told."""
    if body.startswith(GZIP):
        return b"gzip"
    if body.startswith(_ZLIB):
        return b"deflate"
    return None if not body or any(map(body[:_HEAD].__contains__, _CONTROLS)) else b""
