from __future__ import annotations

import pytest

from tests.pages.body.body_pages import PARAGRAPHS, article, body_of, paras

BETWEEN = {
    "caption with its credit": '<div><img src="/1.jpg"><span>Het veer bij avond. Foto: Jan Bakema</span></div>',
    "caption in italics": "<p><em>Het veer bij avond (foto: Jan Bakema)</em></p>",
    "caption with a mark": "<p>Het veer bij avond, vorige week. © Kustfoto</p>",
    "caption in a table": '<table><tr><td><img src="/1.jpg"></td></tr><tr><td>Het veer bij avond.</td></tr></table>',
    "caption in a box": '<div class=q1><img src="/1.jpg"><p>Het veer bij avond.</p></div>',
    "caption below a break": '<p><img src="/1.jpg"><br>Het veer bij avond.</p>',
    "caption in italics behind": '<p><img src="/1.jpg"><em>Het veer bij avond.</em></p>',
    "caption in italics below": '<p><img src="/1.jpg"></p><p><em>Jan Bos / Kustfoto</em></p>',
    "caption in small letters": '<p><img src="/1.jpg"><br><small>Het veer bij avond</small></p>',
    "caption in a list": '<dl class=q2><dt><img src="/1.jpg"></dt><dd>Het veer bij avond</dd></dl>',
    "caption by name": '<div class=q3><img src="/1.jpg"><p class="didascalia">Het veer bij avond.</p></div>',
    "caption by a Spanish name": '<div class="epigrafe">Het veer bij avond, vorige week.</div>',
    "caption by a Polish name": '<div class="podpis-zdjecia">Het veer bij avond, vorige week.</div>',
    "advert in prose": "<div class='ad-slot'><p>Nieuwe fiets kopen? Bij Wielhuis krijgt u nu een helm.</p></div>",
    "advert in a box": "<div id='x' class='q Advertentie'><div><p>Zo bespaart u honderden euro's.</p></div></div>",
    "advert in a table": "<table><tr><td>Advertentie</td></tr></table>",
    "form": "<div><h3>Nieuwsbrief</h3><p>Elke ochtend het nieuws van de kust in uw mailbox? Dat kan, laat uw adres"
    " achter.</p><form><input><button>Ja</button></form></div>",
    "arrow": '<p>&gt;&gt; <a href="/n/7">De haven ligt vol met schepen</a></p>',
    "arrow in a link": '<p><strong><a href="/n/7">► De haven ligt vol met schepen</a></strong></p>',
    "pause": "<p>Story continues after advertisement</p>",
    "caption with a Hungarian credit": "<p>A komp a rakparton hétfőn este. Part Fotó: Kiss Anna</p>",
    "to hear": "<p>Luister naar dit artikel · 3 min</p>",
    "app": "<p>Download onze app voor het laatste nieuws van de kust.</p>",
}


@pytest.mark.parametrize("markup", BETWEEN.values(), ids=list(BETWEEN))
def test_what_belongs_to_pictures_and_forms_is_no_text(markup: str) -> None:
    assert body_of(article(paras(PARAGRAPHS[:1]) + markup + paras(PARAGRAPHS[1:]))).paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    "form",
    [
        '<p><img src="/1.jpg">{}</p>',
        '<p><img src="/1.jpg"><br>{}</p>',
        '<div class=q><img src="/1.jpg"><p>{}</p><p>Dat was al bekend, zegt de schipper, al een week.</p></div>',
        '<ul><li><div><img src="/1.jpg"><p>{}</p></div></li><li>De kade is weer open.</li></ul>',
    ],
)
def test_a_paragraph_by_a_picture_stays(form: str) -> None:
    text = "De kade is in acht weken verlengd, en er is weer plaats voor alle schepen."
    html = article(paras(PARAGRAPHS[:1]) + form.format(text) + paras(PARAGRAPHS[1:]))
    assert text in "\n".join(body_of(html).paragraphs).split("\n")


def test_what_is_said_of_the_writer_below_the_text() -> None:
    line = "<p><em>Mila Berg is verslaggever van De Krant en woont aan de kust. Volg haar op @milaberg.</em></p>"
    assert body_of(article(paras() + line)).paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    "text",
    [
        "Op de foto: links de schipper, die het veer al veertig jaar bestuurt. Rechts staat zijn hond.",
        "Mila Berg is verslaggever van De Krant en was gisteren zelf aan boord van het eerste veer.",
        "De rederij stuurt haar vaste reizigers een nieuwsbrief met de nieuwe tijden van de boot.",
    ],
)
def test_sentences_that_tell_of_pictures_writers_and_letters_stay(text: str) -> None:
    texts = [PARAGRAPHS[0], text, *PARAGRAPHS[1:]]
    assert body_of(article(paras(texts))).paragraphs == texts


def test_a_paragraph_in_an_element_with_an_adverts_name_among_others_stays() -> None:
    for name in ("ad-free-text", "article-with-ads", "advert-top-margin"):
        text = f'<div class="{name}"><p>{PARAGRAPHS[1]}</p></div>'
        assert body_of(article(paras(PARAGRAPHS[:1]) + text + paras(PARAGRAPHS[2:]))).paragraphs == PARAGRAPHS


@pytest.mark.parametrize("heading", ["<h3>Over de auteur</h3>", "<p><b>About the author</b></p>", "<h4>Zum Autor</h4>"])
def test_what_stands_below_a_heading_for_the_writer_at_the_end(heading: str) -> None:
    life = "<p>Mila Berg schrijft sinds 2019 voor De Krant over alle veren langs de kust.</p>"
    assert body_of(article(paras() + heading + life)).paragraphs == PARAGRAPHS
    assert body_of(article(paras() + heading + life + paras())).paragraphs[: len(PARAGRAPHS)] == PARAGRAPHS


def test_a_subheading_that_is_like_it_above_more_of_the_text_stays() -> None:
    made = article(
        paras(PARAGRAPHS[:1]) + "<h3>Over de auteur</h3>" + paras(PARAGRAPHS[1:] + [PARAGRAPHS[0] + " Ja."] * 2)
    )
    assert "Over de auteur" in body_of(made).paragraphs
