"""Paragraphs that only blank lines in the markup part: a style sheet that is not read makes a page show them."""

from __future__ import annotations

import re

from newscrawl.pages.tree.segments import Segment
from newscrawl.pages.tree.sentences import ends_sentence

LONG = 800  # characters of a paragraph that is looked at
LEAST, FEWEST = 40, 3  # characters of a paragraph, and paragraphs, that show what blank lines stand for
MOST_OTHERS = 0.25  # share of them that end no sentence: subheadings
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")


def with_blank_lines(one: Segment, text: str) -> str:
    """The text of a segment with blank lines where those of its markup part sentences."""
    if len(text) < LONG or text != one.block.text or "\n" in text:
        return text
    raw = "".join([piece[0] for piece in one.block.pieces])
    parts = [folded for part in _BLANK_LINE.split(raw) if (folded := " ".join(part.split()))]
    whole = sum([len(part) >= LEAST and ends_sentence(part) for part in parts])
    sure = whole >= FEWEST and len(parts) - whole <= MOST_OTHERS * len(parts)
    return "\n\n".join(parts) if sure else text
