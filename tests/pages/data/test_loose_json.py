from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.pages.data.loose_json import LONGEST_NAME, read_loosely

VEER = {"headline": "Veer vaart weer", "author": {"name": "Anna Berg"}, "tags": ["veer", "haven"]}
PLAIN = json.dumps(VEER)


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        PLAIN.replace(", ", "\n"),
        PLAIN.replace(", ", ",, "),
        PLAIN.replace(", ", ", // regel\n"),
        PLAIN.replace(", ", ", /* 'soort' */ "),
        PLAIN.replace(", ", ", # soort\n"),
        PLAIN.replace(", ", ",<br />"),
        PLAIN.replace('"', "'"),
        PLAIN.replace('"', "\u201d"),
        PLAIN.replace('": ', '" = '),
        PLAIN.replace('"headline"', "headline").replace('"tags"', "tags"),
        PLAIN.replace(": ", ":\u00a0"),
        f"var data = {PLAIN};",
        f"<p>{PLAIN}</p>",
        f"({PLAIN})",
        f"Data: {PLAIN} eind",
        f"\ufeff{PLAIN}}}",
    ],
)
def test_a_value_that_is_written_otherwise(text: str) -> None:
    assert read_loosely(text) == ([VEER], True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": "zei "nee", en ging", "b": 1}', {"a": 'zei "nee", en ging', "b": 1}),
        ('{"a": ""Nee", zei hij", "b": 1}', {"a": '"Nee", zei hij', "b": 1}),
        ('{"a": "het "Veer", "Dam" en meer", "b": 1}', {"a": 'het "Veer", "Dam" en meer', "b": 1}),
        ("{'a': 'foto's', b: 'x'}", {"a": "foto's", "b": "x"}),
        ('{"a": "een \\", "b": 1}', {"a": "een \\", "b": 1}),
        (r'{"a": "\u00e9\x41\n\\d\d\'", }', {"a": "éA\n\\d\\d'"}),
        ('{"a":, "b": undefined, "c": NaN, "d": True, "e": +1.5, "f": 012}',
         {"b": None, "c": None, "d": True, "e": 1.5, "f": 12}),
        ('{"a": {{ image }}, "b": document.title, "c": 2026-03-01T08:00}',
         {"a": None, "b": None, "c": "2026-03-01T08:00"}),
        ('{"a" "b", "c": 1}', {"a": "b", "c": 1}),
    ],
)  # fmt: skip
def test_values_that_json_forbids(text: str, value: dict[str, Any]) -> None:
    assert read_loosely(text)[0] == [value]


@pytest.mark.parametrize("end", ['"e": "een hal', '"e": "een "hal', '"e', '"e"', '"e":', "", '"e": ['])
def test_data_that_is_cut_off_gives_what_is_whole(end: str) -> None:
    values, whole = read_loosely('{"a": "b", "c": {"d": "f"}, ' + end)
    assert {**values[0], "e": None} == {"a": "b", "c": {"d": "f"}, "e": None} or values[0]["e"] == []
    assert not whole


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="{}[]\"',:=\\/*<>!-#%\n &;aéu1“”\u00a0", max_size=60))
def test_any_text_gives_values_or_none(text: str) -> None:
    json.dumps(read_loosely(text)[0])


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(
        st.text("abc", min_size=1, max_size=LONGEST_NAME),
        st.none() | st.integers(0, 99) | st.text("ab 'é.", min_size=1),
    )
)
def test_what_is_json_is_read_as_json(value: dict[str, Any]) -> None:
    assert read_loosely(json.dumps([value]))[0] == [[value]]


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        '",',
        '"/*',
        '"<b>',
        "'a\n",
        "{{",
        "<a",
        "“a",
        '\\"',
        '\\", "b',
        "[",
        "{}",
        '"a": "',
        "/*",
        "<![CDATA[",
        '" ',
    ],
)
def test_no_sign_is_looked_at_often(unit: str) -> None:
    for start in ("{", '{"a":', '{"a": "', '["'):
        read_loosely(start + unit * 50_000)
