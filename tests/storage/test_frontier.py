from __future__ import annotations

import itertools
from datetime import timedelta

import pytest

from newscrawl.items import Link
from newscrawl.storage import Store
from newscrawl.storage.frontier import priority, questions
from tests.storage.samples import BASE, DAY, RUN, SITE, article, at, begin, due, fetch, link, page, paths, visit


def lead_on(store: Store, *links: Link, seconds: float = 1) -> None:
    """Fetch the start page, which has these links."""
    begin(store)
    fetch(store, "/", "front", seconds, links=links)


def test_start_pages_then_teasers_freshest_first_then_links_sections_and_archives(store: Store) -> None:
    begin(store)
    links = [
        link("/archief?page=2", "pagination"),
        link("/sport", "section"),
        link("/over", "link"),
        link("/oud", "teaser", at(-7200)),
        link("/nieuw", "teaser", at(-60)),
        link("/zonder", "teaser"),
        link("/toekomst", "teaser", at(999)),
    ]
    assert paths(due(store)) == ["/"]
    fetch(store, "/", "front", 1, links=links)
    begin(store, "/", "/tweede")
    order = paths(due(store))
    assert order[0] == "/tweede"
    assert set(order[1:3]) == {"/zonder", "/toekomst"}
    assert order[3:] == ["/nieuw", "/oud", "/over", "/sport", "/archief?page=2"]


def test_priority_never_leaves_its_kind() -> None:
    kinds = ["pagination", "section", "link", "teaser", "start"]
    ends = [(priority(kind, -1e18, 0), priority(kind, None, 1e18)) for kind in kinds]  # type: ignore[arg-type]
    assert sorted(ends) == ends
    assert all(low < high < nextlow for (low, high), (nextlow, _) in itertools.pairwise(ends))


def test_limit_and_exclude(store: Store) -> None:
    lead_on(store, *(link(f"/{n}", "teaser", at(-n)) for n in range(30)))
    first = due(store, 10)
    rest = due(store, 100, exclude={visited.key for visited in first})
    assert (len(first), len(rest)) == (10, 20)
    assert paths(first + rest) == [f"/{n}" for n in range(30)]


def test_depth_is_the_shortest_way_known(store: Store) -> None:
    lead_on(store, link("/a"))
    fetch(store, "/a", "front", 2, links=[link("/b")])
    fetch(store, "/b", "front", 3, links=[link("/c")])
    assert paths(due(store, max_depth=3)) == ["/c"]
    assert due(store, max_depth=2) == []
    fetch(store, "/a", "front", 4, links=[link("/c")])
    assert paths(due(store, max_depth=2)) == ["/c"]


def test_since_skips_what_is_known_to_be_older_and_keeps_it(store: Store) -> None:
    lead_on(store, link("/oud", "teaser", at(-9 * 86_400)), link("/vers", "teaser", at(-60)), link("/onbekend"))
    week = at(-7 * 86_400).timestamp()
    assert paths(due(store, since=week)) == ["/onbekend", "/vers"]
    assert paths(due(store)) == ["/onbekend", "/vers", "/oud"]


def test_since_leaps_over_what_was_found_before_it(store: Store) -> None:
    lead_on(
        store, link("/teaser"), link("/verwijzing", "link"), link("/sport", "section"), link("/?page=2", "pagination")
    )
    begin(store, "/nog-een")
    later = RUN + 30 * DAY
    found = due(store, run=later, since=(later - 7 * DAY).timestamp())
    assert paths(found) == ["/nog-een", "/sport", "/?page=2"]
    assert len(due(store, run=later, since=at(0).timestamp())) == 5


@pytest.mark.parametrize("since", [None, 5.0])
def test_what_is_due_is_read_in_the_order_of_an_index(store: Store, since: float | None) -> None:
    with store._engine.connect() as connection:
        plain = connection.dialect.name == "sqlite"
        if not plain:
            connection.exec_driver_sql("SET enable_seqscan = off")
            connection.exec_driver_sql("SET enable_bitmapscan = off")
        values = {"b_site": SITE, "b_started": 9.0, "b_before": 9.0, "b_since": since, "b_limit": 9}
        for query, segment in questions(depth=False, since=since, exclude=False):
            asked = query.params(**values, **segment)
            question = asked.compile(connection, compile_kwargs={"literal_binds": True})
            plan = connection.exec_driver_sql(f"EXPLAIN {'QUERY PLAN' if plain else ''} {question}").all()
            assert "visit_due" in str(plan)
            assert not any(word in str(plan) for word in ("TEMP B-TREE", "Sort"))


