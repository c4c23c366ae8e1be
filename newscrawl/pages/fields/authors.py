"""Who wrote the article, as the page names them; who is a person and who an agency is told apart in text/."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from newscrawl.pages.data.linked_data import members, texts, types
from newscrawl.pages.fields.bylines import beside_headline, credited, elsewhere, labelled
from newscrawl.pages.fields.bylines_chinese import people_only, reported, told_people
from newscrawl.pages.fields.house import house_names, spellings
from newscrawl.pages.fields.values import is_no_text
from newscrawl.pages.page import Page
from newscrawl.pages.raw import Raw
from newscrawl.text.agencies import canonical_agency
from newscrawl.text.names import split_authors

META = (
    "author",
    "article:author",
    "parsely-author",
    "dc.creator",
    "dcterms.creator",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
    "citation_author",
    "og:article:author",
    "article:author:name",
    "og:author",
    "book:author",
    "dc.author",
    "dcsext.author",
    "author-name",
    *("authors", "article:authors", "article:author_name", "article.author", "article_author"),
    *("author_name", "authorname", "byline", "article:byline", "writer", "creator", "dc:creator", "dcterms:creator"),
    *("vr:author", "lp.article:author", "bt:author", "news:author", "cse_author", "content-author", "rbauthors"),
    *("analyticsattributes.author", "mediator_author", "search.author", "twitter:creator:name", "twitter:creator"),
)
LABELLED = (("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2"))
_WRITTEN_BY = frozenset(
    (
        *("written by", "author", "by", "geschreven door", "auteur", "geschrieben von", "verfasst von", "autor"),
        *("écrit par", "rédigé par", "escrito por", "scritto da", "skrivet av", "skrevet af", "napisane przez"),
    )
)
_PARTS_OF_NAMES = (("givenName", "firstName"), ("additionalName",), ("familyName", "lastName"))
_REVERSED = re.compile(r"([^,;|]{2,40}),\s*([^,;|]{1,40})")  # as citations name people
_LIBRARIES = frozenset(("dc.creator", "dcterms.creator", "dc:creator", "dcterms:creator"))
_SURNAME_FIRST = re.compile(r"([^\W\d_]{2,20}),\s([^\W\d_]{2,20}(?:\s[^\W\d_]\.)?)")  # not "Anna Berg, Bo Lind"
_WORD = re.compile(r"\w+")
MOST = 200  # names that structured data and meta tags are heard for


def authors(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[Raw]:
    """Candidates, the most trusted first. A page that names none has none; where the page's data names somebody, its
    markup is not searched."""
    told = told_people(page, _without_house(page, list(islice(_told(page), MOST))))
    yield from told
    if any(split_authors(raw.value)[0] for raw in told if not raw.value.startswith(ORGANIZATION)):
        return
    shown = people_only(page, beside_headline(page, is_teaser))
    for others in (elsewhere, labelled, credited, reported):
        if not any(split_authors(text)[0] for text in shown):
            shown.extend(people_only(page, others(page, is_teaser)))
    alone = list(_mononyms(page))
    tagged = [Raw(PERSON + text, source) for text, source in told if source == "meta"]
    yield from _confirmed([*alone, *tagged], shown)
    yield from (Raw(text, "html") for text in shown)
    yield from alone


def _confirmed(alone: list[Raw], shown: list[str]) -> list[Raw]:
    """Those single names that bylines show too, unless as part of a full name: what else stands there is no name."""
    told = {raw.value[len(PERSON) :] for raw in alone} & {word for text in shown for word in _WORD.findall(text)}
    full = {word for text in shown for name in split_authors(text)[0] for word in name.split()} if told else set()
    return [raw for raw in alone if raw.value[len(PERSON) :] in told - full]


def _without_house(page: Page, told: list[Raw]) -> list[Raw]:
    """What is told without the house itself, and without what structured data calls an organization; where structured
    data has the house for an author, what meta tags name is the house in other words."""
    if not told:
        return told
    house = house_names(page)
    houses = [_is_house(raw.value, house) and not canonical_agency(raw.value) for raw in told]
    by_house = any(
        is_house and raw.source == "json-ld" and not raw.value.startswith(ORGANIZATION)
        for is_house, raw in zip(houses, told, strict=True)
    )
    organizations = {raw.value[1:] for raw in told if raw.value.startswith(ORGANIZATION)}
    return [
        raw
        for is_house, raw in zip(houses, told, strict=True)
        if not is_house and raw.value not in organizations and not (by_house and raw.source == "meta")
    ]


def _is_house(name: str, house: frozenset[str]) -> bool:
    """Whether a name is the house's, or that with one word before it or behind: "Redactie Wad en Dijk". Where
    its name is a word behind an article it may be a surname: "Jan De Dijk"."""
    text = name.strip()
    if not house.isdisjoint(spellings(text)):
        return True
    parts = (text.partition(" ")[2], text.rpartition(" ")[0])
    return any(len(told := spellings(part)) == 1 < len(part.split()) and not house.isdisjoint(told) for part in parts)


def _told(page: Page) -> Iterator[Raw]:
    """What structured data and meta tags name."""
    for node in page.news_nodes:
        for key in ("author", "authors", "creator"):
            told = [raw for value in members(node.get(key), page.nodes_by_id) for raw in _named(value)]
            told = [raw for raw in told if not is_no_text(raw.value.removeprefix(ORGANIZATION))]
            if told:
                yield from told
                break
    for name in META:
        for text in page.meta.get(name, ()):
            yield Raw(_turned(name, text), "meta")
    for label, name in LABELLED:
        if (page.meta.first(label) or "").strip(" :").lower() in _WRITTEN_BY:
            yield from (Raw(text, "meta") for text in page.meta.get(name, ()))


def _turned(name: str, text: str) -> str:
    """A name the usual way round where libraries' meta tags put the surname first."""
    if name == "citation_author":
        return _REVERSED.sub(r"\2 \1", text)
    turned = _SURNAME_FIRST.fullmatch(text.strip()) if name in _LIBRARIES else None
    return f"{turned[2]} {turned[1]}" if turned else text


def _mononyms(page: Page) -> Iterator[Raw]:
    """Names of one word, of which only structured data can tell that a person bears them; full names go before."""
    for node in page.news_nodes:
        for value in members(node.get("author"), page.nodes_by_id):
            if isinstance(value, dict) and "Person" in types(value):
                yield from (Raw(PERSON + text, "json-ld") for text in texts(value, "name"))


def _named(value: Any) -> Iterator[Raw]:
    mark = ""
    if isinstance(value, dict):
        is_person = "Person" in types(value) or ORGANIZATIONS.isdisjoint(types(value))
        mark = "" if is_person else ORGANIZATION
        if not value.get("name"):
            parts = [text for keys in _PARTS_OF_NAMES for text in islice(texts(_first_of(value, keys)), 1)]
            value = " ".join(parts) or value
    for text in texts(value, "name", "alternateName"):
        yield Raw(mark + text, "json-ld")


def _first_of(value: dict[str, Any], keys: tuple[str, ...]) -> Any:
    return next((value[key] for key in keys if value.get(key)), None)


ORGANIZATIONS = frozenset(("Organization", "NewsMediaOrganization", "Corporation", "WebSite"))
PERSON = "\x1f"  # before a single word that the structured data calls a person
ORGANIZATION = "\x1e"  # before a name that the structured data calls an organization: an agency, or nobody
