from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.pages.body.flight import pushed, rows
from tests.pages.body.body_pages import HEADLINE, MENU, PARAGRAPHS, body_of, document, paras

LONG = [f"{text} Dat staat in bericht {i}." for i, text in enumerate(PARAGRAPHS)]


def _scripts(*pieces: str) -> str:
    pushes = "".join(f"<script>self.__next_f.push([1,{json.dumps(piece)}])</script>" for piece in pieces)
    return f"<script>(self.__next_f=self.__next_f||[]).push([0])</script>{pushes}"


def test_pieces_of_the_stream_and_other_scripts() -> None:
    assert pushed('self.__next_f.push([1,"5:{}"])') == "5:{}"
    assert pushed("(self.__next_f=self.__next_f||[]).push([0])") == ""
    assert pushed('self.__next_f.push([1,"5:') == ""
    assert pushed("self.other.push([1])") is None


def test_rows_of_every_kind() -> None:
    text = "é én\n5:{}"
    stream = f'1:"$Sreact"\n2:I[1,"a"]\nb:{{"a":"$6"}}\n6:T{len(text.encode()):x},{text}7:HL["/a.css"]\n8:null\n9:[1'
    assert rows(stream) == ["$Sreact", [1, "a"], {"a": "$6"}, text, ["/a.css"], None]


def test_an_article_that_stands_in_the_stream_only() -> None:
    markup = paras(LONG)
    stream = f'5:{{"title":{json.dumps(HEADLINE)},"body":"$6"}}\n6:T{len(markup.encode()):x},{markup}7:["$","div"]\n'
    elements = ["$", "article", None, {"children": [["$", "p", str(i), {"children": x}] for i, x in enumerate(LONG)]}]
    for pieces in ((stream[:90], stream[90:]), (f"0:{json.dumps(elements)}\n",)):
        assert body_of(document(f'{MENU}<div id="app"></div>{_scripts(*pieces)}')).paragraphs == LONG


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet='0aT:{}[]",\n$é', max_size=80))
def test_never_raises(stream: str) -> None:
    rows(stream)
    pushed("self.__next_f.push([" + stream)
