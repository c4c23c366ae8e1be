from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.discovery import find_links
from newscrawl.items import Link
from newscrawl.pages.page import read_page
from newscrawl.pages.teasers.find import find_teasers

FETCHED = datetime(2026, 3, 31, 12, tzinfo=UTC)
HOST = "https://krant.example"
LIST = """<h2>Meer uit Buitenland</h2><ul>
<li><a href="/nieuws/veer-vaart-weer">Veer naar Kaap Vaak vaart weer</a> 35 minuten geleden</li>
<li><a href="/nieuws/brug-blijft-dicht">Brug over het fjord blijft dicht</a> 1 maand geleden</li>
<li><a href="/nieuws/molen-draait">Molen draait weer als vanouds</a></li></ul>"""
MENU = """<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/regio/kust">Kust</a>
<a href="/nieuws/een-lang-dossier-over-de-zee">Dossier zee</a></nav>"""


def found(
    body: str, article: bool = False, path: str = "/nieuws", head: str = ""
) -> tuple[dict[str, Link], Counter[str]]:
    page = read_page(f'<html lang="nl"><head>{head}</head><body>{body}</body></html>', HOST + path, FETCHED)
    links, notes = find_links(page, find_teasers(page), article)
    assert len({link.url for link in links}) == len(links)
    return {link.url.removeprefix(HOST): link for link in links}, notes


def kinds(body: str, article: bool = False, path: str = "/nieuws", head: str = "") -> dict[str, str]:
    return {url: link.kind for url, link in found(body, article, path, head)[0].items()}


@pytest.mark.parametrize("article", [True, False])
def test_teasers_with_their_moments(article: bool) -> None:
    links, _ = found(LIST, article)
    assert links["/nieuws/veer-vaart-weer"] == Link(
        f"{HOST}/nieuws/veer-vaart-weer", "teaser", FETCHED - timedelta(minutes=35)
    )
    assert links["/nieuws/brug-blijft-dicht"].moment == datetime(2026, 2, 28, 12, tzinfo=UTC)
    assert links["/nieuws/molen-draait"] == Link(f"{HOST}/nieuws/molen-draait", "teaser", None)


@pytest.mark.parametrize(
    ("printed", "moment"),
    [
        ("2026-03-30T10:00:00+02:00", datetime(2026, 3, 30, 8, tzinfo=UTC)),
        ("2026-03-30T10:00:00Z", datetime(2026, 3, 30, 10, tzinfo=UTC)),
        ("2026-03-30T10:00:00", FETCHED - timedelta(hours=2)),
        ("2036-03-30T10:00:00Z", FETCHED - timedelta(hours=2)),
        ("ooit", FETCHED - timedelta(hours=2)),
    ],
)
def test_an_absolute_time_goes_before_an_age(printed: str, moment: datetime) -> None:
    rows = "".join(
        f'<li><a href="/nieuws/{slug}">Het nieuws van {slug}</a> <time datetime="{printed}">2 uur geleden</time></li>'
        for slug in ("dorp", "stad")
    )
    assert found(f"<ul>{rows}</ul>")[0]["/nieuws/dorp"].moment == moment


def test_an_article_gives_teasers_and_sections_and_no_other_links() -> None:
    text = '<p>Volgens <a href="/nieuws/rapport">het rapport</a> over de kust stijgt het water al jaren.</p>'
    got = kinds(MENU + "<h1>Het water stijgt</h1>" + text + LIST, article=True, path="/nieuws/water-stijgt")
    assert got == {
        "/nieuws/veer-vaart-weer": "teaser", "/nieuws/brug-blijft-dicht": "teaser", "/nieuws/molen-draait": "teaser",
        "/": "section", "/sport": "section", "/regio/kust": "section",
    }  # fmt: skip


