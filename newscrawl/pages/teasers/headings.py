"""Headings of teaser blocks: whether a text is one, and which section it names."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.pages.teasers.words import (
    ADVERTISEMENT,
    BYLINE,
    GENERAL,
    MORE,
    MORE_FROM,
    NO_TEASERS,
    PLAIN_TAILS,
    SHOW_ALL,
)

LONGEST = 80  # characters of a heading
WORDS = 7  # words of a heading that the table knows
GENERAL_TAIL = 3  # words behind a general one: "Lees ook deze artikelen"
ENDING = 4  # characters; in a script without spaces more is a sentence of its own
MORE_TAIL = 2  # words behind "Meer"
PLAIN_WORDS = 3  # words of a heading that is a section's name by itself
_EDGES = " \t:»›>→|-–—•·…"
_NO_SECTION = frozenset(
    (
        "nieuws",
        "news",
        "nachrichten",
        "artikelen",
        "berichten",
        "verhalen",
        "stories",
        "articles",
        "home",
        "voorpagina",
        "dit onderwerp",
        "deze auteur",
        "dezelfde auteur",
        "deze schrijver",
        "onze redactie",
        "this author",
        "the author",
        "the same author",
        "this topic",
        "the topic",
        "this story",
        "this article",
        "this section",
        "our partners",
        "dit artikel",
        "onze partners",
        "der redaktion",
        "diesem thema",
        "diesem artikel",
        "diesem autor",
        "dieser autorin",
        "cet auteur",
        "este autor",
        "esta autora",
        "questo autore",
    )
)
_NOT_IN_NAMES = re.compile(r"[\d?!.:;,\"“”]")


_Phrases = dict[str, re.Pattern[str]]  # by the first two letters, since one pattern of them all is slow


def _phrases(listed: tuple[str, ...], tail: str) -> _Phrases:
    by_start: dict[str, list[str]] = {}
    for phrase in sorted(listed, key=len, reverse=True):
        by_start.setdefault(phrase[:2], []).append(re.escape(phrase))
    return {start: re.compile(f"(?:{'|'.join(phrases)}){tail}") for start, phrases in by_start.items()}


def _opening(phrases: _Phrases, low: str) -> re.Match[str] | None:
    """The phrase that opens a text, if one of them does."""
    pattern = phrases.get(low[:2])
    return pattern.match(low) if pattern else None


_MORE_FROM = _phrases(MORE_FROM, r"\s+(?=\w)")
_MORE = _phrases(MORE, r"\s+(?=\w)")
_GENERAL = _phrases(GENERAL, "")
_NO_TEASERS = _phrases(NO_TEASERS, r"\b")
_SHOW_ALL = _phrases(SHOW_ALL, r"(?!\w)")
_COUNT = re.compile(r"\s?[(\[]\d{1,5}[)\]]\Z")
SHOWN = 3  # words behind one that says that all are shown: "Toon alles van Buitenland"
_STARTS = _MORE_FROM.keys() | _MORE.keys() | _GENERAL.keys()


@lru_cache(maxsize=2048)
def is_known(text: str) -> bool:
    """Whether a text is a heading that the table of words knows ("Lees ook", "Meer uit Buitenland")."""
    return _matches(text, GENERAL_TAIL, MORE_TAIL)


@lru_cache(maxsize=4096)
def is_link_of_block(text: str) -> bool:
    """Whether a link's text is a block's heading or leads to its whole list ("Meer uit Sport", "Meer nieuws").

    Stricter than `is_known`, since headlines open with the same words: "Meer geld voor zorg", "Populair strand dicht".
    """
    return _matches(text, 0, 1)


@lru_cache(maxsize=4096)
def shows_all(text: str) -> bool:
    """Whether a link leads to the whole list of a block, and says so: "Toon alles", "View all"."""
    low = text.lower().replace("’", "'").strip(_EDGES)
    match = _opening(_SHOW_ALL, low) if len(low) <= LONGEST else None
    return match is not None and low.count(" ", match.end()) <= SHOWN


def label_of(text: str) -> int:
    """Where the heading ends that stands in front of a headline ("Lees ook: Brug open"), 0 without one."""
    label, colon, rest = text.partition(":")
    return len(label) + 1 if colon and rest[:1].isspace() and rest.strip() and is_known(label) else 0


def _matches(text: str, general_tail: int, more_tail: int) -> bool:
    """Whether a text is a known heading with at most so many words behind the table's own."""
    low = text.lower().replace("’", "'").strip(_EDGES)
    if low[:2] not in _STARTS or len(low) > LONGEST or len(low.split()) > WORDS:
        return False
    if low.endswith((".", "!", ",")) or ": " in low:
        return False
    for phrases, most in ((_GENERAL, general_tail), (_MORE_FROM, PLAIN_WORDS), (_MORE, more_tail)):
        match = _opening(phrases, low)
        if match and _words_behind(low[match.end() :]) <= most:
            return True
    return False


def _words_behind(tail: str) -> int:
    """How many words that add something stand behind a phrase; the ending of its last word ("eerder-e") is none."""
    if tail[:1].isalpha():
        ending, _, rest = tail.partition(" ")
        if not ending.isascii() and len(ending) > ENDING:
            return WORDS
        tail = rest
    return len([word for word in tail.split() if word not in PLAIN_TAILS])


@lru_cache(maxsize=2048)
def refuses(text: str) -> bool:
    """Whether a heading says that what follows is no list of articles ("Editie: NL & Wereld", "Webmail")."""
    low = text.lower().strip(_EDGES)
    return low in BYLINE or _opening(_NO_TEASERS, low) is not None


def is_advertisement(text: str) -> bool:
    """Whether a text is the label of an advertisement, which is no heading of what follows."""
    return text.lower().strip(_EDGES) in ADVERTISEMENT


@lru_cache(maxsize=4096)
def section_of(heading: str | None) -> str | None:
    """The section that a heading names: "Meer uit Buitenland" and "Buitenland" give "Buitenland", "Lees ook" None."""
    text = _COUNT.sub("", " ".join((heading or "").split()).strip(_EDGES))
    if not text or len(text) > LONGEST:
        return None
    low = text.lower().replace("’", "'")
    for phrases in (_MORE_FROM, _GENERAL, _MORE):
        match = _opening(phrases, low)
        if match is None or len(low) != len(text):
            continue
        rest = text[match.end() :].strip(_EDGES)
        goes_on = phrases is _MORE and rest[:1].islower() and " " in rest  # "More to read"
        return None if phrases is _GENERAL or goes_on else _name(rest)
    return None if refuses(text) else _name(text)


def _name(text: str) -> str | None:
    words = text.split()
    if not words or text.lower() in _NO_SECTION or _NOT_IN_NAMES.search(text):
        return None
    return text if len([word for word in words if word.isalpha() or "-" in word]) <= PLAIN_WORDS else None
