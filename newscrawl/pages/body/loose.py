"""Sentences in no element of their own: they stand directly in the one that holds the text's paragraphs."""

from __future__ import annotations

from collections import Counter

from newscrawl.pages.body.closing import is_no_story
from newscrawl.pages.phrases import is_another_line
from newscrawl.pages.tree.classes import UNSEEN
from newscrawl.pages.tree.containers import BAD
from newscrawl.pages.tree.segments import Segment

LEAST = 40.0  # mass
LEAST_ALIKE = 60.0  # mass of one in an element like that of the sentence above it
MOST_ALIKE = 5  # segments of a short text
PARAGRAPHS = 2  # of the text, that the element holds at least
DOUBTED = -1.0  # log odds of a last paragraph of which nothing but its place speaks against it


def keep_loose(segments: list[Segment], taken: list[bool], scores: list[float]) -> None:
    """Take in those right beside a paragraph of the text."""
    holders = Counter([one.parent for one, take in zip(segments, taken, strict=True) if take and one.tag == "p"])
    _keep_alike(segments, taken)
    _keep_last(segments, taken, scores)
    for i, one in enumerate(segments):
        if taken[i] or one.mass < LEAST or holders[one.element] < PARAGRAPHS:
            continue
        beside = [at for at in (i - 1, i + 1) if 0 <= at < len(segments)]
        if any(taken[at] and segments[at].parent == one.element for at in beside) and _may_be_text(one):
            taken[i] = True


def _may_be_text(one: Segment) -> bool:
    """Whether neither names nor words speak against a text."""
    return not (one.bits & (BAD | UNSEEN) or is_another_line(one.text) or is_no_story(one.text))


def _keep_alike(segments: list[Segment], taken: list[bool]) -> None:
    """Take in a sentence right below one of a short text, in an element of the same kind beside it: there is too little
    of that to judge by."""
    if sum(taken) > MOST_ALIKE:
        return
    for i in range(1, len(segments)):
        one, before = segments[i], segments[i - 1]
        if (
            not taken[i]
            and taken[i - 1]
            and one.mass >= LEAST_ALIKE
            and before.mass
            and not one.density
            and one.parent == before.parent
            and (one.tag, one.name) == (before.tag, before.name)
            and _may_be_text(one)
        ):
            taken[i] = True


def _keep_last(segments: list[Segment], taken: list[bool], scores: list[float]) -> None:
    """Take in the paragraph right behind the last one of the text, in another element and with no sentence below it:
    its place alone speaks against it, since that is where pages tell of their writers."""
    at = max((i for i, take in enumerate(taken) if take), default=-1) + 1
    if at < PARAGRAPHS or at == len(segments) or (at + 1 < len(segments) and segments[at + 1].mass):
        return
    one, before = segments[at], segments[at - 1]
    if one.block.index != before.block.index + 1 or not (one.tag == before.tag == "p") or one.parent == before.parent:
        return
    if scores[at] > DOUBTED and one.mass >= LEAST_ALIKE and not one.density and _may_be_text(one):
        taken[at] = True
