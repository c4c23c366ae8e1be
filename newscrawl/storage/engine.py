"""Opening a database: the engine, its transactions, the schema, and the database's errors in our words."""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, func, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError, SQLAlchemyError
from sqlalchemy.pool import QueuePool, StaticPool

from newscrawl.errors import StoreBusy, StoreUnavailable
from newscrawl.storage.making import make_schema

_BUSY_MS = 10_000  # how long SQLite waits for another writer
_CHECKPOINT_PAGES = 8_000  # of 4 KiB: the same page is copied into the file less often than with SQLite's own 1,000
_CHECKPOINT_LATEST = 64_000  # where somebody else sees to it
_CHECKPOINTS = 5  # one after the other, until no page was written in the meantime
_CONNECT_SECONDS = 10
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_CODE = 0xFF  # of SQLite's extended error codes, the part that is the code itself
_IMMEDIATE, _WAITING = "newscrawl_immediate", "newscrawl_waiting"  # our options of a transaction
_SECRET = re.compile(r"(?i)(://[^:/@\s]*:)\S*(@)|(password=)[^&\s]*")
_RETRY = {"40001", "40P01"}  # serialization failure, deadlock
_VALUE_CLASSES = {"22", "54"}  # data exception, program limit exceeded


def masked(url: str) -> str:
    """`url` fit for logs and messages: a password is replaced by ***, wherever in the address it stands."""
    return _SECRET.sub(lambda m: f"{m[1]}***{m[2]}" if m[1] else f"{m[3]}***", url)


def open_engine(url: str) -> Engine:
    """A connected engine whose schema is there and is ours.

    `url` is an SQLAlchemy URL of SQLite or PostgreSQL; empty means SQLite in memory. Raises StoreUnavailable
    with a one-line cause, StoreTooNew where a newer newscrawl made the schema.
    """
    parsed = _parse(url)
    if parsed.get_backend_name() == "sqlite" and parsed.database and ":memory:" not in parsed.database:
        folder = Path(parsed.database).parent
        if not folder.is_dir():
            raise StoreUnavailable(f"cannot open {masked(url)}: there is no folder {folder}")
    try:
        engine = _engine(parsed)
    except ArgumentError as error:  # sqlite://news.db
        raise _no_url(url) from error
    except ImportError as error:
        raise StoreUnavailable(f"cannot open {masked(url)}: {error}; pip install 'newscrawl[postgres]'") from error
    try:
        # SQLite: the immediate transaction is the lock
        with translated(f"cannot open {masked(url)}"), writing(engine) as connection:
            make_schema(connection)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _parse(url: str) -> URL:
    try:
        parsed = make_url(url or "sqlite://")
        backend = parsed.get_backend_name()
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise _no_url(url) from error
    if backend in {"postgresql", "postgres"}:
        return parsed.set(drivername="postgresql+psycopg")
    if backend == "sqlite":
        return parsed.set(drivername="sqlite")
    raise StoreUnavailable(f"{masked(url)}: only sqlite:///... and postgresql+psycopg://... are supported")


def _no_url(url: str) -> StoreUnavailable:
    return StoreUnavailable(f"{masked(url)!r} is no database URL such as sqlite:///newscrawl.db, with three slashes")


