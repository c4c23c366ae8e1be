"""The last paragraphs of a text that a page sets in the article's own footer, which is read as a menu."""

from __future__ import annotations

import re

from newscrawl.pages.phrases import is_another_line
from newscrawl.pages.tree.classes import MENU, UNSEEN
from newscrawl.pages.tree.containers import BAD, Containers
from newscrawl.pages.tree.outline import Block
from newscrawl.pages.tree.segments import Segment, segment_of
from newscrawl.pages.tree.sentences import LONG_LINE

_NO_STORY = re.compile(  # of the house, of rights and of the writer
    r"©|\bcopyright|\ball rights\b|alle recht|derechos|droits|diritti|direitos|права защищены|overname|toestemming"
    r"|reproduc|\b(?:redact|verslaggever|journalist|reporter|correspond|column|editor|freelance|schrijver|auteur|autor"
    r"|writer|redakt|giornalist|periodist|jornalist|журналист|корреспондент)\w*|记者|記者|기자|https?://|www\.|@\w"
    r"|cookie|newsletter|nieuwsbrief|categor|posted (?:in|by|on)|tagged|\bviews?\b|comments?\b|reacties\b",
    re.IGNORECASE,
)


def closing_segments(found: Containers, chosen: list[Segment]) -> list[Segment]:
    """Paragraphs of a footer right behind the last chosen segment, in the same article."""
    out = found.out
    if not chosen or "footer" not in out.tags:
        return []
    last = chosen[-1]
    first = last.block.index + 1
    footer = _footer_at(found, first)
    if footer < 0 or not any(out.tags[at] == "article" and out.ends[at] > last.element for at in out.ancestors(footer)):
        return []
    kept = []
    for block in out.blocks[first : out.last_block[footer]]:
        one = _paragraph(found, block)
        if one is None:
            break
        kept.append(one)
    return kept


def is_no_story(text: str) -> bool:
    """Whether a text tells of the house, of rights or of the writer."""
    return _NO_STORY.search(text) is not None


def _footer_at(found: Containers, index: int) -> int:
    """The footer that begins with this block, -1 where none does, or one whose name says what it holds."""
    out = found.out
    if index >= len(out.blocks):
        return -1
    for at in out.ancestors(out.blocks[index].element):
        if out.tags[at] == "footer":
            named = found.groups(at) & (BAD | UNSEEN) & ~MENU
            return at if out.first_block[at] == index and not named else -1
    return -1


def _paragraph(found: Containers, block: Block) -> Segment | None:
    """The segment of a block that is a paragraph of a story, else None."""
    if found.out.tags[block.element] != "p" or block.linked or found.groups(block.element) & (BAD | UNSEEN):
        return None
    if is_no_story(block.text) or is_another_line(block.text):
        return None
    one = segment_of(found.out, block)
    return one if one.mass >= LONG_LINE else None
