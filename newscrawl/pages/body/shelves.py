"""Where a page keeps a text out of sight, for a program to show: elements whose content is not shown, attributes."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from newscrawl.pages.body import literals
from newscrawl.pages.page import Page

_TEMPLATES = ("template", "html", "tmpl", "handlebars", "mustache")
_ELEMENTS = (b"<noscript", b"<template", b"<textarea")
_TEMPLATE_TAG = re.compile(r"</?template\b[^<>]{0,500}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""=\s*(?:"(\s*(?:[\[{]|&lt;|&#123;)[^"]{120,})"|'(\s*(?:[\[{]|&lt;)[^']{120,})')""")


def is_template(kind: str) -> bool:
    """Whether a script's type, in lower case, says that it holds markup."""
    return any(name in kind for name in _TEMPLATES)


def kept_in_elements(page: Page) -> Iterator[str]:
    """The markup in elements that show none of it."""
    if any(tag in page.html for tag in _ELEMENTS):
        for node in page.tree.css("noscript"):
            yield node.inner_html or ""
        for node in page.tree.css("textarea"):
            yield node.text()
        for node in page.tree.css("template"):
            yield from _inside(node.html or "")


def kept_in_attributes(page: Page) -> Iterator[tuple[str, Any]]:
    """The texts of attributes that hold JSON or markup, with its value; and that of microdata in a meta tag."""
    if b"articleBody" in page.html:
        for node in page.tree.css('meta[itemprop="articleBody"]'):
            text = node.attributes.get("content") or ""
            yield text, text
    for double, single in _ATTRIBUTE.findall(page.html.decode("utf-8", "replace")):
        text = html.unescape(double or single)
        yield text, literals.value_of(text)


def _inside(template: str) -> Iterator[str]:
    """The markup of a template without its tags, and theirs inside it."""
    root = LexborHTMLParser(_TEMPLATE_TAG.sub("", template)).body
    if root is not None:
        yield root.inner_html or ""
