"""When the article was published and changed: the page's own claims, never a teaser's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import chain

from newscrawl.pages.linked_data import texts
from newscrawl.pages.page import Page
from newscrawl.pages.raw import Raw, Source
from newscrawl.text.dates import parse_moment

PUBLISHED_META = (
    *("article:published_time", "og:article:published_time", "datepublished", "article:published", "og:published_time"),
    *("parsely-pub-date", "sailthru.date", "article.published", "published-date", "pubdate", "publishdate"),
    *("publication_date", "date.issued", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "date"),
    *(
        "cxenseparse:recs:publishtime",
        "analyticsattributes.articledate",
        "rnews:datepublished",
        "originalpublicationdate",
    ),
)
MODIFIED_META = (
    *("article:modified_time", "og:updated_time", "datemodified", "article:modified", "last-modified", "lastmod"),
    *("dcterms.modified", "dc.date.modified", "revision_date", "article.updated", "rnews:datemodified"),
)
_BYLINE = re.compile(r"date|time|datum|publi|byline|meta|stamp|posted", re.IGNORECASE)
_MODIFIED = re.compile(
    r"modif|updat|bijgewerkt|gewijzigd|aktualisiert|mis à jour|actualizado|aggiornato", re.IGNORECASE
)
_KEY = re.compile(  # as written in JSON, in JSON inside a string, and in assignments; ISO 8601 or a count since 1970
    r"\b(?:date_?published|published_?(?:at|date|time)|publish_?(?:date|time)|pub_?date|publication_?date"
    r"|first_?published(?:_?at|_?date)?)\b\\?[\"']?\s{0,2}[:=]\s{0,2}\\?[\"']?"
    r"(\d{4}-\d\d-\d\d[^\"'\\,}<;]{0,30}|\d{10}(?:\d{3})?(?!\d))",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_ALONE = re.compile(  # "Geplaatst: 5 januari 2026", "January 5th, 2026"; not "Founded 5 March 1950", "Bonn, 5 May 2026"
    r"(?:[^\W\d_]{3,20}:\s)?(?:[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d|\d).{3,30}"
)
_IN_PATH = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-])")
_DAY_FIRST = re.compile(r"[/~](0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\d\d)(?=[/_-])")
AT_ONCE = 2  # blocks right below the headline that are its own, whatever else on the page is made like them
EDITION = timedelta(days=1)  # between an article on the web and in print
MOST_BEFORE = 6  # words before a printed date
ABOVE, BELOW = 5, 8  # blocks above and below the headline in which a printed date is looked for


def published(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """Candidates, the most trusted first: structured data, meta tags, markup, the address, what is printed."""
    told, meta = list(_structured(page, "datePublished", "dateCreated")), list(_meta(page, PUBLISHED_META))
    yield from meta[:1] if _outvoted(told, meta, page, is_teaser) else ()
    yield from told
    yield from meta
    yield from _marked_up(page, is_teaser, modified=False)
    yield from _addressed(page)
    yield from _printed(page, is_teaser)
    yield from _scripted(page)
    yield from _alone(page, is_teaser)


def modified(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """The same for the last change."""
    yield from _structured(page, "dateModified")
    yield from _meta(page, MODIFIED_META)
    yield from _marked_up(page, is_teaser, modified=True)


def _outvoted(told: list[Raw], meta: list[Raw], page: Page, is_teaser: Callable[[int], bool]) -> bool:
    """Whether structured data names another day than meta tags, and readers are shown that of the meta tags; unless
    these name the next day and no time, which is that of a printed edition."""
    if not told or not meta or told[0].value[:10] == meta[0].value[:10]:
        return False
    claim, other = _day(told[0]), _day(meta[0])
    if claim is None or other is None or claim == other:
        return False
    if meta[0].value == other and date.fromisoformat(other) - date.fromisoformat(claim) == EDITION:
        return False
    shown = chain(_marked_up(page, is_teaser, modified=False), _printed(page, is_teaser))
    return next(filter(None, map(_day, shown)), None) == other


def _day(raw: Raw) -> str | None:
    moment = parse_moment(raw.value)
    return moment[:10] if moment else None


def _structured(page: Page, *keys: str) -> Iterator[Raw]:
    for key in keys:
        for node in page.news_nodes:
            for text in texts(node.get(key)):
                yield Raw(text, "json-ld")


def _meta(page: Page, names: tuple[str, ...]) -> Iterator[Raw]:
    for name in names:
        for text in page.meta.get(name, ()):
            yield Raw(text, "meta")


def _marked_up(page: Page, is_teaser: Callable[[int], bool], *, modified: bool) -> Iterator[Raw]:
    """`itemprop` and `time` elements that stand outside teasers, those around and below the headline first; printed
    text of elements named for a date last."""
    out = page.outline
    later: list[Raw] = []
    for element in _nearest(page):
        tag = out.tags[element]
        if tag != "time" and tag not in {"span", "p", "div"}:
            continue
        attributes = out.attributes(element)
        prop, name = attributes.get("itemprop") or "", attributes.get("class") or ""
        if tag != "time" and "date" not in prop.lower() and not (name and _BYLINE.search(name)):
            continue
        if is_teaser(element):
            continue
        text = "".join([block.text for block in out.blocks_in(element)[:1]]) if tag != "time" else _inner(page, element)
        if bool(_MODIFIED.search(f"{prop} {name} {text}")) is not modified:
            continue
        value = attributes.get("datetime") or attributes.get("content")
        if value:
            yield Raw(value, "html")
        elif text and len(text) < MOST_PRINTED:
            later.append(Raw(text, "html"))
    yield from later


def _nearest(page: Page) -> Iterator[int]:
    """The page's elements: first the headline and what stands right below it, then above it, then the others."""
    out, headline = page.outline, page.headline_element
    if headline < 0:
        yield from range(len(out.tags))
        return
    above = out.blocks[max(0, out.first_block[headline] - ABOVE)].element
    below = out.blocks[min(len(out.blocks), out.last_block[headline] + BELOW) - 1].element
    for first, last in ((headline, below), (above, headline), (max(below, headline), len(out.tags)), (0, above)):
        yield from range(first, last)


