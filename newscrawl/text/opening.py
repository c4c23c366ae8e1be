"""Where a story's dateline stands: at the front of its first paragraph, alone in an element or a paragraph of its own,
behind a note of the editors, in the page's structured data, or nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from newscrawl.text.agencies import closing_credit, known_agencies
from newscrawl.text.dateline import Dateline, parse_dateline
from newscrawl.text.dateline_opening import read_opening
from newscrawl.text.dateline_places import is_listed, split_places
from newscrawl.text.names import is_byline

MOST_ALONE = 60
"""A dateline that is a paragraph of its own has no more characters than this."""
LEAST_TEXT = 60
"""The paragraph behind it has at least so many."""

_DASHES = "-‐‑‒–—_"
_SEPARATORS = f" \t\u00a0{_DASHES}:|·"
_STAND_IN = "X"
"""Put where the text would follow, so that a dateline alone can be read as one in front of a text."""
_EDITORS_NOTE = re.compile(
    r"[(\[][^()\[\]\n]{3,160}[)\]]\.?"
    r"|(?:n ?i ?e ?u ?w bericht|herhaling|vervangt|correctie|aanvulling|update|wiederholung|berichtigung|korrektur|"
    r"neufassung|zusammenfassung)\b[^\n]{0,160}",
    re.IGNORECASE,
)

_DESK = re.compile(r"\b(?:staff|desk|editor|newsroom|reporter|redac|redak|rédac|toimitus)", re.IGNORECASE)
"""Who wrote it, put where the place is due."""
_SOURCE_LINE = re.compile(
    r"\W{0,3}(?:(?:©|\(c\))\s*(?=copyright|\d{4}|[^\n]{0,60}dpa:)"
    r"|(?:copyright|bron|quelle|source|fuente|fonte|kilde|källa|lähde|źródło|zdroj|forrás|sursa|izvor|источник|"
    r"джерело|kaynak|sumber|πηγή|auteursrecht)(?!\w)|[\w ]{2,60}? contributed to this (?:report|story|article))",
    re.IGNORECASE,
)
"""A line that names the source of a text; a sign and a name alone credit a picture."""


class Opening(NamedTuple):
    """A text without its dateline, and the dateline."""

    paragraphs: list[str]
    dateline: Dateline | None = None
    raw: str | None = None  # exactly what was cut from the text; None where it stood elsewhere
    credited: tuple[str, ...] = ()  # agencies of a closing credit, canonical
    source: Literal["text", "json-ld"] = "text"  # where the dateline was found


def find_opening(
    paragraphs: Sequence[str],
    first: int = 0,
    element: str | None = None,
    told: Iterable[str] = (),
    after: Iterable[str] = (),
) -> Opening:
    """Cut the dateline from clean `paragraphs`; empty ones go.

    `first` is the index of the first paragraph after the standfirst; `element` the text of a dateline that the page
    shows in an element of its own; `told` are the datelines and places of the structured data, which count where the
    page shows none; `after` are short texts behind the last paragraph, in which a source may be named.

    A paragraph that is all dateline goes. A dateline further on, behind a standfirst that nothing marks, counts only
    where it names an agency; one behind a note of the editors ("(Adds details)") or a byline as any other.
    """
    kept = [text for text in paragraphs if text]
    first = sum(1 for text in paragraphs[:first] if text)
    credited = _credited(kept, after)
    apart = _of_element(element) if element else None
    if apart is not None:
        return Opening(kept, apart, None, credited)
    while first < len(kept) - 1 and (_EDITORS_NOTE.fullmatch(kept[first]) or is_byline(kept[first])):
        first += 1
    for index in dict.fromkeys((first, 0, 1)):
        cut = _cut(kept[index], index <= first, kept[index + 1 : index + 2]) if index < len(kept) else None
        if cut is not None:
            rest, found = cut
            return Opening([*kept[:index], *rest, *kept[index + 1 :]], found, found.raw, credited)
    for text in told:
        apart = read_told(text)
        if apart is not None:
            return Opening(kept, apart, None, credited, "json-ld")
    return Opening(kept, None, None, credited)


def _credited(paragraphs: Sequence[str], after: Iterable[str]) -> tuple[str, ...]:
    """The agencies credited at the end of the text, else in a line behind it that says that it names the source."""
    found = closing_credit("\n".join(paragraphs[-2:]))[0]
    for text in () if found else after:
        found = found or (closing_credit(text)[0] if _SOURCE_LINE.match(text) else [])
    return tuple(found)


def read_apart(text: str) -> Dateline | None:
    """The dateline that `text` is as a whole (`ANKARA, 5 jan. (Reuters)`), None where it is none."""
    for form in (text, f"{text.rstrip(_SEPARATORS)} - {_STAND_IN}"):
        found = parse_dateline(form)
        if found.raw and found.body in {"", _STAND_IN}:
            return Dateline(text, found.text, found.places, found.agencies, found.date, "")
    return None


def read_told(text: str) -> Dateline | None:
    """The dateline that structured data tells, which may name any place; None where it holds something else."""
    found = read_apart(text)
    if found is not None:
        return found
    printed = text.strip(_SEPARATORS)
    agencies = known_agencies(printed)
    if agencies:
        return Dateline(text, "", (), agencies, None, "")
    opening = read_opening(f"{printed} - {_STAND_IN}", 0)
    if opening is None or opening.end != len(printed) or _DESK.search(opening.places):
        return None
    return Dateline(text, printed, split_places(opening.places), (), opening.date, "")


def heads(line: str, paragraph: str) -> bool:
    """Whether a line is all dateline, and of the paragraph that follows it."""
    return _heading(line.strip(), paragraph) is not None


def _heading(line: str, paragraph: str) -> Dateline | None:
    if not line or len(line) > MOST_ALONE or len(paragraph) < LEAST_TEXT:
        return None
    found = parse_dateline(f"{line} {paragraph}")
    if found.raw.rstrip() != line or not (found.agencies or line[-1] in _SEPARATORS):
        return None
    return found._replace(raw=line, body="")


def _of_element(text: str) -> Dateline | None:
    """The dateline of an element that is called so; more may stand in it behind one with an agency."""
    found = read_apart(text)
    if found is None and text[-1] in _DASHES:
        found = read_told(text)
    if found is None:
        found = parse_dateline(text)
    return found if found.raw and (not found.body or found.agencies) else None


def _cut(paragraph: str, may_be_bare: bool, after: Sequence[str]) -> tuple[list[str], Dateline] | None:
    """A paragraph without its dateline, and the dateline; `may_be_bare`: it needs no agency."""
    found = parse_dateline(paragraph)
    if found.raw and (may_be_bare or found.agencies):
        return ([found.body] if found.body else []), found
    if may_be_bare and len(paragraph) <= MOST_ALONE and after and len(after[0]) >= LEAST_TEXT:
        apart = read_apart(paragraph)
        apart = apart if apart is not None and all(map(is_listed, apart.places)) else _heading(paragraph, after[0])
        if apart is not None:
            return [], apart
    line, broken, rest = paragraph.partition("\n")
    found = parse_dateline(rest) if broken else found
    if broken and found.raw and found.body and (found.agencies or _EDITORS_NOTE.fullmatch(line)):
        return [line, found.body], found
    return None
