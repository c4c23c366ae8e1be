"""Whether a part of a page is readers' or of other articles, by what the elements around it are called."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.pages.page import Page
from newscrawl.text.patterns import any_of

_OTHERS = re.compile(  # a commentary is an article
    rf"(?<![a-z]){any_of('comment(?!ar)', 'reacti(?:e|ons)', 'repl(?:y|ies)', 'respond', 'disqus', 'leserbrief')}"
    rf"|(?<![a-z]){any_of('kommentare', 'commentaires', 'comentarios', 'komentarze', 'related')}",
    re.IGNORECASE,
)


def is_of_others(page: Page, element: int) -> bool:
    """Whether an element of the outline stands among readers' comments or related articles.

    What holds the headline holds the article, whatever it is called: `comments-open` says nothing.
    """
    out, headline = page.outline, page.headline_element
    while element > 0 and not element <= headline < out.ends[element]:
        if _is_called_so(out.called(element)):
            return True
        element = out.parents[element]
    return False


@lru_cache(maxsize=4096)
def _is_called_so(names: str) -> bool:
    return _OTHERS.search(names) is not None