def _addressed(page: Page) -> Iterator[Raw]:
    """The day that stands in the page's address."""
    path = page.url + "/"
    match = _IN_PATH.search(path)
    if match:
        yield Raw("-".join(match.groups()), "url")
    elif match := _DAY_FIRST.search(path):
        yield Raw("-".join(match.groups()[::-1]), "url")


def _printed(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """Short lines with a number around the headline: first below it, then in it and above, the nearest first."""
    out = page.outline
    if page.headline_element < 0:
        return
    first, last = out.first_block[page.headline_element], out.last_block[page.headline_element]
    for block in (*out.blocks[last : last + BELOW], *out.blocks[max(0, first - ABOVE) : last][::-1]):
        if is_teaser(block.element) and not 0 <= block.index - last < AT_ONCE:
            continue
        for line in block.text.split("\n"):
            text = _before_change(line)
            if len(text) <= MOST_PRINTED and any(map(str.isdecimal, text)) and not _is_prose(text):
                yield Raw(text, "html")


def _before_change(line: str) -> str:
    """A line up to where it tells of a change; nothing of one that begins with it: "Updated 5 May, first on 3 May"."""
    change = _MODIFIED.search(line)
    return line[: change.start()] if change else line


def _is_prose(text: str) -> bool:
    """Whether a line says more before its date than a byline and a label do: captions tell days of their own."""
    words = text.split()
    return next((at for at, word in enumerate(words) if any(map(str.isdecimal, word))), 0) > MOST_BEFORE


def _scripted(page: Page) -> Iterator[Raw]:
    """What scripts hold under a name for a date of publication; structured data has had its say."""
    scripts = page.tree.css('script:not([src]):not([type="application/ld+json"])')
    values = (match[1] for script in scripts for match in _KEY.finditer(script.text()))
    yield from _agreed(values, "script")


def _alone(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """What lines anywhere on the page say that hold a date and no more than a label before it."""
    told = (block.text for block in page.outline.blocks if _is_date_alone(block.text) and not is_teaser(block.element))
    yield from _agreed(told, "html")


def _is_date_alone(text: str) -> bool:
    return (
        len(text) <= MOST_PRINTED
        and _ALONE.fullmatch(text) is not None
        and len(_YEAR.findall(text)) == 1
        and not _MODIFIED.search(text)
    )


def _agreed(values: Iterable[str], source: Source) -> Iterator[Raw]:
    """The first of the values that are dates, if all name the same day: of two neither is known to be it."""
    found: dict[str, str] = {}
    for value in values:
        claim = parse_moment(value)
        if claim is not None:
            found.setdefault(claim[:10], value)
        if len(found) > 1:
            return
    yield from [Raw(value, source) for value in found.values()]


MOST_PRINTED = 80  # characters of a printed date with what stands before it


def _inner(page: Page, element: int) -> str:
    return page.outline.nodes[element].text()
