"""`scrapy sites`, `history` and `forget`, over a database of their own."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest
from scrapy.exceptions import UsageError
from scrapy.settings import Settings

from newscrawl.commands import forget, history, sites
from newscrawl.storage import SiteResult, Store
from tests.storage.samples import BASE, RUN, article, at, begin, fetch, fetch_article, link

URL = "https://krant.example/nieuws/brug"


def _run(module: object, store: str, *args: str, diff: list[int] | None = None) -> int:
    command = module.Command()  # type: ignore[attr-defined]
    command.settings = Settings()
    command.settings.setmodule("newscrawl.settings")
    command.settings.set("NEWSCRAWL_STORE", store)
    command.run(list(args), argparse.Namespace(due=False, site=None, author=None, diff=diff, color=False))
    return int(command.exitcode)


def test_what_is_forgotten_is_told_by_history(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = f"sqlite:///{tmp_path}/news.db"
    assert _run(history, store, URL) == 0
    assert _run(forget, store, URL) == 0
    assert _run(history, store, URL) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{URL}: never met",
        "0 forgotten",
        f"{URL}: forgotten on request",
    ]


def test_a_site_that_was_never_crawled_is_due(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(sites, f"sqlite:///{tmp_path}/news.db") == 0
    assert "zeelandnet\t-\t-\t-\t-\tdue" in capsys.readouterr().out.splitlines()


def test_sites_takes_no_arguments(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="takes no zeelandnet"):
        _run(sites, f"sqlite:///{tmp_path}/news.db", "zeelandnet")


def test_a_store_that_cannot_be_opened_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(sites, f"sqlite:///{tmp_path}/none/news.db") == 1
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 1
    assert "NEWSCRAWL_STORE" in told[0]


@pytest.mark.parametrize(
    ("colour", "diff"),
    [
        (False, "de brug is [-dicht-]{+open+} voor{+ al+}"),
        (True, "de brug is \033[31mdicht\033[0m\033[32mopen\033[0m voor\033[32m al\033[0m"),
    ],
)
def test_a_word_diff_marks_what_went_and_what_came(colour: bool, diff: str) -> None:
    assert history.word_diff("de brug is dicht voor", "de brug is open voor al", colour=colour) == diff


def test_history_lists_every_text_and_says_why_there_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = f"sqlite:///{tmp_path}/news.db"
    store = Store.open(database)
    begin(store)
    fetch(store, "/", "front", links=[link("/a"), link("/b"), link("/c")])
    fetch_article(store, article("/a", "Brug dicht", "De brug is tot mei dicht."), status=200)
    fetch_article(store, article("/a", "Brug dicht", "De brug is tot juni dicht."), seconds=90, status=200)
    fetch(store, "/b", "refused", reason="robots")
    store.close()
    for path in ("/a", "/b", "/c"):
        assert _run(history, database, f"{BASE}{path}") == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{BASE}/a: article",
        f"article {BASE}/a",
        "last answer: HTTP 200",
        f"1\t{at(10).isoformat()}\tBrug dicht",
        f"2\t{at(90).isoformat()}\tBrug dicht",
        "Brug dicht",
        "",
        "De brug is tot [-mei-]{+juni+} dicht.",
        f"{BASE}/b: refused (robots)",
        "no article is stored for it: it was refused, so it was not fetched",
        f"{BASE}/c: not fetched yet",
        "no article is stored for it: it was not fetched yet",
    ]
    assert _run(history, database, f"{BASE}/a", diff=[1, 9]) == 1
    assert "two numbers from 1 to 2, not '1 9'" in capsys.readouterr().err


def test_sites_tells_counts_and_why_one_is_not_due(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = f"sqlite:///{tmp_path}/news.db"
    store = Store.open(database)
    store.register({"a.test": ["https://a.test/"], "b.test": ["https://b.test/"]})
    number = store.begin_crawl("news", RUN, {})
    store.claim("elders:1:1:1", ["b.test", "c.test"], 2, 600)
    store.release("elders:1:1:1", ["c.test"])
    store.end_crawl(number, "finished", {}, {"a.test": SiteResult("done", {"pages": 7, "new": 3})})
    store.close()
    assert _run(sites, database) == 0
    told = [row.split("\t") for row in capsys.readouterr().out.splitlines()]
    assert [row[3:] for row in told if row[0] in {"a.test", "b.test", "c.test"}] == [
        ["7 pages, 3 new, 0 changed", "-", "due"],
        ["-", "-", "held by elders:1:1:1"],
        ["-", "-", "never due by itself: no definition and no file of sites names it"],
    ]
