from __future__ import annotations

import pytest

from newscrawl.pages.page import read_page
from newscrawl.pages.surroundings import blocks_beside
from tests.pages.fields.field_pages import FETCHED, TITLE, URL, everything, nothing

LINES = [f"regel {nth}" for nth in range(12)]


def texts(html: str, above: int, *, headline: bool = False, teasers: bool = False) -> list[str]:
    """The texts of the blocks beside the headline of a page with this body."""
    page = read_page(f"<title>{TITLE}</title><body>{html}", URL, FETCHED)
    return [block.text for block in blocks_beside(page, everything if teasers else nothing, above, headline=headline)]


def paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


PAGE = paragraphs(LINES[:3]) + f"<h1>{TITLE}</h1>" + paragraphs(LINES[3:])


def test_below_the_headline_before_above_it_the_nearest_first() -> None:
    assert texts(PAGE, 2) == [*LINES[3:11], LINES[2], LINES[1]]
    assert texts(PAGE, 2, headline=True) == [*LINES[3:11], TITLE, LINES[2], LINES[1]]


def test_a_short_page_has_what_it_has() -> None:
    assert texts(f"<h1>{TITLE}</h1><p>een</p>", 5) == ["een"]
    assert texts(f"<p>een</p><h1>{TITLE}</h1>", 5) == ["een"]


def test_right_below_the_headline_nothing_is_a_teasers() -> None:
    assert texts(PAGE, 2, headline=True, teasers=True) == LINES[3:6]


@pytest.mark.parametrize("html", ["", "<p>een</p>"])
def test_a_page_without_headline_has_no_surroundings(html: str) -> None:
    assert list(blocks_beside(read_page(f"<title>x</title>{html}", URL, FETCHED), nothing, 5)) == []
