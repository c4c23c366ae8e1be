"""Words inside a paragraph that no reader sees: for screen readers alone, or hidden by their element's attributes."""

from __future__ import annotations

import re

from newscrawl.pages.tree.classes import HIDDEN
from newscrawl.pages.tree.containers import is_hiding
from newscrawl.pages.tree.outline import BREAK, Outline
from newscrawl.pages.tree.segments import Segment

_FOR_SCREEN_READERS = re.compile(
    r"(?:^|[\s_-])(?<!not-)(?:sr-?only|visually-?hidden|screen-?reader(?:-?(?:text|only))?|a11y-hidden|assistive-text)"
    r"(?![\w-]*focusable)",
    re.IGNORECASE,
)
_HIDING = ("hidden", "style")  # not aria-hidden: that hides from screen readers alone


def shown_text(out: Outline, one: Segment) -> str:
    """The text of a segment without what is hidden in it."""
    block = one.block
    if one.bits & HIDDEN and any(_FOR_SCREEN_READERS.search(_class(out, at)) for at in (one.element, one.parent)):
        return ""
    elements = {element for _, _, element in block.pieces}
    if elements == {block.element}:
        return one.text
    known = {block.element: False}
    hidden = {
        element for element in elements if out.inherited(element, known, lambda at, around: around or _hides(out, at))
    }
    if not hidden:
        return one.text
    if one.text == block.text:
        raw = "".join([text for text, _, element in block.pieces if element not in hidden])
        lines = [" ".join(line.split()) for line in raw.split(BREAK)]
        return "\n".join([line for line in lines if line])
    text = one.text
    for part, _, element in block.pieces:
        if element in hidden:
            text = text.replace(" ".join(part.split()), "", 1)
    return " ".join(text.split())


def _class(out: Outline, element: int) -> str:
    return (out.attributes(element).get("class") or "") if element >= 0 else ""


def _hides(out: Outline, element: int) -> bool:
    """Whether an inline element hides its text from who looks at the page."""
    attributes = out.attributes(element)
    if not attributes:
        return False
    if _FOR_SCREEN_READERS.search(attributes.get("class") or ""):
        return True
    return any(name in attributes and is_hiding(name, attributes[name] or "") for name in _HIDING)
