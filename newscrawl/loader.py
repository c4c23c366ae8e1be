"""Raw values become an Article: every field's normalisation hangs here, one line a field, and lives in text/.

Values come in as `Raw` (value, source), in order of trust, from structured data, meta tags, markup and a site's
selectors alike. The first that is left after normalisation wins, and its source is kept in `Article.sources`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, MutableMapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from itemloaders import ItemLoader

from newscrawl.items import Article, Teaser
from newscrawl.pages.fields.authors import ORGANIZATION, PERSON
from newscrawl.pages.fields.values import line, name, words
from newscrawl.pages.raw import Raw
from newscrawl.pages.teasers.find import RawTeaser, section_of
from newscrawl.text.age import moment, parse_age
from newscrawl.text.agencies import canonical_agency, closing_credit
from newscrawl.text.clean import clean_text
from newscrawl.text.dateline import Dateline, parse_dateline
from newscrawl.text.dates import parse_moment, to_utc
from newscrawl.text.language import normalise_tag
from newscrawl.text.names import lone_name, split_authors

Raws = Iterable[Raw]
FUTURE = timedelta(days=2)  # what claims to be published later than this after the fetch is wrong
NO_DATELINE = Dateline("", "", (), (), None, "")


class First:
    """An input processor: the first value of which something is left. Later candidates are not even looked at."""

    def __init__(self, normalise: Callable[[str], Any]) -> None:
        self.normalise = normalise

    def __call__(self, values: Raws) -> list[Raw]:
        """What won, or nothing."""
        for value, source in values:
            found = self.normalise(value)
            if found:
                return [Raw(found, source)]
        return []


class FirstMoment:
    """An input processor: the first value that is a moment, and not absurd for a page fetched when this one was."""

    def __call__(self, values: Raws, loader_context: MutableMapping[str, Any]) -> list[Raw]:
        """What won, or nothing. The context holds `timezone` (a name, or None), `latest` (YYYY-MM-DD) and `language`
        (the page's, as written, or None)."""
        timezone, latest, language = (loader_context[key] for key in ("timezone", "latest", "language"))
        for value, source in values:
            found = parse_moment(line(value), timezone, language)
            if found is not None and found[:10] <= latest:
                return [Raw(found, source)]
        return []


class Every:
    """An input processor for lists: all members that the first source gives that gives any."""

    def __init__(self, normalise: Callable[[str], list[str]]) -> None:
        self.normalise = normalise

    def __call__(self, values: Raws) -> list[Raw]:
        """The members, in order."""
        kept: list[Raw] = []
        for value, source in values:
            if kept and source != kept[0].source:
                break
            kept.extend([Raw(member, source) for member in self.normalise(value)])
        return kept


class One:
    """An output processor: the value."""

    def __call__(self, values: list[Raw]) -> Any:
        """It, or None."""
        return values[0].value if values else None


class Many:
    """An output processor: the values, none twice, whatever their case."""

    def __call__(self, values: list[Raw]) -> list[str]:
        """In order of their first appearance."""
        found: dict[str, str] = {}
        for raw in values:
            found.setdefault(raw.value.casefold(), raw.value)
        return list(found.values())


def one_line(text: str) -> list[str]:
    """A list's only member."""
    found = line(text)
    return [found] if found else []


def people(text: str) -> list[str]:
    """The people that a byline names."""
    if text.startswith(PERSON):
        alone = lone_name(line(text[len(PERSON) :]))
        return [alone] if alone else []
    return [] if text.startswith(ORGANIZATION) else split_authors(_by_lines(text))[0]


def _by_lines(text: str) -> str:
    """A byline as one line, with commas for its breaks where each of its lines is a name."""
    if "\n" in text:
        parts = [part for each in text.split("\n") if (part := line(each))]
        if all(split_authors(part)[0] == [part] for part in parts):
            return ", ".join(parts)
    return line(text)


def agencies(text: str) -> list[str]:
    """The agencies that a byline or credit names, known ones only."""
    text = text.removeprefix(ORGANIZATION).removeprefix(PERSON)
    known = canonical_agency(text)
    return [known] if known else split_authors(line(text))[1]


class ArticleLoader(ItemLoader):
    """Fills an Article, by `add_value` only. `timezone` is the site's, for printed times without a zone."""

    default_item_class = Article

    url_in, url_out = First(str), One()
    canonical_url_in, canonical_url_out = First(str), One()
    site_in, site_out = First(str), One()
    headline_in, headline_out = First(line), One()
    dateline_in, dateline_out = First(line), One()
    dateline_places_in, dateline_places_out = Every(one_line), Many()
    dateline_date_in, dateline_date_out = First(str), One()
    agencies_in, agencies_out = Every(one_line), Many()
    dateline_raw_in, dateline_raw_out = First(str), One()
    body_in, body_out = First(clean_text), One()
    description_in, description_out = First(line), One()
    authors_in, authors_out = Every(people), Many()
    section_in, section_out = First(name), One()
    keywords_in, keywords_out = Every(words), Many()
    language_in, language_out = First(normalise_tag), One()
    image_in, image_out = First(str), One()
    publisher_in, publisher_out = First(name), One()
    date_published_in, date_published_out = FirstMoment(), One()
    date_modified_in, date_modified_out = FirstMoment(), One()
    first_seen_at_in, first_seen_at_out = First(str), One()
    fetched_at_in, fetched_at_out = First(str), One()
    content_hash_in, content_hash_out = First(str), One()

    def __init__(self, fetched_at: datetime, timezone: str | None, language: str | None = None) -> None:
        latest = (fetched_at + FUTURE).astimezone(UTC).date().isoformat()
        super().__init__(timezone=timezone, latest=latest, language=language)

    def get_input_processor(self, field_name: str) -> Callable[..., Any]:
        """The processor as declared above; the default looks for ones in the item and binds plain functions."""
        return getattr(self, f"{field_name}_in")  # type: ignore[no-any-return]

    def get_output_processor(self, field_name: str) -> Callable[..., Any]:
        """As for input."""
        return getattr(self, f"{field_name}_out")  # type: ignore[no-any-return]

    def load_item(self) -> Article:
        """The article, with the source of each field that has several.

        Its fields are set here: the default's adapter for items of any kind costs more than all else.
        """
        article: Article = self.item
        for field, raws in self._values.items():
            setattr(article, field, self.get_output_processor(field)(raws))
        article.sources = {field: raws[0].source for field in SOURCED if (raws := self.get_collected_values(field))}
        return article


SOURCED = (
    *("canonical_url", "headline", "dateline", "agencies", "body", "description", "authors", "section", "keywords"),
    *("language", "image", "publisher", "date_published", "date_modified"),
)


def load_teaser(raw: RawTeaser, fetched_at: datetime, timezone: str | None, language: str | None = None) -> Teaser:
    """A Teaser of what the page shows: its dateline split from its lead, its moment resolved.

    Its own absolute time counts, else `fetched_at` (aware, UTC) minus its age, which is read in the page's `language`.
    """
    headline = line(raw.headline) if raw.headline else None
    found = _lead(raw.lead) if raw.lead else NO_DATELINE
    published_at, precision = _moment_of(raw, fetched_at, timezone, language)
    section = section_of(raw.heading) if raw.heading else None
    return Teaser(
        url=raw.url,
        headline=headline or None,
        lead=(found.body or None) if raw.lead else None,
        dateline=found.text or None,
        dateline_places=list(found.places),
        agencies=list(found.agencies),
        dateline_raw=found.raw or None,
        section=line(section) if section else None,
        age=line(raw.age) if raw.age else None,
        published_at=published_at,
        published_precision=precision,
        position=raw.position,
    )


@lru_cache(maxsize=4096)
def _lead(text: str) -> Dateline:
    """A teaser's text, split, with the agencies it credits at its end; the pages of a site repeat their teasers."""
    found = parse_dateline(line(text))
    credited = () if found.agencies else tuple(closing_credit(found.body)[0])
    return found._replace(agencies=credited) if credited else found


def _moment_of(
    raw: RawTeaser, fetched_at: datetime, timezone: str | None, language: str | None
) -> tuple[str | None, str | None]:
    """(moment in UTC, precision) of a teaser; of a time whose zone is not known the day counts."""
    claim = raw.time_attr or raw.date
    told = parse_moment(claim, timezone, language) if claim else None
    if told is not None and (at := datetime.fromisoformat(told)).tzinfo is not None:
        return to_utc(at), "second" if at.second else "minute"
    age = parse_age(raw.age, language) if raw.age and (told is None or len(told) > len("2026-01-05")) else None
    if age is not None:
        return to_utc(moment(age, fetched_at)), age.unit
    return (f"{told[:10]}T00:00:00+00:00", "day") if told is not None else (None, None)
