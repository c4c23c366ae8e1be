"""The shapes of datelines with an agency or a date, one function each.

A shape takes the front of a text and the opening already read from it (places, date), and tells what it found or
None. A name in brackets is an agency when the table knows it; an unknown one only where nothing else can stand.
"""

from __future__ import annotations

import re

from newscrawl.text.agencies import LONGEST_NAME, known_agencies
from newscrawl.text.dateline_dates import find_date
from newscrawl.text.dateline_found import Found
from newscrawl.text.dateline_names import bracket_names, spells, title_name
from newscrawl.text.dateline_opening import Opening, read_opening
from newscrawl.text.dateline_places import BLANK, CAPITAL, DASH, is_small
from newscrawl.text.dateline_words import WORDLIKE

SEPARATOR = re.compile(rf"(?:\s*[.,:;|•·»।](?![.\d]))?(?:\s*{DASH}+(?!\d))*[.:]?\s*")
DASHED = re.compile(rf"(?:{BLANK}+{DASH}{{1,3}}|{DASH}{{1,3}}(?=\s|\Z)|[–—―]|--)(?!\d)\s*(?:{DASH}+\s+)?")
_BRACKET = re.compile(
    rf"(?:[,.:;]|{BLANK}*{DASH}{{1,2}})?{BLANK}{{0,3}}[(（\[［]{{1,2}}{BLANK}*(?P<who>[^()（）\[\]［］\n]{{1,60}}?){BLANK}*[)）\]］]{{1,2}}"
)
_HALF_OPEN = re.compile(rf"{BLANK}?[(\[](?P<who>[^()\[\]\n]{{2,40}}?){BLANK}+(?={DASH})")
_HALF_CLOSED = re.compile(rf"{BLANK}(?P<who>[^()\[\]\n]{{2,40}}?){BLANK}?[)\]]")
_PICTURE_AGENCY = re.compile(r"\s*[A-Z]\w+(?: [A-Z]\w+)?\s*\Z")
"""What is left of `Anna Berg / AFP / Getty Images`, who took a picture: a name and no text."""
_SLASHED = re.compile(rf"[.,]?{BLANK}?/{{1,2}}(?P<who>[^/\n]{{2,40}}(?:/[^/\s]{{2,20}})?)/{{1,2}}")
_NAMED = re.compile(rf"(?:{BLANK}*{DASH}{BLANK}*|[.,]{BLANK}*|(?<=[\d.]){BLANK}+)(?P<rest>[^\n]{{2,80}})")
_NAME_END = re.compile(rf"[.:](?=[\s–-]|\Z)|{BLANK}{DASH}|[–—]|-(?=\s)")
_AGENCY_DATED = re.compile(r"(?P<who>[^\s,(][^,(\n]{1,23}),\s*(?=\d)")
_REPORTERS = re.compile(rf"(?:,{BLANK}{CAPITAL}[\w.-]+(?:{BLANK}{CAPITAL}[\w-]+){{1,2}})+\Z")
_REPORTER_BEHIND = re.compile(rf"(?:{BLANK}{CAPITAL}[\w-]+){{2,3}}\Z")
_PARTNER = re.compile(rf"(?P<who>{CAPITAL}[^\W\d_]{{1,8}})(?=:|{BLANK})")
_LATE_DASH = re.compile(rf"{BLANK}+(?:{DASH}{{1,2}}|/){BLANK}+")
_LATE_END = re.compile(rf"{BLANK}*(?:(?:{DASH}{{1,2}}|/){BLANK}+|\n+|(?<=\d){BLANK}+(?={CAPITAL}))")
"""What ends a date behind the agency; one with its year needs nothing: `SEATTLE (PRWEB) January 05, 2026 The`."""
_COMMA = re.compile(rf"\.?(?P<comma>,)?{BLANK}*")
_CLOCK = re.compile(rf",?{BLANK}*\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?")
_FIRST_LETTERS = re.compile(r"(?!['’‘`][stn]\b)[\"“„«'’‘]?(?P<first>[^\W\d_]{1,2})")
_CLOSED = re.compile(rf"{BLANK}{DASH}{{1,2}}{BLANK}+|:{BLANK}+|\.-{BLANK}+")
_CALL_SIGN = re.compile(
    rf"\((?P<who>[KW][A-Z]{{2,3}}|[A-Z][a-z]+[A-Z][A-Za-z]+)\){BLANK}{DASH}{{1,2}}{BLANK}+(?=[A-Z\"“])"
)
"""A station of the United States in front, or a name in two capitals: `(KTLA) — `, `(NewsNation) — `."""
_REPORTER = re.compile(r"\A(?:[Кк]орр\.?|[^\W\d_]+ [^\W\d_]+)\s?[-–—]?\s(?=\S)")


