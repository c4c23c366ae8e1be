"""Storing articles that were extracted again from pages kept earlier.

Nothing was fetched, so that nothing is a change of the article: a newer extractor's text takes the place of the stored
one that was read from the same fetch, without a revision, and the visit stays as it is. A page that the store never
had an article of is written as a crawl writes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection

from newscrawl.items import ARTICLE_FIELDS, Article
from newscrawl.storage.finders import ALIASES, ARTICLES, VISITS
from newscrawl.storage.forgetting import FORGOTTEN_OUTCOME, without_forgotten
from newscrawl.storage.identity import KEPT, overwrite
from newscrawl.storage.keys import key_of
from newscrawl.storage.records import PageRecord, Visit
from newscrawl.storage.store import Store
from newscrawl.storage.values import Row, article_row, epoch, from_json, moment_of, teaser_values

Fate = Literal["new", "changed", "replaced", "same", "differs", "older", "alias", "left", "forgotten"]
_COMPARED = [name for name in ARTICLE_FIELDS if name not in KEPT | {"url", "fetched_at", "content_hash"}]
_STORED = {"article", "unchanged"}  # outcomes of a visit whose article is, or was, stored
_HANDED_OUT = ("key", "url", "site", "kind", "depth", "moment", "fails")


@dataclass(frozen=True, slots=True)
class Reread:
    """What became of one article.

    new, changed: written as by a crawl · replaced: by a newer extractor's, with other values · same: nothing to say ·
    differs: another text by the same or an older extractor, not stored · older: a later fetch is stored · alias: its
    article stands at another address · left: dropped or erased on purpose · forgotten: erased on request.
    """

    fate: Fate
    fields: tuple[str, ...] = ()  # of an article that is replaced: those whose values are others


@dataclass(slots=True)
class _Shelf:
    """What the store knows of the addresses of a batch."""

    articles: dict[str, Row]
    visits: dict[str, Row]
    free: dict[str, int]  # keys for addresses that were never met

    @classmethod
    def load(cls, connection: Connection, pages: Sequence[Article]) -> _Shelf:
        urls = list({url for page in pages for url in (page.url, page.canonical_url)})
        found, _ = ARTICLES.find(connection, urls)
        known, _ = ALIASES.find(connection, urls)
        others = ARTICLES.rows(connection, list({row.article for row in known.values()}))
        visits, free = VISITS.find(connection, urls)
        articles = {url: dict(others[row.article]._mapping) for url, row in known.items() if row.article in others}
        articles |= {url: dict(row._mapping) for url, row in found.items()}
        return cls(articles, {url: dict(row._mapping) for url, row in visits.items()}, free)


class Reextraction:
    """Stores articles again. Every method raises StoreError."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._version = store._version
        self._forgotten = store.forgotten_keys()

    def write(self, articles: Sequence[Article]) -> list[Reread]:
        """Store what is to be stored of `articles`, of any age and in any order; what became of each."""
        return [fate for part in _parts(articles) for fate in self._write(part)]

    def _write(self, articles: Sequence[Article]) -> list[Reread]:
        pages = [without_forgotten(one, self._forgotten) for one in articles]
        found = self._store._write(lambda c: self._settle(c, pages))
        written = iter(self._store.write([one for one in found if isinstance(one, PageRecord)]))
        return [one if isinstance(one, Reread) else _fate(next(written).verdict) for one in found]

    def _settle(self, connection: Connection, pages: Sequence[Article]) -> list[Reread | PageRecord]:
        """Replace what is to be replaced; the record that has yet to be written for each page that is new."""
        shelf = _Shelf.load(connection, pages)
        found: list[Reread | PageRecord] = []
        for page in pages:
            clean, row = article_row(page)
            stored = shelf.articles.get(page.url) or shelf.articles.get(page.canonical_url)
            fate = self._judge(page, stored, shelf)
            if fate is None:
                found.append(_record(clean, shelf))
            elif fate == "replaced" and stored is not None:
                found.append(self._replace(connection, clean, row, stored))
            else:
                found.append(Reread(fate))
        return found

    def _judge(self, page: Article, stored: Row | None, shelf: _Shelf) -> Fate | None:
        """What is to become of a page; None: a crawl's way has to say it."""
        visited = shelf.visits.get(page.url)
        both = (visited, shelf.visits.get(page.canonical_url))
        if any(one is not None and one["outcome"] == FORGOTTEN_OUTCOME for one in both):
            return "forgotten"
        fetched = epoch(page.fetched_at) or 0.0
        last = (visited["last_fetch"] if visited else None) or 0.0
        if stored is not None and stored["url"] == page.url:
            return self._again(page, stored, fetched, last)
        if visited is None:
            return None
        if visited["outcome"] in _STORED:
            return "alias" if stored is not None else "left"
        if visited["reason"] == "since":
            return "left"
        return "older" if last >= fetched + 1 else None

    def _again(self, page: Article, stored: Row, fetched: float, last: float) -> Fate | None:
        """The store has an article of this address."""
        have = epoch(stored["fetched_at"]) or 0.0
        if fetched < have:
            return "older"
        if self._version > stored["extractor_version"]:
            return "replaced"
        if stored["content_hash"] == page.content_hash:
            return "same"
        return "differs" if fetched == have or last >= fetched or self._version < stored["extractor_version"] else None

    def _replace(self, connection: Connection, page: Article, row: Row, stored: Row) -> Reread:
        statements = self._store._statements
        fields = tuple(name for name in _COMPARED if row[name] != stored[name])
        overwrite(stored, row, self._version)
        stored["moment"] = moment_of(stored)
        statements.article.write(connection, [stored])
        statements.edge.write_tuples(connection, _edges(page, stored))
        return Reread("replaced" if fields else "same", fields)


def _parts(articles: Sequence[Article]) -> Iterator[list[Article]]:
    """The same in parts in which no address stands twice."""
    part: dict[str, Article] = {}
    for one in articles:
        if one.url in part:
            yield list(part.values())
            part = {}
        part[one.url] = one
    yield list(part.values())


def _record(page: Article, shelf: _Shelf) -> PageRecord:
    row: dict[str, Any] | None = shelf.visits.get(page.url)
    if row is None:
        visited = Visit(shelf.free[page.url], page.url, page.site, "link")
    else:
        values = {name: row[name] for name in _HANDED_OUT}
        visited = Visit(**values, chain=tuple(from_json(row["chain"]) or ()))
    return PageRecord(visited, page.url, "article", datetime.fromisoformat(page.fetched_at), status=200, article=page)


def _edges(page: Article, stored: Row) -> list[tuple[Any, ...]]:
    """The rows of the teasers; of those that lead to one address the first that carries text."""
    fetched = epoch(page.fetched_at)
    edges: dict[int, tuple[Any, ...]] = {}
    for shown in sorted(page.teasers, key=lambda one: not (one.headline or one.lead)):
        target = key_of(shown.url)
        edge = (stored["key"], target, stored["canonical_url"], *teaser_values(shown), fetched, fetched)
        edges.setdefault(target, edge)
    return [edges[target] for target in sorted(edges)]


def _fate(verdict: str) -> Reread:
    fates: dict[str, Fate] = {"new": "new", "changed": "changed", "alias": "alias"}
    return Reread(fates.get(verdict, "same"))
