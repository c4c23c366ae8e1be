"""Whether a link stands in a sentence: then it leads away from a text, and is no teaser."""

from __future__ import annotations

from newscrawl.pages.teasers.boxes import Box
from newscrawl.pages.teasers.datelines import opens_with_dateline
from newscrawl.pages.teasers.headings import is_known
from newscrawl.pages.teasers.runs import Run
from newscrawl.pages.teasers.stamps import tells_when
from newscrawl.pages.teasers.texts import is_headline
from newscrawl.pages.tree.outline import BREAK, NO_LINK, Outline, Piece
from newscrawl.pages.tree.sentences import weigh
from newscrawl.pages.tree.tags import BLOCK
from newscrawl.text.age import find_age

PARAGRAPH, PARAGRAPHS = 60, 3  # weight of a paragraph, and the number of them that no teaser has
_SENTENCE_ENDS = (".", "!", "?", "”", '"', "。", "！", "？", "」")
_CUT_SHORT = ("...", "…", "[...]")
_GOES_ON = ".,;:)，。、；：）！？」』"


def is_prose(out: Outline, box: Box, inner: list[Run]) -> bool:
    """Whether the link stands in a sentence: longer text outside it on its line, and no age there."""
    linked = next((run for run in inner if box.first <= run.link < box.last), None)
    if linked is None:
        return False
    pieces, link = out.blocks[linked.block].pieces, linked.link
    at = out.first_piece(linked.block, link)
    around = _around(out, pieces, at)
    before = _beside(pieces, range(at - 1, -1, -1), link, around)
    behind = _beside(pieces, range(at + 1, len(pieces)), link, around)
    return _reads_on(linked.text, " ".join("".join(before[::-1]).split()), " ".join("".join(behind).split()))


def _beside(pieces: list[Piece], places: range, own: int, around: int) -> list[str]:
    """The texts in the element `around` among these pieces, up to another link or the line's end."""
    found = []
    for place in places:
        text, link, element = pieces[place]
        if text == BREAK or link not in {NO_LINK, own}:
            break
        if link == NO_LINK and element == around:
            found.append(text)
    return found


def is_text(box: Box, inner: list[Run], *, alone: bool) -> bool:
    """Whether a box holds several paragraphs of sentences outside its link, or `alone` one above it: an article that
    has no other link."""
    blocks = set()
    for run in inner:
        if run.link == NO_LINK:
            text = run.text
            if text.endswith(_SENTENCE_ENDS) and not text.endswith(_CUT_SHORT) and weigh(text) >= PARAGRAPH:
                blocks.add(run.block)
        elif alone and blocks and box.first <= run.link:
            return True
    return len(blocks) >= PARAGRAPHS


def _around(out: Outline, pieces: list[Piece], at: int) -> int:
    """The element around the link whose first piece is that `at`; a wrapper that holds nothing else counts for the
    link itself."""
    own = pieces[at][1]
    around = out.parents[out.anchors[own].element]
    while out.tags[around] not in BLOCK and not _holds_more(pieces, at, range(around, out.ends[around])):
        around = out.parents[around]
    return around


def _holds_more(pieces: list[Piece], at: int, inside: range) -> bool:
    """Whether the elements `inside` hold text outside the link whose first piece is that `at`."""
    own = pieces[at][1]
    for places in (range(at - 1, -1, -1), range(at + 1, len(pieces))):
        for place in places:
            text, link, element = pieces[place]
            if element not in inside:
                break
            if link != own and not text.isspace():
                return True
    return False


def _reads_on(link: str, before: str, behind: str) -> bool:
    leads_in = before.count(" ") >= 2 and not before.endswith(_SENTENCE_ENDS)
    if leads_in and not (is_known(before) or tells_when(before) or find_age(before)):
        return True
    if not behind or find_age(behind) or tells_when(behind):
        return False
    if behind[0] in _GOES_ON or behind[0].islower():
        return len(behind) > 1
    return len(behind) > len(link) and not is_headline(link) and not opens_with_dateline(behind)
