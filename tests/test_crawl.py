"""Whole crawls over real HTTP, run as a user runs them."""

from __future__ import annotations

import itertools
import json
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from tests.loopback import Route, Website, article, crawl, front, serve

BROKEN = ("Spider error processing", "Unhandled", "Traceback", "Error processing")


def site() -> dict[str, Route | str]:
    return {
        "/": front("/nieuws/a", "/nieuws/b"),
        "/nieuws/a": article("Haven krijgt tweede kade", "/nieuws/b", "/nieuws/c"),
        "/nieuws/b": article("Duinpad gaat weer open", "/nieuws/c", "/nieuws/d"),
        "/nieuws/c": article("Kerktoren staat in de steigers", "/nieuws/a"),
        "/nieuws/d": article("Veerboot vaart een uur later", "/nieuws/weg"),
    }


ALL = [
    "Duinpad gaat weer open",
    "Haven krijgt tweede kade",
    "Kerktoren staat in de steigers",
    "Veerboot vaart een uur later",
]


def test_every_reachable_article_once_and_nothing_else(tmp_path: Path) -> None:
    with serve(site()) as web:
        got = crawl(tmp_path, web.base + "/")
    assert got.status == 0, got.log
    assert got.headlines() == ALL
    assert sorted(web.paths()) == ["/", "/nieuws/a", "/nieuws/b", "/nieuws/c", "/nieuws/d", "/nieuws/weg"]
    assert not [word for word in BROKEN if word in got.log]
    assert got.rows("select outcome, count(*) from visit group by 1 order by 1") == [
        ("article", 4),
        ("failed", 1),
        ("front", 1),
    ]
    assert got.rows("select headline from article order by headline") == [(headline,) for headline in ALL]
    assert "4 new, 0 changed" in got.log


def test_the_fill_rates_of_each_site_are_kept(tmp_path: Path) -> None:
    routes = site() | {"/nieuws/d": article("Veerboot vaart later", head='<meta name="author" content="Jan de Wit">')}
    with serve(routes) as web:
        got = crawl(tmp_path, web.base + "/")
    rates = json.loads(got.rows("select fill_rates from crawl_site")[0][0])
    assert (rates["headline"], rates["authors"], rates["image"]) == (1, 0.25, 0)


def test_a_refresh_header_leads_on_and_a_relative_link_into_no_circle(tmp_path: Path) -> None:
    deep = {f"/{'nieuws/' * depth}e": article("Brug krijgt nieuw dek", "nieuws/e") for depth in range(1, 9)}
    routes = deep | {
        "/": front("/wacht", "nieuws/e"),
        "/wacht": Route("<p>Even geduld</p>", headers={"Refresh": "0; url=/nieuws/f"}),
        "/nieuws/f": Route(article("Haven krijgt derde kade"), headers={"Refresh": "900"}),
    }
    with serve(routes) as web:
        got = crawl(tmp_path, web.base + "/")
    assert (got.status, got.headlines()) == (0, ["Brug krijgt nieuw dek", "Haven krijgt derde kade"]), got.log
    assert sorted(web.paths()) == ["/", "/nieuws/e", "/nieuws/f", "/nieuws/nieuws/e", "/wacht"]


def test_a_second_run_fetches_no_article_again(tmp_path: Path) -> None:
    with serve(site()) as web:
        crawl(tmp_path, web.base + "/")
        web.asked.clear()
        again = crawl(tmp_path, web.base + "/")
    assert (again.status, again.items) == (0, [])
    assert web.paths() == ["/"]
    assert again.rows("select count(*) from article") == [(4,)]
    assert again.rows("select count(*) from revision") == [(0,)]
    assert again.rows("select count(*) from crawl") == [(2,)]
    assert "0 new, 0 changed" in again.log


def test_what_a_run_left_is_what_the_next_begins_with(tmp_path: Path) -> None:
    with serve(site()) as web:
        first = crawl(tmp_path, web.base + "/", "-a", "max_articles=1")
        assert len(first.items) == 1
        assert len(web.paths()) == 2
        second = crawl(tmp_path, web.base + "/", "-a", "max_articles=2")
        assert len(second.items) == 2
        third = crawl(tmp_path, web.base + "/")
    assert sorted(first.headlines() + second.headlines() + third.headlines()) == ALL


