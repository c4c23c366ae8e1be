"""Whether a segment belongs to the article: its evidence, weighed.

The weights add up to log odds; above 0 the segment is in. They are steps of a tenth near what a logistic regression
over news pages gave, and set by hand where a reader is surer than the pages: credits, adverts and hidden text.
A trained model can take the place of `odds`: it finds the same facts in a segment and its row of evidence.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from operator import mul

from newscrawl.pages import classes
from newscrawl.pages.evidence import NAMES, Row
from newscrawl.pages.segments import Segment

BIAS = -1.2
WEIGHTS = {
    "size": 0.4,  # for each 100 characters, up to 400
    "tiny": -0.4,
    "density": -3.2,
    "parent_share": 0.3,
    "kind_share": 2.3,
    "close": 0.4,
    "one_up": -1.2,
    "more_up": -0.7,
    "after_last": -0.5,
    "above_headline": -1.0,
    "after_sentence": 0.3,
    "before_sentence": 0.6,
    "paragraph": 0.9,
    "listed": 1.7,
    "cell": 2.0,
    "heading": 1.5,
    "fragment": -0.6,
    "foreign": -1.5,
    "described": 1.6,
    "points_elsewhere": -2.5,
    "after_pointer": -0.8,
    "credit": -4.5,
    "byline": -0.5,
    "noise": -4.0,
    "intro": 1.5,
    "led": -0.2,
    "leads": -2.0,
}
AROUND = {  # what the names of the element or of any around it say
    classes.ADVERT: -0.1,
    classes.ASIDE: -0.8,
    classes.BODY: 0.6,
    classes.BYLINE: -1.5,
    classes.CAPTION: -1.0,
    classes.COMMENT: -1.9,
    classes.CONSENT: -2.2,
    classes.CORRECTION: -0.2,
    classes.HIDDEN: -0.4,
    classes.MENU: -0.8,
    classes.QUOTE: 1.5,
    classes.RELATED: -0.9,
    classes.SHARE: -1.3,
    classes.SIGNUP: -1.0,
    classes.TAGS: -0.6,
    classes.WIDGET: -0.2,
    classes.UNSEEN: -20.0,
}
OWN = {  # what its own names say on top of that
    classes.ASIDE: -0.4,
    classes.BODY: 0.6,
    classes.BYLINE: -0.7,
    classes.CAPTION: -0.8,
    classes.COMMENT: -0.5,
    classes.CONSENT: -1.0,
    classes.CORRECTION: -0.2,
    classes.FACTS: -1.3,
    classes.HEADLINE: -1.0,
    classes.HIDDEN: -1.1,
    classes.MEDIA: -0.5,
    classes.MENU: -1.0,
    classes.ADVERT: -0.3,
    classes.SIGNUP: -0.8,
}
_WEIGHT_ROW = tuple([WEIGHTS.get(name, 0.0) for name in NAMES])


def odds(segment: Segment, row: Row) -> float:
    """Log odds that a segment is part of the article's text."""
    weighed: float = sum(map(mul, _WEIGHT_ROW, row))
    return BIAS + _names_say(segment.bits, segment.own) + weighed


@lru_cache(maxsize=20_000)
def _names_say(bits: int, own: int) -> float:
    around = sum([weight for group, weight in AROUND.items() if bits & group])
    return around + sum([weight for group, weight in OWN.items() if own & group])


def confidence(segments: Sequence[Segment], scores: Sequence[float]) -> float:
    """How sure the judgment is, 0 to 1: |2p - 1| over what may be article, by weight; 0 for no text."""
    total = sure = 0.0
    for one, score in zip(segments, scores, strict=True):
        p = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
        if p > 0.1:
            total += one.weight
            sure += one.weight * abs(2.0 * p - 1.0)
    return sure / total if total else 0.0
