"""Who wrote the article, as the page names them; who is a person and who an agency is told apart in text/."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborNode

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
BYLINES = (
    '[itemprop="author"] [itemprop="name"],[itemprop="author"],[rel="author"],.byline-name,.author-name,.byline,'
    '[class*="byline"],[class*="author__name"],[class*="author-name"],[class$="__author"],'
    '[data-testid*="byline"],address.author,.author'
)
MOST = 12  # elements looked at
LONGEST = 160  # characters of a byline
NEAR = 12  # elements between the bylines of one article
BELOW = 8  # blocks below the headline in which a byline is looked for
_BY = re.compile(
    r"(?:(?:written |words |story |report(?:ed|ing)? |text |tekst |texte |geschreven )?"
    r"(?:by|door|von|par|por|di|av|af|przez)|автор|текст|tekijä|文|記者|记者)\b\s*:?\s+(?-i:(?=[^\W\d_a-zà-ÿ]))",
    re.IGNORECASE,
)


def authors(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """Candidates, the most trusted first. A page that names none has none; where the page's data names somebody, its
    markup is not searched."""
    told = list(_told(page))
    yield from told
    if any(split_authors(raw.value)[0] for raw in told if not raw.value.startswith(ORGANIZATION)):
        return
    yield from _printed(page, is_teaser)
    yield from _bylines(page, is_teaser)


def _told(page: Page) -> Iterator[Raw]:
    """What structured data and meta tags name."""
    by_id = page.linked_data.by_id() if page.linked_data else {}
    for node in page.news_nodes:
        for value in _listed(node.get("author")) or _listed(node.get("creator")):
            yield from _named(value, by_id)
    for name in META:
        for text in page.meta.get(name, ()):
            yield Raw(text, "meta")


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


def _printed(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """The first lines below the headline that begin as bylines do."""
    out = page.outline
    if page.headline_element < 0:
        return
    start = out.last_block[page.headline_element]
    for block in out.blocks[start : start + BELOW]:
        if len(block.text) <= LONGEST and _BY.match(block.text) and not is_teaser(block.element):
            yield Raw(" ".join(" ".join([piece[0] for piece in block.pieces]).split()), "html")


def _bylines(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """Elements named for a byline, outside teasers: from the first that names somebody those close behind it."""
    end = -1
    for node in page.tree.css(BYLINES)[:MOST]:
        element = page.elements.get(node.mem_id)
        if element is None or is_teaser(element):
            continue
        if end >= 0 and element - end > NEAR:
            return
        text = _text(node)
        if text and len(text) <= LONGEST:
            if end >= 0 or any(split_authors(text)):
                end = max(end, page.outline.ends[element])
            yield Raw(text, "html")


def _text(node: LexborNode) -> str:
    """The text of a byline; names in elements of their own are parted by commas, where nothing else stands there."""
    parts = [folded for part in node.text(separator="\n").split("\n") if (folded := " ".join(part.split()))]
    names = len(parts) > 1 and all(split_authors(part)[0] == [part] for part in parts)
    return (", " if names else " ").join(parts)
