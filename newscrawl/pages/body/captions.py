"""Captions that only their place gives away: short texts in one box with a picture, or in italics right below it."""

from __future__ import annotations

from bisect import bisect_left

from newscrawl.pages.tree.containers import Containers
from newscrawl.pages.tree.outline import Outline
from newscrawl.pages.tree.segments import CELLS, Segment
from newscrawl.pages.tree.sentences import ends_sentence
from newscrawl.pages.tree.tags import HEADINGS

LONGEST = 160  # characters
LONGEST_BARE = 60  # of a sentence that nothing but its picture stands by
LONGEST_BOXED = 120  # of one in a box with its picture
MOST_CAPTIONS = 2  # blocks of text in a table or list with its picture
_SMALL = frozenset(("em", "i", "small", "cite"))
_BOXES = frozenset(("div", "a", "span", "center", "p"))
_HOLDERS = {**dict.fromkeys(CELLS, "table"), "dd": "dl", "dt": "dl"}


def is_caption(found: Containers, one: Segment) -> bool:
    """Whether a text stands by a picture as captions do."""
    out, size = found.out, len(one.text)
    if size > LONGEST or not out.images or one.tag in HEADINGS:
        return False
    holder = _HOLDERS.get(one.tag)
    if holder:
        return _is_beside_picture(out, one.element, holder)
    if out.last_block[one.element] - out.first_block[one.element] != 1:
        return False
    inner = _element_of_all(one)
    image = _image_in(out, one.element)
    if image >= 0:
        if inner > image:
            return out.tags[inner] in _SMALL
        below = out.nodes[image].next
        is_below = inner == one.element and below is not None and below.tag == "br"
        return is_below and (size <= LONGEST_BARE or not ends_sentence(one.text))
    box = one.parent
    if size <= LONGEST_BOXED and box > found.best and out.tags[box] in _BOXES:
        image = _image_in(out, box)
        if 0 <= image < one.element and out.last_block[box] - out.first_block[box] == 1:
            return "li" not in [out.tags[at] for at in out.ancestors(box)]
    return inner > one.element and out.tags[inner] in _SMALL and _is_below_picture(out, one.element)


def _element_of_all(one: Segment) -> int:
    """The element that all of a segment's text stands in, -1 where it stands in several."""
    elements = {at for text, _, at in one.block.pieces if not text.isspace()}
    return elements.pop() if len(elements) == 1 else -1


def _image_in(out: Outline, element: int) -> int:
    """The first picture in an element, -1 for none."""
    at = bisect_left(out.images, element)
    return out.images[at] if at < len(out.images) and out.images[at] < out.ends[element] else -1


def _is_beside_picture(out: Outline, element: int, holder: str) -> bool:
    """Whether a cell or item stands in a table or list that holds a picture and next to no text."""
    while element > 0 and out.tags[element] != holder:
        element = out.parents[element]
    if element <= 0 or out.last_block[element] - out.first_block[element] > MOST_CAPTIONS:
        return False
    return _image_in(out, element) >= 0


def _is_below_picture(out: Outline, element: int) -> bool:
    """Whether what stands right before an element holds a picture and no text."""
    image = bisect_left(out.images, element) - 1
    if image < 0:
        return False
    at = out.images[image]
    while at >= 0 and out.parents[at] != out.parents[element]:
        at = out.parents[at]
    return 0 <= at < out.images[image] and out.ends[at] == element and out.first_block[at] == out.last_block[at]
