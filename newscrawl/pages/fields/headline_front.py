"""What a page calls its site where it links to the front page: a name above the menu, or a logo."""

from __future__ import annotations

from collections.abc import Iterator

from newscrawl.pages.page import Page
from newscrawl.text.urls import root

LONGEST = 40  # characters of such a name
PREFIX = 3  # characters of the path of a front page for one language: "en/"


def front_names(page: Page) -> Iterator[str]:
    """The texts of the links to the front page, and those that stand for pictures in them."""
    start, out = root(page.url), page.outline
    short = [(at, anchor.href) for at, anchor in enumerate(out.anchors) if len(anchor.href) <= len(start) + PREFIX]
    linked = [at for at, href in short if _is_front(page.link(href), start)]
    for at in linked:
        text = page.link_texts[at]
        if text:
            if len(text) <= LONGEST:
                yield text
            continue
        element = out.anchors[at].element
        for inside in range(element + 1, out.ends[element]):
            alt = out.attributes(inside).get("alt") if out.tags[inside] == "img" else None
            if alt and len(alt) <= LONGEST:
                yield alt


def _is_front(address: str | None, start: str) -> bool:
    """Whether an address is that of the site's front page, or of its front page in one language."""
    if address is None or not address.startswith(start):
        return False
    path = address[len(start) :].rstrip("/")
    return not path or (len(path) == 2 and path.isalpha())
