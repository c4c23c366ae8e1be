"""One look at all that a batch of pages may meet in the store: on a server each question costs a way there and back."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, Double, Select, cast, func, literal_column, null, select
from sqlalchemy import union_all as together

from newscrawl.storage.keys import Found, key_of
from newscrawl.storage.lists import among
from newscrawl.storage.schema import alias, article, teaser

Text = tuple[str, str]  # a site and a content hash
_ARTICLE, _ALIAS, _TWIN, _TEASER = range(4)
_NO_TEXT: ColumnElement[str] = literal_column("''")
_NO_ARTICLE, _NO_MOMENT = cast(null(), BigInteger), cast(null(), Double)


def _part(
    kind: int,
    key: ColumnElement[int],
    url: ColumnElement[str] = _NO_TEXT,
    site: ColumnElement[str] = _NO_TEXT,
    of: ColumnElement[Any] = _NO_ARTICLE,
    moment: ColumnElement[Any] = _NO_MOMENT,
) -> Select[Any]:
    names = ("kind", "site", "article", "moment")
    rest = (part.label(name) for part, name in zip((literal_column(str(kind)), site, of, moment), names, strict=True))
    return select(key.label("key"), url.label("url"), *rest)


_SAME_TEXT = among(article.c.content_hash, "hashes") & among(article.c.site, "sites")
_LOOK = together(
    _part(_ARTICLE, article.c.key, article.c.canonical_url).where(among(article.c.key, "keys")),
    _part(_ALIAS, alias.c.key, alias.c.url, of=alias.c.article).where(among(alias.c.key, "keys")),
    _part(_TWIN, article.c.key, article.c.content_hash, article.c.site).where(_SAME_TEXT),
    _part(_TEASER, teaser.c.target_key, moment=func.min(teaser.c.moment))
    .where(among(teaser.c.target_key, "keys"))
    .group_by(teaser.c.target_key),
)


@dataclass(slots=True)
class Look:
    """What stands at the first keys of some addresses, and where some texts stand."""

    articles: dict[int, Found] = field(default_factory=dict)  # by key: key, canonical URL, ...
    aliases: dict[int, Found] = field(default_factory=dict)  # by key: key, URL, ..., `article`
    twins: dict[Text, int] = field(default_factory=dict)  # key of the article
    moments: dict[int, float] = field(default_factory=dict)  # by key, of the earliest teaser that leads there

    @classmethod
    def at(cls, connection: Connection, urls: Iterable[str], texts: Collection[Text]) -> Look:
        """Look at these addresses and texts."""
        look = cls()
        values = {
            "keys": {key_of(url) for url in urls},
            "sites": {site for site, _ in texts},
            "hashes": {content_hash for _, content_hash in texts},
        }
        for row in connection.execute(_LOOK, values):
            look._take(row, texts)
        return look

    def _take(self, row: Found, texts: Collection[Text]) -> None:
        if row.kind == _ARTICLE:
            self.articles[row.key] = row
        elif row.kind == _ALIAS:
            self.aliases[row.key] = row
        elif row.kind == _TEASER:
            if row.moment is not None:
                self.moments[row.key] = row.moment
        elif (text := (row.site, row.url)) in texts:
            self.twins[text] = min(row.key, self.twins.get(text, row.key))
