"""The elements around the text: what their names say, how much of a sentence they hold, and the best of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from newscrawl.pages.tree import classes
from newscrawl.pages.tree.outline import Outline
from newscrawl.pages.tree.segments import Segment

BAD = (
    classes.COMMENT
    | classes.CONSENT
    | classes.RELATED
    | classes.SHARE
    | classes.ADVERT
    | classes.SIGNUP
    | classes.CAPTION
    | classes.BYLINE
    | classes.FACTS
    | classes.TAGS
    | classes.MENU
    | classes.ASIDE
    | classes.HIDDEN
    | classes.CORRECTION
    | classes.WIDGET
    | classes.MEDIA
)
SHARES = (0.7, 1.0, 0.4)  # of a segment's mass, to its own element, the one around it, and the one around that
BODY_WORTH = 1.3  # a container that is called the article's text counts for so much more
BAD_WORTH = 0.05  # and the text in one whose name speaks against it for so much less
LIMIT = 0.5  # a container that holds more of the page's mass than this is not believed when it speaks against itself
LABEL = 60.0  # weight of a text that an inline element around all of it may name: a date, a credit
FIRM_LIMIT = 0.75  # comments, consent and hidden text can be that much of a page
ENOUGH = 400.0  # mass outside a consent box or a footer below the headline with which a page does well without it
_HIDDEN = classes.HIDDEN | classes.UNSEEN
_AROUND_TEXT = classes.CONSENT | classes.MENU
_FIRM = classes.COMMENT | classes.CONSENT | classes.HIDDEN | classes.UNSEEN
_TAG_GROUPS = {
    "nav": classes.MENU,
    "footer": classes.MENU,
    "menu": classes.MENU,
    "search": classes.MENU,
    "aside": classes.ASIDE,
    "figcaption": classes.CAPTION,
    "figure": classes.CAPTION,
    "dialog": classes.CONSENT,
    "address": classes.BYLINE,
    "time": classes.FACTS,
    "article": classes.ARTICLE,
    "h1": classes.HEADLINE,
    "blockquote": classes.QUOTE,
    "fieldset": classes.SIGNUP,
    "form": classes.SIGNUP,
}
_HELD = frozenset(("table", "pre"))  # what a figure may hold that is text, no picture
_NAMES = frozenset(("class", "id", "itemprop", "role", "data-testid", "data-component"))
_WALLED = re.compile("paywall|premium|piano|locked|subscriber|abonn", re.IGNORECASE)  # text hidden until it is paid for
_OFF_SCREEN = re.compile(r"(?:left|top|text-indent):-9\d{2,5}(?:px|em|rem|pt|%)")
_HIDING = frozenset(("hidden", "aria-hidden", "style"))


@dataclass(slots=True)
class Containers:
    """Names, groups and masses of the elements that hold text."""

    out: Outline
    headline: int = -1  # element of the page's own headline, -1 where there is none
    total: float = 0.0  # mass of the page
    mass: dict[int, float] = field(default_factory=dict)  # of an element with all that lies inside
    names: dict[int, str] = field(default_factory=dict)  # class attributes
    own: dict[int, int] = field(default_factory=dict)  # an element's own groups
    bits: dict[int, int] = field(default_factory=lambda: {-1: 0})  # with those around it, as far as believed
    around_headline: frozenset[int] = frozenset()
    best: int = 0
    best_score: float = 0.0

    def name(self, element: int) -> str:
        """The class attribute of an element, "" for none."""
        if element not in self.names:
            self.groups(element)
        return self.names[element]

    def groups(self, element: int) -> int:
        """The word groups of an element itself."""
        known = self.own.get(element)
        if known is not None:
            return known
        tag = self.out.tags[element]
        bits = _TAG_GROUPS.get(tag, 0)
        if tag == "figure" and not _HELD.isdisjoint(self.out.tags[element : self.out.ends[element]]):
            bits = 0
        name = ""
        attributes = self.out.nodes[element].attributes
        if attributes:
            name = attributes.get("class") or ""
            for kind, value in attributes.items():
                if kind in _NAMES:
                    bits |= classes.groups(value) if value else 0
                elif kind in _HIDING and is_hiding(kind, value or ""):
                    bits |= classes.UNSEEN
        self.names[element] = name
        self.own[element] = bits
        return bits

    def around(self, element: int) -> int:
        """The groups of an element and of all around it.

        What an element says against itself is not believed where it holds the headline or most of the page's
        sentences: a whole page may be called `has-sidebar` or `premium`.
        """
        return self.out.inherited(element, self.bits, self._with_own)

    def _with_own(self, element: int, around: int) -> int:
        own = self.groups(element)
        if own & (BAD | classes.UNSEEN) and self._is_unbelievable(element, own):
            own &= ~(BAD | classes.UNSEEN)
        return around | own

    def _is_unbelievable(self, element: int, bits: int) -> bool:
        if element in self.around_headline:
            return True
        mass = self.mass.get(element, 0.0)
        if bits & _AROUND_TEXT and not bits & _HIDDEN and element > self.headline >= 0 and self.total - mass > ENOUGH:
            return False
        walled = bits & classes.UNSEEN and (bits & classes.BODY or _WALLED.search(self.names[element]))
        return mass > (FIRM_LIMIT if bits & _FIRM and not walled else LIMIT) * self.total > 0.0


def is_hiding(kind: str, value: str) -> bool:
    """Whether an attribute hides its element."""
    if kind != "style":
        return kind == "hidden" or value == "true"
    if "none" not in value and "hidden" not in value and "-9" not in value:
        return False
    folded = value.replace(" ", "").lower()
    return "display:none" in folded or "visibility:hidden" in folded or _OFF_SCREEN.search(folded) is not None


def gather(out: Outline, segments: list[Segment], headline: int) -> Containers:
    """Masses up the tree, groups around every segment (filled into it), and the best container."""
    found = Containers(out, headline)
    if headline >= 0:
        found.around_headline = frozenset([headline, *out.ancestors(headline)])
    parents = out.parents
    found.total = sum([one.mass for one in segments])
    found.mass = _masses(parents, segments)
    for one in segments:
        element = one.element
        one.bits = found.around(element)
        one.own = found.own[element]
        if one.weight < LABEL:
            wrapper = one.block.pieces[0][2]
            if wrapper != element and all(piece[2] == wrapper for piece in one.block.pieces):
                one.own |= found.groups(wrapper)
                one.bits |= one.own & BAD
        one.name = found.names[element]
        one.parent = parents[element]
        if one.mass:
            one.good = one.mass * (BAD_WORTH if one.teaser or one.bits & (BAD | classes.UNSEEN) else 1.0)
    _choose(found, segments)
    return found


def _masses(parents: list[int], segments: list[Segment]) -> dict[int, float]:
    """The mass of each element with all that lies inside; siblings are summed up before it is carried further."""
    found: dict[int, float] = {}
    carried: dict[int, float] = {}  # to the elements around
    for one in segments:
        if one.mass:
            found[one.element] = found.get(one.element, 0.0) + one.mass
            around = parents[one.element]
            carried[around] = carried.get(around, 0.0) + one.mass
    for start, mass in carried.items():
        element = start
        while element >= 0:
            found[element] = found.get(element, 0.0) + mass
            element = parents[element]
    return found


def _choose(found: Containers, segments: list[Segment]) -> None:
    """The element that gathers most sentence mass close by."""
    parents = found.out.parents
    scores: dict[int, float] = {}
    for one in segments:
        if one.good:
            element = one.element
            for share in SHARES:
                scores[element] = scores.get(element, 0.0) + share * one.good
                element = parents[element]
                if element < 0:
                    break
    for element, score in scores.items():
        worth = score * (BODY_WORTH if found.groups(element) & classes.BODY else 1.0)
        if worth > found.best_score:
            found.best, found.best_score = element, worth
