"""Rows of one list: elements side by side that are made alike."""

from __future__ import annotations

from newscrawl.pages.tree.outline import Outline

DEEPEST = 3  # elements between a box and the row that holds it


def are_made_alike(out: Outline, one: int, other: int) -> bool:
    """Whether two elements have one tag, and a class in common where they have any."""
    if min(one, other) < 0 or out.tags[one] != out.tags[other]:
        return False
    names = [set((out.attributes(element).get("class") or "").split()) for element in (one, other)]
    return bool(names[0] & names[1]) or not (names[0] or names[1])


def are_in_rows(out: Outline, one: int, other: int) -> bool:
    """Whether two elements stand as deep in two rows of one list, not right in it."""
    for _ in range(DEEPEST):
        one, other = out.parents[one], out.parents[other]
        if min(one, other) < 0 or one == other:
            return False
        if out.parents[one] == out.parents[other]:
            return are_made_alike(out, one, other)
    return False
