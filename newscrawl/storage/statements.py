"""The statements that write, made once for a database: both engines' "insert, or else update" is one path.

Names that begin with b_ are parameters that are no columns.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
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
    select,
    text,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from newscrawl.items import ARTICLE_FIELDS
from newscrawl.storage.schema import alias, article, crawl, crawl_site, meta, revision, site, teaser, visit
from newscrawl.storage.values import to_json

_LAST_SEEN_STEP = 3_600  # seconds: an edge that is seen again is written at most so often
_FIRST_SEEN = "first_seen_at"  # never changes once it stands
_ARRAY = "CAST(%s AS text[])"
Make = Callable[[Table], Any]  # an insert that knows "or else update"


class Bulk:
    """A statement for many rows, compiled once: SQLAlchemy would make the parameters of each row by itself.

    SQLite takes the rows one by one. PostgreSQL takes all of them as one JSON text, hence one statement for a batch;
    as it refuses to touch a row twice in one statement, a second row of the same key goes into a next one. The column
    `long` goes beside the JSON text, as an array in PostgreSQL's own form, since it has to be read through otherwise.
    `build` makes the statement from an insert into `table`; it may hold no values but those of its rows.
    """

    def __init__(
        self, build: Callable[[Make], Any], dialect: Dialect, table: Table, *, long: str | None = None
    ) -> None:
        self._long = long
        self.names = tuple(column.name for column in table.c)
        self._values = itemgetter(*self.names)
        self._key = itemgetter(*(column.name for column in table.primary_key))
        self._one_by_one = dialect.name == "sqlite"
        kind: Any = type(dialect)
        make = sqlite.insert if self._one_by_one else partial(_insert_json, long=long)
        compiled = build(make).compile(dialect=kind(paramstyle="qmark" if self._one_by_one else "format"))
        self._sql = str(compiled).replace(_ARRAY % "%s", _ARRAY % "%b")

    def write(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Execute it for each row, given by column; does nothing without rows."""
        if self._one_by_one:
            self.write_tuples(connection, list(map(self._values, rows)))
        elif rows:
            self._write_json(connection, rows)

    def write_tuples(self, connection: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
        """The same for rows in the order of `names`."""
        if not self._one_by_one:
            self.write(connection, [dict(zip(self.names, row, strict=True)) for row in rows])
        elif rows:
            connection.exec_driver_sql(self._sql, list(rows))

    def _write_json(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        if len(rows) == 1 or len(set(map(self._key, rows))) == len(rows):
            long = self._long
            if long is None:
                connection.exec_driver_sql(self._sql, (to_json(rows),))
            else:
                short = to_json([{**row, long: None} for row in rows])
                connection.exec_driver_sql(self._sql, (short, [row[long] for row in rows]))
            return
        first: dict[Any, Mapping[str, Any]] = {}
        later = [row for row in rows if first.setdefault(self._key(row), row) is not row]
        self._write_json(connection, list(first.values()))
        self._write_json(connection, later)


def _insert_json(table: Table, long: str | None = None) -> postgresql.Insert:
    """An insert of the rows in one JSON text, its first parameter: a list of objects, a key for each column.

    The values of the column `long` are the second, in the same order.
    """
    names = [column.name for column in table.c]
    source = f"json_populate_recordset(CAST(NULL AS {table.name}), CAST(:rows AS json))"
    source += f", unnest({_ARRAY % ':long'})" if long is not None else ""
    rows = text(f"ROWS FROM ({source}) AS r({', '.join(names)}{', long_one' if long is not None else ''})")
    query: Any = select(*(literal_column("r.long_one" if name == long else f"r.{name}") for name in names))
    query = query.select_from(rows)
    return postgresql.insert(table).from_select(names, query, include_defaults=False)


class Statements:
    """All that the store writes, for one dialect."""

    def __init__(self, dialect: Dialect) -> None:
        make: Make = postgresql.insert if dialect.name == "postgresql" else sqlite.insert
        self.add_site = _add(make, site)
        self.add_link = Bulk(lambda bulk: _add(bulk, visit), dialect, visit)
        self.better_link = _better_link()
        self.start = _start(make)
        self.outcome = Bulk(_outcome, dialect, visit)
        self.article = Bulk(_article, dialect, article, long="body")
        self.alias = Bulk(lambda bulk: _replace(bulk, alias, "url", "article"), dialect, alias)
        self.edge = Bulk(_edge, dialect, teaser)
        self.revision = insert(revision)
        self.note = _replace(make, meta, "value")
        self.site_began = _replace(make, site, "run_began")
        self.site_result = _replace(make, crawl_site, "outcome", "counts", "fill_rates")
        self.begin_crawl = insert(crawl).returning(crawl.c.id)


def _add(make: Make, table: Table) -> Any:
    return make(table).on_conflict_do_nothing(index_elements=list(table.primary_key))


def _replace(make: Make, table: Table, *names: str) -> Any:
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


def _start(make: Make) -> Any:
    """A start page: due now unless this run has fetched it already."""
    statement = make(visit)
    stale = or_(visit.c.last_fetch.is_(None), visit.c.last_fetch < bindparam("b_began"))
    new = {name: statement.excluded[name] for name in ("site", "kind", "depth", "priority")}
    new["moment"] = null()
    new["next_due"] = case((stale, 0.0), else_=visit.c.next_due)
    return statement.on_conflict_do_update(index_elements=[visit.c.key], set_=new)


def _outcome(make: Make) -> Any:
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


def _article(make: Make) -> Any:
    statement = make(article)
    names = [*ARTICLE_FIELDS, "moment", "extractor_version", "gone_at"]
    new = {name: statement.excluded[name] for name in names if name != _FIRST_SEEN}
    return statement.on_conflict_do_update(index_elements=[article.c.key], set_=new)


def _edge(make: Make) -> Any:
    statement = make(teaser)
    seen = statement.excluded.last_seen
    return statement.on_conflict_do_update(
        index_elements=list(teaser.primary_key),
        set_={"last_seen": seen},
        where=seen - teaser.c.last_seen >= literal_column(str(_LAST_SEEN_STEP)),
    )
