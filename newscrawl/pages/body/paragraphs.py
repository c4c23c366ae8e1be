"""From segments to paragraphs: list items and table rows as lines, cells parted by tabs, `<br>` lines as they read."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from newscrawl.pages.body.blank_lines import with_blank_lines
from newscrawl.pages.body.hidden_words import shown_text
from newscrawl.pages.tree.containers import Containers
from newscrawl.pages.tree.segments import Segment
from newscrawl.pages.tree.sentences import LONG_LINE, ends_sentence, is_long_sentence, weigh

LISTS = frozenset(("ul", "ol", "dl", "menu"))
LINE_WORTH = 25  # characters: a last line may be short


class Place(NamedTuple):
    """The list or table, and its item or row, that a segment stands in; -1 for none. `cell` is a table's."""

    holder: int
    item: int
    cell: int


NOWHERE = Place(-1, -1, -1)


def paragraphs(found: Containers, segments: list[Segment]) -> list[str]:
    """The texts of the article, one per paragraph, list or table. Raw: white space is folded, nothing else."""
    texts: list[list[str]] = []  # parts, joined at the end: a list may have very many items
    previous: Segment | None = None
    before = NOWHERE
    for one in segments:
        place = _place(found, one)
        text = shown_text(found.out, one)
        if not text:
            continue
        if "\n" in text:
            text = _lines(text)
        text = with_blank_lines(one, text)
        joint = _joint(previous, one, before, place)
        if joint and texts:
            texts[-1] += (joint, text)
        else:
            texts.extend([part] for part in text.split("\n\n"))
        previous, before = one, place
    return ["".join(parts) for parts in texts]


def _joint(previous: Segment | None, one: Segment, before: Place, place: Place) -> str:
    """What stands between two segments of one paragraph, "" where a new paragraph begins."""
    if previous is None:
        return ""
    if place.holder >= 0 and place.holder == before.holder:
        if place.cell >= 0 and place.item == before.item:
            return " " if place.cell == before.cell else "\t"
        return "\n"
    if one.block is previous.block and not _is_break(previous.text, one.text):
        return "\n"
    return ""


def _lines(text: str) -> str:
    """A block whose lines are paragraphs gets blank lines between them."""
    lines = text.split("\n")
    joined = lines[0]
    for above, line in pairwise(lines):
        joined += ("\n\n" if _is_break(above, line) else "\n") + line
    return joined


def _is_break(above: str, below: str) -> bool:
    """A single `<br>` between sentences, one of them long, parts paragraphs; between short lines it parts lines."""
    if ends_sentence(above) and max(len(above), len(below)) >= LONG_LINE:
        return len(below) >= LINE_WORTH
    if above.isascii() or not (is_long_sentence(above) or (ends_sentence(above) and is_long_sentence(below))):
        return False
    return weigh(below) >= LINE_WORTH


def _place(found: Containers, one: Segment) -> Place:
    """Lists and tables count where they lie inside the best container: one around it is layout."""
    out = found.out
    if out.ends[found.best] <= one.element or one.element <= found.best:
        return NOWHERE
    item = cell = -1
    holder = NOWHERE
    element = one.element
    while element > found.best:
        tag = out.tags[element]
        if tag == "li" or tag == "dd" or tag == "dt":
            item = element
        elif tag in LISTS:
            holder = Place(element, item, -1)
        elif tag in ("td", "th"):
            cell = element
        elif tag == "tr":
            item = element
        elif tag == "table":
            holder = Place(element, item, cell)
        element = out.parents[element]
    return holder
