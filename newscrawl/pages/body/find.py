"""The text of an article: which runs of text on a page are its paragraphs.

The page's outline becomes segments (segments.py), these get masses and names from the elements around them
(containers.py), each is judged by what it is and where it stands (evidence.py, judge.py), the chosen ones are
mended as a text (selection.py) and joined into paragraphs (paragraphs.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from newscrawl.pages.body.closing import closing_segments
from newscrawl.pages.body.endings import without_endings
from newscrawl.pages.body.evidence import Row, rows
from newscrawl.pages.body.judge import confidence
from newscrawl.pages.body.paragraphs import paragraphs
from newscrawl.pages.body.selection import select
from newscrawl.pages.body.state import recital, scripted
from newscrawl.pages.data.news_node import fold
from newscrawl.pages.page import Page
from newscrawl.pages.raw import Raw, Source
from newscrawl.pages.refusal.facts import Reading
from newscrawl.pages.refusal.refuse import refuse
from newscrawl.pages.surroundings import AT_ONCE
from newscrawl.pages.teasers.blocks import RawTeaser
from newscrawl.pages.tree import classes
from newscrawl.pages.tree.containers import Containers, gather
from newscrawl.pages.tree.landmarks import cut_stacked
from newscrawl.pages.tree.outline import Block, Outline
from newscrawl.pages.tree.segments import OPENING, Segment, read_segments
from newscrawl.pages.tree.sentences import weigh
from newscrawl.pages.tree.tags import HEADINGS
from newscrawl.text.clean import clean_text
from newscrawl.text.opening import heads

LEAST = 100.0  # weight of a page's text, menus left out, below which the menus are read too
THIN = 250.0  # weight of a text below which one twice as long in the structured data takes its place
NONE = 60.0  # weight below which the page's scripts are looked through
LONGEST_TOLD = 2_000  # characters of a title or description that are compared with the text
MOST_DATELINE = 80  # characters
MOST_CREDIT = 120  # characters
MOST_OPENING, ABOVE_HEADLINE = 2, 4  # paragraphs, and blocks, in which a dateline of an element of its own may stand
MOST_BEHIND = 2  # segments behind the text that are looked at for a credit
_FULL_STOPS = frozenset(".。।")
_DATELINE_PROPERTIES = frozenset(("dateline", "locationCreated"))


class TeaserBlocks(Protocol):
    """What the body must know of teasers: which elements are theirs."""

    teasers: list[RawTeaser]

    def inside(self, element: int) -> bool:
        """Whether an element of the outline belongs to a teaser block."""

    def takes(self, block: Block) -> bool:
        """Whether a block that stands among teasers holds nothing but theirs."""


@dataclass(frozen=True, slots=True)
class Body:
    """The article's text, raw: white space folded, nothing normalised."""

    paragraphs: list[str]  # "\n" between list items and table rows, "\t" between cells
    standfirst: str | None = None  # the paragraph that stands apart above the text, where there is one
    first: int = 0  # index of the first paragraph after the standfirst
    dateline_element: str | None = None  # text of an element of its own that is called the dateline
    confidence: float = 0.0  # 0 to 1
    after: tuple[str, ...] = ()  # short texts right behind the last paragraph, where a credit may stand
    source: Source = "html"  # where the paragraphs stand


def find_body(page: Page, teasers: TeaserBlocks) -> Body:
    """The paragraphs of the page's article, its standfirst first.

    Raises NotAnArticle (`front`, `short`, `empty`, `error`) for a page that has no article's text of its own.
    """
    reading, told = read_text(page, teasers)
    refuse(page, reading)
    if told:
        return Body(told, confidence=reading.confidence, source="json-ld" if told == recital(page) else "script")
    chosen = reading.chosen
    closing = closing_segments(reading.found, chosen)
    parts = paragraphs(reading.found, [*chosen, *closing])
    element = _dateline_element(reading.found, chosen, parts)
    if element is None and (with_dateline := _with_dateline(reading)) is not chosen:
        chosen = with_dateline
        parts = paragraphs(reading.found, [*chosen, *closing])
    standfirst = _standfirst(reading.found, reading.chosen)
    after = _after(reading.segments, chosen)
    return Body(without_endings(parts), standfirst, int(standfirst is not None), element, reading.confidence, after)


def _with_dateline(reading: Reading) -> list[Segment]:
    """The chosen segments, and the one before the first paragraph where that is its dateline on a line of its own."""
    chosen, segments = reading.chosen, reading.segments
    for at, one in enumerate(chosen[:MOST_OPENING]):
        place = next((place for place, other in enumerate(segments) if other is one), 0)
        before = segments[place - 1] if place else None
        if before is None or (at and before is chosen[at - 1]) or before.teaser:
            continue
        if one.block.index - before.block.index <= 1 and heads(before.text, one.text):
            return [*chosen[:at], before, *chosen[at:]]
    return chosen


