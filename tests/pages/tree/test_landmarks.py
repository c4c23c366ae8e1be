from __future__ import annotations

import pytest

from tests.pages.body.body_pages import HEADLINE, MENU, PARAGRAPHS, body_of, document, paras

OTHER = [
    "De molen bij Zandmeer draait weer, een half jaar na de brand.",
    "Het herstel kostte drie ton, zegt hij.",
]


@pytest.mark.parametrize("heading", ["Molen draait weer", '<a href="/nieuws/molen">Molen draait weer</a>'])
def test_a_next_article_in_the_same_markup_is_left_out(heading: str) -> None:
    articles = (
        f"<article class=a><h1>{HEADLINE}</h1>{paras()}</article><article class=a><h2>{heading}</h2>{paras(OTHER)}"
    )
    assert body_of(document(f"{MENU}{articles}</article>")).paragraphs == PARAGRAPHS


def test_entries_of_a_report_within_its_article_stay() -> None:
    entries = "".join(f"<article><h2>Om {i} uur</h2><p>{text}</p></article>" for i, text in enumerate(OTHER, 12))
    html = document(f"{MENU}<article><h1>{HEADLINE}</h1>{paras()}{entries}</article>")
    assert body_of(html).paragraphs == [*PARAGRAPHS, "Om 12 uur", OTHER[0], "Om 13 uur", OTHER[1]]


@pytest.mark.parametrize("tag", ["h1", "h2", "h3"])
def test_a_next_article_whose_heading_leads_to_its_own_page_is_left_out(tag: str) -> None:
    head = f'<{tag}><a href="/nieuws/molen">Molen draait weer na de brand</a></{tag}>'
    articles = f"<article><h1>{HEADLINE}</h1>{paras()}</article><article class=q>{head}{paras(OTHER)}</article>"
    assert body_of(document(f"{MENU}<main>{articles}</main>")).paragraphs == PARAGRAPHS


def test_a_part_of_the_article_whose_heading_leads_to_itself_stays() -> None:
    head = '<h2 id=brand><a href="#brand">Wat er bij de brand gebeurde</a></h2>'
    articles = f"<article><h1>{HEADLINE}</h1>{paras()}</article><article class=q>{head}{paras(OTHER)}</article>"
    assert OTHER[0] in body_of(document(f"{MENU}<main>{articles}</main>")).paragraphs
