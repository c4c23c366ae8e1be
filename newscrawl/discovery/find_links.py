"""Which addresses of a page are candidates for the frontier, of which kind, and from which moment."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from newscrawl.discovery.addresses import is_numbered, is_sectional, why_not
from newscrawl.items import Link, LinkKind
from newscrawl.pages.links import PageLink, read_links
from newscrawl.pages.page import Page
from newscrawl.pages.teaser_blocks import RawTeaser, TeaserBlocks
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
_TURNING = frozenset(("next", "prev"))
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
    for link in read_links(page):
        url = found.address(link.href)
        if url is None:
            continue
        kind = _kind(link, url, page.url)
        if kind != "link" or (not article and link.place != "footer"):
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


def _kind(link: PageLink, url: str, here: str) -> LinkKind:
    if _turns(link, url, here):
        return "pagination"
    if link.place == "menu" and link.text and len(link.text) <= SHORT_TEXT and is_sectional(url):
        return "section"
    return "link"


def _turns(link: PageLink, url: str, here: str) -> bool:
    """Whether a link leads to another page of a list."""
    if is_numbered(url) or (link.rel and not _TURNING.isdisjoint(link.rel.split())):
        return True
    if len(link.text) > LONGEST_TURN:
        return False
    text = link.text.lower().strip(" .…")
    if text not in _TURNS and not (text.isdigit() and len(text) <= 5):
        return False
    return link.place == "pager" or urlsplit(url)[:3] == urlsplit(here)[:3]
