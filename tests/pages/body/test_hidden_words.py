from __future__ import annotations

import pytest

from tests.pages.body.body_pages import PARAGRAPHS, article, body_of, paras

HIDDEN = {
    "for screen readers": '<span class="sr-only">(opent in een nieuw venster)</span>',
    "in a link": '<a href="/v"><span class="u-visuallyHidden">naar het dossier veer</span></a>',
    "by style": '<span style="display:none">ABC-123</span>',
    "by an attribute": "<span hidden>ABC-123</span>",
}


@pytest.mark.parametrize("words", HIDDEN.values(), ids=list(HIDDEN))
def test_words_that_no_reader_sees_are_left_out(words: str) -> None:
    inner = f"<p>{PARAGRAPHS[0].replace('veer.', f'veer{words}.')}</p>" + paras(PARAGRAPHS[1:])
    assert body_of(article(inner)).paragraphs == PARAGRAPHS


def test_a_drop_cap_with_its_word_for_screen_readers_stands_once() -> None:
    opening = '<span aria-hidden="true"><b>K</b>aap</span><span class="visually-hidden">Kaap</span>'
    inner = f"<p>{PARAGRAPHS[0].replace('Kaap', opening, 1)}</p>" + paras(PARAGRAPHS[1:])
    assert body_of(article(inner)).paragraphs == PARAGRAPHS


def test_a_paragraph_of_such_words_is_none() -> None:
    inner = paras(PARAGRAPHS[:2]) + '<p><span class="sr-only">Einde van het kader.</span></p>' + paras(PARAGRAPHS[2:])
    assert body_of(article(inner)).paragraphs == PARAGRAPHS


def test_in_lines_parted_by_breaks() -> None:
    hidden = '<span class="sr-only">Let op</span> '
    assert body_of(article(f"<div>{hidden}{'<br>'.join(PARAGRAPHS)}</div>")).paragraphs == PARAGRAPHS


def test_what_a_class_shows_again_stays() -> None:
    inner = f'<p><span class="not-sr-only">{PARAGRAPHS[0]}</span></p>' + paras(PARAGRAPHS[1:])
    assert body_of(article(inner)).paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    "attributes",
    [
        'class="sr-only"',
        'class="visually-hidden"',
        'style="position:absolute; left:-9999px"',
        'style="text-indent: -9999px"',
    ],
)
def test_a_paragraph_that_no_reader_sees_is_left_out(attributes: str) -> None:
    hidden = f"<p {attributes}>Hier eindigt de advertentie, en gaat het artikel verder.</p>"
    assert body_of(article(paras(PARAGRAPHS[:2]) + hidden + paras(PARAGRAPHS[2:]))).paragraphs == PARAGRAPHS


def test_a_style_that_moves_a_paragraph_a_little_hides_nothing() -> None:
    inner = f'<p style="position:relative; left:-9px">{PARAGRAPHS[0]}</p>' + paras(PARAGRAPHS[1:])
    assert body_of(article(inner)).paragraphs == PARAGRAPHS
