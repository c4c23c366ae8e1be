from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newscrawl.pages.hostile import MAX_ATTRIBUTES, MAX_DEPTH, MAX_TAGS, PLAIN_RUN, tame

PARTS = ["<div>", "</div>", "<b a=1>", "</b>", "<p>", "<", "<!--", "-->", 'x="', "'", "tekst"]
ATTRIBUTES = " ".join(f"a{i}" for i in range(10_000))


def depth(html: str) -> int:
    node, found = LexborHTMLParser(html).body, 0
    while node is not None:
        node, found = node.child, found + 1
    return found


def test_ordinary_page_is_left_alone() -> None:
    html = "<html><body><article><h1>Vuurtoren gedoofd</h1><p>Het licht ging uit.</p></article></body></html>"
    assert tame(html) is html


def test_long_script_and_data_do_not_make_a_page_hostile() -> None:
    data = "waarde <b> " * 100 + "waarde " * PLAIN_RUN
    html = f"<body><script>if (a<b) x = '{'y ' * PLAIN_RUN}';</script><div data-state='{data}'>tekst</div>"
    assert tame(html) is html


@pytest.mark.parametrize("opening", ["<div>", "<ul><li>", "<blockquote>", "<span>"])
def test_depth_is_capped_and_text_kept(opening: str) -> None:
    tamed = tame(opening * 5_000 + "diep")
    assert depth(tamed) <= MAX_DEPTH + 2
    assert tamed.endswith("diep")


def test_balanced_nesting_is_capped_too() -> None:
    assert depth(tame("<div>" * 5_000 + "diep" + "</div>" * 5_000)) <= MAX_DEPTH + 2


@pytest.mark.parametrize("quoted", ["", 'b=">" ', 'b="<" c=">" ', """b='"' c='>' """, 'b=x"y c="d>" ', "b= 'c>' "])
def test_attributes_of_one_element_are_capped(quoted: str) -> None:
    node = LexborHTMLParser(tame(f"<div {quoted}{ATTRIBUTES}>tekst</div>")).css_first("div")
    assert node is not None
    assert len(node.attributes) <= MAX_ATTRIBUTES
    assert node.text() == "tekst"


def test_attributes_are_capped_where_quoted_marks_stand_between_them() -> None:
    parts = [" ".join(f"a{450 * part + i}" for i in range(450)) + f' b{part}="<"' for part in range(40)]
    node = LexborHTMLParser(tame(f"<div {' '.join(parts)}>tekst</div>")).css_first("div")
    assert node is not None
    assert len(node.attributes) <= MAX_ATTRIBUTES
    assert node.text() == "tekst"


def test_formats_left_open_are_not_repeated_for_ever() -> None:
    html = "".join(f"<p><b id={i}>x" for i in range(3_000))
    tree = LexborHTMLParser(tame(html))
    assert len(tree.css("*")) < 10_000
    assert len(tree.css("p")) == 3_000


def test_formats_that_are_closed_stay() -> None:
    html = "<p><b>vet</b> <i>schuin</i></p>" * 1_500
    assert tame(html) == html


def test_what_follows_too_many_tags_is_cut() -> None:
    tamed = tame("<p>" * (MAX_TAGS + 10) + "te laat")
    assert tamed.count("<p>") == MAX_TAGS
    assert "te laat" not in tamed


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PARTS)))
def test_anything_is_tamed_without_error_and_once_is_enough(parts: list[str]) -> None:
    tamed = tame("".join(parts) * 40)
    assert tame(tamed) == tamed


def test_very_many_links_are_no_reason_to_give_up() -> None:
    for item in ("<li><a href=/a>b</a>", "<a href=/a><div>b</div></a>"):
        html = "<ul>" + item * 120_000
        assert tame(html).count("<a ") == 120_000
