"""robots.txt is obeyed; one that cannot be had is counted and said in one line."""

from __future__ import annotations

import socket

from tests.loopback import Route, serve
from tests.web.fetcher import fetch


def test_what_is_forbidden_is_not_fetched() -> None:
    rules = "User-agent: newscrawl\nDisallow: /geheim\n\nUser-agent: *\nDisallow: /"
    with serve({"/robots.txt": rules, "/": "<p>ja</p>", "/geheim": "<p>nee</p>"}) as web:
        got = fetch(web.base + "/", web.base + "/geheim")
        assert web.paths() == ["/"]
    assert got.answers[web.base + "/geheim"]["message"] == "Forbidden by robots.txt"
    assert [path for path, _ in web.asked].count("/robots.txt") == 1


def test_a_missing_one_forbids_nothing() -> None:
    with serve({"/": "<p>ja</p>"}) as web:
        got = fetch(web.base + "/")
    assert got.answers[web.base + "/"]["status"] == 200
    assert "newscrawl/robots/unavailable" not in got.stats


def test_the_page_of_an_error_is_no_set_of_rules() -> None:
    with serve({"/": "<p>ja</p>", "/robots.txt": Route("User-agent: *\nDisallow: /", 404)}) as web:
        assert fetch(web.base + "/").answers[web.base + "/"]["status"] == 200


def test_one_that_cannot_be_had_is_counted_and_said_in_one_line() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/"
    got = fetch(url)
    assert got.answers[url]["error"]
    assert got.stats["newscrawl/robots/unavailable"] == 1
    lines = [line for line in got.log.splitlines() if "robots.txt" in line]
    assert len(lines) == 1
    assert "WARNING" in lines[0]
    assert "Traceback" not in got.log
