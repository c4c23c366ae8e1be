"""Datelines without an agency: `KATS - `, `NEW YORK, March 9 - `, `München/London – `, `NEW DELHI: `.

Nothing but the shape and the gazetteer tells them from a kicker or an aside, so precision goes before recall.
"""

from __future__ import annotations

import re

from newscrawl.text.dateline_found import Found
from newscrawl.text.dateline_opening import Opening
from newscrawl.text.dateline_places import DASH, is_listed, split_places
from newscrawl.text.dateline_shapes import DASHED, goes_on, printed_text
from newscrawl.text.dateline_words import ACRONYMS, SHORT_PLACES

_COLON = re.compile(r":\s+(?=\S)")
_END = re.compile(r"[.,]?\s*\Z")
_BARE = re.compile(rf"(?:\.?\s+|{DASH})(?=[^\W\d_a-z]|[\"“„«<])")
_VOWEL = re.compile("[AEIOUYÀ-ÆÈ-ÏÒ-ØÙ-ÝŒÅİАЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩΆΈΉΊΌΎΏ]")
_SHOUTED = re.compile(r"[\"“„«'’‘]?[^\W\d_]{2,}[ ,]+[^\W\d_]{2,}(?=[ ,.:!?])")
_SCORE = re.compile(r"\S+(?: \S+){0,3}? \(?\d{1,3}\s?[-–:]\s?\d{1,3}\b")
MOST_WORDS = 4
"""A place without agency and date has no more words than this: more are a headline."""
SHORTEST = 4
"""A place in capitals with fewer letters than this is taken for an abbreviation, unless a list names it."""


def dated(text: str, opening: Opening, language: str | None) -> Found | None:
    """`NEW YORK, March 9 - `, `Roma, 6 set. – `: places and a date, closed by a dash, or alone in their paragraph."""
    if opening.date is None:
        return None
    sure = opening.capitals() or opening.listed(language)
    end = DASHED.match(text, opening.end) or (_COLON if sure else DASHED).match(text, opening.end)
    if end is None and sure and opening.comma:
        end = _END.match(text, opening.end) or (_BARE.match(text, opening.end) if opening.capitals() else None)
        end = None if end is not None and goes_on(text, end.end()) else end
    if end is None or not (sure or (opening.comma and not goes_on(text, end.end()))):
        return None
    return _found(text, end.end(), opening, language)


def place_only(text: str, opening: Opening, language: str | None) -> Found | None:
    """`KATS - `, `BUFFALO, N.Y. — `, `Indianapolis – `: places alone.

    In capitals the shape is enough, behind a colon or in lower case the gazetteer must know every place.
    """
    if opening.date is not None:
        return None
    dash = DASHED.match(text, opening.end)
    end = dash or _COLON.match(text, opening.end)
    if end is None or end.end() >= len(text) or goes_on(text, end.end()) or _SCORE.match(text, end.end()):
        return None
    places = split_places(opening.places, language)
    if not places or any(len(place.split()) > MOST_WORDS for place in places):
        return None
    listed = all(map(is_listed, places))
    capitals = opening.capitals()
    good = capitals if listed and dash is None else listed
    good = good or (capitals and dash is not None and all(map(_looks_like_a_place, places)))
    if not good or (not listed and _is_shouted(text, end.end())):
        return None
    return _found(text, end.end(), opening, language)


def _found(text: str, end: int, opening: Opening, language: str | None) -> Found:
    return Found(end, printed_text(text, opening), split_places(opening.places, language), (), opening.date)


def _looks_like_a_place(place: str) -> bool:
    """Whether a name in capitals can be a place's: no known acronym, long enough, and it can be spoken."""
    letters = sum(map(str.isalpha, place))
    if place in ACRONYMS or not _VOWEL.search(place):
        return False
    return letters >= SHORTEST or place in SHORT_PLACES


def _is_shouted(text: str, at: int) -> bool:
    """Whether the text itself goes on in capitals: then the opening is the start of a headline."""
    match = _SHOUTED.match(text, at)
    return match is not None and match[0].isupper()
