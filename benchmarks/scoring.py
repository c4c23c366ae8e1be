"""What an extractor is worth on the pages of a corpus."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from benchmarks.corpora import FETCHED, Example
from benchmarks.shingles import Shares, compare, f1
from newscrawl.errors import NewscrawlError
from newscrawl.extraction import extract

Extractor = Callable[[Example], str | None]  # the body of a page, None where the extractor refuses it


@dataclass(slots=True)
class Score:
    """Sums over the pages of a corpus."""

    pages: int = 0
    refused: int = 0
    shares: list[Shares] = field(default_factory=list)  # of pages whose right text is known
    strings: list[int] = field(default_factory=lambda: [0, 0, 0])  # found, missing, wrongly found
    seconds: list[float] = field(default_factory=list)

    def add(self, other: Score) -> None:
        """Count the pages of another one too."""
        self.pages += other.pages
        self.refused += other.refused
        self.shares += other.shares
        self.strings = [mine + theirs for mine, theirs in zip(self.strings, other.strings, strict=True)]
        self.seconds += other.seconds

    @property
    def f1(self) -> float | None:
        """Of four-word shingles, else of the strings that must and must not be there; None where neither is known."""
        if self.shares:
            return f1(self.shares)
        found, missing, wrong = self.strings
        return 2 * found / (2 * found + missing + wrong) if found + missing else None

    def milliseconds(self, share: float) -> float:
        """The time that this share of the pages stays within."""
        known = sorted(self.seconds)
        return 1000 * known[min(len(known) - 1, int(share * len(known)))] if known else 0.0

    def __str__(self) -> str:
        value = "     -" if self.f1 is None else f"{self.f1:.4f}"
        return f"{value}  {self.pages} pages, {self.refused} refused"


def ours(example: Example) -> str | None:
    """The body that this project extracts, its dateline in front as printed."""
    try:
        article = extract(example.html, example.url, fetched_at=FETCHED)
    except NewscrawlError:
        return None
    return (article.dateline_raw or "") + article.body


def score(pages: Iterable[Example], extractor: Extractor = ours) -> Score:
    """Run an extractor over pages, of which it keeps none."""
    found = Score()
    for example in pages:
        start = time.perf_counter()
        text = extractor(example)
        found.seconds.append(time.perf_counter() - start)
        found.pages += 1
        found.refused += text is None
        if example.body:
            found.shares.append(compare(example.body, text or ""))
        elif example.within:
            _count(found, example, " ".join((text or "").split()))
    return found


def _count(found: Score, example: Example, text: str) -> None:
    right = sum([" ".join(string.split()) in text for string in example.within])
    found.strings[0] += right
    found.strings[1] += len(example.within) - right
    found.strings[2] += sum([" ".join(string.split()) in text for string in example.without])
