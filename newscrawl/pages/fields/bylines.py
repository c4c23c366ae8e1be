"""Bylines as a page shows them: lines beside its headline, then elements elsewhere that are named for one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice, pairwise, takewhile

from selectolax.lexbor import LexborNode

from newscrawl.pages.fields.bylines_words import COLUMNS, LABELS, OPENINGS, WROTE_BY
from newscrawl.pages.fields.topics import TAGS_LABEL
from newscrawl.pages.page import Page
from newscrawl.pages.surroundings import blocks_beside
from newscrawl.pages.tree.outline import Block, Outline
from newscrawl.pages.tree.tags import CONTENT, WRITERS
from newscrawl.text.names import split_authors, without_dates
from newscrawl.text.names_words import BOTH, JOURNALISTS, SOURCES, TITLES
from newscrawl.text.patterns import any_of

ELSEWHERE = (  # few and broad, since each is asked of every element
    '[itemprop="author"] [itemprop="name"],[itemprop="author"],[rel="author"],[class*="byline"],[class*="author"],'
    '[class*="auteur"],[class*="autor"],[class*="signature"],'
    '[id="author"],[id="byline"],'
    '[data-testid*="byline"],[itemprop="author"] meta,[itemprop="creator"],[property$="author"],[property="dc:creator"]'
)
_CALLED = re.compile(
    r"byline|author__name|author-name|__author$|(?<!\S)(?:author|auteur|autore?|signature)(?!\S)"
)  # classes of bylines
MOST = 12  # elements looked at elsewhere
LONGEST = 160  # characters of a byline
NEAR = 12  # elements between the bylines of one article
ABOVE = 3  # blocks above the headline that are looked at
NAMED_BELOW = 6  # blocks below the headline in which an element's name is enough
DATED = 12  # characters before "by" beside a date
LONGEST_WORK = 80  # characters of a name and what its bearer does
LONGEST_LABEL = 24  # characters of a block that says who is named in the next one
FULL = 0.6  # share of that one's characters that names have at least
LABELLED_BELOW = 12  # blocks below the headline
AROUND = 4  # elements around a text whose names are asked
_OUR = r"(?:(?:onze|our|unser(?:em?|er)|notre|nuestr[oa]|nostr[oa]|vår|vores)\s(?:[^\W\d_]+\s){1,2})?"  # correspondent
_MARKED = [rf"{word} ?[:：]\s*" for word in LABELS] + [BOTH]
_LED = [rf"{word}(?:\s*[:：]\s*|\s+)" for word in OPENINGS]
_BY = re.compile(rf"(?<!\w){any_of(*_MARKED, *_LED)}{_OUR}(?-i:(?=[^\W\d_a-zà-ÿ]))", re.IGNORECASE)
_SOURCE = re.compile(rf"(?:{'|'.join(SOURCES)})\s?[:：]", re.IGNORECASE)
_LABEL = re.compile(  # in a block of its own, the names in the next one
    rf"(?:{any_of(*LABELS, *OPENINGS, *WROTE_BY)})\s?[:：]?", re.IGNORECASE
)
_EASTERN = re.compile(  # 文/王小明, 記者王小明／台北報導
    r"(?:取材・文|文|撰文|作者|글)\s?[/／・＝=]\s?\S{2,12}|(?:記者|记者)\s?\S{2,8}?\s?[/／]|글 (?=[가-힣]{2,4}\Z)"
    r"|来源[:：]\s?\S{2,16}\s+作者[:：]"
)
_REPORTER = re.compile(  # Korean puts it behind the name
    r"(?:글\s?[·/]\s?사진\s)?[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,3}\s?(?:인턴|선임|수습)?\s?(?:기자|특파원)(?![가-힣])"
)
_NAME_AND_WORK = re.compile(r"([^,|\n.]{5,40}?)\s?[,|]\s?([^,|\n.!?]{4,50})")
_CREDIT = re.compile(  # below a wire's story, or a paper's: "-- By Anna Bell"
    r"(?:\(?(?:reporting|reported) by|[-–—]{1,2}\s?by)\s(?-i:[^\W\d_a-z])", re.IGNORECASE
)
_COMMENT = re.compile(
    r"(?=c)(?:(?<![\w-])comments?(?![\w-])|comment-?(?:list|body|content|author|meta|header|text))",
    re.IGNORECASE,
)
ENCLOSING = 8  # elements around one elsewhere that are asked
_NAMED = re.compile(any_of("author", "byline", "verfasser", "auteur", "redacteur", "dc:creator"), re.IGNORECASE)
_LINE_ENDS = re.compile("[\n\x0b]")  # the latter is that of `br` in the pieces of a block
_NAMES = ("class", "id", "itemprop", "rel", "data-testid", "property")
_PROFILE = re.compile(rf"/(?:{WRITERS}|redacteurs?)/[^/]", re.IGNORECASE)
_OTHERS = frozenset(("blockquote", "figcaption", "figure", "q"))  # these name who said or took what they hold


def beside_headline(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """Lines around the headline, below it first, that begin as bylines do or stand in an element named for one;
    from the first that names somebody only those next to it."""
    out = page.outline
    last = out.last_block[page.headline_element] if page.headline_element >= 0 else 0
    found = -1
    for block in blocks_beside(page, is_teaser, ABOVE):
        if found >= 0 and abs(block.index - found) > 1:
            return
        if len(block.text) > LONGEST:
            continue
        if block.index < last + NAMED_BELOW and _is_named(out, block) and not _is_others(out, block.element):
            lines = [_parted(block)]
        else:
            lines = _lines(block)
            if not lines and 0 <= block.index - last < NAMED_BELOW and _tells_work(block.text):
                lines = [block.text]
        yield from lines
        if any(split_authors(line)[0] for line in lines) or (found >= 0 and any(map(_is_work, lines))):
            found = block.index


def _lines(block: Block) -> list[str]:
    """What a block introduces as bylines do; where it names nobody as a whole, or a name that runs on into the next
    line, what each of its lines introduces."""
    lines = list(_introduced(without_dates(_spaced(block))))
    if "\n" not in block.text:
        return lines
    parted = [found for line in block.text.split("\n") for found in _introduced(without_dates(line))]
    names = _names(lines)
    run_on = any(name.startswith(f"{own} ") for own in _names(parted) for name in names)
    return parted if run_on or not names else lines


def _names(lines: list[str]) -> list[str]:
    return [name for line in lines for name in split_authors(line)[0]]


def _tells_work(text: str) -> bool:
    """Whether a line is a name and that its bearer writes: "Anna Berg, political reporter"."""
    found = _NAME_AND_WORK.fullmatch(text) if len(text) <= LONGEST_WORK else None
    if found is None or JOURNALISTS.isdisjoint(found[2].lower().split()):
        return False
    return split_authors(found[1])[0] == [found[1]]


def _is_work(line: str) -> bool:
    """Whether a line in a byline says what the one named before it does: the next one may name another."""
    return not TITLES.isdisjoint(line.lower().split())


def _introduced(line: str) -> Iterator[str]:
    """The parts of a line that begin as bylines do, or, beside a date, go on so: "Posted on 5 May 2026 by"."""
    latest = DATED if "|" in line else 0
    for part in map(str.strip, line.split("|")):
        found = _BY.search(part)
        if found and found.start() <= latest:
            yield part[found.start() :]
        elif not part.isascii() and (signed := _REPORTER.match(part)):
            yield signed[0]
        elif not part.isascii() and _EASTERN.match(part):
            yield part
        elif (":" in part or "：" in part) and _SOURCE.match(part):
            yield from split_authors(part)[1]


def labelled(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """Blocks that hold names and stand right behind one that says "Written by" and no more, outside teasers; where
    these name different people, that close to the headline alone."""
    out = page.outline
    last = out.last_block[page.headline_element] if page.headline_element >= 0 else 0
    found: dict[str, int] = {}
    for label, block in pairwise(out.blocks):
        if len(label.text) > LONGEST_LABEL or label.linked or not _LABEL.fullmatch(label.text):
            continue
        names = split_authors(block.text)[0] if len(block.text) <= LONGEST else []
        full = sum(map(len, names)) >= FULL * len(block.text) > 0
        if full and not is_teaser(block.element) and not _is_others(out, block.element):
            found.setdefault(block.text, block.index)
    near = [text for text, index in found.items() if 0 <= index - last < LABELLED_BELOW]
    yield from found if len(found) == 1 else near[:1]


def credited(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """The first line on the page that says who reported, as wire services print it below their stories."""
    lines = (block for block in page.outline.blocks if len(block.text) <= LONGEST and _CREDIT.match(block.text))
    yield from islice((block.text for block in lines if not is_teaser(block.element)), 1)


def elsewhere(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """Elements named for a byline, outside teasers: from the first that names somebody those close behind it."""
    end = -1
    nodes = {node.mem_id: node for node in page.tree.css(ELSEWHERE) if _is_called_byline(node)}
    for name, node in islice(nodes.items(), MOST):
        parent = node.parent if node.tag == "meta" else None
        element = page.elements.get(parent.mem_id if parent is not None else name)
        if element is None or is_teaser(element) or _is_others(page.outline, element):
            continue
        if end >= 0 and element - end > NEAR:
            return
        text = node.attributes.get("content") or _text(node)
        if text and len(text) <= LONGEST:
            if end >= 0 or any(split_authors(text)):
                end = max(end, page.outline.ends[element])
            yield text


def _is_called_byline(node: LexborNode) -> bool:
    """Whether an element that ELSEWHERE finds is named for a writer, and not just for something about one."""
    attributes = node.attributes
    return (
        _CALLED.search(attributes.get("class") or "") is not None
        or attributes.get("itemprop") in {"author", "creator", "name"}
        or (attributes.get("property") or "").endswith(("author", "creator"))
        or attributes.get("rel") == "author"
        or attributes.get("id") in {"author", "byline"}
        or "byline" in (attributes.get("data-testid") or "")
    )


def _is_others(out: Outline, element: int) -> bool:
    """Whether an element stands in a quotation, a picture's caption or a reader's comment."""
    for at in (element, *out.ancestors(element)[:ENCLOSING]):
        if out.tags[at] in _OTHERS:
            return True
        if _COMMENT.search(out.called_or_marked(at)):
            return True
    return False


def _is_named(out: Outline, block: Block) -> bool:
    """Whether one of the elements around a block's texts is named for its writers."""
    for element in {piece[2] for piece in block.pieces}:
        at = element
        for _ in range(AROUND):
            if at < 0 or out.tags[at] in CONTENT:
                break
            attributes = out.attributes(at)
            if _NAMED.search(" ".join(filter(None, map(attributes.get, _NAMES)))):
                return True
            if _PROFILE.search(attributes.get("href") or ""):
                return True
            at = out.parents[at]
    return False


