from __future__ import annotations

from newscrawl.pages.tree.outline import NO_LINK
from tests.pages.body.body_pages import PARAGRAPHS, body_of, paras
from tests.pages.teasers.teaser_pages import page_of

MENU = '<ul><li><a href="/">Start</a><li><a href="/weer">Weer</ul>'


def test_a_link_left_open_in_a_menu_takes_no_article_along() -> None:
    texts = [*PARAGRAPHS, *(f"In week {week} voer het veer {week + 40} keer, meldt de rederij." for week in range(9))]
    html = f"<title>Veer vaart weer</title>{MENU}<div><h1>Veer vaart weer</h1>{paras(texts)}</div>"
    assert body_of(html).paragraphs == texts


def test_its_first_anchor_still_leads_there() -> None:
    page = page_of(f"{MENU}<div>{paras(PARAGRAPHS * 3)}</div>")
    assert [anchor.href for anchor in page.outline.anchors if anchor.href] == ["/", "/weer", "/contact", "/privacy"]


def test_a_card_of_one_target_stays_a_link() -> None:
    card = "".join(f'<a href="/veer"><p>{text[:100]}</p></a>' for text in PARAGRAPHS[:3])
    assert all(link != NO_LINK for block in page_of(card).outline.blocks for _, link, _ in block.pieces[:1])
