from __future__ import annotations

import pytest

from tests.pages.body.body_pages import MENU, PARAGRAPHS, article, body_of, document, paras

MORE = [
    "Wethouder Jansen noemt de snelle terugkeer een opsteker voor de winkels en de hotels op het eiland.",
    "Voor de zomer komt er nog een tweede boot bij, die ook vrachtwagens en bussen mee kan nemen.",
]
LOOSE = "De gemeente onderzoekt of het oude wachthuis een rustpunt voor fietsers kan worden."


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        (paras() + LOOSE, [*PARAGRAPHS, LOOSE]),
        (LOOSE + paras(), [LOOSE, *PARAGRAPHS]),
        (paras(PARAGRAPHS[:2]) + LOOSE + paras(PARAGRAPHS[2:]), [*PARAGRAPHS[:2], LOOSE, PARAGRAPHS[2]]),
    ],
)
def test_a_sentence_in_no_element_of_its_own(markup: str, texts: list[str]) -> None:
    side = '<div><a href="/n/1">Haven ligt vol met oude schepen</a></div>'
    assert body_of(article(markup)).paragraphs == texts
    html = document(f"{MENU}<div><h1>Veer naar Kaap Vaak vaart weer</h1><div class=q>{markup}</div></div>{side}")
    assert body_of(html).paragraphs == texts


@pytest.mark.parametrize(
    "line",
    ["© 2026 De Krant. Overname van dit artikel is niet toegestaan.", "Lees ook: de haven ligt vol met schepen."],
)
def test_what_else_stands_below_the_paragraphs_stays_out(line: str) -> None:
    assert body_of(article(paras() + line)).paragraphs == PARAGRAPHS


def test_the_last_paragraph_of_a_short_text_below_a_link_elsewhere() -> None:
    texts = [*PARAGRAPHS, LOOSE]
    link = '<h3><a href="/n/9">Haven ligt vol met oude schepen</a></h3>'
    foot = '<hr><p><a href="/">De Krant</a> | <a href="/contact">Contact</a></p>'
    html = f"<html><body><h1>Veer vaart weer</h1>{paras(texts[:2])}{link}{paras(texts[2:])}{foot}</body></html>"
    assert body_of(html).paragraphs == texts


def test_the_last_element_of_the_page_itself_before_a_rule() -> None:
    texts = [*PARAGRAPHS, LOOSE]
    parts = "".join(f"<story-text>{text}</story-text>" for text in texts)
    html = f"<html><body><h1>Veer vaart weer</h1>{parts}<hr><p>De Krant</p></body></html>"
    assert body_of(html).paragraphs == texts


def test_the_last_paragraph_in_another_element_with_nothing_below_it() -> None:
    texts = [*PARAGRAPHS, *MORE, LOOSE]
    own = f"<div class=tekst>{paras(texts[:-1])}</div>"
    for end in (paras(texts[-1:]), f"<div class=slot>{paras(texts[-1:])}</div>"):
        assert (
            body_of(document(f"{MENU}<div><h1>Veer naar Kaap Vaak vaart weer</h1>{own}{end}</div>")).paragraphs == texts
        )
    writer = "<p>Anna Berg is verslaggever van De Krant en schrijft over alle veren langs de hele kust.</p>"
    html = document(f"{MENU}<div><h1>Veer naar Kaap Vaak vaart weer</h1>{own}<div>{writer}</div></div>")
    assert body_of(html).paragraphs == texts[:-1]