def test_max_depth(tmp_path: Path) -> None:
    with serve(site()) as web:
        got = crawl(tmp_path, web.base + "/", "-a", "max_depth=1")
        assert got.headlines() == ["Duinpad gaat weer open", "Haven krijgt tweede kade"]
        deeper = crawl(tmp_path, web.base + "/")
    assert deeper.headlines() == ["Kerktoren staat in de steigers", "Veerboot vaart een uur later"]


def test_since_keeps_old_articles_for_a_run_that_reaches_further_back(tmp_path: Path) -> None:
    def dated(day: str) -> str:
        return f'<meta property="article:published_time" content="{day}T08:00:00+01:00">'

    routes = {
        "/": front("/nieuws/a", "/nieuws/b"),
        "/nieuws/a": article("Haven krijgt tweede kade", head=dated("2026-01-05")),
        "/nieuws/b": article("Duinpad gaat weer open", head=dated("2026-03-05")),
    }
    with serve(routes) as web:
        recent = crawl(tmp_path, web.base + "/", "-a", "since=2026-03-01")
        assert recent.headlines() == ["Duinpad gaat weer open"]
        assert recent.rows("select outcome, reason from visit where url like '%/a'") == [("dropped", "since")]
        same = crawl(tmp_path, web.base + "/", "-a", "since=2026-03-01")
        assert same.items == []
        assert web.paths().count("/nieuws/a") == 1
        older = crawl(tmp_path, web.base + "/", "-a", "since=2026-01-01")
    assert older.headlines() == ["Haven krijgt tweede kade"]


def test_a_feed_holds_what_the_store_holds(tmp_path: Path) -> None:
    with serve(site()) as web:
        got = crawl(tmp_path, web.base + "/")
    stored = dict(got.rows("select url, body from article"))
    assert {item["url"]: item["body"] for item in got.items} == stored
    seen = dict(got.rows("select url, first_seen_at from article"))
    assert {item["url"]: item["first_seen_at"] for item in got.items} == seen


def test_a_redirect_ends_a_visit_and_its_target_is_known_or_not_like_any_link(tmp_path: Path) -> None:
    routes = {
        "/": front("/oud/a", "/nieuws/a", "/kort", "/elders"),
        "/nieuws/a": article("Haven krijgt tweede kade"),
        "/nieuws/b": article("Duinpad gaat weer open"),
        "/oud/a": Route(status=301, headers={"Location": "/nieuws/a"}),
        "/kort": Route(status=302, headers={"Location": "/tussen"}),
        "/tussen": Route(status=302, headers={"Location": "{base}/nieuws/b?utm_source=x"}),
        "/elders": Route(status=302, headers={"Location": "http://elders.example/"}),
    }
    with serve(routes) as web:
        got = crawl(tmp_path, web.base + "/")
    assert got.status == 0, got.log
    assert sorted(item["url"] for item in got.items) == [f"{web.base}/nieuws/a", f"{web.base}/nieuws/b"]
    assert web.paths().count("/nieuws/a") == 1
    outcomes = dict(got.rows("select replace(url, rtrim(url, replace(url, '/', '')), '/'), outcome from visit"))
    assert outcomes["/kort"] == outcomes["/tussen"] == "moved"
    assert ("moved", "off-site") in got.rows("select outcome, reason from visit where url like '%/elders'")


def test_a_redirect_loop_ends(tmp_path: Path) -> None:
    routes = {
        "/": front("/rond", "/nieuws/a"),
        "/rond": Route(status=302, headers={"Location": "/terug"}),
        "/terug": Route(status=302, headers={"Location": "/rond"}),
        "/nieuws/a": article("Haven krijgt tweede kade"),
    }
    with serve(routes) as web:
        got = crawl(tmp_path, web.base + "/", REDIRECT_MAX_TIMES=5)
    assert (got.status, got.headlines()) == (0, ["Haven krijgt tweede kade"])
    assert len(web.paths()) < 14


