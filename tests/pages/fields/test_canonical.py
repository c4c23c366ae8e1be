from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newscrawl.pages.fields.canonical import canonical_url
from newscrawl.pages.page import read_page

URL = "https://www.kustkrant.example/nieuws/veer?utm_source=x"
OWN = "https://www.kustkrant.example/nieuws/veer"


def canonical(head: str, url: str = URL) -> tuple[str, str]:
    """What a page with this head is known by, and the source."""
    found = canonical_url(read_page(f"<head>{head}</head><p>Tekst.", url, datetime(2026, 3, 1, tzinfo=UTC)))
    return found.value, found.source


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("/nieuws/veer-2", "https://www.kustkrant.example/nieuws/veer-2"),
        ("https://kustkrant.example/a", "https://kustkrant.example/a"),
        ("https://kustkrant.examplehttps://kustkrant.example/a", "https://kustkrant.example/a"),
        ("https://m.kustkrant.example/a?ref=x#y", "https://m.kustkrant.example/a?ref=x"),
    ],
)
def test_a_declared_address_of_the_same_site(href: str, url: str) -> None:
    assert canonical(f'<link rel="canonical" href="{href}">') == (url, "html")
    assert canonical(f'<meta property="og:url" content="{href}">') == (url, "meta")


@pytest.mark.parametrize(
    "href",
    ["https://elders.example/a", "/", "/index.html", "", "javascript:x", "http://[", "/artikel.php", "/zoeken?q=veer"],
)
def test_an_address_that_tells_no_article_from_another(href: str) -> None:
    assert canonical(f'<link rel="canonical" href="{href}">') == (OWN, "url")


def test_og_url_where_the_canonical_cannot_be() -> None:
    head = '<link rel="canonical" href="/"><meta property="og:url" content="/nieuws/veer-2">'
    assert canonical(head) == ("https://www.kustkrant.example/nieuws/veer-2", "meta")


def test_nothing_declared() -> None:
    assert canonical("") == (OWN, "url")


@pytest.mark.parametrize("written", ["null", "undefined"])
def test_what_a_program_writes_for_no_address_is_none(written: str) -> None:
    assert canonical(f'<link rel="canonical" href="{written}">') == (OWN, "url")


@pytest.mark.parametrize(
    "written",
    ["{{url}}", "/nieuws/{{slug}}", "${url}", "%URL%", "%CANONICAL%", "[url]", "/nieuws/undefined", "<?php echo $u ?>"],
)
def test_what_a_template_left_is_no_address(written: str) -> None:
    assert canonical(f'<link rel="canonical" href="{written}">') == (OWN, "url")


@pytest.mark.parametrize(
    ("href", "url"),
    [
        (";jsessionid=AB12.n1", ""),
        ("?PHPSESSID=ab12", ""),
        ("?sid=0123456789abcdef0123", ""),
        ("?a=1&jsessionid=ab12&b=2", "?a=1&b=2"),
        ("?a=1&amp;amp;b=2", "?a=1&b=2"),
    ],
)
def test_what_tells_no_article_from_another_is_left_out(href: str, url: str) -> None:
    assert canonical(f'<link rel="canonical" href="{OWN}-2{href}">') == (f"{OWN}-2{url}", "html")


@pytest.mark.parametrize("start", ["https:/www.", "www."])
def test_an_address_with_too_few_slashes(start: str) -> None:
    head = f'<link rel="canonical" href="{start}kustkrant.example/nieuws/veer-2">'
    assert canonical(head) == (f"{OWN}-2", "html")


@pytest.mark.parametrize("first", ["/", "https://elders.example/a", "{{url}}"])
def test_the_first_of_several_that_can_be(first: str) -> None:
    head = f'<link rel="canonical" href="{first}"><link rel="canonical" href="/nieuws/veer-2">'
    assert canonical(head) == (f"{OWN}-2", "html")


@pytest.mark.parametrize("path", ["/404", "/error.html", "/login?return=/nieuws/veer", "/null", "/not-found/"])
def test_where_there_is_no_article(path: str) -> None:
    assert canonical(f'<link rel="canonical" href="https://www.kustkrant.example{path}">') == (OWN, "url")


@pytest.mark.parametrize(
    "start", ["https://kustkrant.example/https://www.", "https://www.kustkrant.example/http://www.", "www."]
)
def test_an_address_that_begins_twice(start: str) -> None:
    url, source = canonical(f'<link rel="canonical" href="{start}kustkrant.example/nieuws/veer-2">')
    assert (url.partition("://")[2], source) == (f"{OWN}-2".partition("://")[2], "html")


def test_an_address_without_scheme() -> None:
    head = '<link rel="canonical" href="www.kustkrant.example/nieuws/veer-2">'
    assert canonical(head) == (f"{OWN}-2", "html")


def test_a_section_is_not_its_article() -> None:
    own = "https://www.kustkrant.example/nieuws/het-veer-vaart-weer"
    section = '<link rel="canonical" href="https://www.kustkrant.example/nieuws/">'
    found = canonical_url(read_page(f"<head>{section}</head><h1>Veer</h1>", own, datetime(2026, 3, 1, tzinfo=UTC)))
    assert found.value == own
    page = read_page(f"<head>{section}</head><h1>Veer</h1>", f"{OWN[:-5]}/2", datetime(2026, 3, 1, tzinfo=UTC))
    assert canonical_url(page).source == "html"