def own_paragraphs(body: Body, headlines: list[Raw], headings: list[str | None]) -> list[str]:
    """Clean paragraphs, "" for those that are the headline or one of the `headings` of teaser blocks; nor does the
    first begin with a line that is the headline."""
    kept = [clean_text(text) for text in body.paragraphs]
    told = {fold(raw.value) for raw in headlines}
    line, _, rest = kept[0].partition("\n") if kept else ("", "", "")
    if (rest or len(kept) > 1) and fold(line) in told:
        kept[0] = rest
    others = {clean_text(text) for text in headings if text}
    return ["" if text in others else text for text in kept]


def read_text(page: Page, teasers: TeaserBlocks) -> tuple[Reading, list[str]]:
    """What was made of a page, before it is asked whether that is an article; and the paragraphs out of the page's
    scripts where its elements hold next to none, else []."""
    read = read_evidence(page, teasers)
    chosen = select(read.found, read.segments, read.rows, read.headline)
    told = _from_scripts(page, sum([one.weight for one in chosen.segments]))
    sure = confidence(read.segments, chosen.scores)
    return Reading(read.found, read.segments, chosen.segments, chosen.scores, sure, bool(told)), told


def _after(segments: list[Segment], chosen: list[Segment]) -> tuple[str, ...]:
    """The short texts of the next segments behind the last chosen one."""
    if not chosen:
        return ()
    last = chosen[-1].block.index
    behind = [one.text for one in segments if one.block.index > last][:MOST_BEHIND]
    return tuple(text for text in behind if len(text) <= MOST_CREDIT)


class Evidence(NamedTuple):
    """What is known of a page's segments before they are judged."""

    found: Containers
    segments: list[Segment]
    rows: list[Row]  # one per segment
    headline: str  # the page's own, "" where it has none


def read_evidence(page: Page, teasers: TeaserBlocks) -> Evidence:
    """The segments of a page and all that speaks for and against them."""
    out = page.outline
    dated = _dated(teasers)
    segments = read_segments(out, teasers.inside, teasers.takes, dated)
    if sum([one.weight for one in segments]) < LEAST:
        segments = read_segments(out, teasers.inside, teasers.takes, dated, everywhere=True)
    headline = page.headline_element
    segments = cut_stacked(out, segments, headline)
    found = gather(out, segments, headline)
    described = " ".join([(page.meta.first(name) or "")[:LONGEST_TOLD] for name in ("description", "og:description")])
    evidence = rows(found, segments, " ".join(described.split()).lower())
    return Evidence(found, segments, evidence, page.headline_text)


def _dated(teasers: TeaserBlocks) -> frozenset[str]:
    """Openings of the texts of teaser blocks in which ages or times are printed: these are teasers for sure."""
    blocks = {teaser.block for teaser in teasers.teasers if teaser.age or teaser.time_attr}
    if not blocks:
        return frozenset()
    return frozenset([text[:OPENING] for teaser in teasers.teasers if teaser.block in blocks for text in teaser.texts])


def _standfirst(found: Containers, chosen: list[Segment]) -> str | None:
    """The first paragraph, where its names say so or it is a heading, and it stands apart from the next one."""
    if len(chosen) < 2 or chosen[0].element < found.headline:
        return None
    one, other = chosen[0], chosen[1]
    named = one.bits & classes.STANDFIRST and not other.bits & classes.STANDFIRST
    if one.mass and (named or one.tag in HEADINGS) and (one.parent != other.parent or one.name != other.name):
        return one.text
    below = one.block.index - found.out.last_block[found.headline]
    if one.tag in HEADINGS and other.tag == "p" and below < AT_ONCE and one.text[-1:] in _FULL_STOPS and one.mass:
        return one.text
    return None


def _from_scripts(page: Page, weight: float) -> list[str]:
    """The article's paragraphs out of the page's scripts where its elements hold next to none of them."""
    if weight >= THIN:
        return []
    told = recital(page)
    if sum([weigh(part) for part in told]) > max(LEAST, 2 * weight):
        return told
    if weight >= NONE:
        return []
    told = scripted(page)
    return told if sum([weigh(part) for part in told]) > LEAST else []


def _dateline_element(found: Containers, chosen: list[Segment], parts: list[str]) -> str | None:
    """The text of an element that is called the dateline, from a little above the headline to a little below it;
    None where the text opens with it anyhow."""
    out = found.out
    until = chosen[:MOST_OPENING][-1].block.index
    start = out.first_block[found.headline] if found.headline >= 0 else chosen[0].block.index
    for element in _elements_of(out, out.blocks[max(0, min(start, until) - ABOVE_HEADLINE) : until + 1]):
        if _is_called_dateline(out.attributes(element)):
            text = " ".join(out.nodes[element].text().split())
            if text and len(text) <= MOST_DATELINE:
                return None if any(part.startswith(text) for part in parts) else text
    return None


def _elements_of(out: Outline, blocks: list[Block]) -> Iterator[int]:
    """The elements that hold the pieces of these blocks, up to those around the blocks; each once."""
    seen = {0}
    for block in blocks:
        for _, _, innermost in block.pieces:
            element = innermost
            while element not in seen and element >= out.parents[block.element]:
                seen.add(element)
                yield element
                element = out.parents[element]


def _is_called_dateline(attributes: dict[str, str | None]) -> bool:
    if not attributes:
        return False
    return "dateline" in (attributes.get("class") or "") or attributes.get("itemprop") in _DATELINE_PROPERTIES