def test_a_start_page_may_lead_to_another_domain(tmp_path: Path) -> None:
    with serve(site()) as real, serve({"/": Route(status=301, headers={"Location": real.base + "/"})}) as moved:
        got = crawl(tmp_path, moved.base + "/")
    assert (got.status, got.headlines()) == (0, ALL)


def test_links_to_other_sites_are_not_followed(tmp_path: Path) -> None:
    with serve({"/nieuws/x": article("Elders gebeurt ook iets")}) as other:
        routes = {"/": front("/nieuws/a", f"{other.base}/nieuws/x"), "/nieuws/a": article("Haven krijgt tweede kade")}
        with serve(routes) as web:
            got = crawl(tmp_path, web.base + "/")
    assert got.headlines() == ["Haven krijgt tweede kade"]
    assert other.asked == []


def test_robots_are_obeyed(tmp_path: Path) -> None:
    routes = {
        **site(),
        "/robots.txt": Route("User-agent: *\nDisallow: /nieuws/b\n", headers={"Content-Type": "text/plain"}),
    }
    with serve(routes) as web:
        got = crawl(tmp_path, web.base + "/")
    assert "/nieuws/b" not in web.paths()
    assert got.rows("select outcome, reason from visit where url like '%/b'") == [("refused", "robots")]


def test_a_bad_link_costs_nothing_else(tmp_path: Path) -> None:
    foot = '<p><a href="mailto:x@y.example">m</a><a href="http://[::kapot/">k</a><a href="//">l</a><a href="">n</a></p>'
    routes = {"/": front("/nieuws/a", foot=foot), "/nieuws/a": article("Haven krijgt tweede kade")}
    with serve(routes) as web:
        got = crawl(tmp_path, web.base + "/")
    assert (got.status, got.headlines()) == (0, ["Haven krijgt tweede kade"])
    assert not [word for word in BROKEN if word in got.log]


def test_two_addresses_of_one_article_are_one(tmp_path: Path) -> None:
    canonical = '<link rel="canonical" href="{base}/nieuws/a">'
    routes = {
        "/": front("/nieuws/a", "/nieuws/a?pagina=1"),
        "/nieuws/a": article("Haven krijgt tweede kade", head=canonical),
        "/nieuws/a?pagina=1": article("Haven krijgt tweede kade", head=canonical),
    }
    with serve(routes) as web:
        got = crawl(tmp_path, web.base + "/")
    assert len(got.items) == 1
    assert got.rows("select count(*) from article") == [(1,)]
    assert got.rows("select count(*) from alias") == [(1,)]


def test_the_delay_is_kept_and_one_request_at_a_time(tmp_path: Path) -> None:
    with serve({**site(), "/nieuws/a": Route(article("Haven krijgt tweede kade", "/nieuws/c"), wait=0.4)}) as web:
        crawl(tmp_path, web.base + "/", DOWNLOAD_DELAY="0.2")
    moments = [moment for _, moment in web.asked]
    assert (
        min(later - earlier for earlier, later in itertools.pairwise(moments)) > 0.15
    )  # 0.2, and the jitter of a busy machine
    index = web.paths().index("/nieuws/a") + 1
    assert moments[index + 1] - moments[index] > 0.39


def test_the_user_agent_names_us_and_who_answers_for_it(tmp_path: Path) -> None:
    with serve(site()) as web:
        crawl(tmp_path, web.base + "/", NEWSCRAWL_CONTACT="redactie@proefbode.example")
    assert len(web.agents) == 1
    agent = web.agents.pop()
    assert agent.startswith("newscrawl/")
    assert agent.endswith(" (+redactie@proefbode.example)")


def test_settings_come_from_the_environment_too(tmp_path: Path) -> None:
    store = tmp_path / "elders.db"
    with serve(site()) as web:
        got = crawl(tmp_path, web.base + "/", NEWSCRAWL_STORE=None, env={"NEWSCRAWL_STORE": f"sqlite:///{store}"})
    assert got.status == 0
    assert store.exists()


