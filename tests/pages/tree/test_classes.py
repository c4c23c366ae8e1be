from __future__ import annotations

import pytest

from newscrawl.pages.tree import classes
from newscrawl.pages.tree.classes import groups


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("article-body", classes.BODY),
        ("ArticleBody", classes.BODY),
        ("c-story__body--wide2", classes.BODY),
        ("articleBody", classes.BODY),
        ("wp-caption-text", classes.CAPTION),
        ("CookieConsent", classes.CONSENT),
        ("lees-ook", classes.RELATED),
        ("box sr-only", classes.HIDDEN),
    ],
)
def test_a_name_says_its_group(name: str, group: int) -> None:
    assert groups(name) & group


@pytest.mark.parametrize("name", ["", "x9_Ab", "shadow", "adaptive", "no-sidebar", "css-1q2w3e"])
def test_words_within_words_say_nothing(name: str) -> None:
    assert groups(name) == 0


@pytest.mark.parametrize(
    ("name", "group", "other"),
    [
        ("wp-block-quote", classes.QUOTE, classes.WIDGET),
        ("teaser-text", classes.STANDFIRST, classes.RELATED),
        ("quote-box teaser", classes.RELATED, classes.STANDFIRST),
    ],
)
def test_two_words_say_something_else_than_each(name: str, group: int, other: int) -> None:
    assert groups(name) & group
    assert not groups(name) & other
