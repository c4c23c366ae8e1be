"""The database behind the store's methods, what only reads it, and notes of runs and turns."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, update
from sqlalchemy.exc import SQLAlchemyError

from newscrawl.storage import reading as read
from newscrawl.storage import timetable
from newscrawl.storage.engine import checkpoint, clock, defer_checkpoints, reading, unavailable, writing
from newscrawl.storage.forgetting import forgotten
from newscrawl.storage.history import History, history
from newscrawl.storage.records import SiteResult
from newscrawl.storage.schema import crawl
from newscrawl.storage.statements import Statements
from newscrawl.storage.values import Row, iso, storable, to_json

_MANY = 500  # pages written, some 30 MB of SQLite's log
T = TypeVar("T")


class Library:
    """One open database: transactions for those who write, and all that can be looked up."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._statements = Statements(engine.dialect)
        self.waits = True  # whether a write waits while another process writes to an SQLite file; else StoreBusy
        self._untidied = 0  # pages written since `tidy`

    @property
    def is_local(self) -> bool:
        """Whether a call takes no way over a network: SQLite."""
        return self._engine.dialect.name == "sqlite"

    def serve_a_loop(self) -> None:
        """From now on no call holds its caller up for long: StoreBusy, and `tidy` is called each second."""
        self.waits = False
        if self.is_local:
            defer_checkpoints(self._engine)

    def tidy(self) -> Callable[[], None] | None:
        """What should be called now, in another thread, so that no call here has to do it; mostly None."""
        if not self.is_local or self._untidied < _MANY:
            return None
        self._untidied = 0
        return partial(checkpoint, self._engine)

    def articles(self, since: datetime | None = None, site: str | None = None) -> Iterator[Row]:
        """Articles, as `Article.to_dict()` gives them, by date_published (else first_seen_at), oldest first."""
        return read.articles(lambda: reading(self._engine), since, site)

    def article(self, url: str) -> Row | None:
        """The article with this canonical address or alias."""
        with reading(self._engine) as connection:
            return read.find_article(connection, url)

    def visit(self, url: str) -> Row | None:
        """All that is known of an address, a key for each column of `visit`."""
        with reading(self._engine) as connection:
            return read.find_visit(connection, url)

    def known(self, urls: Collection[str]) -> set[str]:
        """Those of `urls` that were met before."""
        with reading(self._engine) as connection:
            return read.known(connection, list(urls))

    def history(self, url: str) -> History:
        """What became of an address, and every text of its article."""
        with reading(self._engine) as connection:
            return history(connection, url)

    def forgotten_keys(self) -> frozenset[int]:
        """The keys (`key_of`) of all addresses that were erased on request."""
        with reading(self._engine) as connection:
            return forgotten(connection)

    def counts(self) -> dict[str, int]:
        """Rows by table, and visits by outcome ("visit/article")."""
        with reading(self._engine) as connection:
            return read.counts(connection)

    def completed(self, since: datetime) -> set[str]:
        """Sites that some run worked to its end since then; runs alive together count as one, also for their limits."""
        with reading(self._engine) as connection:
            return timetable.completed(connection, since.timestamp())

    def sites(self, names: Sequence[str] | None = None) -> list[Row]:
        """What is known of sites, of all of them or of those named: the columns of `site`."""
        with reading(self._engine) as connection:
            return timetable.rows(connection, names)

    def begin_crawl(self, spider: str, started: datetime, arguments: Mapping[str, Any]) -> int:
        """Note that a run has begun; returns its number."""
        row = {"spider": spider, "started_at": iso(started), "arguments": to_json(dict(arguments))}
        return self._write(lambda c: int(c.scalar(self._statements.begin_crawl, row) or 0))

    def end_crawl(self, crawl_id: int, reason: str, counts: Mapping[str, int], sites: Mapping[str, SiteResult]) -> None:
        """Note how a run ended, as a whole and for each site."""
        values = {"ended_at": iso(time.time()), "reason": storable(reason), "counts": to_json(dict(counts))}
        rows = [
            {
                "crawl": crawl_id,
                "site": name,
                "outcome": result.outcome,
                "counts": to_json(dict(result.counts)),
                "fill_rates": to_json(dict(result.fill_rates)),
            }
            for name, result in sorted(sites.items())
        ]

        def write(connection: Connection) -> None:
            connection.execute(update(crawl).where(crawl.c.id == crawl_id).values(values))
            if rows:
                connection.execute(self._statements.site_result, rows)

        self._write(write)

    def register(self, starts: Mapping[str, Sequence[str]]) -> None:
        """Keep the start pages of sites, by name, that no definition describes."""
        self._write(lambda c: timetable.register(c, self._statements, starts))

    def finish_site(self, site: str, began: datetime, outcome: str, *, every: float | None, news: bool) -> None:
        """A site's turn is over. `every`: its own interval in seconds; `news`: something new was stored."""
        turn = timetable.Turn(began.timestamp(), outcome, every, news)
        self._write(lambda c: timetable.finish(c, site, turn, clock(c)))

    def _write(self, action: Callable[[Connection], T]) -> T:
        try:
            with writing(self._engine, wait=self.waits) as connection:
                return action(connection)
        except (SQLAlchemyError, OSError) as error:
            raise unavailable("cannot write to the database", error) from error
