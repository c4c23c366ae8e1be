"""Which addresses of a page are candidates for the frontier, of which kind, and from which moment."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from urllib.parse import urlsplit

from newscrawl.discovery.addresses import CACHED, is_numbered, is_sectional, why_not
from newscrawl.items import Link, LinkKind
from newscrawl.pages.links import Place, Places
from newscrawl.pages.page import Page
from newscrawl.pages.teasers.blocks import RawTeaser, TeaserBlocks
from newscrawl.text.age import moment, parse_age

_RANK: dict[LinkKind, int] = {"start": 4, "teaser": 3, "pagination": 2, "section": 1, "link": 0}
_PROGRAMS = frozenset(
    ("mailto", "javascript", "tel", "data", "sms", "whatsapp", "skype", "blob", "about", "ftp", "file")
)
_TURNS = frozenset(
    (
        "volgende", "vorige", "volgende pagina", "vorige pagina", "ouder", "oudere berichten", "meer laden", "next", "previous", "prev",
        "next page", "previous page", "older", "older posts", "newer", "load more", "weiter", "nächste", "nächste seite", "zurück",
        "suivant", "précédent", "siguiente", "anterior", "»", "«", "›", "‹", ">", "<", "→", "←", ">>", "<<",
    )
)  # fmt: skip
_TURNING_RELS = frozenset(("next", "prev"))
_NUMBERED, _TURNING, _SECTIONAL = 1, 2, 4  # surely a page of a list; may turn the page; may be a section of the site
LONGEST_TURN = 24  # characters of a text that turns the page, marks around it included
SHORT_TEXT = 30  # characters of a menu's link
MOST_AHEAD = timedelta(days=1)  # a moment further in the future is none


class _Found:
    """Links by address, the best kind of each."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.links: dict[str, Link] = {}
        self.notes: Counter[str] = Counter()

    def address(self, href: str) -> str | None:
        """The address of an href that can be followed; what can't be is counted, a link to the page itself is not."""
        href = href.strip()
        if not href or href[0] == "#":
            return None
        url = self.page.link(href)
        if url is None:
            scheme = href.partition(":")[0].lower()
            self.notes[f"link/skipped/{scheme if scheme in _PROGRAMS else 'broken'}"] += 1
            return None
        if url == self.page.url:
            return None
        why = why_not(url)
        if why is not None:
            self.notes[f"link/skipped/{why}"] += 1
            return None
        return url

    def add(self, url: str, kind: LinkKind, when: datetime | None = None) -> None:
        """Keep a link; of doubles the better kind, and a moment where either has one (the earlier one)."""
        known = self.links.get(url)
        if known is None:
            self.links[url] = Link(url, kind, when)
            return
        moments = [one for one in (known.moment, when) if one is not None]
        best = kind if _RANK[kind] > _RANK[known.kind] else known.kind
        if best != known.kind or (moments and min(moments) != known.moment):
            self.links[url] = Link(url, best, min(moments, default=None))


def find_links(page: Page, teasers: TeaserBlocks, article: bool) -> tuple[list[Link], Counter[str]]:
    """The links of a page that a crawl may follow, and counts of what it may not (`link/skipped/<why>`).

    Every teaser, pagination, and section links of menus; of a page that is no `article` all other links outside
    the footer as well. Where an address leads to another site is not asked here.
    """
    found = _Found(page)
    for teaser in teasers.teasers:
        if teaser.url != page.url and why_not(teaser.url) is None:
            found.add(teaser.url, "teaser", moment_of(teaser, page))
    for href in page.meta.links.get("next", ()):
        url = found.address(href)
        if url is not None:
            found.add(url, "pagination")
    places = Places(page.outline)
    for (href, element, rel), text in zip(page.outline.anchors, page.link_texts, strict=True):
        url = found.address(href)
        if url is None:
            continue
        signs = _signs(url, text, rel)
        kind = _kind(signs, url, page.url, places.around(element)) if signs else "link"
        if kind != "link" or (not article and places.around(element) != "footer"):
            found.add(url, kind)
    return list(found.links.values()), found.notes


def moment_of(teaser: RawTeaser, page: Page) -> datetime | None:
    """When the target was published, in UTC: the teaser's own absolute time, else the fetch less its age."""
    if teaser.time_attr:
        try:
            when = datetime.fromisoformat(teaser.time_attr)
            if when.utcoffset() is not None and when <= page.fetched_at + MOST_AHEAD:
                return when.astimezone(UTC)
        except (ValueError, OverflowError):
            page.notes["skipped/teaser-time"] += 1
    age = parse_age(teaser.age, page.language) if teaser.age else None
    if age is None:
        return None
    try:
        return moment(age, page.fetched_at)
    except ValueError:
        page.notes["skipped/teaser-age"] += 1
        return None


def _kind(signs: int, url: str, here: str, place: Place) -> LinkKind:
    """What a link with these signs is where it stands."""
    if signs & _NUMBERED:
        return "pagination"
    if signs & _TURNING and (place == "pager" or urlsplit(url)[:3] == urlsplit(here)[:3]):
        return "pagination"
    return "section" if signs & _SECTIONAL and place == "menu" else "link"


@lru_cache(maxsize=CACHED)
def _signs(url: str, text: str, rel: str) -> int:
    """What a link may be by its address, text and rel alone, as bits; the pages of a site repeat most of them."""
    if is_numbered(url) or (rel and not _TURNING_RELS.isdisjoint(rel.lower().split())):
        return _NUMBERED
    signs = _SECTIONAL if text and len(text) <= SHORT_TEXT and is_sectional(url) else 0
    if len(text) <= LONGEST_TURN:
        word = text.lower().strip(" .…")
        if word in _TURNS or (word.isdigit() and len(word) <= 5):
            signs |= _TURNING
    return signs
