from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.pages.teasers.datelines import dateline_length, opens_with_dateline
from newscrawl.text.dateline import parse_dateline

CASES = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "text" / "dateline_cases.jsonl").read_text("utf-8").splitlines()
]
FRAGMENTS = st.sampled_from(
    "DEN HAAG|Berlin|New Delhi|دمشق|سانا|新华社北京|4月24日|电|ANP|dpa|AP|TEMPO.CO|(|)|［|］|/| |\u00a0|-|—|: |, |. |"
    "Jan 5|March 9|De raad |de |By Jo Lee |2 uur geleden|een uur geleden|»|·|'s ".split("|")
)


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:48] for case in CASES])
def test_a_dateline_is_as_long_as_the_one_that_is_read(case: dict[str, Any]) -> None:
    assert dateline_length(case["text"]) == len(case["raw"])
    assert opens_with_dateline(case["text"]) == bool(case["raw"])


@given(st.lists(FRAGMENTS, max_size=8).map("".join))
def test_no_text_has_another_dateline_than_the_one_that_is_read(text: str) -> None:
    assert dateline_length(text) == len(parse_dateline(text).raw)
