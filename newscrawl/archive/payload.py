"""The body of an HTTP answer as a crawl would read it: no longer chunked, decompressed.

Archives do not agree on whether headers still hold of the body that they keep (Common Crawl's earlier news archives
have `Content-Encoding: gzip` in front of plain text), so that what is not in the encoding that its header names is
taken as it is.
"""

from __future__ import annotations

import importlib
import zlib
from typing import Any

from newscrawl.archive.members import GZIP, MAGIC
from newscrawl.errors import InputError

LIMIT = 10 * 1024 * 1024  # bytes of a page: DOWNLOAD_MAXSIZE of a crawl
_PLAIN = {"", "identity", "none", "utf-8"}
_RAW = -zlib.MAX_WBITS


class UnusableBody(InputError):
    """`reason`: too-long, damaged, or encoding NAME."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def decoded(body: bytes, transfer: str, encoding: str) -> bytes:
    """`body` freed of the Transfer-Encoding and Content-Encoding that its headers name. Raises UnusableBody."""
    if "chunked" in transfer.lower():
        body = dechunked(body)
    for name in reversed(encoding.lower().split(",")):
        body = _decompressed(body, name.strip())
    if len(body) > LIMIT:
        raise UnusableBody("too-long")
    return body


def dechunked(body: bytes) -> bytes:
    """The chunks of a body put together (RFC 9112, 7.1); what is not chunked as it is, what breaks off up to there."""
    parts: list[bytes] = []
    at = 0
    while True:
        end = body.find(b"\r\n", at, at + 1024)
        size = _chunk_size(body[at:end]) if end >= 0 else None
        if size is None:
            return b"".join(parts) if at else body
        if size == 0:
            return b"".join(parts)
        parts.append(body[end + 2 : end + 2 + size])
        at = end + 2 + size + 2


def _chunk_size(line: bytes) -> int | None:
    digits = line.partition(b";")[0].strip()
    try:
        return int(digits, 16) if digits.isalnum() else None
    except ValueError:
        return None


def _decompressed(body: bytes, name: str) -> bytes:
    if name in _PLAIN or not body:
        return body
    if name in {"gzip", "x-gzip"}:
        return _inflated(body, GZIP) if body.startswith(MAGIC) else body
    if name == "deflate":
        if _looks_plain(body):
            return body
        zlib_header = body[0] & 15 == 8 and len(body) > 1 and (body[0] << 8 | body[1]) % 31 == 0  # RFC 1950, 2.2
        return _inflated(body, zlib.MAX_WBITS if zlib_header else _RAW)
    if name == "br":
        return body if _looks_plain(body) else _unbrotlied(body)
    if _looks_plain(body):
        return body
    raise UnusableBody(f"encoding {name[:20]}")


def _inflated(body: bytes, form: int) -> bytes:
    """One page is cut off at LIMIT + 1; an end that is missing costs nothing but itself."""
    try:
        return zlib.decompressobj(form).decompress(body, LIMIT + 1)
    except zlib.error as error:
        raise UnusableBody("damaged") from error


def _unbrotlied(body: bytes) -> bytes:
    try:
        brotli: Any = importlib.import_module("brotli")
    except ImportError as error:
        raise UnusableBody("encoding br") from error
    try:
        found: bytes = brotli.Decompressor().process(body, output_buffer_limit=LIMIT + 1)
    except brotli.error as error:
        raise UnusableBody("damaged") from error
    return found


def _looks_plain(body: bytes) -> bool:
    """Whether it begins as HTML does."""
    return body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"
