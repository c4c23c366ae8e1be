from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

import pytest

from newscrawl.pages.fields import about
from newscrawl.pages.fields.values import words
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
    assert [raw.value for raw in about.publisher(page(**{"@graph": graph}))][:1] == ["Kustkrant"]


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


def crumbs(*steps: tuple[str, str], key: str = "item") -> Page:
    """A page whose structured data leads to it by these steps."""
    listed = [{"@type": "ListItem", "position": n, "name": name, key: url} for n, (name, url) in enumerate(steps)]
    node = {"@type": "BreadcrumbList", "itemListElement": listed[::-1]}
    return page(f'<script type="application/ld+json">{json.dumps(node)}</script>')


HOME, KUST, VEER = ("Kustkrant", "/"), ("Kust", "/kust"), ("Veer vaart weer", "/veer")


@pytest.mark.parametrize(
    ("made", "values"),
    [
        (crumbs(HOME, KUST, VEER), ["Kust"]),
        (crumbs(HOME, KUST), ["Kust"]),
        (crumbs(KUST, VEER), ["Kust"]),
        (crumbs(KUST), ["Kust"]),
        (crumbs(("Home", "/nieuws"), KUST), ["Kust"]),
        (crumbs(HOME, ("Regio", "/regio"), KUST, ("Het hele verhaal", "")), ["Kust", "Regio"]),
        (crumbs(HOME, VEER), []),
        (page("", articleSection={"@list": ["Kust"]}), ["Kust"]),
        (page('<meta itemprop="articleSection" content="Kust">'), ["Kust", "Kust"]),
        (page('</head><nav aria-label="Breadcrumb"><a href="/">Home</a><a href="/kust">Kust</a></nav>'), ["Kust"]),
        (page('</head><div class="breadcrumbs"><a href="/">Home</a> Veer vaart weer</div>'), []),
    ],
)
def test_the_section_above_an_article(made: Page, values: list[str]) -> None:
    assert [raw.value for raw in about.section(made)] == values


def test_marks_of_a_mail_program_are_no_keywords() -> None:
    told = [raw.value for raw in about.keywords(page(meta("sailthru.tags", "type-story,kust")))]
    assert [word for text in told for word in words(text)] == ["kust"]


def test_an_article_that_is_called_by_its_steps_is_no_breadcrumb() -> None:
    body = "".join(f'<p>Alinea <a href="/{number}">{number}</a></p>' for number in range(3))
    assert list(about.section(page(f'</head><article class="url-breadcrumb">{body}</article>'))) == []
    links = "".join(f'<a href="/{number}">Sectie {number}</a>' for number in range(20))
    assert list(about.section(page(f'</head><div class="breadcrumbs">{links}</div>'))) == []


@pytest.mark.parametrize(
    "made",
    [
        page('<script type="application/ld+json">{"@type": "WebSite", "name": "Kustkrant"}</script>'),
        page('</head><p itemprop="publisher"><meta itemprop="name" content="Kustkrant"></p>'),
        page(meta("article:publisher", "Kustkrant")),
        page(meta("apple-mobile-web-app-title", "Kustkrant")),
        page(meta("og:site_name", "Kustkrant"), publisher={"@type": "Organization", "name": "Blogger"}),
    ],
)
def test_who_publishes_a_page(made: Page) -> None:
    assert [raw.value for raw in about.publisher(made)] == ["Kustkrant"]


@pytest.mark.parametrize(
    ("head", "values"),
    [
        (meta("og:description", "Veer vaart weer") + meta("description", "Na acht weken."), ["Na acht weken."]),
        (meta("og:description", "{{lead}}") + meta("description", "null"), []),
        (meta("description", "[vc_row css=x]Na acht weken.[/vc_row]"), [" Na acht weken. "]),
        (meta("description", "[gallery ids=7][Update] Na acht [8] weken."), [" [Update] Na acht [8] weken."]),
        (meta("og:site_name", "Kustkrant") + meta("og:description", "Kustkrant"), []),
        ("<title>Veer terug (video)</title></head><h1>Veer terug (video)</h1>" + meta("og:description", "VIDEO"), []),
        (meta("og:title", "Veer terug | Kust") + meta("og:description", "Veer terug - Kust"), []),
        (
            meta("og:description", "Na acht weken is het...") + meta("description", "Na acht weken is het terug."),
            ["Na acht weken is het terug.", "Na acht weken is het...", "Na acht weken is het terug."],
        ),
        (
            meta("og:description", "Na acht weken is…") + meta("description", "Na acht weken is het …"),
            ["Na acht weken is…", "Na acht weken is het …"],
        ),
    ],
)
def test_what_describes_an_article(head: str, values: list[str]) -> None:
    assert [raw.value for raw in about.description(page(head))] == values


