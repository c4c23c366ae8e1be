"""One page, decoded and parsed once; everything that reads it reads this.

A page is HTML, its address and the moment it was fetched: no response, no crawler, no clock.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from functools import cached_property

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newscrawl.errors import BadUrl, NotAnArticle
from newscrawl.pages.data.linked_data import LinkedData, Node, read_linked_data, types
from newscrawl.pages.data.metadata import Meta, read_meta
from newscrawl.pages.data.news_node import bare, fold, news_nodes
from newscrawl.pages.markup.broken import closed
from newscrawl.pages.markup.decoding import to_utf8
from newscrawl.pages.markup.hostile import tame
from newscrawl.pages.markup.preformatted import styles_lines, with_breaks
from newscrawl.pages.tree.landmarks import find_headline
from newscrawl.pages.tree.open_links import unlink
from newscrawl.pages.tree.outline import Outline
from newscrawl.pages.tree.spans import glues_spans, with_parted_spans
from newscrawl.pages.tree.walk import outline
from newscrawl.text.urls import canonicalize, root

LONGEST_TITLE = 2_000  # characters of a title that are compared with the text
MOST_LINES = 100  # blocks of text of a headline: an h1 that is never closed holds all that follows
HEAD_OF_JSON = 256  # bytes in which what is no JSON has a tag
NO_ADDRESS = frozenset(("null", "undefined", "None", "NaN", "false"))  # what programs write where they have none
_FEED = re.compile(rb"\s*(?:<[?!][^<>]*>\s*)*<(?:rss|feed|urlset|sitemapindex|rdf:rdf)[\s>]", re.IGNORECASE)
_NOSCRIPT = re.compile(rb"<(/?)noscript(?=[\s/>])", re.IGNORECASE)
_PARAGRAPH = re.compile(rb"<p(?=[\s>])", re.IGNORECASE)
_SHADOW = re.compile(rb"<template\b[^<>]{0,200}?\bshadowrootmode\b[^<>]{0,200}>", re.IGNORECASE)
BINARY = (
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"RIFF",
    b"wOF",
    b"\x00\x00\x01\x00",
)


class Page:
    """A parsed page. What costs is computed when first asked for and then kept."""

    def __init__(self, html: bytes, url: str, fetched_at: datetime) -> None:
        """`html` is UTF-8, `url` canonical, `fetched_at` aware: `read_page` sees to that."""
        self.written = html
        self.html = html = tame(html)
        self.url = url
        self.fetched_at = fetched_at
        self.tree = LexborHTMLParser(html)
        self.notes: Counter[str] = Counter()  # what was skipped while reading, by reason
        self._links: dict[str, str | None] = {}

    @cached_property
    def base_url(self) -> str:
        """What relative links are relative to: the first `<base href>` that is an http(s) address, else the page's."""
        href = next(iter(self.meta.bases), "")
        return (self._absolute(href, self.url) if href else None) or self.url

    @cached_property
    def outline(self) -> Outline:
        """Elements, blocks of text and anchors in document order. A page with preformatted text, or with spans that are
        paragraphs, is parsed once more, with breaks as elements: cheaper than to look for these in all pages' bytes."""
        out = self._outlined()
        html = with_parted_spans(self.html) if glues_spans(out) else self.html
        html = with_breaks(html) if "pre" in out.tags or styles_lines(html) else html
        if html is not self.html:
            self.tree = LexborHTMLParser(html)
            out = self._outlined()
        unlink(out)
        return out

    def _outlined(self) -> Outline:
        root = self.tree.body or self.tree.root
        return outline(root) if root is not None else Outline()

    @cached_property
    def link_texts(self) -> list[str]:
        """The text of every anchor of the outline, white space folded."""
        return self.outline.link_texts()

    @cached_property
    def elements(self) -> dict[int, int]:
        """The outline's number of each element, by its node's `mem_id`."""
        return {node.mem_id: element for element, node in enumerate(self.outline.nodes)}

    @cached_property
    def linked_data(self) -> LinkedData:
        """The nodes of all JSON-LD blocks."""
        data = read_linked_data(self.meta.linked_data)
        if data.skipped:
            self.notes["skipped/json-ld"] += data.skipped
        return data

    @cached_property
    def news_nodes(self) -> list[Node]:
        """The JSON-LD nodes that describe this page's article, the most trustworthy first."""
        if not self.linked_data:
            return []
        addresses = {bare(self.link(href) or href) for href in self.meta.own_addresses()} | {bare(self.url)}
        headings = {fold(text) for text in self.h1}
        titles = {fold(text) for text in (self.headline_text, self.meta.first("og:title") or "")} - {""}
        return news_nodes(self.linked_data, frozenset(addresses), frozenset(titles), frozenset(headings))

    @cached_property
    def told_types(self) -> frozenset[str]:
        """The types of all nodes of its JSON-LD."""
        return frozenset([kind for node in self.linked_data for kind in types(node)])

    @cached_property
    def nodes_by_id(self) -> dict[str, Node]:
        """The JSON-LD nodes that others refer to, by their `@id`."""
        return self.linked_data.by_id()

    @cached_property
    def h1_shown(self) -> list[tuple[LexborNode, str]]:
        """The page's h1 elements that are shown and have a text, in document order, and the beginning of that text,
        white space not folded; those in what is not shown where there is none."""
        out = self.outline
        shown = [(out.nodes[at], out.printed(at, MOST_LINES)) for at in out.tagged("h1")]
        found = shown or [(node, node.text()) for node in self.tree.css("h1")]
        return [(node, text[:LONGEST_TITLE]) for node, text in found if text and not text.isspace()]

    @cached_property
    def h1(self) -> list[str]:
        """The texts of `h1_shown`."""
        return [text for _, text in self.h1_shown]

    @cached_property
    def headline_element(self) -> int:
        """The outline's number of the element that shows the page's own headline; -1 where there is none."""
        titles = [title[:LONGEST_TITLE] for title in (self.meta.title, self.meta.first("og:title")) if title]
        return find_headline(self.outline, titles)

    @cached_property
    def headline_text(self) -> str:
        """The text of the page's own headline as it is shown, "" where there is none."""
        element = self.headline_element
        return " ".join([block.text for block in self.outline.blocks_in(element)]) if element >= 0 else ""

    @property
    def heading(self) -> str:
        """The same, else the page's first h1."""
        return self.headline_text or next(iter(self.h1), "")

    @cached_property
    def meta(self) -> Meta:
        """Meta tags, link relations and the title."""
        return read_meta(self.tree)

    @cached_property
    def properties(self) -> frozenset[str]:
        """What its elements are marked as, the values of `itemprop`, in lower case: each is asked for once."""
        return frozenset([(node.attributes.get("itemprop") or "").lower() for node in self.tree.css("[itemprop]")])

    @cached_property
    def language(self) -> str | None:
        """The `lang` of the html element, as written."""
        root = self.tree.root
        attributes = root.attributes if root is not None else {}
        return attributes.get("lang") or attributes.get("xml:lang") or None

    def link(self, href: str) -> str | None:
        """The canonical address that an href on this page leads to; None where it is no http(s) address."""
        found = self._links.get(href, "")
        if found == "":
            # where a path has a root of its own, that of the base does not matter: let the cache help
            rooted = href[:1] == "/" and href[1:2] not in {"/", "\\"}
            base = self.base_root if rooted else self.base_url
            found = self._links[href] = None if href in NO_ADDRESS else self._absolute(href, base)
        return found

    @cached_property
    def base_root(self) -> str:
        """The base's root, which addresses that begin with one slash are relative to."""
        return root(self.base_url)

    @staticmethod
    def _absolute(href: str, base: str) -> str | None:
        try:
            return canonicalize(href, base)
        except BadUrl:
            return None


