"""Addresses as they were meant, where a template wrote them wrongly."""

from __future__ import annotations

import re

SCHEME = len("https://")
_ONE_SLASH = re.compile(r"\A(https?:)/(?=[^/])", re.IGNORECASE)
_TWICE = re.compile(r"\Ahttps?://[^/?#]+?/?(?=https?://)", re.IGNORECASE)


def mended(href: str) -> str:
    """An address, no white space around it, with both slashes of its scheme, and without the site's own before one that
    is whole."""
    if "://" not in href[:SCHEME]:
        href = _ONE_SLASH.sub(r"\1//", href, count=1)
    return _TWICE.sub("", href, count=1) if href.count("://") > 1 else href
