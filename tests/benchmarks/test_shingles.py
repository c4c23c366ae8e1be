from __future__ import annotations

import pytest

from benchmarks.labels import label
from benchmarks.shingles import compare, f1


def test_equal_texts_agree_wholly() -> None:
    assert compare("een twee drie vier vijf", "een twee drie vier vijf") == (1.0, 0.0, 0.0)


def test_what_is_too_much_and_what_is_missing() -> None:
    assert compare("a b c d e", "a b c d x") == pytest.approx((1 / 3, 1 / 3, 1 / 3))
    assert compare("a b c d e", "") == (0.0, 0.0, 1.0)


def test_f1_is_made_of_mean_precision_and_mean_recall() -> None:
    assert f1([(1.0, 0.0, 0.0), (0.0, 0.5, 0.5)]) == pytest.approx(0.5)
    assert f1([]) == 0.0


def test_labels_follow_the_right_text() -> None:
    texts = ["Menu", "De boot vaart weer uit vandaag.", "Kop", "Dat zegt de schipper van de boot.", "Lees ook de rest"]
    true = "De boot vaart weer uit vandaag. Kop Dat zegt de schipper van de boot."
    assert label(texts, true) == [False, True, True, True, False]


def test_of_two_copies_one_is_right() -> None:
    text = "De boot vaart weer uit vandaag."
    assert sum(label([text, text], text)) == 1
