"""What speaks for and against a page that may be an article: the values that the trees of trees.py judge by.

All are plain numbers, so that the trees, and the program that trains them, read the same row.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple
from urllib.parse import urlsplit

from newscrawl.pages.data.news_node import ARTICLE_TYPES
from newscrawl.pages.page import Page
from newscrawl.pages.refusal.words import CART, FORUM_HOST, FORUM_PATH, FRONT_PATH, QUOTES, TALK, YOU
from newscrawl.pages.tree import classes
from newscrawl.pages.tree.containers import Containers
from newscrawl.pages.tree.outline import LINK_SHARE
from newscrawl.pages.tree.segments import Segment

_OTHER_TYPES = """CollectionPage DiscussionForumPosting ItemList Offer OfferCatalog Product ProductGroup ProfilePage
    QAPage SearchResultsPage SoftwareApplication"""
OTHER_TYPES = frozenset(_OTHER_TYPES.split())
PARAGRAPH = 60.0  # mass of a paragraph of sentences
SINGLE = 150.0  # mass
LONGEST_LABEL = 40  # characters of a text that may be a price or a label
PER = 1_000  # characters of the text that words and marks are counted in
NAMES = (
    # what the page says of itself
    "article_type", "article_meta", "published", "other_type", "product_meta", "discussion", "author",
    "headline_words", "root", "forum", "slug_words",
    # its text
    "mass", "segments", "paragraph_mass", "paragraph_tags", "list_items", "linked", "led", "same_parent",
    "article_names", "single", "spread", "you", "quotes",
    # how the text stands out
    "confidence", "best_score", "mean_score", "gathered", "page_share",
    # the page around it
    "bylines", "links", "elements", "link_blocks", "prices", "talk", "carts", "code", "times",
)  # fmt: skip
Row = tuple[float, ...]
_PRICE = re.compile(r"[$€£¥₹]\s?\d|\d\s?(?:€|EUR|USD|kr\b|zł)")


class Reading(NamedTuple):
    """What was made of a page."""

    found: Containers
    segments: list[Segment]
    chosen: list[Segment]
    scores: list[float]  # of `segments`
    confidence: float
    from_scripts: bool  # the text is the page's scripts', which hold no menus

    @property
    def weight(self) -> float:
        """Of the text."""
        return sum([one.weight for one in self.chosen])

    @property
    def good(self) -> float:
        """The mass of its sentences, less where their elements speak against themselves."""
        return sum([one.good for one in self.chosen])


def open_graph_type(page: Page) -> str:
    """What the page's metadata call it (Open Graph), in lower case; "" for nothing."""
    return (page.meta.first("og:type") or "").lower()


def is_root(page: Page) -> bool:
    """Whether the page's address is one of a site's front."""
    address = urlsplit(page.url)
    return FRONT_PATH.fullmatch(address.path) is not None and not address.query


def shows_product(page: Page) -> bool:
    """Whether the page's metadata call it a product or a group of them (Open Graph: product, product.item, ...)."""
    return open_graph_type(page).startswith("product")


def holds_discussion(page: Page) -> bool:
    """Whether the page's data, or microdata in its markup, are of a forum (schema.org)."""
    return b"DiscussionForumPosting" in page.html or b"QAPage" in page.html


def facts(page: Page, reading: Reading) -> Row:
    """What speaks for and against an article, one value for each of NAMES."""
    return (*_told(page, reading), *_text(page, reading), *_contrast(page, reading), *_around(page, reading))


def _told(page: Page, reading: Reading) -> Row:
    kinds = page.told_types
    address = urlsplit(page.url)
    slug = address.path.rstrip("/").rpartition("/")[2]
    return (
        not kinds.isdisjoint(ARTICLE_TYPES),
        open_graph_type(page).startswith("article"),
        "article:published_time" in page.meta,
        not kinds.isdisjoint(OTHER_TYPES),
        shows_product(page),
        holds_discussion(page),
        "author" in page.meta or "article:author" in page.meta,
        len(page.headline_text.split()) if reading.found.headline >= 0 else -1,
        is_root(page),
        FORUM_HOST.match(address.netloc) is not None or FORUM_PATH.search(address.path) is not None,
        slug.count("-") + slug.count("_"),
    )


def _text(page: Page, reading: Reading) -> Row:
    chosen = reading.chosen
    count, weight = len(chosen), reading.weight
    long = [one for one in chosen if one.mass >= PARAGRAPH]
    parents = Counter([one.parent for one in long])
    mass = reading.good
    text = " ".join([one.text for one in chosen])
    size = len(text) / PER
    return (
        mass,
        count,
        sum([one.mass for one in long]) / (len(long) or 1),
        sum([one.weight for one in chosen if one.tag == "p"]) / weight,
        sum([one.tag == "li" for one in chosen]) / count,
        sum([one.density * one.weight for one in chosen]) / weight,
        sum([one.led for one in long]) / (len(long) or 1),
        max(parents.values(), default=0) / (len(long) or 1),
        sum([one.weight for one in chosen if one.bits & classes.ARTICLE]) / weight,
        sum([one.mass > 0 for one in chosen]) == 1 and mass < SINGLE,
        (chosen[-1].block.index - chosen[0].block.index + 1) / len(page.outline.blocks),
        len(YOU.findall(text.lower())) / size,
        sum(map(text.count, QUOTES)) / size,
    )


def _contrast(page: Page, reading: Reading) -> Row:
    weight = reading.weight
    taken = [(score, one.weight) for score, one in zip(reading.scores, reading.segments, strict=True) if score > 0]
    return (
        reading.confidence,
        max(reading.scores),
        sum([score * size for score, size in taken]) / weight,
        min(1.0, reading.found.best_score / (reading.found.total + 50.0)),
        weight / sum([len(block.text) for block in page.outline.blocks]),
    )


def _around(page: Page, reading: Reading) -> Row:
    out = page.outline
    prices = talk = linked = 0
    for block in out.blocks:
        text = block.text
        size = len(text)
        linked += block.linked > LINK_SHARE * size
        if size <= LONGEST_LABEL:
            prices += _PRICE.search(text) is not None
            talk += not TALK.isdisjoint(text.lower().split())
    return (
        sum([one.own & classes.BYLINE != 0 for one in reading.segments]),
        len(out.anchors),
        len(out.tags),
        linked / len(out.blocks),
        prices,
        talk,
        _carts(page.html),
        out.tags.count("pre"),
        out.tags.count("time"),
    )


def _carts(html: bytes) -> int:
    """How often the markup names a shopping cart; most pages have not even the letters."""
    lower = html.lower()
    return len(CART.findall(lower)) if b"cart" in lower else 0
