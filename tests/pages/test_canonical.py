from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newscrawl.pages.canonical import canonical_url
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
