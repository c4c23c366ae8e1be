"""Links that were never closed: the parser repeats one in every block that follows, and a whole article is its text."""

from __future__ import annotations

from collections import Counter

from newscrawl.pages.tree.outline import NO_LINK, Anchor, Block, Outline

LONG = 40  # characters of a paragraph
BLOCKS = 3  # of one link
MOST = 500  # characters of them together
_NOWHERE = ("#", "javascript:")


def unlink(out: Outline) -> None:
    """Free the text of links that hold an article's worth of it; their first anchor still leads where it leads.

    Linear in the page.
    """
    long = [block for block in out.blocks if block.linked >= LONG]
    if len(long) < BLOCKS:
        return
    hrefs = [out.anchors[_first_link(block)].href for block in long]
    often = {href for href, count in Counter(hrefs).items() if count >= BLOCKS and not href.startswith(_NOWHERE)}
    if not often:
        return
    size: Counter[str] = Counter()
    for block, href in zip(long, hrefs, strict=True):
        size[href] += block.linked
    endless = {href for href in often if size[href] >= MOST}
    if endless:
        _free(out, endless)


def _first_link(block: Block) -> int:
    """The first link of a block that has one."""
    link = block.pieces[0][1]
    return link if link != NO_LINK else next(link for _, link, _ in block.pieces if link != NO_LINK)


def _free(out: Outline, hrefs: set[str]) -> None:
    """Free what links to one of `hrefs`, where its anchors stand one behind the other, as the parser repeats them."""
    places: dict[str, list[int]] = {}
    for at, anchor in enumerate(out.anchors):
        if anchor.href in hrefs:
            places.setdefault(anchor.href, []).append(at)
    rows = [row for row in places.values() if row[-1] - row[0] < len(row)]
    freed = {at for row in rows for at in row}
    for block in out.blocks:
        if block.linked and any(link in freed for _, link, _ in block.pieces):
            block.pieces = [(text, NO_LINK if link in freed else link, at) for text, link, at in block.pieces]
            block.linked = sum([len(text.strip()) for text, link, _ in block.pieces if link != NO_LINK])
    for at in freed - {row[0] for row in rows}:
        out.anchors[at] = Anchor("", out.anchors[at].element, "")
