"""The boxes of links: which anchors lead to one target, and how far the element around them is theirs alone."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import NamedTuple

from newscrawl.pages.page import Page
from newscrawl.pages.teasers.headings import is_known, is_link_of_block, label_of, shows_all
from newscrawl.pages.teasers.stamps import is_age
from newscrawl.pages.teasers.texts import weight
from newscrawl.pages.teasers.words import READ_ON
from newscrawl.pages.tree.outline import BREAK, NO_LINK, Anchor, Outline

MOST_BLOCKS = 12  # runs of text in one box
LABEL = 20  # characters of a section label
_MAIL = "/cdn-cgi/l/email-protection"  # what Cloudflare makes of a `mailto:`
_ELSEWHERE = ("javascript:", "mailto:", "tel:", "data:", "sms:", "whatsapp:", _MAIL)
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg")
_LABEL_PATHS = re.compile("/(?:author|auteur|autor|tags?/|topic|redactie|profile|rss)")
_MENUS = frozenset(("nav", "menu", "search", "dialog"))
_MENU_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "tablist", "toolbar")
)
_CONTENT = frozenset(("article", "section", "aside", "main", "li"))  # their header and footer are not the site's
_SITE, _INSIDE, _OUTSIDE, _PARTLY = range(4)  # partly outside: teasers stand somewhere in the menu
_NO_TARGET, _LABEL_ROLE, _TARGET = range(3)
LONGEST_LABEL = 60  # characters of the heading of a block
LEAST_AGES, MOST_IN_FOOTER = 2, 60  # ages, and blocks of text, in teasers that stand in a menu or footer
MOST_IN_FORM = 20  # blocks of text; a form with more is wrapped around the whole page
_ITEMS = frozenset(("li", "tr", "article"))
HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))


class Box(NamedTuple):
    """What leads to one target: an element, its parent, and the anchors [first, last)."""

    key: str  # the href without its fragment; canonical where it has a query
    element: int
    parent: int
    first: int
    last: int


def find_boxes(page: Page) -> tuple[list[Box], list[bool]]:
    """The boxes of a page in document order, and for each anchor whether it can lead to an article.

    Those that cannot (section labels, headings of blocks, addresses of programs) have no box and end none; those
    in the site's menus, header and footer have none.
    """
    out = page.outline
    keys = [_key(page, out, anchor, text) for anchor, text in zip(out.anchors, page.link_texts, strict=True)]
    runs: list[tuple[str, int, int]] = []
    for index, key in enumerate(keys):
        if not key:
            continue
        if runs and runs[-1][0] == key and not _is_parted(out, keys, runs[-1][1], index):
            runs[-1] = (key, runs[-1][1], index + 1)
        else:
            runs.append((key, index, index + 1))
    found: list[Box] = []
    zones: dict[int, int] = {-1: _SITE}  # of elements
    zone = partial(_zone, out)
    for number, (key, first, last) in enumerate(runs):
        at = out.anchors[first].element
        if out.inherited(at, zones, zone) >= _OUTSIDE:
            continue
        low = runs[number - 1][2] if number else 0
        high = runs[number + 1][1] if number + 1 < len(runs) else len(keys)
        element = _climb(out, at, low, high)
        found.append(Box(key, element, out.parents[element], first, last))
    return found, list(map(bool, keys))


def _is_parted(out: Outline, keys: list[str], first: int, second: int) -> bool:
    """Whether a heading parts two anchors to one target, the last of one list and the first of the next."""
    before, ends, parents = out.anchors_before, out.ends, out.parents
    last, at = out.anchors[second - 1].element, out.anchors[second].element
    if parents[last] == parents[at]:
        return False
    one, other = last, at
    while ends[parents[one]] <= at:
        one = parents[one]
    while parents[other] > last:
        other = parents[other]
    others = set(keys[before[other] : before[ends[other]]]) - {"", keys[second]}
    if before[one] >= first or not others:
        return False
    between = out.blocks[out.last_block[last] : out.first_block[at]]
    return any(not block.linked and (out.tags[block.element] in HEADINGS or is_known(block.text)) for block in between)


def _zone(out: Outline, element: int, around: int) -> int:
    """Whether an element stands in a menu, header or footer of the site, in its content, or in neither."""
    if around == _OUTSIDE:
        return around
    if around == _PARTLY:
        return _INSIDE if _holds_teasers(out, element) and _is_small(out, element) else around
    tag = out.tags[element]
    if tag in _CONTENT:
        return _INSIDE
    if tag in _MENUS or out.attributes(element).get("role") in _MENU_ROLES:
        return _outside(out, element)
    if tag == "header" or tag == "footer":
        return _outside(out, element) if around == _SITE else around
    small = tag == "form" and out.last_block[element] - out.first_block[element] <= MOST_IN_FORM
    return _OUTSIDE if small else around


def _outside(out: Outline, element: int) -> int:
    """The zone of a menu or footer."""
    if not _holds_teasers(out, element):
        return _OUTSIDE
    return _INSIDE if _is_small(out, element) else _PARTLY


def _is_small(out: Outline, element: int) -> bool:
    return out.last_block[element] - out.first_block[element] <= MOST_IN_FOOTER


def _holds_teasers(out: Outline, element: int) -> bool:
    """Whether there stands in a menu or footer what is in no menu: a heading of teasers, and ages behind it."""
    if out.last_block[element] - out.first_block[element] <= LEAST_AGES:
        return False
    blocks = iter(out.blocks_in(element))
    if not any(not block.linked and is_known(block.text) for block in blocks):
        return False
    return sum([is_age(text.strip()) for block in blocks for text in block.texts_of_elements()]) >= LEAST_AGES


def _climb(out: Outline, element: int, low: int, high: int) -> int:
    """The outermost element around an anchor that holds anchors [low, high) only, and no heading of a block."""
    parents, ends, before = out.parents, out.ends, out.anchors_before
    parent = parents[element]
    while parent > 0 and before[parent] >= low and before[ends[parent]] <= high:
        count = out.last_block[parent] - out.first_block[parent]
        if count > MOST_BLOCKS or out.tags[parent] == "main" or (count > 1 and _has_heading(out, parent, element)):
            break
        if count > out.last_block[element] - out.first_block[element] and _is_labelled(out, element):
            break
        element = parent
        parent = parents[element]
    return element


def _is_labelled(out: Outline, element: int) -> bool:
    """Whether the text of an element opens with a heading of its own: "Lees ook: <a>...</a>"."""
    if out.first_block[element] == out.last_block[element]:
        return False
    block = out.blocks[out.first_block[element]]
    if label_of(block.text):
        return True
    before: list[str] = []
    for text, link, at in block.pieces:
        if link != NO_LINK or at < element or (text == BREAK and before):
            break
        before.append(text)
    return is_known(" ".join("".join(before).split()))


def _has_heading(out: Outline, parent: int, element: int) -> bool:
    """Whether the first text of `parent` is the heading of a whole block and not of the box `element`."""
    block = out.blocks[out.first_block[parent]]
    if out.first_block[element] == block.index:
        return False
    return (
        out.tags[block.element] == "h1"
        or (not block.linked and is_known(block.text))
        or _over(out, block.element, element)
    )


def _over(out: Outline, heading: int, element: int) -> bool:
    """A heading above the element that holds the link's own heading, or above a list or table."""
    return out.tags[heading] in HEADINGS and out.tags[element] in {"ul", "ol", "table", "li", "article"}


