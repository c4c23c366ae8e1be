"""Sections and keywords as readers are shown them: links beside the headline, and lists of tags behind the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice

from newscrawl.pages.fields.house import called_names, spellings
from newscrawl.pages.fields.others_texts import is_of_others
from newscrawl.pages.fields.section_names import section_name
from newscrawl.pages.fields.tools import is_tool
from newscrawl.pages.fields.topics_words import HOME, LITTLE, NO_SECTIONS, TAGS
from newscrawl.pages.fields.values import each_word, name
from newscrawl.pages.page import Page
from newscrawl.pages.phrases import is_noise
from newscrawl.pages.raw import Raw
from newscrawl.pages.surroundings import blocks_beside
from newscrawl.pages.tree import classes
from newscrawl.pages.tree.outline import NO_LINK, Anchor, Block
from newscrawl.pages.tree.tags import BESIDE, CONTENT, WRITERS
from newscrawl.text.patterns import any_of

ABOVE = 3  # blocks above the headline that are looked at for its section
LONGEST = 40  # characters of a section or a tag
LONGEST_VALUE = 200  # characters of a value that may be one name, as written
MOST_LINKED = 24  # blocks of links behind the headline that are looked at for tags
MOST_TAGS = 30  # of an article: more are those of a site
LEAST_LINKED = 0.4  # of a list of tags are links, the rest is what it is called and what parts them
APART = 2  # blocks between two tags of one list
AROUND = 4  # elements around a link whose names are asked
_SENTENCE_ENDS = ("?", "!", ".", "…")  # of a headline
NO_NAMES = NO_SECTIONS | HOME
_YEAR = re.compile(r"\d{4}")
_WRITER = re.compile(rf"/(?:{WRITERS}|profile|people|staff)/", re.IGNORECASE)
_DATE = re.compile(r"\d[./]\d")
_SECTION = re.compile(
    r"(?<![a-z])(?:categor(?:y|ies|ie|ia|ía)|kicker|rubri(?:c|k|que|ek)|ressort|eyebrow|overline|dachzeile"
    r"|cat-links|(?:article|post|entry)[-_]+section|section[-_]+(?:label|name|link|title))(?![a-z])",
    re.IGNORECASE,
)
TAGS_LABEL = re.compile(rf"{any_of(*TAGS)}\s?[:：]", re.IGNORECASE)  # what a list of tags opens with


def sections(told: Iterable[Raw], page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """The sections that a page tells, then those that it shows; what any article may stand under comes last, and what
    is no section is left out."""
    little, house = list[Raw](), called_names(page)
    for raw in (Raw(section_name(page, raw.value), raw.source) for raw in told):
        folded = name(raw.value).lower()
        if folded in LITTLE:
            little.append(raw)
        elif folded in NO_NAMES or (little and folded.endswith(_SENTENCE_ENDS)):
            continue
        elif house.isdisjoint(spellings(raw.value)):
            yield raw
    yield from (Raw(text, "html") for text in _shown_sections(page, is_teaser))
    yield from little


def keywords(told: Iterable[Raw], page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """The keywords that a page tells, else the tags behind its text."""
    none = True
    for raw in told:
        if len(raw.value) > LONGEST_VALUE or name(raw.value).lower() not in NO_SECTIONS:
            none = none and next(each_word(raw.value), None) is None
            yield raw
    if none:
        yield from (Raw(text, "html") for text in _shown_tags(page, is_teaser))


def _shown_sections(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """Short links beside the headline that lead to what stands above the article in its address, or that they or the
    elements around them are named for."""
    known: dict[int, bool] = {}
    path = _path(page.url)
    for block in blocks_beside(page, is_teaser, ABOVE):
        for text, anchor in _links(page, block) if block.linked else ():
            above = _path(anchor.href).rstrip("/")
            if _WRITER.search(anchor.href):
                continue
            is_above = above not in {"", path.rstrip("/")} and path.startswith(f"{above}/")
            is_section = is_above or "category" in anchor.rel.split()
            if not is_section and not _is_called(page, anchor.element, _is_sections, known):
                continue
            if text.lower() in LITTLE | NO_NAMES or _YEAR.search(text) or is_tool(text):
                continue
            if not is_of_others(page, anchor.element):
                yield text


def _path(address: str) -> str:
    """The path of an address, "" for one that names none from the root."""
    path = address.partition("?")[0].partition("#")[0]
    if path[:4].lower() == "http":
        return "/" + path.partition("://")[2].partition("/")[2]
    return path if path[:1] == "/" and path[:2] != "//" else ""


def _shown_tags(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """The links of the first list of tags behind the headline."""
    out = page.outline
    start = out.last_block[page.headline_element] if page.headline_element >= 0 else 0
    last, found, known = -1, list[str](), dict[int, bool]()
    for block in islice(filter(_may_hold_tags, out.blocks[start:]), MOST_LINKED):
        if last >= 0 and block.index - last > APART:
            break
        if is_teaser(block.element) or not _holds_tags(page, block, known):
            continue
        if last < 0 and _is_elsewhere(page, block.element):
            continue
        links = _links(page, block)
        last = block.index if links else last
        found.extend([text for text, _ in links if text.lower() not in LITTLE | NO_SECTIONS and not is_noise(text)])
    yield from found if len(found) <= MOST_TAGS else ()


def _may_hold_tags(block: Block) -> bool:
    if not block.linked:
        return False
    return block.linked >= LEAST_LINKED * len(block.text) or TAGS_LABEL.match(block.text) is not None


def _links(page: Page, block: Block) -> list[tuple[str, Anchor]]:
    """The short links in a block: their texts, and themselves."""
    found = []
    for link, run in block.runs():
        text = " ".join(run.split()).strip("#,;•·|›»«‹<>/∨⌄▾▼▽ ")
        if (
            link != NO_LINK
            and len(text) <= LONGEST
            and (text[1:] or not text.isascii())
            and not _DATE.search(text)
            and not _is_domain(text)
        ):
            found.append((text, page.outline.anchors[link]))
    return found


def _is_domain(text: str) -> bool:
    return "." in text[:-1] and " " not in text


def _holds_tags(page: Page, block: Block, known: dict[int, bool]) -> bool:
    """Whether a block opens as a list of tags does, or its first link is marked as a tag, or it stands in an element
    that is named for these."""
    anchor = page.outline.anchors[next(link for _, link, _ in block.pieces if link != NO_LINK)]
    rel = anchor.rel.split()
    if "tag" in rel:
        return "category" not in rel
    return _is_called(page, anchor.element, _is_tags, known) or TAGS_LABEL.match(block.text) is not None


def _is_called(page: Page, element: int, asked: Callable[[str], bool], known: dict[int, bool]) -> bool:
    """Whether an element or one of those around it that hold no article is named so; each is asked once."""
    out, headline = page.outline, page.headline_element
    for _ in range(AROUND):
        if element <= 0 or out.tags[element] in CONTENT or element <= headline < out.ends[element]:
            return False
        if element not in known:
            known[element] = asked(out.called(element))
        if known[element]:
            return True
        element = out.parents[element]
    return False


def _is_tags(names: str) -> bool:
    return bool(classes.groups(names) & classes.TAGS)


@lru_cache(maxsize=4096)
def _is_sections(names: str) -> bool:
    return _SECTION.search(names) is not None


def _is_elsewhere(page: Page, element: int) -> bool:
    """Whether an element stands in a column, a menu or the foot of the site, or among others' texts."""
    out = page.outline
    for around in (element, *out.ancestors(element)):
        if out.tags[around] in ("article", "main"):
            break
        if out.tags[around] in BESIDE:
            return True
    return is_of_others(page, element)
