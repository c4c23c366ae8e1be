"""Links that were never closed: the parser repeats one in every block that follows, and a whole article is its text."""

from __future__ import annotations

from collections import Counter

from newscrawl.pages.outline import NO_LINK, Anchor, Outline

LONG = 40  # characters of a paragraph
BLOCKS = 3  # of one link
MOST = 500  # characters of them together
_NOWHERE = ("#", "javascript:")


def unlink(out: Outline) -> None:
    """Free the text of links that hold an article's worth of it; their first anchor still leads where it leads."""
    long = [block for block in out.blocks if block.linked >= LONG]
    if len(long) < BLOCKS:
        return
    size: Counter[str] = Counter()
    count: Counter[str] = Counter()
    for block in long:
        link = next(link for _, link, _ in block.pieces if link != NO_LINK)
        size[out.anchors[link].href] += block.linked
        count[out.anchors[link].href] += 1
    for href, chars in size.items():
        if chars >= MOST and count[href] >= BLOCKS and not href.startswith(_NOWHERE):
            freed = [at for at, anchor in enumerate(out.anchors) if anchor.href == href]
            if freed[-1] - freed[0] < len(freed):  # one behind the other, as the parser repeats them
                _free(out, set(freed))


def _free(out: Outline, freed: set[int]) -> None:
    for block in out.blocks:
        if block.linked and any(link in freed for _, link, _ in block.pieces):
            block.pieces = [(text, NO_LINK if link in freed else link, at) for text, link, at in block.pieces]
            block.linked = sum([len(text.strip()) for text, link, _ in block.pieces if link != NO_LINK])
    for at in sorted(freed)[1:]:
        out.anchors[at] = Anchor("", out.anchors[at].element, "")
