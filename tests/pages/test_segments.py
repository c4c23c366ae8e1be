from __future__ import annotations

import pytest

from newscrawl.pages.phrases import credits_picture, is_noise, points_elsewhere
from newscrawl.pages.segments import DENSE_WEIGHT, ends_sentence, weigh


@pytest.mark.parametrize(
    "text", ["Klaar.", "Klaar?»", "“Klaar.”", "Klaar.)", "好。", "好。」", "نعم؟", "हाँ।", "ፈጸመ።", "ပြီး။", "Այո։"]
)
def test_ends_of_sentences_in_many_scripts(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["", "Klaar", "Klaar,", "12", "”"])
def test_what_ends_no_sentence(text: str) -> None:
    assert not ends_sentence(text)


def test_characters_of_scripts_without_spaces_weigh_more() -> None:
    assert weigh("abcd") == weigh("abcé") == 4
    assert weigh("港町") == 2 * DENSE_WEIGHT


def test_phrases_speak_at_the_start_of_short_texts_only() -> None:
    assert points_elsewhere("Lees ook: de brug is open")
    assert points_elsewhere("» Read more about the bridge")
    assert not points_elsewhere("Wie dit wil weten kan hier lees ook vinden")
    assert not points_elsewhere("Read more " + "and more " * 40)
    assert credits_picture("Foto: J. Bakema")
    assert not credits_picture("Een foto: dat wil iedereen")
    assert is_noise("Advertisement")
    assert is_noise("12:30")
    assert not is_noise("Nieuwe motor")
