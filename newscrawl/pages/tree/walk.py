"""From the parsed tree to the outline of a page, in one walk."""

from __future__ import annotations

import re
import sys
from itertools import accumulate

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newscrawl.pages.tree.outline import BREAK, NO_LINK, Anchor, Block, Outline, Piece
from newscrawl.pages.tree.tags import BLOCK, SKIPPED
from newscrawl.text.clean import fold_blanks

MOST = 200_000  # elements; what follows is not read, a page with more of them holds no article
_INLINE, _BOX, _NOTHING, _BREAK, _RULE, _ANCHOR, _IMAGE, _READING = range(8)
_NO_ELEMENT = ("-", "!")  # a comment, a doctype
_TEXT = LexborHTMLParser("x").body.first_child.tag_id  # type: ignore[union-attr]
_NUMBERED = 256  # the parser's numbers of tags that HTML has are lower, those of others differ from page to page
_known: list[tuple[str, int] | None] = [None] * _NUMBERED  # name and kind of tags by number, once they were met
_ICON = re.compile(r"(?<![\w-])(?:material-(?:icons|symbols)(?:-[a-z]+)?|mat-icon|icons?)(?![\w-])")
_ICON_NAME = re.compile("[a-z0-9_]{2,40}")
_LAYOUT = frozenset(("article", "aside", "body", "div", "header", "main", "section", "td"))
_ENDS_LINE = frozenset((_BOX, _BREAK, _RULE))
_KINDS = {
    **dict.fromkeys(BLOCK, _BOX),
    **dict.fromkeys(SKIPPED, _NOTHING),
    "br": _BREAK,
    "hr": _RULE,
    "a": _ANCHOR,
    "img": _IMAGE,
    "rt": _READING,
}


def outline(root: LexborNode) -> Outline:  # noqa: C901, PLR0915 - one loop, kept flat for speed
    """Walk the tree below `root` once. Linear in its nodes; comments and what no reader sees are left out, and
    what follows the first `MOST` elements."""
    out = Outline()
    tags, parents, nodes, ends = out.tags, out.parents, out.nodes, out.ends
    blocks, anchors, last_block = out.blocks, out.anchors, out.last_block
    enter_tag, enter_parent, enter_node, enter_end = tags.append, parents.append, nodes.append, ends.append
    enter_first_block, enter_last_block = out.first_block.append, last_block.append
    known, new = _known, tuple.__new__
    pieces: list[Piece] = []
    above: list[int] = []  # open elements
    kinds: list[int] = []  # of these
    boxes, links = [0], [NO_LINK]  # the block-level ones, and the anchors, among them
    pending: list[LexborNode | None] = []  # where to go on when an open element ends
    node: LexborNode | None = root
    parent, link = -1, NO_LINK
    while True:
        if node is None:
            element, kind = above.pop(), kinds.pop()
            if kind == _BOX:
                if pieces:
                    pieces = _flush(blocks, pieces, boxes[-1])
                boxes.pop()
            elif kind == _ANCHOR:
                links.pop()
                link = links[-1]
            ends[element] = len(tags)
            last_block[element] = len(blocks) + bool(pieces)
            if not above:
                _flush(blocks, pieces, 0)
                last_block[0] = len(blocks)
                out.anchors_before = _counts(anchors, len(tags))
                return out
            parent = above[-1]
            node = pending.pop()
            continue
        number = node.tag_id
        if number == _TEXT:
            text = node.text_content
            if text and (pieces or not text.isspace()):
                if BREAK in text:
                    text = text.replace(BREAK, " ")
                pieces.append((text, link, parent))
            node = node.next
            continue
        tag, kind = (known[number] if number < _NUMBERED else None) or _learn(node)
        if kind == _BOX:
            if pieces:
                pieces = _flush(blocks, pieces, boxes[-1])
        elif kind != _INLINE and kind != _ANCHOR:
            if kind == _NOTHING or (kind == _READING and not _is_bracketed(node)):
                node = node.next
                continue
            if kind == _BREAK:
                if pieces:  # a block never opens with a break, so that one with pieces is sure to have text
                    if _ends_block(pieces):
                        pieces = _flush(blocks, pieces, boxes[-1])
                    else:
                        pieces.append((BREAK, NO_LINK, parent))
                node = node.next
                continue
            if kind == _RULE:
                if pieces:
                    pieces = _flush(blocks, pieces, boxes[-1])
                node = node.next
                continue
        element = len(tags)
        if element == MOST:  # close what is open
            pending = [None] * len(pending)
            node = None
            continue
        enter_tag(tag)
        enter_parent(parent)
        enter_node(node)
        enter_end(element + 1)
        count = len(blocks)
        enter_first_block(count)
        enter_last_block(count)
        child = node.first_child
        around = link
        if kind == _ANCHOR:
            attributes = node.attributes
            href = attributes.get("href")
            if href is None:
                link = NO_LINK
            else:
                link = len(anchors)
                anchors.append(new(Anchor, (href, element, attributes.get("rel") or "")))
        elif kind == _IMAGE:
            out.images.append(element)
        if above and (child is None or (child.next is None and child.tag_id == _TEXT)):  # as most are
            if child is not None:
                text = child.text_content
                if text and (pieces or not text.isspace()) and not (text.islower() and _is_icon(node, text)):
                    if BREAK in text:
                        text = text.replace(BREAK, " ")
                    pieces.append((text, link, element))
                    if kind == _BOX:
                        pieces = _flush(blocks, pieces, element)
                last_block[element] = len(blocks) + bool(pieces)
            link = around
            node = node.next
            continue
        if kind == _BOX:
            boxes.append(element)
        elif kind == _ANCHOR:
            links.append(link)
        above.append(element)
        kinds.append(kind)
        if element:
            pending.append(node.next)
        parent = element
        node = child


