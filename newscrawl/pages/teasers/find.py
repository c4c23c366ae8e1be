"""Teasers: the boxes on a page that lead to other articles, whatever the markup.

The anchors of the outline become boxes (boxes.py), boxes side by side become groups under a heading
(groups.py), their texts are told apart (texts.py), and a group is a teaser block where its heading
or its ages say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from newscrawl.pages.page import Page
from newscrawl.pages.raw import Raw
from newscrawl.pages.teasers.blocks import RawTeaser, TeaserBlocks
from newscrawl.pages.teasers.boxes import Box, find_boxes
from newscrawl.pages.teasers.credits import drop_credits
from newscrawl.pages.teasers.groups import Group, Unit, read_groups, side_by_side
from newscrawl.pages.teasers.headings import is_advertisement, is_known, refuses, section_of
from newscrawl.pages.teasers.judge import (
    are_titles,
    date_of,
    holds_own_headline,
    is_named_otherwise,
    is_no_story,
    is_stamped,
    reads,
    speaks,
    time_of,
    without_stragglers,
)
from newscrawl.pages.teasers.labels import Target, are_writers, drop_labels, without_sections
from newscrawl.pages.teasers.prose import is_text
from newscrawl.pages.teasers.rows import are_in_rows, are_made_alike
from newscrawl.pages.teasers.runs import RawRun
from newscrawl.pages.teasers.texts import Texts, name_texts, read_texts
from newscrawl.pages.tree.outline import NO_LINK, Outline
from newscrawl.pages.tree.sentences import weigh
from newscrawl.text.markup import without_escapes

__all__ = ["RawTeaser", "TeaserBlocks", "find_teasers", "own_section", "section_of"]

MOST_TEXT = 700  # weight of a teaser's texts; more is an article's text
LEAST_OWN = 40  # characters that show that a box says again what the page's article says
MOST_OWN = 20  # boxes that lead to the page itself and are looked at: each costs a look at all texts


@dataclass(slots=True)
class _Search:
    """One page while it is searched."""

    page: Page
    out: Outline
    found: TeaserBlocks
    seen: set[str] = field(default_factory=set)  # targets of the current block
    size: int = 0  # teasers of the current block
    aged: int = 0  # those of them with an age or a time
    end: int = -1  # the last outline block of the current teaser block
    around: int = -1  # the element around the current block
    box: int = -1  # the element of its last box
    own: int = 0  # boxes so far that lead to the page itself


def find_teasers(page: Page) -> TeaserBlocks:
    """All teasers of a page in page order, and which parts of the page are theirs."""
    out = page.outline
    search = _Search(page, out, TeaserBlocks(flags=bytearray(len(out.tags))))
    if not out.anchors:
        return search.found
    boxes, keyed = find_boxes(page)
    known: dict[int, list[RawRun]] = {}
    for row in side_by_side(boxes):
        for group in read_groups(out, row, keyed, known, follows=_is_beside(search, row[0])):
            _judge(search, group)
    _own_blocks(search)
    return search.found


def own_section(blocks: TeaserBlocks) -> Iterator[Raw]:
    """The section that the page itself belongs to: one headed "Meer uit Buitenland" says so, "Buitenland" does not."""
    heads = [raw.heading for raw in blocks.teasers if raw.heading]
    named = (name for head in heads if (name := section_of(head)) and len(name.split()) < len(head.split()))
    return (Raw(name, "teasers") for name in islice(named, 1))


def _judge(search: _Search, group: Group) -> None:
    """Add a group's teasers where it is a teaser block."""
    out, found = search.out, search.found
    heading = group.heading
    if heading is not None and is_advertisement(heading.text):
        heading = group.heading = None
    if heading is not None and (found.inside(heading.element) or refuses(heading.text)):
        if refuses(heading.text):
            return
        heading = group.heading = None
    goes_on = heading is None and _goes_on(search, group)
    if heading is None and not goes_on and len({unit.box.key for unit in group.units}) == 1:
        return
    known = heading is not None and is_known(heading.text)
    alone = len(group.units) == 1 and not known
    pairs = [
        (unit, unit.runs)
        for unit in group.units
        if not (is_text(unit.box, unit.inner, alone=alone) or holds_own_headline(search.page, unit))
    ]
    read = [
        (unit, read_texts(out, runs)) for unit, runs in pairs if sum([weigh(run.text) for run in runs]) <= MOST_TEXT
    ]
    if not read:
        return
    read = without_stragglers(out, read)
    drop_credits(out, [texts for _, texts in read])
    drop_labels(out, read)
    told = [(unit, texts) for unit, texts in read if texts.runs]
    if not told or not (speaks(out, group, told) or (goes_on and reads(told) and _is_more(search, told))):
        return
    if not known and (are_writers(search.page, told) or is_named_otherwise(out, group.units[0].box.parent)):
        return
    if not goes_on:
        search.seen = set()
    _add(search, group, read, goes_on)


def _goes_on(search: _Search, group: Group) -> bool:
    """Whether the group stands right behind the current block and its container is a sibling of that one's, or a row
    of the same list: one that says again what the block says is another list."""
    box, runs = group.units[0].box, group.units[0].runs
    if not runs or runs[0].block - search.end > 1 or not _is_beside(search, box):
        return False
    if _is_near(search, box):
        return True
    return search.seen.isdisjoint([found[1] for unit in group.units if (found := _target(search.page, unit))])


