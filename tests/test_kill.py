"""A crawl that is killed loses nothing: what it had not stored is still due."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

from tests.loopback import ROOT, Result, Website, chain, command, crawl, serve

PAGES = 60


def rows(result: Result) -> tuple[list[tuple[object, ...]], ...]:
    """What the store knows, without the moments and the depth, which is that of the way a page was first met."""
    return (
        result.rows("select canonical_url, headline, body, content_hash from article order by 1"),
        result.rows("select url, kind, outcome, reason from visit order by 1"),
        result.rows("select from_url, url, headline, section from teaser order by 1, 2"),
    )


def start(folder: Path, web: Website) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command(folder, "news", "-a", f"url={web.base}/"),
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def wait_for_pages(web: Website, count: int) -> None:
    deadline = time.monotonic() + 30
    while len(web.asked) < count and time.monotonic() < deadline:
        time.sleep(0.005)


def test_killed_at_five_moments_it_ends_as_an_undisturbed_crawl(tmp_path: Path) -> None:
    with serve(chain(PAGES)) as web:
        (tmp_path / "calm").mkdir()
        calm = crawl(tmp_path / "calm", web.base + "/")
        web.asked.clear()
        for moment in (1, 8, 15, 25, 40):
            process = start(tmp_path, web)
            wait_for_pages(web, len(web.asked) + moment // 2 + 1)
            process.kill()
            process.wait()
        last = crawl(tmp_path, web.base + "/")
    assert last.status == 0, last.log
    assert rows(last) == rows(calm)
    fetched = Counter(path for path in web.paths() if path != "/")
    assert len(fetched) == PAGES
    assert sum(fetched.values()) <= PAGES + 5 * (25 + 16)  # what was in flight and one batch, each time


def test_sigterm_flushes_what_was_fetched(tmp_path: Path) -> None:
    with serve(chain(PAGES)) as web:
        process = start(tmp_path, web)
        wait_for_pages(web, 12)
        os.kill(process.pid, signal.SIGTERM)
        process.wait(15)
        asked = [path for path in web.paths() if path != "/"]
        half = Result(0, "", [], tmp_path / "news.db")
        stored = {url.removeprefix(web.base) for (url,) in half.rows("select url from article")}
        assert stored == set(asked)
        crawl(tmp_path, web.base + "/")
    assert not {path: n for path, n in Counter(web.paths()).items() if n > 1 and path != "/"}
