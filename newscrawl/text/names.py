"""Bylines: the people in them, and the agencies."""

from __future__ import annotations

import re

from newscrawl.text.agencies import canonical_agency

LONGEST = 300  # characters of a byline
MOST_WORDS = 6  # of a name
_BY = re.compile(
    r"^(?:(?:written|reported|posted|published|geschreven|tekst) )?(?:by|door|von|par|por|di|da|av|af|från|fra|od"
    r"|autor(?:in)?|author|auteur|redactie|tekst)\s*:?\s+",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*(?:[,;|/&•·]|\s(?:and|en|und|et|y|e|og|och|i)\s|\s[-–—]\s|\bvoor\b|\bfor\b)\s*", re.IGNORECASE
)
_NOISE = re.compile(r"https?://\S+|\bwww\.\S+|\S+@\S+|@\w+|\([^)]*\)|\[[^\]]*\]|\d[\d:.\-/]*")
_TITLE = re.compile(
    r"\b(?:editor|editors|reporter|correspondent|correspondente|redacteur|redactrice|redactie|redaktion|verslaggever|verslaggeefster"
    r"|journalist|journaliste|journalists|writer|staff|columnist|producer|contributor|desk|team|news|nieuws|newsroom|chief|senior|political"
    r"|science|business|sports?|bureau|agency|agencies|press|media|magazine|online|admin|administrator|webmaster|guest"
    r"|photographer|fotograaf|analyst|wires?|updated|published|minutes?|read|uur|geleden|ago|am|pm|gmt|est|edt|jan(?:uary)?"
    r"|february|march|april|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    "van de der den het ter ten te 't la le du di da dos von zu zur vom und y bin ibn al el af av".split()
)


def split_authors(raw: str) -> tuple[list[str], list[str]]:
    """The people that a byline names, as printed, and its agencies by their canonical names; no doubles.

    Introductions ("Door", "By"), job titles, handles and addresses are cut; what is neither a name nor a known
    agency is left out.
    """
    people: dict[str, str] = {}
    agencies: dict[str, None] = {}
    text = _BY.sub("", _NOISE.sub(" ", raw[:LONGEST]).strip())
    whole = canonical_agency(text.strip())
    if whole:
        return [], [whole]
    for part in _BETWEEN.split(text):
        name = _BY.sub("", " ".join(part.split())).strip(" .,:-–—")
        agency = canonical_agency(name) if name else None
        if agency:
            agencies[agency] = None
        elif _is_name(name):
            people.setdefault(name.casefold(), name)
    return list(people.values()), list(agencies)


def _is_name(text: str) -> bool:
    """Two words or more that begin with capitals, but for particles, or one in a script without case; no job title."""
    words = text.split()
    if not words or len(words) > MOST_WORDS or _TITLE.search(text):
        return False
    if not any(char.lower() != char.upper() for char in text):
        return len(text) > 1 and text.isprintable()
    if len(words) == 1:
        return False
    return all(word[0].isupper() or word.lower() in _PARTICLES for word in words if word[0].isalpha())
