"""Markup that stands in a text where none is due: structured data and meta tags that hold a piece of HTML."""

from __future__ import annotations

import re

from newscrawl.text.clean import unescape

_TAG = re.compile(
    r"<(/?(?:br|dd|div|dl|dt|h[1-6]|hr|img|li|ol|p|table|td|tr|ul))?(?(1)|/?(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|ins"
    r"|mark|q|s|small|span|strong|sub|sup|u|wbr))(?:\s[^<>]*|/)?>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[.!?…]<br>\S", re.IGNORECASE)  # between two sentences


def without_markup(text: str) -> str:
    """`text` without the tags of phrases in it, and with a space for those that end a line.

    What only looks like a tag (`List<String>`, `a <b`) stays, and so does one tag by itself, of which a text may speak
    ("30 years of <br> tags").

    >>> without_markup("<p>Een <em>veer</em>boot</p>")
    ' Een veerboot '
    """
    marked = "<" in text and ("</" in text or "/>" in text or text[0] == "<" or _BREAK.search(text) is not None)
    return _TAG.sub(_replace, text) if marked else text


def without_escapes(text: str) -> str:
    """`text` with entities and tags read that were escaped once too often, so that the page prints them as such.

    >>> without_escapes("caf&eacute; &lt;em&gt;De Kaap&lt;/em&gt;")
    'café De Kaap'
    """
    plain = unescape(text)
    return text if plain == text else without_markup(plain)


def _replace(tag: re.Match[str]) -> str:
    return " " if tag[1] else ""
