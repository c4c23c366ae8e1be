from __future__ import annotations

import pytest

from tests.pages.body.body_pages import PARAGRAPHS, article, body_of, paras


@pytest.mark.parametrize(
    "below", ["", "<p class=author>Mila Berg</p>", "<p>© De Krant</p>", "<div><a href=/t/1>veer</a></div>"]
)
def test_a_last_paragraph_in_the_articles_footer(below: str) -> None:
    html = article(f"{paras(PARAGRAPHS[:2])}<footer><p>{PARAGRAPHS[2]}</p>{below}</footer>")
    assert body_of(html).paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    [
        "© De Krant. Overname van dit stuk is alleen met toestemming van de uitgever toegestaan.",
        "Mila Berg is redacteur van De Krant. Zij schrijft over de kust en over alles wat er vaart.",
        "Deel dit artikel",
        "Lees ook hoe het veer in de vorige eeuw voer, en wie er toen de schipper van was.",
    ],
)
def test_other_lines_in_a_footer_stay_out(line: str) -> None:
    assert body_of(article(f"{paras()}<footer><p>{line}</p></footer>")).paragraphs == PARAGRAPHS


def test_a_footer_of_another_kind_stays_out() -> None:
    line = "Dit is een lange zin die in de voet van de pagina staat en daar blijft staan, wat er ook gebeurt."
    assert body_of(article(f"{paras()}<footer class=related><p>{line}</p></footer>")).paragraphs == PARAGRAPHS


def test_a_lead_that_is_called_a_teasers_text() -> None:
    html = article(f'<div class="teaser-text"><p>{PARAGRAPHS[0]}</p></div><div class="w">{paras(PARAGRAPHS[1:])}</div>')
    assert body_of(html).paragraphs == PARAGRAPHS


def test_a_quote_among_the_paragraphs() -> None:
    quote = '<blockquote class="wp-block-quote"><p>We gaan het goed doen.</p></blockquote>'
    html = article(paras(PARAGRAPHS[:1]) + quote + paras(PARAGRAPHS[1:]))
    assert body_of(html).paragraphs == [PARAGRAPHS[0], "We gaan het goed doen.", *PARAGRAPHS[1:]]
