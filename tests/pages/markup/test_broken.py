from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl import extract
from newscrawl.errors import NotAnArticle
from newscrawl.pages.markup.broken import closed
from tests.pages.body.body_pages import ADDRESS, HEADLINE, MENU, PARAGRAPHS, article, document, paras

WHOLE = f"<article><h1>{HEADLINE}</h1>{paras()}</article>"
LATE = f"{MENU}<div>{'<p>Menu</p>' * 3}</div>"
PARTS = """<title> </title> <script> </script> <script/> <style> <!-- --> -- > <select> <option> </select> <h1> </h1>
    <body> </body> <p> </p> <a_href=/x/> <a_href="x"/> tekst < > <video/> <button> <iframe""".split()


@pytest.mark.parametrize(
    "html",
    [
        document(WHOLE).replace(f"<title>{HEADLINE} | De Krant</title>", "<title/>"),
        document(WHOLE).replace("</title>", ""),
        document(WHOLE, '<script src="/a.js"/><script src="/b.js" />'),
        document(WHOLE + "<script>var late = 1;</script>", '<script src="/a.js"/>'),
        document(WHOLE, '<style type="text/css"/>'),
        document(WHOLE, "<style>.a{color:red}"),
        document(WHOLE, "<script>var layer = [];"),
        document(f'<form><textarea name="q"/></form>{WHOLE}'),
        document(f'<h1>{HEADLINE}</h1><iframe src="https://film.example/1"/>{paras()}'),
        document(f"<!-- menu {WHOLE}"),
        document(f"<!-- menu -- >{WHOLE}"),
        document(f"<!-- menu {WHOLE}<!-- voet --><p>Contact</p>"),
        document(f"<select name=a><option>Maand<option>Jaar{WHOLE}"),
        document(f"{LATE}<button class=menu>Menu{WHOLE}"),
        document(f"{LATE}<video src=a.mp4 />{WHOLE}"),
        document(f"{LATE}<script>var a = 1;{WHOLE}<script>var b = 2;</script>"),
        article(f"<a href='#boven'/>{paras()}<a href='/deel' />"),
    ],
)
def test_a_page_behind_what_never_ends_is_read(html: str) -> None:
    assert extract(html, ADDRESS).body == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize("tag", ['<script src="/a.js"/>', '<iframe src="/film"/>', "<textarea/>", "<style/>"])
@pytest.mark.parametrize("rest", ["", "<footer><p>Contact</p></footer><script>var late = 1;</script>"])
def test_what_never_ends_in_the_middle_of_a_text_hides_none_of_it(tag: str, rest: str) -> None:
    text = paras(PARAGRAPHS[:2]) + tag + paras(PARAGRAPHS[2:])
    assert extract(document(f"<article><h1>{HEADLINE}</h1>{text}</article>{rest}"), ADDRESS).body == "\n\n".join(
        PARAGRAPHS
    )


@pytest.mark.parametrize(
    "html",
    [
        b"<title>De 3 < 4</title><script>if (a < b) { c = '<p>' }</script><!-- a --><p>Tekst.",
        b"<script src=/a/></script><a href=/b/>Link</a><select><option>1<option>2</select><style>p > a {}</style>",
    ],
)
def test_what_lacks_no_end_stays(html: bytes) -> None:
    assert closed(html) is html


def test_a_front_is_not_made_an_article() -> None:
    with pytest.raises(NotAnArticle):
        extract(document(f'<script src="/a.js"/>{LATE * 5}'), "https://krant.example/")


@given(st.lists(st.sampled_from(PARTS)).map(lambda parts: " ".join(parts).replace("_", " ")))
@settings(max_examples=200)
def test_ends_are_set_once(html: str) -> None:
    assert len(closed(html.encode())) < 4 * len(html) + 100


@pytest.mark.parametrize("part", ["<title>", "<!--", "<script", "<script <body>", "<select>", "<a href=x ", "-- ><!--"])
def test_the_cost_is_linear(part: str) -> None:
    start = time.perf_counter()
    closed(part.encode() * 40_000)
    assert time.perf_counter() - start < 3
