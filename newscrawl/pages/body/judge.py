"""Whether a segment belongs to the article: its evidence, weighed by trained trees.

Their sum is the log odds; above 0 the segment is in. trees.py holds them as plain Python, made by `make train`.
What is too short to weigh much in training, but which a reader is sure of, is set by hand: credits, adverts,
pointers to other articles, hidden text.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from newscrawl.pages.body import trees
from newscrawl.pages.body.evidence import NAMES, Row
from newscrawl.pages.phrases import LONGEST_POINTER, is_surely_none
from newscrawl.pages.tree import classes
from newscrawl.pages.tree.containers import BAD
from newscrawl.pages.tree.segments import Segment

# What speaks against a segment more surely than the pages that the trees were grown on can tell.
NOISE, CREDIT, POINTER, TEASER = 8.0, 6.0, 6.0, 2.0
UNSEEN = 20.0
CONSENT_ABOVE = 4.0  # for a box about consent or blockers above the headline
STANDFIRST = 2.0  # speaks for a text between headline and body that is named so
LEAST_STANDFIRST = 40.0  # weight
LEAD = 2.0
MOST_LED = 0.6  # share of a kind's sentences below a link that makes them the leads of other articles
LEAST_LED = 3  # and the number of its segments
_LED, _COUNT = NAMES.index("kind_led"), NAMES.index("kind_count")
_ABOVE, _BEFORE = NAMES.index("above_headline"), NAMES.index("before_first")
_AGAINST = BAD | classes.UNSEEN
_WORDS, _TEASER = slice(NAMES.index("points_elsewhere"), NAMES.index("described")), NAMES.index("teaser")


def odds(segment: Segment, row: Row) -> float:
    """Log odds that a segment is part of the article's text."""
    bits = segment.bits
    score = trees.odds(bits, segment.own, *row[2:])
    if bits & classes.UNSEEN:
        score -= UNSEEN
    points, credit, _, noise = row[_WORDS]
    if points or credit or noise or row[_TEASER]:
        score -= POINTER * points + CREDIT * credit + NOISE * noise + TEASER * row[_TEASER]
    if score > 0.0 and segment.weight <= LONGEST_POINTER and is_surely_none(segment.text):
        score -= NOISE
    if row[_LED] > MOST_LED and row[_COUNT] >= LEAST_LED:
        score -= LEAD
    if row[_ABOVE]:
        if bits & classes.CONSENT:
            score -= CONSENT_ABOVE
    elif bits & classes.STANDFIRST and row[_BEFORE] >= 0 and segment.weight >= LEAST_STANDFIRST and not bits & _AGAINST:
        score += STANDFIRST
    return score


def confidence(segments: Sequence[Segment], scores: Sequence[float]) -> float:
    """How sure the judgment is, 0 to 1: |2p - 1| over what may be article, by weight; 0 for no text."""
    total = sure = 0.0
    for one, score in zip(segments, scores, strict=True):
        p = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
        if p > 0.1:
            total += one.weight
            sure += one.weight * abs(2.0 * p - 1.0)
    return sure / total if total else 0.0
