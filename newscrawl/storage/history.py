"""What became of an address: its visit, the article it belongs to, and every text that article had."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from newscrawl.storage.reading import find_article, find_visit
from newscrawl.storage.schema import revision
from newscrawl.storage.values import Row
from newscrawl.text.fingerprint import url_key


@dataclass(frozen=True, slots=True)
class History:
    """Of one address. `texts` are the article's, oldest first, the current one last: headline, body, fetched_at, ..."""

    url: str
    visit: Row | None = None
    forgotten: bool = False
    article: Row | None = None
    texts: list[Row] = field(default_factory=list)


def history(connection: Connection, url: str) -> History:
    """All that is known of `url`, in canonical form."""
    visited = find_visit(connection, url)
    if visited is not None and not visited["url"]:
        return History(url, forgotten=True)
    article = find_article(connection, url)
    if article is None:
        return History(url, visited)
    key = url_key(article["canonical_url"])
    query = select(revision).where(revision.c.article == key).order_by(revision.c.id)
    texts = [dict(row._mapping) for row in connection.execute(query)]
    return History(url, visited, article=article, texts=[*texts, article])
