"""When a page is no article: fronts, sections, search results, shops, forums, empty and error pages.

An article refused is worse than a front let through: a page that says it is an article and has a text is one;
of the rest trained trees judge (trees.py, made by `make train`), set so that of a hundred articles at most
one is refused.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from newscrawl.errors import NotAnArticle
from newscrawl.pages.data.news_node import ARTICLE_TYPES
from newscrawl.pages.fields.headline_site import Site
from newscrawl.pages.page import Page
from newscrawl.pages.refusal import trees as refusal_trees
from newscrawl.pages.refusal.facts import (
    OTHER_TYPES,
    PARAGRAPH,
    Reading,
    facts,
    holds_discussion,
    is_root,
    open_graph_type,
    shows_product,
)
from newscrawl.pages.refusal.service import is_form, service
from newscrawl.pages.refusal.service_words import SERVICES
from newscrawl.pages.refusal.stories import stacks_stories
from newscrawl.pages.refusal.words import (
    ERRORS,
    FRONT_PATH,
    MISSING,
    OWN_COOKIES,
    YOUR_COOKIES,
    count_words,
    searches,
)
from newscrawl.text.clean import clean_line
from newscrawl.text.urls import is_front, same_site

_BESIDE_ARTICLES = frozenset(("ItemList", "SoftwareApplication"))  # what articles list and write about
ERROR_TEXT = 600.0  # weight of the longest text that an error page has
LONGEST_ERROR = 400  # characters of a paragraph that says so
BARE_PAGE = 200  # characters of a page that has as good as no text
MANY_LINKS = 5
DECLARED = 500.0  # mass of a text that is an article where the page's metadata say so
SEARCH_RESULTS = 4.5  # log odds that a page must have where its address or data say that it is something else
FORM = 6.0  # and one with a form where an article has its text
WALL = 1_500.0  # weight of the longest text that asks for consent to cookies
INTRODUCTION = 1.0  # and one or two lines under a heading that is a section's name, above links
ROOT = 2.0  # and one at the site's own address, without a headline but the site's name
ITEM_WORDS, ITEM_PARTS = 4, 3  # words at least of a news item's headline, parts at most of its text
ITEM = -2.0  # log odds that a few sentences below their headline must have
LABEL, LINES = 2, 200.0  # words of such a heading at most; mass below which a text is no more than that
NO_SENTENCE = "no sentence of its own"


def refuse(page: Page, reading: Reading) -> None:
    """Raise NotAnArticle (`empty`, `error`, `short`, `front`) for a page that is none, else return."""
    if reading.weight < ERROR_TEXT and (error := _error(page, reading)) and not is_declared(page):
        raise NotAnArticle("error", " ".join(error.split()))
    if reading.from_scripts:
        if FRONT_PATH.fullmatch(urlsplit(page.url).path) and not is_declared(page):
            raise NotAnArticle("front", "a program shows it at a front's address")
        if _is_something_else(page):
            raise NotAnArticle("front", "a program shows it and calls it something else than an article")
        return
    if not any(one.mass for one in reading.chosen):
        raise NotAnArticle(_empty(page), NO_SENTENCE)
    if is_sure(page, reading):
        return
    if _asks_for_consent(page, reading):
        raise NotAnArticle("error", "a wall of consent to cookies")
    if not is_declared(page):
        if stacks_stories(page, reading.chosen):
            raise NotAnArticle("front", "stories below headings that lead to their own pages")
        if name := service(page, reading):
            raise NotAnArticle("error", name)
    if refusal_trees.odds(*facts(page, reading)) < _needed(page, reading):
        raise NotAnArticle("front", "more links and boxes than text")


def _error(page: Page, reading: Reading) -> str:
    """The title, heading or sentence that says that there is no such page, or only a form; "" for none."""
    headings = [text for text in (page.meta.title, *page.h1[:1]) if len(text) < BARE_PAGE]
    own = {clean_line(text) for text in (page.meta.title, page.heading)}  # no logo's
    for text in headings:
        name = clean_line(text)
        if ERRORS.search(text) or MISSING.search(text) or (name in own and name.lower() in SERVICES):
            return text
    first = next((one.text for one in reading.chosen if one.mass), "")
    return first if len(first) < LONGEST_ERROR and MISSING.search(first) else ""


def _needed(page: Page, reading: Reading) -> float:
    """The odds that an article must have."""
    address = urlsplit(page.url)
    if is_form(page, reading):
        return FORM
    if searches(address.path, address.query) or _is_something_else(page) or _is_front_elsewhere(page):
        return SEARCH_RESULTS
    headline = page.heading
    words = count_words(headline)
    mass = reading.good
    if is_root(page) and (not words or Site(page).is_name(headline)):
        return ROOT
    if 0 < words <= LABEL and mass < LINES and len(page.outline.anchors) >= MANY_LINKS:
        return INTRODUCTION
    if words >= ITEM_WORDS and mass >= PARAGRAPH and _is_item(page, reading):
        return ITEM
    return 0.0


def _is_item(page: Page, reading: Reading) -> bool:
    """Whether all that was found is a few sentences below a headline that the page's title begins or ends with."""
    headline = page.headline_text.casefold()
    if not headline or len(reading.chosen) > ITEM_PARTS or is_root(page):
        return False
    title = " ".join(page.meta.title.split()).casefold()
    named = title.startswith(headline) or (title.endswith(headline) and not Site(page).is_name(page.headline_text))
    return named and all(one.mass for one in reading.chosen)


def _is_something_else(page: Page) -> bool:
    """Whether the page's data describe a product, a discussion or a list, and no article."""
    if is_declared(page):
        return False
    kinds = OTHER_TYPES - _BESIDE_ARTICLES
    return not page.told_types.isdisjoint(kinds) or shows_product(page) or holds_discussion(page)


def _is_front_elsewhere(page: Page) -> bool:
    """Whether a page at another address calls itself a website and names the front page for its own, twice."""
    declared = page.meta.own_addresses()
    if len(declared) < 2 or open_graph_type(page) != "website" or is_front(page.url):
        return False
    urls = [page.link(href.strip()) for href in declared]
    return all(url is not None and is_front(url) and same_site(url, page.url) for url in urls)


def _asks_for_consent(page: Page, reading: Reading) -> bool:
    """Whether the page's text is a site's own word about its cookies, as a wall before its articles has it."""
    if reading.weight > WALL or b"ookie" not in page.html or is_declared(page):
        return False
    first = next((one.text for one in reading.chosen if one.mass), "")
    short = reading.weight < ERROR_TEXT
    return OWN_COOKIES.search(first) is not None or (
        short and b"<button" in page.html and YOUR_COOKIES.search(first) is not None
    )


def is_sure(page: Page, reading: Reading) -> bool:
    """Whether the page's metadata say that it is an article, nothing else they say is against it, and it has a text."""
    if reading.good <= DECLARED or is_root(page):
        return False
    if not page.told_types.isdisjoint(OTHER_TYPES):
        return False
    return not page.told_types.isdisjoint(ARTICLE_TYPES) or (
        "article:published_time" in page.meta and open_graph_type(page).startswith("article")
    )


def _empty(page: Page) -> str:
    out = page.outline
    if sum([len(block.text) for block in out.blocks]) < BARE_PAGE:
        return "empty"
    return "front" if len(out.anchors) >= MANY_LINKS else "short"


def is_declared(page: Page) -> bool:
    """Whether the page's metadata say that it is an article."""
    return open_graph_type(page) == "article" or not page.told_types.isdisjoint(ARTICLE_TYPES)