def test_a_name_in_the_environment_that_is_no_setting_is_told(tmp_path: Path) -> None:
    with serve(site()) as web:
        got = crawl(tmp_path, web.base + "/", env={"NEWSCRAWL_STOER": "x", "NEWSCRAWL_TEST_X": "x"})
    assert got.status == 0
    assert got.log.count("NEWSCRAWL_STOER stands in the environment, but there is no such setting") == 1
    assert "NEWSCRAWL_TEST_X" not in got.log


def test_a_run_that_is_ended_before_it_began_leaves_nothing(tmp_path: Path) -> None:
    with serve(site()) as web:
        got = crawl(tmp_path, web.base + "/", MEMUSAGE_LIMIT_MB="1")
        assert web.asked == []
    assert got.rows("select count(*) from crawl") == got.rows("select count(*) from site") == [(0,)]
    assert not [word for word in (*BROKEN, "NEWSCRAWL_STORE") if word in got.log.partition("Overridden")[2]]


@pytest.mark.parametrize("another", [False, True])
def test_a_store_whose_file_is_removed_is_lost(tmp_path: Path, another: bool) -> None:
    routes = site() | {"/nieuws/c": Route(article("Kerktoren staat in de steigers", "/nieuws/e"), wait=0.5)}
    with serve(routes) as web:

        def answer(handler: BaseHTTPRequestHandler) -> Route:
            if handler.path == "/nieuws/c":
                (tmp_path / "news.db").unlink()
                if another:
                    (tmp_path / "news.db").touch()
            return Website.answer(web, handler)

        web.answer = answer  # type: ignore[method-assign]
        got = crawl(tmp_path, web.base + "/", DOWNLOAD_DELAY="0.1")
    assert got.status == 3, got.log
    assert "/nieuws/e" not in web.paths()
    told = "another file has taken its place" if another else "No such file or directory"
    assert got.log.count(f"NEWSCRAWL_STORE: {tmp_path}/news.db was lost while it was in use: {told}") == 1
    assert not [word for word in BROKEN if word in got.log]


def test_without_a_store_nothing_is_kept(tmp_path: Path) -> None:
    with serve(site()) as web:
        got = crawl(tmp_path, web.base + "/", NEWSCRAWL_STORE="")
    assert (got.status, got.headlines()) == (0, ALL)
    assert not got.store.exists()


@pytest.mark.parametrize(
    ("spider", "arguments", "settings", "named"),
    [
        ("news", ["-a", "url={base}/", "-a", "max_article=3"], {}, "max_article"),
        ("news", ["-a", "url={base}/", "-a", "max_articles=none"], {}, "max_articles"),
        ("news", ["-a", "url=geen adres"], {}, "url"),
        ("news", [], {}, "url"),
        ("zeelandnet", ["-a", "sites=all"], {}, "sites: must be left out"),
        ("news", ["-a", "sites=,"], {}, "sites: must be all, due, names"),
        ("geensite", [], {}, "geensite"),
        ("news", ["-a", "url={base}/"], {"DOWNLOAD_DELAY": "soon"}, "DOWNLOAD_DELAY"),
        ("news", ["-a", "url={base}/"], {"NEWSCRAWL_STORE": "sqlite:////geen/map/news.db"}, "NEWSCRAWL_STORE"),
        ("news", ["-a", "url={base}/"], {"NEWSCRAWL_STORE": "dit is geen adres"}, "NEWSCRAWL_STORE"),
        ("news", ["-a", "url={base}/"], {"NEWSCRAWL_CLAIM": "alle"}, "NEWSCRAWL_CLAIM"),
        ("news", ["-a", "url={base}/"], {"DOWNLOAD_TIMEOUT": "even"}, "DOWNLOAD_TIMEOUT"),
        ("news", ["-a", "url={base}/"], {"DOWNLOAD_TIMEOUT": "-5"}, "DOWNLOAD_TIMEOUT"),
        ("news", ["-a", "url={base}/", "-a", "name=x"], {}, "name: no such argument"),
        ("news", ["-a", "url={base}/"], {"LOG_LEVEL": "HARD"}, "LOG_LEVEL"),
        ("news", ["-a", "url={base}/"], {"LOG_FILE": "/geen/map/log"}, "LOG_FILE: must be a file that can be written"),
        ("news", ["-a", "url={base}/", "--logfile=/"], {}, "LOG_FILE: must be a file that can be written"),
        ("news", ["-a", "url={base}/", "--pidfile=/geen/map/pid"], {}, "--pidfile: must be a file that can be written"),
        ("news", ["-a", "url={base}/"], {"out": "%(geen)s.jsonl"}, "must name nothing in %(...)s but time"),
        ("news", ["-a", "url={base}/"], {"out": "geen://x/out.jsonl"}, "must be files or addresses"),
        ("news", ["-a", "url=http://krant.example/"], {}, "NEWSCRAWL_CONTACT"),
    ],
)
def test_what_keeps_a_crawl_from_starting_is_one_clear_line(
    tmp_path: Path, spider: str, arguments: list[str], settings: dict[str, str], named: str
) -> None:
    with serve(site()) as web:
        given = [part.replace("{base}", web.base) for part in arguments]
        got = crawl(tmp_path, "", *given, spider=spider, **settings)
    assert got.status == 1, got.log
    assert web.asked == []
    lines = [line for line in got.log.splitlines() if line.startswith("scrapy crawl")]
    assert len(lines) == 1
    assert named in lines[0]
    assert "Traceback" not in got.log


