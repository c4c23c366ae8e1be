"""Bylines: the people that are named in them, and the agencies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newscrawl.text.agencies import canonical_agency
from newscrawl.text.dateline_dates import is_month
from newscrawl.text.names_cuts import without_others
from newscrawl.text.names_edges import as_printed, without_beside, without_degrees, without_left_over
from newscrawl.text.names_joined import JOINED, sides, weak_sides
from newscrawl.text.names_words import (
    AFTER_A_NAME,
    COMPANIES,
    DESKS,
    LABELS,
    MODIFIERS,
    NEWSROOMS,
    NOBODY,
    PARTICLES,
    PHRASES,
    PLACED,
    SOURCES,
    TEAMS,
    TITLES,
)
from newscrawl.text.weekdays import is_weekday

LONGEST = 300  # characters of a byline
LONGEST_BYLINE = 60  # of a line that is one and no more
MOST_WORDS = 6  # of a name
LEAST_ALONE = 3  # letters of a name without another
MOST_SIGNS = 12  # of a name in a script that parts no words
_NO_NAMES = TITLES | DESKS
_DIGIT = re.compile(r"\d")
_BY = re.compile(  # these begin a byline; elsewhere "von" and "di" are part of a name
    rf"(?:(?:{'|'.join(LABELS)})\s*[:：]\s*|(?:{'|'.join(PHRASES)}"
    r"|(?:additional |extra )?(?:written|reported|reporting|posted|submitted|contributed|story|words|report|analysis"
    r"|commentary|geschreven"
    r"|opgetekend|tekst|text|texte|testo|texto|текст|opinie|opinion|column|interview|bijdrage|met medewerking van"
    r"|medewerking)\s*(?:by|door|von|:)?"
    r"|by|door|von|par|por|di|da|av|af|från|fra|tekijä|от|автор|autore?|autora?|autor(?:in|en)?|authors?|auteurs?"
    r"|przez|oleh|írta|yazan|scris de|بقلم|מאת|redactie)(?:\s*[:：]\s*|\s+))+",
    re.IGNORECASE,
)
_SOURCE = re.compile(rf"(?:{'|'.join(SOURCES)})\s?[:：]\s?", re.IGNORECASE)
_PARTS = re.compile(  # a dot between Chinese signs joins the parts of a foreign name
    r"\s*,\s*(?!\s*[JS]r\b\.?(?:\s*(?:\Z|[,;|&])|\s(?:and|en|y)\s))|\s+[-–—]\s+"
    r"|\s*(?:[;|•●▪■◆★►▶∙\n，；、،/]|·(?![\u4e00-\u9fff])|(?<![\u4e00-\u9fff])·)\s*"
)
_WHERE = re.compile(r"\s(?i:for|voor|from|via|vanuit|aus|in|bij|at|reports?|reporting)\s+(?=[^\W\d_a-z]|(?i:the|de)\b)")
_WIRE = re.compile(r"AP|[A-Z]{3,}|Reuters|Bloomberg|Xinhua|Yonhap|Interfax|Sputnik|AdnKronos|Adnkronos")
"""An agency's name glued to a person's; others are surnames too."""
_SMALL_INSIDE = re.compile(r"(?<![a-z])(?:Mac|Mc|De|Di|Du|Fitz|La|Le)(?=[A-Z]{2})")
_ELIDED = re.compile(r"[a-zA-Z]{1,2}['’]\w")
_SPACED = re.compile("[\u0590-\u0dff\u10d0-\u10ff\u1200-\u139f]")  # Hebrew to Sinhala, Georgian, Ethiopic: no case
_NO_SIGNS = frozenset(":：!?！？")  # of no name
_EDGES = ' .,:;-–—•·●▪■◆★►▶∙|*>"“”„«»()[]'


def split_authors(raw: str) -> tuple[list[str], list[str]]:
    """The people that a byline names, as printed, and its agencies by their canonical names; no doubles.

    `raw` is one line. Introductions ("Door", "By"), job titles, places, dates, handles, addresses, photographers and
    editors are cut. What is neither a name of two words or more nor a known agency is left out, since a byline
    that names nobody must give nobody.
    """
    people, agencies = _split(raw[:LONGEST])
    return list(people), list(agencies)


@lru_cache(maxsize=4096)
def _split(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The same, remembered: a site's pages name the same few writers."""
    people: dict[str, str] = {}
    agencies: dict[str, None] = {}
    untitled = False  # somebody was named without a title: what has one behind him is his work
    for part in _parts(text):
        agency = _agency(part)
        if agency is not None:
            agencies[agency] = None
            continue
        name, credited = _person(part)
        agencies.update(dict.fromkeys(credited))
        titled = part.rstrip(_EDGES).rpartition(" ")[2].lower() in TITLES
        if name and not (untitled and titled):
            people.setdefault(name.casefold(), as_printed(name, text))
            untitled = not titled
    return tuple(_without_shouted(list(people.values()))), tuple(agencies)


def is_byline(line: str) -> bool:
    """Whether a short line opens as a byline does and names somebody."""
    return len(line) <= LONGEST_BYLINE and _BY.match(line) is not None and bool(split_authors(line)[0])


def without_dates(line: str) -> str:
    """A line with bars for its dates, which part what stands beside them: "5 May 2026 Anna Berg".

    A date are numbers, the months beside them, and the days of the week beside these.
    """
    words = line.split()
    if not _DIGIT.search(line):
        return " ".join(words)
    dated = [any(map(str.isdecimal, word)) for word in words]
    for is_part in (_is_month, is_weekday):
        around = zip([False, *dated], [*dated[1:], False], strict=False)
        dated = [
            own or ((before or behind) and is_part(word))
            for own, (before, behind), word in zip(dated, around, words, strict=True)
        ]
    return " ".join(["|" if own else word for own, word in zip(dated, words, strict=True)])


