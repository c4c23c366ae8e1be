"""Which runs of text can be the heading of a block of teasers."""

from __future__ import annotations

from newscrawl.pages.teasers.boxes import HEADINGS
from newscrawl.pages.teasers.headings import is_known, shows_all
from newscrawl.pages.teasers.runs import Run
from newscrawl.pages.teasers.stamps import tells_when
from newscrawl.pages.teasers.texts import is_headline
from newscrawl.pages.tree.outline import BREAK, NO_LINK, Outline

LONGEST_HEADING = 60
_OVER = frozenset(("th", "caption", "dt", "legend", "summary", "hgroup"))
_BOLD = frozenset(("b", "strong"))
_ENDS = (".", "!", "?", ",", ";")


def is_short(text: str) -> bool:
    """Whether a text is short enough for a section's name, and no sentence or part of one."""
    if len(text) > 40 or text[:1].islower() or text.endswith(_ENDS):
        return False
    return text.count(" ") <= 4 and not any(map(str.isdigit, text))


def is_heading(out: Outline, run: Run) -> bool:
    """Whether a run is the heading of a block: by its words, its element, or by standing in bold on a line alone."""
    text = run.text
    if len(text) > LONGEST_HEADING or not (is_known(text) or _is_set_as_heading(out, run)):
        return False
    return not tells_when(text)


def _is_set_as_heading(out: Outline, run: Run) -> bool:
    text, tag = run.text, out.tags[run.element]
    if run.link != NO_LINK and is_headline(text):
        return False
    parent = out.parents[run.element]
    if tag in HEADINGS or tag in _OVER or (parent >= 0 and out.tags[parent] in HEADINGS):
        return True
    if tag == "h1":
        return text.count(" ") < 2
    if tag not in _BOLD or text.endswith(_ENDS):
        return False
    first = out.blocks[run.block].pieces[0]
    return (first[2] >= run.element or not first[0].strip()) and not shares_line(out, run)


def shares_line(out: Outline, run: Run) -> bool:
    """Whether a text in an element of its own has a link behind it on its line: "<b>Sport</b> <a>...</a>"."""
    inside, end = False, out.ends[run.element]
    for text, link, element in out.blocks[run.block].pieces:
        if run.element <= element < end:
            inside = True
        elif inside and (text == BREAK or link != NO_LINK):
            return text != BREAK
    return False


def is_title(out: Outline, run: Run) -> bool:
    """Whether a run is surely the heading of a block: by its words and its element."""
    return out.tags[run.element] in HEADINGS and is_known(run.text)


def is_aside(out: Outline, run: Run) -> bool:
    """Whether a run may stand between a heading and its teasers: a few words that head none of them."""
    return run.link == NO_LINK and is_short(run.text) and run.text[-1] != ":" and not is_heading(out, run)


def precedes(run: Run) -> bool:
    """Whether a run between a heading and its teasers is nothing to be read: an age, or the link to the whole list."""
    return tells_when(run.text) or (run.link != NO_LINK and shows_all(run.text))