def goes_on(text: str, at: int) -> bool:
    """Whether the text goes on in lower case at `at`, so that what stands before is part of its sentence."""
    match = _FIRST_LETTERS.match(text, at)
    return match is not None and is_small(match["first"][0])


def printed_text(text: str, opening: Opening) -> str:
    """What an opening prints: its places, qualifiers and date."""
    return text[opening.start : opening.end].strip(" ,\u00a0")


def _found(text: str, end: int, opening: Opening, agencies: tuple[str, ...], language: str | None) -> Found:
    return Found(end, printed_text(text, opening), opening.split(language), agencies, opening.date)


def bracketed(text: str, opening: Opening, language: str | None) -> Found | None:
    """`DEN HAAG (ANP) - `, `Oslo (NTB): `, `STOCKHOLM (TT) `: ANP, AP, AFP, dpa, Reuters, EFE and most others."""
    match = _BRACKET.match(text, opening.end)
    if match is None:
        return _half_bracketed(text, opening, language)
    who = match["who"]
    inside = find_date(who, 0)
    if inside is not None and inside.end >= len(who) - 1:
        return _date_in_brackets(text, opening._replace(end=match.end(), date=who), language)
    names = bracket_names(who)
    if names is None:
        names = title_name(who, opening) if _CLOSED.match(text, match.end()) else None
    if names is None or (not opening.qualifier and opening.date is None and spells(opening.places, who)):
        return None
    opening = opening._replace(date=opening.date or names.date)
    if names.known:
        return credited_end(text, match.end(), opening, names.agencies, language)
    dash = DASHED.match(text, match.end()) or _CLOSED.match(text, match.end())
    sure = dash is not None and not goes_on(text, dash.end()) and (opening.capitals() or opening.listed(language))
    return _found(text, dash.end(), opening, names.agencies, language) if dash is not None and sure else None


def credited_end(
    text: str, end: int, opening: Opening, agencies: tuple[str, ...], language: str | None
) -> Found | None:
    """A dateline whose agency, known to the table, ends at `end`: the separator may be any, or none at all.

    A text that goes on in lower case makes a sentence of it (`Jansen (ANP) - de man`), unless the places are sure.
    """
    separator = SEPARATOR.match(text, end)
    last = separator.end() if separator else end
    lower = goes_on(text, last)
    if lower and not (text[end:last].strip() and text[last - 1].isspace()):
        return None
    unsure = lower or not (WORDLIKE.isdisjoint(agencies) or opening.uncased())
    if unsure and not (opening.date or opening.capitals() or opening.listed(language)):
        return None
    late = opening.date is None and find_date(text, last)
    closed = (_LATE_END if late.text[-4:].isdigit() else _LATE_DASH).match(text, late.end) if late else None
    if late and closed:
        return _found(text, closed.end(), opening._replace(date=late.text), agencies, language)
    return _found(text, last, opening, agencies, language)


def _half_bracketed(text: str, opening: Opening, language: str | None) -> Found | None:
    """`DEN HAAG (ANP - `, `DEN HAAG ANP) - `: one bracket was lost."""
    match = _HALF_OPEN.match(text, opening.end)
    if match is None and text[opening.end : opening.end + 1] in (")", "]"):
        places, blank, who = opening.places.rpartition(" ")
        agencies = known_agencies(who) if blank and opening.date is None else ()
        shorter = opening._replace(end=opening.start + len(places), places=places)
        return credited_end(text, opening.end + 1, shorter, agencies, language) if agencies else None
    match = match or _HALF_CLOSED.match(text, opening.end)
    agencies = known_agencies(match["who"]) if match else ()
    return credited_end(text, match.end(), opening, agencies, language) if match and agencies else None


def _date_in_brackets(text: str, opening: Opening, language: str | None) -> Found | None:
    """`BOSTON and DENVER (March 4, 2026) — `: papers' own."""
    dash = DASHED.match(text, opening.end) or _CLOSED.match(text, opening.end)
    if dash is None or not (opening.capitals() or opening.listed(language)):
        return None
    return _found(text, dash.end(), opening, (), language)