def test_an_article_dropped_for_since_is_due_only_for_a_run_that_reaches_further_back(store: Store) -> None:
    lead_on(store, link("/a"))
    made = article("/a", date_published="2025-12-01")
    fetch(store, "/a", "dropped", 2, reason="since", article=made)
    assert due(store) == []  # not twice in one run
    later = RUN + DAY
    assert due(store, run=later, since=at(-86_400).timestamp()) == []
    assert paths(due(store, run=later, since=at(-90 * 86_400).timestamp())) == ["/a"]
    assert paths(due(store, run=later)) == ["/a"]
    assert store.counts()["article"] == 0


def test_a_moment_learned_later_is_taken_over(store: Store) -> None:
    lead_on(store, link("/a"), link("/b"))
    fetch(store, "/", "front", 2, links=[link("/a", "teaser", at(-9 * 86_400))])
    assert paths(due(store, since=at(-86_400).timestamp())) == ["/b"]
    assert paths(due(store)) == ["/b", "/a"]


def test_fronts_are_due_once_in_every_run_and_articles_in_none(store: Store) -> None:
    lead_on(store, link("/sport", "section"), link("/label/brug", "link"), link("/a"))
    fetch(store, "/a", "article", 2, article=article("/a"))
    fetch(store, "/sport", "front", 3)
    fetch(store, "/label/brug", "front", 4)
    begin(store)
    assert due(store) == []
    later = RUN + DAY
    begin(store, run=later)
    assert paths(due(store, run=later)) == ["/", "/label/brug", "/sport"]


def test_since_and_a_teasers_moment_never_hide_a_front(store: Store) -> None:
    lead_on(store, link("/dossier", "teaser", at(-60)))
    fetch(store, "/dossier", "front", 2)
    fetch(store, "/", "front", 3, links=[link("/dossier", "teaser", at(-60))])
    later = RUN + 30 * DAY
    begin(store, run=later)
    assert paths(due(store, run=later, since=later.timestamp())) == ["/", "/dossier"]


def test_a_page_that_is_asked_for_is_fetched_whatever_it_was(store: Store) -> None:
    lead_on(store, link("/a"))
    fetch(store, "/a", "article", 2, article=article("/a"))
    begin(store, "/a", run=RUN + DAY)
    assert "/a" in paths(due(store, run=RUN + DAY))


def pages_of_an_archive(store: Store) -> None:
    lead_on(store, link("/a"), link("/?page=2", "pagination"))
    fetch(store, "/a", "article", 2, article=article("/a"))
    fetch(store, "/?page=2", "front", 3, links=[link("/b"), link("/?page=3", "pagination")])
    fetch(store, "/b", "article", 4, article=article("/b", "Dijk hoger", "De dijk wordt hoger."))
    fetch(store, "/?page=3", "front", 5)


@pytest.mark.parametrize(("new", "again"), [("/nieuw", {"/?page=2", "/nieuw"}), ("/a", set())])
def test_archives_are_read_again_only_behind_something_new(store: Store, new: str, again: set[str]) -> None:
    pages_of_an_archive(store)
    later = RUN + DAY
    begin(store, run=later)
    assert paths(due(store, run=later)) == ["/"]
    links = [link(new), link("/?page=2", "pagination")]
    written = fetch(store, "/", "front", 86_410, links=links)
    assert set(paths(due(store, run=later))) == again
    assert written.fresh_links == len(again)


def test_failures_are_what_the_next_run_begins_with_and_wait_after_the_third(store: Store) -> None:
    lead_on(store, link("/a"))
    day = 86_400
    for number, (moment, next_run, wait) in enumerate(
        [(10, 20, 0), (110, 120, 0), (210, 210 + day, day), (day * 2, day * 4, 2 * day), (day * 5, day * 9, 4 * day)]
    ):
        run = at(moment - 5)
        assert paths(due(store, run=run)) == ["/a"]
        fetch(store, "/a", "failed", moment, reason="timeout")
        assert due(store, run=run) == []
        row = store.visit(f"{BASE}/a")
        assert row is not None
        assert (row["fails"], row["next_due"]) == (number + 1, at(moment + wait).timestamp())
        assert paths(due(store, run=at(next_run))) == ["/a"]
    assert due(store, run=at(day * 5 + 60)) == []
    fetch(store, "/a", "article", day * 9, article=article("/a"))
    assert visit(store, "/a").fails == 0


