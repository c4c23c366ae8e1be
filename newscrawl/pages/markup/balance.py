"""Whether the tags of plain markup are balanced: a look at pages of so many tags that to count them is not enough.

Where each element has an end tag of its own, before that of the element around it, the tree is as deep as the tags
stand in each other, and no formatting element outlives its end tag. One regular expression finds the tags, and a few
steps of Python look at each: a fifth of what it takes to follow a page as a parser does.
"""

from __future__ import annotations

import re

from newscrawl.pages.markup.nesting import MAX_REPEATS
from newscrawl.pages.markup.nesting_rules import FORMATS, ONCE, VOID
from newscrawl.pages.markup.plain import ATTRIBUTES, BOGUS, COMMENT, END, TEXT_ONLY, WHITE

MOST_OPEN = 100  # elements at once; the parser adds up to two to each of a table's
MOST_DRAWN = 300  # tags in a drawing, and texts between them
_RAW = [rf"{name}{END}{ATTRIBUTES}(?:[^<]++|<(?!/{name}{END}))*+(?=</{name}{END})" for name in ("script", *TEXT_ONLY)]
SHAPES = frozenset(  # none of these ends the drawing that it stands in, or anything around it but its like
    "animate circle clippath defs ellipse feblend fecolormatrix fecomponenttransfer fecomposite feflood fefunca "
    "fefuncb fefuncg fefuncr fegaussianblur feoffset filter g line lineargradient mask path pattern polygon polyline "
    "radialgradient rect stop symbol text tspan use".split()
)
_SHAPE = rf"</?(?:{'|'.join(sorted(SHAPES))}|image|style|title){END}{ATTRIBUTES}"
_DRAWING = rf"svg{END}{ATTRIBUTES}(?<!/>)(?:[^<]++|{_SHAPE}|<{COMMENT}){{0,{MOST_DRAWN}}}+(?=</svg{END})"
_UNSEEN = "|".join((*_RAW, _DRAWING, COMMENT, BOGUS))
_TAG = re.compile(
    rf"<(?:(?=[sftxin!?])(?:{_UNSEEN})|/(?![a-z])[^>]*+>|(/?[a-z][^{WHITE}/>]*+)(?:>|{ATTRIBUTES}))".encode()
)


def _tags(names: frozenset[str]) -> frozenset[bytes]:
    """Start and end tags of these, as `_TAG` finds them."""
    return frozenset([f"{slash}{name}".encode() for name in names for slash in ("", "/")])


_FORMATS, _FOREIGN = _tags(FORMATS), _tags(SHAPES | {"svg"}) - {b"/svg"}
_PASSED = _tags(VOID | ONCE) | {b"/svg", b"/script", *(f"/{name}".encode() for name in TEXT_ONLY), b""}


def is_balanced(html: bytes) -> bool:
    """Whether plain markup, in UTF-8, is. Linear in its length."""
    due: list[bytes] = []  # end tags
    formats = repeats = 0
    for tag in _TAG.findall(html.lower()):
        if tag in _PASSED:
            continue
        repeats += formats  # whatever ended the elements around these, a tag repeats them at most once
        if tag[:1] == b"/":
            formats -= tag in _FORMATS
            if not due or due.pop() != tag:
                return False
            continue
        formats += tag in _FORMATS
        end = b"/" + tag
        if tag in _FOREIGN or (tag == b"form" and end in due):
            return False  # a drawing that is no plain one; a form in a form, of which the end tag may end none
        due.append(end)
        if len(due) > MOST_OPEN:
            return False
    return repeats <= MAX_REPEATS
