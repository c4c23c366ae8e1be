from __future__ import annotations

import json
from html import escape
from urllib.parse import quote

import pytest

from newscrawl.errors import NotAnArticle
from newscrawl.pages.body.state import recital, split
from newscrawl.pages.page import read_page
from tests.pages.body.body_pages import HEADLINE, MENU, PARAGRAPHS, article, body_of, document, paras
from tests.pages.fields.field_pages import FETCHED, TITLE, URL

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


HTML = paras(LONG)
HEAD = '<meta property="og:type" content="article">'
PROPS = escape(json.dumps({"article": {"title": HEADLINE, "body": HTML}}), quote=True)
PROGRAMS = {
    "state as a string": f"<script>window.__STATE__ = {json.dumps(json.dumps({'a': {'body': HTML}}))};</script>",
    "function": f'<script>window.__NUXT__=(function(a){{return {{body:{json.dumps(HTML)},x:a}}}}("y"));</script>',
    "object": f"<script>var page = {{id: 7, body: {json.dumps(HTML)}}};</script>",
    "second assignment": f'<script>window.a={{"b":1}};window.c={json.dumps({"body": HTML})};</script>',
    "call": f"<script>document.write({json.dumps(HTML)})</script>",
    "pattern of a program": f'<script type="text/template">{HTML}</script>',
    "attribute": f'<div id="app" data-page="{PROPS}"></div>',
    "noscript": f"<noscript>{HTML}</noscript>",
    "template": f'<template id="a">{HTML}</template>',
    "textarea": f"<textarea hidden>{escape(HTML)}</textarea>",
    "meta": f'<meta itemprop="articleBody" content="{escape(chr(10).join(LONG), quote=True)}">',
}


@pytest.mark.parametrize("markup", PROGRAMS.values(), ids=list(PROGRAMS))
def test_text_that_a_page_keeps_for_a_program(markup: str) -> None:
    assert body_of(document(f"{MENU}<h1>{HEADLINE}</h1>{markup}", HEAD)).paragraphs == LONG


@pytest.mark.parametrize(
    "markup",
    [
        "<noscript><p>Om deze site te zien moet JavaScript aan staan in uw browser.</p><p>Uw browser vertelt u hoe dat"
        " gaat, laad daarna deze pagina opnieuw.</p></noscript>",
        f"<script>var words = {json.dumps([f'{text} {{name}}' for text in LONG])};</script>",
        f"<script>start({{text: {json.dumps(HTML)}}})</script>",
    ],
)
def test_texts_of_programs_are_no_article(markup: str) -> None:
    with pytest.raises(NotAnArticle):
        body_of(document(MENU + markup, title="De Krant"))


def test_a_program_at_a_fronts_address_is_no_article() -> None:
    script = f"<script>window.state = {json.dumps({'a': {'body': HTML}})};</script>"
    with pytest.raises(NotAnArticle):
        body_of(document(MENU + script, title="De Krant"), "https://krant.example/")


def test_entries_of_a_live_report_in_the_structured_data() -> None:
    entries = [{"@type": "BlogPosting", "headline": f"Om {i} uur", "articleBody": text} for i, text in enumerate(LONG)]
    node = json.dumps({"@type": "LiveBlogPosting", "headline": HEADLINE, "liveBlogUpdate": entries})
    html = document(f'{MENU}<div id="app"></div>', f'<script type="application/ld+json">{node}</script>')
    assert body_of(html).paragraphs == [line for i, text in enumerate(LONG) for line in (f"Om {i} uur", text)]


def test_a_link_among_the_pieces_of_a_paragraph() -> None:
    def node(text: str) -> dict[str, object]:
        leaves = [{"nodeType": "text", "value": part} for part in (text[:20], text[20:30], text[30:])]
        link = {"nodeType": "hyperlink", "data": {"uri": "/v"}, "content": leaves[1:2]}
        return {"nodeType": "paragraph", "content": [leaves[0], link, leaves[2]]}

    state = json.dumps({"doc": {"nodeType": "document", "content": [node(text) for text in LONG]}})
    script = f'<script id="__NEXT_DATA__" type="application/json">{state}</script>'
    assert body_of(document(f"{MENU}{script}")).paragraphs == LONG


HARBOUR = "渡轮停航八周后恢复通航"
TOLD = [f"渡船公司星期一说，停航{week}个星期以后，渡船已经重新开航。" for week in ("八", "九", "十", "六")]


@pytest.mark.parametrize(
    "markup",
    [
        f"<template>{paras(TOLD)}</template>",
        f'<script type="text/template">{paras(TOLD)}</script>',
        f"<script>var story = {json.dumps({'title': HARBOUR, 'body': paras(TOLD)})};</script>",
        f"<script>show({{title: {json.dumps(HARBOUR)}, body: {json.dumps(paras(TOLD))}}});</script>",
    ],
)
def test_a_script_without_blanks_in_what_is_kept_for_programs(markup: str) -> None:
    html = document(f"{MENU}<main><h1>{HARBOUR}</h1>{markup}</main>", title=HARBOUR)
    assert body_of(html).paragraphs == TOLD


def test_a_state_whose_answer_is_a_string_of_json() -> None:
    state = {"status": 200, "body": json.dumps({"title": HEADLINE, "content": paras(LONG)})}
    script = f'<script type="application/json" data-sveltekit-fetched>{json.dumps(state)}</script>'
    assert body_of(document(f"{MENU}<div id=app></div>{script}")).paragraphs == LONG


def test_a_percent_encoded_state_names_the_headline() -> None:
    state = quote(json.dumps({"title": HEADLINE, "text": paras(LONG)}))
    html = document(f'{MENU}<div id="app"></div><script>window.__STATE__ = "{state}";</script>')
    assert body_of(html).paragraphs == LONG