def _engine(url: URL) -> Engine:
    if url.get_backend_name() == "postgresql":
        arguments = {"connect_timeout": _CONNECT_SECONDS, "application_name": "newscrawl"}
        engine = create_engine(url, poolclass=QueuePool, pool_size=1, max_overflow=0, connect_args=arguments)
        event.listen(engine, "connect", _prepare_postgresql)
        return engine
    # check_same_thread: the crawl may give the store a thread of its own after opening it in another.
    engine = create_engine(
        url,
        connect_args={"check_same_thread": False, "timeout": _BUSY_MS / 1000},
        **(
            {"poolclass": StaticPool}
            if url.database in (None, "", ":memory:")
            else {"poolclass": QueuePool, "pool_size": 1, "max_overflow": 0}
        ),
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_postgresql(connection: Any, _record: Any) -> None:
    # Of a table that grew since it was last analysed the planner knows nothing: it would read all of it to find one
    # text. All that a crawl asks goes by an index, and none of it is worth compiling.
    connection.execute("SET enable_seqscan = off")
    connection.execute("SET jit = off")
    connection.commit()


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves: the driver's own comes too late for IMMEDIATE
    connection.execute(f"PRAGMA busy_timeout={_BUSY_MS}")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute(f"PRAGMA wal_autocheckpoint={_CHECKPOINT_PAGES}")
    deadline = time.monotonic() + _BUSY_MS / 1000
    while True:  # two first starts at once: changing the journal mode does not wait for the busy timeout
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except connection.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that reads before it writes must take the write lock first, or it fails where another wrote between.
    options = connection.get_execution_options()
    if not options.get(_IMMEDIATE):
        connection.exec_driver_sql("BEGIN")
    elif options[_WAITING]:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql("PRAGMA busy_timeout=0")
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        finally:
            connection.exec_driver_sql(f"PRAGMA busy_timeout={_BUSY_MS}")


def defer_checkpoints(engine: Engine) -> None:
    """From now on `checkpoint` is called in time, so that SQLite need not do it in a commit, a tenth of a second long.

    Until the connection is lost; then all is as before.
    """
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA wal_autocheckpoint={_CHECKPOINT_LATEST}")


def checkpoint(engine: Engine) -> None:
    """Copy what was written from SQLite's log into its file, by a connection of its own: fit for another thread."""
    arguments, more = engine.dialect.create_connect_args(engine.url)
    with closing(engine.dialect.connect(*arguments, **more)) as connection:
        for _ in range(_CHECKPOINTS):
            busy, logged, copied = connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            if busy or logged == copied:
                return


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection in a transaction that only reads; the database's errors come as StoreUnavailable."""
    with translated("cannot read the database"), engine.begin() as connection:
        yield connection


@contextmanager
def writing(engine: Engine, *, wait: bool = True) -> Iterator[Connection]:
    """A connection in a transaction that writes: all of it is committed, or nothing. Errors come as they are.

    `wait`: while another process writes to an SQLite file, for ten seconds at most; else that is an error at once.
    """
    with engine.execution_options(**{_IMMEDIATE: True, _WAITING: wait}).begin() as connection:
        yield connection


@contextmanager
def translated(doing: str) -> Iterator[None]:
    """Turn any error of the database into StoreUnavailable("{doing}: {its first line}")."""
    try:
        yield
    except (SQLAlchemyError, OSError) as error:
        raise unavailable(doing, error) from error


def unavailable(doing: str, error: Exception) -> StoreUnavailable:
    """`error` in one line, without SQL and without a password; StoreBusy where another process is in the way."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
    lines = str(cause).strip().splitlines() or [type(cause).__name__]
    busy = getattr(cause, "sqlite_errorcode", 0) & _CODE in _LOCKED
    return (StoreBusy if busy else StoreUnavailable)(masked(f"{doing}: {lines[0]}"))


def is_value_error(error: Exception) -> bool:
    """Whether `error` is about the values that were sent, not about the state of the database."""
    if not isinstance(error, DBAPIError):
        return True
    if error.connection_invalidated:
        return False
    sqlstate = getattr(error.orig, "sqlstate", None) or ""
    return not isinstance(error, OperationalError) or sqlstate[:2] in _VALUE_CLASSES


def is_collision(error: Exception) -> bool:
    """Whether another worker was in the way, so that the same transaction may well succeed now."""
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) in _RETRY


def clock(connection: Connection) -> float:
    """Seconds since 1970 by the database's clock, the one that all workers share (SQLite: this host's)."""
    if connection.dialect.name == "sqlite":
        return time.time()
    return float(connection.scalar(select(func.extract("epoch", func.clock_timestamp()))) or 0)
