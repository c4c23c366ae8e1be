"""The runs of text of a page's blocks: cut apart where markup parts them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newscrawl.pages.outline import BREAK, Block, Outline
from newscrawl.pages.teaser_stamps import is_stamp
from newscrawl.text.dateline import parse_dateline

_RUNNING = frozenset("em i mark q cite abbr sub sup font u wbr nobr ins del acronym code bdi".split())
_BOLD = frozenset(("b", "strong"))


@dataclass(slots=True)
class Run:
    """A stretch of text inside one element, on one line, with or without a link around it."""

    text: str
    link: int
    element: int
    block: int
    is_age: bool = False


def make_runs(out: Outline, blocks: Sequence[Block]) -> Iterator[Run]:
    """The runs of text of some blocks, in order; each is made anew."""
    for block in blocks:
        if len(block.pieces) == 1:
            _, link, element = block.pieces[0]
            yield Run(block.text, link, _lifted(out, element), block.index)
        else:
            yield from _runs_of(out, block)


def _lifted(out: Outline, element: int) -> int:
    """The element around words that are set in italics or the like."""
    tags, parents = out.tags, out.parents
    while tags[element] in _RUNNING and parents[element] >= 0:
        element = parents[element]
    return element


def _runs_of(out: Outline, block: Block) -> list[Run]:
    """The runs of one block with several pieces."""
    runs: list[Run] = []
    parts: list[str] = []
    last: tuple[int, int, int] | None = None
    for text, link, inner in block.pieces:
        if text == BREAK:
            _close(runs, parts, last)
            last = None
            continue
        element = _lifted(out, inner)
        if out.tags[element] in _BOLD and last == (link, out.parents[element], block.index):
            element = out.parents[element]
        if last is None or last[1] != element or last[0] != link:
            if text.isspace():
                if last is not None and last[0] == link:
                    parts.append(text)
                continue
            if last is None or not _goes_on(out, last, parts, (link, element, block.index), text):
                _close(runs, parts, last)
            last = (link, element, block.index)
        parts.append(text)
    _close(runs, parts, last)
    return runs


def _goes_on(out: Outline, last: tuple[int, int, int], parts: list[str], now: tuple[int, int, int], text: str) -> bool:
    """Whether a text goes on with the sentence or dateline that stands in bold before it: "<b>GOES</b> (ANP) - ".

    In a span of its own a dateline alone may stand, no part of a sentence.
    """
    link, element, block = last
    tag = out.tags[element]
    if (tag not in _BOLD and tag != "span") or (link, out.parents[element], block) != now:
        return False
    opening = text.lstrip()[:1]
    if tag in _BOLD and (opening.islower() or opening in {",", ".", ";", ")"}):
        return True
    bold = "".join(parts)
    if is_stamp(bold):
        return False
    return len(parse_dateline(" ".join((bold + text).split())).raw) > len(bold.strip())


def _close(runs: list[Run], parts: list[str], last: tuple[int, int, int] | None) -> None:
    text = " ".join("".join(parts).split())
    if text and last is not None:
        runs.append(Run(text, *last))
    parts.clear()
