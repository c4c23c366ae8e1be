"""A revisit is a conditional request; what has not changed is not read again, what has gets a revision."""

from __future__ import annotations

import time
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from tests.loopback import Route, Website, article, crawl, front, serve


def with_etags(web: Website) -> None:
    """Let every page have its text's hash for an ETag, and answer 304 to who has it."""

    def answer(handler: BaseHTTPRequestHandler) -> Route:
        route = Website.answer(web, handler)
        tag = f'"{hash(route.body)}"'
        if route.status == 200 and handler.headers.get("If-None-Match") == tag:
            return Route("", 304, {"ETag": tag})
        return Route(route.body, route.status, {"ETag": tag})

    web.answer = answer  # type: ignore[method-assign]


def test_what_is_unchanged_costs_no_reading_and_what_changed_is_told(tmp_path: Path) -> None:
    routes: dict[str, Route | str] = {"/": front("/a", "/b"), "/a": article("Brug dicht"), "/b": article("Haven open")}
    with serve(routes) as web:
        with_etags(web)
        first = crawl(tmp_path, web.base + "/", NEWSCRAWL_REVISIT="every=1s")
        assert first.headlines() == ["Brug dicht", "Haven open"]
        time.sleep(1.1)
        web.routes["/b"] = article("Haven weer dicht")
        second = crawl(tmp_path, web.base + "/", NEWSCRAWL_REVISIT="every=1s")
    assert second.status == 0, second.log
    assert second.headlines() == ["Haven weer dicht"]
    assert "1 changed, 1 unchanged" in second.log
    assert dict(second.rows("select status, count(*) from visit group by 1")) == {200: 1, 304: 2}
    assert second.rows("select headline from revision") == [("Haven open",)]
    assert second.rows("select outcome from visit where kind = 'start'") == [("front",)]


def test_the_policy_of_this_run_counts_not_that_of_the_last(tmp_path: Path) -> None:
    with serve({"/": front("/a"), "/a": article("Brug dicht")}) as web:
        crawl(tmp_path, web.base + "/")
        time.sleep(1.1)
        web.routes["/a"] = article("Brug weer open")
        assert crawl(tmp_path, web.base + "/", NEWSCRAWL_REVISIT="every=1s").headlines() == ["Brug weer open"]
        time.sleep(1.1)
        web.asked.clear()
        crawl(tmp_path, web.base + "/", NEWSCRAWL_REVISIT="off")
        assert web.paths() == ["/"]


def test_within_the_hour_nothing_is_asked_again_by_default(tmp_path: Path) -> None:
    with serve({"/": front("/a"), "/a": article("Brug dicht")}) as web:
        crawl(tmp_path, web.base + "/")
        crawl(tmp_path, web.base + "/")
        assert web.paths() == ["/", "/a", "/"]
