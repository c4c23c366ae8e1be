"""The schema of a database: made where there is none, brought up to date, and looked at before it is used."""

from __future__ import annotations

from sqlalchemy import Connection, insert, inspect, select, text, update

from newscrawl.errors import StoreTooNew, StoreUnavailable
from newscrawl.storage import schema

_LOCK = 0x6E657773  # PostgreSQL's advisory lock for making the schema: "news"


def make_schema(connection: Connection) -> None:
    """Make or mend the schema, in a transaction that writes.

    Raises StoreTooNew where a newer newscrawl made it, StoreUnavailable where it is not ours or lacks something: what a
    crawl would wait for in vain is said before it begins.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
    version = _version(connection)
    if version > schema.SCHEMA_VERSION:
        raise StoreTooNew(
            f"the database has schema version {version}, this newscrawl knows {schema.SCHEMA_VERSION}: "
            "upgrade newscrawl, or name another database"
        )
    for older in range(version + 1, schema.SCHEMA_VERSION + 1):
        for statement in schema.MIGRATIONS[older]:
            connection.exec_driver_sql(statement)
    if version < schema.SCHEMA_VERSION:
        row = update(schema.meta).where(schema.meta.c.name == "schema_version")
        connection.execute(row.values(value=str(schema.SCHEMA_VERSION)))
    _check(connection)


def _version(connection: Connection) -> int:
    """The schema's version; where the database has none of our tables, they are made.

    Raises StoreUnavailable where tables of our names are somebody else's.
    """
    found = inspect(connection)
    if not found.has_table(schema.meta.name):
        taken = next(filter(found.has_table, schema.metadata.tables), None)
        if taken is not None:
            raise StoreUnavailable(f"the database has a table {taken} that is not newscrawl's: name another database")
        schema.metadata.create_all(connection)
        connection.execute(insert(schema.meta).values(name="schema_version", value=str(schema.SCHEMA_VERSION)))
    query = select(schema.meta.c.value).where(schema.meta.c.name == "schema_version")
    version = str(connection.scalar(query))
    if not version.isdecimal():
        raise StoreUnavailable("the database's table meta is not newscrawl's: name another database")
    return int(version)


def _check(connection: Connection) -> None:
    """Raise StoreUnavailable where a table or a column is missing."""
    found = inspect(connection).get_multi_columns(filter_names=list(schema.metadata.tables))
    columns = {table: {column["name"] for column in there} for (_, table), there in found.items()}
    for name, table in schema.metadata.tables.items():
        lacking = [column.name for column in table.c if column.name not in columns.get(name, ())]
        if lacking:
            missing = f"column {lacking[0]} of table {name}" if name in columns else f"table {name}"
            raise StoreUnavailable(f"the database lacks {missing}: restore it, or name another database")
