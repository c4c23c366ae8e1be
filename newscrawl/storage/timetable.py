"""When a site is crawled again: by its own interval, or by one that is learned from how often it brings news.

`site.next_due` NULL means: never crawled, so due. A site that missed several turns is due once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, and_, bindparam, func, select, update

from newscrawl.storage.schema import crawl_site, site
from newscrawl.storage.statements import Statements
from newscrawl.storage.values import Row, from_json, to_json

FIRST, SHORTEST, LONGEST = 1_800.0, 300.0, 86_400.0  # seconds of a learned interval
_FASTER, _SLOWER = 0.5, 1.5
_STARTS = update(site).where(site.c.name == bindparam("b_name")).values(starts=bindparam("b_starts"))
_COMPLETED = select(site.c.name).where(site.c.completed_at >= bindparam("b_since"), site.c.owner.is_(None))
_FINISHED = update(site).where(site.c.name == bindparam("b_name"))


def learned(interval: float | None, brought_news: bool) -> float:
    """The next interval in seconds: half as long after a crawl that brought news, half as long again after another."""
    if interval is None:
        return FIRST
    return min(LONGEST, max(SHORTEST, interval * (_FASTER if brought_news else _SLOWER)))


def register(connection: Connection, statements: Statements, starts: Mapping[str, Sequence[str]]) -> None:
    """Keep the start pages of sites that no definition describes, so that `due` finds them again."""
    if not starts:
        return
    connection.execute(statements.add_site, [{"name": name} for name in sorted(starts)])
    connection.execute(
        _STARTS, [{"b_name": name, "b_starts": to_json(list(urls))} for name, urls in sorted(starts.items())]
    )


@dataclass(frozen=True, slots=True)
class Turn:
    """How a site's turn went."""

    began: float  # seconds since 1970
    outcome: str
    every: float | None  # the site's own interval in seconds
    news: bool  # something new was stored


def finish(connection: Connection, name: str, turn: Turn, now: float) -> None:
    """Note how a site's turn ended and when the next one is."""
    interval = connection.scalar(select(site.c.interval).where(site.c.name == name))
    adapted = learned(interval, turn.news)
    values: dict[str, float | str] = {"next_due": max(now, turn.began + (turn.every or adapted)), "interval": adapted}
    values |= {"completed_at": now, "last_started": turn.began, "last_outcome": turn.outcome}
    connection.execute(_FINISHED.values(values), {"b_name": name})


def completed(connection: Connection, since: float) -> set[str]:
    """The sites whose last turn came to its end at or after `since`, and that nobody works now."""
    return set(connection.scalars(_COMPLETED, {"b_since": since}))


def rows(connection: Connection, names: Sequence[str] | None = None) -> list[Row]:
    """All columns of the sites known, by name; `starts` as a list, and `counts` of the last crawl that ended."""
    query = select(site, crawl_site.c.counts).order_by(site.c.name)
    last = select(crawl_site.c.site, func.max(crawl_site.c.crawl).label("crawl")).group_by(crawl_site.c.site).subquery()
    query = query.outerjoin(last, last.c.site == site.c.name)
    query = query.outerjoin(crawl_site, and_(crawl_site.c.site == last.c.site, crawl_site.c.crawl == last.c.crawl))
    if names is not None:
        query = query.where(site.c.name.in_(names))
    found = [dict(row._mapping) for row in connection.execute(query)]
    return [row | {name: from_json(row[name]) for name in ("starts", "counts")} for row in found]