def _parted(block: Block) -> str:
    """The line with bars between its elements and lines where that leaves somebody named, since each may hold a name
    or what its bearer does; else with spaces. A list of tags behind it names nobody."""
    parts = [part for text in block.texts_of_elements() for part in _LINE_ENDS.split(text)]
    folded = takewhile(lambda part: not TAGS_LABEL.fullmatch(part), [" ".join(part.split()) for part in parts])
    line = without_dates(" | ".join(folded))
    return line if split_authors(line)[0] else without_dates(_spaced(block))


def _spaced(block: Block) -> str:
    """The line with spaces between its elements, and a colon behind a label in an element of its own."""
    parts = [piece[0] for piece in block.pieces]
    if parts[0].strip().lower() in COLUMNS:
        parts[0] = "author:"
    return " ".join(" ".join(parts).split())


def _text(node: LexborNode) -> str:
    """The text of a byline; names in elements or lines of their own are parted from what stands beside them."""
    parts = [folded for part in node.text(separator="\n").split("\n") if (folded := " ".join(part.split()))]
    named = [part for part in parts if split_authors(part)[0] == [part]]
    joined = (", " if len(named) == len(parts) else " ").join(parts)
    if not named or set(split_authors(joined)[0]) <= set(named):
        return joined
    return named[0]
