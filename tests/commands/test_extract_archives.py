"""`scrapy extract` over archives of pages, and `scrapy forget` in them, as a user runs them."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.archive.samples import BASE, Foreign, kept, paths, read, squeezed, written
from tests.loopback import ROOT, SCRAPY, article, crawl, front, serve

HEADLINES = ["Duinpad gaat weer open", "Haven krijgt tweede kade", "Kerktoren staat in de steigers"]


class Ran(NamedTuple):
    """What one call did."""

    status: int
    articles: list[dict[str, Any]]
    errors: list[str]
    out: str

    def headlines(self) -> list[str]:
        return sorted(one["headline"] for one in self.articles)


def scrapy(*arguments: str | Path, **env: str) -> Ran:
    line = [str(SCRAPY), *map(str, arguments)]
    environment = {**os.environ, "SCRAPY_SETTINGS_MODULE": "newscrawl.settings", **env}
    done = subprocess.run(line, cwd=ROOT, env=environment, capture_output=True, timeout=60, check=False, text=True)
    lines = [json.loads(text) for text in done.stdout.splitlines() if text.startswith("{")]
    return Ran(done.returncode, lines, done.stderr.splitlines(), done.stdout)


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the store and the archive of one crawl, three files of it."""
    folder = tmp_path_factory.mktemp("crawled")
    links = [f"/nieuws/{n}" for n in range(3)]
    routes = {"/": front(*links)} | {
        path: article(headline, *links) for path, headline in zip(links, HEADLINES, strict=True)
    }
    with serve(routes) as web:
        got = crawl(folder, web.base + "/", NEWSCRAWL_WARC=folder / "warc", NEWSCRAWL_WARC_SIZE=1_500)
        assert got.headlines() == HEADLINES, got.log
    return folder


@pytest.fixture
def folder(crawled: Path, tmp_path: Path) -> Path:
    """A copy of it, to be changed."""
    return shutil.copytree(crawled, tmp_path / "own")


def store(folder: Path) -> dict[str, str]:
    return {"NEWSCRAWL_STORE": f"sqlite:///{folder}/news.db"}


def ask(folder: Path, statement: str) -> list[tuple[Any, ...]]:
    with sqlite3.connect(folder / "news.db") as database:
        return database.execute(statement).fetchall()


