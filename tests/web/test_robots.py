"""robots.txt is obeyed; one that cannot be had is counted and said in one line."""

from __future__ import annotations

import gzip
import socket

import pytest
from protego import Protego

from newscrawl.web.robots import readable
from tests.loopback import Route, serve
from tests.web.fetcher import fetch

AGENT = "newscrawl/0.1.0 (+mail@bode.example)"


def test_what_is_forbidden_is_not_fetched() -> None:
    rules = "User-agent: newscrawl\nDisallow: /geheim\n\nUser-agent: *\nDisallow: /"
    with serve({"/robots.txt": rules, "/": "<p>ja</p>", "/geheim": "<p>nee</p>"}) as web:
        got = fetch(web.base + "/", web.base + "/geheim")
        assert web.paths() == ["/"]
    assert got.answers[web.base + "/geheim"]["message"] == "Forbidden by robots.txt"
    assert [path for path, _ in web.asked].count("/robots.txt") == 1


def test_a_missing_one_forbids_nothing() -> None:
    with serve({"/": "<p>ja</p>"}) as web:
        got = fetch(web.base + "/")
    assert got.answers[web.base + "/"]["status"] == 200
    assert "newscrawl/robots/unavailable" not in got.stats


def test_the_page_of_an_error_is_no_set_of_rules() -> None:
    with serve({"/": "<p>ja</p>", "/robots.txt": Route("User-agent: *\nDisallow: /", 404)}) as web:
        assert fetch(web.base + "/").answers[web.base + "/"]["status"] == 200


def test_one_that_cannot_be_had_is_counted_and_said_in_one_line() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/"
    got = fetch(url)
    assert got.answers[url]["error"]
    assert got.stats["newscrawl/robots/unavailable"] == 1
    lines = [line for line in got.log.splitlines() if "robots.txt" in line]
    assert len(lines) == 1
    assert "WARNING" in lines[0]
    assert "Traceback" not in got.log


def test_a_server_that_has_an_error_for_it_is_asked_for_nothing_else() -> None:
    with serve({"/": "<p>ja</p>", "/robots.txt": Route("stuk", 503)}) as web:
        got = fetch(web.base + "/", web.base + "/a")
        assert web.paths() == []
    assert {answer["error"] for answer in got.answers.values()} == {"RobotsUnreachable"}
    assert [path for path, _ in web.asked].count("/robots.txt") == 1
    assert len([line for line in got.log.splitlines() if "robots.txt" in line]) == 1


OURS = "User-agent: *\nDisallow: /geheim\n"


@pytest.mark.parametrize(
    "rules",
    [
        OURS.encode("utf-16"),
        OURS.encode("utf-16-be"),
        gzip.compress(OURS.encode()),
        OURS.replace("\nD", "\n\0D").encode(),
        b"\xef\xbb\xbf" + OURS.encode(),
        OURS.replace("\n", "\r").encode(),
        b"# bode\n\xef\xbb\xbf" + OURS.encode(),
    ],
    ids=["utf-16", "utf-16 without mark", "gzip", "nul", "mark", "old lines", "late mark"],
)
def test_rules_are_read_however_they_are_written(rules: bytes) -> None:
    with serve({"/robots.txt": Route(rules), "/geheim": "<p>nee</p>"}) as web:
        assert fetch(web.base + "/geheim").answers[web.base + "/geheim"].get("error") == "IgnoreRequest"


@pytest.mark.parametrize(
    ("agents", "binding"),
    [
        ("newscrawl", True),
        ("NewsCrawl", True),
        ("newscrawl/1.0", True),
        ("newscrawl bot", True),
        ("newscrawl/0.1 (+https://bode.example)", True),
        ("*", True),
        ("* # all", True),
        ("bot\nUser-agent: newscrawl/9", True),
        ("news", False),
        ("crawl", False),
        ("newscrawler", False),
        ("somebody", False),
    ],
)
def test_a_group_is_for_those_whose_name_it_has(agents: str, binding: bool) -> None:
    rules = f"User-agent: {agents}\nDisallow: /\n"
    parser = Protego.parse(readable(rules.encode(), AGENT).decode())
    assert parser.can_fetch("https://bode.example/a", AGENT) is not binding


@pytest.mark.parametrize(("host", "binding"), [("bode.example", True), ("Bode.Example", True), ("duin.example", False)])
def test_a_rule_may_be_a_whole_address_on_its_host(host: str, binding: bool) -> None:
    rules = f"User-agent: *\nDisallow: https://{host}/geheim\n"
    parser = Protego.parse(readable(rules.encode(), AGENT, "bode.example").decode())
    assert parser.can_fetch("https://bode.example/geheim/a", AGENT) is not binding
    assert parser.can_fetch("https://bode.example/a", AGENT)


def test_an_agent_that_calls_itself_a_browser_is_found_further_on() -> None:
    agent = "Mozilla/5.0 (compatible; polderbot/1.0)"
    parser = Protego.parse(readable(b"User-agent: polderbot\nDisallow: /\n", agent).decode())
    assert not parser.can_fetch("https://bode.example/a", agent)
