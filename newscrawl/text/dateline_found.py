"""What a shape of dateline found at the front of a text."""

from __future__ import annotations

from typing import NamedTuple


class Found(NamedTuple):
    """A dateline: where it ends in the text, and its parts.

    `text` is what was printed without agencies and separator, `places` are its places one by one, `agencies` are
    canonical, `date` is as printed.
    """

    end: int
    text: str
    places: tuple[str, ...]
    agencies: tuple[str, ...]
    date: str | None = None
