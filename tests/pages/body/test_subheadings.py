from __future__ import annotations

import pytest

from tests.pages.body.body_pages import HEADLINE, MENU, PARAGRAPHS, article, body_of, document, paras

TEXTS = [PARAGRAPHS[0], "Nieuwe motor", *PARAGRAPHS[1:]]


@pytest.mark.parametrize(
    "form",
    [
        "<b class=tussenkop>{}</b>",
        "<strong>{}</strong>",
        "<div><strong>{}</strong></div>",
        "<span class='artikel-tussenkop'>{}</span>",
        "<p><strong>{}</strong></p>",
    ],
)
def test_a_line_in_bold_between_paragraphs(form: str) -> None:
    html = article(paras(PARAGRAPHS[:1]) + form.format("Nieuwe motor") + paras(PARAGRAPHS[1:]))
    assert body_of(html).paragraphs == TEXTS


@pytest.mark.parametrize("line", ["Advertentie", "Lees ook", "12:30", "<a href=/n/1>Motor kapot</a>"])
def test_other_lines_in_bold_stay_out(line: str) -> None:
    html = article(f"{paras(PARAGRAPHS[:1])}<div><strong>{line}</strong></div>{paras(PARAGRAPHS[1:])}")
    assert body_of(html).paragraphs == PARAGRAPHS


def test_a_list_below_a_subheading_at_the_end() -> None:
    rows = "".join(f"<li>{row}</li>" for row in ("Kaap Vaak - Veere 3-1", "Kats - Goes 0-0"))
    html = article(f"{paras()}<p><strong>Uitslagen</strong></p><ul>{rows}</ul>")
    assert body_of(html).paragraphs == [*PARAGRAPHS, "Uitslagen", "Kaap Vaak - Veere 3-1\nKats - Goes 0-0"]


def test_a_table_in_a_box_of_its_own_between_paragraphs() -> None:
    rows = "<tr><th>Dag</th><th>Afvaart</th></tr><tr><td>Maandag</td><td>09:00</td></tr>"
    html = article(f"{paras(PARAGRAPHS[:1])}<div class=w><table>{rows}</table></div>{paras(PARAGRAPHS[1:])}")
    assert body_of(html).paragraphs == [PARAGRAPHS[0], "Dag\tAfvaart\nMaandag\t09:00", *PARAGRAPHS[1:]]


def test_the_headline_between_two_paragraphs_is_no_subheading() -> None:
    html = document(f"{MENU}<article>{paras(PARAGRAPHS[:1])}<h1>{HEADLINE}</h1>{paras(PARAGRAPHS[1:])}</article>")
    assert body_of(html).paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    "form",
    [
        '<div class="heading-block"><h2>Nieuwe motor</h2></div>{}',
        "<div><div><h3>Nieuwe motor</h3></div></div>{}",
        "<div><b>Nieuwe motor</b>{}</div>",
    ],
)
def test_a_subheading_in_a_box_of_its_own(form: str) -> None:
    inner = paras(PARAGRAPHS[:1]) + form.format(paras(PARAGRAPHS[1:2])) + paras(PARAGRAPHS[2:])
    assert body_of(article(inner)).paragraphs == TEXTS


@pytest.mark.parametrize(
    "box",
    [
        '<div class="q"><h3>Dit nummer</h3><a href="/nummer"><img src="/1.jpg"></a></div>',
        '<div class="q"><img src="/1.jpg"><b>De kade. Foto: Jan Bos</b></div>',
    ],
)
def test_a_line_in_a_box_with_a_link_or_a_picture_is_no_subheading(box: str) -> None:
    assert body_of(article(paras(PARAGRAPHS[:2]) + box + paras(PARAGRAPHS[2:]))).paragraphs == PARAGRAPHS


def test_a_subheading_below_a_picture_with_its_credit() -> None:
    picture = "<div class=pic><img src=/1.jpg><div class=agency><span>Image credit :</span> Anna Berg</div></div>"
    heading = "<div class=q><span><h2><b>Nieuwe motor</b></h2></span></div>"
    text = f"{PARAGRAPHS[0]}{picture}<br>{heading}<br>{PARAGRAPHS[1]}<br><br>{PARAGRAPHS[2]}"
    assert body_of(article(f"<div>{text}</div>")).paragraphs == TEXTS
