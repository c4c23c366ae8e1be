"""Where each segment stands: among its likes, by the best container, by the headline, by its neighbours.

These are the values that a judgment is made of; `NAMES` says what each is. All are plain numbers, so that
weights set by hand and a trained model can read the same row.
"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from newscrawl.pages import classes
from newscrawl.pages.containers import Containers
from newscrawl.pages.landmarks import HEADINGS
from newscrawl.pages.phrases import LONGEST_POINTER, credits_picture, is_noise, points_elsewhere, signs
from newscrawl.pages.segments import CELLS, Segment

LISTED = frozenset(("li", "dd", "dt"))
CLOSE = 2  # levels below the best container
MASSIVE = 20.0  # mass of a segment that marks where the text begins and ends
SENTENCE = 30.0  # mass of a neighbour that is a sentence
QUOTED = 40  # characters of a segment that are looked for in what the page says elsewhere
NAMES = (
    "size", "tiny", "short", "sentence", "density", "parent_share", "kind_share", "close", "deep", "one_up",
    "more_up", "before_first", "after_last", "above_headline", "after_sentence", "before_sentence", "paragraph",
    "listed", "cell", "heading", "fragment", "foreign", "described", "points_elsewhere", "after_pointer", "credit",
    "byline", "noise", "intro", "led", "leads",
)  # fmt: skip
MOST_LED = 0.6  # share of a kind's segments below a link that makes them leads
LEAST_LED = 3  # and their number
Row = tuple[float, ...]
Kind = tuple[str, str, str, str]  # tag and class of what is around a segment, tag and class of its own element


class Told(NamedTuple):
    """What the page says of its text elsewhere, white space folded and lower case."""

    description: str  # of meta tags


class _Shares(NamedTuple):
    """Sentence mass by the element around a segment, and by kind: tag and class of it and of what is around it."""

    total: float
    by_parent: dict[int, float]
    by_kind: dict[Kind, float]
    leads: frozenset[Kind]  # kinds of which most stand right below a link: the leads of other articles


def rows(found: Containers, segments: list[Segment], told: Told) -> list[Row]:
    """One row of `NAMES` per segment."""
    shares = _share(found, segments)
    best, end = found.best, found.out.ends[found.best]
    massive = [i for i, one in enumerate(segments) if one.good > MASSIVE and best <= one.element < end]
    first, last = (massive[0], massive[-1]) if massive else (0, 0)
    steps = {best: 0}
    steps.update({element: step for step, element in enumerate(found.out.ancestors(best), 1)})
    own_article = any(found.out.tags[element] == "article" for element in found.around_headline)
    good = [False, *[one.good > SENTENCE for one in segments], False]
    result: list[Row] = []
    pointed = False
    for i, one in enumerate(segments):
        up, depth, article = _place(found, one.element, steps)
        text, weight = one.text, one.weight
        heading = one.tag in HEADINGS
        kind = _kind(found, one)
        listed = one.tag in LISTED or kind[0] == "li"
        brief = weight <= LONGEST_POINTER
        points = brief and points_elsewhere(text)
        quoted = text[:QUOTED].lower() if weight >= QUOTED else ""
        plain = not heading and not listed and one.tag not in CELLS
        result.append(
            (
                min(weight, 400.0) / 100.0,
                weight < 25,
                weight < 60,
                one.mass > 0,
                one.density,
                shares.by_parent[one.parent] / shares.total,
                shares.by_kind[kind] / shares.total,
                up == 0 and depth <= CLOSE,
                up == 0 and depth > CLOSE,
                up == 1,
                up > 1,
                i < first,
                i > last,
                one.element < found.headline,
                good[i],
                good[i + 2],
                one.tag == "p",
                listed,
                one.tag in CELLS,
                heading,
                plain and weight < 60 and not one.mass,
                own_article and article >= 0 and article not in found.around_headline,
                quoted != "" and quoted in told.description,
                points,
                pointed,
                brief and credits_picture(text),
                brief and weight < 120 and signs(text),
                brief and is_noise(text),
                i < first and one.element > found.headline >= 0 and bool(one.bits & classes.STANDFIRST),
                one.led,
                kind in shares.leads,
            )
        )
        pointed = points and (heading or weight < 40)
    return result


def _share(found: Containers, segments: list[Segment]) -> _Shares:
    by_parent: dict[int, float] = defaultdict(float)
    by_kind: dict[Kind, float] = defaultdict(float)
    members: dict[Kind, int] = defaultdict(int)
    led: dict[Kind, int] = defaultdict(int)
    total = 0.0
    for one in segments:
        if one.good:
            kind = _kind(found, one)
            total += one.good
            by_parent[one.parent] += one.good
            by_kind[kind] += one.good
            members[kind] += 1
            led[kind] += one.led
    leads = frozenset([kind for kind, count in led.items() if count >= LEAST_LED and count > MOST_LED * members[kind]])
    return _Shares(total or 1.0, by_parent, by_kind, leads)


def _kind(found: Containers, one: Segment) -> Kind:
    parent = one.parent
    if parent < 0:
        return "", "", one.tag, one.name
    return found.out.tags[parent], found.names[parent], one.tag, one.name


def _place(found: Containers, element: int, steps: dict[int, int]) -> tuple[int, int, int]:
    """How many levels above the best container the segment branches off, how deep below that it stands,
    and the outermost article element on the way, -1 for none."""
    parents, tags = found.out.parents, found.out.tags
    depth, article = 0, -1
    while element not in steps:
        if tags[element] == "article":
            article = element
        element = parents[element]
        depth += 1
    return steps[element], depth, article
