"""Addresses of pictures: which can be the article's, and the largest that the article shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from selectolax.lexbor import LexborNode

from newscrawl.pages.fields.addresses import mended
from newscrawl.pages.fields.placeholders import is_placeholder
from newscrawl.pages.page import Page
from newscrawl.pages.tree.tags import BESIDE, CONTENT
from newscrawl.text.clean import unescape
from newscrawl.text.urls import is_front

MOST = 60  # pictures that are looked at
MOST_DIGITS = 5  # of a side
LEAST_SIDE = 100  # pixels: smaller ones are icons, faces and counters
UNKNOWN = 300  # pixels of a side that is not given
HIGHEST = 40  # elements around a picture that are looked at
_OWN = '[itemprop="image"],[itemprop="image"] [itemprop="url"],[itemprop="image"] [itemprop="contentUrl"]'
_SOURCES = (
    *("data-src", "data-lazy-src", "data-original", "data-lazy", "data-lazyload", "data-orig-file", "data-large-file"),
    *("data-hi-res-src", "data-full-src", "data-image-src", "data-image", "data-img", "data-url", "data-echo"),
    *("content", "src", "href"),
)
LAST = 3  # of them are those that browsers know
_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
_STEP = re.compile(r"([^\s,]\S*)\s+([0-9]{1,5}(?:\.[0-9]{1,3})?)[wx]")
_DECORATION = re.compile(
    r"placeholder|spacer|sprite|1x1|transparent|pixel|(?:\b|_)(?:blank|logo|icons?|avatar|emoji|(?:pre)?loading|preload(?:er)?|lazyload)(?:\b|_)",
    re.IGNORECASE,
)
_LATER = frozenset(("lazyload", "loading"))  # in a class: its address comes by a script
_OTHERS = re.compile(
    r"(?:\b|_)(?:authors?|bio|byline|related|teasers?|comments?|newsletter|promo|advert\w*|sponsor\w*|share|social|widget"
    r"|sidebar|recommend\w*)(?:\b|_)",
    re.IGNORECASE,
)
_STAND_IN = re.compile(
    r"/[^/]*(?:placeholder|spacer|1x1|transparent|(?:\b|_)(?:blank|preload(?:er)?\.))[^/]*\Z", re.IGNORECASE
)
_HOUSE = re.compile(  # the site's sign, and what it shows where an article has no picture
    r"/(?:[a-z0-9]+[-_.]){0,2}(?:logo|favicon|apple-(?:touch-)?icon|default[-_]?(?:image|img|thumb\w*|share|social|og)"
    r"|(?:image|img|thumb\w*|share|social|og|facebook|fb|twitter)[-_]default|no[-_]?(?:image|photo|picture|img|thumb\w*)"
    r"|(?:no[-_])?image[-_]?not[-_]?(?:found|available)|pixel|default(?=\.(?:png|gif|svg)\Z))(?:[-_.]?(?:\d{1,4}(?:x\d{1,4})?|og|fb|twitter|share|social|square"
    r"|white|black|dark|light|large|big|default)){0,4}+\.(?:png|jpe?g|gif|svg|webp|ico|avif)\Z",
    re.IGNORECASE,
)
_SEVERAL = re.compile(  # in one value, parted by commas
    r"(https?://[^\s,]++)(?<=\.jpg|\.png|jpeg|webp|\.gif),\s*https?://", re.IGNORECASE
)
_NOWHERE = re.compile(r"https?://(?:localhost|127\.0\.0\.1|0\.0\.0\.0)[:/]", re.IGNORECASE)  # a program's own machine
_OWN_PLACES = frozenset(("article", "main", "figure", "picture"))


def picture_address(page: Page, written: str) -> str | None:
    """The address of a picture as a page writes it; None for what can be none: a front page, the page itself, the
    site's sign, what stands in for a picture that is not there."""
    href = unescape(written) if "&amp;" in written else written
    if is_placeholder(href):
        return None
    href = href.strip()
    if href[:1] == "[":  # a list as JSON
        href = href.strip("[]\"' ").partition('"')[0]
    several = _SEVERAL.match(href) if href.count("://") > 1 else None
    url = page.link(several[1] if several else mended(href))
    if url is None or url == page.url or is_front(url) or _STAND_IN.match(url, url.rfind("/")):
        return None
    if _NOWHERE.match(url) and not _NOWHERE.match(page.url):
        return None
    path = url.partition("?")[0]
    return None if _HOUSE.match(path, path.rfind("/")) else url


