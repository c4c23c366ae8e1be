"""A site file that is wrong stops the runs that need it, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.loopback import Route, article, crawl, front, serve
from tests.network import ask, ended, network, worker

ROUTES: dict[str, Route | str] = {"/": front("/a"), "/a": article("Brug dicht")}
ONE_LINE = "this run goes on without a site file: bode.toml: must be a readable TOML file"


@pytest.fixture
def sites(tmp_path: Path) -> Path:
    """A folder with a right and a wrong site file."""
    folder = tmp_path / "sites"
    folder.mkdir()
    (folder / "bode.toml").write_text('domains = ["bode.example', encoding="utf-8")
    return folder


def test_a_run_that_does_not_need_it_goes_on_with_one_warning(tmp_path: Path, sites: Path) -> None:
    with serve(ROUTES) as web:
        got = crawl(tmp_path, web.base + "/", NEWSCRAWL_SITES=sites)
    assert (got.status, got.headlines()) == (0, ["Brug dicht"]), got.log
    assert got.log.count("bode.toml") == got.log.count(ONE_LINE) == 1
    assert "'newscrawl/site/left-out': 1" in got.log


@pytest.mark.parametrize(
    ("spider", "arguments"),
    [
        ("bode", ()),
        ("news", ("-a", "sites=bode")),
        ("news", ("-a", "url=http://www.bode.example/")),
    ],
)
def test_a_run_that_names_it_does_not_start(
    tmp_path: Path, sites: Path, spider: str, arguments: tuple[str, ...]
) -> None:
    got = crawl(tmp_path, "", *arguments, spider=spider, NEWSCRAWL_SITES=sites, NEWSCRAWL_CONTACT="me@bode.example")
    assert got.status == 1, got.log
    assert f"scrapy crawl {spider}: bode.toml: must be a readable TOML file" in got.log
    assert "Traceback" not in got.log


@pytest.mark.parametrize("asked", ["all", "due"])
def test_of_many_sites_it_is_left_out(tmp_path: Path, sites: Path, asked: str) -> None:
    store = f"sqlite:///{tmp_path / 'news.db'}"
    with network(hosts=1, pages=2) as net:
        for name in ("zeelandnet", "krant"):  # the first takes the place of ours, which is not to be asked here
            host = "127.0.9.8" if name == "zeelandnet" else net.hosts[0]
            text = f'domains = ["{host}:{net.port}"]\nstart = ["http://{host}:{net.port}/"]\n'
            (sites / f"{name}.toml").write_text(text, encoding="utf-8")
        log = ended(worker(store, "-a", f"sites={asked}", DOWNLOAD_DELAY=0, NEWSCRAWL_SITES=sites))
        assert ask(store, "select count(*) from article where site = 'krant'") == [(2,)]
    assert log.count(ONE_LINE) == 1
