from __future__ import annotations

import base64
import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.pages.body.literals import value_of, values

TEXT = "Kaap Vaak is sinds maandag weer bereikbaar per veer."
STATE = {"article": {"text": TEXT}}
PLAIN = json.dumps(STATE)


@pytest.mark.parametrize(
    "script",
    [
        f"var page = {{id: 7, text: {json.dumps(TEXT)}, tags: ['a']}};",
        f"show({{'text': '{TEXT}'}})",
        f"const text = `{TEXT}`;",
        f'{{"text":"{TEXT}"}}',
    ],
)
def test_strings_by_the_key_or_name_before_them(script: str) -> None:
    assert values(script) == {"text": [TEXT]}


def test_escapes_of_a_program() -> None:
    script = r"text = 'Veer vaart \x3cb\x3eweer\x3c\/b\x3e, \u{1F6A2} \ud83d\udea2 caf\u00e9\nen de schipper\'s hond';"
    assert values(script)["text"] == ["Veer vaart <b>weer</b>, 🚢 🚢 café\nen de schipper's hond"]


@pytest.mark.parametrize(
    "text",
    [PLAIN, quote(PLAIN), base64.b64encode(PLAIN.encode()).decode(), json.dumps(PLAIN)[1:-1].replace('\\"', '"')],
)
def test_a_string_that_holds_json(text: str) -> None:
    assert value_of(text) == STATE


def test_json_whose_marks_are_written_as_entities_of_a_framework() -> None:
    assert values(PLAIN.replace('"', "&q;")) == STATE


@given(st.text("a\"'`\\{}[]:,= \n(%7Be.J", max_size=80))
def test_any_script_gives_values(script: str) -> None:
    assert isinstance(values(script * 3), dict)
