"""Who wrote the article, as the page names them; who is a person and who an agency is told apart in text/."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newscrawl.pages.bylines import beside_headline, elsewhere
from newscrawl.pages.linked_data import texts, types
from newscrawl.pages.page import Page
from newscrawl.pages.raw import Raw
from newscrawl.text.names import split_authors

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


def authors(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """Candidates, the most trusted first. A page that names none has none; where the page's data names somebody, its
    markup is not searched."""
    told = list(_told(page))
    yield from told
    if any(split_authors(raw.value)[0] for raw in told if not raw.value.startswith(ORGANIZATION)):
        return
    shown = list(beside_headline(page, is_teaser))
    yield from (Raw(text, "html") for text in shown)
    if not any(split_authors(text)[0] for text in shown):
        yield from (Raw(text, "html") for text in elsewhere(page, is_teaser))
    yield from _mononyms(page)


def _told(page: Page) -> Iterator[Raw]:
    """What structured data and meta tags name."""
    by_id = page.linked_data.by_id() if page.linked_data else {}
    for node in page.news_nodes:
        for value in _listed(node.get("author")) or _listed(node.get("creator")):
            yield from _named(value, by_id)
    for name in META:
        for text in page.meta.get(name, ()):
            yield Raw(text, "meta")


def _mononyms(page: Page) -> Iterator[Raw]:
    """Names of one word, of which only structured data can tell that a person bears them; full names go before."""
    by_id = page.linked_data.by_id() if page.linked_data else {}
    for node in page.news_nodes:
        for value in _listed(node.get("author")):
            whole = {**by_id.get(str(value.get("@id")), {}), **value} if isinstance(value, dict) else {}
            if "Person" in types(whole):
                yield from (Raw(PERSON + text, "json-ld") for text in texts(whole, "name"))


def _named(value: object, by_id: dict[str, dict[str, object]]) -> Iterator[Raw]:
    if isinstance(value, dict):
        value = {**by_id.get(str(value.get("@id")), {}), **value}
        if {"Organization", "NewsMediaOrganization", "Corporation", "WebSite"} & set(types(value)):
            for text in texts(value, "name"):
                yield Raw(ORGANIZATION + text, "json-ld")
            return
    for text in texts(value, "name"):
        yield Raw(text, "json-ld")


PERSON = "\x1f"  # before a single word that the structured data calls a person
ORGANIZATION = "\x1e"  # before a name that the structured data calls an organization: an agency, or nobody


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]
