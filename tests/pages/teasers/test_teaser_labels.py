"""Links beside teasers that name a section or a topic."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.pages.teasers.teaser_pages import HEADLINE, LAYOUTS, TEXT, TITLES, T, found

STORY = "Bruggenbouwersvereniging bekroond"
HEADING = "Meer uit Buitenland"
STANDFIRST = "Na acht weken zonder boot kunnen de eilanders weer naar de markt aan de overkant."
WANTED = [(one.slug, one.headline, None, one.age, HEADING) for one in TITLES]
SECTIONS = ["/nieuws", "/nieuws/", "/category/zee", "/tag/aan-de-kust", "/blog/rubriek/zee/haven", "/kategorie/zee?p=1"]
CARDS: dict[str, Callable[[T, str], str]] = {
    "behind": lambda one, to: (
        f'<h4><a href="{one.href}">{one.headline}</a></h4><a href="{to}">Zee en kust</a> <b>{one.age}</b>'
    ),
    "in front": lambda one, to: (
        f'<a href="{to}">Zee en kust</a> <b>{one.age}</b><h4><a href="{one.href}">{one.headline}</a></h4>'
    ),
    "with a word of its own": lambda one, to: (
        f'<h4><a href="{one.href}">{one.headline}</a></h4><i>Rubriek:</i> <a href="{to}">Zee</a> <b>{one.age}</b>'
    ),
    "with the story's headline": lambda one, to: (
        f'<h4><a href="{one.href}">{one.headline}</a></h4>'
        f'<div><i>{one.headline}</i> <a href="{to}">Zee en kust</a> <b>{one.age}</b></div>'
    ),
}


def teasers_of(markup: str) -> list[tuple[str, str | None, str | None, str | None, str | None]]:
    return found(LAYOUTS["semantic"](f"<h3>{HEADING}</h3>{markup}"))


@pytest.mark.parametrize("to", SECTIONS)
@pytest.mark.parametrize("card", CARDS)
def test_the_section_of_a_teaser_is_none_and_its_age_is_the_teasers(card: str, to: str) -> None:
    assert teasers_of("".join(f"<article>{CARDS[card](one, to)}</article>" for one in TITLES)) == WANTED


@pytest.mark.parametrize("to", ["/categorie/{}", "/thema/{}/", "/topics/{}", "/nieuws/tag/{}"])
def test_a_list_of_categories_is_no_block_of_teasers(to: str) -> None:
    names = ("Binnen de dijken", "Vissersleven tussen eilanden", "Wandelen door duinen")
    links = "".join(f'<li><a href="{to.format(at * "a" + "kust")}">{name}</a></li>' for at, name in enumerate(names))
    assert teasers_of(f"<ul>{links}</ul>") == []


@pytest.mark.parametrize("path", ["/tag/20260301-brug", "/topics/een-brug-van-hout-over-de-rivier", "/nieuws-brug"])
def test_a_story_stays_one_by_the_length_or_number_of_its_address(path: str) -> None:
    rows = "".join(f'<li><a href="{one.href}">{one.headline}</a> {one.age}</li>' for one in TITLES)
    got = teasers_of(f'<ul>{rows}<li><a href="{path}">{STORY}</a> 3 uur geleden</li></ul>')
    assert got == [*WANTED, (path.rpartition("/")[2], STORY, None, "3 uur geleden", HEADING)]


def test_a_label_leaves_a_story_its_own_age() -> None:
    label = '<p><a href="/nieuws">Zee en kust</a> <b>1 jaar geleden</b></p>'
    cards = "".join(
        f'<article><p><a href="{one.href}">{one.headline}</a> {one.age}</p>{label}</article>' for one in TITLES
    )
    assert teasers_of(cards) == WANTED


def row(teasers: list[T]) -> str:
    cards = "".join(
        f'<div class="card"><h4><a href="{one.href}">{one.headline}</a></h4><b>{one.age}</b></div>' for one in teasers
    )
    return f'<div class="row"><div class="cells">{cards}</div></div>'


def test_rows_of_a_list_share_its_heading() -> None:
    assert teasers_of(f"<div>{row(TITLES[:2])}{row(TITLES[2:])}</div>") == WANTED


def test_a_row_that_says_again_what_another_says_is_another_list() -> None:
    again = [TITLES[2], TITLES[0]]
    got = teasers_of(f"<div>{row(TITLES[:2])}{row(again)}</div>")
    assert got == [*WANTED[:2], *((one.slug, one.headline, None, one.age, None) for one in again)]


def test_a_row_that_is_made_otherwise_is_another_list() -> None:
    other = row(TITLES[2:]).replace('class="row"', 'class="aside"')
    assert teasers_of(f"<div>{row(TITLES[:2])}{other}</div>")[2:] == [(*one[:-1], None) for one in WANTED[2:]]


def test_a_headline_that_is_said_twice_is_no_lead() -> None:
    items = "".join(
        f'<li><i>{one.headline}</i><h4><a href="{one.href}">{one.headline}</a></h4> {one.age}</li>' for one in TITLES
    )
    assert teasers_of(f"<ul>{items}</ul>") == WANTED


@pytest.mark.parametrize("href", ["/cdn-cgi/l/email-protection#9dfcf3", "mailto:redactie@krant.example"])
def test_a_mail_address_is_no_teaser(href: str) -> None:
    items = "".join(f'<li><a href="{one.href}">{one.headline}</a> <b>{one.age}</b></li>' for one in TITLES)
    mail = f'<li><a href="{href}">Schrijf ons over de kust</a> <b>1 uur geleden</b></li>'
    assert teasers_of(f"<ul>{items}{mail}</ul>") == WANTED


WRITERS = (
    '<p><a href="/wie/anna-berg">Anna Berg</a> <a href="/wie/bo-lind">Bo van der Lind</a> <b>1 uur geleden</b></p>'
)
DATED = '<div><a href="/contributor/anna-berg">Anna Berg</a> <a href="/dag/2026/3/1">1 maart 2026 - 18:37</a></div>'


@pytest.mark.parametrize("writers", [WRITERS, DATED])
@pytest.mark.parametrize(
    "head", ["<h1>{0}</h1>{1}", "{1}<h1>{0}</h1>", "<h1>{0}</h1><p>{2}</p><p>Foto: Bo Lind</p>{1}"]
)
def test_the_writers_beside_the_pages_own_headline_are_no_teasers(head: str, writers: str) -> None:
    text = "".join(f"<p>{one}</p>" for one in TEXT)
    assert found(f"<main>{head.format(HEADLINE, writers, STANDFIRST)}{text}</main>") == []


def test_years_before_a_colon_are_the_headlines() -> None:
    rows = "".join(f'<li><a href="{one.href}">25 jaar geleden: {one.headline}</a></li>' for one in TITLES)
    assert teasers_of(f"<ul>{rows}</ul>") == [
        (one.slug, f"25 jaar geleden: {one.headline}", None, None, HEADING) for one in TITLES
    ]


@pytest.mark.parametrize(
    "heading",
    ["Filed under:", "Categorieën", "References", "Neueste Kommentare", "Vacatures", "Stellenanzeigen", "Useful links"],
)
def test_lists_of_something_else_than_articles_are_no_teasers(heading: str) -> None:
    rows = "".join(f'<li><a href="{one.href}">{one.headline}</a></li>' for one in TITLES)
    assert found(LAYOUTS["semantic"](f"<h3>{heading}</h3><ul>{rows}</ul>")) == []


def test_sections_far_above_their_stories_and_very_many_of_them() -> None:
    section = '<a href="/a">Zee en kust</a> <b>1 uur geleden</b>'
    cards = "".join(
        f'<article><h4><a href="/a/b/c/{at}/brug">{TITLES[0].headline} {at}</a></h4>{section}</article>'
        for at in range(1_000)
    )
    got = teasers_of(cards)
    assert len(got) == 1_000
    assert {one[3] for one in got} == {"1 uur geleden"}
