"""When a page is no article: fronts, sections, search results, shops, forums, empty and error pages.

An article refused is worse than a front let through: a page that says it is an article, or has a headline
and a paragraph of sentences of its own, is one unless much speaks against it.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple
from urllib.parse import urlsplit

from newscrawl.errors import NotAnArticle
from newscrawl.pages.containers import Containers
from newscrawl.pages.linked_data import types
from newscrawl.pages.news_node import ARTICLE_TYPES
from newscrawl.pages.page import Page
from newscrawl.pages.segments import Segment

_OTHER_TYPES = """CollectionPage DiscussionForumPosting ItemList Offer OfferCatalog Product ProductGroup ProfilePage
    QAPage SearchResultsPage SoftwareApplication"""
OTHER_TYPES = frozenset(_OTHER_TYPES.split())
ERRORS = re.compile(
    r"^\W*[45]\d\d\W*(?:$|[-–—|:]|error|not |forbidden)|\b(?:error|fout|fehler|erreur|http|status)\W*[45]\d\d\b"
    r"|(?:page|file|article|content)(?: can(?:no|')t be| could not be| was)? not found|not found\W*(?:$|[-–—|])"
    r"|pagina (?:is )?niet gevonden|pagina bestaat niet|seite (?:wurde )?nicht gefunden|page introuvable"
    r"|página no encontrada|pagina non trovata|página não encontrada|sidan (?:kunde inte|hittades inte)"
    r"|siden (?:ble |blev )?ikke f[ua]n|sivua ei löydy|strona nie (?:została )?znalezion|страница не найдена"
    r"|access denied|403 forbidden|just a moment|are you a robot|service unavailable|toegang geweigerd"
    r"|something went wrong|er ging iets mis|attention required",
    re.IGNORECASE,
)
ERROR_TEXT = 600.0  # weight of the longest text that an error page has
BARE_PAGE = 200  # characters of a page that has as good as no text
MANY_LINKS = 5
SINGLE = 150.0  # mass
PARAGRAPH = 60.0  # mass of a paragraph of sentences
WEIGHTS = {
    "bias": 1.3,
    "article_type": 2.5,  # structured data says so
    "article_meta": 1.4,  # og:type says so
    "published": 0.9,  # a meta tag gives the moment of publication
    "other_type": -2.5,
    "product": -2.4,
    "website": -0.5,
    "headline": 0.9,
    "root": -1.5,  # the address is a front's
    "query": -0.8,  # or a search's
    "mass": 0.5,  # for each power of e
    "links": -0.7,  # the same
    "gathered": 1.5,  # share of the page's sentences that the best container gathers
    "scattered": -1.1,  # different elements that hold the paragraphs, for each paragraph
    "label": -1.7,  # the headline is a section's name: one or two words
    "single": -1.3,  # one sentence or two is all the text
    "led": -1.8,  # share of the paragraphs right below a text that is all link
}
_SEARCH = re.compile(r"(?:^|&)(?:q|s|query|search|zoek|keyword)=")
_FRONT_PATH = re.compile(r"/(?:index\.\w{2,5}|home/?|nieuws/?|news/?)?", re.IGNORECASE)


class Reading(NamedTuple):
    """What was made of a page."""

    found: Containers
    segments: list[Segment]
    chosen: list[Segment]
    from_scripts: bool  # the text is the page's scripts', which hold no menus


def refuse(page: Page, reading: Reading) -> None:
    """Raise NotAnArticle (`empty`, `error`, `short`, `front`) for a page that is none, else return."""
    weight = sum([one.weight for one in reading.chosen])
    title = page.meta.title
    if weight < ERROR_TEXT and len(title) < BARE_PAGE and ERRORS.search(title) and not _is_declared(page):
        raise NotAnArticle("error", " ".join(title.split()))
    if reading.from_scripts:
        return
    if not any(one.mass for one in reading.chosen):
        raise NotAnArticle(_empty(page), "no sentence of its own")
    if sum([WEIGHTS[name] * value for name, value in facts(page, reading).items()]) < 0.0:
        raise NotAnArticle("front", "more links and boxes than text")


def _empty(page: Page) -> str:
    out = page.outline
    if sum([len(block.text) for block in out.blocks]) < BARE_PAGE:
        return "empty"
    return "front" if len(out.anchors) >= MANY_LINKS else "short"


def _is_declared(page: Page) -> bool:
    return (page.meta.first("og:type") or "").lower() == "article" or any(
        not ARTICLE_TYPES.isdisjoint(types(node)) for node in page.linked_data
    )


def facts(page: Page, reading: Reading) -> dict[str, float]:
    """What speaks for and against an article, as numbers: the keys of WEIGHTS."""
    kinds = {kind for node in page.linked_data for kind in types(node)}
    kind = (page.meta.first("og:type") or "").lower()
    address = urlsplit(page.url)
    long = [one for one in reading.chosen if one.mass >= PARAGRAPH] or reading.chosen
    mass = sum([one.good for one in reading.chosen])
    found = reading.found
    return {
        "bias": 1.0,
        "article_type": not kinds.isdisjoint(ARTICLE_TYPES),
        "article_meta": kind.startswith("article"),
        "published": "article:published_time" in page.meta,
        "other_type": not kinds.isdisjoint(OTHER_TYPES),
        "product": kind.startswith("product"),
        "website": kind == "website",
        "headline": found.headline >= 0,
        "root": _FRONT_PATH.fullmatch(address.path) is not None and not address.query,
        "query": _SEARCH.search(address.query) is not None,
        "mass": math.log1p(mass),
        "links": math.log1p(len(page.outline.anchors)),
        "gathered": min(1.0, found.best_score / (found.total + 50.0)),
        "scattered": len({one.parent for one in long}) / (len(long) + 1),
        "label": found.headline >= 0 and len(_headline(reading).split()) <= 2,
        "single": sum([one.mass > 0 for one in reading.chosen]) == 1 and mass < SINGLE,
        "led": sum([one.led for one in long]) / len(long),
    }


def _headline(reading: Reading) -> str:
    return " ".join([block.text for block in reading.found.out.blocks_in(reading.found.headline)])
