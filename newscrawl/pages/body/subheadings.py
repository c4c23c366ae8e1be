"""Subheadings that no heading element holds: a line in bold between two paragraphs, among which it stands."""

from __future__ import annotations

from newscrawl.pages.phrases import credits_picture, is_another_line, is_noise
from newscrawl.pages.tree.classes import CAPTION, UNSEEN
from newscrawl.pages.tree.containers import BAD, Containers
from newscrawl.pages.tree.segments import Segment
from newscrawl.pages.tree.sentences import ends_sentence
from newscrawl.pages.tree.tags import HEADINGS

LONGEST = 80.0  # weight
LEAST = 3  # characters
MOST_CAPTIONS = 2  # of a picture above a subheading
_BOLD = frozenset(("b", "strong", *HEADINGS))
_NAMES = (
    "tussenkop", "subhead", "sub-head", "sub_head", "zwischen", "intertitre", "inter-titre", "mellanrubrik",
    "underrubrik", "mellemrubrik", "mellomtittel", "sottotitolo", "intertitulo", "ladillo", "crosshead", "srodtytul",
    "väliotsikko", "valiotsikko", "podnadpis", "subtitle", "midden-kop", "kopje",
)  # fmt: skip


def keep_subheadings(found: Containers, segments: list[Segment], taken: list[bool]) -> None:
    """Take such lines in."""
    for i in range(1, len(segments) - 1):
        one = segments[i]
        if taken[i] or one.density or not taken[i + 1] or one.element == found.headline:
            continue
        at = i - 1 if taken[i - 1] else _above_picture(segments, i - 1)
        if not taken[at]:
            continue
        before, after = segments[at], segments[i + 1]
        if (
            before.mass
            and after.mass
            and not one.bits & (BAD | UNSEEN)
            and _stands_among(found, before, one, after)
            and is_subheading(found, one)
        ):
            taken[i] = True


def _above_picture(segments: list[Segment], at: int) -> int:
    """The segment above a picture's caption and credit that end with this one; itself where it is neither."""
    for _ in range(MOST_CAPTIONS):
        if at and (segments[at].bits & CAPTION or credits_picture(segments[at].text)):
            at -= 1
    return at


def _stands_among(found: Containers, before: Segment, one: Segment, after: Segment) -> bool:
    """Whether a line stands directly among the paragraphs around it, in a box of its own or in one with those below."""
    around = before.parent
    if around == after.parent and around in (one.element, one.parent):
        return True
    out = found.out
    parted = before.element == after.element  # paragraphs in one element, parted by breaks
    around = before.element if parted else around
    at, index = one.element, one.block.index
    while out.parents[at] > around and out.first_block[out.parents[at]] == index:
        at = out.parents[at]
    if one.tag == "h1" or out.parents[at] != around or not (parted or after.parent in (around, at)):
        return False
    if after.parent == at:
        return True
    return out.anchors_before[out.ends[at]] == out.anchors_before[at] and "img" not in out.tags[at : out.ends[at]]


def is_subheading(found: Containers, one: Segment) -> bool:
    """Whether a segment is a short line, all in bold or called a subheading, and no other kind of line."""
    text = one.text
    if one.weight > LONGEST or len(text) < LEAST or (ends_sentence(text) and text[-1] not in "?？؟"):
        return False
    if is_noise(text) or is_another_line(text):
        return False
    out = found.out
    elements = {at for piece, _, at in one.block.pieces if not piece.isspace()}
    for element in elements:
        at = element
        while at > one.element and out.tags[at] not in _BOLD and not _is_called(out.attributes(at)):
            at = out.parents[at]
        if at < one.element or (at == one.element and out.tags[at] not in _BOLD and not _is_called(out.attributes(at))):
            return False
    return True


def _is_called(attributes: dict[str, str | None]) -> bool:
    if attributes.get("role") == "heading":
        return True
    name = (attributes.get("class") or "").lower()
    return any(word in name for word in _NAMES)
