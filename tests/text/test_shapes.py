from __future__ import annotations

import pytest

from newscrawl.text.shapes import shapes

BASE = "https://krant.test"


@pytest.mark.parametrize(
    ("path", "narrow", "wide"),
    [
        ("/nieuws/brug-gaat-open", "/nieuws/*", "/nieuws/*"),
        ("/nieuws/brug-gaat-open-ANP141221005", "/nieuws/*-anp141221005", "/nieuws/*-anp0"),
        ("/nieuws/123/brug_gaat_open", "/nieuws/123/*", "/nieuws/0/*"),
        ("/nieuws/123-brug-gaat-open.html", "/nieuws/123-*.html", "/nieuws/0-*.html"),
        ("/2026/01/05/top-10-tips", "/2026/01/05/*", "/0/0/0/*"),
        ("/sport", "/sport", "/sport"),
        ("/a/b-c?sid=8812&ref=voorpagina", "/a/*?ref=*&sid=8812", "/a/*?ref=*&sid=0"),
        ("/", "/", "/"),
    ],
)
def test_slugs_and_numbers_may_be_any(path: str, narrow: str, wide: str) -> None:
    assert shapes(BASE + path) == (BASE + narrow, BASE + wide)
