"""Places in a dateline: how they are written, how several stand together, and which the gazetteer knows."""

from __future__ import annotations

import re
import sys
from functools import lru_cache

from newscrawl.text.clean import without_marks
from newscrawl.text.dateline_words import JOINS, LARGE_JOINS, LINKS, WATERS
from newscrawl.text.tables import table_lines


def _capitals() -> str:
    """All capital letters of Latin, Greek, Cyrillic and Armenian, for a character class."""
    ranges = ((0x41, 0x58F), (0x1E00, 0x1FFF))
    return "".join(chr(code) for low, high in ranges for code in range(low, high) if chr(code).isupper())


CAPITAL = f"[{_capitals()}]"
LETTER = "(?:[^\\W\\d_]|[\u0300-\u036f])"
BLANK = "[ \\t\u00a0\u2000-\u200a\u202f\u3000]"
DASH = "(?:[-‐‑‒–—―−－_=~]|â€[“”\u0093\u0094]|[\u0096\u0097\ufffd]|&[mn]dash;)"
UNCASED = (
    "[\u0590-\u05ff\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0750-\u077f"
    "\u0900-\u0dff\u0e00-\u0eff\u1000-\u10ff\u1200-\u137f\u1780-\u17ff\u200c\u200d]"
)
"""A letter or mark of a script without capitals: Hebrew, Arabic, the scripts of India, Thai, Georgian, Ethiopic."""

APOSTROPHE = "['’‘`´ʼʻ]"
_PREFIX = f"(?:{APOSTROPHE}[SsTtNn](?:[-‐‑]|{BLANK}|(?={CAPITAL}))|(?:al|el|as|ash|ad|an|ar|at|[dlst])[-‐‑'’])?"
_SHORTENED = rf"(?:(?:St|Ste|Mt|Ft|Pt|Sta|Sto|Skt|ST|STE|MT|FT|PT|STA|STO|SKT|{CAPITAL})\.-?(?={BLANK}?{CAPITAL}))"
_HANGING = f"-(?={BLANK}(?:EN|en|UND|und|OG|og|OCH|och){BLANK})"
WORD = f"(?:{_SHORTENED}|{_PREFIX}{CAPITAL}(?:{LETTER}|['’ʻʼ‘`.\\-‐‑](?={LETTER})|-['’](?={LETTER})|{_HANGING})*)"
_ORDINAL = f"(?:\\d[Ee]{BLANK}(?={CAPITAL}{{2}}))?"
_SLASH = f"{BLANK}?[/&]{BLANK}?"
_NO_SLASHED_AGENCY = f"(?!{BLANK}/[^/\\n]{{2,40}}/(?:\\s*(?:[.:,;]|{DASH})|{BLANK}{CAPITAL}))"
_BY_RIVER = f"{BLANK}(?:[aivdbo]\\.{BLANK}?){{1,2}}(?:{CAPITAL}\\.(?={BLANK}?[(/])|{WORD})"
"""What tells two towns of one name apart in German: `Frankfurt a. M.`, `Homburg v. d. Höhe`."""
PLACES = re.compile(
    f"{_ORDINAL}{WORD}(?:{_NO_SLASHED_AGENCY}(?:{BLANK}{{1,2}}(?:(?:{LINKS}){BLANK}){{0,2}}|{_SLASH}|(?<=[.-])){WORD}){{0,9}}(?:{_BY_RIVER})?"
    f"|{UNCASED}+(?:(?!/[^/\\n]{{2,20}}/)(?:[ \\-/·]|/ ){UNCASED}+){{0,3}}"
)
QUALIFIER = re.compile(
    rf",{BLANK}?(?:{CAPITAL}(?:{LETTER}|\.?['’.\-](?={LETTER}))*\.?(?:{BLANK}(?:(?:{LINKS}){BLANK})?)?){{1,4}}(?<!{BLANK})"
    rf"|{BLANK}?\[[^\[\]\n]{{2,40}}\]"
    rf"|{BLANK}\({CAPITAL}[^()\[\]\n]{{1,30}}\)(?={BLANK}?[(\[]|,{BLANK}?{LETTER}{{3,9}}\.?{BLANK}\d)"
    rf"|[،,]{BLANK}?{UNCASED}+(?: {UNCASED}+){{0,2}}"
)


