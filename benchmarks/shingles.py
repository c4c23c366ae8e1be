"""How near one text is to another: runs of four words, counted on each page, as article extraction benchmarks do.

The measure is that of scrapinghub/article-extraction-benchmark (evaluate.py): true and false shingles of a page are
normalised to its own number, precision and recall are means over the pages, F1 is made of these means.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from statistics import mean

LENGTH = 4
_WORD = re.compile(r"\w+")
Shares = tuple[float, float, float]  # right, too much, missing


def words(text: str) -> list[str]:
    """The words of a text in order."""
    return _WORD.findall(text)


def shingles(tokens: list[str]) -> Counter[tuple[str, ...]]:
    """Runs of `LENGTH` words with their number; a shorter text is one run."""
    return Counter([tuple(tokens[i : i + LENGTH]) for i in range(max(1, len(tokens) - LENGTH + 1)) if tokens])


def compare(true: str, got: str) -> Shares:
    """What of a text is right, too much and missing, as shares of all of it."""
    wanted, found = shingles(words(true)), shingles(words(got))
    right = (wanted & found).total()
    wrong, missing = found.total() - right, wanted.total() - right
    total = right + wrong + missing
    return (right / total, wrong / total, missing / total) if total else (1.0, 0.0, 0.0)


def f1(pages: Iterable[Shares]) -> float:
    """F1 of the mean precision and the mean recall of pages."""
    known = list(pages)
    precise = [right / (right + wrong) for right, wrong, _ in known if right + wrong]
    recalled = [right / (right + missing) for right, _, missing in known if right + missing]
    precision, recall = mean(precise or [0.0]), mean(recalled or [0.0])
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