def _comparable(articles: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Sorted, without what only a store can know."""
    return sorted(({**one, "first_seen_at": None} for one in articles), key=lambda one: str(one["url"]))


@pytest.mark.parametrize("processes", ["1", "3"])
def test_what_was_kept_gives_what_the_crawl_gave(crawled: Path, processes: str) -> None:
    files = list((crawled / "warc").glob("*.warc.gz"))
    assert len(files) >= 2
    ran = scrapy("extract", crawled / "warc", "--processes", processes)
    assert (ran.status, ran.headlines()) == (0, HEADLINES)
    items = [json.loads(line) for line in (crawled / "out.jsonl").read_text("utf-8").splitlines()]
    assert _comparable(ran.articles) == _comparable(items)
    assert ran.errors == ["scrapy extract: 4 pages of archives, 3 articles; no article: empty 1"]


def test_a_newer_extractor_replaces_and_tells_which_fields(folder: Path) -> None:
    ask(folder, "update article set extractor_version = 0, body = 'Oud.'")
    ask(folder, "update article set keywords = '[\"oud\"]' where headline like 'Haven%'")
    ran = scrapy("extract", folder / "warc", "--store", **store(folder))
    assert ran.status == 0
    assert ran.errors[-1] == ("scrapy extract: 3 replaced by the newer extractor's; fields changed: body 3, keywords 1")
    assert ask(folder, "select count(*) from article where body = 'Oud.' or keywords like '%oud%'") == [(0,)]
    assert ask(folder, "select count(*) from revision") == [(0,)]
    again = scrapy("extract", folder / "warc", "--store", **store(folder))
    assert again.errors[-1] == "scrapy extract: 3 as they are stored"


def test_an_empty_database_is_filled_from_the_archive(folder: Path) -> None:
    before = ask(folder, "select canonical_url, headline, body, fetched_at, teasers from article order by 1")
    (folder / "news.db").unlink()
    ran = scrapy("extract", folder / "warc", "--store", **store(folder))
    assert ran.errors[-1] == "scrapy extract: 3 new"
    assert ask(folder, "select canonical_url, headline, body, fetched_at, teasers from article order by 1") == before


def test_what_is_forgotten_is_erased_in_the_archive(folder: Path) -> None:
    (url,) = [one["url"] for one in scrapy("extract", folder / "warc").articles if one["headline"] == HEADLINES[1]]
    ran = scrapy("forget", url, NEWSCRAWL_WARC=str(folder / "warc"), **store(folder))
    assert (ran.status, ran.out.splitlines()) == (0, ["1 forgotten", f"1 pages erased in {folder}/warc"])
    left = scrapy("extract", folder / "warc", "--store", **store(folder))
    assert left.headlines() == [HEADLINES[0], HEADLINES[2]]
    assert "2 as they are stored" in left.errors[-1]
    indexes = "".join(path.read_text("utf-8") for path in (folder / "warc").glob("*.cdxj"))
    assert url not in indexes


def test_pages_forgotten_before_are_erased_by_the_next_call(folder: Path) -> None:
    url = ask(folder, "select url from article where headline like 'Haven%'")[0][0]
    assert scrapy("forget", url, **store(folder)).out == "1 forgotten\n"
    ran = scrapy("forget", f"{BASE}/iets", NEWSCRAWL_WARC=str(folder / "warc"), **store(folder))
    assert ran.out.splitlines() == ["0 forgotten", f"1 pages erased in {folder}/warc"]


def test_another_copy_of_what_is_forgotten_is_not_stored_again(folder: Path) -> None:
    copy = shutil.copytree(folder / "warc", folder / "copy")
    url = ask(folder, "select url from article where headline like 'Haven%'")[0][0]
    scrapy("forget", url, **store(folder))
    ran = scrapy("extract", copy, "--store", **store(folder))
    assert ran.errors[-1] == "scrapy extract: 2 as they are stored; 1 forgotten on request"
    assert ask(folder, "select count(*) from article") == [(2,)]


def test_an_archive_of_others_is_read_and_its_tear_is_told_once(tmp_path: Path) -> None:
    made = Foreign()
    made.add("warcinfo", "", b"software: elders\r\n")
    for number, headline in enumerate(HEADLINES):
        made.add("request", f"/{number}")
        made.page(f"/{number}", squeezed(article(headline).encode()), Content_Encoding="gzip")
        made.add("metadata", f"/{number}", b"fetchTimeMs: 3\r\n")
    made.page("/voorpagina", front("/a", "/b").encode())
    made.add("response", "/foto", b"\xff\xd8", [("Content-Type", "image/jpeg")])
    made.page("/afgebroken", article("Dit komt er niet door").encode())
    path = made.save(tmp_path / "CC-NEWS-20260105.warc.gz")
    path.write_bytes(path.read_bytes()[:-40])
    ran = scrapy("extract", path)
    assert (ran.status, ran.headlines()) == (0, HEADLINES)
    assert [one["fetched_at"] for one in ran.articles] == ["2026-01-05T09:30:01+00:00"] * 3
    assert len(ran.errors) == 2
    assert str(path) in ran.errors[0]
    assert "breaks off" in ran.errors[0]
    told = "scrapy extract: 4 pages of archives, 3 articles; no article: empty 1; skipped: not-html 1"
    assert ran.errors[1] == told


def test_a_file_that_is_no_archive_costs_itself_only(tmp_path: Path) -> None:
    bad = tmp_path / "a.warc.gz"
    bad.write_bytes(b"dit is geen archief")
    (tmp_path / "b").mkdir()
    good = written(tmp_path / "b", kept("/a", article(HEADLINES[0]).encode()))[0]
    ran = scrapy("extract", bad, good, tmp_path / "weg.warc.gz")
    assert (ran.status, ran.headlines()) == (0, HEADLINES[:1])
    assert sorted(line.partition(":")[0] for line in ran.errors[:2]) == [str(bad), str(tmp_path / "weg.warc.gz")]
    assert scrapy("extract", bad).status == 3


def test_pages_and_archives_together(tmp_path: Path) -> None:
    (tmp_path / "stuk.html").write_text(article(HEADLINES[1]), encoding="utf-8")
    written(tmp_path, kept("/a", article(HEADLINES[0]).encode()))
    ran = scrapy("extract", tmp_path)
    assert (ran.status, ran.headlines()) == (0, HEADLINES[:2])


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("stuk.html", "--store"), "--store"),
        (("a.warc.gz", "stuk.html", "--store"), "--store"),
        (("a.warc.gz", "--predictions", "x.json"), "--predictions"),
        (("a.warc.gz", "--url", BASE), "--url"),
        (("a.warc.gz", "--processes", "0"), "--processes"),
        (("a.warc.gz", "--store", "-s", "NEWSCRAWL_STORE="), "NEWSCRAWL_STORE"),
        (("a.warc.gz", "--store", "-s", "NEWSCRAWL_STORE=sqlite:////geen/map/x.db"), "NEWSCRAWL_STORE"),
    ],
)
def test_bad_arguments_are_one_line_and_status_1(arguments: tuple[str, ...], word: str) -> None:
    ran = scrapy("extract", *arguments)
    assert (ran.status, len(ran.errors)) == (1, 1)
    assert word in ran.errors[0]


def test_without_warcio_archives_cannot_be_read_and_pages_can(tmp_path: Path) -> None:
    (tmp_path / "warcio").mkdir()
    (tmp_path / "warcio" / "__init__.py").write_text("raise ImportError('no warcio here')")
    (tmp_path / "stuk.html").write_text(article(HEADLINES[1]), encoding="utf-8")
    env = {"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    ran = scrapy("extract", "a.warc.gz", **env)
    assert (ran.status, len(ran.errors)) == (1, 1)
    assert "pip install warcio" in ran.errors[0]
    assert scrapy("extract", tmp_path / "stuk.html", **env).headlines() == [HEADLINES[1]]


def test_pages_fetched_by_address_are_kept_too(tmp_path: Path) -> None:
    with serve({"/a": article(HEADLINES[0])}) as web:
        settings = {"NEWSCRAWL_WARC": str(tmp_path / "warc"), "NEWSCRAWL_ALLOW_PRIVATE_HOSTS": "True"}
        ran = scrapy("extract", f"{web.base}/a", f"{web.base}/weg", "-s", "DOWNLOAD_DELAY=0", **settings)
        assert (ran.status, ran.headlines()) == (0, HEADLINES[:1])
        again = scrapy("extract", tmp_path / "warc")
    assert again.articles == ran.articles
    assert [paths(read(path)[0]) for path in (tmp_path / "warc").glob("*.warc.gz")] == [[f"{web.base}/a"]]