def test_what_a_site_says_of_itself_describes_no_article() -> None:
    node = {"@type": "WebSite", "description": "Nieuws van de kust, elke dag."}
    head = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    assert list(about.description(page(head + meta("og:description", "Nieuws van de kust, elke dag")))) == []


def test_words_of_the_site_do_not_count_beside_news_keywords() -> None:
    site = meta("keywords", "krant,kust,nieuws")
    assert [raw.value for raw in about.keywords(page(meta("news_keywords", "veer,haven") + site))] == ["veer,haven"]
    assert len(list(about.keywords(page(meta("news_keywords", "veer") + site)))) == 2
    assert len(list(about.keywords(page(meta("article:tag", "veer") + meta("article:tag", "haven") + site)))) == 3


@pytest.mark.parametrize("text", ["#veer #kust", "veer\nkust", "veer • kust", "veer · kust"])
def test_keywords_that_no_comma_parts(text: str) -> None:
    assert words(text) == ["veer", "kust"]


def test_an_address_describes_nothing() -> None:
    assert list(about.description(page(meta("description", "https://kustkrant.example/veer")))) == []
    marked = "<p itemprop=description>Het veer vaart weer.</p>"
    assert [raw.value for raw in about.description(page(marked))] == ["Het veer vaart weer."]


@pytest.mark.parametrize(
    "tool",
    [
        *("Print Article", "« Back to blog", "Back to blog", "KW 15", "Terug naar overzicht", "Zurück zur Übersicht"),
        *(
            "Drucken",
            "申请入驻",
            "打印",
            "Alle artikelen",
            "All posts",
            "maart 2026",
            "12 March 2026",
            "Log in",
            "A+",
            "RSS",
            "Seite 2",
        ),
    ],
)
def test_what_can_be_done_with_a_page_is_no_section(tool: str) -> None:
    links = f'<a href="/">Home</a> <a href="/kust">Kust</a> <a href="/print">{tool}</a>'
    assert [raw.value for raw in about.section(page(f'</head><div class="breadcrumbs">{links}</div>'))] == ["Kust"]


@pytest.mark.parametrize("name", ["Printmedien", "Backstage", "Week van de kust", "Retourschiffe", "May", "Formule 1"])
def test_a_section_that_is_named_like_a_tool(name: str) -> None:
    links = f'<a href="/">Home</a> <a href="/kust">{name}</a>'
    assert [raw.value for raw in about.section(page(f'</head><div class="breadcrumbs">{links}</div>'))] == [name]


def test_a_publisher_that_only_its_own_node_or_its_rights_name() -> None:
    node = {"@type": "NewsMediaOrganization", "name": "Kustkrant"}
    assert [raw.value for raw in about.publisher(page(**{"@graph": [{"@type": "NewsArticle"}, node]}))] == ["Kustkrant"]
    assert [raw.value for raw in about.publisher(page(copyrightHolder={"name": "Kustkrant"}))] == ["Kustkrant"]


def test_other_names_for_a_description() -> None:
    assert [raw.value for raw in about.description(page(meta("sailthru.description", "Het veer vaart.")))] == [
        "Het veer vaart."
    ]
    assert [raw.value for raw in about.description(page(abstract="Het veer vaart."))] == ["Het veer vaart."]


def test_a_list_of_keywords_that_was_cut_off() -> None:
    assert words("veer, kust, ...") == ["veer", "kust"]
