"""News agencies: which name is one, what it is called, and who is credited.

The table is `agencies.txt` beside this module: one agency a line. A name is looked up without case, dots,
spaces and hyphens, so `A.N.P.`, `anp` and `ANP` are one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from newscrawl.text.patterns import any_of
from newscrawl.text.tables import table_lines

TABLE = "agencies.txt"


@dataclass(frozen=True, slots=True)
class Agency:
    """One line of the table.

    `name` is canonical, `aliases` are what else is printed for it, `country` is ISO 3166-1 (`--`: of none),
    `languages` are BCP 47 tags (`*`: many), `kind` is `wire`, `own` or `pr`, `site` is the agency's own site (empty:
    not known), `sources` are the keys of the pages that bear the line out, as the table's head lists them.
    """

    name: str
    aliases: tuple[str, ...]
    country: str
    languages: tuple[str, ...]
    kind: str
    site: str
    sources: tuple[str, ...]


@lru_cache(maxsize=1)
def agencies() -> tuple[Agency, ...]:
    """All agencies of the table, in its order. Read from the package on the first call."""
    return tuple(_row(line) for line in table_lines(TABLE) if line)


def _row(line: str) -> Agency:
    name, aliases, country, languages, kind, site, sources = (cell.strip() for cell in line.split("|"))
    return Agency(name, _cells(aliases), country, _cells(languages), kind, site, tuple(sources.split()))


def _cells(listed: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in listed.split(",") if cell.strip())


@lru_cache(maxsize=1)
def _by_name() -> dict[str, Agency]:
    return {agency.name: agency for agency in agencies()}


def find_agency(name: str) -> Agency | None:
    """The line of the table whose canonical name is `name`; None where none has it."""
    return _by_name().get(name)


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Canonical name by the key of every name. Of two agencies with one short name the first in the table has it."""
    names: dict[str, str] = {}
    for agency in agencies():
        names.setdefault(agency_key(agency.name), agency.name)
    for agency in agencies():
        for alias in agency.aliases:
            names.setdefault(agency_key(alias), agency.name)
    return names


_NOISE = re.compile(r"[\s.\-‐‑–_·'’«»„“”]+")


def agency_key(name: str) -> str:
    """What the prints of one agency have in common: NFKC, no case, no dots, blanks, hyphens, quotes and apostrophes."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", name)).casefold()


NAMESAKES = frozenset("Abi Adi Ana Ang Ani Anka Ata Ena Jana Mia Mina Nina Ria Sana Una Wafa".split())
"""First names that an agency's short form would be in another case: so printed they are people."""
LONGEST_NAME = 48
"""No agency's name is longer, in characters: what is longer is not looked up."""


@lru_cache(maxsize=4096)
def _lookup(token: str) -> str | None:
    return _names().get(agency_key(token))


def canonical_agency(token: str) -> str | None:
    """The canonical name of the agency that `token` names, whatever its script and case; None where it names none.

    >>> canonical_agency("RTR"), canonical_agency("ロイター"), canonical_agency("Jansen")
    ('Reuters', 'Reuters', None)
    """
    return _lookup(token) if len(token) <= LONGEST_NAME and token not in NAMESAKES else None


def is_agency(name: str) -> bool:
    """Whether `name`, as a whole, names one agency of the table."""
    return canonical_agency(name) is not None


_BETWEEN = re.compile(r"\s*[/,;|&+／、・·]\s*|\s+(?:and|en|und|et|y|e|og|och|i|и|та|ve)\s+|\s+[-–—]\s+")


def split_agencies(printed: str) -> list[str]:
    """The agencies that one print names, canonical, in printed order, without doubles; an unknown one as printed.

    >>> split_agencies("ANP/AFP/RTR"), split_agencies("dpa/tmn"), split_agencies("ats afp")
    (['ANP', 'AFP', 'Reuters'], ['dpa'], ['Keystone-SDA', 'AFP'])
    """
    return [name for name, _ in credited(printed)]


def credited(printed: str) -> list[tuple[str, bool]]:
    """As `split_agencies`, each name with whether the table knows it."""
    whole = canonical_agency(printed)
    if whole is not None:
        return [(whole, True)]
    found: dict[str, bool] = {}
    before = ""
    for token in filter(None, map(str.strip, _BETWEEN.split(printed))):
        service = canonical_agency(f"{before}/{token}") if before else None
        for name, known in [(service, True)] if service is not None else _one(token):
            found.setdefault(name, known)
        before = token
    return list(found.items())


def known_agencies(printed: str) -> tuple[str, ...]:
    """As `split_agencies`, and empty unless the table knows every name of the print."""
    names = credited(printed)
    return tuple(name for name, _ in names) if all(known for _, known in names) else ()


