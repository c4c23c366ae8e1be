"""Where a page's own headline stands, and where the next article begins below it."""

from __future__ import annotations

from newscrawl.pages.outline import Outline
from newscrawl.pages.segments import Segment

LEAST = 8  # characters of an h1 that can be told from a logo by what the page's title says
LEAST_ELSEWHERE = 15  # of another element, or of an h1 that the title does not know
MOST = 300
LONGER = 1.5  # times the title, that a headline may be: a label or an age may stand in its element
H1_WORTH = 10  # characters of agreement that being an h1 is worth
STACK = 1_200  # mass between a headline and the h1 of the next article
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def find_headline(out: Outline, titles: list[str]) -> int:
    """The element of the page's headline: the text that agrees longest with one of the page's `titles`
    (those of its head), an h1 before others; else the first h1 of some length; -1 where there is none."""
    known = [" ".join(title.split()).lower() for title in titles]
    best, worth, spare = -1, 0, -1
    for block in out.blocks:
        text = block.text
        if not LEAST <= len(text) <= MOST:
            continue
        element = block.element
        first = is_h1(out, element)
        if not first and len(text) < LEAST_ELSEWHERE:
            continue
        if first and spare < 0 and len(text) >= LEAST_ELSEWHERE:
            spare = element
        agreed = _agreement(text.lower(), known)
        if agreed:
            agreed += H1_WORTH * first + (out.tags[element] in HEADINGS)
        if agreed > worth:
            best, worth = element, agreed
    return best if best >= 0 else spare


def is_h1(out: Outline, element: int) -> bool:
    """Whether an element is an h1 or stands directly in one."""
    if out.tags[element] == "h1":
        return True
    parent = out.parents[element]
    return parent >= 0 and out.tags[parent] == "h1"


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
    """The segments up to the h1 of a next article: one that follows the headline after a whole text and does not
    stand among the paragraphs of it, as a subheading would."""
    if headline < 0:
        return segments
    passed = 0.0
    parents: set[int] = set()
    for index, one in enumerate(segments):
        if one.element <= headline:
            continue
        if passed >= STACK and is_h1(out, one.element) and out.parents[one.element] not in parents:
            return segments[:index]
        if one.mass:
            passed += one.mass
            parents.add(out.parents[one.element])
    return segments
