"""Datelines whose agency stands without brackets behind the place: `DEN HAAG ANP - `, `BERLIN dpa | `."""

from __future__ import annotations

import re

from newscrawl.text.agencies import known_agencies
from newscrawl.text.dateline_found import Found
from newscrawl.text.dateline_opening import Opening, read_opening
from newscrawl.text.dateline_places import BLANK, CAPITAL, DASH, UNCASED
from newscrawl.text.dateline_shapes import DASHED, credited_end, goes_on, printed_text
from newscrawl.text.dateline_words import ALONE, WORDLIKE

_LOWER = re.compile(
    rf"(?P<where>{CAPITAL}[^\n(|:]{{1,50}}?){BLANK}+(?P<who>[a-zß-ÿ]{{3,12}}(?:[/-][a-zß-ÿ]{{2,8}})*)"
    rf"(?P<end>{BLANK}*[|:]{BLANK}+|{BLANK}+{DASH}{{1,3}}{BLANK}+)"
)
_ALONE = re.compile(rf"(?P<who>[A-Z]{{2,7}}){BLANK}{{1,2}}{DASH}{{1,2}}{BLANK}+(?=\S)")
_HYPHENED = re.compile(rf"(?P<where>{UNCASED}+(?: {UNCASED}+)?){BLANK}?[-–]{BLANK}?(?P<who>{UNCASED}{{2,12}})\s+")
_ADDRESS = re.compile(r"[^\W\d_][\w-]{1,24}\.(?:com|co\.id|co|id|net)\Z", re.IGNORECASE)
_LAST = re.compile(rf"(?P<where>.+?){BLANK}*[\s/]{BLANK}*(?P<who>[^\s/]+)\Z")
_END = re.compile(rf"{BLANK}*[|:]{BLANK}+|{BLANK}+{DASH}{{1,3}}{BLANK}+")


def last_word(text: str, opening: Opening, language: str | None) -> Found | None:
    """`DEN HAAG ANP - `: the last of the places is an agency."""
    last = _LAST.search(opening.places)
    end = _END.match(text, opening.end) if last and opening.end == opening.start + len(opening.places) else None
    agencies = known_agencies(last["who"]) if last and end else ()
    if end is None or not agencies or not WORDLIKE.isdisjoint(agencies) or goes_on(text, end.end()):
        return None
    places = last["where"] if last else ""
    return _credited(text, opening._replace(end=opening.start + len(places), places=places), end, agencies, language)


def hyphened(text: str, at: int) -> Found | None:
    """`دمشق-سانا `: place and agency in a script without capitals, parted by a hyphen and closed by nothing."""
    match = _HYPHENED.match(text, at)
    agencies = known_agencies(match["who"]) if match else ()
    return Found(match.end(), match["where"], (match["where"],), agencies) if match and agencies else None


def portal(text: str, opening: Opening, language: str | None) -> Found | None:
    """`TEMPO.CO, Jakarta - `, `JAKARTA, KOMPAS.com - `: a site signs with its address, kept as printed."""
    behind = opening.qualifier.strip(" ,")
    if _ADDRESS.match(opening.places):
        where, who = read_opening(text, opening.start + len(f"{opening.places}, ")), opening.places
    elif _ADDRESS.match(behind):
        where, who = opening._replace(qualifier=""), behind
    else:
        return None
    dash = DASHED.match(text, where.end) if where else None
    if where is None or dash is None or not (where.capitals() or where.listed(language)):
        return None
    printed = where.places if where.end == opening.end else printed_text(text, where)
    return Found(dash.end(), printed, where.split(language), (who,), where.date)


def agency_alone(text: str, at: int, language: str | None) -> Found | None:
    """`AP — `, `AGI - `: nothing but an agency that prints itself so; others are words and names as well."""
    match = _ALONE.match(text, at)
    if match is None or match["who"] not in ALONE or goes_on(text, match.end()):
        return None
    agencies = known_agencies(match["who"])
    opening = read_opening(text, match.end())
    dash = DASHED.match(text, opening.end) if opening and opening.capitals() else None
    if opening is not None and dash is not None and not goes_on(text, dash.end()):
        return Found(dash.end(), printed_text(text, opening), opening.split(language), agencies, opening.date)
    return Found(match.end(), "", (), agencies)


def bare_agency(text: str, at: int, language: str | None) -> Found | None:
    """`BERLIN dpa | `: the agency in lower case."""
    match = _LOWER.match(text, at)
    agencies = known_agencies(match["who"]) if match else ()
    if match is None or not agencies or not WORDLIKE.isdisjoint(agencies):
        return None
    opening = read_opening(text[: match.end("where")], at)
    if opening is None or opening.end != match.end("where"):
        return None
    end = _END.match(text, match.end("who"))
    return _credited(text, opening, end, agencies, language) if end and not goes_on(text, end.end()) else None


def _credited(
    text: str, opening: Opening, end: re.Match[str], agencies: tuple[str, ...], language: str | None
) -> Found | None:
    """The dateline, if its places are sure."""
    if not (opening.capitals() or opening.listed(language)):
        return None
    return credited_end(text, end.start(), opening, agencies, language)