def _is_bracketed(node: LexborNode) -> bool:
    """Whether the reading above a word stands in brackets where it is printed behind it (HTML standard, 4.5.11, rp);
    one without would be glued to the word."""
    before = node.prev
    return before is not None and before.tag == "rp"


def _is_icon(node: LexborNode, text: str) -> bool:
    """Whether an element shows a picture where it says its name in small letters: `<i class="material-icons">share</i>`
    (developers.google.com/fonts/docs/material_icons, ligatures)."""
    return (
        _ICON_NAME.fullmatch(text.strip()) is not None and _ICON.search(node.attributes.get("class") or "") is not None
    )


def _learn(node: LexborNode) -> tuple[str, int]:
    """The name of a node's tag and its kind; remembered where the tag is one of HTML's."""
    name = sys.intern(node.tag or "")
    kind = _NOTHING if name.startswith(_NO_ELEMENT) or not name else _KINDS.get(name, _INLINE)
    if kind == _INLINE and "-" in name and _is_laid_out(node):
        kind = _BOX
    if node.tag_id < _NUMBERED:
        _known[node.tag_id] = name, kind
    return name, kind


def _is_laid_out(node: LexborNode, most: int = 4) -> bool:
    """Whether an element that the page itself defines is a part of its layout, not of a line: no text and no phrase
    stands beside it, or beside those around it."""
    parent = node.parent
    around = (parent.tag or "") if parent is not None else ""
    if not (_parts(node.prev, "prev") and _parts(node.next, "next")):
        return False
    inline = "-" in around or around == "span"
    return around in _LAYOUT or (most > 0 and parent is not None and inline and _is_laid_out(parent, most - 1))


def _parts(beside: LexborNode | None, way: str) -> bool:
    """Whether what stands beside an element is none of its line."""
    if beside is not None and beside.tag_id == _TEXT and (beside.text_content or "").isspace():
        beside = getattr(beside, way)
    if beside is None:
        return True
    name = beside.tag or ""
    return beside.tag_id != _TEXT and (_KINDS.get(name) in _ENDS_LINE or "-" in name or name.startswith(_NO_ELEMENT))


def _counts(anchors: list[Anchor], elements: int) -> list[int]:
    """How many anchors come before each element, and before the end."""
    flags = bytearray(elements)
    for _, element, _ in anchors:
        flags[element] = 1
    return list(accumulate(flags, initial=0))


def _flush(blocks: list[Block], pieces: list[Piece], box: int) -> list[Piece]:
    """End the open block, if it has any text; the pieces of the next one."""
    if not pieces:
        return pieces
    if len(pieces) == 1:
        raw, link, _ = pieces[0]
        text = fold_blanks(raw)
        if text:
            blocks.append(Block(len(blocks), box, pieces, text, len(text) if link >= 0 else 0))
        return []
    raw = "".join([piece[0] for piece in pieces])
    text = fold_blanks(raw)
    if not text:
        return []
    if BREAK in raw:
        lines = [" ".join(line.split()) for line in raw.split(BREAK)]
        text = "\n".join([line for line in lines if line])
    if text:
        linked = sum([len(piece[0].strip()) for piece in pieces if piece[1] >= 0])
        blocks.append(Block(len(blocks), box, pieces, text, linked))
    return []


def _ends_block(pieces: list[Piece]) -> bool:
    """One <br> is a line break; a second with nothing but white space between them ends the block."""
    for text, _, _ in reversed(pieces):
        if text == BREAK:
            return True
        if not text.isspace():
            break
    return False
