"""The statements that write, made once for a database: both engines' "insert, or else update" is one path.

Names that begin with b_ are parameters that are no columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Dialect,
    Double,
    Integer,
    Table,
    bindparam,
    case,
    func,
    insert,
    literal_column,
    null,
    or_,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from newscrawl.items import ARTICLE_FIELDS
from newscrawl.storage.schema import alias, article, crawl, crawl_site, revision, site, teaser, visit

_LAST_SEEN_STEP = 3_600  # seconds: an edge that is seen again is written at most so often
_FIRST_SEEN = "first_seen_at"  # never changes once it stands


class Bulk:
    """A statement for many rows, compiled once: SQLAlchemy would make the parameters of each row by itself.

    It may hold no values but those of its rows; `table` says which these are: all of its columns.
    """

    def __init__(self, statement: Any, dialect: Dialect, table: Table) -> None:
        kind: Any = type(dialect)
        style = "qmark" if dialect.name == "sqlite" else "format"
        compiled = statement.compile(dialect=kind(paramstyle=style), column_keys=[c.name for c in table.c])
        self._sql = str(compiled)
        self.names: tuple[str, ...] = tuple(compiled.positiontup)
        self._values = itemgetter(*self.names)

    def write(self, connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
        """Execute it for each row, given by column; does nothing without rows."""
        self.write_tuples(connection, list(map(self._values, rows)))

    def write_tuples(self, connection: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
        """The same for rows in the order of `names`."""
        if rows:
            connection.exec_driver_sql(self._sql, list(rows))


class Statements:
    """All that the store writes, for one dialect."""

    def __init__(self, dialect: Dialect) -> None:
        make: Any = postgresql.insert if dialect.name == "postgresql" else sqlite.insert
        self.add_site = _add(make, site)
        self.add_link = Bulk(_add(make, visit), dialect, visit)
        self.better_link = _better_link()
        self.start = _start(make)
        self.outcome = Bulk(_outcome(make), dialect, visit)
        self.article = Bulk(_article(make), dialect, article)
        self.alias = Bulk(_replace(make, alias, "url", "article"), dialect, alias)
        self.edge = Bulk(_edge(make), dialect, teaser)
        self.revision = insert(revision)
        self.site_began = _replace(make, site, "run_began")
        self.site_result = _replace(make, crawl_site, "outcome", "counts", "fill_rates")
        self.begin_crawl = insert(crawl).returning(crawl.c.id)


def _add(make: Any, table: Table) -> Any:
    return make(table).on_conflict_do_nothing(index_elements=list(table.primary_key))


def _replace(make: Any, table: Table, *names: str) -> Any:
    statement = make(table)
    new = {name: statement.excluded[name] for name in names}
    return statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=new)


def _better_link() -> Any:
    """A known address, met again on a shorter way or with a moment: what is wanted now takes its new place.

    Fronts and start pages have no moment, lest `since` leave them out. `b_priority` is NULL without a new moment.
    """
    depth = bindparam("b_depth", type_=Integer)
    dated = visit.c.moment.is_(None) & (visit.c.kind != "start") & (func.coalesce(visit.c.outcome, "") != "front")
    moment, rank = bindparam("b_moment", type_=Double), bindparam("b_priority", type_=BigInteger)
    return (
        update(visit)
        .where(visit.c.key == bindparam("b_key"))
        .values(
            depth=case((visit.c.depth > depth, depth), else_=visit.c.depth),
            moment=case((dated, moment), else_=visit.c.moment),
            priority=case((dated, func.coalesce(rank, visit.c.priority)), else_=visit.c.priority),
        )
    )


def _start(make: Any) -> Any:
    """A start page: due now unless this run has fetched it already."""
    statement = make(visit)
    stale = or_(visit.c.last_fetch.is_(None), visit.c.last_fetch < bindparam("b_began"))
    new = {name: statement.excluded[name] for name in ("site", "kind", "depth", "priority")}
    new["moment"] = null()
    new["next_due"] = case((stale, 0.0), else_=visit.c.next_due)
    return statement.on_conflict_do_update(index_elements=[visit.c.key], set_=new)


def _outcome(make: Any) -> Any:
    statement = make(visit)
    new = statement.excluded
    names = ["kind", "priority", "last_fetch", "outcome", "reason", "status", "etag", "last_modified", "next_due"]
    values: dict[str, Any] = {name: new[name] for name in [*names, "fails"]}
    front: Any
    failed: Any
    front, failed = literal_column("'front'"), literal_column("'failed'")
    values["moment"] = case((new.outcome == front, null()), else_=func.coalesce(new.moment, visit.c.moment))
    values["missing_since"] = case(
        (new.missing_since.is_not(None), func.coalesce(visit.c.missing_since, new.missing_since)),
        (new.outcome == failed, visit.c.missing_since),
        else_=null(),
    )
    return statement.on_conflict_do_update(index_elements=[visit.c.key], set_=values)


def _article(make: Any) -> Any:
    statement = make(article)
    names = [*ARTICLE_FIELDS, "moment", "extractor_version", "gone_at"]
    new = {name: statement.excluded[name] for name in names if name != _FIRST_SEEN}
    return statement.on_conflict_do_update(index_elements=[article.c.key], set_=new)


def _edge(make: Any) -> Any:
    statement = make(teaser)
    seen = statement.excluded.last_seen
    return statement.on_conflict_do_update(
        index_elements=list(teaser.primary_key),
        set_={"last_seen": seen},
        where=seen - teaser.c.last_seen >= literal_column(str(_LAST_SEEN_STEP)),
    )
