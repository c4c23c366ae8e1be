"""Writing a batch of pages: outcomes, articles, teasers and links in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, select

from newscrawl.storage.forgetting import without_forgotten
from newscrawl.storage.identity import Settled, Shelf, settled_article
from newscrawl.storage.keys import Memory, key_of
from newscrawl.storage.linking import Links
from newscrawl.storage.lists import among
from newscrawl.storage.outcomes import is_missing, outcome_row
from newscrawl.storage.records import PageRecord, Written
from newscrawl.storage.revisit import Revisit, never
from newscrawl.storage.schema import visit
from newscrawl.storage.statements import Statements
from newscrawl.storage.stopping import Stops
from newscrawl.storage.values import article_row, epoch, iso, moment_of, storable_url, teaser_values

_FETCHED = {"article", "unchanged"}  # outcomes of a page that has an article
_MISSES = select(visit.c.key, visit.c.missing_since).where(among(visit.c.key, "keys"))


@dataclass(slots=True)
class Batch:
    """One transaction's worth of pages. After `write`, and once it is committed, `learned` goes into the memory."""

    connection: Connection
    statements: Statements
    memory: Memory
    began: Mapping[str, float]  # by site: start of the run that works it
    version: int  # of the extractor
    revisit: Revisit = never
    forgotten: Collection[int] = frozenset()  # keys of what was erased on request
    stops: Stops = field(default_factory=Stops)
    learned: dict[str, int] = field(default_factory=dict)

    def write(self, records: Sequence[PageRecord]) -> list[Written]:
        """Write everything that `records` say. Raises the database's errors as they are.

        Of a page that was forgotten on request while it was fetched nothing is written, note "forgotten".
        """
        if not self.forgotten:
            return self._write(records)
        left = [self._without_forgotten(record) for record in records if not self._is_forgotten(record)]
        written = iter(self._write(left) if left else ())
        return [Written(notes=("forgotten",)) if self._is_forgotten(one) else next(written) for one in records]

    def _is_forgotten(self, record: PageRecord) -> bool:
        page = record.article
        urls = (record.visit.url, record.url, *((page.url, page.canonical_url) if page is not None else ()))
        return any(key_of(url) in self.forgotten for url in urls)

    def _write(self, records: Sequence[PageRecord]) -> list[Written]:
        cleaned = [None if r.outcome != "article" or r.article is None else article_row(r.article) for r in records]
        pages = [
            r if c is None or c[0] is r.article else replace(r, article=c[0])
            for r, c in zip(records, cleaned, strict=True)
        ]
        shelf = Shelf(self.connection, self.version)
        shelf.load(pages)
        settled: dict[int, Settled] = {}
        for number, (record, clean) in enumerate(zip(pages, cleaned, strict=True)):
            if clean is not None:
                others = [url for url in (record.url, record.visit.url, *record.visit.chain) if storable_url(url)]
                settled[number] = shelf.settle(clean[0], clean[1], others)
            elif record.outcome == "unchanged" and (stored := shelf.find(record.visit.url)) is not None:
                shelf.revive(stored)
        self._write_edges(pages, settled, shelf)
        links = self._write_visits(pages, settled, shelf)
        self._write_articles(pages, settled, shelf)
        self._stop_shapes(pages, settled)
        self.learned = links.learned
        return [self._written(number, settled.get(number), links) for number in range(len(pages))]

    def _without_forgotten(self, record: PageRecord) -> PageRecord:
        page = record.article
        return record if page is None else replace(record, article=without_forgotten(page, self.forgotten))

    def _written(self, number: int, settled: Settled | None, links: Links) -> Written:
        notes = links.notes[number]
        if settled is None:
            return Written(fresh_links=links.fresh[number], notes=tuple(notes))
        article = settled_article(settled)
        return Written(settled.verdict, article, links.fresh[number], (*settled.notes, *notes))

    def _write_edges(self, records: Sequence[PageRecord], settled: Mapping[int, Settled], shelf: Shelf) -> None:
        edges: dict[tuple[int, int], tuple[Any, ...]] = {}
        texts: set[tuple[int, int]] = set()  # edges that have a headline or a lead
        for number, page in settled.items():
            fetched, key = records[number].fetched_at.timestamp(), int(page.row["key"])
            address = page.row["canonical_url"]
            for shown in page.article.teasers:
                edge = (key, key_of(shown.url))
                if edge not in texts:
                    values = teaser_values(shown)
                    shelf.shown(edge[1], values[-1])
                    edges[edge] = (*edge, address, *values, fetched, fetched)
                    if shown.headline or shown.lead:
                        texts.add(edge)
        self.statements.edge.write_tuples(self.connection, [edges[edge] for edge in sorted(edges)])

    def _write_visits(self, records: Sequence[PageRecord], settled: Mapping[int, Settled], shelf: Shelf) -> Links:
        links = Links.store(self.connection, self.statements, self.memory, self.stops, records)
        missed = [record.visit.key for record in records if is_missing(record)]
        since = (
            {row.key: row.missing_since for row in self.connection.execute(_MISSES, {"keys": missed})} if missed else {}
        )
        rows = []
        for number, record in enumerate(records):
            verdict = settled[number].verdict if number in settled else "none"
            row = outcome_row(record, verdict, since.get(record.visit.key), self.revisit)
            if row["outcome"] == "gone":
                shelf.bury(record.visit.url, iso(record.fetched_at))
            rows.append(row)
        self.statements.outcome.write(self.connection, sorted(rows, key=lambda row: int(row["key"])))
        links.shift(self.connection, records, self.began)
        targets = links.follow(self.connection, records, self.began)
        for record in records:
            target = targets.get(record.moved_to or "")
            stored = shelf.find(target.url) if target is not None and target.outcome in _FETCHED else None
            if record.outcome == "moved" and stored is not None:
                for url in (record.visit.url, *record.visit.chain):
                    shelf.add_alias(url, stored)
        return links

    def _write_articles(self, records: Sequence[PageRecord], settled: Mapping[int, Settled], shelf: Shelf) -> None:
        new = {number: page for number, page in settled.items() if page.verdict == "new"}
        self._see_first(records, new, shelf)
        if shelf.revisions:
            rows = [
                earlier | {"article": row["key"], "replaced_at": row["fetched_at"]} for row, earlier in shelf.revisions
            ]
            self.connection.execute(self.statements.revision, rows)
        if shelf.dirty:
            for row in shelf.dirty.values():
                row["moment"] = moment_of(row)
            rows = sorted(shelf.dirty.values(), key=lambda row: int(row["key"]))
            self.statements.article.write(self.connection, rows)
        shelf.flush_aliases(self.statements.alias)

    def _stop_shapes(self, records: Sequence[PageRecord], settled: Mapping[int, Settled]) -> None:
        """What brings but aliases of one article is not followed any longer."""
        aliases = {number: page for number, page in settled.items() if page.verdict == "alias"}
        for page in settled.values():
            if page.verdict != "alias":
                self.stops.saw(page.row)
        rows = [(records[number].visit.site, page.row) for number, page in aliases.items()]
        now = max((record.fetched_at.timestamp() for record in records), default=0.0)
        judged = self.stops.judge(self.connection, self.statements, rows, now)
        for page in aliases.values():
            if int(page.row["key"]) in judged:
                judged.discard(int(page.row["key"]))
                page.notes.append("shape-stopped")

    def _see_first(self, records: Sequence[PageRecord], new: Mapping[int, Settled], shelf: Shelf) -> None:
        """Fill `first_seen_at` of new articles: the fetch, or the earliest teaser that led to them."""
        addresses: dict[int, set[int]] = {number: {key_of(page.row["canonical_url"])} for number, page in new.items()}
        owners = {id(page.row): number for number, page in new.items()}
        for url, row in shelf.aliases.items():
            if id(row) in owners:
                addresses[owners[id(row)]].add(key_of(url))
        for number, page in new.items():
            fetched_at = page.article.fetched_at or iso(records[number].fetched_at)
            fetched = epoch(fetched_at) or records[number].fetched_at.timestamp()
            known = [moment for key in addresses[number] if (moment := shelf.moments.get(key)) is not None]
            earliest = min([fetched, *known])
            page.row["first_seen_at"] = iso(earliest) if earliest < fetched else fetched_at
