"""Photo credits in teasers: "ANP Minister wil ..." and captions are no part of the headline or the lead."""

from __future__ import annotations

import re

from newscrawl.pages import phrases
from newscrawl.pages.teasers.runs import Run
from newscrawl.pages.teasers.texts import Texts, is_headline
from newscrawl.pages.tree.outline import Outline
from newscrawl.text.agencies import is_agency

LONGEST = 60  # characters of a credit
_GLUED = re.compile(r"((?:[A-Z]{2,8}|Getty Images|Reuters)(?:\s?/\s?[A-Z]\w{1,8})*)\s+(?=[^\W\d_a-z]|[\"'“‘„])")
_PARTS = re.compile(r"\s?/\s?")
_SOURCES = frozenset(
    ("getty images", "shutterstock", "istock", "unsplash", "pixabay", "adobe stock", "hollandse hoogte")
)


def drop_credits(out: Outline, told: list[Texts]) -> None:
    """Take the credits out of a group's texts, where a headline is left.

    A credit that is glued to the headline is cut where two teasers open with one, or where the words behind it are
    a sentence of their own: "ANP Minister wil ...", but "ANP stopt ..." and "AP Moller Maersk ..." stay.
    """
    for texts in told:
        if len(texts.runs) < 2:
            continue
        kept = [run for run in texts.runs if not (_is_credit(run.text) or _in_caption(out, run))]
        if any(is_headline(run.text) for run in kept):
            texts.runs = kept
    glued = [(run, match) for texts in told for run in texts.runs[:1] if (match := _glued(run.text))]
    for run, match in glued:
        rest = run.text[match.end() :]
        if len(glued) > 1 or _opens_sentence(rest):
            run.text = rest


def _glued(text: str) -> re.Match[str] | None:
    match = _GLUED.match(text)
    return match if match and all(_is_source(part) for part in _PARTS.split(match[1])) else None


def _is_source(name: str) -> bool:
    return is_agency(name) or name.lower() in _SOURCES


def _opens_sentence(text: str) -> bool:
    words = text.split(maxsplit=2)
    return len(words) > 1 and words[1][0].islower()


def _is_credit(text: str) -> bool:
    if len(text) > LONGEST:
        return False
    return phrases.credits_picture(text) or all(_is_source(part) for part in _PARTS.split(text.strip(" ()|·-")))


def _in_caption(out: Outline, run: Run) -> bool:
    element = run.element
    for _ in range(3):
        if element < 0:
            return False
        if out.tags[element] == "figcaption":
            return True
        element = out.parents[element]
    return False
