"""Dates as a page shows them: marked up, named for a date, or printed in a line of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import chain

from newscrawl.pages.outline import Outline
from newscrawl.pages.page import Page
from newscrawl.pages.phrases import signs
from newscrawl.pages.published_words import CHANGED, PUBLISHED
from newscrawl.pages.surroundings import BELOW, blocks_beside
from newscrawl.text.patterns import any_of

ABOVE = 5  # blocks above the headline that are beside it
MOST_PRINTED = 80  # characters of a printed date with what stands before it
LONGEST_LINE = 160  # of a line that tells of a publication and a change
MOST_BEFORE = 6  # words before a printed date
MOST_AFTER_BY = 10  # of a line that opens as a byline does: two names
_HOLDERS = frozenset(("abbr", "div", "p", "span", "time"))  # elements that hold dates
_NAMED = re.compile(any_of("date", "time", "datum", "publi", "byline", "meta", "stamp", "posted"), re.IGNORECASE)
_CHANGED = re.compile(any_of(*CHANGED), re.IGNORECASE)
_PUBLISHED = re.compile(any_of(*PUBLISHED), re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_RIGHTS = re.compile(r"\D{0,80}?(?:©|\(c\)|copyright)", re.IGNORECASE)  # before a date: whose a page is since then
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = r"(?:[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d|\d).{3,30}"
_ALONE = re.compile(  # "Geplaatst: 5 januari 2026", "January 5th, 2026"; not "Founded 5 March 1950", "Bonn, 5 May 2026"
    rf"(?:[^\W\d_]{{3,20}}:\s)?{_DATE}"
)
_STAMP = re.compile(  # "5 May 2026", "On 5 May 2026", "Published: 5 May 2026"; not "Final: 5 May 2026"
    rf"(?:\w*{_PUBLISHED.pattern}\w*\s?:?\s)?(?:[^\W\d_]{{1,3}}\s)?{_DATE}", re.IGNORECASE
)


def marked_up(page: Page, is_teaser: Callable[[int], bool], *, beside: bool, changes: bool) -> Iterator[str]:
    """`itemprop` and `time` elements that stand outside teasers, `beside` the headline or elsewhere, that tell of
    `changes` or of none; printed text of elements named for a date last."""
    out = page.outline
    later: list[str] = []
    for element in _beside(page) if beside else _elsewhere(page):
        tag = out.tags[element]
        if tag not in _HOLDERS:
            continue
        attributes = out.attributes(element)
        prop, name = attributes.get("itemprop") or "", attributes.get("class") or ""
        if (tag != "time" and not _is_named_for_date(prop, name)) or is_teaser(element):
            continue
        text = _text(out, element)
        value = attributes.get("datetime") or attributes.get("content")
        if tag == "abbr":  # as microformats write it
            value = attributes.get("title")
        shown = 0 < len(text) < MOST_PRINTED and not _RIGHTS.match(text)
        if not (value or shown) or _tells_of_change(f"{prop} {name} {text}") is not changes:
            continue
        if value:
            yield value
        else:
            later.append(_from_change(text) if changes else text)
    yield from later


def printed(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """Short lines with a number beside the headline, up to what they tell of a change."""
    for line in _lines(page, is_teaser):
        text = _before_change(line) if _DIGIT.search(line) else ""
        if text and len(text) <= MOST_PRINTED and _DIGIT.search(text) and not _is_prose(text):
            yield text


def stamps(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """Lines beside the headline that hold a date, with no more before it than a word for publishing and a short one."""
    for line in _lines(page, is_teaser, headline=False):
        if len(line) <= MOST_PRINTED and _YEAR.search(line) and _STAMP.fullmatch(line) and not _tells_of_change(line):
            yield line


def printed_changes(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """What lines beside the headline say from where they begin to tell of a change."""
    for line in _lines(page, is_teaser):
        change = _CHANGED.search(line) if len(line) <= LONGEST_LINE and _DIGIT.search(line) else None
        if change:
            yield line[change.start() :]


def alone(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """Lines anywhere on the page that hold a date and no more than a label before it."""
    for block in page.outline.blocks:
        if _is_date_alone(block.text) and not is_teaser(block.element):
            yield block.text


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
def _tells_of_change(text: str) -> bool:
    return _CHANGED.search(text) is not None


@lru_cache(maxsize=4096)
def _is_named_for_date(prop: str, name: str) -> bool:
    return "date" in prop.lower() or _NAMED.search(name) is not None


def _lines(page: Page, is_teaser: Callable[[int], bool], *, headline: bool = True) -> Iterator[str]:
    """The lines beside the headline, and those in it if wanted."""
    for block in blocks_beside(page, is_teaser, ABOVE, headline=headline):
        yield from [line for line in block.text.split("\n") if not _RIGHTS.match(line)]


def _before_change(line: str) -> str:
    """A line up to where it tells of a change; of one that begins with it what it says of the publication behind that,
    nothing where it does not say so: "Updated 5 May, first on 3 May"."""
    change = _CHANGED.search(line)
    if change is None:
        return line
    before = line[: change.start()]
    publication = None if _DIGIT.search(before) else _PUBLISHED.search(line, change.end())
    return line[publication.start() :] if publication else before


def _from_change(text: str) -> str:
    """A text from where it tells of a change, where a date follows there: "Posted on 3 May, updated on 5 May"."""
    change = _CHANGED.search(text)
    return text[change.start() :] if change and _DIGIT.search(text, change.end()) else text


def _is_prose(text: str) -> bool:
    """Whether a line says more before its date than a byline and a label do: captions tell days of their own."""
    words = text.split()
    most = MOST_AFTER_BY if signs(text) else MOST_BEFORE
    return next((at for at, word in enumerate(words) if any(map(str.isdecimal, word))), 0) > most


def _is_date_alone(text: str) -> bool:
    return (
        len(text) <= MOST_PRINTED
        and _ALONE.fullmatch(text) is not None
        and len(_YEAR.findall(text)) == 1
        and not _tells_of_change(text)
        and not _RIGHTS.match(text)
    )


def _text(out: Outline, element: int) -> str:
    """The beginning of an element's text: no date is longer, and elements left open hold half a page each."""
    if out.tags[element] == "time":
        return (out.nodes[element].text() or "")[:LONGEST_LINE]
    return "".join([block.text for block in out.blocks_in(element)[:1]])[:LONGEST_LINE]
