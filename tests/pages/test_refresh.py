from __future__ import annotations

import pytest

from newscrawl.pages.refresh import sent_on


@pytest.mark.parametrize(
    ("directive", "href"),
    [
        ("0;url=/a", "/a"),
        ("1; URL='/a'", "/a"),
        ("0,/a", "/a"),
        (" 0 url=/a", "/a"),
        (".5 ; url = /a", "/a"),
        ("300", None),
        ("300 s", None),
        ("900;url=/a", None),
        ("url=/a", None),
        ("", None),
    ],
)
def test_where_a_directive_sends_its_reader(directive: str, href: str | None) -> None:
    assert sent_on(directive) == href
