"""Whether markup is plain: no part of it can be read in two ways, and no element has many attributes.

What a parser takes for a tag depends on where it stands: none is one in a script, a title or a style sheet, unless
these stand in a drawing or a list of options, where they are elements like others; none is one in a comment, and
comments end in more ways than one (HTML standard, 13.2.5 and 13.2.6). One regular expression passes over a page
whose parts mean the same in all of these, and stops at the first that might not.
"""

from __future__ import annotations

import re

MAX_ATTRIBUTES = 256
WHITE = r" \t\n\r\f"  # what HTML takes for white space
TEXT_ONLY = ("title", "style", "textarea", "xmp", "iframe", "noembed", "noframes")  # elements without elements inside
FOREIGN = ("svg", "math")
END = rf"(?=[{WHITE}/>])"  # of a tag's name
_VALUE = rf"""[{WHITE}]*+=[{WHITE}]*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|(?=>)|[^{WHITE}>"'][^{WHITE}>]*+)"""
_QUOTED = '="[^"]*+"'  # as most are
_USUAL = f" [a-z-]++{_QUOTED}"  # an attribute as most are, sooner read than by what follows
ATTRIBUTE = rf"[{WHITE}/]*+[^{WHITE}/>][^{WHITE}/>=]*+(?:{_QUOTED}|{_VALUE})?+"
ATTRIBUTES = rf"(?:{_USUAL}|{ATTRIBUTE}){{0,{MAX_ATTRIBUTES}}}+[{WHITE}/]*+>"

# What may follow a "<"; each stops before the next one.
_SIMPLE_END = "/[a-zA-Z][a-zA-Z0-9]*+>"
COMMENT = r"!--(?!-?>)(?:[^-]++|-(?!-!?>))*+--!?>"
BOGUS = r"(?:!(?!--)|\?|/(?![a-zA-Z]))[^>]*+>"
_NO_MARKUP = "(?![a-zA-Z/!?])"


def _named(*names: str) -> str:
    """Any of these as a whole name, in any case."""
    return rf"(?i:{'|'.join(names)}){END}"


def _tags(starts: tuple[str, ...], end: str = "") -> str:
    """Any tag, but the start tags of `starts` and one end tag."""
    initials = "".join({letter for name in starts for letter in (name[0], name[0].upper())})
    other_end = rf"/(?!{_named(end)})" if end else "/"
    return rf"(?:{other_end}|(?![{initials}])|(?!{_named(*starts)}))[a-zA-Z][^{WHITE}/>]*+(?:>|{ATTRIBUTES})"


def _element(name: str, *content: str) -> str:
    """An element up to its end tag, which holds text and what `content` says of its "<"."""
    return rf"{_named(name)}{ATTRIBUTES}(?:[^<]++|<(?:{'|'.join(content)}))*+(?=</{_named(name)})"


def _raw(name: str) -> str:
    return _element(name, rf"(?!/{_named(name)})")


_ODD = ("script", "frameset", *TEXT_ONLY, *FOREIGN, "select")
_SCRIPTS = (  # in one, a comment's mark may hide its end tag where "<script" follows
    _element("script", rf"(?!/{_named('script')}|!--)"),
    _element("script", "(?!/?(?i:script))"),
)
_WORDS = [rf"{_named(name)}{ATTRIBUTES}[^<]*+(?=</{_named(name)})" for name in ("title", "style", "desc")]
_DRAWING = _element("svg", _tags((*_ODD, "foreignobject", "desc"), "svg"), *_WORDS, COMMENT)
_OPTIONS = _element("select", _tags(_ODD, "select"), COMMENT)
_MARKUP = (
    _SIMPLE_END,
    _tags(_ODD),
    *_SCRIPTS,
    *map(_raw, TEXT_ONLY),
    _DRAWING,
    _OPTIONS,
    COMMENT,
    BOGUS,
    _NO_MARKUP,
)
_PLAIN = re.compile(rf"(?:[^<]*+<(?:{'|'.join(_MARKUP)}))*+[^<]*+".encode())


def is_plain(html: bytes) -> bool:
    """Whether all of this markup, in UTF-8, is. Linear in its length."""
    match = _PLAIN.match(html)
    return match is not None and match.end() == len(html)
