"""Who wrote the article, as the page names them; who is a person and who an agency is told apart in text/."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newscrawl.pages.linked_data import texts, types
from newscrawl.pages.page import Page
from newscrawl.pages.raw import Raw

META = (
    "author",
    "article:author",
    "parsely-author",
    "dc.creator",
    "dcterms.creator",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
)
BYLINES = (
    '[itemprop="author"] [itemprop="name"],[itemprop="author"],[rel="author"],.byline-name,.author-name,.byline,'
    '[class*="byline"],[class*="author__name"],[class*="author-name"],[data-testid*="byline"],address.author,.author'
)
MOST = 12  # elements looked at
LONGEST = 160  # characters of a byline


def authors(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """Candidates, the most trusted first. A page that names none has none."""
    by_id = page.linked_data.by_id() if page.linked_data else {}
    for node in page.news_nodes:
        for value in _listed(node.get("author")) or _listed(node.get("creator")):
            yield from _named(value, by_id)
    for name in META:
        for text in page.meta.get(name, ()):
            yield Raw(text, "meta")
    yield from _bylines(page, is_teaser)


def _named(value: object, by_id: dict[str, dict[str, object]]) -> Iterator[Raw]:
    if isinstance(value, dict):
        value = {**by_id.get(str(value.get("@id")), {}), **value}
        if {"Organization", "NewsMediaOrganization", "Corporation", "WebSite"} & set(types(value)):
            for text in texts(value, "name"):
                yield Raw(ORGANIZATION + text, "json-ld")
            return
    for text in texts(value, "name"):
        yield Raw(text, "json-ld")


ORGANIZATION = "\x1e"  # before a name that the structured data calls an organization: an agency, or nobody


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _bylines(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """Elements named for a byline, outside teasers and comments."""
    for node in page.tree.css(BYLINES)[:MOST]:
        element = page.elements.get(node.mem_id)
        if element is None or is_teaser(element):
            continue
        text = " ".join(node.text(separator=" ").split())
        if text and len(text) <= LONGEST:
            yield Raw(text, "html")
