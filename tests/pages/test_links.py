from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newscrawl.pages.links import Places
from newscrawl.pages.page import read_page


def places(body: str) -> list[str]:
    out = read_page(f"<body>{body}</body>", "https://krant.example/nieuws", datetime(2026, 3, 1, tzinfo=UTC)).outline
    found = Places(out)
    return [found.around(anchor.element) for anchor in out.anchors]


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
    assert places(markup.format('<a href="/x">Iets</a>')) == [place]
