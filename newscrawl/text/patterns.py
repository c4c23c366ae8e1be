"""How patterns are written that are looked for in very many texts."""

from __future__ import annotations

import re

MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
"""A mail address."""


def any_of(*words: str) -> str:
    """A pattern of any of these, each a pattern that begins with a character of its own.

    What they begin with is asked first: `re` has no fast search for alternatives, and would ask each place in a text
    for every one of them.
    """
    first = "".join([re.escape(letter) for letter in dict.fromkeys([word.lstrip("\\")[0] for word in words])])
    return f"(?=[{first}])(?:{'|'.join(words)})"
