"""What the crawl hands to the store and what it gets back: plain values, no database in sight.

Times are seconds since 1970 (UTC) as float where the store computes with them, aware datetimes where the
crawl measured them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from newscrawl.items import Article, Link, LinkKind

Outcome = Literal["article", "unchanged", "front", "moved", "refused", "dropped", "failed", "gone"]
Verdict = Literal["new", "changed", "unchanged", "alias", "none"]


@dataclass(frozen=True, slots=True)
class Visit:
    """A known address, as the frontier hands it out to be fetched."""

    key: int  # of its row; the address itself is `url`
    url: str  # canonical form
    site: str
    kind: LinkKind
    depth: int = 0  # links from a start page, the shortest way known
    moment: float | None = None  # when it was published, as far as a page told
    fails: int = 0  # failed fetches in a row
    etag: str | None = None  # of the last answer, for a conditional request
    last_modified: str | None = None  # the same
    last_outcome: Outcome | None = None  # of the last fetch
    chain: tuple[str, ...] = ()  # addresses that redirected here


@dataclass(frozen=True, slots=True)
class PageRecord:
    """One fetch and all that came of it: written whole or not at all."""

    visit: Visit
    url: str  # final address, canonical form
    outcome: Outcome  # `article`: whether it is new, changed, unchanged or an alias is for the store to say
    fetched_at: datetime
    reason: str | None = None  # a short word: "robots", "since", "timeout"
    status: int | None = None  # HTTP status, None without an answer
    article: Article | None = None  # with outcome `article`; with `dropped` for `since` it tells the moment
    links: Sequence[Link] = ()  # on-site links of the page; of a redirect its target
    etag: str | None = None
    last_modified: str | None = None
    moved_to: str | None = None  # with outcome `moved`: the target, canonical form


@dataclass(frozen=True, slots=True)
class Written:
    """What became of one PageRecord, after its transaction is committed."""

    verdict: Verdict = "none"
    article: Article | None = None  # as the store holds it: cleaned, `first_seen_at` and `canonical_url` settled
    fresh_links: int = 0  # visits that this page made due: links not known before, archive pages that have shifted
    notes: tuple[str, ...] = ()  # what was out of the ordinary, to be counted: "canonical-distrusted"


@dataclass(frozen=True, slots=True)
class SiteResult:
    """What one run brought for one site: a row of `crawl_site`."""

    outcome: str  # "done", "failed", ...
    counts: Mapping[str, int] = field(default_factory=dict)
    fill_rates: Mapping[str, float] = field(default_factory=dict)
