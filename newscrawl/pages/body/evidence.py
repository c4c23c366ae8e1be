"""Where each segment stands: among its likes, by the best container, by the headline, by its neighbours.

These are the values that a judgment is made of; `NAMES` says what each is. All are plain numbers, so that the
trained trees of judge.py, and the program that trains them, read the same row.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from newscrawl.pages.body.standing import Standing
from newscrawl.pages.phrases import LONGEST_POINTER, credits_picture, is_noise, points_elsewhere, signs
from newscrawl.pages.tree import classes
from newscrawl.pages.tree.containers import BAD, Containers
from newscrawl.pages.tree.segments import CELLS, Segment

NAMES = (
    # names of the elements around it and of its own, as bits of classes.py
    "around", "own",
    # what it is, see _nature
    "weight", "density", "mass", "marks", "level", "paragraph", "division", "listed", "cell", "emphasis", "led",
    "teaser", "repeated",
    # its likes, see _likes
    "kind_share", "kind_count", "kind_parents", "kind_led", "kind_density", "kind_weight", "class_share",
    "parent_share", "parent_density", "parent_count",
    # where it stands, see standing.py
    "around_share", "up", "depth", "foreign", "above_headline",
    # in the run of the page and among its neighbours, see rows
    "since_headline", "before_first", "after_last", "mass_before", "mass_after", "signed_since", "since_heading",
    "prev_weight", "prev_density", "prev_mass", "prev_alike", "prev_bad",
    "next_weight", "next_density", "next_mass", "next_alike", "next_bad",
    # what its words say, see _words
    "pointed", "points_elsewhere", "credit", "byline", "noise", "described",
    # the page
    "page_mass", "page_segments", "gathered",
)  # fmt: skip
HEADING_LEVELS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
EMPHASES = {"b": 1, "strong": 1, "i": 2, "em": 2, "cite": 2}
LISTED = frozenset(("li", "dd", "dt"))
MASSIVE = 20.0  # mass of a segment that marks where the text begins and ends
LABEL = 40.0  # weight of a text that announces what stands below it
LONGEST_BYLINE = 120.0
LONGEST_SIGNED = 100.0  # weight of a byline or a date that may open a next article
UNDER_WAY = 200.0  # mass below the headline from which on a byline or a date is no longer the article's own
QUOTED = 40  # characters of a segment that are looked for in what the page says elsewhere
Row = tuple[float, ...]
Kind = tuple[str, str, str, str]  # tag and class of what is around a segment, tag and class of its own element
_NO_KIND: Kind = ("", "", "", "")


@dataclass(slots=True)
class _Likes:
    """Segments of one kind, or under one element, in sums."""

    good: float = 0.0
    count: int = 0
    sentences: int = 0
    led: int = 0  # of the sentences
    density: float = 0.0
    weight: float = 0.0
    parents: set[int] = field(default_factory=set)

    def add(self, one: Segment) -> None:
        """Count a segment in."""
        self.good += one.good
        self.count += 1
        if one.good > 0:
            self.sentences += 1
            self.led += one.led
        self.density += one.density
        self.weight += one.weight


class _Setting(NamedTuple):
    """What the segments of a page are compared with."""

    total: float
    kinds: list[Kind]  # of each segment
    by_kind: dict[Kind, Row]  # see _likes
    by_class: dict[tuple[str, str], float]  # share of the mass by tag and class
    by_parent: dict[int, Row]
    texts: Counter[str]
    first: int  # index of the first massive segment in the best container
    last: int


def rows(found: Containers, segments: list[Segment], description: str) -> list[Row]:
    """One row of `NAMES` per segment; `description` is what meta tags say of the text, folded, in lower case."""
    setting = _set(found, segments)
    total, first, last = setting.total, setting.first, setting.last
    page = (total, len(segments), found.best_score / total)
    kinds = [_NO_KIND, *setting.kinds, _NO_KIND]
    edges = [_NOBODY, *map(_neighbour, segments), _NOBODY]
    standing = Standing(found)
    run = _Run(found.headline)
    result: list[Row] = []
    for i, one in enumerate(segments):
        kind, before, after = kinds[i + 1], edges[i], edges[i + 2]
        words = _words(one, description)
        result.append((
            one.bits, one.own,
            *_nature(found, one, kind, setting),
            *setting.by_kind[kind], setting.by_class[one.tag, one.name], *setting.by_parent[one.parent],
            *standing.row(one),
            run.below / total, first - i, i - last, run.passed / total, (total - run.passed - one.good) / total,
            run.signed, i - run.heading,
            *before[:3], kind == kinds[i], before[3],
            *after[:3], kind == kinds[i + 2], after[3],
            run.pointed, *words, *page,
        ))  # fmt: skip
        run.pass_by(i, one, words[0])
    return result


_NOBODY = (0.0, 0.0, 0.0, False)


def _neighbour(one: Segment) -> tuple[float, float, float, bool]:
    return one.weight, one.density, one.good, one.bits & BAD != 0


class _Run:
    """What lies behind while the segments are gone through in order."""

    __slots__ = ("below", "heading", "headline", "passed", "pointed", "signed")

    def __init__(self, headline: int) -> None:
        self.headline = headline
        self.passed = 0.0  # mass
        self.below = 0.0  # mass below the headline
        self.signed = 0  # bylines and dates below the headline once the text was under way
        self.heading = -1  # index of the last heading
        self.pointed = False  # the last segment announces other articles

    def pass_by(self, index: int, one: Segment, points: float) -> None:
        """Go past a segment that `points` elsewhere, or does not."""
        self.passed += one.good
        if one.element > self.headline:
            self.below += one.good
        heading = one.tag in HEADING_LEVELS
        if heading:
            self.heading = index
        if self.below > UNDER_WAY and one.weight < LONGEST_SIGNED and one.own & _SIGNED:
            self.signed += 1
        self.pointed = bool(points) and (heading or one.weight < LABEL)


_SIGNED = classes.BYLINE | classes.FACTS


def _nature(found: Containers, one: Segment, kind: Kind, setting: _Setting) -> Row:
    text, tag, pieces = one.text, one.tag, one.block.pieces
    tags = found.out.tags
    emphasis = EMPHASES.get(tags[pieces[0][2]], 0)
    if emphasis and len(pieces) > 1 and EMPHASES.get(tags[pieces[-1][2]], 0) != emphasis:
        emphasis = 0
    return (
        one.weight,
        one.density,
        one.mass,
        text.count(",") + text.count(". "),
        HEADING_LEVELS.get(tag, 0),
        tag == "p",
        tag == "div",
        tag in LISTED or kind[0] == "li",
        tag in CELLS,
        emphasis,
        one.led,
        one.teaser,
        setting.texts[text] > 1,
    )


def _likes(likes: _Likes, total: float) -> Row:
    """Of the segments of one kind."""
    count = likes.count
    return (
        likes.good / total,
        count,
        len(likes.parents) / count,
        likes.led / (likes.sentences or 1),
        likes.density / count,
        likes.weight / count,
    )


def _words(one: Segment, description: str) -> Row:
    text, weight = one.text, one.weight
    described = description != "" and weight >= QUOTED and text[:QUOTED].lower() in description
    if weight > LONGEST_POINTER:
        return False, False, False, False, described
    signed = weight < LONGEST_BYLINE and signs(text)
    return points_elsewhere(text), credits_picture(text), signed, is_noise(text), described


def _set(found: Containers, segments: list[Segment]) -> _Setting:
    kinds = [_kind(found, one) for one in segments]
    by_kind = {kind: _Likes() for kind in kinds}
    by_parent = {one.parent: _Likes() for one in segments}
    by_class = dict.fromkeys([(one.tag, one.name) for one in segments], 0.0)
    total = 0.0
    best, end = found.best, found.out.ends[found.best]
    massive = []
    for i, one in enumerate(segments):
        good, parent, kind = one.good, one.parent, by_kind[kinds[i]]
        kind.add(one)
        kind.parents.add(parent)
        by_parent[parent].add(one)
        by_class[one.tag, one.name] += good
        total += good
        if good > MASSIVE and best <= one.element < end:
            massive.append(i)
    total = total or 1.0
    return _Setting(
        total,
        kinds,
        {kind: _likes(likes, total) for kind, likes in by_kind.items()},
        {kind: mass / total for kind, mass in by_class.items()},
        {parent: (one.good / total, one.density / one.count, one.count) for parent, one in by_parent.items()},
        Counter([one.text for one in segments]),
        *((massive[0], massive[-1]) if massive else (0, 0)),
    )


def _kind(found: Containers, one: Segment) -> Kind:
    parent = one.parent
    if parent < 0:
        return "", "", one.tag, one.name
    return found.out.tags[parent], found.names[parent], one.tag, one.name
