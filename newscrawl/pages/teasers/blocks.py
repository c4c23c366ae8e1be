"""Teaser blocks as the rest of the pages room sees them: the teasers, and which parts of the page are theirs."""

from __future__ import annotations

from dataclasses import dataclass, field

from newscrawl.pages.teasers.stamps import is_age
from newscrawl.pages.tree.outline import Block


@dataclass(slots=True)
class RawTeaser:
    """One teaser, nothing normalised but white space."""

    href: str  # as written
    url: str  # canonical form
    headline: str | None
    lead: str | None  # its dateline still in front
    texts: list[str]  # all its texts in order, age, clock time and section label taken out
    age: str | None  # as printed
    time_attr: str | None  # the datetime of a <time> inside
    heading: str | None  # of its block
    block: int  # number of its block on the page
    position: int  # in its block, from 0
    date: str | None = None  # as printed, with its year


@dataclass(slots=True)
class TeaserBlocks:
    """All teasers of a page, in page order."""

    teasers: list[RawTeaser] = field(default_factory=list)
    headings: list[str | None] = field(default_factory=list)  # of each block
    flags: bytearray = field(default_factory=bytearray)  # per element of the outline: 1 where it is a teaser's
    blocks: set[int] = field(default_factory=set)  # blocks of the outline whose whole text is teasers'

    def inside(self, element: int) -> bool:
        """Whether an element of the outline belongs to a teaser block, its heading included."""
        return bool(self.flags) and bool(self.flags[element])

    def owns(self, block_index: int) -> bool:
        """Whether all text of a block of the outline belongs to teasers, containers or not."""
        return block_index in self.blocks

    def takes(self, block: Block) -> bool:
        """Whether a block stands among teasers, in no element of theirs, and is nothing but an age."""
        return block.index in self.blocks and is_age(block.text)