@pytest.mark.parametrize("routes", [{"/": Route("stuk", 500)}, {"/": Route("weg", 404)}], ids=["500", "404"])
def test_no_start_page_is_exit_status_3(tmp_path: Path, routes: dict[str, Route | str]) -> None:
    with serve(routes) as web:
        got = crawl(tmp_path, web.base + "/")
    assert (got.status, got.items) == (3, [])
    assert "no start page could be fetched" in got.log


def test_start_pages_that_send_us_round_in_a_circle_are_exit_status_3(tmp_path: Path) -> None:
    moved = {"/": "/a", "/a": "/b", "/b": "/"}
    routes = {path: Route(status=302, headers={"Location": target}) for path, target in moved.items()}
    with serve(routes) as web:
        got = crawl(tmp_path, web.base + "/")
        assert len(web.paths()) < 30
    assert (got.status, got.items) == (3, []), got.log
    assert "redirects in a circle" in got.log


def test_an_unreachable_start_page_is_exit_status_3(tmp_path: Path) -> None:
    assert crawl(tmp_path, "http://127.0.0.1:9/").status == 3


def test_a_private_host_is_refused_unless_it_is_allowed(tmp_path: Path) -> None:
    with serve(site()) as web:
        assert crawl(tmp_path, web.base + "/", NEWSCRAWL_ALLOW_PRIVATE_HOSTS="False").status == 3
        assert web.asked == []
        other = crawl(tmp_path, web.base + "/", NEWSCRAWL_ALLOW_PRIVATE_HOSTS=web.base[7:], NEWSCRAWL_STORE="")
        assert other.headlines() == ALL


@pytest.mark.parametrize("allowed", ["True", "{host}"])
def test_a_host_may_be_an_ipv6_address(tmp_path: Path, allowed: str) -> None:
    with serve(site(), host="::1") as web:
        host = web.base.removeprefix("http://")
        got = crawl(tmp_path, web.base + "/", NEWSCRAWL_ALLOW_PRIVATE_HOSTS=allowed.replace("{host}", host))
    assert (got.status, got.headlines()) == (0, ALL), got.log
    assert {item["site"] for item in got.items} == {host}


def test_usage_errors_are_scrapys_own(tmp_path: Path) -> None:
    assert crawl(tmp_path, "", "-a", "url").status == 2


def test_jobdir_is_ignored_with_one_warning(tmp_path: Path) -> None:
    with serve(site()) as web:
        got = crawl(tmp_path, web.base + "/", JOBDIR=str(tmp_path / "job"))
    assert got.log.count("JOBDIR is ignored") == 1
    assert not (tmp_path / "job").exists()
    assert got.headlines() == ALL
