"""Datelines without an agency: `KATS - `, `NEW YORK, March 9 - `, `München/London – `, `NEW DELHI: `.

Nothing but the shape and the gazetteer tells them from a kicker or an aside, so precision goes before recall.
"""

from __future__ import annotations

import re

from newscrawl.text.dateline_dates import find_date
from newscrawl.text.dateline_found import Found
from newscrawl.text.dateline_kickers import COMMON_WORDS, FIRMS, FIRST_NAMES, RUBRICS
from newscrawl.text.dateline_opening import Opening
from newscrawl.text.dateline_places import BLANK, DASH, is_listed, split_places
from newscrawl.text.dateline_shapes import DASHED, goes_on, printed_text
from newscrawl.text.dateline_words import ACRONYMS, COLON_CITIES, NO_PLACES, SHORT_PLACES

_COLON = re.compile(r":\s+(?=[^\s\d])")
_DATED_COLON = re.compile(r":\s+(?=\S)")
_DASHED_DATE = re.compile(rf"(?:{BLANK}*[.,;]{{1,2}}{BLANK}*|{BLANK}+){DASH}{{1,3}}\s*(?:{DASH}+\s+)?")
_END = re.compile(r"[.,:]?\s*\Z")
_STOP = re.compile(rf"\.{BLANK}+(?=[^\W\d_a-z]|[\"“„«])")
_BAR = re.compile(rf"{BLANK}+[|•·]{BLANK}+(?=[^\W\d_a-z]|[\"“„«])")
_BARE = re.compile(rf"(?:\.?\s+|{DASH})(?=[^\W\d_a-z]|[\"“„«<])")
_BLANK_ONLY = re.compile(r"\s+(?=[A-ZÀ-Þ\"“„«<])")
_STOP_DASH = re.compile(rf"\.{BLANK}?{DASH}{{1,2}}{BLANK}*(?=[A-ZÀ-Þ\"“„«])")
_VOWEL = re.compile("[AEIOUYÀ-ÆÈ-ÏÒ-ØÙ-ÝŒÅİАЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩΆΈΉΊΌΎΏ]")
_SHOUTED = re.compile(r"[\"“„«'’‘<]?[^\W\d_]{2,}[ ,]+[^\w]?[^\W\d_]{2,}(?=[ ,.:!?>]|\Z)")
_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?![\w-])")
_SCORE = re.compile(r"\S+(?: \S+){0,3}? \(?\d{1,3}\s?[-–:]\s?\d{1,3}\b")
_BESIDE = re.compile(r"[$€£+]|(?:[^\s.,!?]+ ){1,4}[-–—] (?=[a-z])|[^\s.,!?:]+(?: [^\s.,!?:]+)?: ")
"""What follows a name in lower case and a dash where they open no story: a price, an aside's end, the end of a line."""
_GLUED = re.compile(f"{DASH}(?=\\S)")
_LABELS = RUBRICS | FIRMS
MOST_WORDS = 4
"""A place without agency and date has no more words than this: more are a headline."""
MOST_NAMES = 3
"""A person's name has no more words than this."""
SENTENCE = 3
"""Behind a place that no list knows stand at least so many words: fewer are a headline or a label."""
SHORTEST = 4
"""A place in capitals with fewer letters than this is taken for an abbreviation, unless a list names it."""


def dated(text: str, opening: Opening, language: str | None) -> Found | None:
    """`NEW YORK, March 9 - `, `Roma, 6 set. – `: places and a date, closed by a dash, or alone in their paragraph."""
    if opening.date is None:
        return None
    listed = opening.listed(language)
    if not listed and not opening.qualifier and has_no_place(opening.places.split()[-1]):
        return None
    sure = listed or opening.capitals() or opening.regional()
    end = (
        DASHED.match(text, opening.end)
        or _DASHED_DATE.match(text, opening.end)
        or (_DATED_COLON if sure else DASHED).match(text, opening.end)
    )
    if end is None and sure and (opening.comma or listed):
        end = _END.match(text, opening.end) or (_BARE if opening.capitals() else _BLANK_ONLY).match(text, opening.end)
        end = None if end is not None and goes_on(text, end.end()) else end
    if end is None or not (sure or (opening.comma and not goes_on(text, end.end()))):
        return None
    if not opening.capitals() and find_date(text, end.end()) is not None:
        return None
    return _found(text, end.end(), opening, language)


def place_only(text: str, opening: Opening, language: str | None) -> Found | None:
    """`KATS - `, `BUFFALO, N.Y. — `, `Indianapolis – `: places alone.

    In capitals the shape is enough, behind a colon or in lower case the gazetteer must know every place. Cities whose
    papers print `New Delhi: ` may do so in lower case.
    """
    if opening.date is not None:
        return None
    dash = DASHED.match(text, opening.end) or _STOP_DASH.match(text, opening.end)
    end = dash or _COLON.match(text, opening.end) or _STOP.match(text, opening.end) or _bar(text, opening)
    if end is None or end.end() >= len(text) or goes_on(text, end.end()) or _SCORE.match(text, end.end()):
        return None
    places = split_places(opening.places, language)
    if not places or any(len(place.split()) > MOST_WORDS for place in places):
        return None
    if not _are_places(text, opening, places, dash is not None):
        return None
    rest = text[end.end() :]
    if (rest.isupper() and len(rest) > SHORTEST) or (not opening.capitals() and _BESIDE.match(rest)):
        return None
    if not opening.capitals() and _GLUED.match(text, opening.end):
        return None
    if not all(map(is_listed, places)) and (_is_unlikely(text, opening, end.end()) or len(rest.split()) < SENTENCE):
        return None
    return _found(text, end.end(), opening, language)


def _bar(text: str, opening: Opening) -> re.Match[str] | None:
    """A bar or a bullet behind places in capitals; behind others it parts a label from a headline."""
    return _BAR.match(text, opening.end) if opening.capitals() else None


def _are_places(text: str, opening: Opening, places: tuple[str, ...], dashed: bool) -> bool:
    """Whether print and gazetteer together say that these are places."""
    if not opening.uncased() and any(len(place) < SHORTEST and place not in SHORT_PLACES for place in places):
        return False
    listed, capitals, regional = all(map(is_listed, places)), opening.capitals(), opening.regional()
    if dashed:
        return listed or regional or (capitals and all(map(_looks_like_a_place, places)))
    return (listed and (capitals or regional)) or (COLON_CITIES.issuperset(places) and text[opening.end] != ".")


def _is_unlikely(text: str, opening: Opening, end: int) -> bool:
    """Whether something speaks against places that no list knows: their words, a glued `--`, a text in capitals."""
    if not opening.qualifier and is_something_else(opening.places):
        return True
    return text.startswith("--", opening.end) or _is_shouted(text, end)


def _found(text: str, end: int, opening: Opening, language: str | None) -> Found:
    return Found(end, printed_text(text, opening), opening.split(language), (), opening.date)


def has_no_place(places: str) -> bool:
    """Whether a word of the print is one of companies, commodities or markets."""
    return any(word.upper() in NO_PLACES for word in _WORD.findall(places))


def is_something_else(places: str) -> bool:
    """Whether a print without state, date and agency is a rubric, a firm, a club or a person's name."""
    words = [word.upper() for word in _WORD.findall(places)]
    person = words[:1] and words[0] in FIRST_NAMES and 1 < len(words) <= MOST_NAMES
    if person or has_no_place(places) or not _LABELS.isdisjoint([*words, *places.upper().split()]):
        return True
    return COMMON_WORDS.issuperset(words or places.upper().split())


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
