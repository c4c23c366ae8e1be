"""Whether the text of a teaser opens with a dateline, asked of many texts that do not."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.text.dateline import FRONT, parse_dateline

_MARKS = re.compile(r"[\d.:|/()\[\]（）［］【】〔〕‐‑‒–—―−－=_~â&\u0096\u0097\ufffd-]")
"""No dateline is without one of these: a date, or what stands around an agency or behind a place."""


@lru_cache(maxsize=4096)
def dateline_length(text: str) -> int:
    """How many characters of a text are the dateline that opens it, 0 without one."""
    return len(parse_dateline(text).raw) if _MARKS.search(text, 0, FRONT) else 0


def opens_with_dateline(text: str) -> bool:
    """Whether a text opens with a dateline."""
    return dateline_length(text) > 0


def opens_with_place(text: str) -> bool:
    """Whether a text opens with a dateline that names a place, not the agency alone."""
    return opens_with_dateline(text) and bool(parse_dateline(text).places)
