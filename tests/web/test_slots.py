"""One download slot for each registered domain, robots.txt included."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

from scrapy import Request

from newscrawl.web.slots import SlotMiddleware
from tests.loopback import serve
from tests.web.fetcher import fetch


def middleware(delays: dict[str, float]) -> tuple[SlotMiddleware, dict[str, Any]]:
    paces: dict[str, Any] = {}
    runs = {site: SimpleNamespace(delay=delay) for site, delay in delays.items()}
    crawl = SimpleNamespace(feeder=SimpleNamespace(runs=runs))
    crawler = SimpleNamespace(
        engine=SimpleNamespace(downloader=SimpleNamespace(per_slot_settings=paces)), get_extension=lambda _: crawl
    )
    return SlotMiddleware(cast("Any", crawler)), paces


def test_hosts_of_one_domain_share_a_slot_and_its_sites_delay() -> None:
    slots, paces = middleware({"bode": 4.0})
    visit = SimpleNamespace(site="bode")
    first, second, robots = (
        Request("https://www.bode.co.uk/a", meta={"visit": visit}),
        Request("https://sport.bode.co.uk/b", meta={"visit": visit}),
        Request("https://bode.co.uk/robots.txt"),
    )
    for request in (first, second, robots):
        slots.process_request(request)
    assert {request.meta["download_slot"] for request in (first, second, robots)} == {"bode.co.uk"}
    assert paces == {"bode.co.uk": {"delay": 4.0}}


def test_a_redirect_to_another_domain_changes_the_slot() -> None:
    slots, paces = middleware({})
    request = Request("https://elders.example/robots.txt", meta={"download_slot": "bode.co.uk"})
    slots.process_request(request)
    assert request.meta["download_slot"] == "elders.example"
    assert paces == {}


def test_a_page_and_its_robots_txt_wait_in_one_slot() -> None:
    with serve({"/a": "<p>ja</p>", "/b": "<p>ja</p>"}) as web:
        got = fetch(web.base + "/a", web.base + "/b")
    assert {answer["slot"] for answer in got.answers.values()} == {web.base.removeprefix("http://")}
    first, *others = [path for path, _ in web.asked]
    assert first == "/robots.txt"
    assert sorted(others) == ["/a", "/b"]
