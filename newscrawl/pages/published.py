"""When the article was published and changed: the page's own claims, never a teaser's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from newscrawl.pages.linked_data import texts
from newscrawl.pages.page import Page
from newscrawl.pages.raw import Raw

PUBLISHED_META = (
    *("article:published_time", "og:article:published_time", "datepublished", "article:published", "og:published_time"),
    *("parsely-pub-date", "sailthru.date", "article.published", "published-date", "pubdate", "publishdate"),
    *("publication_date", "date.issued", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "date"),
    *(
        "cxenseparse:recs:publishtime",
        "analyticsattributes.articledate",
        "rnews:datepublished",
        "originalpublicationdate",
    ),
)
MODIFIED_META = (
    *("article:modified_time", "og:updated_time", "datemodified", "article:modified", "last-modified", "lastmod"),
    *("dcterms.modified", "dc.date.modified", "revision_date", "article.updated", "rnews:datemodified"),
)
_BYLINE = re.compile(r"date|time|datum|publi|byline|meta|stamp|posted", re.IGNORECASE)
_MODIFIED = re.compile(
    r"modif|updat|bijgewerkt|gewijzigd|aktualisiert|mis à jour|actualizado|aggiornato", re.IGNORECASE
)
_IN_PATH = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-])")
_DAY_FIRST = re.compile(r"[/~](0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\d\d)(?=[/_-])")
ABOVE, BELOW = 5, 8  # blocks above and below the headline in which a printed date is looked for


def published(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """Candidates, the most trusted first: structured data, meta tags, markup, the address."""
    yield from _structured(page, "datePublished", "dateCreated")
    yield from _meta(page, PUBLISHED_META)
    yield from _marked_up(page, is_teaser, modified=False)
    yield from _addressed(page)
    yield from _printed(page, is_teaser)


def modified(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """The same for the last change."""
    yield from _structured(page, "dateModified")
    yield from _meta(page, MODIFIED_META)
    yield from _marked_up(page, is_teaser, modified=True)


def _structured(page: Page, *keys: str) -> Iterator[Raw]:
    for key in keys:
        for node in page.news_nodes:
            for text in texts(node.get(key)):
                yield Raw(text, "json-ld")


def _meta(page: Page, names: tuple[str, ...]) -> Iterator[Raw]:
    for name in names:
        for text in page.meta.get(name, ()):
            yield Raw(text, "meta")


def _marked_up(page: Page, is_teaser: Callable[[int], bool], *, modified: bool) -> Iterator[Raw]:
    """`itemprop` and `time` elements that stand outside teasers, those around and below the headline first; printed
    text of elements named for a date last."""
    out = page.outline
    later: list[Raw] = []
    for element in _nearest(page):
        tag = out.tags[element]
        if tag != "time" and tag not in {"span", "p", "div"}:
            continue
        attributes = out.attributes(element)
        prop, name = attributes.get("itemprop") or "", attributes.get("class") or ""
        if tag != "time" and "date" not in prop.lower() and not (name and _BYLINE.search(name)):
            continue
        if is_teaser(element):
            continue
        text = "".join([block.text for block in out.blocks_in(element)[:1]]) if tag != "time" else _inner(page, element)
        if bool(_MODIFIED.search(f"{prop} {name} {text}")) is not modified:
            continue
        value = attributes.get("datetime") or attributes.get("content")
        if value:
            yield Raw(value, "html")
        elif text and len(text) < MOST_PRINTED:
            later.append(Raw(text, "html"))
    yield from later


def _nearest(page: Page) -> Iterator[int]:
    """The page's elements: first the headline and what stands right below it, then above it, then the others."""
    out, headline = page.outline, page.headline_element
    if headline < 0:
        yield from range(len(out.tags))
        return
    above = out.blocks[max(0, out.first_block[headline] - ABOVE)].element
    below = out.blocks[min(len(out.blocks), out.last_block[headline] + BELOW) - 1].element
    for first, last in ((headline, below), (above, headline), (max(below, headline), len(out.tags)), (0, above)):
        yield from range(first, last)


def _addressed(page: Page) -> Iterator[Raw]:
    """The day that stands in the page's address."""
    path = page.url + "/"
    match = _IN_PATH.search(path)
    if match:
        yield Raw("-".join(match.groups()), "url")
    elif match := _DAY_FIRST.search(path):
        yield Raw("-".join(match.groups()[::-1]), "url")


def _printed(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """Short lines with a number around the headline: first below it, then in it and above, the nearest first."""
    out = page.outline
    if page.headline_element < 0:
        return
    first, last = out.first_block[page.headline_element], out.last_block[page.headline_element]
    for block in (*out.blocks[last : last + BELOW], *out.blocks[max(0, first - ABOVE) : last][::-1]):
        text = block.text
        if len(text) > MOST_PRINTED or is_teaser(block.element) or _MODIFIED.search(text):
            continue
        if any(map(str.isdecimal, text)):
            yield Raw(text, "html")


MOST_PRINTED = 80  # characters of a printed date with what stands before it


def _inner(page: Page, element: int) -> str:
    return page.outline.nodes[element].text()