def slashed(text: str, opening: Opening, language: str | None) -> Found | None:
    """`LUGANSK, July 12. /TASS/. `, `København /ritzau/: `, `NEW YORK, Jan. 5 /PRNewswire/ -- `."""
    match = _SLASHED.match(text, opening.end)
    if match is None:
        return None
    agencies = known_agencies(match["who"])
    if not agencies:
        behind = _REPORTER.sub("", match["who"])
        agencies = known_agencies(behind) or known_agencies(_REPORTER_BEHIND.sub("", behind))
    partner = _PARTNER.match(text, match.end()) if agencies else None
    others = known_agencies(partner["who"]) if partner else ()
    end = partner.end() if partner and others else match.end()
    if not agencies or _PICTURE_AGENCY.match(text, end):
        return None
    return credited_end(text, end, opening, agencies + others, language)


def named(text: str, opening: Opening, language: str | None) -> Found | None:
    """`МОСКВА, 10 фев — РИА Новости. `, `باريس - أ ف ب: `: the agency's name between two separators."""
    match = _NAMED.match(text, opening.end)
    if match is None or not (opening.date or opening.capitals() or opening.uncased() or opening.listed(language)):
        return None
    rest = match["rest"]
    for end in _NAME_END.finditer(rest):
        printed = rest[: end.start()].strip()
        if len(printed) > LONGEST_NAME and "," not in printed:
            break
        agencies = known_agencies(_REPORTERS.sub("", printed) if "," in printed else printed)
        if agencies:
            return credited_end(text, match.start("rest") + end.start(), opening, agencies, language)
    return None


def agency_first(text: str, at: int, language: str | None) -> Found | None:
    """`(ANSA) - ROMA, 26 FEB - `, `(Belga) `, `/PRNewswire/ -- `: the agency opens the text."""
    match = _BRACKET.match(text, at) or _SLASHED.match(text, at)
    agencies = (known_agencies(match["who"]) or _partly_known(text, match)) if match else ()
    station = _CALL_SIGN.match(text, at) if not agencies else None
    if station is not None:
        return Found(station.end(), "", (), (station["who"],))
    if match is None or not agencies:
        return None
    separator = SEPARATOR.match(text, match.end())
    end = separator.end() if separator else match.end()
    opening = read_opening(text, end)
    if opening and not text[match.end() : end].strip() and opening.date is None and not opening.capitals():
        opening = None
    dash = DASHED.match(text, opening.end) if opening and (opening.date or opening.capitals()) else None
    if opening is not None and dash is not None:
        return _found(text, dash.end(), opening, agencies, language)
    parted = bool(text[match.end() : end].strip())
    if end >= len(text) or (goes_on(text, end) and not parted):
        return None
    return Found(end, "", (), agencies)


def _partly_known(text: str, match: re.Match[str]) -> tuple[str, ...]:
    """The agencies of a bracket of which the table knows one, the others being codes, closed by a dash."""
    names = bracket_names(match["who"]) if DASHED.match(text, match.end()) else None
    return (
        names.agencies if names is not None and names.known and all(map(str.isupper, match["who"].split("/"))) else ()
    )


def date_first(text: str, at: int, language: str | None) -> Found | None:
    """`March 4 (Reuters) - `, `5 января, Минск /Корр. БЕЛТА/. `, `5 mei 2026, Ede – `: the date opens the text."""
    printed = find_date(text, at)
    if printed is None:
        return None
    dated = Opening(at, printed.end, "", printed.text)
    found = bracketed(text, dated, language) or slashed(text, dated, language)
    if found is not None:
        return found if found.agencies else None
    comma = _COMMA.match(text, printed.end)
    opening = read_opening(text, comma.end()) if comma else None
    if opening is None or opening.date is not None:
        return None
    whole = opening._replace(start=at, date=printed.text)
    found = slashed(text, whole, language) or bracketed(text, whole, language)
    dash = DASHED.match(text, opening.end) if found is None and comma and comma["comma"] else None
    if dash is not None and opening.listed(language) and not goes_on(text, dash.end()):
        return _found(text, dash.end(), whole, (), language)
    return found if comma and (comma["comma"] or (found and known_agencies("/".join(found.agencies)))) else None


def agency_dated(text: str, at: int, language: str | None) -> Found | None:
    """`RBC, 05.01.2009, Moscow 16:27:38.`: agency, date, place and clock."""
    match = _AGENCY_DATED.match(text, at)
    agencies = known_agencies(match["who"]) if match else ()
    printed = find_date(text, match.end()) if match and agencies else None
    opening = read_opening(text, printed.end + 2) if printed and text.startswith(", ", printed.end) else None
    if match is None or printed is None or opening is None:
        return None
    clock = _CLOCK.match(text, opening.end)
    end = clock.end() if clock else opening.end
    separator = SEPARATOR.match(text, end)
    if separator is None or not separator[0].strip():
        return None
    whole = opening._replace(start=match.end(), end=end, date=printed.text)
    return _found(text, separator.end(), whole, agencies, language)
