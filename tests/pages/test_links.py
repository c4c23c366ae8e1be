from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newscrawl.pages.links import PageLink, read_links
from newscrawl.pages.page import read_page


def links(body: str) -> list[PageLink]:
    return read_links(
        read_page(f"<body>{body}</body>", "https://krant.example/nieuws", datetime(2026, 3, 1, tzinfo=UTC))
    )


def test_href_text_and_rel_as_they_stand() -> None:
    assert links('<a href=" /a#b " rel="Next  nofollow">Een\n <b>veer</b></a><a>geen</a><a href="/c"><img></a>') == [
        PageLink(" /a#b ", "Een veer", "main", "next nofollow"),
        PageLink("/c", "", "main", ""),
    ]


@pytest.mark.parametrize(
    ("markup", "place"),
    [
        ("<nav>{}</nav>", "menu"),
        ("<header><div>{}</div></header>", "menu"),
        ('<div role="navigation">{}</div>', "menu"),
        ('<div class="main-menu x">{}</div>', "menu"),
        ('<div id="breadcrumbs">{}</div>', "menu"),
        ("<footer><ul><li>{}</li></ul></footer>", "footer"),
        ("<footer><nav>{}</nav></footer>", "footer"),
        ('<div class="site-footer">{}</div>', "footer"),
        ("<main><aside>{}</aside></main>", "aside"),
        ('<div class="sidebar">{}</div>', "aside"),
        ('<div class="pagination">{}</div>', "pager"),
        ('<main><div class="article-header">{}</div></main>', "main"),
        ("<div>{}</div>", "main"),
    ],
)
def test_place(markup: str, place: str) -> None:
    assert [one.place for one in links(markup.format('<a href="/x">Iets</a>'))] == [place]
