"""The links of a page: every anchor with its text and the part of the page it stands in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from newscrawl.pages.outline import Outline
from newscrawl.pages.page import Page

Place = Literal["menu", "pager", "main", "aside", "footer"]

_TAGS: dict[str, Place] = {"nav": "menu", "header": "menu", "menu": "menu", "footer": "footer", "aside": "aside"}
_ROLES: dict[str, Place] = {
    "navigation": "menu", "banner": "menu", "menu": "menu", "menubar": "menu", "contentinfo": "footer",
    "complementary": "aside", "main": "main",
}  # fmt: skip
_WORDS: dict[str, Place] = {
    "nav": "menu", "navbar": "menu", "navigation": "menu", "navigatie": "menu", "menu": "menu", "mainmenu": "menu",
    "submenu": "menu", "breadcrumb": "menu", "breadcrumbs": "menu", "masthead": "menu", "topbar": "menu",
    "footer": "footer", "colofon": "footer", "colophon": "footer", "sidebar": "aside", "aside": "aside",
    "pager": "pager", "pagination": "pager", "paginering": "pager", "paging": "pager", "paginator": "pager",
}  # fmt: skip
_PARTS = frozenset(
    ("article", "card", "entry", "post", "teaser", "item", "no", "has", "with", "story", "block", "wrapper")
)
_SPLIT = re.compile(r"[^a-z]+")


class PageLink(NamedTuple):
    """An `<a href>` as it stands on the page."""

    href: str  # as written
    text: str  # white space folded, "" where it holds a picture alone
    place: Place
    rel: str  # lower case, "" where it has none


def read_links(page: Page) -> list[PageLink]:
    """All anchors of a page in document order."""
    out = page.outline
    parents = out.parents
    places: dict[int, Place | None] = {-1: None}
    found = []
    for (href, element, rel), text in zip(out.anchors, page.link_texts, strict=True):
        around = parents[element]
        place = places[around] if around in places else _place(out, around, places)
        found.append(PageLink(href, text, place or "main", " ".join(rel.lower().split()) if rel else ""))
    return found


def _place(out: Outline, element: int, known: dict[int, Place | None]) -> Place | None:
    """The innermost part of the page around an element that a tag, role or class names; a footer stays a footer."""
    path = []
    while element not in known:
        path.append(element)
        element = out.parents[element]
    place = known[element]
    for at in reversed(path):
        own = _own_place(out, at)
        if own is not None and (place != "footer" or own == "pager"):
            place = own
        known[at] = place
    return place


def _own_place(out: Outline, element: int) -> Place | None:
    tag = out.tags[element]
    if tag in {"body", "html", "a", "span", "li"}:
        return None
    attributes = out.attributes(element)
    if not attributes:
        return _TAGS.get(tag)
    by_role = _ROLES.get(attributes.get("role") or "")
    named = _named(f"{attributes.get('class') or ''} {attributes.get('id') or ''} {attributes.get('aria-label') or ''}")
    if named == "pager":
        return named
    return by_role or _TAGS.get(tag) or ("main" if tag == "main" else named)


@lru_cache(maxsize=8192)
def _named(names: str) -> Place | None:
    for name in names.split():
        words = _SPLIT.split(name.lower())
        if not _PARTS.intersection(words):
            for word in words:
                if word in _WORDS:
                    return _WORDS[word]
    return None
