"""Segments: the runs of text of a page that may be article, each with the facts that need nothing but itself.

A segment is a block of the outline, or one line of a block whose paragraphs are parted by single `<br>`s.
Left out before anything is judged: what stands in menus and footers, in teasers, and short texts that are
all link.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from newscrawl.pages.tree.outline import BREAK, LINK_SHARE, NO_LINK, Block, Outline, Piece
from newscrawl.pages.tree.sentences import LONG_LINE, ends_sentence, is_long_sentence, is_unmarked_sentence, weigh
from newscrawl.pages.tree.tags import DOCUMENTS, HEADINGS

SHORT = 63  # characters: a link of up to this length is a menu's or a headline's, not a sentence's
LEAST_DOUBTED = 60  # weight outside links of a paragraph that may have been taken for a teaser's wrongly
MOST_LINKED = 0.5  # share of its characters that stand in links
OPENING = 40  # characters that tell a teaser's text from another's
MANY = 4_000  # segments after which only long lines are read on, and twice as many after which nothing is
_MARKS = re.compile(r"[.!?,;:؟،۔।](?=\s)|[。！？、၊။។።։…]")
_BETWEEN_LINKS = "|·•"
_PART = 3  # characters that part two links: a mark between blanks
_PERMALINKS = " ¶#§🔗"  # what a heading's link to itself shows
_SKIPPED = frozenset(("nav", "footer", "menu", "search", "dialog"))
_DOCUMENTS = (*DOCUMENTS, ".ods", ".csv", ".rtf", ".epub")
CELLS = frozenset(("td", "th"))
Line = tuple[str, int]  # a part of a block: its text, and how many of its characters stand in links


@dataclass(slots=True)
class Segment:
    """A run of text and its facts; the last five are filled in by containers.py."""

    block: Block
    text: str
    element: int
    tag: str
    weight: float  # characters, see `weigh`
    density: float  # share of its characters that stand in links
    mass: float  # characters outside links where it reads as a sentence, else 0
    led: bool  # a text that is all link stands right above it
    own: int = 0  # word groups of its element, see classes.py
    bits: int = 0  # with those of the elements around it, as far as they are believed
    name: str = ""  # class attribute of its element
    parent: int = -1
    good: float = 0.0  # mass, next to nothing where the names around it speak against it
    teaser: bool = False  # taken for a teaser's, but reads as a paragraph


def read_segments(
    out: Outline,
    is_teaser: Callable[[int], bool],
    is_taken: Callable[[Block], bool],
    dated: frozenset[str] = frozenset(),
    everywhere: bool = False,
) -> list[Segment]:
    """The segments of a page in document order; with `everywhere` those of menus and footers too.

    Of what teasers take only paragraphs stay, marked as `teaser`, and none whose opening is among `dated`.
    Of a page with very many texts the first are read, and then the long ones.
    """
    skipped = bytes(len(out.tags)) if everywhere else _menus(out)
    found: list[Segment] = []
    led = False
    for block in out.blocks:
        element = block.element
        outside = skipped[element]
        if block.linked and out.tags[element] == "li" and not outside and _lists_documents(out, block):
            found.append(_segment(block, (block.text, 0), "li", False))
            led = False
            continue
        if len(found) >= MANY and _is_too_much(len(found), block):
            continue
        if outside or is_teaser(element) or is_taken(block):
            if not outside and (doubted := _doubted(block, out.tags[element], led, dated)):
                found.append(doubted)
            led = False
            continue
        tag = out.tags[element]
        for line in _own_lines(out, block, is_teaser):
            size = len(line[0])
            linked = line[1] > LINK_SHARE * size or (0 < line[1] < size < SHORT and _is_list_of_links(line))
            stays = linked and tag in HEADINGS and _stays(out, block)
            linked = linked and not stays
            if not linked or size >= SHORT or tag in CELLS or _is_linked_sentence(line[0]):
                found.append(_heading(block, line[0], tag) if stays else _segment(block, line, tag, led))
            led = linked
    return found


def segment_of(out: Outline, block: Block) -> Segment:
    """A whole block as a segment."""
    return _segment(block, (block.text, block.linked), out.tags[block.element], False)


def _is_list_of_links(line: Line) -> bool:
    """Whether nothing but bars and dots between them stands beside the links of a short line."""
    text, linked = line
    return 0 < len(text) - linked <= _PART * sum(map(text.count, _BETWEEN_LINKS))


def _is_linked_sentence(text: str) -> bool:
    """Whether a text that is all link is too long for a menu's, and ends as no headline does, in a script that puts a
    word into one or two characters."""
    return not text.isascii() and text[-1] == "。" and weigh(text) >= SHORT


def _stays(out: Outline, block: Block) -> bool:
    """Whether a heading's links lead to parts of the page itself: what stands below it is no other page's."""
    hrefs = [out.anchors[link].href for _, link, _ in block.pieces if link != NO_LINK]
    return all(href[:1] == "#" and len(href) > 1 for href in hrefs)


def _lists_documents(out: Outline, block: Block) -> bool:
    """Whether a list item is all links, and these lead to documents: none of them is another article."""
    return block.is_link and all(
        out.anchors[link].href.lower().endswith(_DOCUMENTS) for _, link, _ in block.pieces if link != NO_LINK
    )


def _is_too_much(count: int, block: Block) -> bool:
    return count >= 2 * MANY or len(block.text) < LONG_LINE


def _doubted(block: Block, tag: str, led: bool, dated: frozenset[str]) -> Segment | None:
    """The segment of a teaser's block that reads as a paragraph does, else None."""
    text = block.text
    if len(text) < LEAST_DOUBTED and (text.isascii() or weigh(text) < LEAST_DOUBTED):
        return None
    if block.linked >= MOST_LINKED * len(text) or text[:OPENING] in dated:
        return None
    one = _segment(block, (text, block.linked), tag, led)
    one.teaser = True
    return one if one.mass >= LEAST_DOUBTED else None


