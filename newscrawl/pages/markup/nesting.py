"""Which elements of a page are open, tag by tag, as the parser will see it.

What a tag ends depends on what is open around it (HTML standard, 13.2.4.2 and 13.2.6.4): `</li>` ends nothing where a
list was opened since, `</span>` nothing where a `<div>` was: a page of `<li><ul></li>` nests ever deeper. The tables of
nesting_rules.py say what holds for which tag.
"""

from __future__ import annotations

from bisect import bisect

from newscrawl.pages.markup.nesting_rules import (
    ALONE,
    END_INNERMOST,
    END_INNERMOST_INSIDE,
    END_PARAGRAPHS,
    ENDED_BY,
    ENDING,
    ENDS,
    FORMATS,
    HEADINGS,
    ITEMS,
    MARKERS,
    ONCE,
    QUIET,
    SCOPE,
    SCOPED,
    SPECIAL,
    TABLES,
    TRANSPARENT,
    VOID,
)

MAX_DEPTH = 512
MAX_REPEATS = 100_000  # formatting elements that are opened again, since something ended them before their end tags


class TooManyRepeats(Exception):
    """Formatting elements left open would be repeated too often: the page is read without any."""


class _Formats:
    """Formatting elements whose end tags have not come, in order; the first of them are open."""

    __slots__ = ("names", "places")

    def __init__(self) -> None:
        self.names: list[str] = []
        self.places: list[int] = []  # of those that are open; what ends one ends all behind it


