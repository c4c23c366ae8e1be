"""Where a story's dateline stands: at the front of its first paragraph, in an element of its own, or nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newscrawl.text.agencies import closing_credit
from newscrawl.text.dateline import Dateline, parse_dateline


@dataclass(frozen=True, slots=True)
class Opening:
    """A text without its dateline, and the dateline."""

    paragraphs: list[str]
    dateline: Dateline | None = None
    raw: str | None = None  # exactly what was cut from a paragraph's front; None where it stood elsewhere
    credited: tuple[str, ...] = ()  # agencies of a closing credit, canonical


def find_opening(paragraphs: Sequence[str], first: int = 0, element: str | None = None) -> Opening:
    """Cut the dateline from clean `paragraphs`; empty ones go.

    `first` is the index of the first paragraph after the standfirst; `element` the text of a dateline that the page
    shows in an element of its own. A paragraph that is all dateline goes. A dateline further on, behind a standfirst
    that nothing marks, counts only where it names an agency.
    """
    kept = [text for text in paragraphs if text]
    first = sum(1 for text in paragraphs[:first] if text)
    credited = tuple(closing_credit(kept[-1])[0]) if kept else ()
    if element:
        apart = parse_dateline(element)
        apart = apart if apart.raw else parse_dateline(f"{element.rstrip(' -–—:')} - {kept[0] if kept else ''}")
        if apart.raw:
            return Opening(kept, apart, None, credited)
    for index in dict.fromkeys((first, 0, 1)):
        if index >= len(kept):
            continue
        found = parse_dateline(kept[index])
        if found.raw and (index <= first or found.agencies):
            rest = [found.body] if found.body else []
            return Opening([*kept[:index], *rest, *kept[index + 1 :]], found, found.raw, credited)
    return Opening(kept, None, None, credited)
