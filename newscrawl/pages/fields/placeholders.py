"""What a template writes where its value never came: `{{ url }}`, `${image}`, `%TITLE%`, `undefined`."""

from __future__ import annotations

import re

_LEFT = re.compile(
    r"\{\{|\}\}|\$\{|<[?%]|%(?:(?![0-9A-F]{2})[A-Z_]{2,40}|[A-Z_]{6,40})%|(?:^|/)(?:undefined|\[[a-z_]{2,40}\])(?:$|/)"
    r"|\[object Object\]"
)
_NOTHING = frozenset(("null", "undefined", "none", "nan", "n/a", "array", "false"))


def is_placeholder(text: str) -> bool:
    """Whether a value, an address or a text, is none: what a program or a template writes for want of one.

    >>> is_placeholder("/nieuws/{{slug}}"), is_placeholder("None"), is_placeholder("100% raak")
    (True, True, False)
    """
    odd = "{" in text or "}" in text or "<" in text or "%" in text or "[" in text or "undefined" in text
    if odd and _LEFT.search(text):  # without one of these there is nothing of it
        return True
    return text.strip().lower() in _NOTHING
