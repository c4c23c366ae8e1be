from __future__ import annotations

import json

from newscrawl.pages.page import read_page
from newscrawl.pages.state import recital, split
from tests.pages.body_pages import HEADLINE, MENU, PARAGRAPHS, article, body_of, document, paras
from tests.pages.field_pages import FETCHED, TITLE, URL

LONG = [f"{text} Dat staat in bericht {i}." for i, text in enumerate(PARAGRAPHS)]


def test_text_of_the_structured_data_where_the_page_has_none() -> None:
    node = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "articleBody": "\n\n".join(LONG)})
    html = document(f'{MENU}<div id="app"></div>', f'<script type="application/ld+json">{node}</script>')
    assert body_of(html).paragraphs == LONG


def test_text_of_the_script_state_where_the_page_has_none() -> None:
    state = {"page": {"blocks": [{"kind": "text", "html": f"<p>{text}</p>"} for text in LONG], "menu": ["Binnenland"]}}
    for script in (
        f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>',
        f"<script>window.state = {json.dumps(state)}; start();</script>",
    ):
        assert body_of(document(f'{MENU}<div id="app"></div>{script}')).paragraphs == LONG


def test_short_paragraphs_of_a_script_that_parts_no_words() -> None:
    texts = [f"渡船公司星期一说，停航{week}个星期以后，渡船已经重新开航。" for week in ("八", "九", "十", "六")]
    script = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"text": texts})}</script>'
    assert body_of(document(f'<div id="app"></div>{script}')).paragraphs == texts


def test_the_page_is_read_before_its_structured_data() -> None:
    node = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "articleBody": " ".join(PARAGRAPHS)})
    assert body_of(article(paras(), f'<script type="application/ld+json">{node}</script>')).paragraphs == PARAGRAPHS


def test_a_script_that_is_cut_short_gives_nothing() -> None:
    script = "<script>window.state = " + json.dumps({"text": " ".join(LONG * 3)})[:-20] + ";</script>"
    text = paras(PARAGRAPHS[:1])
    assert body_of(article(text + script)).paragraphs == PARAGRAPHS[:1]


def test_paragraphs_of_a_text_with_and_without_markup() -> None:
    assert split("een  twee\n\ndrie") == ["een twee", "drie"]
    assert split("<p>een <b>twee</b></p><p>drie</p>") == ["een twee", "drie"]
    assert split("1 < 2\n3 > 2") == ["1 < 2", "3 > 2"]


def test_a_state_that_a_script_parses_from_a_string() -> None:
    state = json.dumps({"article": {"title": HEADLINE, "html": paras(LONG), "note": "It's"}})
    single = state.replace("\\", "\\\\").replace("'", "\\'")
    for script in (f"window.state = JSON.parse({json.dumps(state)});", f"var s = JSON.parse('{single}'); start(s);"):
        assert body_of(document(f'{MENU}<div id="app"></div><script>{script}</script>')).paragraphs == LONG


def test_paragraphs_that_an_editor_keeps_in_pieces() -> None:
    spans = [[{"text": text[:20]}, {"text": text[20:30], "marks": ["strong"]}, {"text": text[30:]}] for text in LONG]
    children = [{"_type": "block", "children": pieces} for pieces in spans]
    nodes = [{"type": "paragraph", "content": [{"type": "text", **piece} for piece in pieces]} for pieces in spans]
    for body in (children, {"type": "doc", "content": nodes}):
        script = (
            f'<script type="application/json">{json.dumps({"article": {"title": HEADLINE, "body": body}})}</script>'
        )
        assert body_of(document(f'{MENU}<div id="app"></div>{script}')).paragraphs == LONG


def test_paragraphs_in_a_list_of_blocks_are_not_joined() -> None:
    blocks = [{"type": "paragraph", "text": text} for text in LONG]
    script = f'<script type="application/json">{json.dumps({"article": {"content": blocks}})}</script>'
    assert body_of(document(f'{MENU}<div id="app"></div>{script}')).paragraphs == LONG


def test_markup_that_was_escaped_once_more() -> None:
    assert split("&lt;p&gt;een &lt;b&gt;twee&lt;/b&gt;&lt;/p&gt;&lt;p&gt;drie&lt;/p&gt;") == ["een twee", "drie"]
    assert split("1 &lt; 2") == ["1 &lt; 2"]


def test_an_article_body_in_parts_with_entities_and_escaped_line_breaks() -> None:
    parts = ["Het veer vaart weer naar Kaap Vaak.", "Het caf&eacute; &amp; de kade zijn open.\\n\\nDe rederij is blij."]
    node = {"@type": "NewsArticle", "headline": TITLE, "articleBody": parts}
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    page = read_page(f"<title>{TITLE}</title>{script}<div id=app></div>", URL, FETCHED)
    assert recital(page) == [parts[0], "Het café & de kade zijn open.", "De rederij is blij."]
