"""The segments of the article: those judged so one by one, then mended as a text.

A heading needs a text below it, the items of a list and the cells of a table stay together, a sentence
stands once.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from newscrawl.pages.classes import UNSEEN
from newscrawl.pages.containers import BAD, Containers
from newscrawl.pages.evidence import Row
from newscrawl.pages.judge import odds
from newscrawl.pages.landmarks import HEADINGS
from newscrawl.pages.phrases import points_elsewhere
from newscrawl.pages.segments import CELLS, Segment

MOST_COMPARED = 500  # segments that are looked for in one another: the cost is their number squared
REPEATED = 40  # characters: a text of this length that stands twice is a copy, a shorter one may be meant
HOLDERS = frozenset(("table", "ul", "ol", "dl"))


@dataclass(slots=True)
class Chosen:
    """The article's segments in order, and all scores (of every segment, in its order)."""

    segments: list[Segment]
    scores: list[float]


def select(found: Containers, segments: list[Segment], evidence: list[Row], headline: str) -> Chosen:
    """The segments of the article; `headline` is the page's own, as text: it is no part of the body."""
    scores = [odds(one, row) for one, row in zip(segments, evidence, strict=True)]
    taken = [score > 0.0 for score in scores]
    _keep_together(found, segments, taken)
    headlines = {headline.casefold(), ""}
    for i, one in enumerate(segments):
        if one.element == found.headline or (len(one.text) == len(headline) and one.text.casefold() in headlines):
            taken[i] = False
    _mend_headings(found, segments, taken)
    chosen = [one for one, take in zip(segments, taken, strict=True) if take]
    return Chosen(_once(chosen), scores)


def _keep_together(found: Containers, segments: list[Segment], taken: list[bool]) -> None:
    """What most of a list or table was judged to be, by weight, all of it is."""
    holders: dict[int, list[int]] = defaultdict(list)
    for i, one in enumerate(segments):
        holder = _holder(found, one)
        if holder >= 0:
            holders[holder].append(i)
    for members in holders.values():
        weight = sum([segments[i].weight for i in members])
        inside = sum([segments[i].weight for i in members if taken[i]])
        for i in members:
            if not segments[i].bits & UNSEEN:
                taken[i] = 2 * inside > weight


def _holder(found: Containers, one: Segment) -> int:
    """The outermost list or table around a segment that lies inside the best container, -1 for none."""
    if one.tag not in CELLS and one.tag not in ("li", "p", "dd", "dt", "div", "caption"):
        return -1
    parents, tags = found.out.parents, found.out.tags
    element, holder = one.element, -1
    while element > found.best:
        if tags[element] in HOLDERS:
            holder = element
        element = parents[element]
    return holder


def _mend_headings(found: Containers, segments: list[Segment], taken: list[bool]) -> None:
    """A heading among the article's own paragraphs is in; one with no text of the article below it is out."""
    parents = {one.parent for one, take in zip(segments, taken, strict=True) if take and one.mass}
    below = False
    for i in range(len(segments) - 1, -1, -1):
        one = segments[i]
        if one.tag not in HEADINGS:
            below = below or taken[i]
        elif not below or not (taken[i + 1] if i + 1 < len(segments) else False):
            taken[i] = False
        elif not taken[i]:
            plain = one.parent in parents and not one.bits & BAD and one.density < 0.5
            taken[i] = plain and one.element > found.headline and any(taken[:i]) and not points_elsewhere(one.text)


def _once(chosen: list[Segment]) -> list[Segment]:
    """Each sentence once: copies, and quotes pulled out of the text, are left out."""
    whole = "\n".join([one.text for one in chosen]) if len(chosen) <= MOST_COMPARED else ""
    seen: set[str] = set()
    kept = []
    for one in chosen:
        text = one.text
        if len(text) >= REPEATED and one.tag not in CELLS:
            if text in seen:
                continue
            seen.add(text)
            if one.weight < 400 and whole.count(text) > 1 and _stands_inside(text, chosen):
                continue
        kept.append(one)
    return kept


def _stands_inside(text: str, chosen: list[Segment]) -> bool:
    return any(len(other.text) > len(text) and text in other.text for other in chosen)
