"""Dates as a page prints them in a line of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from newscrawl.pages.fields.date_words import (
    CHANGED,
    DATE,
    DIGIT,
    LONGEST_LINE,
    MOST_PRINTED,
    PUBLISHED,
    RIGHTS,
    STAMP,
    YEAR,
    label_before,
    tells_of_change,
)
from newscrawl.pages.fields.dates_marked import ABOVE
from newscrawl.pages.fields.others_texts import is_above_article, is_in_box, is_of_others
from newscrawl.pages.page import Page
from newscrawl.pages.phrases import signs
from newscrawl.pages.surroundings import blocks_beside
from newscrawl.pages.tree.outline import Block

MOST_BEFORE = 6  # words before a printed date
LEAST_TOLD = 4  # words of a sentence before its date or behind the last number
RUN = range(2, 9)  # pieces of a line of dates
MOST_CLOCK = 24  # characters of a time of day
SENTENCE_ENDS = (".", "!", "?")
MOST_AFTER_BY = 10  # of a line that opens as a byline does: two names
_BARS = frozenset("|·•–—-/")
_EDGES = " |·•–—-/,;("
_LABEL = rf"(?:\w*{PUBLISHED.pattern}|da[td]|fecha|stand|dzień|dia|datum)\w*"
_ALONE = re.compile(  # "Geplaatst: 5 mei 2026", "Datum 5 mei 2026", "May 5, 2026", not "Final: 5 May", "Bonn, 5 May"
    rf"(?:{_LABEL}:\s|(?:\w*{PUBLISHED.pattern}\w*|dat(?:e|um|a|o)|fecha|stand)\s)?{DATE}", re.IGNORECASE
)
_FACT = re.compile(r"\s?[|｜]\s?|\s(?=[^\W\d]{2,12}[:：])")  # what parts a line of facts about an article
_LABELLED = re.compile(rf"\w*{PUBLISHED.pattern}\w*\s?[:：]\s?{DATE}", re.IGNORECASE)
_GLUED = re.compile(r"(?:19|20)\d\d\d{1,2}[:.]\d\d")
_CLOCK = re.compile(  # "at 09:30 CET", "9.30 uur", "9:30 a.m."
    r"[|·•,–-]?\s?(?:(?:at|om|um|à|a las|alle|ore|kl\.?|klo|godz\.?|в|о|saat)\s)?\d{1,2}[:.hH]\d\d(?::\d\d)?"
    r"\s?(?:uur|uhr|hrs|h|[ap]\.?m\b\.?)?(?-i:\s?[A-Z]{2,4}(?:[+-]\d{1,2})?)?",
    re.IGNORECASE,
)


def printed(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """Short lines with a number beside the headline, up to what they tell of a change."""
    return _beside(page, is_teaser, _publication)


def stamps(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """Lines beside the headline that hold a date, with no more before it than a word for publishing and a short one."""
    return _beside(page, is_teaser, _stamp, headline=False)


def printed_changes(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """What lines beside the headline say from where they begin to tell of a change."""
    return _beside(page, is_teaser, _change)


def clocks(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """Dates in blocks beside the headline, each with the time of day that is all that the block before or behind it
    holds."""
    blocks = page.outline.blocks
    for block in blocks_beside(page, is_teaser, ABOVE):
        if len(block.text) <= MOST_CLOCK and _CLOCK.fullmatch(block.text):
            for other in (*blocks[max(0, block.index - 1) : block.index], *blocks[block.index + 1 : block.index + 2]):
                if len(other.text) <= MOST_PRINTED and _publication(other.text) and not _is_apart(page, other):
                    yield f"{other.text} {block.text}"


def alone(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """Lines anywhere on the page that hold a date and no more than a label before it, or, among other facts, one that
    a label says to be that of the publication."""
    for block in page.outline.blocks:
        text = _date_alone(block.text) if len(block.text) <= MOST_PRINTED and DIGIT.search(block.text) else ""
        if text and not (is_teaser(block.element) or _is_apart(page, block)):
            yield text


def _beside(
    page: Page, is_teaser: Callable[[int], bool], read: Callable[[str], str], *, headline: bool = True
) -> Iterator[str]:
    """What is read in the lines beside the headline, and in its own if wanted."""
    for block in blocks_beside(page, is_teaser, ABOVE, headline=headline):
        lines = _lines(block)
        if DIGIT.search(lines[0]) and (label := label_before(page.outline, block.index)):
            lines[0] = f"{label} {lines[0]}"
        texts = [text for line in lines if (text := read(line)) and not RIGHTS.match(line)]
        if texts and not _is_apart(page, block):
            yield from texts


def _lines(block: Block) -> list[str]:
    """The lines of a block, with a space between elements whose numbers would run together: a year and a time."""
    text = block.text
    if len(block.pieces) in RUN and _GLUED.search(text):
        text = " ".join(" ".join([piece[0] for piece in block.pieces]).split())
    return text.split("\n")


def _is_apart(page: Page, block: Block) -> bool:
    """Whether a block holds what is not the article's own."""
    first = block.pieces[0][2]
    return is_of_others(page, first) or is_in_box(page, block.element) or is_above_article(page, first)


def _publication(line: str) -> str:
    """What a line says of the publication, "" for nothing."""
    text = _before_change(line) if DIGIT.search(line) else ""
    return text if text and len(text) <= MOST_PRINTED and DIGIT.search(text) and not _is_prose(text) else ""


def _stamp(line: str) -> str:
    """What a line says before it tells of a change, where that is a date; "" for another."""
    if not YEAR.search(line):
        return ""
    text = _before_change(line).strip(_EDGES)
    return text if len(text) <= MOST_PRINTED and YEAR.search(text) and STAMP.fullmatch(text) else ""


def _change(line: str) -> str:
    """A line from where it tells of a change, "" for nothing."""
    change = CHANGED.search(line) if len(line) <= LONGEST_LINE and DIGIT.search(line) else None
    return line[change.start() :] if change else ""


def _before_change(line: str) -> str:
    """A line up to where it tells of a change; of one that begins with it what it says of the publication behind that,
    nothing where it does not say so: "Updated 5 May, first on 3 May"."""
    change = CHANGED.search(line)
    if change is None:
        return line
    before = line[: change.start()]
    publication = None if DIGIT.search(before) else PUBLISHED.search(line, change.end())
    return line[publication.start() :] if publication else before


def _is_prose(text: str) -> bool:
    """Whether a line says more before its date than a byline and a label do, or is a sentence that goes on behind it:
    captions and texts tell days of their own."""
    dated = [any(map(str.isdecimal, word)) for word in text.split() if word not in _BARS]
    before, told = dated.index(True), signs(text)
    if text.endswith(SENTENCE_ENDS) and before:
        bare = not (told or PUBLISHED.search(text))
        if dated[::-1].index(True) >= LEAST_TOLD or (bare and before >= LEAST_TOLD):
            return True
    return before > (MOST_AFTER_BY if told else MOST_BEFORE)


def _date_alone(line: str) -> str:
    """The date of a short line that holds no other, with its label; "" for another line."""
    if len(YEAR.findall(line)) != 1 or tells_of_change(line) or RIGHTS.match(line):
        return ""
    return line if _ALONE.fullmatch(line) else next(filter(_LABELLED.fullmatch, _FACT.split(line)), "")