def _menus(out: Outline) -> bytearray:
    """For each element whether it stands in a menu or footer."""
    flags = bytearray(len(out.tags))
    for element, tag in enumerate(out.tags):
        if tag in _SKIPPED and not flags[element]:
            end = out.ends[element]
            flags[element:end] = b"\1" * (end - element)
    return flags


def _own_lines(out: Outline, block: Block, is_teaser: Callable[[int], bool]) -> list[Line]:
    """The block, or its lines up to the first that has a teaser's link: what stands below that is the teaser's too."""
    text = block.text
    if block.linked and any(link >= 0 and is_teaser(out.anchors[link].element) for _, link, _ in block.pieces):
        lines = []
        for pieces in _split(block.pieces):
            if any(link >= 0 and is_teaser(out.anchors[link].element) for _, link, _ in pieces):
                break
            lines.append(_line(pieces))
        return [line for line in lines if line[0]]
    if "\n" in text and (_opens_with_link(block) or _has_sentence_line(text)):
        return [line for line in map(_line, _split(block.pieces)) if line[0]]
    return [(text, block.linked)]


def _opens_with_link(block: Block) -> bool:
    return block.pieces[0][1] != NO_LINK


def _has_sentence_line(text: str) -> bool:
    return any(is_long_sentence(line) for line in text.split("\n"))


def _split(pieces: list[Piece]) -> list[list[Piece]]:
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece[0] == BREAK:
            lines.append([])
        else:
            lines[-1].append(piece)
    return lines


def _line(pieces: list[Piece]) -> Line:
    text = " ".join("".join([piece[0] for piece in pieces]).split())
    return text, sum([len(piece[0].strip()) for piece in pieces if piece[1] != NO_LINK])


def _heading(block: Block, text: str, tag: str) -> Segment:
    """A heading that leads to itself: no link, and no sentence, for questions stand above what is folded up."""
    one = _segment(block, (text.rstrip(_PERMALINKS), 0), tag, False)
    one.mass = 0.0
    return one


def _segment(block: Block, line: Line, tag: str, led: bool) -> Segment:
    text, linked = line
    weight = weigh(text)
    density = min(1.0, linked / len(text)) if linked else 0.0
    sentence = ends_sentence(text) or len(_MARKS.findall(text)) >= 2 or is_unmarked_sentence(text, weight)
    mass = weight * (1.0 - density) if sentence else 0.0
    return Segment(block, text, block.element, tag, weight, density, mass, led)
