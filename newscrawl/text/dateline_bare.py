"""Datelines whose agency stands without brackets behind the place: `DEN HAAG ANP - `, `BERLIN dpa | `."""

from __future__ import annotations

import re

from newscrawl.text.agencies import known_agencies
from newscrawl.text.dateline_found import Found
from newscrawl.text.dateline_opening import Opening, read_opening
from newscrawl.text.dateline_places import BLANK, CAPITAL, DASH, UNCASED, is_listed, split_places
from newscrawl.text.dateline_shapes import DASHED, credited_end, goes_on, printed_text
from newscrawl.text.dateline_words import ALONE, WORDLIKE

_LOWER = re.compile(
    rf"(?P<where>{CAPITAL}[^\n(|:]{{1,50}}?){BLANK}+(?P<who>[a-zß-ÿ]{{3,12}}(?:[/-][a-zß-ÿ]{{2,8}})*)"
    rf"(?P<end>{BLANK}*[|:]{BLANK}+|{BLANK}+{DASH}{{1,3}}{BLANK}+)"
)
_ALONE = re.compile(rf"(?P<who>[A-Z]{{2,7}}|{UNCASED}{{4,8}}){BLANK}{{1,2}}{DASH}{{1,2}}{BLANK}+(?=\S)")
_HYPHENED = re.compile(rf"(?P<where>{UNCASED}+(?: {UNCASED}+)?){BLANK}?[-–]{BLANK}?(?P<who>{UNCASED}{{2,12}})\s+")
_SITE = r"(?P<who>[^\W\d_][\w-]{1,24}\.(?:com|co\.id|co|id|net))"
_SITE_FIRST = re.compile(rf"{_SITE},{BLANK}(?=\S)", re.IGNORECASE)
_SITE_BEHIND = re.compile(rf",{BLANK}{_SITE}(?={BLANK})", re.IGNORECASE)
_UNCLOSED = re.compile(
    rf"(?:,{BLANK}|{BLANK}م{BLANK})(?P<who>{CAPITAL}{{5,14}}|{UNCASED}{{3,10}})[.:]?\s+(?={CAPITAL}|{UNCASED}|[\"“«])"
)
"""An agency in capitals behind a date, and the text at once: `Baku, January 5, AZERTAC The president`."""
_LAST = re.compile(rf"(?P<where>.+?){BLANK}*[\s/]{BLANK}*(?P<who>[^\s/]+)\Z")
_SMALL = re.compile(
    rf"(?P<where>[a-zß-ÿ'’][^\W\d_]*(?:[ /'’-][^\W\d_]+){{0,4}}){BLANK}?\((?P<who>[^()\n]{{2,40}})\)"
    rf"(?:{BLANK}*{DASH}{{1,2}}|:){BLANK}*(?=\S)"
)
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


def small(text: str, at: int) -> Found | None:
    """`den haag (anp) - `: in lower case, where gazetteer, agencies and a mark leave no doubt."""
    match = _SMALL.match(text, at)
    agencies = known_agencies(match["who"]) if match else ()
    places = split_places(match["where"]) if match and agencies else ()
    if match is None or not places or not all(map(is_listed, places)):
        return None
    return Found(match.end(), match["where"], places, agencies)


def hyphened(text: str, at: int) -> Found | None:
    """`دمشق-سانا `: place and agency in a script without capitals, parted by a hyphen and closed by nothing."""
    match = _HYPHENED.match(text, at)
    agencies = known_agencies(match["who"]) if match else ()
    return Found(match.end(), match["where"], (match["where"],), agencies) if match and agencies else None


def site_first(text: str, at: int, language: str | None) -> Found | None:
    """`TEMPO.CO, Jakarta - `: a site signs with its address in front of the place, kept as printed."""
    site = _SITE_FIRST.match(text, at)
    where = read_opening(text, site.end()) if site else None
    return _signed(text, where, where.end, site["who"], language) if site and where else None


def site_behind(text: str, opening: Opening, language: str | None) -> Found | None:
    """`JAKARTA, KOMPAS.com - `: a site signs with its address behind the place, kept as printed."""
    start = opening.start + len(opening.places)
    site = _SITE_BEHIND.match(text, start)
    if site is None:
        return None
    return _signed(text, opening._replace(end=start, qualifier="", date=None), site.end(), site["who"], language)


def _signed(text: str, where: Opening, end: int, who: str, language: str | None) -> Found | None:
    """The dateline of a site, if a dash closes it and its places are sure."""
    dash = DASHED.match(text, end)
    if dash is None or not (where.capitals() or where.listed(language)):
        return None
    return Found(dash.end(), printed_text(text, where), where.split(language), (who,), where.date)


def unclosed(text: str, opening: Opening, language: str | None) -> Found | None:
    """`Baku, January 5, AZERTAC The president`: a known agency in capitals behind a date, closed by nothing."""
    match = _UNCLOSED.match(text, opening.end) if opening.date is not None else None
    agencies = known_agencies(match["who"]) if match else ()
    if match is None or not agencies:
        return None
    return Found(match.end(), printed_text(text, opening), opening.split(language), agencies, opening.date)


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
    parted = opening.uncased() and text[opening.start : end.start()].count("/") == 1
    if not (parted or opening.capitals() or opening.listed(language)):
        return None
    return credited_end(text, end.start(), opening, agencies, language)
