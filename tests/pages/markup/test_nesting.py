from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newscrawl.pages.markup.hostile import tame
from newscrawl.pages.markup.nesting import MAX_DEPTH

MANY = 2_500
IMPLIED = 4  # elements that the parser puts in for one tag: a table's body and row
NAMES = """
    a b i nobr p div span li ul dl dd dt table caption colgroup tbody tr td object button select option optgroup form h1
    h2 template ruby rt rb noscript section body title br hr input x-card
""".split()


def depth(tree: LexborHTMLParser) -> int:
    deepest, left = 0, [(tree.root, 1)]
    while left:
        node, level = left.pop()
        while node is not None:
            deepest = max(deepest, level)
            left.append((node.child, level + 1))
            node = node.next
    return deepest


def tamed(unit: str) -> LexborHTMLParser:
    return LexborHTMLParser(tame(f"<body>{unit * MANY}diep".encode()))


@pytest.mark.parametrize(
    "unit",
    [
        "<li><ul></li>",  # a list is in the way
        "<p><button></p>",
        "<div><table><tr><td></div>",
        "<div><object></div>",
        "<div><select></div>",
        "<span><div></span>",  # any block is
        "<noscript><div></noscript>",
        "<ruby><rt><div></ruby>",
        "<form><div></form>",  # ends itself only
        "<body><div></body>",  # does not end at all
        "<a><td><b><i>",  # no cell outside a table
        "<h1><p><dl></p>",  # the list has ended the paragraph
        "<span><select>",  # a second one is no element
        "<a><b>",  # what stood open in a link opens again behind it
        "<td>x<a></p><font>",
        "<p><b>x</p>x",
        "<ruby><em></rb><rb><rt>",
    ],
)
def test_elements_that_their_end_tags_do_not_reach_count_as_open(unit: str) -> None:
    tree = tamed(unit)
    assert depth(tree) <= IMPLIED * MAX_DEPTH
    assert tree.text().endswith("diep")


def test_templates_do_not_nest_without_end() -> None:
    unit = "<div><template></div>"
    html = tame(f"<body>{unit * MANY}".encode())
    assert html.count(b"<template>") <= MAX_DEPTH


@pytest.mark.parametrize(
    ("unit", "tag"),
    [
        ("<ul><li>een<li>twee</ul>", "li"),
        ("<dl><dt>een<dd>twee</dl>", "dd"),
        ("<p>een<p>twee", "p"),
        ("<h1>een</h2>", "h1"),
        ("<table><tr><td>een<td>twee</table>", "td"),
        ("<table><tr><td><div>een<tr><td>twee</table>", "td"),
        ("<ruby>een<rt>twee</ruby>", "rt"),
        ("<select><option>een<option>twee</select>", "option"),
        ("<b><div>een</b></div>", "div"),
        ("<form><p>een</form>", "form"),
    ],
)
def test_elements_that_something_else_ends_do_not_count_as_open(unit: str, tag: str) -> None:
    plain = LexborHTMLParser(f"<body>{unit * MANY}diep")
    assert len(tamed(unit).css(tag)) == len(plain.css(tag))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.sampled_from(["<", "<", "</"]), st.sampled_from(NAMES)), min_size=2, max_size=6))
def test_no_run_of_tags_nests_without_end(tags: list[tuple[str, str]]) -> None:
    assert depth(tamed("".join(f"{mark}{name}>x" for mark, name in tags))) <= IMPLIED * MAX_DEPTH
