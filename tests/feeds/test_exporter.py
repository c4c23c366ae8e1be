"""A feed that fails costs itself: the run goes on, stores everything, and ends with status 3."""

from __future__ import annotations

import json
import shutil
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from tests.loopback import Route, Website, article, crawl, front, serve

HEADLINES = ["Brug dicht", "Haven open", "Molen draait"]
BROKEN = ("Traceback", "Unhandled", "never retrieved")


def site() -> dict[str, Route | str]:
    """A front, and articles that lead to one another, so that the last is fetched when the first is stored."""
    first, second, third = HEADLINES
    return {"/": front("/a"), "/a": article(first, "/b"), "/b": article(second, "/c"), "/c": article(third)}


@pytest.mark.parametrize("form", ["jsonl", "json", "csv", "xml"])
def test_a_full_disk(tmp_path: Path, form: str) -> None:
    with serve(site()) as web:
        got = crawl(tmp_path, web.base + "/", out=f"/dev/full:{form}")
    assert got.status == 3, got.log
    assert got.rows("select headline from article order by 1") == [(headline,) for headline in HEADLINES]
    told = "-O /dev/full: not all articles of this run are in it (No space left on device); the store has them"
    assert got.log.count(told) == 1
    assert not [word for word in BROKEN if word in got.log]


def test_a_folder_that_is_removed_while_it_is_written(tmp_path: Path) -> None:
    feeds = tmp_path / "feeds"
    with serve(site()) as web:

        def answer(handler: BaseHTTPRequestHandler) -> Route:
            if handler.path == "/c":
                assert (feeds / "out.jsonl").exists()
                shutil.rmtree(feeds)
            return Website.answer(web, handler)

        web.answer = answer  # type: ignore[method-assign]
        got = crawl(tmp_path, web.base + "/", out="feeds/out.jsonl")
    assert got.status == 3, got.log
    assert got.rows("select count(*) from article") == [(3,)]
    assert got.log.count("feeds/out.jsonl: not all articles of this run are in it (No such file or directory)") == 1
    assert not [word for word in BROKEN if word in got.log]


def test_what_fails_costs_no_other_feed(tmp_path: Path) -> None:
    with serve(site()) as web:
        got = crawl(tmp_path, web.base + "/", "-O", "/dev/full:csv", out="out.jsonl")
    assert (got.status, got.headlines()) == (3, HEADLINES), got.log


def test_standard_output(tmp_path: Path) -> None:
    with serve(site()) as web:
        got = crawl(tmp_path, web.base + "/", "-O", "-:jsonl")
    assert (got.status, got.headlines()) == (0, HEADLINES), got.log
    assert [json.loads(line)["headline"] for line in got.log.splitlines() if line.startswith('{"url"')] == HEADLINES


def test_a_server_that_takes_no_feed(tmp_path: Path) -> None:
    with serve(site()) as web:
        got = crawl(tmp_path, web.base + "/", out="ftp://127.0.0.1:9/out.jsonl", NEWSCRAWL_STORE="")
    assert got.status == 3, got.log
    assert "1 of the feeds could not be stored; the log says why" in got.log
