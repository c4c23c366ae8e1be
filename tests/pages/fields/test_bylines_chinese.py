from __future__ import annotations

import json

import pytest

from newscrawl import extract
from newscrawl.items import Article
from tests.pages.fields.field_pages import FETCHED, URL

TITLE = "渡轮停航八周后恢复通航"
FIRST = "开往海角的渡轮自星期一起恢复通航，此前它在码头停了八个星期，船上的发动机已经全部更换。"
SECOND = "公司发言人星期一表示，码头已经加长，乘客到年底为止仍按原来的票价购票，新的时刻表下周公布。"
JAPANESE = "カープ岬行きのフェリーは月曜日から運航を再開した。八週間にわたって岸壁に停泊していた。"


def article(*, byline: str = "", first: str = FIRST, last: str = SECOND, author: str = "", lang: str = "") -> Article:
    """The article of a page in Chinese, or whatever its paragraphs are in."""
    head = f'<meta name="author" content="{author}">' if author else ""
    text = f"<p>{first}</p><p>{SECOND if first.startswith(FIRST) else first}</p><p>{last}</p>"
    html = f"<html lang='{lang}'><title>{TITLE}</title>{head}<h1>{TITLE}</h1>{byline}{text}</html>"
    return extract(html, URL, fetched_at=FETCHED)


@pytest.mark.parametrize("author", ["港湾", "海岸消息", "评论", "全部", "海岸党支部", "海岸财经-综合"])
def test_what_bears_no_family_name_wrote_nothing(author: str) -> None:
    assert article(author=author).authors == []
    assert article(byline=f'<div class="author">{author}</div>').authors == []


def test_people_beside_houses() -> None:
    assert article(author="王小明").authors == ["王小明"]
    assert article(byline='<div class="author">海岸消息 <i>李红</i></div>').authors == ["李红"]
    assert article(author="海岸消息", byline="<div>作者：李红</div>").authors == ["李红"]
    assert article(author="安娜·贝格").authors == ["安娜·贝格"]
    assert article(author="Anna Berg").authors == ["Anna Berg"]


def test_names_in_japanese_are_left_alone() -> None:
    assert article(author="鮎川花子", first=JAPANESE, last=JAPANESE).authors == ["鮎川花子"]


@pytest.mark.parametrize(
    ("first", "last", "people"),
    [
        (f"海岸报讯（记者 王小明）{FIRST}", SECOND, ["王小明"]),
        (f"海岸报3月1日讯（记者王小明 李红 整合）{FIRST}", SECOND, ["王小明", "李红"]),
        (FIRST, f"{SECOND}（记者王小明）", ["王小明"]),
        (FIRST, "海岸晚报记者 王小明", ["王小明"]),
        (FIRST, "采写：海岸见习记者 王小明", ["王小明"]),
        (f"{FIRST}（记者 王小明 摄）", SECOND, []),
        (FIRST, "编辑 王小明", []),
        (f"记者王小明在码头看到，{FIRST}", SECOND, []),
    ],
)
def test_reporters_in_the_text(first: str, last: str, people: list[str]) -> None:
    assert article(first=first, last=last).authors == people


def test_a_line_that_is_told_wins() -> None:
    node = json.dumps({"@type": "NewsArticle", "headline": TITLE, "author": {"@type": "Person", "name": "李红"}})
    byline = f'<script type="application/ld+json">{node}</script>'
    assert article(byline=byline, last="海岸晚报记者 王小明").authors == ["李红"]


@pytest.mark.parametrize("line", ["海岸晚报记者 王小明", "采写：海岸见习记者 王小明"])
def test_a_line_that_names_the_reporter_is_no_text(line: str) -> None:
    assert article(last=line).body == f"{FIRST}\n\n{SECOND}"
    assert article(author="李红", last=line).body.endswith(line)


def test_a_bracketed_byline_above_the_text_is_none_of_it() -> None:
    assert article(byline="<p>【文/海岸专栏作者 王小明】</p>").body.startswith(FIRST)