def is_small(letter: str) -> bool:
    """Whether `letter` is in lower case; the letters of Georgian are counted so, but have no capitals in print."""
    return letter.islower() and not "\u10d0" <= letter <= "\u10ff"


_PUNCTUATION = re.compile(r"[\s.\-‐‑'’‘`´ʼʻ]+")


def place_key(name: str) -> str:
    """A name as the gazetteer writes it: no case, no accents, punctuation as one blank."""
    return _PUNCTUATION.sub(" ", without_marks(name).casefold()).strip()


@lru_cache(maxsize=2)
def _listed(table: str) -> frozenset[str]:
    return frozenset(sys.intern(line) for line in table_lines(table) if line)


@lru_cache(maxsize=4096)
def is_listed(place: str) -> bool:
    """Whether the gazetteer has this place: cities of the world, about 100,000 inhabitants and more."""
    return place_key(place) in _listed("dateline_places.txt")


@lru_cache(maxsize=1024)
def is_region(name: str) -> bool:
    """Whether this is a country, a state or a province, in full or abbreviated; two letters must be capitals."""
    key = place_key(name)
    return key in _listed("dateline_regions.txt") and (len(key) > 2 or name.isupper())


@lru_cache(maxsize=1024)
def is_capitals(printed: str) -> bool:
    """Whether every word is in capitals, save for the small words of a name: `BOSTON and DENVER`, `'s GRAVENHAGE`."""
    words = _LETTERS.findall(printed)
    strong = [word for word in words if word not in _SMALL]
    return bool(strong) and all(word.isupper() or _SCOTTISH.match(word) for word in strong)


_LETTERS = re.compile(f"{LETTER}{{2,}}")
_SCOTTISH = re.compile(f"Ma?c{CAPITAL}{{2}}")
_SMALL = frozenset(LINKS.split("|"))
_ANY_JOIN = "and|und|en|et|y|og|och|és|и|та|ve"
_WHOLE = frozenset(
    (
        "trinidad and tobago|bosnia and herzegovina|antigua and barbuda|st kitts and nevis|saint kitts and nevis|"
        "tyne and wear|brighton and hove|newfoundland and labrador|turks and caicos islands|berg en dal|"
        "son en breugel|nuenen gerwen en nederwetten"
    ).split("|")
)
"""One place each, whatever joins its words."""


@lru_cache(maxsize=64)
def _joint(language: str) -> re.Pattern[str]:
    joins = JOINS.get(language, _ANY_JOIN)
    return re.compile(rf"(?<!-)\s+(?:{joins})\s+")


@lru_cache(maxsize=1)
def _large_joint() -> re.Pattern[str]:
    """Between places in capitals, whatever their language."""
    return re.compile(rf"(?<!-)\s+(?:{'|'.join(LARGE_JOINS)})\s+")


@lru_cache(maxsize=1024)
def split_places(printed: str, language: str | None = None) -> tuple[str, ...]:
    """The places of one print, in order, without doubles.

    A slash, an ampersand or the language's "and" parts two places, but `Frankfurt/Main` is one. Where no language
    is given, those words for "and" part that are no other language's preposition. A name that the gazetteer knows
    as a whole is not parted, and "and" in capitals parts only where it knows one of the two.
    """
    found: list[str] = []
    joint = _joint((language or "").partition("-")[0].lower())
    for part in filter(None, map(str.strip, _SLASHES.split(printed))):
        if found and _is_water(part) and f"{found[-1]}/{part}" in printed:
            found[-1] = f"{found[-1]}/{part}"
            continue
        found.extend(place for place in _joined(part, joint) if place not in found)
    return tuple(found)


def _joined(part: str, joint: re.Pattern[str]) -> list[str]:
    """The places of a print without slashes."""
    if " " not in part or place_key(part) in _WHOLE:
        return [part]
    places = [place for place in map(str.strip, joint.split(part)) if place]
    if len(places) > 1:
        return [part] if is_listed(part) else places
    places = [place for place in map(str.strip, _large_joint().split(part)) if place]
    return places if len(places) > 1 and any(map(is_listed, places)) and not is_listed(part) else [part]


_SLASHES = re.compile(r"\s*[/&]\s*")


def _is_water(place: str) -> bool:
    return place.upper() in WATERS
