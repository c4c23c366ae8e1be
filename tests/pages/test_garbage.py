from __future__ import annotations

import gc
from datetime import UTC, datetime

import pytest

from newscrawl.errors import NotAnArticle
from newscrawl.extraction import extract, read
from newscrawl.pages.garbage import no_collection

PAGE = "<h1>Veerboot vaart weer</h1>" + "<p>De veerboot naar de kaap vaart weer, zei de rederij maandag. </p>" * 8


@pytest.mark.parametrize("before", [True, False])
def test_the_collector_is_afterwards_as_it_was(before: bool) -> None:
    try:
        gc.enable() if before else gc.disable()
        with no_collection():
            assert not gc.isenabled()
        assert gc.isenabled() == before
    finally:
        gc.enable()


def test_a_page_leaves_no_cycle_behind() -> None:
    read(PAGE, "http://example.com/a", fetched_at=datetime.now(UTC))
    gc.collect()
    found = read(PAGE, "http://example.com/a", fetched_at=datetime.now(UTC))
    assert found.article is not None
    del found
    assert gc.collect() == 0


@pytest.mark.parametrize("page", ["", "<h1>Nieuws</h1>" + "<a href=/a>De veerboot vaart weer</a> " * 9])
def test_a_refused_page_leaves_no_cycle_behind(page: str) -> None:
    extract_refused(page)
    gc.collect()
    try:
        gc.disable()
        extract_refused(page)
        assert gc.collect() == 0
    finally:
        gc.enable()


def extract_refused(page: str) -> None:
    try:
        extract(page, "http://example.com/a")
    except NotAnArticle:
        return
    raise AssertionError