def _is_month(word: str) -> bool:
    return is_month(word.strip(".,"))


def lone_name(text: str) -> str | None:
    """The name of a person who has but one, for where it is known that a person is named; None for handles,
    abbreviations, titles, desks and agencies."""
    name = text.strip(_EDGES)
    word = name.lower()
    if len(name) < LEAST_ALONE or not name.isalpha() or not name[0].isupper() or name.isupper():
        return None
    return None if _are_nobodys([word]) or word in TITLES or canonical_agency(name) or _BY.match(f"{name} ") else name


def _without_shouted(names: list[str]) -> list[str]:
    """Beside names in the usual case one all in capitals is a house's: "Jan Jansen, OMROEP WEST"; "JAN McDONALD" is in
    capitals too."""
    usual = [name for name in names if not _SMALL_INSIDE.sub("", name).isupper() or name.lower() == name]
    return usual or names


def _parts(text: str) -> Iterator[str]:
    """What may each be one person or one agency, in printed order."""
    whole = text.strip(_EDGES)
    if canonical_agency(whole):
        yield whole
        return
    text = without_others(text)
    for piece in _PARTS.split(_without_introduction(text)):
        for side in sides(_without_introduction(piece)):
            yield from filter(None, map(_without_introduction, weak_sides(" ".join(without_left_over(side.split())))))


@lru_cache(maxsize=1024)
def _without_introduction(text: str) -> str:
    """The text behind "By", "Geschreven door:" and the like, and behind an "and" in small letters whose other side was
    cut; remembered: a byline of one name is asked four times."""
    text = text.strip(_EDGES)
    while match := _BY.match(text) or JOINED.match(text):
        text = text[match.end() :].strip(_EDGES)
    return text


def _agency(part: str) -> str | None:
    """The agency that a part names, also with "Staff" or a title behind it."""
    source = _SOURCE.match(part)
    words = part[source.end() if source else 0 :].split()
    found = canonical_agency(" ".join(words))
    if found is None:
        kept = [word for word in words if word.lower() not in _NO_NAMES]
        found = canonical_agency(" ".join(kept)) if 0 < len(kept) < len(words) else None
    return found


def _person(part: str) -> tuple[str | None, list[str]]:
    """The name in a part, None where there is none, and the agencies that it writes for or that are glued to it."""
    before, *behind = _WHERE.split(part, maxsplit=1)
    credited = [agency for place in behind if (agency := canonical_agency(place)) is not None]
    words, glued = _without_wire(_without_date(without_beside(before.split())))
    words, titled = _without_wire(_without_introduction(" ".join(_without_title(words))).split())
    credited[:0] = [*titled, *glued]
    words = without_degrees(words)
    name = " ".join(words).strip(_EDGES.replace(".", ""))
    return name if _is_name(words) else None, credited


def _without_wire(words: list[str]) -> tuple[list[str], list[str]]:
    """A name without the agencies glued or joined to its end, and these."""
    credited: list[str] = []
    words = without_left_over(words)
    for at in range(2, len(words) - 1):  # of several words: "Jane Doe Associated Press"
        agency = canonical_agency(" ".join(words[at:]))
        if agency is not None:
            return words[:at], [agency]
    while len(words) > 2 and _WIRE.fullmatch(words[-1]) and not " ".join(words[:-1]).isupper():
        agency = canonical_agency(words[-1])
        if agency is None:
            break
        words = without_left_over(words[:-1])
        credited.insert(0, agency)
    return words, credited


def _without_date(words: Sequence[str]) -> list[str]:
    """The words before the first that holds a digit, less the month and the words in lower case that lead to it."""
    at = next((i for i, word in enumerate(words) if _DIGIT.search(word)), None)
    if at is None:
        return list(words)
    kept = list(words[:at])
    if kept and _is_month(kept[-1]):
        kept.pop()
    while kept and kept[-1].islower():
        kept.pop()
    return kept


def _without_title(words: list[str]) -> list[str]:
    """The name before or behind a job title; nothing where the title may be longer than what we know of it."""
    at = [i for i, word in enumerate(words) if word.lower().strip(".,:") in TITLES]
    if not at:
        return words
    before = words[: at[0]]
    while before and before[-1].lower() in MODIFIERS:
        before.pop()
    if not before or before[0].lower() in MODIFIERS - PARTICLES:
        return words[at[-1] + 1 :]
    return before if sum(word.lower() not in PARTICLES for word in before) == 2 else []


def _are_nobodys(words: Sequence[str]) -> bool:
    plain = [word.lower().strip(".,:") for word in words]
    ends = (words[0], words[-1].rstrip(".,"))
    return any(word in NOBODY or word.endswith(NEWSROOMS) for word in plain) or not COMPANIES.isdisjoint(ends)


def _is_name(words: Sequence[str]) -> bool:
    """True for two words or more that begin with capitals, but for particles, or for one in a script without case."""
    if not words or len(words) > MOST_WORDS or _are_nobodys(words):
        return False
    text = "".join(words)
    if not _NO_SIGNS.isdisjoint(text) or text.casefold().strip(".") in AFTER_A_NAME:
        return False
    if not all(any(map(str.isalpha, word)) for word in words):
        return False
    if _SPACED.match(text):
        return len(words) > 1
    if text.lower() == text.upper():
        return 1 < len(text) <= MOST_SIGNS and not text.endswith(TEAMS)
    if words[0] in PLACED or words[0].lower() == "the":  # as papers are called, and no person
        return False
    own = [word for word in words if word.lower() not in PARTICLES or word[0].isupper()]
    return len(own) > 1 and all(word[0].isupper() or _ELIDED.match(word) or not word[0].isalpha() for word in own)
