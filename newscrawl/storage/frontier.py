"""The frontier: which visits are due, and in what order.

`visit.next_due` is 0 for what is wanted now, NULL for what is not due at all, else the moment it is due again.
Of what is wanted now the highest `priority` comes first: start pages, then teasers, other links, sections,
pagination; within each the freshest, by the moment known for it, else by when it was found.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Double, Integer, Select, bindparam, exists, not_, or_, select, update

from newscrawl.items import Link, LinkKind
from newscrawl.storage.keys import Finder, Found
from newscrawl.storage.lists import among
from newscrawl.storage.records import Visit
from newscrawl.storage.schema import SETTLED, alias, article, visit
from newscrawl.storage.statements import Statements
from newscrawl.storage.values import from_json, storable_url

_RANK: dict[str, int] = {"start": 5, "teaser": 4, "link": 3, "section": 2, "pagination": 1}
_SHIFT = 40  # bits for seconds since 1970: enough for 34,000 years
_DATED: tuple[LinkKind, LinkKind] = ("teaser", "link")
_C = visit.c
_COLUMNS = (
    _C.key,
    _C.url,
    _C.site,
    _C.kind,
    _C.depth,
    _C.moment,
    _C.fails,
    _C.etag,
    _C.last_modified,
    _C.outcome,
    _C.chain,
)
_ELSEWHERE = not_(among(_C.key, "exclude"))
_FINDER = Finder(visit.c.key, visit.c.url)
_AGAIN = update(visit).where(
    visit.c.site == bindparam("b_site"),
    visit.c.outcome == "front",
    visit.c.kind != "pagination",
    visit.c.last_fetch < bindparam("b_began"),
)
_AGAIN = _AGAIN.values(next_due=0.0)
_ARTICLE = _C.outcome.in_(("article", "unchanged"))
_PAUSED = _C.last_fetch + bindparam("b_pause", type_=Double)
_SOONER = update(visit).where(
    visit.c.site == bindparam("b_site"), _C.next_due > bindparam("b_now", type_=Double), _ARTICLE, _C.next_due > _PAUSED
)
_SOONER = _SOONER.values(next_due=_PAUSED)
# Not of what was erased for its age: that has no article any more. By its canonical address, or by another one.
_STORED = or_(
    exists().where(article.c.key == _C.key).correlate(visit), exists().where(alias.c.key == _C.key).correlate(visit)
)
SETTLED_AGAIN = update(visit).where(visit.c.site == bindparam("b_site"), SETTLED, _STORED)
SETTLED_AGAIN = SETTLED_AGAIN.values(next_due=_PAUSED)

_REFUSED = update(visit).where(visit.c.key == bindparam("b_key"), visit.c.last_fetch.is_(None))
_REFUSED = _REFUSED.values(outcome="refused", reason=bindparam("b_reason"), next_due=None)


def refuse(connection: Connection, reasons: Mapping[int, str]) -> None:
    """Visits that were never made, and will not be: why, by key."""
    connection.execute(_REFUSED, [{"b_key": key, "b_reason": why} for key, why in sorted(reasons.items())])


def priority(kind: LinkKind, moment: float | None, found_at: float) -> int:
    """The place in the order of what is due, highest first. A moment in the future counts as `found_at`."""
    fresh = found_at if moment is None else min(moment, found_at)
    return (_RANK[kind] << _SHIFT) + max(0, min(int(fresh), (1 << _SHIFT) - 1))


def due(
    connection: Connection,
    site: str,
    limit: int,
    *,
    now: float,
    run_started: float,
    max_depth: int | None,
    since: float | None,
    exclude: Collection[int],
    revisit: bool = True,
) -> list[Visit]:
    """At most `limit` visits of `site`: what is wanted now by priority, then what was due again at `now`.

    What lies deeper than `max_depth`, or is older than `since`, is left where it is; so is whatever was fetched
    since the run started, or became due in it: no address is handed out twice in one run. Unless `revisit`, so are
    articles that an earlier run meant to see again.
    """
    values = {"b_site": site, "b_started": run_started, "b_before": min(now, run_started), "exclude": exclude}
    values |= {"b_depth": max_depth, "b_since": since}
    visits: list[Visit] = []
    for query, segment in questions(depth=max_depth is not None, since=since, exclude=bool(exclude), revisit=revisit):
        asked = {**values, **segment, "b_limit": limit - len(visits)}
        visits += map(_visit, connection.execute(query, asked).all())
        if len(visits) >= limit:
            break
    return visits


def questions(
    *, depth: bool, since: float | None, exclude: bool, revisit: bool = True
) -> Iterator[tuple[Select[Any], dict[str, int]]]:
    """The questions to ask one after the other until there are enough visits; each reads the index in its order.

    With `since` the teasers and links found before it are leapt over as a whole, not one by one: what was found
    before a moment was published before it, known moment or not.
    """
    wanted, part, again = _questions(depth, since is not None, exclude, revisit)
    if since is None:
        yield wanted, {}
    else:
        for least, below in _segments(since):
            yield part, {"b_least": least, "b_below": below}
    yield again, {}


@cache
def _questions(depth: bool, since: bool, exclude: bool, revisit: bool) -> tuple[Select[Any], Select[Any], Select[Any]]:
    """What is wanted now, the same between two priorities, and what is due again; made once, since all ask alike."""
    began = bindparam("b_started", type_=Double)
    conditions: list[ColumnElement[bool]] = [_C.site == bindparam("b_site")]
    conditions.append(or_(_C.last_fetch.is_(None), _C.last_fetch < began))
    if depth:
        conditions.append(_C.depth <= bindparam("b_depth", type_=Integer))
    if since:
        conditions.append(or_(_C.moment.is_(None), _C.moment >= bindparam("b_since", type_=Double)))
    if exclude:
        conditions.append(_ELSEWHERE)
    most = bindparam("b_limit", type_=Integer)
    wanted: Select[Any] = select(*_COLUMNS).where(*conditions, _C.next_due == 0).order_by(_C.priority.desc())
    part = wanted.where(_C.priority >= bindparam("b_least"), _C.priority < bindparam("b_below"))
    again: Select[Any] = select(*_COLUMNS).where(*conditions, _C.next_due > 0, _C.next_due <= bindparam("b_before"))
    again = (again if revisit else again.where(not_(_ARTICLE))).order_by(_C.next_due, _C.priority.desc())
    return wanted.limit(most), part.limit(most), again.limit(most)


def _segments(since: float) -> Iterator[tuple[int, int]]:
    teaser, link = (priority(kind, since, since) for kind in _DATED)
    yield teaser, (_RANK["start"] + 1) << _SHIFT
    yield link, _RANK["teaser"] << _SHIFT
    yield 0, _RANK["link"] << _SHIFT


def _visit(row: Found) -> Visit:
    values: list[Any] = list(row)
    values[-1] = tuple(from_json(values[-1]) or ())
    return Visit(*values)


def begin_site(
    connection: Connection,
    statements: Statements,
    site: str,
    starts: Sequence[Link],
    began: float,
    now: float,
    pause: float | None = None,
) -> None:
    """Make the start pages and the fronts known so far due, but for those fetched since the run `began`.

    A start page that was forgotten on request stays so. Articles whose next visit lies later than `pause` seconds after
    their last one, or that have none ahead, are due by then: another policy was in force.
    """
    urls = [link.url for link in starts if storable_url(link.url)]
    found, free = _FINDER.find(connection, urls)
    keys = {**free, **{url: row.key for url, row in found.items()}}
    rows = [
        {
            "key": keys[url],
            "url": url,
            "site": site,
            "kind": "start",
            "depth": 0,
            "priority": priority("start", None, now),
            "found_at": now,
            "next_due": 0.0,
            "b_began": began,
        }
        for url in dict.fromkeys(urls)
        if url not in found or found[url][1]
    ]
    if rows:
        connection.execute(statements.start, rows)
    connection.execute(_AGAIN, {"b_site": site, "b_began": began})
    if pause is not None:
        connection.execute(_SOONER, {"b_site": site, "b_now": now, "b_pause": pause})
        connection.execute(SETTLED_AGAIN, {"b_site": site, "b_pause": pause})
    connection.execute(statements.site_began, {"name": site, "run_began": began})
