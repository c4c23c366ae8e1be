from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newscrawl.extraction import read
from newscrawl.pages.markup.hostile import MAX_TAGS
from newscrawl.pages.markup.hostile import tame as tame_bytes
from newscrawl.pages.markup.nesting import MAX_DEPTH
from newscrawl.pages.markup.plain import MAX_ATTRIBUTES

PARTS = ["<div>", "</div>", "<b a=1>", "</b>", "<p>", "<", "<!--", "-->", 'x="', "'", "tekst"]
ATTRIBUTES = " ".join(f"a{i}" for i in range(10_000))


MANY = f"<p {' '.join(f'b{i}' for i in range(MAX_ATTRIBUTES + 50))}>"
TWO_READINGS = """<title> </title> <textarea> </textarea> <script> </script> <style> </style> <svg> </svg> <math>
    </math> <select> </select> <option> <frameset> <noscript> </noscript> <xmp> </xmp> <iframe>
    </iframe> <foreignObject> </foreignObject> <desc> </desc> <table> <td> <template> </template> <svg/>
    <script/> <!--> <!---> <!-- --> --!> <? > </> </ <![CDATA[ ]]> <!doctype <p <div> </div> <a " ' ="
    ==" ='""".split()


def tame(html: str) -> str:
    return tame_bytes(html.encode()).decode()


def depth(html: str) -> int:
    node, found = LexborHTMLParser(html).body, 0
    while node is not None:
        node, found = node.child, found + 1
    return found


def test_ordinary_page_is_left_alone() -> None:
    html = "<html><body><article><h1>Vuurtoren gedoofd</h1><p>Het licht ging uit.</p></article></body></html>"
    assert tame(html) == html


def test_long_script_and_data_do_not_make_a_page_hostile() -> None:
    data = "waarde <b> " * 100 + "waarde " * 5_000
    html = f"<body><script>if (a<b) x = '{'y ' * 5_000}';</script><div data-state='{data}'>tekst</div>"
    assert tame(html) == html


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


@settings(max_examples=400, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(TWO_READINGS), st.sampled_from(["\u00a0", " ", "x", MANY])), max_size=24))
def test_no_context_hides_an_element_of_many_attributes(parts: list[str]) -> None:
    tree = LexborHTMLParser(tame("".join(parts)))
    assert all(len(node.attributes) <= MAX_ATTRIBUTES for node in tree.css("*"))


@pytest.mark.parametrize(
    "around",
    [
        "<title><script></title>{}",
        "<textarea><script></textarea>{}",
        "<svg><script>{}</script></svg>",
        "<svg><title>{}</title></svg>",
        "<svg><foreignObject><div></svg></div></foreignObject><script>{}</script>",
        "<select><title>{}</title></select>",
        "<!-->{}-->",
        "<!-- --!>{}-->",
        '<a ="><b>{}',
        '<a x=y="><b>{}',
        '<a x=\u00a0"><b>{}',
        "<script><!--<script></script>--></script>{}",
    ],
)
def test_attributes_are_capped_wherever_the_element_stands(around: str) -> None:
    tree = LexborHTMLParser(tame(around.format(MANY)))
    assert all(len(node.attributes) <= MAX_ATTRIBUTES for node in tree.css("*"))


def test_what_only_looks_like_markup_stays() -> None:
    filler = "<i>x</i></b>" * 2_500  # too many tags for a look at the whole, some of which end nothing
    html = f"<title>a<b>c</title><script>if (a<b) '<p>'</script><svg><title>t</title></svg><p>tekst{filler}"
    tree = LexborHTMLParser(tame(html))
    assert [node.text() for node in tree.css("title")] == ["a<b>c"]
    assert [node.text() for node in tree.css("script")] == ["if (a<b) '<p>'"]
    assert tree.css("p")[0].text() == "tekst" + "x" * 2_500


def test_a_drawing_that_is_never_closed_takes_no_paragraph_along() -> None:
    html = "<svg><path d=x><p>tekst</p><svg></svg>" + "<i>x</i>" * 2_500
    assert "tekst" in LexborHTMLParser(tame(html)).body.text()


def test_a_tag_that_is_left_out_makes_no_tag_of_what_stands_around_it() -> None:
    html = f"<</b></i>{MANY[1:]}" + "<i></i>" * 2_500
    tree = LexborHTMLParser(tame(html))
    assert all(len(node.attributes) <= MAX_ATTRIBUTES for node in tree.css("*"))


def test_very_many_drawings_take_linear_time() -> None:
    assert len(tame("<svg>" * 100_000 + "<p></p>" + "</svg>")) < 100


def test_contents_of_what_stands_too_deep_are_no_text() -> None:
    html = "<div>" * 4 * MAX_DEPTH + "<script>geen tekst</script>wel"
    assert LexborHTMLParser(tame(html)).body.text() == "wel"


def test_paragraphs_inside_a_drawing_are_no_text() -> None:
    html = "<svg><desc><p>beschrijving</p></desc><svg></svg></svg><p>tekst</p>" + "<i></i>" * 2_500
    assert LexborHTMLParser(tame(html)).body.text() == "tekst"


@pytest.mark.parametrize(
    "part",
    [
        '12 januari 2026 <x-card><a href="/a{}">',  # one line of very many links
        '{}. <span itemprop="datePublished"><rt></rt></span>',  # of very many dates
        "<h1>Nummer {}<figure>",  # headlines that are never closed
    ],
)
def test_very_many_parts_of_one_text_take_linear_time(part: str) -> None:
    opening = "<h1>Brug dicht</h1><p>De brug bij het station gaat een week dicht voor groot onderhoud.</p>"
    page = f"<html><body>{opening}{''.join(part.format(number) for number in range(20_000))}"
    found = read(page, "http://krant.example/brug", fetched_at=datetime(2026, 3, 1, tzinfo=UTC))
    assert found.refusal is not None or found.article.headline == "Brug dicht"
