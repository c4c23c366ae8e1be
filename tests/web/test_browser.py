"""A client-rendered page through real Chromium, behind the guard."""

from __future__ import annotations

import os
import shutil
from urllib.parse import urlsplit

import pytest

from newscrawl.web.browser import BROWSERS, launch_options
from tests.loopback import Route, serve
from tests.web.fetcher import fetch

missing = not any(map(shutil.which, BROWSERS)) and os.environ.get("CI") != "true"
chromium = pytest.mark.skipif(missing, reason="no Chromium: apt-get install chromium")

SCRIPTED = """<!doctype html><meta charset="utf-8"><title>De Proefbode</title><main></main><script>
fetch("/stuk.json").then(r => r.json()).then(d => {
  document.querySelector("main").innerHTML = "<h1>" + d.kop + "</h1><img src=/plaat.png>" })
</script>"""
STORY = Route('{"kop": "Molen draait weer"}', headers={"Content-Type": "application/json"})


@chromium
def test_a_page_is_fetched_as_its_scripts_leave_it() -> None:
    with serve(
        {"/": SCRIPTED, "/stuk.json": STORY, "/plain": SCRIPTED, "/weg": Route(status=302, headers={"Location": "/"})}
    ) as web:
        rendered, plain, moved = web.base + "/", web.base + "/plain", web.base + "/weg"
        got = fetch((rendered, {"playwright": True}), plain, (moved, {"playwright": True}))
    assert "<h1>Molen draait weer</h1>" in got.answers[rendered]["text"]
    assert "<h1>Molen" not in got.answers[plain]["text"]
    assert got.answers[moved]["status"] == 302
    assert "/plaat.png" not in web.paths()
    assert got.stats["playwright/browser_count"] == 1
    assert all(agent.startswith("newscrawl/") for agent in web.agents)


@chromium
def test_the_browser_reaches_no_private_host() -> None:
    with serve({"/": "<p>intern</p>", "/x": "intern"}) as other:
        page = f'<p>pagina</p><iframe src="{other.base}/"></iframe><script>fetch("{other.base}/x")</script>'
        routes = {"/": page, "/weg": Route(status=302, headers={"Location": other.base + "/"})}
        with serve(routes) as web:
            ask = {"playwright": True}
            urls = [web.base + "/", web.base + "/weg", other.base + "/"]
            got = fetch(*((url, ask) for url in urls), NEWSCRAWL_ALLOW_PRIVATE_HOSTS=urlsplit(web.base).netloc)
    assert other.asked == []
    assert got.answers[urls[0]]["status"] == 200
    assert "error" in got.answers[urls[1]]
    assert got.answers[urls[2]]["reason"] == "guard"
    assert got.stats["newscrawl/guard/refused"] >= 3


def test_what_is_set_wins_save_for_the_door() -> None:
    given = {"executable_path": "/opt/chrome", "args": ["--lang=nl"], "proxy": {"server": "http://elders:1"}}
    options = launch_options(given, "http://127.0.0.1:9")
    assert options["executable_path"] == "/opt/chrome"
    assert options["args"][-1] == "--lang=nl"
    assert options["proxy"] == {"server": "http://127.0.0.1:9", "bypass": "<-loopback>"}
    assert options["headless"] is True
