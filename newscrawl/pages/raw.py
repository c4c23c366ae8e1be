"""What a source hands out: a value as it stood on the page, and which kind of place it stood in."""

from __future__ import annotations

from typing import Literal, NamedTuple

Source = Literal["json-ld", "meta", "html", "site", "url", "text", "teasers", "script"]


class Raw(NamedTuple):
    """One candidate for a field, not normalised."""

    value: str
    source: Source
