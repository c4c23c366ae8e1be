"""Pages, articles and moments for the tests of the store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from newscrawl.items import Article, Link, LinkKind, Teaser
from newscrawl.storage import PageRecord, Store, Visit, Written
from newscrawl.text.fingerprint import content_hash

SITE = "krant.test"
BASE = f"https://{SITE}"
RUN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)  # when the first run begins
DAY = timedelta(days=1)


def at(seconds: float) -> datetime:
    """That many seconds into the first run."""
    return RUN + timedelta(seconds=seconds)


def article(path: str, headline: str = "Brug dicht", body: str = "De brug is dicht.", **more: Any) -> Article:
    url = f"{BASE}{path}"
    made = Article(url=url, canonical_url=url, site=SITE, headline=headline, body=body)
    made = replace(made, fetched_at=at(10).isoformat(), content_hash=content_hash(headline, body))
    return replace(made, first_seen_at=made.fetched_at) if not more else replace(made, **more)


def teaser(path: str, moment: datetime | None = None, **more: Any) -> Teaser:
    return Teaser(url=f"{BASE}{path}", published_at=moment.isoformat() if moment else None, **more)


def link(path: str, kind: LinkKind = "teaser", moment: datetime | None = None) -> Link:
    return Link(f"{BASE}{path}", kind, moment)


def begin(store: Store, *paths: str, run: datetime = RUN) -> None:
    store.begin_site(SITE, [link(path, "start") for path in paths or ("/",)], run)


def due(store: Store, limit: int = 100, *, run: datetime = RUN, **more: Any) -> list[Visit]:
    """What is due in the run that began at `run`, an hour into it."""
    now = run.timestamp() + 3_600
    return store.due(SITE, limit, now=now, run_started=run, **more)


def paths(visits: Sequence[Visit]) -> list[str]:
    return [visit.url.removeprefix(BASE) for visit in visits]


def visit(store: Store, path: str) -> Visit:
    """The visit of an address, whether it is due or not; made up where the store does not know it."""
    row = store.visit(f"{BASE}{path}")
    if row is None:
        store.write([page(Visit(0, f"{BASE}/van", SITE, "start"), "front", links=[link(path)])])
        row = store.visit(f"{BASE}{path}")
        assert row is not None
    names = ("key", "url", "site", "kind", "depth", "moment", "fails", "etag", "last_modified")
    return Visit(**{name: row[name] for name in names}, chain=tuple(row["chain"]))


def page(visited: Visit, outcome: Any, seconds: float = 10, **more: Any) -> PageRecord:
    more.setdefault("url", visited.url)
    return PageRecord(visit=visited, outcome=outcome, fetched_at=at(seconds), **more)


def fetch(store: Store, path: str, outcome: Any, seconds: float = 10, **more: Any) -> Written:
    """Write one page, fetched that many seconds into the first run."""
    return store.write([page(visit(store, path), outcome, seconds, **more)])[0]


def fetch_article(store: Store, made: Article, seconds: float = 10, **more: Any) -> Written:
    made = replace(made, fetched_at=at(seconds).isoformat())
    path = made.url.removeprefix(BASE)
    return fetch(store, path, "article", seconds, article=made, **more)
