"""Datelines without an agency: `KATS - `, `NEW YORK, March 9 - `, `München/London – `, `NEW DELHI: `.

Nothing but the shape and the gazetteer tells them from a kicker or an aside, so precision goes before recall.
"""

from __future__ import annotations

import re

from newscrawl.text.dateline_found import Found
from newscrawl.text.dateline_kickers import FIRMS, FIRST_NAMES, RUBRICS
from newscrawl.text.dateline_opening import Opening
from newscrawl.text.dateline_places import BLANK, DASH, is_listed, split_places
from newscrawl.text.dateline_shapes import DASHED, goes_on, printed_text
from newscrawl.text.dateline_words import ACRONYMS, NO_PLACES, SHORT_PLACES

_COLON = re.compile(r":\s+(?=[^\s\d])")
_DASHED_DATE = re.compile(rf"{BLANK}*[.,;]{{1,2}}{BLANK}*{DASH}{{1,3}}(?!\d)\s*(?:{DASH}+\s+)?")
_END = re.compile(r"[.,:]?\s*\Z")
_STOP = re.compile(rf"\.{BLANK}+(?=[^\W\d_a-z]|[\"“„«])")
_BARE = re.compile(rf"(?:\.?\s+|{DASH})(?=[^\W\d_a-z]|[\"“„«<])")
_BLANK_ONLY = re.compile(r"\s+(?=[A-ZÀ-Þ\"“„«<])")
_VOWEL = re.compile("[AEIOUYÀ-ÆÈ-ÏÒ-ØÙ-ÝŒÅİАЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩΆΈΉΊΌΎΏ]")
_SHOUTED = re.compile(r"[\"“„«'’‘<]?[^\W\d_]{2,}[ ,]+[^\w]?[^\W\d_]{2,}(?=[ ,.:!?>]|\Z)")
_WORD = re.compile(r"[^\W\d_]+")
_SCORE = re.compile(r"\S+(?: \S+){0,3}? \(?\d{1,3}\s?[-–:]\s?\d{1,3}\b")
MOST_WORDS = 4
"""A place without agency and date has no more words than this: more are a headline."""
MOST_NAMES = 3
"""A person's name has no more words than this."""
SHORTEST = 4
"""A place in capitals with fewer letters than this is taken for an abbreviation, unless a list names it."""


def dated(text: str, opening: Opening, language: str | None) -> Found | None:
    """`NEW YORK, March 9 - `, `Roma, 6 set. – `: places and a date, closed by a dash, or alone in their paragraph."""
    if opening.date is None:
        return None
    listed = opening.listed(language)
    if not listed and not opening.qualifier and has_no_place(opening.places):
        return None
    sure = listed or opening.capitals() or opening.regional()
    end = (
        DASHED.match(text, opening.end)
        or _DASHED_DATE.match(text, opening.end)
        or (_COLON if sure else DASHED).match(text, opening.end)
    )
    if end is None and sure and (opening.comma or listed):
        end = _END.match(text, opening.end) or (_BARE if opening.capitals() else _BLANK_ONLY).match(text, opening.end)
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
    end = dash or _COLON.match(text, opening.end) or _STOP.match(text, opening.end)
    if end is None or end.end() >= len(text) or goes_on(text, end.end()) or _SCORE.match(text, end.end()):
        return None
    places = split_places(opening.places, language)
    if not places or any(len(place.split()) > MOST_WORDS for place in places):
        return None
    listed = all(map(is_listed, places))
    capitals, regional = opening.capitals(), opening.regional()
    good = (listed or regional) if dash is not None else listed and (capitals or regional)
    good = good or (capitals and dash is not None and all(map(_looks_like_a_place, places)))
    unlikely = (not opening.qualifier and is_something_else(opening.places)) or _is_shouted(text, end.end())
    if not good or (unlikely and not listed):
        return None
    return _found(text, end.end(), opening, language)


def _found(text: str, end: int, opening: Opening, language: str | None) -> Found:
    return Found(end, printed_text(text, opening), opening.split(language), (), opening.date)


def has_no_place(places: str) -> bool:
    """Whether a word of the print is one of companies, commodities or markets."""
    return any(word.upper() in NO_PLACES for word in _WORD.findall(places))


def is_something_else(places: str) -> bool:
    """Whether a print without state, date and agency is a rubric, a firm, a club or a person's name."""
    words = [word.upper() for word in _WORD.findall(places)]
    person = words[:1] and words[0] in FIRST_NAMES and 1 < len(words) <= MOST_NAMES
    return bool(person) or has_no_place(places) or not (RUBRICS | FIRMS).isdisjoint(words)


def _looks_like_a_place(place: str) -> bool:
    """Whether a name in capitals can be a place's: no known acronym, long enough, and it can be spoken."""
    letters = sum(map(str.isalpha, place))
    if place in ACRONYMS or not _VOWEL.search(place):
        return False
    return letters >= SHORTEST or place in SHORT_PLACES


def _is_shouted(text: str, at: int) -> bool:
    """Whether the text itself goes on in capitals: then the opening is the start of a headline."""
    match = _SHOUTED.match(text, at)
    return text[at:].isupper() if match is None else match[0].isupper()
