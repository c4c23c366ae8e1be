from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newscrawl.pages.data.linked_data import LinkedData, members, parse_json, read_linked_data, texts, types
from newscrawl.pages.data.metadata import read_meta
from newscrawl.pages.data.news_node import news_nodes

VEER = {"@type": "NewsArticle", "headline": "Veer vaart weer"}
PLAIN = json.dumps(VEER)


def read(*blocks: str) -> LinkedData:
    """The nodes of a page with these blocks."""
    html = "".join(f'<script type="application/ld+json">{block}</script>' for block in blocks)
    return read_linked_data(read_meta(LexborHTMLParser(html)).linked_data)


@pytest.mark.parametrize(
    "block",
    [
        PLAIN,
        f"[{PLAIN}]",
        f"{PLAIN};",
        f"<!-- {PLAIN} -->",
        f"//<![CDATA[\n{PLAIN}\n//]]>",
        PLAIN.replace("}", ",}"),
        PLAIN.replace('"@type"', '/* soort */ "@type"'),
        PLAIN.replace('"', "&quot;"),
        json.dumps({"@context": "https://schema.org", "@graph": [VEER]}),
        json.dumps({"@type": "WebPage", "mainEntity": VEER}),
    ],
)
def test_what_pages_write_around_a_node(block: str) -> None:
    data = read(block)
    assert VEER in data
    assert data.skipped == 0


@pytest.mark.parametrize(
    ("written", "headline"),
    [
        (r'{"headline": "Veer \'t Hoekje vaart"}', "Veer 't Hoekje vaart"),
        ('{"headline": "Veer "Kaap Vaak" vaart"}', 'Veer "Kaap Vaak" vaart'),
        ('{"headline": "Veer\nvaart"}', "Veer\nvaart"),
    ],
)
def test_strings_that_json_forbids(written: str, headline: str) -> None:
    assert [node["headline"] for node in read(written)] == [headline]


def test_several_values_and_blocks_and_one_that_cannot_be_read() -> None:
    data = read(PLAIN + "\n" + PLAIN, "{", '{"@type": "Person"}')
    assert [types(node) for node in data] == [["NewsArticle"], ["NewsArticle"], ["Person"]]
    assert data.skipped == 1


def test_the_fullest_node_of_a_name() -> None:
    data = read('{"@id": "#a"}', '{"@id": "#a", "name": "Anna"}', '{"@id": "#a", "url": ""}')
    assert data.by_id()["#a"]["name"] == "Anna"


@pytest.mark.parametrize(
    ("value", "keys", "found"),
    [
        ("a", (), ["a"]),
        (["a", ["b"]], (), ["a", "b"]),
        ({"name": "a"}, ("name",), ["a"]),
        ({"@value": "a", "name": "b"}, ("name",), ["a"]),
        ([{"name": "a"}, "b", {"x": 1}], ("name",), ["a", "b"]),
        (2026, (), ["2026"]),
        (True, (), []),
        (None, (), []),
        ("  ", (), []),
    ],
)
def test_the_strings_that_a_value_stands_for(value: Any, keys: tuple[str, ...], found: list[str]) -> None:
    assert list(texts(value, *keys)) == found


def test_the_node_of_this_page_before_others() -> None:
    own = {"@type": "NewsArticle", "url": "https://krant.example/veer", "headline": "Veer vaart weer"}
    other = {"@type": "NewsArticle", "url": "https://krant.example/brug", "headline": "Brug open"}
    nodes = news_nodes(LinkedData([other, own]), frozenset({"krant.example/veer"}), frozenset())
    assert nodes == [own]


def test_a_lone_article_counts_whatever_its_address() -> None:
    lone = {"@type": "http://schema.org/NewsArticle", "url": "https://elders.example/x"}
    assert news_nodes(LinkedData([lone, {"@type": "Organization"}]), frozenset(), frozenset()) == [lone]


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet='{}[]",:\\/*<>!-\n &;aé1', max_size=60))
def test_any_text_gives_values_or_none(text: str) -> None:
    values, _ = parse_json(text)
    json.dumps(values)


@pytest.mark.parametrize(
    "block",
    [
        '{"a": "' + 'x" y ' * 40_000,
        '{"a": "b" ' + '"c ' * 40_000,
        '{"a":' + " " * 200_000 + "x",
        '{"a":' + "/" * 200_000 + "x",
        "{" + "/* " * 60_000,
        '{"a": "' + "\\" * 100_001,
        '{"a": "' + "\\x" * 60_000 + '" y" ' + "z" * 100_000,
        PLAIN + ";" * 200_000,
        "[" * 100_000,
        "{" + "," * 100_000,
    ],
)
def test_a_block_that_is_never_closed_ends_in_no_time(block: str) -> None:
    assert all(value == VEER for value in parse_json(block)[0] if isinstance(value, dict) and "@type" in value)


@pytest.mark.parametrize(
    "block", [f"/*<![CDATA[*/ {PLAIN} /*]]>*/", f"{PLAIN} // eind", f"// begin\n{PLAIN}", f"{PLAIN}\n-->\n;"]
)
def test_comments_around_a_node(block: str) -> None:
    assert VEER in parse_json(block)[0]


def test_an_escaped_apostrophe_is_one() -> None:
    assert read(PLAIN.replace("vaart", "\\'t eiland")) == [{**VEER, "headline": "Veer 't eiland weer"}]


def test_a_node_with_a_headline_of_its_own_speaks_of_another_article() -> None:
    other = {"@type": "NewsArticle", "headline": "Brug blijft dicht"}
    bare = {"@type": "NewsArticle", "datePublished": "2026-01-05"}
    titles = frozenset({"veervaartweer"})
    assert news_nodes(LinkedData([other, VEER, bare]), frozenset(), titles) == [VEER, bare]
    assert news_nodes(LinkedData([other, bare]), frozenset(), titles) == [other, bare]
    headings = frozenset({"veervaartweer", "brugblijftdicht"})
    assert news_nodes(LinkedData([other, VEER]), frozenset(), titles, headings) == [VEER]
    assert news_nodes(LinkedData([other, VEER]), frozenset(), frozenset(), headings) == [other, VEER]


@pytest.mark.parametrize(
    "names",
    [
        '{"schema:headline": "Veer vaart weer", "@type": "schema:NewsArticle"}',
        '{"http://schema.org/headline": "Veer vaart weer", "@type": " https://schema.org#NewsArticle "}',
    ],
)
def test_names_with_their_vocabulary(names: str) -> None:
    assert [(types(node), node["headline"]) for node in read(names)] == [(["NewsArticle"], "Veer vaart weer")]


@pytest.mark.parametrize("key", ["hasPart", "subjectOf", "@included", "blogPost"])
def test_an_article_inside_what_holds_it(key: str) -> None:
    assert VEER in read(json.dumps({"@type": "WebPage", key: [VEER]}))


@pytest.mark.parametrize("block", [json.dumps(PLAIN), PLAIN.replace('"', '\\"'), PLAIN.replace('"', "&amp;quot;")])
def test_data_that_was_escaped_as_a_whole(block: str) -> None:
    assert parse_json(block) == ([VEER], True)


def test_members_of_a_value() -> None:
    by_id = {"#a": {"@id": "#a", "name": "Anna"}}
    value = [{"@id": "#a"}, "#a", {"@list": ["b", {"name": "c"}]}, None, "", [2]]
    assert list(members(value, by_id)) == [by_id["#a"], by_id["#a"], "b", {"name": "c"}, 2]
