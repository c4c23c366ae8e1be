"""Which article a page is: a new one, one that is stored, a changed text of it, or another address of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, delete, update

from newscrawl.items import Article
from newscrawl.storage.finders import ALIASES, ARTICLES
from newscrawl.storage.keys import Finder
from newscrawl.storage.looking import Look, Text
from newscrawl.storage.records import PageRecord, Verdict
from newscrawl.storage.schema import alias, article, revision, teaser
from newscrawl.storage.statements import Bulk
from newscrawl.storage.values import Row, storable_url
from newscrawl.text.fingerprint import content_hash

_PLACES = Finder(article.c.key, article.c.canonical_url)
_DISTRUST = {"canonical-distrusted", "canonical-reclaimed"}
KEPT = {"canonical_url", "first_seen_at"}  # of a stored article, whatever a later fetch says
_EARLIER = [c.name for c in revision.c if c.name in article.c]


@dataclass(slots=True)
class Settled:
    """One page's article and its place: `row` is shared by all pages of the batch that are this article."""

    verdict: Verdict
    article: Article
    row: Row
    notes: list[str]


@dataclass(slots=True)
class Shelf:
    """The stored articles that a batch may touch, and what the batch makes of them."""

    connection: Connection
    version: int  # of the extractor that made the batch's articles
    at: dict[str, Row] = field(default_factory=dict)  # by canonical URL
    aliased: dict[str, Row] = field(default_factory=dict)  # by another address
    twins: dict[Text, Row] = field(default_factory=dict)
    moments: dict[int, float] = field(default_factory=dict)  # by key of an address, of the earliest teaser stored
    keys: dict[str, int] = field(default_factory=dict)  # of canonical URLs that are not stored
    alias_keys: dict[str, int] = field(default_factory=dict)
    dirty: dict[int, Row] = field(default_factory=dict)  # articles to be written, by identity of their row
    aliases: dict[str, Row] = field(default_factory=dict)  # to be written
    not_aliases: set[str] = field(default_factory=set)  # to be deleted
    revisions: list[tuple[Row, Row]] = field(default_factory=list)  # article, its earlier text

    def load(self, records: Sequence[PageRecord]) -> None:
        """Read what the store knows of the addresses and texts of `records`."""
        urls = list(dict.fromkeys(url for record in records for url in addresses(record)))
        if not urls:
            return
        texts = {(one.site, one.content_hash) for record in records if (one := record.article) is not None}
        look = Look.at(self.connection, urls, texts)
        found, self.keys = _PLACES.find(self.connection, urls, look.articles)
        known, self.alias_keys = ALIASES.find(self.connection, urls, look.aliases)
        self.alias_keys |= {url: row.key for url, row in known.items()}
        self.moments = look.moments
        wanted = {row.key for row in found.values()}.union(look.twins.values(), (row.article for row in known.values()))
        by_key = {key: dict(row._mapping) for key, row in ARTICLES.rows(self.connection, wanted).items()}
        self.at = {url: by_key[row.key] for url, row in found.items()}
        self.aliased = {url: by_key[row.article] for url, row in known.items() if row.article in by_key}
        self.twins = {text: by_key[key] for text, key in look.twins.items()}

    def find(self, url: str) -> Row | None:
        """The article that stands at this address, or has it for an alias."""
        return self.at.get(url) or self.aliased.get(url)

    def shown(self, target: int, moment: float | None) -> None:
        """A page of this batch shows a teaser of that moment; `target` is the key of the address it leads to."""
        if moment is not None:
            self.moments[target] = min(moment, self.moments.get(target, moment))

    def settle(self, page: Article, row: Row, other_addresses: Iterable[str]) -> Settled:
        """Decide what `page` is; `row` are its columns, `other_addresses` those that led to it."""
        notes: list[str] = []
        stored = self._same(page, notes)
        claimed = page.url if _DISTRUST.intersection(notes) else page.canonical_url
        if stored is None:
            verdict: Verdict = "new"
            stored = row | {"canonical_url": claimed, "key": self.keys[claimed], "gone_at": None}
            stored["extractor_version"] = self.version
            self.at[claimed] = stored
            self.twins.setdefault((page.site, page.content_hash), stored)
            self.dirty[id(stored)] = stored
        else:
            verdict = self._again(stored, row, notes) if stored["url"] == page.url else "alias"
            self.revive(stored)
        for url in (page.url, claimed, *other_addresses):
            self.add_alias(url, stored)
        return Settled(verdict, page, stored, notes)

    def add_alias(self, url: str, stored: Row) -> None:
        """Make `url` an address of a stored article; it must be among those that were loaded."""
        if url != stored["canonical_url"] and self.aliased.get(url) is not stored:
            self.aliased[url] = self.aliases[url] = stored
            self.not_aliases.discard(url)

    def revive(self, stored: Row) -> None:
        """It answered again: no longer gone."""
        if stored["gone_at"] is not None:
            stored["gone_at"] = None
            self.dirty[id(stored)] = stored

    def bury(self, url: str, moment: str) -> None:
        """The page at `url` is gone; its article's text stays. An alias that is gone says nothing of its article."""
        stored = self.find(url)
        if stored is not None and url in (stored["url"], stored["canonical_url"]):
            stored["gone_at"] = moment
            self.dirty[id(stored)] = stored

    def _same(self, page: Article, notes: list[str]) -> Row | None:
        """The stored article that `page` is, if any."""
        stored = self.find(page.canonical_url)
        if stored is not None and stored["url"] != page.url and _unlike(stored, page):
            if stored["canonical_url"] == page.url:
                if not self._evict(stored):
                    return stored
                notes.append("canonical-reclaimed")
            elif page.canonical_url != page.url:
                notes.append("canonical-distrusted")
            stored = None
        stored = stored or self.find(page.url)
        if stored is not None and stored["url"] != page.url and _unlike(stored, page):
            if stored["canonical_url"] == page.url:
                return stored
            self.aliased.pop(page.url, None)
            self.aliases.pop(page.url, None)
            self.not_aliases.add(page.url)
            stored = None
        if stored is None:
            stored = self.twins.get((page.site, page.content_hash))
            if stored is not None:
                notes.append("same-text")
        return stored

    def _again(self, stored: Row, row: Row, notes: list[str]) -> Verdict:
        """The same `url` was fetched again."""
        same = stored["content_hash"] == row["content_hash"]
        if self.version == stored["extractor_version"] and not same:
            self.revisions.append((stored, {name: stored[name] for name in _EARLIER}))
            overwrite(stored, row, self.version)
            self.dirty[id(stored)] = stored
            return "changed"
        if self.version > stored["extractor_version"]:
            overwrite(stored, row, self.version)
            self.dirty[id(stored)] = stored
            notes.append("reextracted" if same else "reextracted-differs")
        return "unchanged"

    def _evict(self, stored: Row) -> bool:
        """Move an article that claimed another page's address to the address it was fetched at, if that is free."""
        url, old = stored["url"], stored["key"]
        taken, free = ARTICLES.find(self.connection, [url])
        if taken or url in self.at:
            return False
        del self.at[stored["canonical_url"]]
        self.keys[stored["canonical_url"]] = old
        self.alias_keys |= ALIASES.find(self.connection, [url])[1]
        stored |= {"key": free[url], "canonical_url": url}
        self.at[url] = self.dirty[id(stored)] = stored
        self.aliases.pop(url, None)
        self.not_aliases.add(url)
        new = {"key": free[url], "canonical_url": url}
        for statement in (
            update(article).where(article.c.key == old).values(new),
            update(alias).where(alias.c.article == old).values(article=free[url]),
            update(revision).where(revision.c.article == old).values(article=free[url]),
            update(teaser).where(teaser.c.from_key == old).values(from_key=free[url], from_url=url),
        ):
            self.connection.execute(statement)
        return True

    def flush_aliases(self, write: Bulk) -> None:
        """Write and delete aliases; `write` is the statement for them."""
        gone = [self.alias_keys[url] for url in self.not_aliases if url in self.alias_keys]
        if gone:
            self.connection.execute(delete(alias).where(alias.c.key.in_(gone)))
        rows = [
            {"key": self.alias_keys[url], "url": url, "article": row["key"]}
            for url, row in self.aliases.items()
            if url != row["canonical_url"]
        ]
        write.write(self.connection, sorted(rows, key=lambda row: int(row["key"])))


