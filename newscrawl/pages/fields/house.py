"""The names of the house that publishes a page: an author is not one of them."""

from __future__ import annotations

import re
from typing import Any

from newscrawl.pages.data.linked_data import members, texts, types
from newscrawl.pages.data.news_node import fold
from newscrawl.pages.page import Page
from newscrawl.text.clean import without_marks
from newscrawl.text.urls import registered_domain

_ARTICLES = frozenset("de het the der die das le la les el los las il lo gli".split())
_PARTS = re.compile(r"\s[|–—»:-]\s|\s?\|\s?")  # of a title


def house_names(page: Page) -> frozenset[str]:
    """What the page calls its publisher, also at the end of its title ("The Post"), and the name of its domain, folded
    as `spellings` does; of a person who publishes alone none but that of the domain."""
    names = [registered_domain(page.url).partition(".")[0]]
    last = _PARTS.split(page.meta.title.strip())[-1].strip()
    if last.partition(" ")[0].lower() in _ARTICLES:  # as no person is called
        names.append(last)
    return frozenset[str]().union(*map(spellings, names), called_names(page)) - persons(page)


def called_names(page: Page) -> frozenset[str]:
    """What the page's data call its publisher, with and without what they add ("The Post - News of the coast")."""
    names = list(page.meta.get("og:site_name", ()))
    names += [_PARTS.split(name.strip())[0] for name in names]
    for value in _publishers(page):
        names.extend(texts(value, "name"))
    return frozenset[str]().union(*map(spellings, names))


def persons(page: Page) -> frozenset[str]:
    """The publishers that the page's data call persons, folded as `spellings` does: who has a site alone writes it."""
    found = [value for value in _publishers(page) if isinstance(value, dict) and "Person" in types(value)]
    return frozenset[str]().union(*[spellings(name) for value in found for name in texts(value, "name")])


def _publishers(page: Page) -> list[Any]:
    return [value for node in page.news_nodes for value in members(node.get("publisher"), page.nodes_by_id)]


def spellings(name: str) -> set[str]:
    """A name for comparison, folded, with the article before it and without: "De Kustkrant" is "kustkrant" too. Marks
    on letters do not count: houses leave them out, and "ş" is often written for "ș"."""
    name = without_marks(name.strip())
    first, _, rest = name.partition(" ")
    return {fold(name), fold(rest if first.lower() in _ARTICLES else name)} - {""}
