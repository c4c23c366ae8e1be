"""Private hosts are refused when a connection is made: by address, name, redirect and robots.txt alike."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from newscrawl.web.guard import Guard, GuardRefused
from tests.loopback import Route, serve
from tests.web.fetcher import fetch

FORMS = [
    "http://127.0.0.1:{port}/",
    "http://localhost:{port}/",
    "http://2130706433:{port}/",
    "http://0x7f000001:{port}/",
    "http://0177.0.0.1:{port}/",
    "http://127.1:{port}/",
    "http://0.0.0.0:{port}/",
    "http://[::1]:{port}/",
    "http://[::ffff:127.0.0.1]:{port}/",
    "http://169.254.169.254/latest/meta-data/",
    "https://10.0.0.1/",
]


def test_every_form_of_a_private_host_is_refused_before_it_is_reached() -> None:
    with serve({"/": "<p>ja</p>"}) as web:
        port = urlsplit(web.base).port
        urls = [form.format(port=port) for form in FORMS]
        got = fetch(*urls, NEWSCRAWL_ALLOW_PRIVATE_HOSTS="False")
    assert web.asked == []
    assert {url: got.answers[url]["error"] for url in urls} == dict.fromkeys(urls, "GuardRefused")
    assert {got.answers[url]["reason"] for url in urls} == {"guard"}
    assert "NEWSCRAWL_ALLOW_PRIVATE_HOSTS=127.0.0.1" in got.answers[urls[0]]["message"]
    assert got.stats["newscrawl/guard/refused"] >= len(FORMS)
    assert "Traceback" not in got.log


def test_a_proxy_is_no_way_round() -> None:
    with serve({"/": "<p>ja</p>"}) as proxy:
        urls = ["http://127.0.0.1:9/", "http://localhost:9/", "http://[::1]:9/"]
        got = fetch(*((url, {"proxy": proxy.base}) for url in urls), NEWSCRAWL_ALLOW_PRIVATE_HOSTS="False")
    assert {answer["error"] for answer in got.answers.values()} == {"GuardRefused"}
    assert not [path for path, _ in proxy.asked if path.startswith("http")]


def test_allowed_hosts_are_reached_and_no_others() -> None:
    with serve({"/": "<p>ja</p>"}) as web, serve({"/": "<p>nee</p>"}) as other:
        host = web.base.removeprefix("http://")
        by_name = web.base.replace("127.0.0.1", "localhost") + "/"
        got = fetch(web.base + "/", other.base + "/", by_name, NEWSCRAWL_ALLOW_PRIVATE_HOSTS=host)
    assert got.answers[web.base + "/"]["status"] == 200
    assert got.answers[other.base + "/"]["error"] == "GuardRefused"
    assert got.answers[by_name]["error"] == "GuardRefused"
    assert other.asked == []


def test_a_redirect_passes_the_guard() -> None:
    with serve() as other, serve({"/": Route(status=302, headers={"Location": other.base + "/in"})}) as web:
        host = web.base.removeprefix("http://")
        start, target = web.base + "/", other.base + "/in"
        got = fetch((start, {"chain": [target]}), NEWSCRAWL_ALLOW_PRIVATE_HOSTS=host)
    assert got.answers[start]["error"] == "GuardRefused"
    assert other.asked == []


def test_a_robots_txt_passes_the_guard_on_its_way() -> None:
    with (
        serve() as other,
        serve({"/": "<p>ja</p>", "/robots.txt": Route(status=301, headers={"Location": other.base + "/r"})}) as web,
    ):
        got = fetch(web.base + "/", NEWSCRAWL_ALLOW_PRIVATE_HOSTS=web.base.removeprefix("http://"))
    assert got.answers[web.base + "/"]["status"] == 200
    assert other.asked == []
    assert got.stats["newscrawl/guard/refused"] == 1


@pytest.mark.parametrize(
    ("allowed", "host", "port", "address", "refused"),
    [
        (False, "bode.example", 80, "93.184.216.34", False),
        (False, "bode.example", 80, "10.0.0.1", True),
        (True, "bode.example", 80, "10.0.0.1", False),
        (frozenset({"bode.example:80"}), "Bode.example", 80, "10.0.0.1", False),
        (frozenset({"bode.example:80"}), "bode.example", 81, "10.0.0.1", True),
        (frozenset({"[::1]:80"}), "::1", 80, "::1", False),
    ],
)
def test_the_rule(allowed: bool | frozenset[str], host: str, port: int, address: str, refused: bool) -> None:
    if refused:
        with pytest.raises(GuardRefused, match=address):
            Guard(allowed).check(host, port, address)
    else:
        Guard(allowed).check(host, port, address)