def _key(page: Page, out: Outline, anchor: Anchor, text: str) -> str:
    href = anchor.href.partition("#")[0].strip()
    role = _role(href, text) if "sponsored" not in anchor.rel else _NO_TARGET
    if role == _NO_TARGET or (role == _LABEL_ROLE and not _is_told_of(out, anchor.element, text)):
        return ""
    return (page.link(href) or href) if "?" in href else href


@lru_cache(maxsize=16_384)
def _role(href: str, text: str) -> int:
    """What a link can be by its address without fragment and its text; a site's pages repeat most of them."""
    if not href or href[: len(_MAIL)].lower().startswith(_ELSEWHERE) or href[-5:].lower().endswith(_PICTURES):
        return _NO_TARGET
    if not text or len(text) > LONGEST_LABEL or text.lower().strip(" .…»›>→") in READ_ON:
        return _TARGET
    if len(text) <= LABEL and weight(text) <= LABEL:
        if _LABEL_PATHS.search(href):
            return _NO_TARGET
        if " " not in text:
            return _LABEL_ROLE
    return _NO_TARGET if is_link_of_block(text) or shows_all(text) else _TARGET


def _is_told_of(out: Outline, element: int, text: str) -> bool:
    """Whether the list item or table row around a short link holds no other link, and more text: its age."""
    ends, before = out.ends, out.anchors_before
    first, last = before[element], before[ends[element]]
    for _ in range(3):
        element = out.parents[element]
        if element < 0 or before[element] != first or before[ends[element]] > last:
            return False
        if out.tags[element] in _ITEMS:
            own = out.first_block[element]
            if out.last_block[element] == own + 1:
                return len(out.blocks[own].text) > len(text)
            return sum([len(block.text) for block in out.blocks_in(element)]) > len(text)
    return False
