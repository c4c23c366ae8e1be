"""What stands beside a page's headline: there bylines and dates are its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newscrawl.pages.page import Page
from newscrawl.pages.tree.outline import Block

BELOW = 8  # blocks below the headline that are beside it
AT_ONCE = 3  # blocks right below the headline that are its own, whatever else on the page is made like them


def blocks_beside(
    page: Page, is_teaser: Callable[[int], bool], above: int, *, headline: bool = False
) -> Iterator[Block]:
    """The blocks beside the page's headline that are no teaser's: first those below it, then its own where `headline`
    says so, then up to `above` above it, the nearest first; none where the page has no headline.

    `is_teaser` tells of an element of the outline whether it lies in a box that leads to another article.
    """
    if page.headline_element < 0:
        return
    blocks = page.outline.blocks
    first, last = page.outline.first_block[page.headline_element], page.outline.last_block[page.headline_element]
    end = last if headline else first
    for block in (*blocks[last : last + BELOW], *blocks[max(0, first - above) : end][::-1]):
        if 0 <= block.index - last < AT_ONCE or not is_teaser(block.element):
            yield block
