"""The names of the house that publishes a page: an author is not one of them."""

from __future__ import annotations

from newscrawl.pages.linked_data import members, texts
from newscrawl.pages.news_node import fold
from newscrawl.pages.page import Page
from newscrawl.text.urls import registered_domain

_ARTICLES = frozenset("de het the der die das le la les el los il".split())


def house_names(page: Page) -> frozenset[str]:
    """What the page calls its publisher, and the name of its domain, in folded form (`house_fold`)."""
    names = [registered_domain(page.url).partition(".")[0], *page.meta.get("og:site_name", ())]
    for node in page.news_nodes:
        for value in members(node.get("publisher"), page.nodes_by_id):
            names.extend(texts(value, "name"))
    return frozenset(map(house_fold, names)) - {""}


def house_fold(name: str) -> str:
    """A name for comparison, without the article before it: "De Kustkrant" and "kustkrant" are one."""
    first, _, rest = name.strip().partition(" ")
    return fold(rest if rest and first.lower() in _ARTICLES else name)
