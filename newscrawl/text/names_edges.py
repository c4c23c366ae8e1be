"""What stands before and behind the words of a name and is no part of it."""

from __future__ import annotations

from newscrawl.text.names_words import BEFORE_BESIDE, BESIDE, DEGREES, HONORIFICS
from newscrawl.text.weekdays import weekday_number

LEAST = 2  # words of a name
_ABBREVIATED = (" Jr", " Sr")
_BEFORE_DAYS = frozenset("on op am den".split())
_LEFT_OVER = frozenset("y e i a dan on op am at om um le el em il à den".split())


def without_degrees(words: list[str]) -> list[str]:
    """A name without the titles in small letters before it, and the degrees behind it."""
    start, end = 0, len(words)
    while end - start > LEAST and words[end - 1].lower().strip(".") in DEGREES:
        end -= 1
    while end - start > LEAST and words[start].islower() and words[start].strip(".") in HONORIFICS:
        start += 1
    return words[start:end]


def as_printed(name: str, text: str) -> str:
    """A name with the point behind "Jr." and "Sr." that it has in the text."""
    return f"{name}." if name.endswith(_ABBREVIATED) and f"{name}." in text else name


def without_left_over(words: list[str]) -> list[str]:
    """A name without the small words at its end that joined it to what was cut, and a weekday behind one ("on Thu")."""
    end = len(words)
    if end > LEAST + 1 and words[end - 2] in _BEFORE_DAYS and weekday_number(words[end - 1]) is not None:
        end -= 2
    while end and words[end - 1] in _LEFT_OVER:
        end -= 1
    return words[:end]


def without_beside(words: list[str]) -> list[str]:
    """A name without the button or the date that stands beside it: "Follow", "View profile", "Last updated"; nothing
    where that is all."""
    if len(words) == LEAST and words[0].lower() in BEFORE_BESIDE and words[1].lower().strip(".:,") in BESIDE:
        return []
    for at in range(LEAST, len(words)):
        if words[at].lower().strip(".:,") in BESIDE:
            end = at - 1 if at > LEAST and words[at - 1].lower() in BEFORE_BESIDE else at
            return words[:end]
    return words
