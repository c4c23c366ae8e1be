"""Whole crawls that keep their pages, run as a user runs them."""

from __future__ import annotations

import asyncio
import gzip
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from scrapy.http import HtmlResponse

from newscrawl.archive.files import archives
from newscrawl.archive.page import KeptPage, ReadPage
from newscrawl.archive.writing import Archive
from newscrawl.crawl import keeping
from newscrawl.crawl.keeping import Keeping
from newscrawl.extraction import extract
from newscrawl.storage import PageRecord, Visit
from tests.archive.samples import MOMENT, read
from tests.loopback import ROOT, Result, Route, Website, article, chain, command, crawl, front, serve

PAGES = 40


def kept(folder: Path) -> list[ReadPage]:
    return [page for path in archives(folder) for page in read(path)[0]]


def start(folder: Path, web: Website, **settings: object) -> subprocess.Popen[bytes]:
    line = command(folder, "news", "-a", f"url={web.base}/", NEWSCRAWL_WARC=folder / "warc", **settings)
    return subprocess.Popen(line, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def wait_until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not true() and time.monotonic() < deadline:
        time.sleep(0.005)


def stored(folder: Path) -> set[str]:
    return {url for (url,) in Result(0, "", [], folder / "news.db").rows("select url from article")}


def test_every_page_is_kept_once_and_gives_the_same_article_again(tmp_path: Path) -> None:
    squeezed = gzip.compress(article("Duinpad gaat weer open").encode())
    routes = {
        "/": front("/nieuws/a", "/nieuws/b", "/oud", "/weg"),
        "/nieuws/a": article("Haven krijgt tweede kade"),
        "/nieuws/b": Route(squeezed, headers={"Content-Encoding": "gzip"}),
        "/oud": Route(status=301, headers={"Location": "/nieuws/a"}),
    }
    with serve(routes) as web:
        got = crawl(tmp_path, web.base + "/", NEWSCRAWL_WARC=tmp_path / "warc")
    assert got.status == 0, got.log
    pages = kept(tmp_path / "warc")
    assert sorted(page.url.removeprefix(web.base) for page in pages) == ["/", "/nieuws/a", "/nieuws/b"]
    again = [extract(one.body, one.url, one.fetched_at).to_dict() for one in pages if "nieuws" in one.url]
    assert sorted(again, key=lambda one: str(one["url"])) == sorted(got.items, key=lambda one: str(one["url"]))
    names = sorted(path.suffix for path in (tmp_path / "warc").iterdir())
    assert names == [".cdxj", ".gz"]


def test_a_killed_crawl_has_kept_all_that_it_stored(tmp_path: Path) -> None:
    with serve(chain(PAGES)) as web:
        for moment in (8, 20):
            process = start(tmp_path, web)
            asked = len(web.asked) + moment
            wait_until(lambda asked=asked: len(web.asked) >= asked)
            process.kill()
            process.wait()
            assert stored(tmp_path) <= {page.url for page in kept(tmp_path / "warc")}
        last = crawl(tmp_path, web.base + "/", NEWSCRAWL_WARC=tmp_path / "warc")
    assert last.status == 0, last.log
    found = {page.url for page in kept(tmp_path / "warc")}
    assert found == {f"{web.base}{path}" for path in chain(PAGES)}
    assert any(path.name.endswith(".open") for path in archives(tmp_path / "warc"))


def test_sigterm_closes_what_is_open(tmp_path: Path) -> None:
    with serve(chain(PAGES)) as web:
        process = start(tmp_path, web)
        wait_until(lambda: len(web.asked) >= 12)
        os.kill(process.pid, signal.SIGTERM)
        assert process.wait(15) == 0
    assert stored(tmp_path)
    assert stored(tmp_path) <= {page.url for page in kept(tmp_path / "warc")}
    assert all(path.name.endswith(".warc.gz") for path in archives(tmp_path / "warc"))


def test_what_cannot_be_kept_is_not_stored_and_the_run_fails(tmp_path: Path) -> None:
    folder = tmp_path / "warc"
    with serve(chain(PAGES)) as web:
        line = command(tmp_path, "news", "-a", f"url={web.base}/", NEWSCRAWL_WARC=folder, NEWSCRAWL_WARC_SIZE=1)
        process = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        wait_until(lambda: folder.exists() and len(list(folder.iterdir())) > 6)
        moved = folder.rename(tmp_path / "weggezet")
        log = process.communicate(timeout=30)[1]
        assert process.returncode == 3, log
        assert len([text for text in log.splitlines() if "ERROR: NEWSCRAWL_WARC: cannot" in text]) in {1, 2}
        assert "Traceback" not in log
        assert len(stored(tmp_path)) < PAGES
        moved.rename(folder)
        assert crawl(tmp_path, web.base + "/", NEWSCRAWL_WARC=folder).status == 0
    assert {page.url for page in kept(folder)} == {f"{web.base}{path}" for path in chain(PAGES)}


@pytest.mark.parametrize("name", ["bestand", "bestand/map"])
def test_a_folder_that_cannot_be_written_is_one_clear_line(tmp_path: Path, name: str) -> None:
    (tmp_path / "bestand").write_text("geen map")
    with serve(chain(PAGES)) as web:
        got = crawl(tmp_path, web.base + "/", NEWSCRAWL_WARC=tmp_path / name)
    lines = [line for line in got.log.splitlines() if line.startswith("scrapy crawl")]
    assert (got.status, len(lines), web.asked) == (1, 1, [])
    assert "NEWSCRAWL_WARC: must be a folder that can be written to" in lines[0]
    assert not got.store.exists()


def test_without_warcio_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "warcio").mkdir()
    (tmp_path / "warcio" / "__init__.py").write_text("raise ImportError('no warcio here')")
    env = {"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    with serve(chain(PAGES)) as web:
        got = crawl(tmp_path, web.base + "/", NEWSCRAWL_WARC=tmp_path / "warc", env=env)
        lines = [line for line in got.log.splitlines() if line.startswith("scrapy crawl")]
        assert (got.status, len(lines), web.asked) == (1, 1, [])
        assert "pip install warcio" in lines[0]
        assert crawl(tmp_path, web.base + "/", "-a", "max_articles=1", env=env).status == 0


def test_a_wrong_size_is_one_clear_line(tmp_path: Path) -> None:
    got = crawl(tmp_path, "http://127.0.0.1:9/", NEWSCRAWL_WARC_SIZE="veel")
    assert got.status == 1
    assert "NEWSCRAWL_WARC_SIZE" in got.log


async def test_fetching_waits_while_too_much_waits_for_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = threading.Event()

    class Slow(Archive):
        def write(self, page: KeptPage) -> None:
            disk.wait(10)
            super().write(page)

    monkeypatch.setattr(keeping, "MOST_WAITING", 100)
    made = Keeping(Slow(tmp_path, 10**9, {}))
    response = HtmlResponse("https://krant.example/a", body=b"<p>Het regent.</p>" * 4)
    records = [
        PageRecord(Visit(n, response.url, "krant.example", "link"), response.url, "front", MOMENT) for n in (1, 2)
    ]
    made.keep(response, records[0])
    assert not made.full
    made.keep(response, records[1])
    assert made.full
    disk.set()
    for record in records:
        kept_page = made.written(record)
        assert kept_page is not None
        await asyncio.wrap_future(kept_page)
    assert not made.full
    assert made.written(records[0]) is None
    await made.close()
    assert len(kept(tmp_path)) == 2
