"""Dates that a page marks up: `time` elements, item properties, elements that are named for a date."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import chain

from newscrawl.pages.fields.date_words import (
    CHANGED,
    DIGIT,
    LONGEST_LINE,
    MOST_LABEL,
    MOST_PRINTED,
    PUBLISHED,
    RIGHTS,
    YEAR,
    from_change,
    label_before,
    tells_of_change,
)
from newscrawl.pages.fields.others_texts import is_above_article, is_of_others
from newscrawl.pages.page import Page
from newscrawl.pages.surroundings import BELOW
from newscrawl.pages.tree.outline import Outline
from newscrawl.pages.tree.tags import CONTENT
from newscrawl.text.dates import parse_moment
from newscrawl.text.patterns import any_of

ABOVE = 5  # blocks above the headline that are beside it
MOST_PARTS = 500  # pieces of a line that are looked at
LEAST_TOLD = 6  # words behind a date in the sentence of a text, which tells of another day
_TIMES = frozenset(("time", "relative-time", "time-ago", "local-time"))
_HOLDERS = frozenset(("abbr", "div", "p", "span")) | _TIMES  # elements that hold dates
_VALUES = ("datetime", "content", "data-datetime", "data-timestamp", "data-time", "data-date", "data-published")
_NAMED = re.compile(
    any_of("date", "time", "datum", "publi", "byline", "meta", "stamp", "posted", r"ago(?<![a-z]ago)(?![a-z])"),
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SENTENCE_ENDS = (".", "!", "?")
_PARTED = tuple(",;:|/·•()–—-")


def marked_up(page: Page, is_teaser: Callable[[int], bool], *, beside: bool, changes: bool) -> Iterator[str]:
    """`itemprop` and `time` elements that stand outside teasers, comments and sentences, `beside` the headline or
    elsewhere, that tell of `changes` or of none; printed text of elements named for a date last."""
    out = page.outline
    later: list[str] = []
    for element in _beside(page) if beside else _elsewhere(page):
        tag = out.tags[element]
        if tag not in _HOLDERS:
            continue
        attributes = out.attributes(element)
        prop, name = attributes.get("itemprop") or attributes.get("property") or "", attributes.get("class") or ""
        stamped = tag == "abbr" and _DAY.match(attributes.get("title") or "") is not None
        if not (tag in _TIMES or stamped or _is_named_for_date(prop, name)) or is_teaser(element):
            continue
        text = _text(out, element)
        value = _value(tag, attributes)
        shown = 0 < len(text) < MOST_PRINTED and not RIGHTS.match(text)
        before, behind = _beside_it(out, element)
        if not (value or shown) or _is_of_change(out, element, f"{prop} {name}", text, before) is not changes:
            continue
        if _is_in_sentence(before, behind) or is_of_others(page, element) or is_above_article(page, element):
            continue
        if value:
            yield from _with_clock(value, text) if shown else (value,)
        else:
            later.append(from_change(text) if changes else text)
    yield from later


def _value(tag: str, attributes: dict[str, str | None]) -> str | None:
    """What an element holds for programs: microformats write it in the title of an `abbr`, others in that of any."""
    title = attributes.get("title") or ""
    if tag == "abbr":
        return title
    found = next(filter(None, map(attributes.get, _VALUES)), None)
    return found or (title if YEAR.search(title) else None)


def _with_clock(value: str, text: str) -> Iterator[str]:
    """A value, and before it the text of the same day where only that has the time."""
    if _DAY.fullmatch(value) and (moment := parse_moment(text)) and moment.startswith(f"{value}T"):
        yield text
    yield value


def _is_of_change(out: Outline, element: int, names: str, text: str, before: str) -> bool:
    """Whether a date is that of a change: by its own names, its text, or what stands `before` and around it."""
    if tells_of_change(names):
        return PUBLISHED.search(names) is None
    if tells_of_change(text) or PUBLISHED.search(names):
        return tells_of_change(text)
    label = _label(before) if before else label_before(out, out.first_block[element])
    return tells_of_change(label or _around(out, element))


def _label(before: str) -> str:
    """What is printed right before an element, behind the date before it, where that says what it is."""
    before = before[-MOST_LABEL:]
    last = max((match.end() for match in DIGIT.finditer(before)), default=0)
    return before[last:] if CHANGED.search(before, last) or PUBLISHED.search(before, last) else ""


def _around(out: Outline, element: int) -> str:
    """The class of the element around a date, where that holds nothing else."""
    parent = out.parents[element]
    if parent < 0 or out.tags[parent] in CONTENT or out.last_block[parent] - out.first_block[parent] > 1:
        return ""
    return out.attributes(parent).get("class") or ""


def _is_in_sentence(before: str, behind: str) -> bool:
    """Whether a date stands inside a sentence: the days that a text tells of are not its own."""
    if not before or before.endswith(_PARTED) or _label(before):
        return False
    return behind.count(" ") >= LEAST_TOLD and behind.endswith(_SENTENCE_ENDS)


def _beside_it(out: Outline, element: int) -> tuple[str, str]:
    """The texts before and behind an element in its block; "" where that has more parts than any sentence."""
    before: list[str] = []
    behind: list[str] = []
    inside = False
    for block in out.blocks[out.first_block[element] : out.first_block[element] + 1]:
        for text, _, inner in block.pieces if len(block.pieces) <= MOST_PARTS else ():
            if element <= inner < out.ends[element]:
                inside = True
            else:
                (behind if inside else before).append(text)
    if not inside:
        return "", ""
    return " ".join("".join(before).split()), " ".join("".join(behind).split())


def _bounds(page: Page) -> tuple[int, int]:
    """The first element beside the headline, and the first behind those."""
    out, headline = page.outline, page.headline_element
    above = out.blocks[max(0, out.first_block[headline] - ABOVE)].element
    below = out.blocks[min(len(out.blocks), out.last_block[headline] + BELOW) - 1].element
    return min(above, headline), max(below, headline)


def _beside(page: Page) -> Iterator[int]:
    """The elements beside the headline: first it and what stands right below it, then what stands above it."""
    if page.headline_element < 0:
        return iter(())
    above, below = _bounds(page)
    return chain(range(page.headline_element, below), range(above, page.headline_element))


def _elsewhere(page: Page) -> Iterator[int]:
    """The page's other elements, those below the headline first."""
    if page.headline_element < 0:
        return iter(range(len(page.outline.tags)))
    above, below = _bounds(page)
    return chain(range(below, len(page.outline.tags)), range(above))


@lru_cache(maxsize=4096)
def _is_named_for_date(prop: str, name: str) -> bool:
    return "date" in prop.lower() or _NAMED.search(name) is not None


def _text(out: Outline, element: int) -> str:
    """The beginning of an element's text: no date is longer, and elements left open hold half a page each."""
    if out.tags[element] in _TIMES:
        return (out.nodes[element].text() or "")[:LONGEST_LINE]
    return "".join([block.text for block in out.blocks_in(element)[:1]])[:LONGEST_LINE]
