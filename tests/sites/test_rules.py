"""Every rule of a site file: what is right becomes typed values, what is wrong names file, key, rule and value."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.errors import ConfigError
from newscrawl.sites.rules import SITE_RULES, hosts_above, site_of
from newscrawl.sites.site import Expect, Site

LEAST: dict[str, Any] = {"domains": ["bode.example"], "start": ["https://bode.example/nieuws"]}


def test_the_least_file_gives_defaults() -> None:
    assert site_of("bode", LEAST, "bode.toml") == Site("bode", ("bode.example",), ("https://bode.example/nieuws",))


def test_every_key_is_typed() -> None:
    values = {
        **LEAST,
        "sections": ["https://sport.bode.example/"],
        "language": "nl",
        "timezone": "Europe/Amsterdam",
        "publisher": "De Bode",
        "delay": 2,
        "every": "2h",
        "needs_browser": True,
        "selectors": {"headline": "h1.kop", "body": ".tekst > p, .tekst > ul"},
        "expect": {"articles": 12, "shortest_body": 150, "fill": {"dateline": 0.5}},
    }
    site = site_of("bode", values, "bode.toml")
    assert site.expect == Expect(12, 150, {"dateline": 0.5})
    assert (site.delay, site.every, site.needs_browser) == (2.0, 7200.0, True)
    assert site.sections == ("https://sport.bode.example/",)
    assert set(values) == set(SITE_RULES)


def test_addresses_and_hosts_become_canonical() -> None:
    values = {"domains": ["BODE.Example", "127.0.0.1:8000"], "start": ["HTTPS://bode.example:443/a#b"]}
    site = site_of("bode", values, "bode.toml")
    assert site.domains == ("bode.example", "127.0.0.1:8000")
    assert site.start == ("https://bode.example/a",)


def test_auto_is_learned() -> None:
    assert site_of("bode", {**LEAST, "every": "auto"}, "bode.toml").every is None


WRONG = [
    ({"selektors": {}}, "bode.toml: selektors", "meant selectors?", "'selektors'"),
    ({"domains": "bode.example"}, "bode.toml: domains", "list", "'bode.example'"),
    ({"domains": []}, "bode.toml: domains", "at least one", "[]"),
    ({"domains": ["https://bode.example"]}, "bode.toml: domains[0]", "host name", "'https://bode.example'"),
    ({"domains": ["bode.example", "Bode.example"]}, "bode.toml: domains[1]", "twice", "'Bode.example'"),
    ({"domains": [""]}, "bode.toml: domains[0]", "text", "''"),
    ({"start": ["/nieuws"]}, "bode.toml: start[0]", "http(s) address", "'/nieuws'"),
    ({"start": ["ftp://bode.example/"]}, "bode.toml: start[0]", "http(s) address", "'ftp://bode.example/'"),
    ({"start": ["https://bode.example.org/"]}, "bode.toml: start", "must lie on", "'https://bode.example.org/'"),
    ({"sections": ["https://notbode.example/"]}, "bode.toml: sections", "must lie on", "'https://notbode.example/'"),
    ({"language": "Dutch!"}, "bode.toml: language", "BCP 47", "'Dutch!'"),
    ({"timezone": "Europe"}, "bode.toml: timezone", "IANA", "'Europe'"),
    ({"timezone": "../passwd"}, "bode.toml: timezone", "IANA", "'../passwd'"),
    ({"publisher": 3}, "bode.toml: publisher", "text", "3"),
    ({"delay": "soon"}, "bode.toml: delay", "seconds", "'soon'"),
    ({"delay": True}, "bode.toml: delay", "seconds", "True"),
    ({"delay": -1}, "bode.toml: delay", "seconds", "-1"),
    ({"delay": float("nan")}, "bode.toml: delay", "seconds", "nan"),
    ({"every": "weekly"}, "bode.toml: every", "auto", "'weekly'"),
    ({"every": 3}, "bode.toml: every", "auto", "3"),
    ({"needs_browser": "yes"}, "bode.toml: needs_browser", "true or false", "'yes'"),
    ({"selectors": {"headline": "h1::text"}}, "bode.toml: selectors.headline", "CSS", "'h1::text'"),
    ({"selectors": {"body": "//article"}}, "bode.toml: selectors.body", "CSS", "'//article'"),
    ({"selectors": {"titel": "h1"}}, "bode.toml: selectors.titel", "one of", "'titel'"),
    ({"selectors": "h1"}, "bode.toml: selectors", "table", "'h1'"),
    ({"expect": 3}, "bode.toml: expect", "table", "3"),
    ({"expect": {"articles": 2.5}}, "bode.toml: expect.articles", "whole number", "2.5"),
    ({"expect": {"items": 2}}, "bode.toml: expect.items", "one of", "'items'"),
    ({"expect": {"fill": {"body": 2}}}, "bode.toml: expect.fill.body", "share", "2"),
]


@pytest.mark.parametrize(("values", "field", "rule", "value"), WRONG, ids=[f"{w[1]}={w[3]}" for w in WRONG])
def test_an_error_names_file_key_rule_and_value(values: dict[str, Any], field: str, rule: str, value: str) -> None:
    with pytest.raises(ConfigError) as caught:
        site_of("bode", {**LEAST, **values}, "bode.toml")
    assert caught.value.field == field
    assert rule in caught.value.rule
    assert str(caught.value).startswith(f"{field}: ")
    assert str(caught.value).endswith(f"not {value}")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("missing", ["domains", "start"])
def test_what_must_stand_is_missed(missing: str) -> None:
    with pytest.raises(ConfigError, match=f"bode.toml: {missing}: must stand"):
        site_of("bode", {key: value for key, value in LEAST.items() if key != missing}, "bode.toml")


@pytest.mark.parametrize("name", ["Bode", "de bode", "", "news", "all", "due", "bode.nl"])
def test_a_name_that_names_no_site(name: str) -> None:
    with pytest.raises(ConfigError, match="a-z"):
        site_of(name, LEAST, "x.toml")


def test_hosts_above() -> None:
    assert hosts_above("a.bode.example:81") == ["a.bode.example:81", "a.bode.example", "bode.example", "example"]


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(sorted(SITE_RULES)),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
            lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
            max_leaves=5,
        ),
        max_size=4,
    )
)
def test_any_values_give_a_site_or_a_config_error(values: dict[str, Any]) -> None:
    with suppress(ConfigError):
        site_of("bode", {**LEAST, **values}, "bode.toml")
