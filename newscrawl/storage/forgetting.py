"""Erasing on request, and by age.

Of an article that is forgotten nothing is left but the keys (hashes) of its addresses, in `visit` rows without an
address: whoever links to it leads to nothing any more, in this run or in any other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from secrets import token_hex

from sqlalchemy import Connection, bindparam, delete, or_, select, update

from newscrawl.items import Article
from newscrawl.storage.finders import ALIASES
from newscrawl.storage.keys import FORGOTTEN, Finder, chunks, key_of
from newscrawl.storage.schema import alias, article, meta, revision, teaser, visit
from newscrawl.storage.statements import Statements
from newscrawl.storage.values import from_json, to_json

FORGOTTEN_OUTCOME = "forgotten"
_ARTICLES = Finder(article.c.key, article.c.canonical_url, article.c.url)
_MARK = "forgotten"  # row of `meta`
_PART = 200  # articles erased at a time
_NOTHING = dict.fromkeys(
    ("moment", "last_fetch", "reason", "status", "etag", "last_modified", "next_due", "missing_since", "chain")
)
_BLANK = update(visit).where(visit.c.key.in_(bindparam("keys", expanding=True)))
_BLANK = _BLANK.values(url=FORGOTTEN, outcome=FORGOTTEN_OUTCOME, fails=0, **_NOTHING)


def forget(connection: Connection, statements: Statements, urls: Iterable[str]) -> int:
    """Erase what stands at these addresses, and keep them from being fetched again; the number of articles erased."""
    addresses, articles = set(urls), 0
    found, _ = _ARTICLES.find(connection, addresses)
    known, _ = ALIASES.find(connection, addresses)
    keys = {row.key for row in found.values()} | {row.article for row in known.values()}
    for part in chunks(sorted(keys), _PART):
        rows = _ARTICLES.rows(connection, part)
        others = connection.scalars(select(alias.c.url).where(alias.c.article.in_(part)))
        addresses |= {row[n] for row in rows.values() for n in (1, 2) if row[n]} | set(others)
        articles += len(rows)
        _erase(connection, part)
    for part in chunks(sorted(addresses), _PART):
        _erase_teasers(connection, [key_of(url) for url in part])
        _leave_hashes(connection, statements, part)
    connection.execute(statements.note, {"name": _MARK, "value": token_hex(8)})
    return articles


def addresses_of(connection: Connection, site: str | None, author: str | None) -> list[str]:
    """The canonical addresses of a site's or an author's articles."""
    query = select(article.c.canonical_url, article.c.authors)
    if site is not None:
        query = query.where(article.c.site == site)
    if author is not None:
        query = query.where(article.c.authors.contains(to_json(author), autoescape=True))
    rows = connection.execute(query)
    return [url for url, authors in rows if author is None or author in (from_json(authors) or ())]


def mark(connection: Connection) -> str | None:
    """What changes each time that something is forgotten: by it other runs see that they must read anew."""
    found: str | None = connection.scalar(select(meta.c.value).where(meta.c.name == _MARK))
    return found


def forgotten(connection: Connection) -> frozenset[int]:
    """The keys of all forgotten addresses."""
    return frozenset(connection.scalars(select(visit.c.key).where(visit.c.outcome == FORGOTTEN_OUTCOME)))


def without_forgotten(page: Article, keys: Collection[int]) -> Article:
    """An article without the teasers of what was forgotten; `keys` are those of all forgotten addresses."""
    kept = [shown for shown in page.teasers if key_of(shown.url) not in keys]
    return page if len(kept) == len(page.teasers) else replace(page, teasers=kept)


def expire(connection: Connection, before: float, limit: int) -> int:
    """Erase at most `limit` articles that are older than `before`, seconds since 1970; how many there were.

    Their visits stay, so that they are not fetched again.
    """
    query = select(article.c.key).where(article.c.moment < before).order_by(article.c.moment).limit(limit)
    keys = list(connection.scalars(query))
    if keys:
        _erase(connection, keys)
    return len(keys)


def _erase(connection: Connection, keys: Sequence[int]) -> None:
    others = select(alias.c.key).where(alias.c.article.in_(keys))
    for statement in (
        update(visit).where(or_(visit.c.key.in_(keys), visit.c.key.in_(others))).values(next_due=None),
        delete(revision).where(revision.c.article.in_(keys)),
        delete(alias).where(alias.c.article.in_(keys)),
        delete(teaser).where(teaser.c.from_key.in_(keys)),
        delete(article).where(article.c.key.in_(keys)),
    ):
        connection.execute(statement)


def _erase_teasers(connection: Connection, targets: Collection[int]) -> None:
    """Take the teasers that lead to these addresses out of the articles that show them."""
    edge = teaser.c.target_key.in_(targets)
    shown_by = select(teaser.c.from_key).where(edge).distinct()
    rows = connection.execute(select(article.c.key, article.c.teasers).where(article.c.key.in_(shown_by))).all()
    for key, teasers in rows:
        kept = [one for one in from_json(teasers) or () if key_of(one["url"]) not in targets]
        connection.execute(update(article).where(article.c.key == key).values(teasers=to_json(kept)))
    connection.execute(delete(teaser).where(or_(edge, teaser.c.from_key.in_(targets))))


def _leave_hashes(connection: Connection, statements: Statements, urls: Sequence[str]) -> None:
    empty = dict.fromkeys((column.name for column in visit.c), None)
    row = {
        **empty,
        "url": FORGOTTEN,
        "site": "",
        "kind": "link",
        "priority": 0,
        "depth": 0,
        "found_at": 0.0,
        "fails": 0,
    }
    row["outcome"] = FORGOTTEN_OUTCOME
    found, free = Finder(visit.c.key, visit.c.url).find(connection, urls)
    if found:
        connection.execute(_BLANK, {"keys": [known.key for known in found.values()]})
    statements.add_link.write(connection, [row | {"key": key} for key in free.values()])
