"""When the article was published and changed: the page's own claims, never a teaser's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import chain

from newscrawl.pages.data.linked_data import texts
from newscrawl.pages.fields.canonical import canonical_url
from newscrawl.pages.fields.date_words import PUBLISHED
from newscrawl.pages.fields.dates_addressed import day_in
from newscrawl.pages.fields.dates_marked import marked_up
from newscrawl.pages.fields.dates_shown import alone, clocks, printed, printed_changes, stamps
from newscrawl.pages.fields.published_meta import MODIFIED_META, PUBLISHED_META, unlisted
from newscrawl.pages.page import Page
from newscrawl.pages.raw import Raw, Source
from newscrawl.text.dates import parse_moment

_KEY = re.compile(  # as written in JSON, in JSON inside a string, and in assignments; ISO 8601 or a count since 1970
    r".{0,16}?\b(?:date_?published|published_?(?:at|date|time)|publish_?(?:date|time)|pub_?date|publication_?date"
    r"|first_?published(?:_?at|_?date)?)\b\\?[\"']?\s{0,2}[:=]\s{0,2}\\?[\"']?"
    r"(\d{4}-\d\d-\d\d[^\"'\\,}<;]{0,30}|\d{10}(?:\d{3})?(?!\d))",
    re.IGNORECASE,
)
_MADE = re.compile(r'\bvar ct\s?=\s?"(\d{10})"')
_DAY_OF_CHANGE = re.compile(rf"{PUBLISHED.pattern}\w*\s?[:：]\s?((?:\d\d-)?\d\d-\d\d)(?!-)(?!\d(?!\d:))", re.IGNORECASE)
_OF_KEYS = re.compile(r"ub(?:lish|_?[dD]ate|lication)")
BEFORE_PART = 16  # characters
_EITHER_WAY = re.compile(r"(?<!\d)(?:0?[1-9]|1[0-2])/(?:0?[1-9]|1[0-2])/\d{4}")  # 5 March or 3 May
_NUMBER = re.compile(r"\d+")
_TIMES_META = tuple(name for name in PUBLISHED_META if "creat" not in name)  # an article is written before
EDITION = timedelta(days=1)  # between an article on the web and in print
FARTHEST, HALF_HOUR = timedelta(hours=14), timedelta(minutes=30)  # of zones from UTC, and between them, but for
_ODD_ZONES = frozenset(timedelta(minutes=minutes) for minutes in (345, 525, 765, 825))  # Nepal, Eucla, Chatham twice


def published(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """Candidates, the most trusted first: structured data, meta tags, markup beside the headline, the address, lines
    beside the headline, markup elsewhere, scripts, a line of its own anywhere. Before one that names a day only stand
    those that name a time of that day."""
    for raw in _claims(page, is_teaser):
        day = _day(page, raw)
        if day is not None and _moment(page, raw.value) == day:
            yield from (full for full in _full(page, is_teaser) if _is_time_of(day, _moment(page, full.value) or ""))
        yield raw


def _is_time_of(day: str, moment: str) -> bool:
    """Whether a moment is one of this day, and no midnight, which programs make up."""
    return moment.startswith(f"{day}T") and not moment.startswith(f"{day}T00:00:00")


def _full(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """What may tell the time of a publication of which another claim names the day."""
    yield from _structured(page, "datePublished")
    yield from _meta(page, _TIMES_META)
    yield from _shown(marked_up(page, is_teaser, beside=True, changes=False))
    yield from _shown(chain(printed(page, is_teaser), clocks(page, is_teaser)))


def _claims(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    told, meta = list(_structured(page, "datePublished", "dateCreated")), list(_meta(page, PUBLISHED_META))
    yield from meta[:1] if _outvoted(told, meta, page, is_teaser) else ()
    yield from _corrected((told or meta)[:1], page, is_teaser)
    yield from told
    yield from meta
    yield from _shown(marked_up(page, is_teaser, beside=True, changes=False))
    yield from _addressed(page)
    yield from _shown(printed(page, is_teaser))
    yield from _meta(page, unlisted(page.meta))
    yield from _shown(marked_up(page, is_teaser, beside=False, changes=False))
    yield from _scripted(page)
    yield from _agreed(alone(page, is_teaser), "html")
    yield from _of_change(page, is_teaser)


def modified(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """The same for the last change."""
    yield from _structured(page, "dateModified")
    yield from _meta(page, MODIFIED_META)
    yield from _shown(marked_up(page, is_teaser, beside=True, changes=True))
    yield from _shown(printed_changes(page, is_teaser))
    yield from _shown(marked_up(page, is_teaser, beside=False, changes=True))


def _shown(values: Iterable[str]) -> Iterator[Raw]:
    return (Raw(value, "html") for value in values)


def _outvoted(told: list[Raw], meta: list[Raw], page: Page, is_teaser: Callable[[int], bool]) -> bool:
    """Whether structured data names another day than meta tags, and readers are shown that of the meta tags; unless
    these name the next day and no time, which is that of a printed edition."""
    if not told or not meta or told[0].value[:10] == meta[0].value[:10]:
        return False
    claim, other = _day(page, told[0]), _day(page, meta[0])
    if claim is None or other is None or claim == other:
        return False
    if meta[0].value == other and date.fromisoformat(other) - date.fromisoformat(claim) == EDITION:
        return False
    shown = _shown(chain(marked_up(page, is_teaser, beside=True, changes=False), printed(page, is_teaser)))
    return next((day for raw in shown if (day := _day(page, raw))), None) == other


def _corrected(claims: list[Raw], page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """A claim of the page's data as its readers are shown it: in their own zone, with month and day the other way round
    where these can be read either way, or the earlier day that is printed, since the later one is that of a move or a
    new make."""
    lines = list(stamps(page, is_teaser)) if claims else []
    plain = bool(claims) and claims[0].value[:4].isdecimal()
    if plain and any(_is_of_day(line, claims[0].value) for line in lines):
        return
    claim = _moment(page, claims[0].value) if lines else None
    moments = {moment[:10]: (moment, line) for line in lines if (moment := _moment(page, line))}
    if claim is None or len(moments) != 1 or claim[:10] in moments:
        return
    shown, line = next(iter(moments.values()))
    local = _in_zone_of(shown, claim)
    if local is not None:
        yield Raw(local, claims[0].source)
        return
    turned = f"{claim[:4]}-{claim[8:10]}-{claim[5:7]}"
    if shown[:10] == turned:
        if not plain:
            yield Raw(turned + claim[10:], claims[0].source)
    elif date.fromisoformat(claim[:10]) - date.fromisoformat(shown[:10]) > EDITION and not _EITHER_WAY.search(line):
        yield Raw(shown, "html")


def _in_zone_of(shown: str, claim: str) -> str | None:
    """A moment in UTC by the clock of the one that is shown, where that shows the same minute of another zone."""
    if not claim.endswith("+00:00") or "T" not in shown:
        return None
    utc, seen = datetime.fromisoformat(claim), datetime.fromisoformat(shown)
    offset = seen.replace(second=0, tzinfo=UTC) - utc.replace(second=0)
    known = seen.utcoffset()
    if abs(offset) > FARTHEST or (offset % HALF_HOUR and offset not in _ODD_ZONES) or known not in {None, offset}:
        return None
    return utc.astimezone(timezone(offset)).isoformat()


def _is_of_day(line: str, claim: str) -> bool:
    """Whether a line has the year and the number of the day of an ISO 8601 claim: cheaper to see than its day."""
    numbers = _NUMBER.findall(line)
    return claim[:4] in numbers and (claim[8:10] in numbers or claim[8:10].lstrip("0") in numbers)


def _moment(page: Page, text: str) -> str | None:
    return parse_moment(text, language=page.language)


def _day(page: Page, raw: Raw) -> str | None:
    moment = _moment(page, raw.value)
    return moment[:10] if moment else None


def _structured(page: Page, *keys: str) -> Iterator[Raw]:
    for key in keys:
        for node in page.news_nodes:
            for text in texts(node.get(key)):
                yield Raw(text, "json-ld")


def _meta(page: Page, names: Iterable[str]) -> Iterator[Raw]:
    for name in names:
        for text in page.meta.get(name, ()):
            yield Raw(text, "meta")


def _addressed(page: Page) -> Iterator[Raw]:
    """The day that stands in the page's address, else in the one that it is known by."""
    day = day_in(page.url) or day_in(canonical_url(page).value)
    yield from [Raw(day, "url")] if day is not None else ()


