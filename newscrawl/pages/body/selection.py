"""The segments of the article: those judged so one by one, then mended as a text.

A last heading needs a text below it, the items of a list and the cells of a table stay together, a sentence
stands once.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise

from newscrawl.pages.body.asides import leave_asides
from newscrawl.pages.body.evidence import Row
from newscrawl.pages.body.fringe import leave_fringe
from newscrawl.pages.body.judge import odds
from newscrawl.pages.body.loose import keep_loose
from newscrawl.pages.body.subheadings import is_subheading, keep_subheadings
from newscrawl.pages.phrases import is_noise
from newscrawl.pages.tree.classes import QUOTE, UNSEEN
from newscrawl.pages.tree.containers import BAD, Containers
from newscrawl.pages.tree.segments import CELLS, MOST_LINKED, Segment
from newscrawl.pages.tree.tags import HEADINGS
from newscrawl.text.age import find_age

MOST_COMPARED = 500  # segments that are looked for in one another: the cost is their number squared
REPEATED = 40  # characters: a text of this length that stands twice is a copy, a shorter one may be meant
REPEATED_DENSE = 45.0  # the same as weight, for scripts that put a word into one or two
QUOTES = "\"'”’»›“‘„«‹「」『』 \u00a0"
LONGEST_LABEL = 40.0  # weight of an age, or of the heading of other articles
LEAST_SENTENCE = 25.0  # weight of a sentence that announces a list; less is a label
LEAST_CELLS = 4  # cells without links of a table that belongs to the text above it, whatever stands below
WRAPPERS = frozenset(("figure",))
HOLDERS = frozenset(("table", "ul", "ol", "dl", "pre"))


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
    _keep_summaries(found, segments, taken)
    headlines = {headline.casefold(), ""}
    for i, one in enumerate(segments):
        if one.element == found.headline or (len(one.text) == len(headline) and one.text.casefold() in headlines):
            taken[i] = False
    keep_loose(segments, taken, scores)
    _leave_leads(segments, taken)
    leave_asides(found.out, segments, taken, found.headline)
    leave_fringe(found, segments, taken)
    keep_subheadings(found, segments, taken)
    _mend_headings(segments, taken)
    chosen = [one for one, take in zip(segments, taken, strict=True) if take]
    return Chosen(_once(chosen), scores)


def _keep_together(found: Containers, segments: list[Segment], taken: list[bool]) -> None:
    """What most of a list or table was judged to be, by weight, all of it is; one between paragraphs is in, one that
    a paragraph before it announces with a colon, and a table without links below them."""
    holders: dict[int, list[int]] = defaultdict(list)
    for i, one in enumerate(segments):
        holder = _holder(found, one)
        if holder >= 0:
            holders[holder].append(i)
    if not holders:
        return
    ends = _ends_of_text(segments, taken)
    for holder, members in holders.items():
        weight = sum([segments[i].weight for i in members])
        inside = sum([segments[i].weight for i in members if taken[i]])
        is_table = found.out.tags[holder] == "table"
        around = _around(found, holder, ends)
        first, last = ends.get(around, (len(segments), -1))
        table = is_table and len(members) >= LEAST_CELLS
        table = table and not any(segments[i].density for i in members)
        between = first < members[0] and (members[-1] < last or table)
        between = between or _is_announced(found, segments, taken, members[0], around)
        whole = 2 * inside > weight or (between and all(_is_plain(segments[i]) for i in members))
        whole = whole and not (len(members) == 1 and is_noise(segments[members[0]].text))
        for i in members:
            if not segments[i].bits & UNSEEN:
                taken[i] = whole


def _is_announced(found: Containers, segments: list[Segment], taken: list[bool], first: int, around: int) -> bool:
    """Whether a list or table that begins here stands right behind a paragraph of the text that ends in a colon, or
    behind a subheading below a paragraph of the text."""
    before = segments[first - 1]
    if not first or not taken[first - 1]:
        return False
    if before.weight >= LEAST_SENTENCE and before.text.endswith((":", "：")):
        return True
    if first < 2 or not taken[first - 2] or before.parent != around or segments[first - 2].parent != around:
        return False
    return segments[first - 2].mass > 0.0 and is_subheading(found, before)


def _keep_summaries(found: Containers, segments: list[Segment], taken: list[bool]) -> None:
    """What a text is folded up behind stands above it, as a heading does."""
    for i, (one, after) in enumerate(pairwise(segments)):
        if one.tag == "summary" and taken[i + 1] and after.element < found.out.ends[one.parent]:
            taken[i] = not one.bits & UNSEEN


def _around(found: Containers, holder: int, ends: dict[int, tuple[int, int]]) -> int:
    """The element around a list or table, and around what is wrapped around it and holds nothing beside it, or is a
    figure that holds no sentence beside it."""
    out = found.out
    around = out.parents[holder]
    size = out.last_block[holder] - out.first_block[holder]
    while around not in ends and around > found.best:
        if out.tags[around] not in WRAPPERS and out.last_block[around] - out.first_block[around] != size:
            break
        around = out.parents[around]
    return around


def _ends_of_text(segments: list[Segment], taken: list[bool]) -> dict[int, tuple[int, int]]:
    """Index of the first and the last sentence taken, by the element around them."""
    ends: dict[int, tuple[int, int]] = {}
    for i, one in enumerate(segments):
        if taken[i] and one.mass:
            ends[one.parent] = (ends[one.parent][0] if one.parent in ends else i, i)
    return ends


def _is_plain(one: Segment) -> bool:
    return one.density <= MOST_LINKED and not one.bits & (BAD | UNSEEN)


def _holder(found: Containers, one: Segment) -> int:
    """The outermost list or table around a segment that lies inside the best container, -1 for none."""
    if one.tag not in CELLS and one.tag not in ("li", "p", "dd", "dt", "div", "caption", "pre"):
        return -1
    parents, tags = found.out.parents, found.out.tags
    element, holder = one.element, -1
    while element > found.best:
        if tags[element] in HOLDERS:
            holder = element
        element = parents[element]
    return holder


def _leave_leads(segments: list[Segment], taken: list[bool]) -> None:
    """A text between a link and an age as teasers print it is another article's lead; so goes a label above it."""
    for i, (one, after) in enumerate(pairwise(segments)):
        if one.led and after.weight < LONGEST_LABEL and taken[i] and find_age(after.text):
            taken[i] = taken[i + 1] = False
            if i and not segments[i - 1].mass and segments[i - 1].weight < LONGEST_LABEL:
                taken[i - 1] = False