def overwrite(stored: Row, row: Row, version: int) -> None:
    """Put the columns of `row`, which an extractor of that version read, in the place of those of a stored article."""
    stored.update({name: value for name, value in row.items() if name not in KEPT})
    stored["extractor_version"] = version


def addresses(record: PageRecord) -> list[str]:
    """All addresses whose articles a record may touch."""
    visit, urls = record.visit, []
    if record.outcome in {"article", "moved"}:
        urls += [*visit.chain, record.url]
    if record.outcome in {"article", "moved", "gone", "failed", "unchanged"}:
        urls.append(visit.url)
    if record.outcome == "moved" and record.moved_to:
        urls.append(record.moved_to)
    urls = [url for url in urls if storable_url(url)]
    if record.outcome == "article" and record.article is not None:
        urls += [record.article.url, record.article.canonical_url]  # of any length: they have been made storable
    return urls


def _unlike(stored: Row, page: Article) -> bool:
    """Another headline and another body."""
    if stored["content_hash"] == page.content_hash:
        return False
    headline, body = stored["headline"] or "", stored["body"] or ""
    return content_hash(headline, "") != content_hash(page.headline, "") and content_hash("", body) != content_hash(
        "", page.body
    )


def settled_article(settled: Settled) -> Article:
    """The page's article under the identity that the store gave it."""
    row, article = settled.row, settled.article
    if (article.canonical_url, article.first_seen_at) == (row["canonical_url"], row["first_seen_at"]):
        return article
    return replace(article, canonical_url=row["canonical_url"], first_seen_at=row["first_seen_at"])