def _is_beside(search: _Search, box: Box) -> bool:
    """Whether there is a current block and the box's container is its, around it, inside it or beside it, or stands in
    a row of the same list."""
    if not search.found.headings:
        return False
    return _is_near(search, box) or are_in_rows(search.out, box.parent, search.around)


def _is_near(search: _Search, box: Box) -> bool:
    parents, around, parent = search.out.parents, search.around, box.parent
    return parent == around or parents[parent] in {around, parents[around]} or parent == parents[around]


def _is_more(search: _Search, told: list[tuple[Unit, Texts]]) -> bool:
    """Whether boxes behind the current block are like its own: made alike, or titles, and with ages where those
    have them. A page's last links are not."""
    if 2 * search.aged >= search.size > 1 and 2 * sum([is_stamped(search.out, *one) for one in told]) < len(told):
        return False
    return are_titles(told) or are_made_alike(search.out, told[0][0].box.element, search.box)


def _add(search: _Search, group: Group, read: list[tuple[Unit, Texts]], goes_on: bool) -> None:
    found, out, page = search.found, search.out, search.page
    made: list[RawTeaser] = []
    number = len(found.headings) - 1 if goes_on else len(found.headings)
    own_heading = group.heading.text if group.heading else None
    heading = found.headings[-1] if goes_on else own_heading
    position = search.size if goes_on else 0
    targets = [Target(unit, texts, *target) for unit, texts in read if (target := _target(page, unit))]
    stories, sections = without_sections(page.url, targets)
    own = [section.unit for section in sections]  # boxes that lead to no other article: a document, a front, a writer
    for unit, texts, href, url in stories:
        if url == page.url or is_no_story(url):
            own += [unit] if url != page.url or _is_copy(search, texts) else []
            continue
        if texts.runs and url not in search.seen:
            search.seen.add(url)
            made.append(_teaser(out, unit, texts, (href, url), (heading, number, position)))
            position += 1
        _mark(search, unit)
    if not made:
        return
    for unit in own:
        _mark(search, unit)
    found.teasers += made
    aged = sum([teaser.age is not None or teaser.time_attr is not None for teaser in made])
    search.size, search.aged = position, aged + (search.aged if goes_on else 0)
    if not goes_on:
        found.headings.append(heading)
    if group.heading is not None and out.tags[group.heading.element] != "h1":
        _mark_heading(search, group)


def _target(page: Page, unit: Unit) -> tuple[str, str] | None:
    """The address of a box as written and in canonical form; None where it has none that is fetched."""
    href = next((page.outline.anchors[at].href for at in range(unit.box.first, unit.box.last)), "")
    url = page.link(href)
    return None if url is None else (href, url)


def _teaser(
    out: Outline, unit: Unit, texts: Texts, target: tuple[str, str], place: tuple[str | None, int, int]
) -> RawTeaser:
    """The teaser of a box; `target` is its address as written and as read, `place` heading, block and position."""
    (href, url), (heading, number, position) = target, place
    headline, lead = (text and without_escapes(text) for text in name_texts(out, texts.runs))
    age, at = texts.age, time_of(out, unit, texts)
    date = date_of(texts) if age is None and at is None else None
    return RawTeaser(href, url, headline, lead, texts.strings, age, at, heading, number, position, date)


def _is_copy(search: _Search, texts: Texts) -> bool:
    """Whether a box that leads to the page itself repeats a text of its article; else it may hold that article."""
    search.own += 1
    if search.own > MOST_OWN:
        return False
    openings = [text[:LEAST_OWN] for text in texts.strings if len(text) >= LEAST_OWN]
    return any(sum([opening in block.text for block in search.out.blocks]) > 1 for opening in openings)


def _mark(search: _Search, unit: Unit) -> None:
    """Note which elements are the unit's."""
    out, flags = search.out, search.found.flags
    elements = [unit.box.element, *(out.anchors[at].element for at in range(unit.box.first, unit.box.last))]
    elements += [run.element for run in (*unit.before, *unit.behind) if run.element > unit.box.parent]
    for element in elements:
        flags[element : out.ends[element]] = b"\1" * (out.ends[element] - element)
    for run in unit.runs:
        search.found.blocks.add(run.block)
        search.end = max(search.end, run.block)
    search.around, search.box = unit.box.parent, unit.box.element


def _mark_heading(search: _Search, group: Group) -> None:
    out, flags, run = search.out, search.found.flags, group.heading
    if run is None:
        return
    search.found.blocks.add(run.block)
    block = out.blocks[run.block]
    alone = out.first_block[run.element] == run.block and out.last_block[run.element] == run.block + 1
    if alone and all(piece[2] >= run.element or not piece[0].strip() for piece in block.pieces):
        flags[run.element : out.ends[run.element]] = b"\1" * (out.ends[run.element] - run.element)


def _own_blocks(search: _Search) -> None:
    """Keep of the touched outline blocks those that hold no long text of others."""
    out, found = search.out, search.found
    for index in list(found.blocks):
        others = [
            text
            for text, link, element in out.blocks[index].pieces
            if link == NO_LINK and not found.inside(element) and out.tags[element] == "p" and len(text.strip()) > 200
        ]
        if others:
            found.blocks.discard(index)
