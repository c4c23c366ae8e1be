from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newscrawl.pages.markup.balance import MOST_OPEN, is_balanced
from newscrawl.pages.markup.hostile import tame
from newscrawl.pages.markup.nesting import Nesting
from newscrawl.pages.markup.plain import is_plain

MANY = 2_500  # more tags than are left alone by their number

NAMES = """a address applet b button caption center dd details div dl dt font form g h1 i label legend li marquee nobr
    noscript object option p path pre rb rt ruby section select span table tbody td template th tr ul""".split()
PARTS = """x <br> <img> <input> <p> <li> <body> </body> </br> </input> <!--</div>--> <svg/> </svg> <svg><g></svg>
    <svg><path/><g>x</g></svg> <svg></g><g></svg> <svg></p></svg> <script>"</div>"</script> <title></b></title>
    <DIV></Div> <div/> <?</div>""".split()
ELEMENTS = st.recursive(
    st.sampled_from([*PARTS, "</ </div>", "<a title='</div>'>x</a>", "<svg a=b/><g></svg>"]),
    lambda inner: st.builds(
        lambda name, parts: f"<{name}>{''.join(parts)}</{name}>", st.sampled_from(NAMES), st.lists(inner, max_size=3)
    ),
    max_leaves=12,
)


def depth(html: str) -> int:
    deepest, level = 0, [LexborHTMLParser(html).root]
    while level:
        deepest, level = deepest + 1, [child for node in level if node is not None for child in node.iter()]
    return deepest


def test_large_page_of_balanced_tags_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Nesting, "open", None)  # it is not read tag by tag
    item = '<LI class="a"><svg><path d="M0"/></svg><a href="/a"><b>Brug</b> open<br></a><!-- <p> --></li>'
    html = f"<html><body><script>if (a<b) '</div>'</script><ul>{item * MANY}</ul></body></html>".encode()
    assert tame(html) == html


@pytest.mark.parametrize(
    "part",
    [
        "<div>",
        "</div>",
        "<p>tekst<p>",
        "<b><p></b></p>",
        "<svg><div></svg></div>",
        "<svg/><g></svg>",
        "<g><svg></g><g></svg></g>",
        "<div></ </div>",
        "<form><object><form></form></object></form>",
    ],
)
def test_page_that_may_nest_ever_deeper_is_not_balanced(part: str) -> None:
    assert not is_balanced((part * (MOST_OPEN + 1)).encode())


def test_page_that_is_deep_or_repeats_its_formats_is_not_balanced() -> None:
    assert is_balanced(b"<div>" * MOST_OPEN + b"</div>" * MOST_OPEN)
    assert not is_balanced(b"<div>" * (MOST_OPEN + 1) + b"</div>" * (MOST_OPEN + 1))
    assert is_balanced(b"<p><b>" + b"<div></div>" * MANY + b"</b></p>")
    assert not is_balanced(b"<p>" + b"<b>" * 40 + b"<div></div>" * MANY + b"</b>" * 40 + b"</p>")


@settings(max_examples=300, deadline=None)
@given(st.lists(ELEMENTS, max_size=4))
def test_balanced_page_grows_no_deeper_as_it_goes_on(parts: list[str]) -> None:
    html = "".join(parts)
    long = html * (MOST_OPEN + 2)
    assume(is_plain(long.encode()) and is_balanced(long.encode()))
    assert depth(long) <= depth(html * 3) + 1
