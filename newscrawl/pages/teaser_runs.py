"""The runs of text of a page's blocks: cut apart where markup parts them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newscrawl.pages.outline import BREAK, Block, Outline
from newscrawl.pages.teaser_datelines import dateline_length, opens_with_place
from newscrawl.pages.teaser_stamps import is_stamp

_RUNNING = frozenset("em i mark q cite abbr sub sup font u wbr nobr ins del acronym code bdi".split())
_BOLD = frozenset(("b", "strong"))
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
        text, link, element = printed[0]
        return [(" ".join(text.split()), link, _lifted(out, element), index)]
    runs: list[RawRun] = []
    parts: list[str] = []
    last: tuple[int, int] | None = None
    for text, link, inner in block.pieces:
        if text == BREAK:
            _close(runs, parts, last, index)
            last = None
            continue
        element = _lifted(out, inner)
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
    if is_stamp(bold) or (bold.count(" ") >= HEADLINE and opens_with_place(" ".join(text.split()))):
        return False
    return dateline_length(" ".join((bold + text).split())) > len(bold.strip())


def _close(runs: list[RawRun], parts: list[str], last: tuple[int, int] | None, block: int) -> None:
    text = " ".join("".join(parts).split())
    if text and last is not None:
        runs.append((text, *last, block))
    parts.clear()