def read_page(html: bytes | str, url: str, fetched_at: datetime, encoding: str | None = None) -> Page:
    """Decode, tame and parse a page.

    `encoding` is what the transport declared. Raises BadUrl for an address that is none, and
    NotAnArticle (`empty`, `not-html`) where there is no markup or text to parse.
    """
    address = canonicalize(url)
    if isinstance(html, bytes) and html.startswith(BINARY):
        raise NotAnArticle("not-html", "the bytes are those of a binary file")
    text = to_utf8(html, encoding)
    if not text or text.isspace():
        raise NotAnArticle("empty", "no bytes, or white space only")
    if text.lstrip().startswith((b"{", b"[")) and b"<" not in text[:HEAD_OF_JSON]:
        raise NotAnArticle("not-html", "the text is JSON")
    if _FEED.match(text[:HEAD_OF_JSON]):
        raise NotAnArticle("not-html", "the text is a feed or a sitemap")
    return Page(text, address, fetched_at)


def opened(page: Page, is_blank: bool = False) -> Page | None:
    """The page with its declared shadow roots as elements like others, which is how a browser shows them, and so with
    the paragraphs that it keeps for readers without scripts; one that is blank, as it stands, with the end tags that it
    lacks (broken.py). None where there is nothing of these. The parser takes shadow roots for templates, which are not
    read.

    The end tags of shadow roots then close nothing, and what is around them closes them.
    """
    html = closed(page.written) if is_blank else page.written
    html = page.html if html is page.written else html
    html = _SHADOW.sub(b"<shadow-root>", html) if b"shadowrootmode" in html else html
    if any(map(_PARAGRAPH.search, _without_scripts(html))):
        html = _NOSCRIPT.sub(rb"<\1div", html)
    return Page(html, page.url, page.fetched_at) if html is not page.html else None


def mended(page: Page) -> Page | None:
    """The page with the end tags that it lacks (broken.py); None where it lacks none."""
    html = closed(page.written)
    return Page(html, page.url, page.fetched_at) if html is not page.written else None


def _without_scripts(html: bytes) -> Iterator[bytes]:
    """What the page keeps for readers without scripts, each part."""
    start = html.find(b"<noscript")
    while start >= 0:
        end = html.find(b"</noscript", start)
        end = len(html) if end < 0 else end
        yield html[start:end]
        start = html.find(b"<noscript", end)
