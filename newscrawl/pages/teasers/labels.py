"""Links beside a teaser that name its section or its topic: no teasers themselves, though an age behind one is the
teaser's own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import NamedTuple

from newscrawl.pages.page import Page
from newscrawl.pages.surroundings import AT_ONCE, BELOW
from newscrawl.pages.teasers.boxes import HEADINGS
from newscrawl.pages.teasers.groups import Unit
from newscrawl.pages.teasers.stamps import is_stamp
from newscrawl.pages.teasers.texts import LEAST, Texts, weight
from newscrawl.pages.tree.outline import Outline

MOST_WORDS, LONGEST = 4, 40  # of a label, and its weight
DEEPEST = 16  # parts of an address that are looked at
MOST_WORDS_BEFORE = 3  # of one that only its place before a heading tells
_CATEGORY = re.compile(  # a story's own address has more words, or a number: "/topics/20240719-SYT8T/"
    r"/(?:categor(?:y|ies|ie|ia|ias)|kategori(?:e|en|a|er)?|tags?|topics?|them(?:a|as|en|es?)|temas?|rubri(?:k|ek|que|ca|ken|eken))"
    r"(?:/(?![^/]*\d{4})[^/-]+(?:-[^/-]+){0,4}){1,2}\Z",
    re.IGNORECASE,
)


class Target(NamedTuple):
    """A box with its texts and where it leads."""

    unit: Unit
    texts: Texts
    href: str  # as written
    url: str  # canonical form


def drop_labels(out: Outline, read: list[tuple[Unit, Texts]]) -> None:
    """Take the text from boxes that are the section label of the next: a few words outside a heading, before a link
    that is one."""
    for (_, texts), (_, following) in pairwise(read):
        alone = texts.runs[0] if len(texts.runs) == 1 and texts.age is None else None
        if alone is None or not following.runs or alone.text.count(" ") >= MOST_WORDS_BEFORE:
            continue
        if not is_headed(out, alone.element) and any(is_headed(out, run.element) for run in following.runs):
            texts.runs = []


def is_headed(out: Outline, element: int) -> bool:
    """Whether an element is a heading, or alone in one."""
    parent = out.parents[element]
    return out.tags[element] in HEADINGS or (parent >= 0 and out.tags[parent] in HEADINGS)


def are_writers(page: Page, told: list[tuple[Unit, Texts]]) -> bool:
    """Whether boxes stand beside the page's own headline and say no more than a few words each: who wrote it."""
    out, headline = page.outline, page.headline_element
    first, last = told[0][0].runs[0].block, told[-1][0].runs[-1].block
    if headline < 0 or not out.first_block[headline] - AT_ONCE <= last or first >= out.last_block[headline] + BELOW:
        return False
    return all(_is_label(text) for _, texts in told for text in texts.strings)


def without_sections(page_url: str, boxes: list[Target]) -> tuple[list[Target], list[Target]]:
    """The boxes that lead to stories, and those that lead to sections: to what stands above the page's address or a
    story's, or to a category, with no more than a few words that no other box has. Where these show when, that is said
    of the story before them, or of the next where the first box leads to a section. Linear in the number of boxes."""
    said = Counter(chain.from_iterable(box.texts.strings for box in boxes))
    labels = [all(_is_label(text) or said[text] > 1 for text in box.texts.strings) for box in boxes]
    if not any(labels):
        return boxes, []
    stories = [page_url, *(box.url for box, is_label in zip(boxes, labels, strict=True) if not is_label)]
    above = set(chain.from_iterable(map(_above, stories)))
    are = [is_label and _is_section(box.url, above) for box, is_label in zip(boxes, labels, strict=True)]
    step = 1 if are[0] else -1
    for at, is_section in enumerate(are):
        beside = at + step
        if is_section and 0 <= beside < len(boxes) and not are[beside]:
            _hand_on(boxes[at].texts, boxes[beside].texts)
    told = list(zip(boxes, are, strict=True))
    return [box for box, is_section in told if not is_section], [box for box, is_section in told if is_section]


def _is_section(url: str, above: set[str]) -> bool:
    path = _path(url)
    return path in above or _CATEGORY.search(path) is not None


def _above(url: str) -> Iterator[str]:
    """The addresses above this one, its own and the site's front left out."""
    steps = _path(url).split("/")[: DEEPEST + 1]
    return ("/".join(steps[:depth]) for depth in range(4, len(steps)))


def _path(url: str) -> str:
    """An address without its query and last slash."""
    return url.partition("?")[0].rstrip("/")


def _is_label(text: str) -> bool:
    size = weight(text)
    return text.count(" ") < MOST_WORDS and size <= LONGEST and (size == len(text) or size < LEAST)


def _hand_on(label: Texts, story: Texts) -> None:
    """Let the story have the times of its label, unless it has its own."""
    if story.age is None and not any(is_stamp(run.text) for run in story.read):
        story.age = label.age
        story.read = [*story.read, *(run for run in label.read if is_stamp(run.text))]
