"""Many sites in one run: named, from a file, or those that are due."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

from newscrawl.sites import site_names
from tests.network import ask, change, ended, network, worker


def listed(folder: Path, *entries: str) -> str:
    path = folder / "sites.toml"
    path.write_text(f"sites = {json.dumps(list(entries))}\n", encoding="utf-8")
    return f"sites={path}"


def test_a_file_of_sites_is_crawled_side_by_side_and_due_again_in_its_time(tmp_path: Path) -> None:
    store = f"sqlite:///{tmp_path / 'news.db'}"
    with network(hosts=12, pages=3, wait=0.1) as net:
        net.hosts.append("127.0.9.9")
        starts = [*net.starts[:-1], "http://127.0.9.9:1/"]  # the last one is dead
        ended(worker(store, "-a", listed(tmp_path, *starts), DOWNLOAD_DELAY=0.2))
        assert len(net.fetched()) == 12 * 4
        assert set(net.fetched().values()) == {1}
        assert net.too_soon(0.2) == []
        rows = ask(store, "select site, outcome from crawl_site")
        assert len(rows) == 13
        assert dict(rows)["127.0.9.9:1"] == "failed"
        assert ask(store, "select count(*) from site where next_due > 0 and last_outcome = 'done'") == [(12,)]

        for name in site_names():  # of our own definitions none is due
            change(store, f"insert into site (name, next_due) values ('{name}', 9e9)")
        ended(worker(store, "-a", "sites=due", DOWNLOAD_DELAY=0.2))
        assert sum(net.fetched().values()) == 12 * 4

        change(store, f"update site set next_due = 1 where name = '127.0.1.3:{net.port}'")
        ended(worker(store, "-a", "sites=due", DOWNLOAD_DELAY=0.2))
        assert [page for page, times in net.fetched().items() if times > 1] == [("127.0.1.3", "/")]


def test_a_server_slower_than_the_delay_rests_after_each_answer(tmp_path: Path) -> None:
    store = f"sqlite:///{tmp_path / 'news.db'}"
    with network(hosts=2, pages=2, wait=1.0) as net:
        ended(worker(store, "-a", listed(tmp_path, *net.starts), DOWNLOAD_DELAY=0.4))
        for host in net.hosts:
            asked = [one for one in net.log if one.host == host and one.path != "/robots.txt"]
            rests = [
                later.began - one.ended for one, later in itertools.pairwise(sorted(asked, key=lambda one: one.began))
            ]
            assert len(rests) == 2
            assert min(rests) > 0.15


def test_limits_are_for_each_site(tmp_path: Path) -> None:
    store = f"sqlite:///{tmp_path / 'news.db'}"
    with network(hosts=3, pages=9) as net:
        limits = ["-a", "max_articles=2", "-a", "max_pages=4"]
        ended(worker(store, "-a", listed(tmp_path, *net.starts), *limits, DOWNLOAD_DELAY=0.05))
        assert ask(store, "select site, count(*) from article group by site") == [
            (f"{host}:{net.port}", 2) for host in net.hosts
        ]


def test_a_wrong_list_is_said_in_one_line_and_is_1(tmp_path: Path) -> None:
    cases = {
        "sites=nosuchsite": "no such site",
        f"sites={tmp_path / 'none.toml'}": "readable TOML file",
        listed(tmp_path, "ftp://x"): "no such site",
    }
    for argument, words in cases.items():
        process = worker(f"sqlite:///{tmp_path / 'news.db'}", "-a", argument)
        log, _ = process.communicate(timeout=30)
        assert process.returncode == 1
        assert words in log.splitlines()[-1], log
        assert "Traceback" not in log


def test_runs_alive_together_share_one_limit(tmp_path: Path) -> None:
    store = f"sqlite:///{tmp_path / 'news.db'}"
    with network(hosts=2, pages=12) as net:
        given = ["-a", f"url={','.join(net.starts)}", "-a", "max_articles=8"]
        both = [worker(store, *given, DOWNLOAD_DELAY=0.3, NEWSCRAWL_CLAIM=1) for _ in range(2)]
        for process in both:
            ended(process)
    assert [count for _, count in ask(store, "select site, count(*) from article group by site")] == [8, 8]