_JOINT = re.compile(r"[\s\-]+")
_PARTNER = re.compile(r"[A-Z]{2,5}-[^\W\d_a-z][^\W\d_]{2,}\Z")
"""An agency and the paper that shares its story: `NTB-Nordlys`."""


def _one(token: str) -> list[tuple[str, bool]]:
    """One token: itself, or its words (`ats afp`, `AFP-Jiji`), or its first and a partner (`NTB-Nordlys`)."""
    name = canonical_agency(token)
    if name is not None:
        return [(name, True)]
    halves = [canonical_agency(half) for half in token.split("-")]
    if None not in halves:
        return [(half, True) for half in halves if half is not None]
    printed = _JOINT.split(token)
    words = [canonical_agency(word) for word in printed]
    known = [word for word in words if word is not None]
    if len(known) == len(words):
        return [(word, True) for word in known]
    if words[0] is not None and _PARTNER.match(token):
        return [(words[0], True), (printed[1], False)]
    return [(token, False)]


CLOSING = 160
"""A closing credit stands within this many characters of the end."""

_SOURCE_WORDS = any_of(
    *"bron quelle source fuente fonte kilde källa lähde źródło zdroj forrás sursa izvor источник джерело".split(),
    *("kaynak", "sumber", "πηγή", "copyright", r"\(c\)", "©", r"\(©\)", "auteursrecht"),
)
_SHARED = (  # "Avec AFP", "Con información de EFE", "Mit Material von dpa"
    r"(?:avec|mit|met|with|con|com|med)"
    r"(?:\s(?:información|informaciones|informazioni|informações|material|informationen|files|agency)(?:\s(?:de|di|von|from))?)?"
)
_CLOSINGS = tuple(  # a mark is asked what stands before it: a pattern that begins with a character is found faster
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"[(\[（【]\s*(?P<who>[^()\[\]（）【】:]{2,60}?)\s*[)\]）】]\s*\.?\s*\Z",
        r"/(?<!\S/)(?P<who>[^/\s][^/\n]{0,40}?)/\s*\.?\s*\Z",
        rf"(?:^|[\s(\[])(?:{_SOURCE_WORDS}\s*:?\s*)+(?:\d{{4}},?\s*)?"
        r"(?P<who>[^:()\[\]\n]{2,60}?)\s*(?:[)\].]|\Z|\s\(www\.|\.\s|,\s*dpa:)",
        r"[-–—―](?<!\S[-–—―])(?:(?<!―)[-–—])?\s?(?P<who>[^\s\-–—][^\n.:()]{1,40}?)\s*\.?\s*\Z",
        rf"\n\s*{_SHARED}\s(?P<who>[^\n:()]{{2,40}}?)\s*\.?\s*\Z",
        r"(?:^|\n)\s*(?P<who>[^\n:()]{2,60}?)\s(?:also\s)?contributed to this (?:report|story|article)\.?\s*\Z",
        r"\n\s*(?P<who>[^\n:()]{2,40}?)\s*\.?\s*\Z",
    )
)
_LAST_LINE = _CLOSINGS[-1]
_SHARED_LINE = re.compile(rf"{_SHARED}\s[^\s]{{2,40}}(?:\s[^\s]{{1,20}}){{0,2}}\Z", re.IGNORECASE)
_SHORT = 2
"""Letters of a name that must stand in capitals in a line of its own."""


def is_credit(line: str, own: Iterable[str]) -> bool:
    """Whether a line says no more than which of an article's `own` agencies it comes from."""
    found = known_agencies(line) or tuple(closing_credit(f"\n{line}")[0] if _SHARED_LINE.match(line) else ())
    return bool(found) and set(found) <= set(own)


def closing_credit(text: str) -> tuple[list[str], str]:
    """The agencies credited at the very end of `text`, canonical, and the text unchanged.

    Understood are `(ANP)`, `/ritzau/`, `(dts Nachrichtenagentur)`, `Bron: ANP`, `Copyright 2026 dpa`, `— Reuters`
    and a last line that holds nothing but agencies. Every name must be in the table: `(42)`, `(SPD)` and
    `(foto: ANP)` are none.
    """
    end = text[-CLOSING:]
    for pattern in _CLOSINGS:
        match = pattern.search(end)
        if match is None:
            continue
        who = known_agencies(match["who"])
        if who and not (pattern is _LAST_LINE and _is_abbreviation(match["who"])):
            return list(who), text
    return [], text


def _is_abbreviation(printed: str) -> bool:
    """Whether a line by itself is rather a word's two letters than an agency's: `n.a.`."""
    return len(agency_key(printed)) <= _SHORT and not printed.isupper()
