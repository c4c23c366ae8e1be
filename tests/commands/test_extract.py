"""`scrapy extract` as a user runs it: files, folders, standard input, addresses."""

from __future__ import annotations

import gzip
import json
import os
import socket
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from newscrawl.commands.extract import declared_address, prediction
from newscrawl.commands.sources import UnreadableError, octets, sources_of
from newscrawl.items import Article
from tests.loopback import ROOT, SCRAPY, article, front, serve

STORY = article("Haven krijgt tweede kade")


class Ran(NamedTuple):
    """What one call did."""

    status: int
    articles: list[dict[str, Any]]
    errors: list[str]


def extract(*arguments: str | Path, data: bytes = b"") -> Ran:
    env = {**os.environ, "SCRAPY_SETTINGS_MODULE": "newscrawl.settings", "PYTHONPATH": _path()}
    command = [str(SCRAPY), "extract", *map(str, arguments)]
    done = subprocess.run(command, input=data, cwd=ROOT, env=env, capture_output=True, timeout=60, check=False)
    lines = done.stdout.decode().splitlines()
    return Ran(done.returncode, [json.loads(line) for line in lines], done.stderr.decode().splitlines())


def _path() -> str:
    return os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))


def test_a_file_with_its_address(tmp_path: Path) -> None:
    page = tmp_path / "stuk.html"
    page.write_text(STORY, encoding="utf-8")
    ran = extract(page, "--url", "https://bode.example/nieuws/haven?utm_source=x")
    assert (ran.status, ran.errors) == (0, [])
    assert [a["headline"] for a in ran.articles] == ["Haven krijgt tweede kade"]
    assert ran.articles[0]["url"] == "https://bode.example/nieuws/haven"
    assert list(ran.articles[0]) == list(Article().to_dict())


def test_standard_input() -> None:
    ran = extract("-", data=article("Molen draait weer").encode())
    assert ran.status == 0
    assert ran.articles[0]["headline"] == "Molen draait weer"


def test_a_folder_and_predictions(tmp_path: Path) -> None:
    (tmp_path / "a.1.html").write_text(article("Molen draait weer"), encoding="utf-8")
    (tmp_path / "b.html.gz").write_bytes(gzip.compress(article("Veerboot vaart later").encode()))
    (tmp_path / "c.html").write_text(front("/a", "/b"), encoding="utf-8")
    (tmp_path / "d.html.gz").write_bytes(b"no gzip")
    (tmp_path / "notes.txt").write_text("not a page", encoding="utf-8")
    out = tmp_path / "predictions.json"
    ran = extract(tmp_path, "--predictions", out)
    assert ran.status == 0
    assert [a["headline"] for a in ran.articles] == ["Molen draait weer", "Veerboot vaart later"]
    assert [line.split(": ")[0] for line in ran.errors] == [str(tmp_path / "c.html"), str(tmp_path / "d.html.gz")]
    told = json.loads(out.read_bytes())
    assert list(told) == ["a.1", "b"]
    assert list(told["b"]) == ["headline", "body", "authors", "date_published", "language"]


def test_a_refused_page_is_one_line_and_no_failure(tmp_path: Path) -> None:
    page = tmp_path / "voor.html"
    page.write_text(front("/a", "/b"), encoding="utf-8")
    ran = extract(page)
    assert (ran.status, ran.articles, len(ran.errors)) == (0, [], 1)
    assert "no article: " in ran.errors[0]


def test_nothing_that_can_be_read_is_status_3(tmp_path: Path) -> None:
    ran = extract(tmp_path / "weg.html")
    assert (ran.status, ran.articles, len(ran.errors)) == (3, [], 1)
    assert extract(tmp_path).status == 3


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        ((), "FILE-or-URL"),
        (("-", "--url", "bode"), "--url"),
        (("a.html", "b.html", "--url", "http://bode.example/"), "--url"),
        (("-", "--predictions", "/nowhere/x.json"), "--predictions"),
        (("-", "--colour"), "--colour"),
        (("https://bode.example/",), "NEWSCRAWL_CONTACT"),
    ],
)
def test_bad_arguments_are_one_line_and_status_1(arguments: tuple[str, ...], word: str) -> None:
    ran = extract(*arguments, data=STORY.encode())
    assert ran.status == 1
    assert len(ran.errors) == 1
    assert word in ran.errors[0]


def test_settings_are_checked_for_saved_pages_too(tmp_path: Path) -> None:
    page = tmp_path / "stuk.html"
    page.write_text(STORY, encoding="utf-8")
    for given, word in (("NEWSCRAWL_STORES=x", "NEWSCRAWL_STORES: no such setting; there are NEWSCRAWL_"), ("X=1", "")):
        ran = extract(page, "-s", given)
        assert (ran.status, len(ran.articles), len(ran.errors)) == ((1, 0, 1) if word else (0, 1, 0))
        assert word in "".join(ran.errors)


