"""Labels and second lines in a headline's own element that are called so: a kicker, a badge, a subtitle, a date."""

from __future__ import annotations

from newscrawl.pages.tree import classes
from newscrawl.pages.tree.outline import Outline
from newscrawl.text.clean import fold_blanks

MOST = 30  # elements of an h1: one that is never closed holds all that follows
_LABELS = classes.FACTS | classes.STANDFIRST | classes.TAGS | classes.SIGNUP | classes.SHARE | classes.BYLINE


def without_labels(out: Outline) -> dict[str, str]:
    """The texts of h1 elements with such parts, and what is left of them without these, white space folded."""
    found = {}
    for at in out.tagged("h1"):
        end = out.ends[at]
        if end - at > 1 and end - at <= MOST and (labels := _labels(out, at)):
            found[fold_blanks(out.printed(at, MOST))] = fold_blanks(out.printed(at, MOST, without=labels))
    return {whole: bare for whole, bare in found.items() if bare and bare != whole}


def _labels(out: Outline, around: int) -> set[int]:
    """The elements that are called a label's, and what stands in them."""
    found: set[int] = set()
    for at in range(around + 1, out.ends[around]):
        called = classes.groups(out.attributes(at).get("class") or "")
        if out.parents[at] in found or (called & _LABELS and not called & classes.HEADLINE):
            found.add(at)
    return found
