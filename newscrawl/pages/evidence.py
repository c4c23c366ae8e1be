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
TINY_WEIGHT = 25.0
SHORT_WEIGHT = 60.0
LABEL = 40.0  # weight of a text that announces what stands below it
LONGEST_BYLINE = 120.0
QUOTED = 40  # characters of a segment that are looked for in what the page says elsewhere
NAMES = (
    # what it is, see _nature
    "size", "tiny", "short", "sentence", "density", "paragraph", "listed", "cell", "heading", "fragment", "led",
    # where it stands, see _standing
    "parent_share", "kind_share", "leads", "close", "deep", "one_up", "more_up", "foreign", "above_headline",
    # among its neighbours, see rows
    "before_first", "after_last", "after_sentence", "before_sentence", "intro", "after_pointer",
    # what its words say, see _words
    "points_elsewhere", "credit", "byline", "noise", "described",
)  # fmt: skip
MOST_LED = 0.6  # share of a kind's segments below a link that makes them leads
LEAST_LED = 3  # and their number
Row = tuple[float, ...]
Kind = tuple[str, str, str, str]  # tag and class of what is around a segment, tag and class of its own element


class Told(NamedTuple):
    """What the page says of its text elsewhere, white space folded and lower case."""

    description: str  # of meta tags


class _Setting(NamedTuple):
    """What the segments of a page are compared with: sentence mass by parent and kind, and the way to the best."""

    total: float
    by_parent: dict[int, float]
    by_kind: dict[Kind, float]
    leads: frozenset[Kind]  # kinds of which most stand right below a link: the leads of other articles
    steps: dict[int, int]  # the best container and those around it: levels up from it
    in_article: bool  # the headline stands in an article element


def rows(found: Containers, segments: list[Segment], told: Told) -> list[Row]:
    """One row of `NAMES` per segment."""
    setting = _set(found, segments)
    best, end, headline = found.best, found.out.ends[found.best], found.headline
    massive = [i for i, one in enumerate(segments) if one.good > MASSIVE and best <= one.element < end]
    first, last = (massive[0], massive[-1]) if massive else (0, 0)
    good = [False, *[one.good > SENTENCE for one in segments], False]
    result: list[Row] = []
    pointed = False
    for i, one in enumerate(segments):
        kind = _kind(found, one)
        words = _words(one, told)
        intro = i < first and one.element > headline >= 0 and bool(one.bits & classes.STANDFIRST)
        neighbours = (i < first, i > last, good[i], good[i + 2], intro, pointed)
        result.append(_nature(one, kind) + _standing(found, one, kind, setting) + neighbours + words)
        pointed = words[0] and (one.tag in HEADINGS or one.weight < LABEL)
    return result


def _nature(one: Segment, kind: Kind) -> Row:
    tag, weight = one.tag, one.weight
    heading, cell, listed = tag in HEADINGS, tag in CELLS, tag in LISTED or kind[0] == "li"
    fragment = weight < SHORT_WEIGHT and not (one.mass or heading or cell or listed)
    size = min(weight, 400.0) / 100.0
    return (
        size,
        weight < TINY_WEIGHT,
        weight < SHORT_WEIGHT,
        one.mass > 0,
        one.density,
        tag == "p",
        listed,
        cell,
        heading,
        fragment,
        one.led,
    )


def _standing(found: Containers, one: Segment, kind: Kind, setting: _Setting) -> Row:
    up, depth, article = _place(found, one.element, setting.steps)
    return (
        setting.by_parent[one.parent] / setting.total,
        setting.by_kind[kind] / setting.total,
        kind in setting.leads,
        up == 0 and depth <= CLOSE,
        up == 0 and depth > CLOSE,
        up == 1,
        up > 1,
        setting.in_article and article >= 0 and article not in found.around_headline,
        one.element < found.headline,
    )


def _words(one: Segment, told: Told) -> tuple[bool, bool, bool, bool, bool]:
    text, weight = one.text, one.weight
    described = weight >= QUOTED and text[:QUOTED].lower() in told.description
    if weight > LONGEST_POINTER:
        return False, False, False, False, described
    signed = weight < LONGEST_BYLINE and signs(text)
    return points_elsewhere(text), credits_picture(text), signed, is_noise(text), described


def _set(found: Containers, segments: list[Segment]) -> _Setting:
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
    steps = {found.best: 0}
    steps.update({element: step for step, element in enumerate(found.out.ancestors(found.best), 1)})
    in_article = any(found.out.tags[element] == "article" for element in found.around_headline)
    return _Setting(total or 1.0, by_parent, by_kind, leads, steps, in_article)


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
