"""Groups of boxes that stand side by side, and which texts around them belong to which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, takewhile

from newscrawl.pages.teasers.boxes import HEADINGS, Box
from newscrawl.pages.teasers.heading_runs import is_aside, is_heading, is_short, is_title, precedes
from newscrawl.pages.teasers.headings import is_known, label_of
from newscrawl.pages.teasers.prose import is_prose
from newscrawl.pages.teasers.runs import RawRun, Run, make_runs
from newscrawl.pages.teasers.stamps import is_stamp, tells_when
from newscrawl.pages.teasers.texts import is_headline, weight
from newscrawl.pages.tree.outline import NO_LINK, Outline
from newscrawl.text.age import find_age

BEHIND = 4  # blocks behind the last box that may be its
LEAST_LEAD_INSIDE = 60  # characters of a box's longest text where that is a lead
MOST_BETWEEN = 900  # characters between two boxes; more is an article's text


@dataclass(slots=True)
class Unit:
    """One box and the runs of text that are its own."""

    box: Box
    inner: list[Run] = field(default_factory=list)
    before: list[Run] = field(default_factory=list)
    behind: list[Run] = field(default_factory=list)

    @property
    def runs(self) -> list[Run]:
        """All its runs in document order."""
        return [*self.before, *self.inner, *self.behind]


@dataclass(slots=True)
class Group:
    """Units under one heading."""

    units: list[Unit] = field(default_factory=list)
    heading: Run | None = None


def side_by_side(boxes: list[Box]) -> Iterator[list[Box]]:
    """Runs of boxes that follow each other under one parent."""
    row: list[Box] = []
    for box in boxes:
        if row and box.parent != row[-1].parent:
            yield row
            row = []
        row.append(box)
    if row:
        yield row


def read_groups(
    out: Outline, row: list[Box], keyed: list[bool], known: dict[int, list[RawRun]], *, follows: bool
) -> list[Group]:
    """The groups of one row of boxes: cut where a heading, an article's text or a sentence's link stands between.

    `keyed[anchor]` says whether an anchor leads to some box's target, `known` keeps the runs of the page's blocks. One
    box alone is no group where it has no heading, unless it `follows` a teaser block.
    """
    start = out.first_block[row[0].element]
    stop = max(out.last_block[row[-1].element], out.last_block[out.anchors[row[-1].last - 1].element]) + BEHIND
    runs = make_runs(out, out.blocks[max(0, start - 1) : stop], known)
    ahead: list[Run] = []
    first: Run | None = None
    for run in runs:
        if _reached(out, run, row[0]):
            first = run
            break
        ahead.append(run)
    if start > 1 and (all(map(precedes, ahead)) or (len(ahead) == 1 and is_aside(out, ahead[0]))):
        ahead = [*make_runs(out, out.blocks[start - 2 : start - 1], known), *ahead]
    group = Group()
    precede = _open(out, group, ahead, row[0].parent, keyed)
    if first is None or (len(row) == 1 and not (group.heading or follows or _may_head(out, first, row[0]))):
        return []
    units = _share_out(out, row, keyed, chain((first,), runs))
    return _cut(out, group, units, keyed, ahead[-1:] if precede else [])


def _may_head(out: Outline, first: Run, box: Box) -> bool:
    """Whether the first text of a box, or what stands behind a box without text, may hold its heading."""
    return not _is_inside(out, first, box) or is_known(first.text) or label_of(first.text) > 0


def _cut(out: Outline, group: Group, units: list[Unit], keyed: list[bool], early: list[Run]) -> list[Group]:
    """The groups of a row's units, `group` the first; `early` is the age that stands in front of the first link."""
    groups, precede, parent = [group], bool(early), units[0].box.parent
    for unit in units:
        prose = is_prose(out, unit.box, unit.inner)
        if prose and groups[-1].units:
            _trim_last(out, groups)
        own = _before_heading(out, unit.behind) if unit.behind else []
        rest = unit.behind[len(own) :]
        unit.before, early = early, []
        too_long = sum([len(run.text) for run in own]) > MOST_BETWEEN
        unit.behind, parted = [] if too_long else own, bool(rest) or too_long
        if not prose:
            labelled = _heading_inside(out, groups, unit)
            groups[-1].units.append(unit)
            if precede and unit is not units[-1]:
                early = _take_stamp(rest or own)
            if labelled or _is_whole(unit):
                unit.behind = _its_stamps(unit)
                parted = parted or (labelled and len(unit.behind) < len(own))
        if prose or parted:
            groups.append(Group())
            if _open(out, groups[-1], rest or own[-1:], parent, keyed):
                precede, early = True, early or (rest or own)[-1:]
    _trim_last(out, groups)
    return [group for group in groups if group.units]


def _is_whole(unit: Unit) -> bool:
    """Whether a box holds a lead beside its headline: then texts behind it are not its."""
    texts = [run.text for run in unit.inner if is_headline(run.text) and not tells_when(run.text)]
    return len(texts) > 1 and max(map(weight, texts)) >= LEAST_LEAD_INSIDE


def _its_stamps(unit: Unit) -> list[Run]:
    """Of the runs behind a box those in its own block of text, and ages."""
    blocks = {run.block for run in unit.inner}
    return list(takewhile(lambda run: run.block in blocks or tells_when(run.text), unit.behind))


