"""The store: one database behind one object."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, Self

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from newscrawl.items import Link
from newscrawl.storage import claims, forgetting, frontier
from newscrawl.storage.engine import (
    is_collision,
    is_value_error,
    masked,
    open_engine,
    reading,
    unavailable,
    writing,
)
from newscrawl.storage.keys import Memory
from newscrawl.storage.library import Library
from newscrawl.storage.place import Place
from newscrawl.storage.records import PageRecord, Visit, Written
from newscrawl.storage.revisit import Revisit, fixed_pause, never, policy
from newscrawl.storage.stopping import Stops
from newscrawl.storage.values import Row
from newscrawl.storage.writing import Batch

_TRIES = 5  # of a transaction that another worker was in the way of
_LOOK_AGAIN = 1.0  # seconds between two looks at what was forgotten
_VALUE_ERRORS = (SQLAlchemyError, ValueError, TypeError, OverflowError)


class Store(Library):
    """Everything that is remembered. Synchronous, one connection, to be used from one thread at a time.

    Every method raises StoreUnavailable where the database does not answer, and has then changed nothing.
    """

    def __init__(self, engine: Engine, url: str, extractor_version: int, revisit: Revisit) -> None:
        super().__init__(engine)
        self._memory = Memory()
        self._forgotten: frozenset[int] | None = None  # keys of what was erased on request
        self._mark: str | None = None  # of those keys; looked at each second, since another process may have erased
        self._looked = -_LOOK_AGAIN  # when, by the monotonic clock
        self._version, self._revisit = extractor_version, revisit
        self._handovers: dict[str, Row] = {}  # rows of claimed sites as the last owner left them
        self._stops = Stops()
        self.refused = 0  # visits that were not handed out, since their shape is stopped
        self._began: dict[str, float] = {}  # by site: start of the run that works it
        self.place = Place(engine)
        self.address = masked(url)  # for people: empty where nothing is kept

    @classmethod
    def open(cls, url: str, *, extractor_version: int = 1, revisit: str = "off") -> Self:
        """Open or make the database at an SQLAlchemy URL; empty: in memory. Raises StoreUnavailable, StoreTooNew.

        `extractor_version` is that of the articles that will be written: a text that differs under a higher one
        is no change of the article. `revisit`: off, auto or every=6h, see revisit.py.
        """
        return cls(open_engine(url), url, extractor_version, policy(revisit))

    def close(self) -> None:
        """Let the connection go; what an in-memory store held is lost."""
        self._engine.dispose()

    # --- claims

    def claim(self, owner: str, sites: Sequence[str], limit: int, lease: float) -> list[str]:
        """Claim up to `limit` of `sites` that nobody else holds, for `lease` seconds; returns those newly claimed.

        `owner` is `owner_of_this_process()`.
        """
        claimed = self._write(lambda c: claims.claim(c, self._statements, owner, sites, limit, lease))
        moments = {"ahead": claimed.ahead, "claimed_at": time.time()}
        self._handovers |= {row["name"]: row | moments for row in claimed.rows}
        return [row["name"] for row in claimed.rows]

    def renew(self, owner: str, lease: float, last_requests: Mapping[str, float] | None = None) -> set[str]:
        """Heartbeat: extend the owner's claims; returns the sites it still holds.

        `last_requests`: by site, when it was last asked (seconds since 1970), for the next owner to keep the pace.
        """
        return self._write(lambda c: claims.renew(c, owner, lease, last_requests or {}))

    def release(
        self, owner: str, sites: Sequence[str] | None = None, last_requests: Mapping[str, float] | None = None
    ) -> None:
        """Give up the owner's claims, all of them or those of `sites`; `last_requests` as in `renew`."""
        self._write(lambda c: claims.release(c, owner, sites, last_requests or {}))

    def last_request(self, site: str) -> float | None:
        """When a claimed site was last asked before it was claimed, by this process's clock, as far as is known.

        An owner that did not give its claim up may have asked until the moment when we took it.
        """
        before = self._handovers.get(site, {})
        if before.get("owner") is not None:
            return float(before["claimed_at"])
        moment: float | None = before.get("last_request")
        return None if moment is None else moment - float(before["ahead"])

    # --- the frontier

    def begin_site(self, site: str, starts: Sequence[Link], run_started: datetime) -> None:
        """Make `starts` and the fronts known of `site` due, once in this run.

        Runs whose owners of the site were alive together count as one: pages that the earlier one fetched are
        not due again for the later.
        """
        began, before = run_started.timestamp(), self._handovers.get(site, {})
        if before.get("run_began") is not None and (before.get("alive_at") or 0) >= began:
            began = min(began, before["run_began"])

        def begin(connection: Connection) -> None:
            frontier.begin_site(
                connection, self._statements, site, starts, began, time.time(), fixed_pause(self._revisit)
            )
            self._stops.load(connection, site, began)

        self._write(begin)
        self._began[site] = began

    def due(
        self,
        site: str,
        limit: int,
        *,
        now: float,
        run_started: datetime | None = None,
        max_depth: int | None = None,
        since: float | None = None,
        exclude: Collection[int] = (),
    ) -> list[Visit]:
        """At most `limit` visits to be fetched, the most wanted first.

        `now` and `since` in seconds since 1970. What was fetched since `run_started` (default: `now`) waits for the
        next run; `exclude` holds the keys that are on their way.
        """
        started = run_started.timestamp() if run_started is not None else now
        limits: dict[str, Any] = {"max_depth": max_depth, "since": since, "revisit": self._revisit is not never}
        while True:
            with reading(self._engine) as c:
                visits = frontier.due(c, site, limit, now=now, run_started=started, exclude=exclude, **limits)
            refused = self._stops.refused(visits)
            if not refused:
                return visits
            self._write(partial(frontier.refuse, reasons=refused))
            self.refused += len(refused)

    def write(self, records: Sequence[PageRecord]) -> list[Written]:
        """Write pages in one transaction; returns what became of each, in order.

        Where a value breaks the batch, each record gets a transaction of its own; the one that breaks even that
        is recorded as failed, note "poison". Raises StoreUnavailable: then nothing of the batch is written.
        """
        if not records:
            return []
        try:
            return self._write_batch(records)
        except _VALUE_ERRORS as error:
            if not is_value_error(error):
                raise unavailable("cannot write to the database", error) from error
            if len(records) > 1:
                return [written for record in records for written in self.write([record])]
            return self._write_poison(records[0], error)

    def _write_poison(self, record: PageRecord, error: Exception) -> list[Written]:
        visit = replace(record.visit, etag=None, last_modified=None)
        reason = f"store: {unavailable(type(error).__name__, error)}"[:200]
        failed = PageRecord(visit, visit.url, "failed", record.fetched_at, reason=reason)
        return [
            replace(written, notes=("poison",)) for written in self._write(lambda c: self._batch(c).write([failed]))
        ]

    def _write_batch(self, records: Sequence[PageRecord]) -> list[Written]:
        for attempt in range(_TRIES):
            try:
                with writing(self._engine, wait=self.waits) as connection:
                    batch = self._batch(connection)
                    written = batch.write(records)
                break
            except SQLAlchemyError as error:
                if not is_collision(error) or attempt == _TRIES - 1:
                    raise
        self._untidied += len(records)
        for url, state in batch.learned.items():
            self._memory.put(url, state)
        return written

    def _batch(self, connection: Connection) -> Batch:
        if time.monotonic() - self._looked >= _LOOK_AGAIN:
            mark = forgetting.mark(connection)
            if self._forgotten is None or mark != self._mark:
                self._forgotten, self._mark = forgetting.forgotten(connection), mark
            self._looked = time.monotonic()
        return Batch(
            connection,
            self._statements,
            self._memory,
            self._began,
            self._version,
            self._revisit,
            self._forgotten or frozenset(),
            self._stops,
        )

    # --- erasing

    def forget(self, urls: Collection[str] = (), *, site: str | None = None, author: str | None = None) -> int:
        """Erase the articles at these addresses, of this site or author, for good; how many there were."""

        def erase(connection: Connection) -> int:
            named = forgetting.addresses_of(connection, site, author) if site or author else []
            return forgetting.forget(connection, self._statements, [*urls, *named])

        count = self._write(erase)
        self._memory, self._looked = Memory(), -_LOOK_AGAIN
        return count

    def expire(self, before: float, limit: int) -> int:
        """Erase at most `limit` articles older than `before` (seconds since 1970), but not that they were visited."""
        return self._write(lambda c: forgetting.expire(c, before, limit))
