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
ATTRIBUTE = rf"[{WHITE}/]*+[^{WHITE}/>][^{WHITE}/>=]*+(?:{_VALUE})?+"
_ATTRIBUTES = rf"(?:{ATTRIBUTE}){{0,{MAX_ATTRIBUTES}}}+[{WHITE}/]*+>"
_COMMENT = r"<!--(?!-?>)(?:[^-]++|-(?!-!?>))*+--!?>"
_BOGUS = r"<(?:!(?!--)|\?|/(?![a-z]))[^>]*+>"


def _tags(starts: tuple[str, ...], ends: str = "") -> str:
    """Any tag, but the start tags of `starts` and the end tag of `ends`."""
    other = rf"/(?!{ends}{END})" if ends else "/"
    return rf"<(?:{other}|(?!(?:{'|'.join(starts)}){END}))[a-z][^{WHITE}/>]*+{_ATTRIBUTES}"


def _raw(name: str, content: str = "") -> str:
    """An element that holds text only, up to its end tag."""
    return rf"<{name}{END}{_ATTRIBUTES}(?:[^<]++|{content or rf'<(?!/{name}{END})'})*+(?=</{name}{END})"


_ODD = ("script", "frameset", *TEXT_ONLY, *FOREIGN, "select")
_SCRIPT = (
    _raw("script", rf"<(?!/script{END}|!--)"),
    _raw("script", "<(?!/?script)"),
)  # what is behind a comment's mark
# may hide the script's end only where "<script" follows
_TEXTS = "|".join([*_SCRIPT, *map(_raw, TEXT_ONLY)])
_OPTIONS = rf"<select{END}{_ATTRIBUTES}(?:[^<]++|{_tags(_ODD, 'select')}|{_COMMENT})*+(?=</select{END})"
_WORDS = "|".join([rf"<{name}{END}{_ATTRIBUTES}[^<]*+(?=</{name}{END})" for name in ("title", "style", "desc")])
_DRAWING = (
    rf"<svg{END}{_ATTRIBUTES}(?:[^<]++|{_tags((*_ODD, 'foreignobject', 'desc'), 'svg')}|{_WORDS}|{_COMMENT})*+"
    rf"(?=</svg{END})"
)
_PLAIN = re.compile(
    rf"(?:[^<]++|{_tags(_ODD)}|{_TEXTS}|{_DRAWING}|{_OPTIONS}|{_COMMENT}|{_BOGUS}|<(?![a-z/!?]))*+", re.IGNORECASE
)


def is_plain(html: str) -> bool:
    """Whether all of this markup is. Linear in its length."""
    match = _PLAIN.match(html)
    return match is not None and match.end() == len(html)
