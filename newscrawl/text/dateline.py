"""The dateline: place, date and news agencies that open a story, cut from its first paragraph.

Tried in order are the shapes in which the world's agencies and papers print it (`dateline_shapes`, `dateline_own`,
`dateline_eastern`). Only the front of the text is looked at, so the cost does not grow with the paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from newscrawl.text.agencies import closing_credit
from newscrawl.text.dateline_bare import (
    agency_alone,
    bare_agency,
    hyphened,
    last_word,
    site_behind,
    site_first,
    small,
    unclosed,
)
from newscrawl.text.dateline_dates import dateline_date
from newscrawl.text.dateline_eastern import EASTERN, read_eastern
from newscrawl.text.dateline_found import Found
from newscrawl.text.dateline_front import behind_age, behind_byline, without_name
from newscrawl.text.dateline_opening import Opening, read_opening
from newscrawl.text.dateline_own import dated, place_only
from newscrawl.text.dateline_places import is_small
from newscrawl.text.dateline_shapes import agency_dated, agency_first, bracketed, date_first, named, slashed

__all__ = ["Dateline", "closing_credit", "dateline_date", "parse_dateline"]


class Dateline(NamedTuple):
    """A text parted from its dateline; `raw + body` is the text.

    raw: the exact front of the text that is the dateline, with separator and blanks (`KOERSK (ANP) - `); `""` if none.
    text: as printed, without agencies and separator (`LONDON, Jan 5`). places: one by one, as printed, without state
    or country. agencies: canonical names in printed order. date: as printed (`Jan 5`), None where none is.
    body: what remains.
    """

    raw: str
    text: str
    places: tuple[str, ...]
    agencies: tuple[str, ...]
    date: str | None
    body: str


FRONT = 220
"""Characters that are looked at: no dateline is longer."""

Shape = Callable[[str, Opening, str | None], Found | None]
SHAPES: tuple[Shape, ...] = (site_behind, bracketed, slashed, named, last_word, unclosed, dated, place_only)
"""The shapes that begin with a place, in the order in which they are tried."""

_BRACKETS = frozenset("(（[［【〔/")
_APOSTROPHES = frozenset("'’‘`´ʼʻ")
_SMALL_PREFIX = re.compile(r"(?:al|el|as|ash|ad|an|ar|at|[dst])[-'’‐‑]")
_ORDINAL = re.compile(r"\d[Ee] [A-Z]{2}")
"""What begins a name with a number: `2E EXLOËRMOND`."""
_EARLY_DIGIT = re.compile(r"\D{0,10}\d")
_BLANKS = re.compile(r"\s*")


def parse_dateline(text: str, language: str | None = None) -> Dateline:
    """Part `text`, the first paragraph of a story, from the dateline that opens it.

    `language` (BCP 47, None for unknown) tells which word is "and" between two places. Never raises; a text
    without a dateline comes back as `body`, with an empty `raw`.

    >>> parse_dateline("TOKIO (ANP/AFP/RTR) - Japan heeft ...").agencies
    ('ANP', 'AFP', 'Reuters')
    """
    found = read_front(text[:FRONT], language)
    if found is None:
        return Dateline("", "", (), (), None, text)
    end = found.end
    return Dateline(text[:end], found.text, found.places, found.agencies, found.date, text[end:])


@lru_cache(maxsize=1024)
def read_front(front: str, language: str | None) -> Found | None:
    """The dateline of a text's front, None for none. Remembered: teasers are asked for theirs more than once."""
    blanks = _BLANKS.match(front)
    return _find(front, blanks.end() if blanks else 0, language)


def _find(text: str, at: int, language: str | None) -> Found | None:
    """The dateline at `at`. Its first character tells which shapes are worth a try."""
    first = text[at : at + 1]
    if not first:
        return None
    if is_small(first) and not _SMALL_PREFIX.match(text, at):
        return small(text, at) or site_first(text, at, language) or _behind_front(text, at, language)
    if first in _BRACKETS:
        return (read_eastern(text, at) if EASTERN.search(text, at, at + 40) else None) or agency_first(
            text, at, language
        )
    if first.isdigit():
        dated = date_first(text, at, language) or _behind_front(text, at, language)
        return dated or (_from_place(text, at, language) if _ORDINAL.match(text, at) else None)
    if EASTERN.match(text, at):
        return read_eastern(text, at)
    if not (first.isalpha() or first in _APOSTROPHES):
        return None
    return _from_place(text, at, language) or _behind_front(text, at, language)


def _behind_front(text: str, at: int, language: str | None) -> Found | None:
    """The dateline behind an age or a byline that was glued to it; a digit near the front tells of an age."""
    if _EARLY_DIGIT.match(text, at):
        return behind_age(text, at, language, _from_place)
    return behind_byline(text, at, language, _from_place)


def _from_place(text: str, at: int, language: str | None) -> Found | None:
    """The dateline that begins with a place, or with a name of a month or an agency that looks like one."""
    opening = read_opening(text, at)
    site = site_first(text, at, language)
    if opening is None or site is not None:
        return site or date_first(text, at, language) or bare_agency(text, at, language) or hyphened(text, at)
    alone = agency_alone(text, at, language)
    if alone is not None:
        return alone
    opening = without_name(opening)
    for shape in SHAPES:
        found = shape(text, opening, language)
        if found is not None:
            return found
    return agency_dated(text, at, language) or (hyphened(text, at) if opening.uncased() else None)