def test_a_front_gives_all_links_but_those_of_the_footer() -> None:
    got = kinds(
        MENU + '<div><a href="/nieuws/los">Los bericht</a></div><footer><a href="/over-ons">Over ons</a></footer>'
    )
    assert got == {
        "/": "section", "/sport": "section", "/regio/kust": "section",
        "/nieuws/een-lang-dossier-over-de-zee": "link", "/nieuws/los": "link",
    }  # fmt: skip


@pytest.mark.parametrize("article", [True, False])
def test_pagination(article: bool) -> None:
    pager = (
        '<div class="pager"><a href="/nieuws?page=2">2</a> <a href="/nieuws/oud/3">3</a> <a href="/nieuws/ouder">Volgende</a></div>'
        '<a href="/nieuws/archief/page/4">Archief</a> <a rel="next" href="/nieuws/verder">Verder</a>'
        '<a href="/nieuws?deel=2">»</a>'
    )
    got = kinds(pager, article, head='<link rel="next" href="/nieuws?vanaf=20">')
    assert got == dict.fromkeys(
        ["/nieuws?vanaf=20", "/nieuws?page=2", "/nieuws/oud/3", "/nieuws/ouder", "/nieuws/archief/page/4", "/nieuws/verder",
         "/nieuws?deel=2"],
        "pagination",
    )  # fmt: skip


def test_what_is_not_followed_is_counted() -> None:
    links, notes = found(
        '<a href="/inloggen">Inloggen</a><a href="/zoeken?q=x">Zoek</a><a href="/veer.pdf">Kaart</a><a href="/foto.jpg">Foto</a>'
        '<a href="mailto:a@krant.example">Mail</a><a href="javascript:void(0)">Klik</a><a href="tel:112">Bel</a>'
        '<a href="data:text/html,x">Data</a><a href="http://[">Stuk</a><a href="/nieuws/veer">Veer</a>'
        '<a href="https://wa.me/?text=x">Deel</a><a href="/print/veer">Print</a><a href="/contact">Contact</a>'
        '<a href="/mijn-account">Account</a>'
    )
    assert list(links) == ["/nieuws/veer"]
    assert notes == {
        f"link/skipped/{why}": count
        for why, count in {
            "login": 1, "search": 1, "media": 2, "mailto": 1, "javascript": 1, "tel": 1, "data": 1, "broken": 1, "share": 1,
            "print": 1, "contact": 1, "account": 1,
        }.items()
    }  # fmt: skip


def test_links_to_the_page_itself_are_left_out() -> None:
    links, notes = found(
        '<a href="#top">Naar boven</a><a href="">Hier</a><a href="/nieuws">Nieuws</a><a href="/nieuws#x">X</a>'
    )
    assert (links, notes) == ({}, Counter())


def test_doubles_keep_the_best_kind_and_the_moment() -> None:
    menu = '<nav><a href="/nieuws/veer-vaart-weer">Veer</a></nav>'
    for body in (menu + LIST, LIST + menu):
        assert found(body)[0]["/nieuws/veer-vaart-weer"] == Link(
            f"{HOST}/nieuws/veer-vaart-weer", "teaser", FETCHED - timedelta(minutes=35)
        )


def test_tracking_parameters_make_no_second_link() -> None:
    assert list(found('<a href="/nieuws/veer?utm_source=a">Veer</a><a href="/nieuws/veer">Veer</a>')[0]) == [
        "/nieuws/veer"
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=30), max_size=6), st.booleans())
def test_any_href_is_a_link_or_a_count_or_the_page_itself(hrefs: list[str], article: bool) -> None:
    quoted = [href.replace("&", "&amp;").replace('"', "&quot;") for href in hrefs]
    page = read_page("<p>x</p>" + "".join(f'<a href="{href}">Iets</a>' for href in quoted), HOST + "/nieuws", FETCHED)
    links, notes = find_links(page, find_teasers(page), article)
    assert len(links) + sum(notes.values()) <= len(hrefs)
    assert all(link.url.startswith("http") and link.url != page.url for link in links)
