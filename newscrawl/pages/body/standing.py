"""Where segments stand in the tree of a page: by the best container, and in other articles or not."""

from __future__ import annotations

from newscrawl.pages.tree.containers import Containers
from newscrawl.pages.tree.segments import Segment

Row = tuple[float, int, int, bool, bool]


class Standing:
    """Where segments stand in the tree; what holds for the element around several is found once."""

    def __init__(self, found: Containers) -> None:
        self.found = found
        self.total = found.total or 1.0
        steps = {element: step for step, element in enumerate(found.out.ancestors(found.best), 1)}
        # the best container and those around it: levels up from it, down to the segment, outermost article between
        self.known = {element: (step, 0, -1) for element, step in (steps | {found.best: 0}).items()}

    def row(self, one: Segment) -> Row:
        """Share of what is around it, levels up from the best container and down again, in another article, above the
        headline."""
        found = self.found
        up, depth, article = found.out.inherited(one.element, self.known, self._below)
        foreign = article >= 0 and article not in found.around_headline
        return found.mass.get(one.parent, 0.0) / self.total, up, depth, foreign, one.element < found.headline

    def _below(self, element: int, around: tuple[int, int, int]) -> tuple[int, int, int]:
        up, depth, article = around
        return up, depth + 1, element if article < 0 and self.found.out.tags[element] == "article" else article
