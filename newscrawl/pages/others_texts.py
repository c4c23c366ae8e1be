"""Whether a part of a page is readers', of other articles or of a picture, by the elements around it."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.pages.page import Page
from newscrawl.pages.tags import HEADINGS
from newscrawl.text.patterns import any_of

_OTHERS = re.compile(  # a commentary is an article
    rf"(?<![a-z]){any_of('comment(?!ar)', 'reacti(?:e|ons)', 'repl(?:y|ies)', 'respond', 'disqus', 'leserbrief')}"
    rf"|(?<![a-z]){any_of('kommentare', 'commentaires', 'comentarios', 'komentarze', 'related')}",
    re.IGNORECASE,
)


def is_of_others(page: Page, element: int) -> bool:
    """Whether an element of the outline stands among readers' comments or related articles, or in a caption.

    What holds the headline holds the article, whatever it is called: `comments-open` says nothing.
    """
    out, headline = page.outline, page.headline_element
    while element > 0 and not element <= headline < out.ends[element]:
        if out.tags[element] == "figcaption" or _is_called_so(out.called(element)):
            return True
        element = out.parents[element]
    return False


def is_in_box(page: Page, element: int) -> bool:
    """Whether an element stands in an `<aside>` with a heading of its own: an agenda, say."""
    out = page.outline
    for around in (element, *out.ancestors(element)):
        if out.tags[around] == "aside":
            return any(tag in HEADINGS for tag in out.tags[around : out.ends[around]])
    return False


@lru_cache(maxsize=4096)
def _is_called_so(names: str) -> bool:
    return _OTHERS.search(names) is not None
