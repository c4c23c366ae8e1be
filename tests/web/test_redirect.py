"""A redirect ends a visit, save where it leads back into the visit's own chain."""

from __future__ import annotations

from typing import Any

import pytest
from scrapy import Request
from scrapy.http import Response
from scrapy.settings import Settings

from newscrawl.web.redirect import VisitRedirectMiddleware, location
from tests.loopback import Route, serve
from tests.web.fetcher import fetch


def to(target: str, status: int = 302, **headers: str) -> Route:
    return Route(status=status, headers={"Location": target, **headers})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_the_answer_goes_to_the_spider(status: int) -> None:
    with serve({"/a": to("/b", status), "/b": "<p>ja</p>"}) as web:
        got = fetch(web.base + "/a")
        assert got.answers[web.base + "/a"]["status"] == status
        assert "/b" not in web.paths()


def test_a_cookie_bounce_and_reordered_parameters_are_followed() -> None:
    with serve({"/a": to("/b"), "/b?x=1": to("/a?utm_source=b"), "/a?utm_source=b": "<p>ja</p>"}) as web:
        start = web.base + "/b?x=1"
        got = fetch((start, {"chain": [web.base + "/a"]}))
    assert got.answers[start]["status"] == 200
    assert got.answers[start]["url"].endswith("/a?utm_source=b")


def test_a_circle_ends() -> None:
    with serve({"/a": to("/a")}) as web:
        got = fetch(web.base + "/a", REDIRECT_MAX_TIMES=3)
        assert web.paths() == ["/a"] * 4
    assert got.answers[web.base + "/a"]["message"] == "max redirections reached"


def test_a_robots_txt_is_followed() -> None:
    rules = {"/robots.txt": to("/rules.txt"), "/rules.txt": "User-agent: *\nDisallow: /geheim"}
    with serve({**rules, "/": "<p>ja</p>", "/geheim": "<p>nee</p>"}) as web:
        got = fetch(web.base + "/", web.base + "/geheim")
    assert got.answers[web.base + "/"]["status"] == 200
    assert got.answers[web.base + "/geheim"]["message"] == "Forbidden by robots.txt"


def judged(header: bytes, **meta: Any) -> Request | Response:
    request = Request("https://bode.example/a?x=1&y=2", meta={"visit": None, **meta})
    response = Response(request.url, status=302, headers={"Location": header})
    return VisitRedirectMiddleware(Settings()).process_response(request, response)


@pytest.mark.parametrize("header", [b"http://[", b"mailto:a@b.example", b"", b"https://bode.example/b\xe9"])
def test_an_odd_target_goes_to_the_spider(header: bytes) -> None:
    assert isinstance(judged(header), Response)


def test_octets_that_are_no_text_are_escaped() -> None:
    assert location(Response("https://bode.example/", headers={"Location": b"/caf\xe9"})) == "/caf%E9"
    assert location(Response("https://bode.example/", headers={"Location": "/café".encode()})) == "/café"
    assert location(Response("https://bode.example/")) is None
