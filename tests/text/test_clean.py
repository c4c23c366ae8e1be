from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.text.clean import clean_line, clean_text, fold_blanks, unescape

FEW = settings(max_examples=150, deadline=None)
odd_text = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\u200b\u200c\u200d\u00ad\ufeff\u2028\u2029\r\n\t\x0b\x00\x85\u0301é🏴👩🔬می\ud800\udc00"),
    ),
    max_size=40,
)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  De brug\n\t gaat \u00a0 open ", "De brug gaat open"),
        ("soft\u00adhyphen", "softhyphen"),
        ("zero\u200bwidth\ufeff mark\u2060s", "zerowidth marks"),
        ("draait\x00 weer\x07", "draait weer"),
        ("bidi \u202eabc\u202c \u200f!", "bidi abc !"),
        ("cafe\u0301", "café"),
        ("half \ud83d\ude00 en \ud800los", "half 😀 en los"),
        ("a \u200b b", "a b"),
        ("", ""),
        ("\u200b", ""),
    ],
)
def test_one_clean_line(text: str, line: str) -> None:
    assert clean_line(text) == line


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",  # Persian: the joiner parts two letters of one word
        "क्\u200dष",  # Hindi: it keeps a half form
        "\U0001f469\u200d\U0001f52c",  # a scientist is a woman and a microscope
        "❤\ufe0f\u200d🔥",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",  # the flag of England
    ],
)
def test_joiners_that_are_needed_stay(text: str) -> None:
    assert clean_line(text) == text
    assert clean_text(text) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("ge\u200dwoon", "gewoon"),
        ("می\u200c\u200cخواهم", "می\u200cخواهم"),
        ("می\u200c x", "می x"),
        ("x\U000e0041y", "xy"),
    ],
)
def test_joiners_that_nothing_needs_go(text: str, cleaned: str) -> None:
    assert clean_line(text) == cleaned


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("een\n\n\n\n twee \r\ndrie", "een\n\ntwee\ndrie"),
        ("\n\n kop \n", "kop"),
        ("naam\t punten \n\tPSV\t 3\t", "naam\tpunten\nPSV\t3"),
        ("a\u2028b\u2029c\x0bd", "a\nb\n\nc\nd"),
        ("  dubbele   ruimte\n \u00a0 \n\n slot", "dubbele ruimte\n\nslot"),
        ("een\u200b\n\u200b\n\n\u200btwee", "een\n\ntwee"),
    ],
)
def test_text_keeps_its_paragraphs_lines_and_cells(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


@pytest.mark.parametrize(
    ("text", "decoded"),
    [
        ("Vis &amp; friet", "Vis & friet"),
        ("&amp;quot;Ja&amp;quot;", '"Ja"'),
        ("&#8217;s ochtends &#x2019;", "’s ochtends ’"),
        ("?a=1&copy=2&lt=3", "?a=1&copy=2&lt=3"),
        ("R&D, &nietbestaand;", "R&D, &nietbestaand;"),
        ("&#146;", "’"),
        ("zonder", "zonder"),
    ],
)
def test_entities(text: str, decoded: str) -> None:
    assert unescape(text) == decoded


@given(odd_text)
@FEW
def test_a_clean_line_is_clean(text: str) -> None:
    line = clean_line(text)
    assert line == clean_line(line) == " ".join(line.split())
    assert unicodedata.is_normalized("NFC", line)
    assert not any(unicodedata.category(char) in {"Cc", "Cs"} for char in line)
    line.encode()


@given(odd_text)
@FEW
def test_a_clean_text_is_clean(text: str) -> None:
    cleaned = clean_text(text)
    assert cleaned == clean_text(cleaned)
    assert "\n\n\n" not in cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(unicodedata.category(char) in {"Cc", "Cs"} and char not in "\n\t" for char in cleaned)
    assert [clean_line(line) for line in cleaned.replace("\t", "\n").split("\n")] == cleaned.replace("\t", "\n").split(
        "\n"
    )


def test_a_megabyte_of_joiners_and_entities_ends() -> None:
    assert clean_text("\u200d\u200c" * 500_000) == ""
    assert clean_line("x\u200d" * 500_000) == "x" * 500_000
    assert unescape("&amp" * 250_000) == "&amp" * 250_000


@given(odd_text)
@FEW
def test_blanks_are_folded_as_by_splitting(text: str) -> None:
    assert fold_blanks(text) == " ".join(text.split())
