"""Links found become rows of the frontier, and what a page says of its neighbours makes known ones due again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Double, bindparam, func, update

from newscrawl.items import Link
from newscrawl.storage.frontier import priority
from newscrawl.storage.keys import Finder, Found, Memory
from newscrawl.storage.records import PageRecord
from newscrawl.storage.schema import visit
from newscrawl.storage.statements import Statements
from newscrawl.storage.stopping import Stops
from newscrawl.storage.values import from_json, storable_url, to_json

CHAIN_LIMIT = 20  # redirecting addresses kept for one target
_FINDER = Finder(visit.c.key, visit.c.url, visit.c.depth, visit.c.moment, visit.c.kind)
_TARGETS = Finder(visit.c.key, visit.c.url, visit.c.outcome, visit.c.last_fetch, visit.c.chain, visit.c.site)
_BY_KEY = update(visit).where(visit.c.key == bindparam("b_key"))
_CHAIN = _BY_KEY.values(chain=bindparam("b_chain"))
_UNFETCHED = func.coalesce(visit.c.last_fetch, 0) < bindparam("b_began", type_=Double)
_START_AGAIN = _BY_KEY.where(_UNFETCHED)
_START_AGAIN = _START_AGAIN.values(next_due=0.0, kind="start", moment=None, priority=bindparam("b_priority"))
_SHIFTED = _BY_KEY.where(visit.c.next_due.is_(None), visit.c.last_fetch < bindparam("b_began")).values(next_due=0.0)


_UNFETCHED_ROW: dict[str, Any] = {column.name: None for column in visit.c} | {"fails": 0}


def state(depth: int, moment: float | None) -> int:
    """What the memory keeps of a known address: its depth, and whether its moment is known."""
    return depth * 2 + (moment is not None)


@dataclass(slots=True)
class _Candidate:
    """An address that one or several pages of the batch link to."""

    link: Link
    page: int  # index of the record that had it first
    depth: int
    moment: float | None
    found_at: float


@dataclass(slots=True)
class Links:
    """The links of one batch. Counts by record: `fresh`, `notes`; `learned` is for the memory, once it is committed."""

    fresh: list[int]  # visits that this page made due
    brought: list[int]  # of those, links other than pagination
    notes: list[list[str]]
    learned: dict[str, int] = field(default_factory=dict)

    @classmethod
    def store(
        cls, connection: Connection, statements: Statements, memory: Memory, stops: Stops, records: Sequence[PageRecord]
    ) -> Links:
        """Make rows of all links that are not known yet; a known one gets a shorter depth or a moment it lacked.

        One of a shape that is stopped gets its row too, as refused.
        """
        links = cls([0] * len(records), [0] * len(records), [[] for _ in records])
        wanted = links._candidates(memory, records)
        found, free = _FINDER.find(connection, wanted)
        new = [links._new_row(records, wanted[url], key, stops) for url, key in free.items()]
        better = [_better(wanted[url], row) for url, row in found.items() if _is_better(wanted[url], row)]
        if new:
            statements.add_link.write(connection, sorted(new, key=_by_key))
        if better:
            connection.execute(statements.better_link, sorted(better, key=lambda row: row["b_key"]))
        for url, row in found.items():
            known, candidate = row.moment, wanted[url]
            moment = candidate.moment if known is None else known
            links.learned[url] = state(min(row.depth, candidate.depth), moment)
        return links

    def _candidates(self, memory: Memory, records: Sequence[PageRecord]) -> dict[str, _Candidate]:
        """The addresses that are not known, or about which more is known now."""
        wanted: dict[str, _Candidate] = {}
        for page, record in enumerate(records):
            depth = record.visit.depth + (record.outcome != "moved")  # a redirect is no step
            for link in record.links:
                moment = link.moment.timestamp() if link.moment is not None else None
                earlier = wanted.get(link.url)
                if earlier is not None:
                    earlier.depth = min(earlier.depth, depth)
                    earlier.moment = moment if earlier.moment is None else earlier.moment
                    continue
                known = memory.get(link.url)
                if known is not None and known // 2 <= depth and (known % 2 or moment is None):
                    continue
                if storable_url(link.url):
                    wanted[link.url] = _Candidate(link, page, depth, moment, record.fetched_at.timestamp())
                else:
                    self.notes[page].append("link-unstorable")
        return wanted

    def _new_row(self, records: Sequence[PageRecord], candidate: _Candidate, key: int, stops: Stops) -> dict[str, Any]:
        link, page = candidate.link, candidate.page
        why = stops.why(records[page].visit.site, link.url, link.kind)
        if why is None:
            self.fresh[page] += 1
            self.brought[page] += link.kind != "pagination"
        else:
            self.notes[page].append("link-of-stopped-shape")
        self.learned[link.url] = state(candidate.depth, candidate.moment)
        return _UNFETCHED_ROW | {
            "key": key,
            "url": link.url,
            "site": records[page].visit.site,
            "kind": link.kind,
            "priority": priority(link.kind, candidate.moment, candidate.found_at),
            "depth": candidate.depth,
            "moment": candidate.moment,
            "found_at": candidate.found_at,
            "outcome": why and "refused",
            "reason": why,
            "next_due": 0.0 if why is None else None,
        }

    def shift(self, connection: Connection, records: Sequence[PageRecord], began: Mapping[str, float]) -> None:
        """A front that brought something new has pushed the old further back: its later pages are due again."""
        for page, record in enumerate(records):
            start = began.get(record.visit.site)
            if record.outcome != "front" or not self.brought[page] or start is None:
                continue
            later = [link.url for link in record.links if link.kind == "pagination" and storable_url(link.url)]
            found, _ = _FINDER.find(connection, later)
            for row in found.values():
                made_due = connection.execute(_SHIFTED, {"b_key": row.key, "b_began": start}).rowcount
                self.fresh[page] += made_due

    def follow(
        self, connection: Connection, records: Sequence[PageRecord], began: Mapping[str, float]
    ) -> dict[str, Found]:
        """Redirects: the target remembers who led to it, and that of a start page is a start page.

        Returns the targets' rows, by address, as they were before.
        """
        moved = {i: r.moved_to for i, r in enumerate(records) if r.outcome == "moved" and r.moved_to}
        found, _ = _TARGETS.find(connection, [url for url in moved.values() if storable_url(url)])
        chains = {url: tuple(from_json(row.chain) or ()) for url, row in found.items()}
        for page, url in moved.items():
            target, visited = found.get(url), records[page].visit
            if target is None:
                continue
            chain = dict.fromkeys((*chains[url], *visited.chain, visited.url))
            chains[url] = tuple(address for address in chain if address != url)[:CHAIN_LIMIT]
            connection.execute(_CHAIN, {"b_key": target.key, "b_chain": to_json(chains[url])})
            start = began.get(visited.site)
            if visited.kind == "start" and start is not None:
                rank = priority("start", None, records[page].fetched_at.timestamp())
                values = {"b_key": target.key, "b_began": start, "b_priority": rank}
                self.fresh[page] += connection.execute(_START_AGAIN, values).rowcount
        return found


def _is_better(candidate: _Candidate, row: Found) -> bool:
    return candidate.depth < row.depth or (row.moment is None and candidate.moment is not None)


def _better(candidate: _Candidate, row: Found) -> dict[str, Any]:
    moment = candidate.moment if row.moment is None else None
    rank = None if moment is None else priority(row.kind, moment, candidate.found_at)
    return {"b_key": row.key, "b_depth": candidate.depth, "b_moment": moment, "b_priority": rank}


def _by_key(row: Mapping[str, Any]) -> int:
    return int(row["key"])
