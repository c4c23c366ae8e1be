"""Which segments of a page are its article, as far as the right text tells: what a model is taught."""

from __future__ import annotations

from collections import Counter

from benchmarks.shingles import LENGTH, shingles, words

COVERED = 0.5  # share of a segment's shingles that the right text has, for it to be taken at first
MOST_PASSES = 6
Shingles = Counter[tuple[str, ...]]


def label(texts: list[str], true: str) -> list[bool]:
    """For each text of a page, in order, whether the right text holds it.

    By the shingles that both have, then by what makes the whole page come nearest to the right text.
    """
    tokens = [words(text) for text in texts]
    wanted = words(true)
    known = shingles(wanted)
    counts = [shingles(part) if len(part) >= LENGTH else Counter() for part in tokens]
    taken = [
        sum([n for run, n in own.items() if run in known]) > COVERED * own.total() if own else False for own in counts
    ]
    _toggle(taken, counts, known)
    joined = f" {' '.join(wanted)} "
    for i, part in enumerate(tokens):
        if part and len(part) < LENGTH:
            taken[i] = _fits(i, tokens, taken, joined)
    return taken


def _toggle(taken: list[bool], counts: list[Shingles], known: Shingles) -> None:
    """Take or leave single segments as long as that brings the page nearer to the right text."""
    total: Shingles = Counter()
    for own, take in zip(counts, taken, strict=True):
        if take:
            total.update(own)
    size = sum(total.values())
    right = sum([min(n, known[run]) for run, n in total.items() if run in known])
    wanted = known.total()
    for _ in range(MOST_PASSES):
        changed = False
        for i, own in enumerate(counts):
            if not own:
                continue
            sign = -1 if taken[i] else 1
            gain = _gain(own, sign, total, known)
            now, then = right / (size + wanted), (right + gain) / (size + sign * own.total() + wanted)
            if then > now:
                taken[i] = not taken[i]
                right += gain
                size += sign * own.total()
                for run, n in own.items():
                    total[run] = total.get(run, 0) + sign * n
                changed = True
        if not changed:
            return


def _gain(own: Shingles, sign: int, total: Shingles, known: Shingles) -> int:
    """How many more shingles are right with a text taken, or left out where `sign` is -1."""
    gain = 0
    for run, n in own.items():
        most = known.get(run, 0)
        if most:
            have = total.get(run, 0)
            gain += min(have + sign * n, most) - min(have, most)
    return gain


def _fits(i: int, tokens: list[list[str]], taken: list[bool], joined: str) -> bool:
    """Whether a text of few words stands in the right text next to a neighbour that does."""
    own = tokens[i]
    behind = next((part for part, take in zip(tokens[i + 1 :], taken[i + 1 :], strict=True) if part and take), [])
    before = next((part for part, take in zip(tokens[:i][::-1], taken[:i][::-1], strict=True) if part and take), [])
    below = " ".join([*own, *behind[:LENGTH]])
    above = " ".join([*before[-LENGTH:], *own])
    return (bool(behind) and f" {below} " in joined) or (bool(before) and f" {above} " in joined)
