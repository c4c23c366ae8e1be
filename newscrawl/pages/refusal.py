"""When a page is no article: fronts, sections, search results, shops, forums, empty and error pages.

An article refused is worse than a front let through: a page that says it is an article and has a text is one;
of the rest trained trees judge (refusal_trees.py, made by `make train`), set so that of a hundred articles at most
one is refused.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple
from urllib.parse import urlsplit

from newscrawl.errors import NotAnArticle
from newscrawl.pages import classes, refusal_trees
from newscrawl.pages.containers import Containers
from newscrawl.pages.news_node import ARTICLE_TYPES
from newscrawl.pages.page import Page
from newscrawl.pages.refusal_words import ERRORS, MISSING, OWN_COOKIES, SEARCH, SERVICES, count_words, searches
from newscrawl.pages.segments import LINK_SHARE, Segment
from newscrawl.pages.tags import HEADINGS

_OTHER_TYPES = """CollectionPage DiscussionForumPosting ItemList Offer OfferCatalog Product ProductGroup ProfilePage
    QAPage SearchResultsPage SoftwareApplication"""
OTHER_TYPES = frozenset(_OTHER_TYPES.split())
_BESIDE_ARTICLES = frozenset(("ItemList", "SoftwareApplication"))  # what articles list and write about
ERROR_TEXT = 600.0  # weight of the longest text that an error page has
LONGEST_ERROR = 400  # characters of a paragraph that says so
BARE_PAGE = 200  # characters of a page that has as good as no text
MANY_LINKS = 5
PARAGRAPH = 60.0  # mass of a paragraph of sentences
DECLARED = 500.0  # mass of a text that is an article where the page's metadata say so
SEARCH_RESULTS = 4.5  # log odds that a page must have where its address or data say that it is something else
WALL = 1_500.0  # weight of the longest text that asks for consent to cookies
INTRODUCTION = 1.0  # and one or two lines under a heading that is a section's name
ITEM_WORDS, ITEM_PARTS = 4, 3  # words at least of a news item's headline, parts at most of its text
ITEM = -2.0  # log odds that a few sentences below their headline must have
LABEL, LINES = 2, 200.0  # words of such a heading at most; mass below which a text is no more than that
LONGEST_PRICE = 40  # characters of a label that may be a price
NAMES = (
    # what the page says of itself
    "article_type", "article_meta", "published", "other_type", "author", "headline_words", "root", "query", "depth",
    "dated", "slug_words", "slug_length",
    # its text
    "mass", "segments", "paragraph_mass", "paragraph_tags", "list_items", "headings", "linked", "led", "scattered",
    "same_parent", "article_names", "single",
    # how the text stands out
    "confidence", "best_score", "mean_score", "gathered", "text_share", "page_share",
    # the page around it
    "bylines", "links", "elements", "link_blocks", "prices", "code", "times",
)  # fmt: skip
SINGLE = 150.0  # mass
NO_SENTENCE = "no sentence of its own"
Row = tuple[float, ...]
_DATED = re.compile(r"/(?:19|20)\d\d[/-]")
_PRICE = re.compile(r"[$€£¥₹]\s?\d|\d\s?(?:€|EUR|USD|kr\b|zł)")
_FRONT_PATH = re.compile(r"/(?:index\.\w{2,5}|home/?|nieuws/?|news/?)?", re.IGNORECASE)


class Reading(NamedTuple):
    """What was made of a page."""

    found: Containers
    segments: list[Segment]
    chosen: list[Segment]
    scores: list[float]  # of `segments`
    confidence: float
    from_scripts: bool  # the text is the page's scripts', which hold no menus


def refuse(page: Page, reading: Reading) -> None:
    """Raise NotAnArticle (`empty`, `error`, `short`, `front`) for a page that is none, else return."""
    weight = sum([one.weight for one in reading.chosen])
    if weight < ERROR_TEXT and (error := _error(page, reading)) and not is_declared(page):
        raise NotAnArticle("error", " ".join(error.split()))
    if reading.from_scripts:
        if _FRONT_PATH.fullmatch(urlsplit(page.url).path) and not is_declared(page):
            raise NotAnArticle("front", "a program shows it at a front's address")
        return
    if not any(one.mass for one in reading.chosen):
        raise NotAnArticle(_empty(page), NO_SENTENCE)
    if is_sure(page, reading):
        return
    if _asks_for_consent(page, reading):
        raise NotAnArticle("error", "a wall of consent to cookies")
    if refusal_trees.odds(*facts(page, reading)) < _needed(page, reading):
        raise NotAnArticle("front", "more links and boxes than text")


def _is_root(page: Page) -> bool:
    address = urlsplit(page.url)
    return _FRONT_PATH.fullmatch(address.path) is not None and not address.query


def _error(page: Page, reading: Reading) -> str:
    """The title, heading or sentence that says that there is no such page, or only a form; "" for none."""
    headings = [text for text in (page.meta.title, *page.h1[:1]) if len(text) < BARE_PAGE]
    for text in headings:
        if ERRORS.search(text) or MISSING.search(text) or text.strip().lower() in SERVICES:
            return text
    first = next((one.text for one in reading.chosen if one.mass), "")
    return first if len(first) < LONGEST_ERROR and MISSING.search(first) else ""


def _needed(page: Page, reading: Reading) -> float:
    """The odds that an article must have."""
    address = urlsplit(page.url)
    if searches(address.path, address.query) or _is_something_else(page):
        return SEARCH_RESULTS
    headline = page.headline_text or next(iter(page.h1), "")
    words = count_words(headline)
    mass = sum([one.good for one in reading.chosen])
    if 0 < words <= LABEL and mass < LINES:
        return INTRODUCTION
    if words >= ITEM_WORDS and mass >= PARAGRAPH and _is_item(page, reading):
        return ITEM
    return 0.0


def _is_item(page: Page, reading: Reading) -> bool:
    """Whether all that was found is a few sentences below a headline that the page's title opens with."""
    headline = page.headline_text.casefold()
    if not headline or len(reading.chosen) > ITEM_PARTS or _is_root(page):
        return False
    title = " ".join(page.meta.title.split()).casefold()
    return title.startswith(headline) and all(one.mass for one in reading.chosen)