class Nesting:
    """The open elements, and the formatting elements that a new paragraph would repeat."""

    def __init__(self, dropped: frozenset[str] = frozenset(), most: int = MAX_REPEATS) -> None:
        """Of no element named in `dropped` a tag stays; up to `most` formatting elements may be opened again."""
        self.dropped, self.most = dropped, most
        self.stack: list[str] = []  # "" for what was ended while others stood open in it
        self.depth = 0  # how many of them are not ""
        self.places: dict[str, list[int]] = {}  # of the elements of a name, the innermost last
        self.scopes: list[int] = []  # places of elements of `SCOPE`
        self.specials: list[int] = []
        self.stops: list[int] = []  # places of special elements that are not transparent
        self.formats = _Formats()  # since the innermost of `MARKERS`
        self.shelved: list[_Formats] = []  # the same around each of these
        self.form = False  # a form was opened and no end tag of one has come

    def open(self, name: str) -> bool:
        """Whether this start tag may stay. Raises TooManyRepeats."""
        name = HEADINGS.get(name, name)
        if name in ENDING:
            self._end_for(name)
        if name not in QUIET:
            self.text()
        if name in ENDS and self._end(ENDS[name]) and name == "select":
            return True  # that is all that a select in another does
        if name in VOID or name in ONCE:
            return True
        if name in ENDED_BY and not self._end_parts(name):
            return False
        if self.depth >= MAX_DEPTH or name in self.dropped or (name == "form" and self._is_second_form()):
            return False
        if name in FORMATS:
            self.formats.names.append(name)
            self.formats.places.append(len(self.stack))
        self._push(name)
        return True

    def close(self, name: str) -> bool:
        """Whether this end tag may stay; one that closes nothing is left out, it could not do anything."""
        name = HEADINGS.get(name, name)
        if self.stack and self.stack[-1] == name and name in SPECIAL:  # as most are
            self.form = self.form and name != "form"
            self._pop_to(len(self.stack) - 1)
            return True
        if name in ONCE:
            return True
        if name in FORMATS:
            return self._end_format(name)
        if name == "form":
            self.form = False
        if not self.places.get(name):
            return name in {"p", "br"}
        if name == "form" and not self.places.get("template"):
            if self._reaches(name):
                self._end_alone(self.places[name][-1])
        else:
            self._end(name)
        return True

    def text(self) -> None:
        """A text, or white space, comes: what was ended before its end tag opens again. Raises TooManyRepeats."""
        names, places = self.formats.names, self.formats.places
        if len(names) == len(places):
            return
        self.most -= len(names) - len(places)
        if self.most < 0:
            raise TooManyRepeats
        for name in names[len(places) :]:
            places.append(len(self.stack))
            self._push(name)

    def _is_second_form(self) -> bool:
        known, self.form = self.form, True
        return known and not self.places.get("template")

    def _end_for(self, name: str) -> None:
        """End what a start tag of this name ends before it opens anything."""
        if name in ITEMS and self.stops and self.stack[self.stops[-1]] in ITEMS[name]:
            self._pop_to(self.stops[-1])
        if name in END_PARAGRAPHS:
            self._end("p")
        elif name in ALONE:
            self._end_format(name, wherever=name == "a")
        ended = END_INNERMOST.get(name, frozenset())
        if name in END_INNERMOST_INSIDE:
            around, inside = END_INNERMOST_INSIDE[name]
            if self._last(around) > self._last_scope():
                ended = inside
        while self.stack and self.stack[-1] in ended:
            self._pop_to(len(self.stack) - 1)

    def _end(self, name: str) -> bool:
        """End the innermost element of a name, where an end tag reaches it, and all that is open in it."""
        if not self._reaches(name):
            return False
        self._pop_to(self.places[name][-1])
        return True

    def _reaches(self, name: str) -> bool:
        """Whether an end tag of this name ends an element."""
        places = self.places.get(name)
        return bool(places and places[-1] >= self._border(name))

    def _border(self, name: str) -> int:
        """The place of the innermost element that an end tag does not reach beyond, -1 for none."""
        if name not in SCOPED:
            if name in ENDED_BY:
                return max(self._last("table"), self._last("template"))
            if name not in TABLES:
                return self.specials[-1] if self.specials else -1
            return self._last("template") if name == "table" else -1
        scope = self._last_scope()
        if name == "p":
            return max(scope, self._last("button"))
        return max(scope, self._last("ol"), self._last("ul")) if name == "li" else scope

    def _last_scope(self) -> int:
        return self.scopes[-1] if self.scopes else -1

    def _last(self, name: str) -> int:
        places = self.places.get(name)
        return places[-1] if places else -1

    def _end_parts(self, name: str) -> bool:
        """End the parts of the innermost table that its part `name` ends; False where no table is open."""
        table = self._last("table")
        if table <= self._last("template"):
            return False
        parts = [places for part in ENDED_BY[name] if (places := self.places.get(part)) and places[-1] > table]
        if parts:
            self._pop_to(min([places[bisect(places, table)] for places in parts]))
        return True

    def _end_format(self, name: str, *, wherever: bool = False) -> bool:
        """End a formatting element, and what is open in it where that is no block: others go on. False where none is
        open."""
        names, places = self.formats.names, self.formats.places
        if name not in names:
            return False
        at = len(names) - 1 - names[::-1].index(name)
        place = places[at] if at < len(places) else -1
        if 0 <= place < self._border(name) and not wherever:
            return True
        del names[at], places[at : at + 1]
        if self.specials and self.specials[-1] > place >= 0:
            self._end_alone(place)
        elif place >= 0:
            self._pop_to(place)
        return True

    def _end_alone(self, at: int) -> None:
        """End the element at a place; what is open in it stays open."""
        name = self.stack[at]
        self.stack[at] = ""
        self.depth -= 1
        self.places[name].remove(at)
        if name in SPECIAL:
            self.specials.remove(at)
            self.stops.remove(at)

    def _push(self, name: str) -> None:
        at = len(self.stack)
        self.stack.append(name)
        self.depth += 1
        self.places.setdefault(name, []).append(at)
        if name not in SPECIAL:
            return
        self.specials.append(at)
        if name not in TRANSPARENT:
            self.stops.append(at)
        if name in SCOPE:
            self.scopes.append(at)
            if name in MARKERS:
                self.shelved.append(self.formats)
                self.formats = _Formats()

    def _pop_to(self, at: int) -> None:
        """End the element at a place and all that is open in it."""
        for name in reversed(self.stack[at:]):
            if name:
                self.depth -= 1
                self.places[name].pop()
                if name in MARKERS:
                    self.formats = self.shelved.pop()
        del self.stack[at:]
        for places in (self.specials, self.stops, self.scopes, self.formats.places):
            while places and places[-1] >= at:
                places.pop()
        while self.stack and not self.stack[-1]:
            self.stack.pop()