def _scripted(page: Page) -> Iterator[Raw]:
    """What scripts hold under a name for a date of publication; structured data has had its say."""
    scripts = page.tree.css('script:not([src]):not([type="application/ld+json"])')
    texts_of_scripts = [script.text() for script in scripts]
    yield from _agreed(chain.from_iterable(map(_keyed, texts_of_scripts)), "script")
    made = [found[1] for text in texts_of_scripts for found in _MADE.finditer(text)]
    if made and page.tree.css_first("#publish_time"):  # an element that a script fills
        yield from _agreed(made, "script")


def _of_change(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """The day of the last change where one printed beside the headline without its year, or with two digits of it, is
    the same and is said to be that of the publication: "发布时间：10-08"."""
    changes = [Raw(moment, raw.source) for raw in modified(page, is_teaser) if (moment := _moment(page, raw.value))][:1]
    for line in printed(page, is_teaser) if changes else ():
        day = _DAY_OF_CHANGE.search(line)
        if day and changes[0].value[:10].endswith(day[1]):
            yield changes[0]


def _keyed(script: str) -> Iterator[str]:
    """The values of a script's keys; scripts run to a megabyte, so a part that all keys have is looked for first."""
    for part in _OF_KEYS.finditer(script):
        found = _KEY.match(script, max(0, part.start() - BEFORE_PART))
        if found:
            yield found[1]


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