def _is_something_else(page: Page) -> bool:
    """Whether the structured data describe a product, a discussion or a list, and no article."""
    return not page.told_types.isdisjoint(OTHER_TYPES - _BESIDE_ARTICLES) and not is_declared(page)


def _asks_for_consent(page: Page, reading: Reading) -> bool:
    """Whether the page's text is a site's own word about its cookies, as a wall before its articles has it."""
    if sum([one.weight for one in reading.chosen]) > WALL or b"ookie" not in page.html or is_declared(page):
        return False
    first = next((one.text for one in reading.chosen if one.mass), "")
    return OWN_COOKIES.search(first) is not None


def is_sure(page: Page, reading: Reading) -> bool:
    """Whether the page's metadata say that it is an article, nothing else they say is against it, and it has a text."""
    if sum([one.good for one in reading.chosen]) <= DECLARED or _is_root(page):
        return False
    if not page.told_types.isdisjoint(OTHER_TYPES):
        return False
    return not page.told_types.isdisjoint(ARTICLE_TYPES) or (
        "article:published_time" in page.meta and (page.meta.first("og:type") or "").lower().startswith("article")
    )


def _empty(page: Page) -> str:
    out = page.outline
    if sum([len(block.text) for block in out.blocks]) < BARE_PAGE:
        return "empty"
    return "front" if len(out.anchors) >= MANY_LINKS else "short"


def is_declared(page: Page) -> bool:
    """Whether the page's metadata say that it is an article."""
    return (page.meta.first("og:type") or "").lower() == "article" or not page.told_types.isdisjoint(ARTICLE_TYPES)


def facts(page: Page, reading: Reading) -> Row:
    """What speaks for and against an article, one value for each of NAMES."""
    return (*_told(page, reading), *_text(reading), *_contrast(page, reading), *_around(page, reading))


def _told(page: Page, reading: Reading) -> Row:
    kinds = page.told_types
    address = urlsplit(page.url)
    parts = [part for part in address.path.split("/") if part]
    slug = parts[-1] if parts else ""
    return (
        not kinds.isdisjoint(ARTICLE_TYPES),
        (page.meta.first("og:type") or "").lower().startswith("article"),
        "article:published_time" in page.meta,
        not kinds.isdisjoint(OTHER_TYPES),
        "author" in page.meta or "article:author" in page.meta,
        len(page.headline_text.split()) if reading.found.headline >= 0 else -1,
        _is_root(page),
        SEARCH.search(address.query) is not None,
        len(parts),
        _DATED.search(address.path) is not None,
        slug.count("-") + slug.count("_"),
        len(slug),
    )


def _text(reading: Reading) -> Row:
    chosen = reading.chosen
    count, weight = len(chosen), sum([one.weight for one in chosen])
    long = [one for one in chosen if one.mass >= PARAGRAPH]
    parents = Counter([one.parent for one in long])
    mass = sum([one.good for one in chosen])
    return (
        mass,
        count,
        sum([one.mass for one in long]) / (len(long) or 1),
        sum([one.weight for one in chosen if one.tag == "p"]) / weight,
        sum([one.tag == "li" for one in chosen]) / count,
        sum([one.tag in HEADINGS for one in chosen]) / count,
        sum([one.density * one.weight for one in chosen]) / weight,
        sum([one.led for one in long]) / (len(long) or 1),
        len(parents) / (len(long) + 1),
        max(parents.values(), default=0) / (len(long) or 1),
        sum([one.weight for one in chosen if one.bits & classes.ARTICLE]) / weight,
        sum([one.mass > 0 for one in chosen]) == 1 and mass < SINGLE,
    )


def _contrast(page: Page, reading: Reading) -> Row:
    weight = sum([one.weight for one in reading.chosen])
    taken = [(score, one.weight) for score, one in zip(reading.scores, reading.segments, strict=True) if score > 0]
    return (
        reading.confidence,
        max(reading.scores),
        sum([score * size for score, size in taken]) / weight,
        min(1.0, reading.found.best_score / (reading.found.total + 50.0)),
        weight / sum([one.weight for one in reading.segments]),
        weight / sum([len(block.text) for block in page.outline.blocks]),
    )


def _around(page: Page, reading: Reading) -> Row:
    out = page.outline
    prices = linked = 0
    for block in out.blocks:
        text = block.text
        size = len(text)
        linked += block.linked > LINK_SHARE * size
        if size <= LONGEST_PRICE and _PRICE.search(text):
            prices += 1
    return (
        sum([one.own & classes.BYLINE != 0 for one in reading.segments]),
        len(out.anchors),
        len(out.tags),
        linked / len(out.blocks),
        prices,
        out.tags.count("pre"),
        out.tags.count("time"),
    )
