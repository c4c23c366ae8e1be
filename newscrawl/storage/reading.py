"""Reading back what the store holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from newscrawl.storage.finders import ALIASES, ARTICLES, VISITS
from newscrawl.storage.schema import article, metadata, visit
from newscrawl.storage.values import Row, from_json, row_article

_PAGE = 500  # articles read at a time
Reading = Callable[[], AbstractContextManager[Connection]]


def articles(reading: Reading, since: datetime | None, site: str | None) -> Iterator[Row]:
    """Articles as `Article.to_dict()` gives them, oldest first; each part of them in a short transaction of its own."""
    query = select(article).order_by(article.c.moment, article.c.key).limit(_PAGE)
    if site is not None:
        query = query.where(article.c.site == site)
    if since is not None:
        query = query.where(article.c.moment >= since.timestamp())
    rest = query
    while True:
        with reading() as connection:
            rows = [dict(row._mapping) for row in connection.execute(rest)]
        yield from map(row_article, rows)
        if len(rows) < _PAGE:
            return
        moment, key = rows[-1]["moment"], rows[-1]["key"]
        # the plain comparison of the moment alone lets the index find the place to go on
        after = or_(article.c.moment > moment, article.c.key > key)
        rest = query.where(and_(article.c.moment >= moment, after))


def find_article(connection: Connection, url: str) -> Row | None:
    """The article at a canonical address or an alias, as `Article.to_dict()` gives it."""
    found, _ = ARTICLES.find(connection, [url])
    if url in found:
        return row_article(found[url]._mapping)
    known, _ = ALIASES.find(connection, [url])
    if url not in known:
        return None
    rows = ARTICLES.rows(connection, [known[url].article])
    return next((row_article(row._mapping) for row in rows.values()), None)


def find_visit(connection: Connection, url: str) -> Row | None:
    """All columns of the visit of an address; `chain` as a list."""
    found, _ = VISITS.find(connection, [url])
    if url not in found:
        return None
    row: dict[str, Any] = dict(found[url]._mapping)
    return row | {"chain": from_json(row["chain"]) or []}


def known(connection: Connection, urls: list[str]) -> set[str]:
    """Those of `urls` that the frontier knows."""
    return set(VISITS.find(connection, urls)[0])


def counts(connection: Connection) -> dict[str, int]:
    """Rows by table, and visits by outcome: {"article": 40, "visit": 90, "visit/front": 7, "visit/unfetched": 3}."""
    found = {
        table.name: int(connection.scalar(select(func.count()).select_from(table)) or 0)
        for table in metadata.sorted_tables
        if table.name != "meta"
    }
    outcomes = select(visit.c.outcome, func.count()).group_by(visit.c.outcome)
    found |= {f"visit/{outcome or 'unfetched'}": number for outcome, number in connection.execute(outcomes)}
    return found
