"""The runs of text of a page's blocks: cut apart where markup parts them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newscrawl.pages.teasers.datelines import dateline_length, opens_with_place
from newscrawl.pages.teasers.stamps import is_age, tells_when
from newscrawl.pages.tree.outline import BREAK, NO_LINK, Block, Outline, Piece

_RUNNING = frozenset("em i mark q cite abbr sub sup font u wbr nobr ins del acronym code bdi".split())
_BOLD = frozenset(("b", "strong"))
LETTERS = 2  # at the end of a word that are set apart
_GOES_ON = re.compile(r"\s*[,.;:!?)’'\"”]|\s+[^\W\d_A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁІЇЄ]")  # of a sentence
HEADLINE = 2  # blanks in what may be a headline before a dateline
RawRun = tuple[str, int, int, int]
"""Text, link, element and block of a run."""


@dataclass(slots=True)
class Run:
    """A stretch of text inside one element, on one line, with or without a link around it."""

    text: str
    link: int
    element: int
    block: int
    is_age: bool = False


def make_runs(out: Outline, blocks: Sequence[Block], known: dict[int, list[RawRun]]) -> Iterator[Run]:
    """The runs of text of some blocks, in order; each is made anew, from what is `known` of the blocks by number."""
    for block in blocks:
        found = known.get(block.index)
        if found is None:
            found = known[block.index] = _runs_of(out, block)
        for raw in found:
            yield Run(*raw)


def _runs_of(out: Outline, block: Block) -> list[RawRun]:
    tags, parents, index = out.tags, out.parents, block.index
    printed = [piece for piece in block.pieces if not piece[0].isspace()]
    if len(printed) == 1:
        _, link, element = printed[0]
        return [(block.text, link, _lifted(out, element), index)]
    runs: list[RawRun] = []
    parts: list[str] = []
    last: tuple[int, int] | None = None
    for at, (text, link, inner) in enumerate(block.pieces):
        if text == BREAK:
            _close(runs, parts, last, index)
            last = None
            continue
        element = _lifted(out, inner)
        if last is not None and last != (link, element) and _is_part_of(out, block.pieces, at, last, parts):
            element = last[1]
        if tags[element] in _BOLD and last == (link, parents[element]):
            element = parents[element]
        if last is None or last[1] != element or last[0] != link:
            if text.isspace():
                if last is not None and last[0] == link:
                    parts.append(text)
                continue
            if last is None or not _goes_on(out, last, parts, (link, element), text):
                _close(runs, parts, last, index)
            last = (link, element)
        parts.append(text)
    _close(runs, parts, last, index)
    return runs


def _lifted(out: Outline, element: int) -> int:
    """The element around words that are set in italics or the like."""
    tags, parents = out.tags, out.parents
    while tags[element] in _RUNNING and parents[element] >= 0:
        element = parents[element]
    return element


def _is_part_of(out: Outline, pieces: list[Piece], at: int, last: tuple[int, int], parts: list[str]) -> bool:
    """Whether a text in an element of its own is a part of the text before it: of its last word, or words of a
    sentence that goes on behind them ("wins <span>gold</span> at sea")."""
    text, link, inner = pieces[at]
    if link != last[0] or text.isspace():
        return False
    if link != NO_LINK and _is_one_word(parts, text):
        return True
    element = _lifted(out, inner)
    if out.tags[element] != "span" or out.parents[element] != last[1] or at + 1 == len(pieces):
        return False
    behind, other, after = pieces[at + 1]
    goes_on = other == link and _lifted(out, after) == last[1] and _GOES_ON.match(behind) is not None
    return goes_on and parts[-1][-1:].isspace() and not (tells_when(text) or tells_when("".join(parts)))


def _is_one_word(parts: list[str], text: str) -> bool:
    """Whether a text in a link goes on with the word before it: an initial, or the last letters, are set apart."""
    if not (text[:1].islower() and parts and parts[-1][-1:].isalpha()):
        return False
    return len("".join(parts).strip()) == 1 or (len(text.split(maxsplit=1)[0]) == len(text) <= LETTERS)


def _goes_on(out: Outline, last: tuple[int, int], parts: list[str], now: tuple[int, int], text: str) -> bool:
    """Whether a text goes on with the sentence or dateline that stands in bold before it: "<b>GOES</b> (ANP) - ".

    In a span of its own a dateline alone may stand, no part of a sentence.
    """
    link, element = last
    tag = out.tags[element]
    if (tag not in _BOLD and tag != "span") or (link, out.parents[element]) != now:
        return False
    opening = text.lstrip()[:1]
    if tag in _BOLD and (opening.islower() or opening in {",", ".", ";", ")"}):
        return True
    bold = "".join(parts)
    if link != NO_LINK and opening.islower() and not tells_when(bold):
        return True
    if (
        is_age(bold)
        or (bold[:1].isdigit() and tells_when(bold))
        or (bold.count(" ") >= HEADLINE and opens_with_place(" ".join(text.split())))
    ):
        return False
    return dateline_length(" ".join((bold + text).split())) > len(bold.strip())


def _close(runs: list[RawRun], parts: list[str], last: tuple[int, int] | None, block: int) -> None:
    text = " ".join("".join(parts).split())
    if text and last is not None:
        runs.append((text, *last, block))
    parts.clear()
