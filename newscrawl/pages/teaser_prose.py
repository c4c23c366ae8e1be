"""Whether a link stands in a sentence: then it leads away from a text, and is no teaser."""

from __future__ import annotations

from newscrawl.pages.outline import BREAK, NO_LINK, Outline
from newscrawl.pages.tags import BLOCK
from newscrawl.pages.teaser_boxes import Box
from newscrawl.pages.teaser_datelines import opens_with_dateline
from newscrawl.pages.teaser_headings import is_known
from newscrawl.pages.teaser_runs import Run
from newscrawl.pages.teaser_stamps import is_stamp
from newscrawl.pages.teaser_texts import is_headline
from newscrawl.text.age import find_age

PARAGRAPH, PARAGRAPHS = 60, 3  # characters of a paragraph, and the number of them that no teaser has
_SENTENCE_ENDS = (".", "!", "?", "”", '"')
_CUT_SHORT = ("...", "…", "[...]")


def is_prose(out: Outline, box: Box, inner: list[Run]) -> bool:
    """Whether the link stands in a sentence: longer text outside it on its line, and no age there."""
    linked = next((run for run in inner if box.first <= run.link < box.last), None)
    if linked is None:
        return False
    pieces = out.blocks[linked.block].pieces
    if not [text for text, link, _ in pieces if link == NO_LINK and not text.isspace()]:
        return False
    around = _around(out, linked)
    before: list[str] = []
    behind: list[str] = []
    seen = False
    for text, link, element in pieces:
        if text == BREAK:
            if seen:
                break
            before = []
        elif link == linked.link:
            seen = True
        elif link != NO_LINK:
            if seen:
                break
            before = []
        elif element == around:
            (behind if seen else before).append(text)
    return _reads_on(linked.text, " ".join("".join(before).split()), " ".join("".join(behind).split()))


def is_text(box: Box, inner: list[Run], *, alone: bool) -> bool:
    """Whether a box holds several paragraphs of sentences outside its link, or `alone` one above it: an article that
    has no other link."""
    blocks = set()
    for run in inner:
        if run.link == NO_LINK:
            if len(run.text) >= PARAGRAPH and run.text.endswith(_SENTENCE_ENDS) and not run.text.endswith(_CUT_SHORT):
                blocks.add(run.block)
        elif alone and blocks and box.first <= run.link:
            return True
    return len(blocks) >= PARAGRAPHS


def _around(out: Outline, linked: Run) -> int:
    """The element around a link; a wrapper that holds nothing else counts for the link itself."""
    around = out.parents[out.anchors[linked.link].element]
    pieces = out.blocks[linked.block].pieces
    while out.tags[around] not in BLOCK:
        inside = [piece for piece in pieces if around <= piece[2] < out.ends[around]]
        if any(link != linked.link and not text.isspace() for text, link, _ in inside):
            break
        around = out.parents[around]
    return around


def _reads_on(link: str, before: str, behind: str) -> bool:
    leads_in = before.count(" ") >= 2 and not before.endswith(_SENTENCE_ENDS)
    if leads_in and not (is_known(before) or is_stamp(before) or find_age(before)):
        return True
    if not behind or find_age(behind) or is_stamp(behind):
        return False
    if behind[0] in ".,;:)" or behind[0].islower():
        return len(behind) > 1
    return len(behind) > len(link) and not is_headline(link) and not opens_with_dateline(behind)
