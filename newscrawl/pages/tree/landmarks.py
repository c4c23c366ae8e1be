"""Where a page's own headline stands, and where the next article begins below it."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from newscrawl.pages.tree import classes
from newscrawl.pages.tree.outline import NO_LINK, Block, Outline
from newscrawl.pages.tree.segments import Segment
from newscrawl.pages.tree.sentences import weigh
from newscrawl.pages.tree.tags import HEADINGS, STORY_HEADINGS

LEAST = 8  # characters of an h1 that can be told from a logo by what the page's title says
LEAST_ELSEWHERE = 15  # weight of another element, or of an h1 that the title does not know
SHORTEST = 4  # characters of a headline where each says more than a letter does
MOST = 300
LONGER = 1.5  # times the title, that a headline may be: a label or an age may stand in its element
H1_WORTH = 10  # characters of agreement that being an h1 is worth
LEAST_STACKED = 150  # mass of an article that ends before the h1 of the next one
FEWEST_ARTICLES = 2
SIGNED = 20  # elements from the beginning of an article in which its byline or its time stands
STACK = 1_200  # mass between a headline and the h1 of the next article


def find_headline(out: Outline, titles: list[str]) -> int:
    """The element of the page's headline: the text that agrees longest with one of the page's `titles`
    (those of its head), an h1 before others; else the first h1 of some length, marked as the headline or not; -1 where
    there is none."""
    known = list(dict.fromkeys([" ".join(title.split()).lower() for title in titles]))
    longest = LONGER * max(map(len, known), default=0)  # no longer text agrees with one
    best, worth, spare = -1, 0, -1
    for block in out.blocks:
        size = len(block.text)
        if not SHORTEST <= size <= MOST:
            continue
        if size < LEAST_ELSEWHERE:
            size = int(weigh(block.text))
            if size < LEAST:
                continue
        element = _own_element(out, block)
        first = is_h1(out, element)
        if not first and not LEAST_ELSEWHERE <= size <= longest:
            continue
        if (
            first
            and size >= LEAST_ELSEWHERE
            and (spare < 0 or is_marked(out.nodes[element]) > is_marked(out.nodes[spare]))
        ):
            spare = element
        agreed = _agreement(block.text.lower(), known)
        if agreed:
            agreed += H1_WORTH * first + (out.tags[element] in HEADINGS)
        if agreed > worth and (first or out.last_block[element] - out.first_block[element] == 1):
            best, worth = element, agreed
    return best if best >= 0 else spare


def _own_element(out: Outline, block: Block) -> int:
    """The element of a block of text; where it holds others too (`<div><b>Headline</b><br><br>Text`), the one inside it
    that all of the block's text stands in, if one does."""
    element = block.element
    if out.last_block[element] - out.first_block[element] > 1:
        inner = {at for text, _, at in block.pieces if not text.isspace()}
        element = inner.pop() if len(inner) == 1 else element
    return element


def is_h1(out: Outline, element: int) -> bool:
    """Whether an element is an h1 or stands directly in one."""
    if out.tags[element] == "h1":
        return True
    parent = out.parents[element]
    return parent >= 0 and out.tags[parent] == "h1"


def is_marked(node: LexborNode) -> bool:
    """Whether an element has the item property of a headline."""
    return node.attributes.get("itemprop") == "headline"


def _agreement(text: str, titles: list[str]) -> int:
    """Characters of a text that a title has too, 0 where neither holds the other."""
    agreed = 0
    for title in titles:
        if text in title:
            agreed = max(agreed, len(text))
        elif LEAST <= len(title) < len(text) <= LONGER * len(title) and title in text:
            agreed = max(agreed, len(title))
    return agreed


def cut_stacked(out: Outline, segments: list[Segment], headline: int) -> list[Segment]:
    """The segments up to the h1 of a next article: one that follows the headline after a whole text, or after a
    shorter one that ends before it (`_is_next`), and does not stand among the paragraphs, as a subheading would."""
    if headline < 0:
        return segments
    passed = 0.0
    after = _next_article(out, headline)
    parents: set[int] = set()
    for index, one in enumerate(segments):
        if one.element <= headline:
            continue
        if (
            passed >= LEAST_STACKED
            and is_h1(out, one.element)
            and (passed >= STACK or _is_next(out, headline, one.element))
            and out.parents[one.element] not in parents
        ) or (passed >= LEAST_STACKED and one.element >= after):
            return segments[:index]
        if one.mass:
            passed += one.mass
            parents.add(out.parents[one.element])
    return segments


def _next_article(out: Outline, headline: int) -> int:
    """The first article element below the one that holds the h1 and right beside it that opens with an h2 and is called
    the same, or with a heading that leads to another page; the number of elements where there is none."""
    none = len(out.tags)
    if out.tags.count("article") < FEWEST_ARTICLES or not is_h1(out, headline):
        return none
    own = next((at for at in out.ancestors(headline) if out.tags[at] == "article"), -1)
    name = out.attributes(own).get("class") if own >= 0 else None
    for at in out.tagged("article") if own >= 0 else ():
        if at > own and out.parents[at] == out.parents[own] and out.first_block[at] < out.last_block[at]:
            first = out.blocks[out.first_block[at]]
            tag = out.tags[first.element]
            is_alike = tag == "h2" and out.attributes(at).get("class") == name
            if is_alike or (tag in STORY_HEADINGS and _leads_away(out, first)):
                return at
    return none


def _leads_away(out: Outline, block: Block) -> bool:
    """Whether a heading is nothing but a link, and this leads to another page."""
    hrefs = [out.anchors[link].href for _, link, _ in block.pieces if link != NO_LINK]
    return block.is_link and not any(href[:1] in {"", "#"} for href in hrefs)


def _is_next(out: Outline, headline: int, other: int) -> bool:
    """Whether two headings stand in article elements of their own, or in elements made alike that both name a writer
    or a time: sections of one text do not."""
    around = dict.fromkeys([headline, *out.ancestors(headline)])
    outer, at = other, out.parents[other]
    while at >= 0 and at not in around:
        outer, at = at, out.parents[at]
    own = next((element for element in around if out.parents[element] == at), headline)
    if out.tags[own] != out.tags[outer]:
        return False
    if out.tags[own] == "article":
        return True
    names = [out.attributes(element).get("class") for element in (own, outer)]
    return names[0] == names[1] and _is_signed(out, own) and _is_signed(out, outer)


def _is_signed(out: Outline, element: int) -> bool:
    for at in range(element, min(out.ends[element], element + SIGNED)):
        if out.tags[at] == "time" or classes.groups(out.attributes(at).get("class") or "") & classes.BYLINE:
            return True
    return False