def test_a_page_is_gone_at_the_second_404_a_day_apart_and_comes_back(store: Store) -> None:
    lead_on(store, link("/a"))
    fetch(store, "/a", "article", 2, article=article("/a"))

    def outcome_of_404(seconds: float) -> tuple[object, object]:
        fetch(store, "/a", "failed", seconds, status=404)
        row = store.visit(f"{BASE}/a")
        assert row is not None
        return row["outcome"], row["next_due"]

    tomorrow = at(100 + 86_400).timestamp()
    assert outcome_of_404(100) == ("failed", tomorrow)
    assert outcome_of_404(7_200) == ("failed", tomorrow)
    fetch(store, "/a", "failed", 8_000, reason="timeout")
    assert outcome_of_404(100 + 86_400) == ("gone", None)
    assert gone_at(store) == [at(100 + 86_400).isoformat()]
    fetch(store, "/a", "article", 200_000, article=article("/a"), status=200)
    assert gone_at(store) == [None]
    assert outcome_of_404(300_000)[0] == "failed"


def gone_at(store: Store) -> list[object]:
    from sqlalchemy import select

    from newscrawl.storage.schema import article as table

    with store._engine.connect() as connection:
        return list(connection.scalars(select(table.c.gone_at)))


def test_410_is_gone_at_once_and_304_is_there_again(store: Store) -> None:
    lead_on(store, link("/a"))
    fetch(store, "/a", "article", 2, article=article("/a"))
    fetch(store, "/a", "gone", 3, status=410)
    assert gone_at(store) == [at(3).isoformat()]
    fetch(store, "/a", "unchanged", 4, status=304)
    assert gone_at(store) == [None]
    assert store.article(f"{BASE}/a") is not None


@pytest.mark.parametrize("outcome", ["unchanged", "moved", "refused", "dropped"])
def test_what_is_settled_is_not_fetched_again(store: Store, outcome: str) -> None:
    lead_on(store, link("/a"))
    fetch(store, "/a", outcome, 2, reason="robots")
    begin(store, run=RUN + 400 * DAY)
    assert paths(due(store, run=RUN + 400 * DAY)) == ["/"]


def test_redirects_of_a_start_page_lead_to_a_start_page_in_every_run(store: Store) -> None:
    begin(store)
    fetch(store, "/", "moved", 1, moved_to=f"{BASE}/nieuws", links=[link("/nieuws", "start")])
    [target] = due(store)
    assert (target.kind, target.depth, target.chain) == ("start", 0, (f"{BASE}/",))
    fetch(store, "/nieuws", "front", 2)
    later = RUN + DAY
    begin(store, run=later)
    assert set(paths(due(store, run=later))) == {"/", "/nieuws"}
    written = fetch(store, "/", "moved", 86_410, moved_to=f"{BASE}/nieuws", links=[link("/nieuws", "start")])
    assert paths(due(store, run=later)) == ["/nieuws"]
    assert written.fresh_links == 1


def test_what_a_cut_short_run_left_comes_first_in_the_next(store: Store) -> None:
    lead_on(store, *(link(f"/{n}", "teaser", at(-n)) for n in range(5)))
    later = RUN + DAY
    begin(store, run=later)
    assert paths(due(store, run=later)) == ["/", *(f"/{n}" for n in range(5))]


def test_known_links_are_fresh_only_once(store: Store) -> None:
    begin(store)
    first = fetch(store, "/", "front", 1, links=[link("/a"), link("/a"), link("/b")])
    second = fetch(store, "/a", "front", 2, links=[link("/a"), link("/b"), link("/")])
    assert (first.fresh_links, second.fresh_links) == (2, 0)


def test_an_overlapping_run_takes_a_site_over_without_a_second_look_at_its_starts(store: Store, url: str) -> None:
    import time
    from datetime import UTC, datetime

    now = datetime.now(UTC)
    other = Store.open(url)
    first, second = now, now + timedelta(milliseconds=1)
    assert store.claim("een:1:1:1", [SITE], 1, 60) == [SITE]
    store.begin_site(SITE, [link("/", "start")], first)
    [start] = store.due(SITE, 5, now=time.time(), run_started=first)
    store.write([page(start, "front", (datetime.now(UTC) - RUN).total_seconds())])
    assert other.claim("twee:1:1:1", [SITE], 1, 60) == []
    store.release("een:1:1:1")
    assert other.claim("twee:1:1:1", [SITE], 1, 60) == [SITE]
    other.begin_site(SITE, [link("/", "start")], second)
    assert other.due(SITE, 5, now=time.time(), run_started=second) == []
    other.release("twee:1:1:1")
    third = datetime.now(UTC) + timedelta(seconds=1)
    assert store.claim("drie:1:1:1", [SITE], 1, 60) == [SITE]
    store.begin_site(SITE, [link("/", "start")], third)
    assert len(store.due(SITE, 5, now=third.timestamp(), run_started=third)) == 1
    other.close()
