from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.text.language import normalise_tag


@pytest.mark.parametrize(
    ("raw", "tag"),
    [
        ("nl", "nl"),
        ("NL", "nl"),
        (" nl_NL\n", "nl-NL"),
        ("en-us", "en-US"),
        ("en_US.UTF-8", "en-US"),
        ("en-UK", "en-GB"),
        ("es-419", "es-419"),
        ("zh_hans_cn", "zh-Hans-CN"),
        ("sr-Latn", "sr-Latn"),
        ("de-DE-1996", "de-DE"),
        ("de-x-simple", "de"),
        ("nl, en", "nl"),
        ("dut", "nl"),
        ("gsw-CH", "gsw-CH"),
        ("iw", "he"),
        ("English", "en"),
        ("Nederlands", "nl"),
        ("jp", "ja"),
    ],
)
def test_a_tag(raw: str, tag: str) -> None:
    assert normalise_tag(raw) == tag
    assert normalise_tag(tag) == tag


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "und",
        "x-default",
        "xx",
        "utf-8",
        "true",
        "null",
        "undefined",
        "n",
        "foo",
        "12",
        "nieuws",
        "nlNL",
        "art-lojban",
    ],
)
def test_no_language(raw: str) -> None:
    assert normalise_tag(raw) is None


@given(st.text(max_size=12))
@settings(max_examples=100, deadline=None)
def test_a_tag_stays_as_it_is(raw: str) -> None:
    tag = normalise_tag(raw)
    assert tag is None or normalise_tag(tag) == tag
