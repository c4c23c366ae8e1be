"""What newscrawl hands to its users, and the link that its floors hand to each other.

`Article` and `Teaser` are the JSON schema of the README, in the order of their fields. Every field has a
default, since an item loader fills them one by one; a field without a value is None or an empty list.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any, Literal, NamedTuple

LinkKind = Literal["start", "section", "teaser", "link", "pagination"]


@dataclass(slots=True)
class Teaser:
    """A box on a page that leads to another article."""

    url: str = ""  # canonical form of the target: "https://www.zeelandnet.nl/nieuws/brug-dicht"
    headline: str | None = None  # text of its title link
    lead: str | None = None  # its text without the dateline
    dateline: str | None = None  # as printed, "ANKARA/BUENOS AIRES"
    dateline_places: list[str] = field(default_factory=list)  # ["ANKARA", "BUENOS AIRES"]
    agencies: list[str] = field(default_factory=list)  # canonical names, ["ANP", "Reuters"]
    dateline_raw: str | None = None  # exactly what was cut, "ANKARA/BUENOS AIRES (ANP/RTR) - "
    section: str | None = None  # of its block: "Meer uit Buitenland" gives "Buitenland"
    age: str | None = None  # as printed, "35 minuten geleden"
    published_at: str | None = None  # ISO 8601 UTC: its own absolute time, else fetched_at minus age
    published_precision: str | None = None  # second, minute, hour, day, week, month, year
    position: int = 0  # place in its block, from 0, doubles not counted

    def to_dict(self) -> dict[str, Any]:
        """The teaser as plain JSON values, keys in schema order."""
        return {name: getattr(self, name) for name in TEASER_FIELDS}


@dataclass(slots=True)
class Article:
    """One news article, as one page told it at one moment."""

    url: str = ""  # the address that was fetched, after redirects, canonical form
    canonical_url: str = ""  # the page's declared canonical where it can be trusted, else `url`; we dedupe by it
    site: str = ""  # name of its site file, else the registered domain
    headline: str = ""  # one line of plain text, without the site's name
    dateline: str | None = None  # place and printed date, "LONDON, Jan 5"
    dateline_places: list[str] = field(default_factory=list)  # ["LONDON"], without state or country
    dateline_date: str | None = None  # the date printed in the dateline, ISO 8601 as far as known
    agencies: list[str] = field(default_factory=list)  # canonical names in printed order, ["ANP", "AFP"]
    dateline_raw: str | None = None  # exactly what was cut from the front of the first paragraph
    body: str = ""  # paragraphs parted by a blank line, standfirst first
    description: str | None = None  # standfirst, else the description of meta tags or JSON-LD
    authors: list[str] = field(default_factory=list)  # people, never the agency
    section: str | None = None  # "Buitenland"
    keywords: list[str] = field(default_factory=list)
    language: str | None = None  # BCP 47, "nl", "en-GB"
    image: str | None = None  # absolute address of the main image
    publisher: str | None = None
    date_published: str | None = None  # the page's own claim: "2026-01-05T09:30:00+01:00", or "2026-01-05"
    date_modified: str | None = None  # as date_published
    first_seen_at: str = ""  # ISO 8601 UTC: when anything we fetched first spoke of it
    teasers: list[Teaser] = field(default_factory=list)  # in page order
    fetched_at: str = ""  # ISO 8601 UTC: our clock
    content_hash: str = ""  # of headline and body, see text/fingerprint.py
    sources: dict[str, str] = field(default_factory=dict)  # field -> where its value came from, "json-ld"

    def to_dict(self) -> dict[str, Any]:
        """The article as plain JSON values, keys in schema order: what a feed writes and the store holds."""
        values = {name: getattr(self, name) for name in ARTICLE_FIELDS}
        values["teasers"] = [teaser.to_dict() for teaser in self.teasers]
        return values


class Link(NamedTuple):
    """An address found on a page, with what the page said of it: a candidate for the frontier."""

    url: str  # canonical form
    kind: LinkKind  # start, section (a front or a menu's section), teaser, link, pagination
    moment: datetime | None = None  # when it was published, as far as the page told (aware, UTC)


TEASER_FIELDS = tuple(f.name for f in fields(Teaser))
ARTICLE_FIELDS = tuple(f.name for f in fields(Article))
LIST_FIELDS = frozenset({"dateline_places", "agencies", "authors", "keywords", "teasers"})
