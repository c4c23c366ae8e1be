"""Whether a bracket behind a place holds agencies, and which."""

from __future__ import annotations

import re
from typing import NamedTuple

from newscrawl.text.agencies import canonical_agency, credited
from newscrawl.text.dateline_dates import find_date
from newscrawl.text.dateline_opening import Opening
from newscrawl.text.dateline_places import BLANK, CAPITAL, LETTER, is_capitals, is_listed, is_region
from newscrawl.text.dateline_words import ACRONYMS

_PICTURE = re.compile(r"\b(?:foto|photo|bild|images?|scanpix|video|getty|imago|alamy|shutterstock)\b", re.IGNORECASE)
_CODE = re.compile(r"[^\W\d_]{2,12}(?:/[^\W\d_]{2,12}){0,3}\Z")
_STATION = re.compile(r"(?=\S*(?:[a-z][A-Z]|[A-Za-z]\d))[^\W\d_][\w&]{2,24}\Z")
_WORD_START = re.compile(r"(?<![^\s\-])[^\W\d_]")
_TITLE = re.compile(rf"{CAPITAL}{LETTER}{{2,}}(?:{BLANK}{CAPITAL}{LETTER}+){{0,2}}\Z")
_BEFORE_DATE = re.compile(r"(?:\s*,\s*|\s+[-–—]\s+|\s+)(?=[^\s,–—-]*\d|[^\W\d_]{3,12}\.?\s\d)")
"""What may part an agency from a date in one bracket: `(TTXVN 5/1)`, `(Newsfile Corp. - January 5, 2026)`."""
LONGEST_WORD = 4
"""An unknown name in lower case with more letters than this is a word of a sentence, no agency's code."""


class Names(NamedTuple):
    """The agencies of a bracket, canonical or as printed; whether the table knows one; a date behind them."""

    agencies: tuple[str, ...]
    known: bool
    date: str | None = None


def bracket_names(who: str) -> Names | None:
    """The agencies that `who`, the text of a bracket, names; None where it holds something else."""
    if ":" in who or '"' in who or _PICTURE.search(who) or (is_region(who) and not canonical_agency(who)):
        return None
    head, date = _parted(who)
    names = credited(head)
    printed = tuple(name for name, _ in names)
    if any(known for _, known in names):
        words = any(name.islower() and len(name) > LONGEST_WORD for name, known in names if not known)
        return None if words else Names(printed, True, date)
    code = (_CODE.match(head) is not None and is_capitals(head)) or _STATION.match(head) is not None
    return Names(printed, False, date) if code and not any(name in ACRONYMS for name in printed) else None


def _parted(who: str) -> tuple[str, str | None]:
    """A bracket's text without the date that ends it, and the date."""
    for gap in _BEFORE_DATE.finditer(who):
        found = find_date(who, gap.end()) if gap.start() else None
        if found is not None and found.end >= len(who) - 1:
            return who[: gap.start()], found.text
    return who, None


def title_name(who: str, opening: Opening) -> Names | None:
    """A name of its own kind (`Border Report`, `Dagbladet`) behind places that leave no doubt."""
    sure = opening.capitals() and (opening.listed(None) or opening.regional() or opening.date is not None)
    if not sure or not _TITLE.match(who) or is_listed(who) or is_region(who):
        return None
    return None if _PICTURE.search(who) or who.upper() in ACRONYMS else Names((who,), False)


def spells(places: str, who: str) -> bool:
    """Whether the bracket abbreviates or repeats what stands before: `Acute Flaccid Paralysis (AFP)`."""
    initials = "".join(_WORD_START.findall(places))
    large = "".join(filter(str.isupper, initials))
    if len(initials) > 1 and who.upper() in (initials.upper(), large):
        return True
    name = canonical_agency(places)
    return name is not None and name == canonical_agency(who)
