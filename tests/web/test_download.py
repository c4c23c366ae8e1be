"""An answer that broke off fails; one whose server only counts wrongly is a page."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from newscrawl.web.download import ends_as_pages_do
from tests.web.fetcher import fetch

PAGE = b"<html><body><p>De brug is weer open.</p></body></html>\n"


@contextmanager
def answering(answer: bytes) -> Iterator[str]:
    """A server that sends these bytes, whatever it is asked for, and closes."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    client, _ = server.accept()
                except OSError:
                    return
                with client:
                    client.recv(65_536)
                    client.sendall(answer)

        threading.Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"


def counted(body: bytes, more: int) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s" % (len(body) + more, body)


def chunked(body: bytes) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"%x\r\n%s\r\n" % (len(body), body)


@pytest.mark.parametrize("answer", [counted(PAGE, 99), chunked(PAGE)], ids=["length", "chunk"])
def test_a_whole_page_behind_a_wrong_count_is_read(answer: bytes) -> None:
    with answering(answer) as url:
        assert fetch(url, ROBOTSTXT_OBEY=False).answers[url].get("text") == PAGE.decode()


@pytest.mark.parametrize("answer", [counted(PAGE[:30], 99), chunked(PAGE[:30])], ids=["length", "chunk"])
def test_half_a_page_fails(answer: bytes) -> None:
    with answering(answer) as url:
        assert fetch(url, ROBOTSTXT_OBEY=False).answers[url]["error"] == "ResponseDataLossError"


@pytest.mark.parametrize(
    "header",
    [b"X-Policy: " + b"a" * 60_000, b"\xe2\x80\x98x-a\xe2\x80\x99: 1", b"X Name: 1", b": 1", b"no colon"],
    ids=["long", "quoted name", "blank in name", "no name", "no colon"],
)
def test_a_strange_header_costs_itself_only(header: bytes) -> None:
    answer = counted(PAGE, 0).replace(b"\r\n", b"\r\n" + header + b"\r\n", 1)
    with answering(answer) as url:
        assert fetch(url, ROBOTSTXT_OBEY=False).answers[url].get("text") == PAGE.decode()


def test_of_a_robots_txt_what_came_counts() -> None:
    with answering(counted(b"User-agent: *\nDisallow: /\n", 9)) as url:
        assert fetch(url).answers[url]["message"] == "Forbidden by robots.txt"


@pytest.mark.parametrize(
    ("body", "ends"),
    [
        (PAGE, True),
        (b"<HTML>a</HTML> <!-- 0.2 s -->", True),
        (PAGE[:40], False),
        (gzip.compress(PAGE, mtime=0), True),
        (gzip.compress(PAGE, mtime=0)[:-9], False),
        (b"\x1f\x8bnone", False),
        (b"", False),
    ],
)
def test_how_a_page_ends(body: bytes, ends: bool) -> None:
    assert ends_as_pages_do(body) is ends
