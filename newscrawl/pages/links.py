"""The part of a page that its links stand in: menu, pager, footer, side column or the rest."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from newscrawl.pages.tree.outline import Outline

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


class Places:
    """The parts of one page; what was found for an element is kept."""

    def __init__(self, out: Outline) -> None:
        self._out = out
        self._known: dict[int, Place | None] = {-1: None}

    def around(self, element: int) -> Place:
        """The innermost part around an element that a tag, role or class names, else "main"; a footer stays one."""
        return self._out.inherited(self._out.parents[element], self._known, self._own) or "main"

    def _own(self, element: int, around: Place | None) -> Place | None:
        own = _own_place(self._out, element)
        return own if own is not None and (around != "footer" or own == "pager") else around


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
