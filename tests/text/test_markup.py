from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.text.markup import without_markup


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Een veer", "Een veer"),
        ("<p>Een <em>veer</em>boot</p>", " Een veerboot "),
        ('Het <a href="https://x.example/?a=1">veer</a><br/>vaart', "Het veer vaart"),
        ("<SPAN class='x'>Veer</SPAN>", "Veer"),
        ("List<String> en 3 < 4 > 2", "List<String> en 3 < 4 > 2"),
        ("een <b zonder eind", "een <b zonder eind"),
        ("<blauw>", "<blauw>"),
        ("Het veer vaart.<br>De kade is dicht.", "Het veer vaart. De kade is dicht."),
        ("Dertig jaar <br> in tekst", "Dertig jaar <br> in tekst"),
        ("", ""),
    ],
)
def test_markup_in_a_text(text: str, plain: str) -> None:
    assert without_markup(text) == plain


@given(st.text(alphabet="<>/abpr em=", max_size=60))
@settings(max_examples=60, deadline=None)
def test_nothing_but_tags_goes(text: str) -> None:
    assert len(without_markup(text)) <= len(text)
    assert "<em>" not in without_markup(text.replace("<", "").replace(">", "") + "<em></em>")
