"""The tables, one for SQLite and PostgreSQL alike.

An address is found by a 64-bit hash (`key`), since PostgreSQL cannot index long texts and an integer index
is a third of the size; the address itself is always compared (see keys.py). Columns named `*_at` are
ISO 8601 texts as the item has them, the other times are seconds since 1970 (UTC), so that the database can
compute with them. Lists stand as JSON text.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Double, Index, Integer, MetaData, String, Table, Text, and_, literal_column

from newscrawl.items import ARTICLE_FIELDS, TEASER_FIELDS

SCHEMA_VERSION = 4
metadata = MetaData()
_NUMBER = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts up by itself in INTEGER columns only


def _key(name: str) -> Column[int]:
    return Column(name, BigInteger, primary_key=True, autoincrement=False)


meta = Table("meta", metadata, Column("name", String(64), primary_key=True), Column("value", Text, nullable=False))

article = Table(
    "article",
    metadata,
    _key("key"),  # of canonical_url
    *(Column(name, Text) for name in ARTICLE_FIELDS),
    Column("moment", Double, nullable=False),  # date_published, else first_seen_at: what readers order by
    Column("extractor_version", Integer, nullable=False),
    Column("gone_at", Text),
)
Index("article_by_hash", article.c.content_hash)
Index("article_by_moment", article.c.moment, article.c.key)

alias = Table(
    "alias",
    metadata,
    _key("key"),  # of url
    Column("url", Text, nullable=False),
    Column("article", BigInteger, nullable=False, index=True),  # key of the article
)

revision = Table(
    "revision",
    metadata,
    Column("id", _NUMBER, primary_key=True),
    Column("article", BigInteger, nullable=False, index=True),  # key of the article
    Column("url", Text, nullable=False),
    *(Column(name, Text) for name in ("headline", "dateline_raw", "body", "description")),
    *(Column(name, Text) for name in ("date_published", "date_modified", "fetched_at", "content_hash")),
    Column("extractor_version", Integer, nullable=False),
    Column("replaced_at", Text, nullable=False),  # fetched_at of the text that took its place
)

teaser = Table(
    "teaser",
    metadata,
    _key("from_key"),  # the article that shows the teaser
    _key("target_key"),  # hash of `url`, the address it leads to
    Column("from_url", Text, nullable=False),
    *(Column(name, Integer if name == "position" else Text) for name in TEASER_FIELDS),
    Column("moment", Double),  # published_at
    Column("first_seen", Double, nullable=False),
    Column("last_seen", Double, nullable=False),  # at most an hour behind
)
Index("teaser_by_target", teaser.c.target_key)

visit = Table(
    "visit",
    metadata,
    _key("key"),  # of url
    Column("url", Text, nullable=False),  # empty: forgotten on request, never to be fetched again
    Column("site", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("priority", BigInteger, nullable=False),  # see frontier.priority
    Column("depth", Integer, nullable=False),
    Column("moment", Double),  # when it was published, as far as a page told
    Column("found_at", Double, nullable=False),
    Column("last_fetch", Double),
    Column("outcome", String(16)),  # NULL: never fetched
    Column("reason", Text),
    Column("status", Integer),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("next_due", Double),  # 0: wanted now; NULL: nothing due; else the moment when it is due again
    Column("fails", Integer, nullable=False, default=0),
    Column("missing_since", Double),  # first of the 404s in a row
    Column("chain", Text),  # addresses that redirected here
)
# Both are partial: what is neither due nor a front, nearly everything after a while, costs them nothing. Depth and
# moment stand in the index so that rows a run's limits skip are skipped without a look at the table.
_DUE = visit.c.next_due.is_not(None)
_FORGOTTEN = visit.c.outcome == "forgotten"
_FRONT = visit.c.outcome == "front"
Index(
    "visit_due",
    visit.c.site,
    visit.c.next_due,
    visit.c.priority.desc(),
    visit.c.depth,
    visit.c.moment,
    sqlite_where=_DUE,
    postgresql_where=_DUE,
)
Index("visit_forgotten", visit.c.key, sqlite_where=_FORGOTTEN, postgresql_where=_FORGOTTEN)
Index("visit_front", visit.c.site, sqlite_where=_FRONT, postgresql_where=_FRONT)
# Articles that are not due again, until a run whose revisits have a fixed pause wants them. With literals: neither
# engine takes a partial index for a question whose words are parameters.
SETTLED = and_(visit.c.next_due.is_(None), literal_column("outcome IN ('article', 'unchanged')"))
Index("visit_settled", visit.c.site, sqlite_where=SETTLED, postgresql_where=SETTLED)

site = Table(
    "site",
    metadata,
    Column("name", String(255), primary_key=True),
    Column("owner", Text),  # NULL: free
    Column("lease_until", Double),
    Column("alive_at", Double),  # last sign of life of its last owner
    Column("run_began", Double),  # start of the run that last worked it; pages fetched since are not due again in it
    Column("next_due", Double),  # NULL: never crawled
    Column("last_request", Double),
    Column("starts", Text),  # start pages, where no definition names them
    Column("interval", Double),  # seconds between two crawls, as learned
    Column("last_started", Double),  # start of the last crawl that ended
    Column("last_outcome", Text),
    Column("completed_at", Double),  # when a crawl last came to its end, nothing due or its limit reached
)
Index("site_by_completion", site.c.completed_at)
# What is held, nearly nothing of all sites; a heartbeat, which changes the lease alone, need not touch it.
_HELD = site.c.owner.is_not(None)
Index("site_held", site.c.owner, site.c.name, sqlite_where=_HELD, postgresql_where=_HELD)
# What an older database lacks: version -> what makes it of the version before.
MIGRATIONS: dict[int, tuple[str, ...]] = {
    2: (
        "ALTER TABLE site ADD COLUMN starts TEXT",
        "ALTER TABLE site ADD COLUMN interval DOUBLE PRECISION",
        "ALTER TABLE site ADD COLUMN last_started DOUBLE PRECISION",
        "ALTER TABLE site ADD COLUMN last_outcome TEXT",
        "ALTER TABLE site ADD COLUMN completed_at DOUBLE PRECISION",
        "UPDATE visit SET etag = NULL, last_modified = NULL WHERE outcome NOT IN ('article', 'unchanged', 'front')",
        "CREATE INDEX visit_forgotten ON visit (key) WHERE outcome = 'forgotten'",
        "CREATE INDEX site_by_completion ON site (completed_at)",
    ),
    3: ("CREATE INDEX site_held ON site (owner, name) WHERE owner IS NOT NULL",),
    4: ("CREATE INDEX visit_settled ON visit (site) WHERE next_due IS NULL AND outcome IN ('article', 'unchanged')",),
}

crawl = Table(
    "crawl",
    metadata,
    Column("id", _NUMBER, primary_key=True),
    Column("spider", Text, nullable=False),
    Column("arguments", Text, nullable=False),
    Column("started_at", Text, nullable=False),
    Column("ended_at", Text),
    Column("reason", Text),
    Column("counts", Text),
)

crawl_site = Table(
    "crawl_site",
    metadata,
    Column("crawl", BigInteger, primary_key=True, autoincrement=False),
    Column("site", String(255), primary_key=True),
    Column("outcome", Text, nullable=False),
    Column("counts", Text, nullable=False),
    Column("fill_rates", Text, nullable=False),
)
