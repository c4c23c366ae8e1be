from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

import pytest

from newscrawl.pages import about
from newscrawl.pages.page import Page, read_page
from newscrawl.pages.raw import Raw


def page(head: str = "", lang: str = "", **ld: Any) -> Page:
    """A page with this head and structured data."""
    script = f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **ld})}</script>' if ld else ""
    html = f"<html{lang and f' lang={lang}'}><head>{head}{script}</head><body><h1>Veer vaart weer</h1></body></html>"
    return read_page(html, "https://kustkrant.example/veer", datetime(2026, 3, 1, tzinfo=UTC))


def meta(name: str, content: str) -> str:
    """A meta tag."""
    return f'<meta property="{name}" content="{content}">'


Field = Callable[[Page], Iterable[Raw]]


@pytest.mark.parametrize(
    ("field", "made", "values"),
    [
        (
            about.description,
            page(meta("description", "a") + meta("og:description", "b"), description="c"),
            ["b", "a", "c"],
        ),
        (about.section, page(meta("article:section", "a"), articleSection=["Regio", "Kust"]), ["Regio", "Kust", "a"]),
        (about.keywords, page(meta("keywords", "a,b"), keywords=["veer", "kust"]), ["veer", "kust", "a,b"]),
        (about.language, page(meta("og:locale", "nl_NL"), lang="nl", inLanguage="nl-BE"), ["nl", "nl-BE", "nl_NL"]),
        (
            about.image,
            page(meta("og:image", "/a.jpg"), image={"@type": "ImageObject", "url": "/b.jpg"}),
            ["/a.jpg", "/b.jpg"],
        ),
        (about.image, page(image=["/a.jpg", {"contentUrl": "/b.jpg"}]), ["/a.jpg", "/b.jpg"]),
        (
            about.publisher,
            page(meta("og:site_name", "Kustkrant"), publisher={"name": "Kust BV"}),
            ["Kust BV", "Kustkrant"],
        ),
        (about.agencies, page(meta("source", "ANP"), sourceOrganization={"name": "Reuters"}), ["Reuters", "ANP"]),
        (about.dateline, page(dateline="GOES"), ["GOES"]),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_the_sources_of_a_field_in_order(field: Field, made: Page, values: list[str]) -> None:
    assert [raw.value for raw in field(made)] == values


@pytest.mark.parametrize(
    "field", [about.description, about.section, about.keywords, about.language, about.image, about.publisher]
)
def test_a_page_that_says_nothing(field: Field) -> None:
    assert list(field(page())) == []


def test_the_last_step_of_a_breadcrumb_is_a_section() -> None:
    steps = [{"name": "Home"}, {"name": "Regio"}, {"item": {"name": "Kust"}}, {"name": "Veer vaart weer"}]
    made = page(**{"@graph": [{"@type": "BreadcrumbList", "itemListElement": steps}]})
    assert [raw.value for raw in about.section(made)] == ["Kust", "Regio"]


def test_a_publisher_that_is_named_elsewhere() -> None:
    graph = [
        {"@type": "NewsArticle", "publisher": {"@id": "#krant"}},
        {"@type": "Organization", "@id": "#krant", "name": "Kustkrant"},
    ]
    assert [raw.value for raw in about.publisher(page(**{"@graph": graph}))] == ["Kustkrant"]


def graph(**article: Any) -> Page:
    """A page whose article refers to other nodes of its structured data."""
    nodes = [
        {"@type": "NewsArticle", **article},
        {"@id": "#o", "@type": "Organization", "legalName": "Kust BV"},
        {"@id": "#i", "@type": "ImageObject", "contentUrl": "/a.jpg"},
        {"@id": "#k", "@type": "DefinedTerm", "name": "veer"},
    ]
    return page(f'<script type="application/ld+json">{json.dumps({"@graph": nodes})}</script>')


@pytest.mark.parametrize(
    ("field", "made", "values"),
    [
        (about.publisher, graph(publisher=[{"@id": "#o"}]), ["Kust BV"]),
        (about.publisher, graph(publisher="#o"), ["Kust BV"]),
        (about.image, graph(image={"@id": "#i"}), ["/a.jpg"]),
        (about.image, graph(primaryImageOfPage={"@id": "#i"}), ["/a.jpg"]),
        (about.keywords, graph(keywords={"@list": [{"@id": "#k"}, "kust"]}), ["veer", "kust"]),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_the_structured_data_refers_to(field: Field, made: Page, values: list[str]) -> None:
    assert [raw.value for raw in field(made)][: len(values)] == values
