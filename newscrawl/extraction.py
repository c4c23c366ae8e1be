"""Extraction as a pure function: bytes, address and site in, Article out. Spiders and commands use the same door."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import partial
from itertools import chain

from newscrawl.consistency import make_consistent
from newscrawl.discovery import find_links
from newscrawl.errors import ConfigError, NotAnArticle
from newscrawl.items import Article, Link
from newscrawl.loader import ArticleLoader, agencies, load_teaser
from newscrawl.pages.body.find import Body, find_body, own_paragraphs
from newscrawl.pages.fields import about, topics
from newscrawl.pages.fields.authors import authors
from newscrawl.pages.fields.canonical import canonical_url
from newscrawl.pages.fields.headline import headline
from newscrawl.pages.fields.house import persons
from newscrawl.pages.fields.images import picture_address
from newscrawl.pages.fields.published import modified, published
from newscrawl.pages.garbage import no_collection
from newscrawl.pages.page import Page, mended, opened, read_page
from newscrawl.pages.raw import Raw
from newscrawl.pages.refresh import refresh
from newscrawl.pages.refusal.refuse import NO_SENTENCE
from newscrawl.pages.selected import select
from newscrawl.pages.teasers.find import TeaserBlocks, find_teasers, own_section
from newscrawl.sites import Site, load_site, site_for_url
from newscrawl.text.agencies import is_agency
from newscrawl.text.clean import clean_text
from newscrawl.text.dateline import dateline_date
from newscrawl.text.dates import to_utc
from newscrawl.text.fingerprint import content_hash
from newscrawl.text.markup import without_escapes
from newscrawl.text.opening import Opening, find_opening
from newscrawl.text.urls import registered_domain

EXTRACTOR_VERSION = 12  # goes up when the same page gives another text


@dataclass(slots=True)
class Extracted:
    """All that one parse of a page gives: an article or why there is none, and where the page leads."""

    article: Article | None = None
    refusal: NotAnArticle | None = None
    links: list[Link] = field(default_factory=list)
    moved_to: str | None = None  # a page without article that sends the reader on by itself
    notes: Counter[str] = field(
        default_factory=Counter
    )  # to be counted: "source/headline/json-ld", "link/skipped/share"


def extract(
    html: bytes | str,
    url: str,
    fetched_at: datetime | None = None,
    site: str | Site | None = None,
    encoding: str | None = None,
) -> Article:
    """The article of one page; no network, no crawl needed.

    `fetched_at` (aware) defaults to now; `site` is a site's name or definition, by default the one that claims the
    host, if any; `encoding` is what the transport declared. Raises NotAnArticle for a page that is none, BadUrl for
    an address that is none, ConfigError for a naive `fetched_at` or an unknown site.
    """
    moment = datetime.now(UTC) if fetched_at is None else fetched_at
    if moment.tzinfo is None:
        raise ConfigError("fetched_at", moment, "must have a time zone")
    if isinstance(site, str):
        try:
            site = load_site(site)
        except KeyError as error:
            raise ConfigError("site", site, "must be the name of a site file") from error
    found = read(html, url, fetched_at=moment, site=site, encoding=encoding, links=False)
    try:
        if found.article is None:
            raise found.refusal or NotAnArticle("empty")
        return found.article
    finally:
        del found  # which an error that is raised here would hold by this frame, and be held by


@no_collection()
def read(
    html: bytes | str,
    url: str,
    *,
    fetched_at: datetime,
    site: Site | None = None,
    encoding: str | None = None,
    links: bool = True,
) -> Extracted:
    """Article and links of a page, from one parse. Raises BadUrl for an address that is none, nothing else.

    `fetched_at` is aware; without `site` the definition that claims the host counts, if any. Without `links` it is not
    looked at where the page leads.
    """
    try:
        page = read_page(html, url, fetched_at.astimezone(UTC).replace(microsecond=0), encoding)
    except NotAnArticle as refusal:
        return Extracted(refusal=_apart(refusal))
    site = site or site_for_url(page.url)
    found = _read(page, site, links)
    if found.article is not None:
        return _whole(found, page, site, links)
    more = opened(page, found.refusal is not None and found.refusal.detail == NO_SENTENCE)
    if more is not None:
        again = _read(more, site, links)
        return again if again.article is not None else found
    return found


def _whole(found: Extracted, page: Page, site: Site | None, links: bool) -> Extracted:
    """The same, but of the mended page where nothing stands behind the text and the mended page's text goes on there:
    an element that never ends may hide the rest."""
    text = found.article.body if found.article is not None else ""
    last = page.outline.blocks[-1].text if page.outline.blocks else ""
    more = mended(page) if last and text.endswith(clean_text(last)) else None
    again = _read(more, site, links) if more is not None else found
    goes_on = again.article is not None and again.article.body.startswith(f"{text}\n")
    return again if goes_on else found


def _read(page: Page, site: Site | None, links: bool) -> Extracted:
    teasers = find_teasers(page)
    found = Extracted()
    try:
        body = _selected_body(page, site) or find_body(page, teasers)
        found.article = _article(page, body, teasers, site)
    except NotAnArticle as refusal:
        found.refusal = _apart(refusal)
        found.moved_to = refresh(page)
    skipped: Counter[str] = Counter()
    if links:
        found.links, skipped = find_links(page, teasers, found.article is not None)
    found.notes = _counted(page, skipped, found.article)
    return found


def _apart(refusal: NotAnArticle) -> NotAnArticle:
    """The same without its traceback, by whose frames it would hold the page, and itself."""
    return refusal.with_traceback(None)


def _counted(page: Page, skipped: Counter[str], article: Article | None) -> Counter[str]:
    """All that is to be counted. One by one: an `update` of a Counter takes as long as twenty of these."""
    notes = page.notes
    for note, count in skipped.items():
        notes[note] += count
    if article is not None:
        for name, source in article.sources.items():
            notes[f"source/{name}/{source}"] += 1
        unknown = sum([not is_agency(name) for name in article.agencies])
        if unknown:
            notes["agency/unknown"] += unknown
    return notes


def _article(page: Page, body: Body, teasers: TeaserBlocks, site: Site | None) -> Article:
    zone = site.timezone if site else None
    loader = ArticleLoader(page.fetched_at, zone, page.language)
    add, found = loader.add_value, partial(_found, page, site)
    headlines = list(found("headline", headline(page)))
    told = [raw.value for raw in about.dateline(page)]
    paragraphs = [without_escapes(text) for text in own_paragraphs(body, headlines, teasers.headings)]
    opening = find_opening(paragraphs, body.first, body.dateline_element, told, body.after)
    add("url", [Raw(page.url, "url")])
    add("canonical_url", [canonical_url(page)])
    add("site", [Raw(site.name if site else registered_domain(page.url), "site")])
    add("headline", headlines)
    add("body", [Raw("\n\n".join(opening.paragraphs), body.source)])
    standfirst = [Raw(body.standfirst, "html")] if body.standfirst else []
    add("description", found("description", standfirst, about.description(page)))
    told_authors: list[Raw] = []
    add("authors", _noting(found("authors", authors(page, teasers.inside)), told_authors))
    add("section", found("section", topics.sections(about.section(page), page, teasers.inside), own_section(teasers)))
    add("keywords", found("keywords", topics.keywords(about.keywords(page), page, teasers.inside)))
    add("language", found("language", about.language(page), _site_value(site, "language")))
    add("image", _absolute(page, found("image", about.image(page))))
    add("publisher", found("publisher", about.publisher(page), _site_value(site, "publisher")))
    add("date_published", found("date_published", published(page, teasers.inside)))
    add("date_modified", found("date_modified", modified(page, teasers.inside)))
    _add_dateline(loader, page, opening, told_authors)
    seen_at = [Raw(to_utc(page.fetched_at), "html")]
    add("fetched_at", seen_at)
    add("first_seen_at", seen_at)
    return _finished(loader.load_item(), page, opening, teasers, zone)


def _add_dateline(loader: ArticleLoader, page: Page, opening: Opening, told_authors: list[Raw]) -> None:
    """Place, date and agencies: as printed, else what a closing credit or the structured data says of the agency."""
    line = opening.dateline
    if line is not None:
        loader.add_value("dateline", [Raw(line.text, opening.source)] if line.text else [])
        loader.add_value("dateline_places", [Raw(place, opening.source) for place in line.places])
        loader.add_value("dateline_raw", [Raw(opening.raw, opening.source)] if opening.raw else [])
    printed = line.agencies if line is not None else ()
    if printed or opening.credited:
        source = opening.source if printed else "text"
        loader.add_value("agencies", [Raw(name, source) for name in printed or opening.credited])
    else:
        told = [*about.agencies(page), *told_authors]
        loader.add_value("agencies", [Raw(name, source) for text, source in told for name in agencies(text)])


def _finished(article: Article, page: Page, opening: Opening, teasers: TeaserBlocks, zone: str | None) -> Article:
    """What follows from other fields."""
    if opening.dateline is not None and opening.dateline.date:
        before = article.date_published or article.fetched_at
        article.dateline_date = dateline_date(opening.dateline.date, date.fromisoformat(before[:10]))
    make_consistent(article, persons(page))
    article.teasers = [load_teaser(raw, page.fetched_at, zone, page.language) for raw in teasers.teasers]
    article.content_hash = content_hash(article.headline, article.body)
    return article


def _noting(raws: Iterable[Raw], seen: list[Raw]) -> Iterator[Raw]:
    """The same candidates; those that are asked for are noted in `seen`. Later sources cost nothing unless needed."""
    for raw in raws:
        seen.append(raw)
        yield raw


def _found(page: Page, site: Site | None, name: str, *sources: Iterable[Raw]) -> Iterator[Raw]:
    """The candidates for a field, first what the site's own selector finds; none is looked for before it is needed."""
    css = site.selectors.get(name) if site else None
    return chain([Raw(text, "site") for text in select(page, css)] if css else (), *sources)


def _selected_body(page: Page, site: Site | None) -> Body | None:
    paragraphs = [raw.value for raw in _found(page, site, "body")]
    return Body(paragraphs, confidence=1.0, source="site") if paragraphs else None


def _site_value(site: Site | None, name: str) -> list[Raw]:
    value = getattr(site, name, None)
    return [Raw(value, "site")] if value else []


def _absolute(page: Page, raws: Iterable[Raw]) -> Iterator[Raw]:
    return (Raw(address, source) for value, source in raws if (address := picture_address(page, value)))