def _mend_headings(segments: list[Segment], taken: list[bool]) -> None:
    """A heading with no text of the article below it is out, unless a page sets its whole text as headings."""
    if not any(take and one.tag not in HEADINGS for one, take in zip(segments, taken, strict=True)):
        taken[:] = [take and one.mass > 0.0 for one, take in zip(segments, taken, strict=True)]
        return
    for i in range(len(segments) - 1, -1, -1):
        if segments[i].tag not in HEADINGS:
            if taken[i]:
                return
        else:
            taken[i] = False


def _once(chosen: list[Segment]) -> list[Segment]:
    """Each sentence once: copies, and quotes pulled out of the text, are left out."""
    whole = "\n".join([one.text for one in chosen]) if len(chosen) <= MOST_COMPARED else ""
    seen: set[str] = set()
    kept = []
    for one in chosen:
        text = one.text
        if (len(text) >= REPEATED or one.weight >= REPEATED_DENSE) and one.tag not in CELLS:
            if text in seen:
                continue
            seen.add(text)
            bare = text if one.tag in HEADINGS else text.strip(QUOTES)
            if one.bits & QUOTE:  # it may begin and end as the sentence around it does not
                bare = bare[1:].rstrip(".!?")
            if text.endswith(("…", "...")):  # what is cut off stands whole elsewhere
                bare = text.rstrip("… .。")
            if one.weight < 400 and whole.count(bare) > 1 and _stands_inside(bare, len(text), chosen):
                continue
        kept.append(one)
    return kept


def _stands_inside(text: str, size: int, chosen: list[Segment]) -> bool:
    """Whether a text, without the quotation marks around it, stands inside one of more than `size` characters."""
    return any(len(other.text) > size and text in other.text for other in chosen)
