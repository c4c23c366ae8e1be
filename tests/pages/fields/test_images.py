from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl import extract
from newscrawl.pages.fields.images import picture_address, shown
from newscrawl.pages.page import Page, read_page
from tests.pages.fields.field_pages import FETCHED, TEXT, TITLE, URL

MOMENT = datetime(2026, 3, 1, tzinfo=UTC)
FIGURE = '<figure><img src="/veer.jpg" width="800" height="450"></figure>'


def page(inside: str = "", around: str = "", head: str = "") -> Page:
    """A page with this in its article, and this before it."""
    html = f"<head>{head}</head>{around}<article><h1>{TITLE}</h1>{inside}{TEXT}</article>"
    return read_page(html, URL, MOMENT)


def image(head: str, inside: str = "") -> str | None:
    """The image of an article with this in its head."""
    html = f"<title>{TITLE}</title>{head}<article><h1>{TITLE}</h1>{inside}{TEXT}</article>"
    return extract(html, URL, fetched_at=FETCHED).image


@pytest.mark.parametrize(
    "inside",
    [
        FIGURE,
        '<p><img src="/veer.jpg"></p>',
        '<img src="/pixel.gif" width="1" height="1">' + FIGURE,
        '<img class="avatar" src="/anna.jpg" width="900" height="900">' + FIGURE,
        '<img src="/klein.jpg" width="120" height="100">' + FIGURE,
        '<figure><img src="data:image/gif;base64,R0" data-src="/veer.jpg"></figure>',
        '<figure><img src="/img/placeholder.png" data-lazy-src="/veer.jpg"></figure>',
        '<figure><img data-original="/veer.jpg"></figure>',
        '<figure><img srcset="/klein.jpg 320w, /veer.jpg 1200w"></figure>',
        '<picture><source srcset="/a.webp" type="image/webp"><img src="/veer.jpg"></picture>',
        '<picture><source data-srcset="/klein.jpg 320w, /veer.jpg 1200w"><img alt=""></picture>',
        '<figure><img srcset="/klein.jpg 1x, /veer.jpg 2x"></figure>',
        '<figure><img class="lazyload" data-srcset="/klein.jpg 320w, /veer.jpg 900w" width="800"></figure>',
        '<picture><source data-srcset="/veer.jpg 900w"><img class="lazyload" src="/mini.jpg"></picture>',
        '<figure><img class="lazyload" src="/mini.jpg" data-srcset="/veer.jpg 900w" width="800"></figure>',
        '<picture><source data-lazy-srcset="/klein.jpg 320w, /veer.jpg 900w"><img src="data:,"></picture>',
        '<figure><img src="/spacer.gif" data-orig-file="/veer.jpg"></figure>',
        '<figure><img src="/spacer.gif" data-hi-res-src="/veer.jpg"></figure>',
        '<figure><amp-img src="/veer.jpg"></amp-img></figure>',
        '<a href="/veer.jpg"><img src="/veer.jpg"></a>',
        '<img src="/groot.jpg" width="999"><div itemprop="image"><meta itemprop="url" content="/veer.jpg"></div>',
        '<img src="/groot.jpg" width="999"><img itemprop="image" src="/veer.jpg">',
    ],
)
def test_the_picture_that_an_article_shows(inside: str) -> None:
    assert next(shown(page(inside))) == "/veer.jpg"
    assert image("", inside) == "https://kustkrant.example/veer.jpg"


@pytest.mark.parametrize(
    ("inside", "around"),
    [
        ('<img src="/pixel.gif" width="1" height="1">', ""),
        ('<img src="/img/logo.png" width="400">', ""),
        ('<div class="author-box"><img src="/anna.jpg"></div>', ""),
        ('<a href="/nieuws/brug"><img src="/brug.jpg" width="400"></a>', ""),
        ("", '<header><img src="/veer.jpg"></header>'),
        ("", '<aside><figure><img src="/veer.jpg"></figure></aside>'),
        ("", '<div><img src="/veer.jpg"></div>'),
    ],
)
def test_a_picture_that_is_none_of_the_article(inside: str, around: str) -> None:
    assert list(shown(page(inside, around))) == []


@pytest.mark.parametrize(
    "written",
    [
        "{{ image }}",
        "%IMAGE%",
        "/",
        URL,
        "data:image/png;base64,x",
        "null",
        " ",
        "ftp://a/b.jpg",
        "/img/placeholder.jpg",
        "/assets/logo.png",
        "/kustkrant-logo-1200x630.png",
        "/favicon.ico",
        "/apple-touch-icon.png",
        "/img/no-image.jpg",
        "/default-image.png?v=2",
        "/facebook-default.png",
        "/pixel.gif",
        "/img/preload.gif",
        "/img/default.png",
        "http://localhost:3000/veer.jpg",
        "https://127.0.0.1/veer.jpg",
    ],
)
def test_what_can_be_no_picture_gives_way_to_the_next(written: str) -> None:
    assert picture_address(page(), written) is None
    head = f'<meta property="og:image" content="{written}"><meta name="twitter:image" content="/veer.jpg">'
    assert image(head) == "https://kustkrant.example/veer.jpg"


@pytest.mark.parametrize(
    "written", ["/nieuw-logo-voor-veer-onthuld.jpg", "/burgemeester-toont-nieuw-logo.jpg", "/maxresdefault.jpg"]
)
def test_a_picture_may_be_of_a_logo(written: str) -> None:
    assert picture_address(page(), written) == f"https://kustkrant.example{written}"


def test_an_address_that_was_escaped_twice() -> None:
    assert picture_address(page(), "/veer.jpg?a=1&amp;b=2") == "https://kustkrant.example/veer.jpg?a=1&b=2"


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=40), st.text(alphabet="0123456789px²٣ %.", max_size=8))
def test_any_attribute_is_answered(src: str, width: str) -> None:
    made = page(f'<figure><img src="{src}" srcset="{src} {width}w" width="{width}" alt="{src}"></figure>')
    for written in shown(made):
        picture_address(made, written)


@pytest.mark.parametrize(
    "written",
    [
        "https:/kustkrant.example/veer.jpg",
        "https://kustkrant.examplehttps://kustkrant.example/veer.jpg",
        "https://kustkrant.example/veer.jpg, https://kustkrant.example/kade.jpg",
        "[&quot;https://kustkrant.example/veer.jpg&quot;,&quot;https://kustkrant.example/kade.jpg&quot;]",
    ],
)
def test_an_address_that_can_be_mended(written: str) -> None:
    html = f'<title>{TITLE}</title><meta property="og:image" content="{written}"><h1>{TITLE}</h1>{TEXT}'
    assert extract(html, URL, fetched_at=FETCHED).image == "https://kustkrant.example/veer.jpg"
