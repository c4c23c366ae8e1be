"""What a page says of itself in its head: meta tags, link relations, title, base address, JSON-LD."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

_TELLING = (
    'meta[content],meta[value],link[rel][href],title,base[href],script[type*="ld+json" i],script[type*="json+ld" i]'
)
_TAG = re.compile(r"<meta\s[^<>]*>", re.IGNORECASE)  # set inside the title, it is a part of its text
_DRAWN = frozenset(("svg", "g", "symbol", "defs", "a", "path", "use"))
_NAMES = ("name", "property", "itemprop", "http-equiv")


class Meta(dict[str, list[str]]):
    """Contents of meta tags by lower-case name, in document order; `links` by relation; the title's text;
    `bases`, each `<base href>` as written; `linked_data`, the texts of the JSON-LD blocks."""

    def __init__(self) -> None:
        super().__init__()
        self.links: dict[str, list[str]] = {}
        self.title: str = ""
        self.bases: list[str] = []
        self.linked_data: list[str] = []

    def first(self, *names: str) -> str | None:
        """The first content of the first of these names that has one."""
        for name in names:
            found = self.get(name)
            if found:
                return found[0]
        return None

    def own_addresses(self) -> list[str]:
        """What the page gives for its own address, as written: the first canonical link, the first og:url."""
        return [*self.links.get("canonical", ())[:1], *self.get("og:url", ())[:1]]


def read_meta(tree: LexborHTMLParser) -> Meta:
    """All meta tags that have a name and a content that is not blank, wherever they stand; values as written.

    All is looked for at once, since each look walks the whole page."""
    meta = Meta()
    for node in tree.css(_TELLING):
        attributes = node.attributes
        if node.tag == "meta":
            content = attributes.get("content") or attributes.get("value")
            if content and not content.isspace():
                for kind in _NAMES:
                    name = attributes.get(kind)
                    if name:
                        _add(meta, name.strip().lower(), content)
        elif node.tag == "link":
            href = attributes.get("href")
            if href:
                for relation in (attributes.get("rel") or "").lower().split():
                    meta.links.setdefault(relation, []).append(href)
        elif node.tag == "script":
            meta.linked_data.append(node.text())
        elif node.tag == "base":
            meta.bases.append(attributes.get("href") or "")
        elif not meta.title and not _is_of_drawing(node):
            text = node.text()
            meta.title = _TAG.sub("", text) if "<" in text else text
    return meta


def _add(meta: Meta, name: str, content: str) -> None:
    """Under the name as written, and under each of several in one attribute ("dc:date dc:created")."""
    meta.setdefault(name, []).append(content)
    if " " in name and ":" in name:
        several = name.replace(": ", ":").split()
        for one in several if all(":" in part for part in several) else ():
            meta.setdefault(one, []).append(content)


def _is_of_drawing(title: LexborNode) -> bool:
    """Whether a title names a drawing, or a part of one, and not the page."""
    parent = title.parent
    while parent is not None and parent.tag in _DRAWN:
        if parent.tag == "svg":
            return True
        parent = parent.parent
    return False
