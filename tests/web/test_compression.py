"""The bytes say whether they are compressed, whatever the header says."""

from __future__ import annotations

import gzip
import zlib

import pytest

from tests.loopback import Route, serve
from tests.web.fetcher import fetch

PAGE = "<html><body><p>De brug is weer open.</p></body></html>"
PACKED = gzip.compress(PAGE.encode(), mtime=0)


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (PACKED, "gzip"),
        (PACKED, ""),
        (PACKED, "identity"),
        (gzip.compress(PACKED, mtime=0), "gzip"),
        (PAGE.encode(), "gzip"),
        (PAGE.encode(), "deflate"),
        (PAGE.encode(), "br"),
        (PAGE.encode(), "UTF-8"),
        (PAGE.encode(), "none, gzip"),
        (zlib.compress(PAGE.encode()), "deflate"),
        (zlib.compress(PAGE.encode()), "gzip"),
        (zlib.compress(PAGE.encode()), "br"),
        (PACKED, "deflate"),
        (PACKED, "br"),
    ],
)
def test_a_page_is_read_as_its_bytes_are(body: bytes, encoding: str) -> None:
    headers = {"Content-Encoding": encoding} if encoding else {}
    with serve({"/": Route(body, headers=headers)}) as web:
        got = fetch(web.base + "/")
    assert got.answers[web.base + "/"].get("text") == PAGE
    assert "Traceback" not in got.log
    assert "cannot decode" not in got.log


def test_what_is_neither_compressed_nor_text_still_fails() -> None:
    with serve({"/": Route(b"\x00\x01\x02" * 90, headers={"Content-Encoding": "gzip"})}) as web:
        assert fetch(web.base + "/").answers[web.base + "/"]["error"] == "BadGzipFile"


def test_undeclared_gzip_has_a_limit() -> None:
    bomb = gzip.compress(b"a" * 2_000_000)
    with serve({"/": Route(bomb)}) as web:
        got = fetch(web.base + "/", DOWNLOAD_MAXSIZE=1_000_000)
    assert got.answers[web.base + "/"]["error"] == "TooLarge"
    assert got.answers[web.base + "/"]["reason"] == "too-large"
