"""The outline of a page, which body, teasers and links all read; walk.py makes it.

Elements are numbered in document order and kept as columns (a list per property), since a page has
thousands of them and an object for each would cost more than the parse. A block is a run of text that no
block-level tag interrupts; a piece is a stretch of it inside one element, with or without a link around it.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple, TypeVar

from selectolax.lexbor import LexborNode

NO_LINK = -1
BREAK = "\x0b"  # a vertical tab: one of the page's own becomes a blank
LINK_SHARE = 0.9  # of the characters of a text that is nothing but a link


# Text inside one element: (text, white space not folded yet, or BREAK for a line break; index into
# Outline.anchors, or NO_LINK; the innermost element). A plain tuple: a page has thousands.
Piece = tuple[str, int, int]
T = TypeVar("T")


class Anchor(NamedTuple):
    """An `<a href>`."""

    href: str  # as written
    element: int
    rel: str  # as written, "" where it has none


@dataclass(slots=True)
class Block:
    """A run of text between two block boundaries."""

    index: int
    element: int  # the innermost block-level element around it
    pieces: list[Piece]
    text: str  # white space folded; a single <br> stands as "\n"
    linked: int  # how many of its characters stand in links

    @property
    def is_link(self) -> bool:
        """Whether next to nothing of it stands outside links."""
        return self.linked > LINK_SHARE * len(self.text)

    def runs(self) -> list[tuple[int, str]]:
        """Its stretches inside one link or outside of all: the link's number, or NO_LINK, and the text, white space not
        folded, in order."""
        return [
            (link, "".join([piece[0] for piece in run])) for link, run in groupby(self.pieces, lambda piece: piece[1])
        ]

    def texts_of_elements(self) -> list[str]:
        """The text of each of its innermost elements, white space not folded, in order."""
        return ["".join([piece[0] for piece in run]) for _, run in groupby(self.pieces, lambda piece: piece[2])]


@dataclass(slots=True)
class Outline:
    """Columns of elements, and the blocks and anchors, all in document order."""

    tags: list[str] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)  # -1 for the root
    nodes: list[LexborNode] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)  # elements [i + 1, ends[i]) lie inside element i
    first_block: list[int] = field(default_factory=list)
    last_block: list[int] = field(default_factory=list)  # blocks [first_block[i], last_block[i]) lie inside i
    anchors_before: list[int] = field(default_factory=list)  # anchors [it[i], it[ends[i]]) stand at or inside i
    images: list[int] = field(default_factory=list)  # elements that are <img>
    _first_pieces: dict[int, dict[int, int]] = field(default_factory=dict)  # of blocks, see `first_piece`

    def attributes(self, element: int) -> dict[str, str | None]:
        """The attributes of an element, entities decoded; an attribute without a value is None."""
        return self.nodes[element].attributes

    def called(self, element: int) -> str:
        """What an element is called by its class and id."""
        return _called(self.attributes(element))

    def called_or_marked(self, element: int) -> str:
        """The same with what it is marked as by its item property and type."""
        attributes = self.attributes(element)
        marks = [attributes[name] for name in ("itemprop", "itemtype") if attributes.get(name)]
        return " ".join([_called(attributes), *filter(None, marks)])

    def tagged(self, tag: str) -> list[int]:
        """The elements with this tag, in document order."""
        found, at = [], -1
        for _ in range(self.tags.count(tag)):
            at = self.tags.index(tag, at + 1)
            found.append(at)
        return found

    def ancestors(self, element: int) -> list[int]:
        """The elements around this one, innermost first."""
        found = []
        element = self.parents[element]
        while element >= 0:
            found.append(element)
            element = self.parents[element]
        return found

    def inherited(self, element: int, known: dict[int, T], own: Callable[[int, T], T]) -> T:
        """What holds for an element: `own` tells it by the element and by what holds for the one around it.

        `known` keeps what was found, by element; it must hold -1, which is around the root.
        """
        if element in known:
            return known[element]
        path = []
        while element not in known:
            path.append(element)
            element = self.parents[element]
        found = known[element]
        for at in reversed(path):
            found = known[at] = own(at, found)
        return found

    def link_texts(self) -> list[str]:
        """The text of every anchor, white space folded."""
        texts: list[list[str]] = [[] for _ in self.anchors]
        for block in self.blocks:
            if block.linked:
                for text, link, _ in block.pieces:
                    if link != NO_LINK:
                        texts[link].append(text)
        return [" ".join(" ".join(parts).split()) for parts in texts]

    def first_piece(self, block: int, link: int) -> int:
        """The place of a link's first piece among those of a block, by their numbers; the link stands in the block."""
        known = self._first_pieces.get(block)
        if known is None:
            links = [piece[1] for piece in self.blocks[block].pieces]
            known = self._first_pieces[block] = dict(zip(reversed(links), range(len(links) - 1, -1, -1), strict=True))
        return known[link]

    def printed(self, element: int, most: int, without: Container[int] = ()) -> str:
        """The first `most` blocks inside an element that holds whole ones, white space not folded, a blank for each
        break; `without` what stands in these elements."""
        parts = [
            [text for text, _, at in block.pieces if at not in without] for block in self.blocks_in(element)[:most]
        ]
        return " ".join(["".join(texts).replace(BREAK, " ") for texts in parts])

    def blocks_in(self, element: int) -> list[Block]:
        """The blocks whose text lies inside this element."""
        return self.blocks[self.first_block[element] : self.last_block[element]]


def _called(attributes: dict[str, str | None]) -> str:
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