def test_a_wrong_site_file_costs_the_pages_of_its_site_only(tmp_path: Path) -> None:
    page, sites = tmp_path / "stuk.html", tmp_path / "sites"
    page.write_text(STORY, encoding="utf-8")
    sites.mkdir()
    (sites / "bode.toml").write_text('domains = ["bode.example', encoding="utf-8")
    ran = extract(page, "--url", "https://krant.example/x", "-s", f"NEWSCRAWL_SITES={sites}")
    assert (ran.status, len(ran.articles)) == (0, 1)
    assert [line.partition(": must")[0] for line in ran.errors] == [
        "scrapy extract: goes on without a site file: bode.toml"
    ]
    ran = extract(page, "--url", "https://bode.example/x", "-s", f"NEWSCRAWL_SITES={sites}")
    assert (ran.status, ran.articles, len(ran.errors)) == (1, [], 1)


@pytest.mark.parametrize("option", ["--logfile", "--pidfile"])
def test_a_file_that_cannot_be_written_is_one_line(tmp_path: Path, option: str) -> None:
    ran = extract("http://127.0.0.1:9/", option, tmp_path / "geen" / "map")
    assert (ran.status, len(ran.errors)) == (1, 1)
    assert "must be a file that can be written (No such file or directory)" in ran.errors[0]


def test_a_broken_file_costs_itself_only(tmp_path: Path) -> None:
    (tmp_path / "b.html").write_text(STORY, encoding="utf-8")
    broken = bytearray(gzip.compress(STORY.encode()))
    broken[40:60] = b"\xff" * 20
    (tmp_path / "a.html.gz").write_bytes(broken)
    ran = extract(tmp_path)
    assert (ran.status, len(ran.articles), len(ran.errors)) == (0, 1, 1)
    assert ran.errors[0].startswith(f"{tmp_path / 'a.html.gz'}: ")


def test_a_folder_without_pages_says_so(tmp_path: Path) -> None:
    ran = extract(tmp_path)
    assert (ran.status, len(ran.errors)) == (3, 1)
    assert str(tmp_path) in ran.errors[0]


def test_a_folder_that_cannot_be_listed_is_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refused)
    [source] = sources_of([str(tmp_path)])
    with pytest.raises(UnreadableError, match=tmp_path.name):
        octets(source)


def test_an_output_that_takes_no_more_is_one_line_and_status_3(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(STORY, encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": _path()}
    with Path("/dev/full").open("wb") as full:
        command = [str(SCRAPY), "extract", str(tmp_path)]
        done = subprocess.run(command, cwd=ROOT, env=env, stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    assert (done.returncode, done.stderr.decode()) == (3, "scrapy extract: standard output: No space left on device\n")


def test_addresses_are_fetched_with_manners() -> None:
    rules = "User-agent: *\nDisallow: /geheim"
    with serve({"/robots.txt": rules, "/a": STORY, "/geheim": STORY}) as web:
        urls = [f"{web.base}/{name}" for name in ("a", "geheim", "weg")]
        open_door = (
            "-s",
            f"NEWSCRAWL_ALLOW_PRIVATE_HOSTS={web.base.removeprefix('http://')}",
            "-s",
            "DOWNLOAD_DELAY=0",
        )
        ran = extract(*urls, *open_door)
        assert sorted(web.paths()) == ["/a", "/weg"]  # Scrapy promises no order
        assert all(agent.startswith("newscrawl/") for agent in web.agents)
    assert ran.status == 0
    assert [a["url"] for a in ran.articles] == [urls[0]]
    assert [line.removeprefix(web.base).split(": ")[0] for line in ran.errors] == ["/geheim", "/weg"]
    assert "robots" in ran.errors[0]
    assert "http 404" in ran.errors[1]


def test_the_guard_holds_and_an_address_that_is_not_there_is_status_3() -> None:
    with serve({"/a": STORY}) as web:
        ran = extract(f"{web.base}/a")
        assert web.asked == []
    assert ran.status == 3
    assert len(ran.errors) == 1
    assert "NEWSCRAWL_ALLOW_PRIVATE_HOSTS" in ran.errors[0]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/"
    ran = extract(url, "-s", "NEWSCRAWL_ALLOW_PRIVATE_HOSTS=True", "-s", "RETRY_ENABLED=False")
    assert (ran.status, len(ran.errors)) == (3, 1)


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ('<link rel="canonical" href="https://bode.example/a">', "https://bode.example/a"),
        (
            '<link rel="canonical" href="/a"><meta property="og:url" content="https://bode.example/b">',
            "https://bode.example/b",
        ),
        ("", "http://localhost/een%20stuk"),
    ],
)
def test_the_address_of_a_saved_page(head: str, address: str) -> None:
    assert declared_address(f"<html><head>{head}</head><body>x</body></html>".encode(), "een stuk") == address


def test_a_prediction_puts_the_dateline_back_behind_the_standfirst() -> None:
    told = prediction(
        Article(
            description="Kort.",
            body="Kort.\n\nHet regent.",
            dateline_raw="KATS (ANP) - ",
            authors=["Noor van Dijk"],
            agencies=["ANP"],
        )
    )
    assert told["body"] == "Kort.\n\nKATS (ANP) - Het regent."
    assert told["authors"] == ["Noor van Dijk", "ANP"]
    assert prediction(Article(body="Het regent.", dateline_raw="KATS - "))["body"] == "KATS - Het regent."
    assert prediction(Article(body="Het regent.", dateline_raw="Ankara"))["body"] == "Ankara\n\nHet regent."
