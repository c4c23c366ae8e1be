from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newscrawl.pages.tree.outline import Outline
from newscrawl.pages.tree.walk import MOST, outline


def _outline(html: str) -> Outline:
    root = LexborHTMLParser(html).body
    assert root is not None
    return outline(root)


def _texts(html: str) -> list[str]:
    return [block.text for block in _outline(html).blocks]


def test_inline_elements_join_their_neighbours_and_blocks_part_them() -> None:
    assert _texts("<p>De <b>brug</b> is <x-y>open</x-y>.</p>tekst<div>nog een</div>los") == [
        "De brug is open.",
        "tekst",
        "nog een",
        "los",
    ]


def test_readings_above_words_are_text_only_in_brackets() -> None:
    assert _texts("<p>港の<ruby>灯台<rt>とうだい</rt></ruby>が</p>") == ["港の灯台が"]
    assert _texts("<p><ruby>沖田<rp>（</rp><rt>おきた</rt><rp>）</rp></ruby>さん</p>") == ["沖田（おきた）さん"]


def test_one_break_is_a_line_two_end_a_block() -> None:
    assert _texts("<div>een<br>twee<br> <br>drie<hr>vier</div>") == ["een\ntwee", "drie", "vier"]


def test_a_vertical_tab_of_the_page_breaks_no_line() -> None:
    assert _texts("<p>a&#11;b&#x0B;c&#11 d<i>e&#11;</i>f</p>") == ["a b c de f"]


def test_pictures_that_an_element_names_in_small_letters_are_no_text() -> None:
    assert _texts('<h1><i class="material-icons">bolt</i>De brug is open</h1>') == ["De brug is open"]
    assert _texts('<p>Lees <a>meer<span class="x material-symbols-outlined">open_in_new</span></a>.</p>') == [
        "Lees meer."
    ]
    assert _texts('<p class="icons">De <i>brug</i> is <i class="icon-set">open</i>.</p>') == ["De brug is open."]
    assert _texts('<p><span class="icon">De brug</span> is open.</p>') == ["De brug is open."]


def test_what_no_reader_sees_is_left_out() -> None:
    assert _texts("<p>a<script>x</script><!-- y --><style>z</style></p><noscript>n</noscript>") == ["a"]


def test_characters_in_links_are_counted() -> None:
    block = _outline('<p>Zie <a href="/n/1">dit stuk</a> van <a>gisteren</a></p>').blocks[0]
    assert (block.text, block.linked) == ("Zie dit stuk van gisteren", len("dit stuk"))


def test_a_block_that_is_one_link_is_all_linked() -> None:
    block = _outline('<p> <a href="/n/1"> dit  stuk </a></p>').blocks[0]
    assert block.linked == len(block.text)


def test_anchors_images_and_blocks_are_found_by_element() -> None:
    out = _outline('<div><a href="/1"><img src="a.png"></a><p>een</p></div><div><a href="/2">twee</a></div>')
    first = out.tags.index("div")
    assert [out.anchors[i].href for i in range(out.anchors_before[first], out.anchors_before[out.ends[first]])] == [
        "/1"
    ]
    assert [block.text for block in out.blocks_in(first)] == ["een"]
    assert [out.tags[element] for element in out.images] == ["img"]
    assert [out.tags[element] for element in out.ancestors(out.images[0])] == ["a", "div", "body"]


def test_a_block_open_around_an_inline_element_counts_as_inside_it() -> None:
    out = _outline("<p>voor <span>binnen</span> na</p>")
    assert [block.text for block in out.blocks_in(out.tags.index("span"))] == ["voor binnen na"]


def test_an_empty_body_has_no_blocks() -> None:
    assert _texts("") == []


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(["<p>", "</p>", "<div>", "</div>", "<a href=x>", "</a>", "<br>", "<b>", "<li>", "t "])))
def test_ranges_nest_for_any_markup(parts: list[str]) -> None:
    out = _outline("".join(parts))
    assert sum(block.text.count("t") for block in out.blocks) == parts.count("t ")
    for element in range(1, len(out.tags)):
        parent = out.parents[element]
        assert parent < element < out.ends[element] <= out.ends[parent]
        assert out.first_block[parent] <= out.first_block[element] <= out.last_block[element] <= out.last_block[parent]
    assert [out.anchors_before[anchor.element] for anchor in out.anchors] == list(range(len(out.anchors)))
    assert out.anchors_before[-1] == len(out.anchors)


def test_what_follows_very_many_elements_is_not_read() -> None:
    out = _outline("<p>een" * (MOST + 50))
    assert len(out.tags) == len(out.blocks) + 1 == MOST
    assert out.ends[0] == MOST
    assert out.last_block[0] == len(out.blocks)


def test_elements_of_the_page_itself_part_texts_where_they_are_its_layout() -> None:
    paragraphs = (
        "<kp-head><h1>Veer</h1></kp-head>\n<kp-par>Het veer vaart.</kp-par><kp-par>Het is <b>druk</b>.</kp-par>"
    )
    assert _texts(f"<kp-page><!-- a -->{paragraphs}</kp-page>") == ["Veer", "Het veer vaart.", "Het is druk."]
    assert _texts("<div>Het <x-y><x-z>veer</x-z></x-y> vaart <b>en</b><x-y>vaart</x-y></div>") == [
        "Het veer vaart envaart"
    ]
    assert _texts("<p><x-y>Het</x-y> <x-y>veer</x-y></p>") == ["Het veer"]
