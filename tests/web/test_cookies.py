"""A cookie costs no request to anybody else."""

from __future__ import annotations

import pytest
from scrapy import Request
from scrapy.http import Response

from newscrawl.web.cookies import OfflineCookiesMiddleware
from tests.loopback import Route, serve
from tests.web.fetcher import fetch


def test_the_first_cookie_asks_the_network_for_no_list() -> None:
    with serve({"/": Route("<p>ja</p>", headers={"Set-Cookie": "a=1; path=/"})}) as web:
        got = fetch(web.base + "/")
    assert got.answers[web.base + "/"]["status"] == 200
    assert "publicsuffix" not in got.log.lower()
    assert "Traceback" not in got.log


@pytest.mark.parametrize(
    ("domain", "sent"),
    [("bode.co.uk", True), (".bode.co.uk", True), ("co.uk", False), ("github.io", False), ("elders.example", False)],
)
def test_no_cookie_is_kept_for_a_whole_suffix(domain: str, sent: bool) -> None:
    cookies = OfflineCookiesMiddleware()
    first, second = Request("https://www.bode.co.uk/a"), Request("https://www.bode.co.uk/b")
    headers = {"Set-Cookie": f"a=1; Domain={domain}; path=/"}
    cookies.process_response(first, Response(first.url, headers=headers))
    cookies.process_request(second)
    assert ("Cookie" in second.headers) is sent