def _heading_inside(out: Outline, groups: list[Group], unit: Unit) -> bool:
    """Begin a group where the box itself opens with its heading: "Lees ook: <a>...</a>"; whether it does."""
    first = unit.inner[0] if unit.inner else None
    if first is None:
        return False
    cut = label_of(first.text)
    if cut:
        unit.inner[0] = replace(first, text=first.text[cut:].strip())
        first = replace(first, text=first.text[:cut])
    elif is_known(first.text) and (first.link == NO_LINK or (first.text.endswith(":") and len(unit.inner) > 1)):
        unit.inner.pop(0)
    else:
        return False
    heading = groups[-1].heading
    if heading is None or heading.text != first.text:
        if groups[-1].units:
            groups.append(Group())
        groups[-1].heading = first
    return True


def _share_out(out: Outline, row: list[Box], keyed: list[bool], runs: Iterable[Run]) -> list[Unit]:
    """The units with the runs inside and behind each box; `runs` begin at the first box."""
    units = [Unit(box) for box in row]
    at, last = 0, len(row) - 1
    for run in runs:
        while at < last and _reached(out, run, row[at + 1]):
            at += 1
        unit = units[at]
        if _is_inside(out, run, row[at]):
            unit.inner.append(run)
        elif run.link == NO_LINK or (not keyed[run.link] and is_heading(out, run)):
            unit.behind.append(run)
        elif keyed[run.link] or is_headline(run.text):
            if at == last:
                break
            unit.behind = _before_heading(out, unit.behind)
    return units


def _is_inside(out: Outline, run: Run, box: Box) -> bool:
    return box.element <= run.element < out.ends[box.element] or box.first <= run.link < box.last


def _before_heading(out: Outline, runs: list[Run]) -> list[Run]:
    """Runs up to the first heading: the rest belongs to links that are no boxes of this row."""
    return list(takewhile(lambda run: not is_heading(out, run), runs))


def _reached(out: Outline, run: Run, box: Box) -> bool:
    return box.first <= run.link < box.last or run.element >= box.element


def _open(out: Outline, group: Group, ahead: list[Run], parent: int, keyed: list[bool]) -> bool:
    """Find the group's heading at the end of the runs in front of it; whether an age stands in front of its link."""
    left = list(ahead)
    while left and precedes(left[-1]):
        left.pop()
    exact = all(is_stamp(run.text) for run in ahead[len(left) :])
    if len(left) > 1 and is_title(out, left[-2]) and is_aside(out, left[-1]):
        left = left[:-1] if not _of_others(out, left[-2], parent, keyed) else left
    if left and (exact or is_known(left[-1].text) or out.tags[left[-1].element] in HEADINGS):
        run = left[-1]
        alone = run.link == NO_LINK and (len(left) == 1 or left[-2].block != run.block)
        if (is_heading(out, run) or (alone and is_short(run.text))) and not _of_others(out, run, parent, keyed):
            group.heading = run
    return bool(ahead) and tells_when(ahead[-1].text) and _is_beside(out, ahead[-1].element, parent)


def _of_others(out: Outline, run: Run, parent: int, keyed: list[bool]) -> bool:
    """Whether a text ends an element with boxes of its own, and those in `parent` stand outside it."""
    element, around = run.element, -1
    while element > parent or out.ends[element] <= parent:
        around, element = element, out.parents[element]
    return around >= 0 and any(keyed[out.anchors_before[around] : out.anchors_before[run.element]])


def _is_beside(out: Outline, element: int, parent: int) -> bool:
    """Whether an element stands in `parent`, and in no box of other links there."""
    while element > parent:
        if out.anchors_before[element] != out.anchors_before[out.ends[element]]:
            return False
        element = out.parents[element]
    return element == parent


def _take_stamp(runs: list[Run]) -> list[Run]:
    """The age at the end of runs, taken away from there: it stands in front of the next link."""
    if not runs:
        return []
    last = runs[-1]
    if tells_when(last.text):
        return [runs.pop()]
    hit = find_age(last.text)
    if hit is None or hit[2] != len(last.text):
        return []
    age = last.text[hit[1] :]
    last.text = last.text[: hit[1]].rstrip()
    return [Run(age, last.link, last.element, last.block)]


def _trim_last(out: Outline, groups: list[Group]) -> None:
    """Of the runs behind the last box only as many are its as the other boxes have, in the same elements, or an age in
    its own block of text; of one box alone all in that block, and an age."""
    units = [unit for group in groups for unit in group.units]
    if not units:
        return
    last, others = units[-1], units[:-1]
    parent = last.box.parent
    last.behind = [run for run in last.behind if parent <= run.element < out.ends[parent]]
    if not others:
        last.behind = _its_stamps(last)
        return
    most = max(len(unit.behind) for unit in others)
    tags = {out.tags[run.element] for unit in others for run in unit.behind}
    kept = list(takewhile(lambda run: out.tags[run.element] in tags and not is_heading(out, run), last.behind[:most]))
    blocks = {run.block for run in last.inner}
    last.behind = kept or list(takewhile(lambda run: run.block in blocks and tells_when(run.text), last.behind))
