"""Shapes of addresses that bring one story again and again are no longer followed.

After five addresses of one shape that all were another address of one stored article, the shape is stopped, unless a
different article is known to stand at an address of that shape: then it is how the site's articles look, and some
have several addresses. First the narrow shape is judged, numbers as they are, then the wide one (see text/shapes.py).

What is stopped stands in table `meta`, a row for each site, for 30 days; then it is tried again.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, bindparam, select

from newscrawl.storage.keys import key_of
from newscrawl.storage.lists import among
from newscrawl.storage.records import Visit
from newscrawl.storage.schema import alias, article, meta, visit
from newscrawl.storage.statements import Statements
from newscrawl.storage.values import Row, from_json, to_json
from newscrawl.text.shapes import shapes

ENOUGH = 5  # addresses of one article
_LASTS = 30 * 86_400.0  # seconds
_MOST = 200  # shapes of one site
_SAMPLE = 1_000  # visits, and articles, among which a different article is looked for
_ALIASES_READ = 2_000
_REMEMBERED = 1_000  # articles of this run, their addresses alone
_FOLLOWED = {"teaser", "link"}  # kinds of links that a stop concerns
_SITE: Any = bindparam("b_site")
_ALIASES = (
    select(alias.c.article, alias.c.url)
    .join(visit, visit.c.key == alias.c.key)
    .where(among(alias.c.article, "articles"), visit.c.reason == "alias")
    .limit(_ALIASES_READ)
)
_READ_AGAIN = select(visit.c.url).where(visit.c.site == _SITE, visit.c.next_due > 0, visit.c.reason.is_(None))
_READ_AGAIN = _READ_AGAIN.where(visit.c.outcome.in_(["article", "unchanged"])).limit(_SAMPLE)
_NEWEST = select(article.c.site, article.c.url).order_by(article.c.moment.desc()).limit(_SAMPLE)
_STOPPED = select(meta.c.value).where(meta.c.name == bindparam("b_name"))


@dataclass(slots=True)
class Stops:
    """The stopped shapes of the sites that this process works, and what it saw of others."""

    stopped: dict[str, dict[str, list[Any]]] = field(default_factory=dict)  # site, shape -> article's URL, since when
    _seen: deque[tuple[str, str]] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))  # site, article's URL
    _ordinary: set[tuple[str, str]] = field(default_factory=set)  # shapes of different articles

    def load(self, connection: Connection, site: str, now: float) -> None:
        """Read what is stopped of a site; `now` in seconds since 1970."""
        kept = from_json(connection.scalar(_STOPPED, {"b_name": _row_name(site)})) or {}
        self.stopped[site] = {shape: stop for shape, stop in kept.items() if stop[1] > now - _LASTS}

    def why(self, site: str, url: str, kind: str) -> str | None:
        """Why a link is not followed: a reason for its visit; None where it is."""
        stopped = self.stopped.get(site)
        if not stopped or kind not in _FOLLOWED:
            return None
        stop = next((stopped[shape] for shape in shapes(url) if shape in stopped), None)
        return None if stop is None else f"shape: {ENOUGH} addresses like it were {stop[0]}"

    def refused(self, visits: Iterable[Visit]) -> dict[int, str]:
        """Why those of the visits are not made that never were and have such a shape, by key."""
        new = (one for one in visits if one.last_outcome is None)
        return {one.key: why for one in new if (why := self.why(one.site, one.url, one.kind)) is not None}

    def saw(self, row: Row) -> None:
        """An article stands at an address of its own."""
        self._seen.append((row["site"], row["url"]))

    def judge(
        self, connection: Connection, statements: Statements, rows: Iterable[tuple[str, Row]], now: float
    ) -> set[int]:
        """Stop what is to be stopped, after articles got aliases: `rows` are these with the site that they are of.

        Returns the keys of the articles that shapes were stopped for.
        """
        by_key = {int(row["key"]): (site, row) for site, row in rows}
        aliases: dict[int, list[str]] = {}
        for key, url in connection.execute(_ALIASES, {"articles": list(by_key)}) if by_key else ():
            aliases.setdefault(key, []).append(url)
        judged: set[int] = set()
        for key, urls in aliases.items():
            site, row = by_key[key]
            found = self._found(connection, site, row, urls) if len(urls) >= ENOUGH else []
            if found:
                self._stop(connection, statements, site, {shape: [row["url"], now] for shape in found})
                judged.add(key)
        return judged

    def _found(self, connection: Connection, site: str, row: Row, urls: Collection[str]) -> list[str]:
        """The shapes to be stopped: of five aliases and of no other article."""
        stopped, both = self.stopped.get(site, {}), [shapes(url) for url in urls]
        narrow = [shape for shape, number in Counter(one for one, _ in both).items() if number >= ENOUGH]
        rest = Counter(wide for one, wide in both if one not in narrow)
        wide = [shape for shape, number in rest.items() if number >= ENOUGH]
        return [
            shape
            for shape in dict.fromkeys((*narrow, *wide))
            if shape not in stopped and not self._is_ordinary(connection, site, shape, row)
        ]

    def _is_ordinary(self, connection: Connection, site: str, shape: str, row: Row) -> bool:
        """Whether an article other than that of `row` is known to stand at an address of this shape."""
        place = site, shape
        if place in self._ordinary:
            return True
        others = list(connection.scalars(_READ_AGAIN, {"b_site": site}))
        others += [url for of, url in (*self._seen, *connection.execute(_NEWEST)) if of == row["site"]]
        if any(shape in shapes(url) for url in others if url not in (row["url"], row["canonical_url"])):
            self._ordinary.add(place)
            return True
        return False

    def _stop(self, connection: Connection, statements: Statements, site: str, new: dict[str, list[Any]]) -> None:
        kept = {**self.stopped.get(site, {}), **new}
        self.stopped[site] = dict(sorted(kept.items(), key=lambda one: -float(one[1][1]))[:_MOST])
        values = {"name": _row_name(site), "value": to_json(self.stopped[site])}
        connection.execute(statements.note, values)


def _row_name(site: str) -> str:
    return f"shapes:{key_of(site)}"