def shown(page: Page) -> Iterator[str]:
    """The pictures that a page marks as its article's, then the largest that its article shows; as written."""
    for node in islice(page.tree.css(_OWN), MOST):
        if _is_in_article(node):
            yield from _sources(node)
    best, most = None, 0
    for node in islice(page.tree.css("img,amp-img,picture>source"), MOST):
        size = _size(node)
        if size > most and _is_in_article(node) and any(picture_address(page, href) for href in _sources(node)):
            best, most = node, size
    if best is not None:
        yield from _sources(best)


def _sources(node: LexborNode) -> Iterator[str]:
    """The addresses that a picture's element gives, the likeliest first, without those inside it."""
    attributes = node.attributes
    if _LATER.isdisjoint((attributes.get("class") or "").lower().split()):
        yield from _named(attributes, _SOURCES)
        yield from _sets(attributes)
    else:  # what stands in the usual attribute is a small one meanwhile
        yield from _named(attributes, _SOURCES[:-LAST])
        yield from _sets(attributes)
        yield from _named(attributes, _SOURCES[-LAST:])


def _named(attributes: Mapping[str, str | None], names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        value = attributes.get(name)
        if value and not value.startswith("data:") and not _DECORATION.search(value):
            yield value


def _sets(attributes: Mapping[str, str | None]) -> Iterator[str]:
    """The largest of each set of addresses."""
    for name in _SETS:
        steps = _STEP.findall(attributes.get(name) or "")
        if steps:
            yield max(steps, key=lambda step: float(step[1]))[0]
        elif attributes.get(name):
            yield (attributes[name] or "").strip().partition(" ")[0]


def _size(node: LexborNode) -> int:
    """The area of a picture, as far as its element tells; 0 for what decorates a page."""
    attributes = node.attributes
    named = _DECORATION.search(f"{attributes.get('class') or ''} {attributes.get('alt') or ''}")
    if named and named[0].strip("_").lower() not in _LATER:
        return 0
    sides = [_pixels(attributes.get(name)) for name in ("width", "height")]
    if any(side < LEAST_SIDE for side in sides):
        return 0
    # beside its alternatives the picture itself comes first, unless these hold what a script puts in its place
    stands_in = named is not None and not any(map(attributes.get, (*_SOURCES[:-LAST], *_SETS)))
    return sides[0] * sides[1] - (2 * stands_in or (node.tag == "source"))


def _pixels(written: str | None) -> int:
    text = (written or "").strip().removesuffix("px")
    return int(text) if text.isdecimal() and len(text) <= MOST_DIGITS else UNKNOWN


def _is_in_article(node: LexborNode) -> bool:
    """Whether a picture stands where an article's may, and does not lead elsewhere as a teaser's does."""
    around: set[str] = set()
    parent = node.parent
    for _ in range(HIGHEST):
        if parent is None:
            break
        tag = parent.tag or ""
        if tag == "a" and _leads_on(parent):
            return False
        if tag not in CONTENT and _OTHERS.search(parent.attributes.get("class") or ""):
            return False
        around.add(tag)
        parent = parent.parent
    if "head" in around:
        return True
    if not BESIDE.isdisjoint(around) or _OWN_PLACES.isdisjoint(around):
        return False
    return "header" not in around or not around.isdisjoint(("article", "main"))


def _leads_on(link: LexborNode) -> bool:
    """Whether a link leads to a page: not to the picture itself, larger."""
    path = (link.attributes.get("href") or "").partition("?")[0].lower()
    return bool(path) and not path.startswith("#") and not path.endswith((".jpg", ".jpeg", ".png", ".webp", ".avif"))
