"""Whether a part of a page is readers', other articles', a picture's or the site's, by the elements around it."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.pages.fields.date_words import STAMP
from newscrawl.pages.page import Page
from newscrawl.pages.surroundings import BELOW
from newscrawl.pages.tree.outline import Outline
from newscrawl.pages.tree.tags import CONTENT, HEADINGS
from newscrawl.text.patterns import any_of

_OTHERS = re.compile(  # a commentary is an article
    rf"(?<![a-z]){any_of('comment(?!ar)', 'reacti(?:e|ons)', 'repl(?:y|ies)', 'respond', 'disqus', 'leserbrief')}"
    rf"|(?<![a-z]){any_of('kommentare', 'commentaires', 'comentarios', 'komentarze', 'related')}",
    re.IGNORECASE,
)
_APART = re.compile(  # what a box is called, and an article may be called with other words behind it
    rf"(?<![a-z]){any_of('tweet', 'pull-?quote', 'weather', 'today', 'current-?(?:date|time)', 'masthead')}(?![a-z])"
    rf"|(?<![a-z]){any_of('read-?(?:also|more|next)', 'also-?read', 'lees-?ook', 'see-?also')}(?![a-z])"
    r"|(?<![\w-])(?:(?:site|page|main|global)[-_]{1,2})?(?:header[-_]?bar|top[-_]?(?:bar|date))(?![a-z])",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(?:date|meta|byline|info|stamp)(?![a-z]).{0,24}comment", re.IGNORECASE)  # beside the date
_CAPTION = re.compile(r"(?<![\w-])(?:(?:wp|img|image|photo|picture|media)[-_]{1,2})?caption(?![a-z])", re.IGNORECASE)
MOST_HELD = 60  # elements of a box that are looked at for its heading: one left open holds half a page
MOST_FACTS, LONGEST_FACTS = 3, 90  # blocks and characters of the line below a headline that tells when and how many
MOST_WORDS = 5  # of a link that holds a date
MOST_BLOCKS, MOST_PIECES, LONGEST_LINK = 4, 50, 300  # blocks, parts of each and their characters that are looked at
_WORD = re.compile(r"[^\W\d_]{3,}")
_ASKED = frozenset(("a", "header", "footer"))
_APART_TAGS = frozenset(("blockquote", "nav"))
_OWN_TAGS = frozenset(("article", "main"))


def is_of_others(page: Page, element: int) -> bool:
    """Whether an element of the outline stands among readers' comments or related articles, in a caption, a quotation
    or a menu, in a link that holds a heading or much text, or in the head or foot of the site.

    What holds the headline holds the article, whatever it is called: `comments-open` says nothing; nor does what is
    short and stands right below the headline, `date-and-comments`, or a caption there with a date on its own line.
    """
    out, headline = page.outline, page.headline_element
    while element > 0 and not element <= headline < out.ends[element]:
        tag = out.tags[element]
        if tag in _APART_TAGS or _is_called_apart(out, element, headline):
            return True
        if tag in _ASKED and _is_apart(out, element, headline):
            return True
        element = out.parents[element]
    return False


def _is_called_apart(out: Outline, element: int, headline: int) -> bool:
    """Whether an element's names say that it is others', or it is a caption; not for the line of facts below the
    headline."""
    called, is_box = out.called_or_marked(element), out.tags[element] not in CONTENT
    if is_box and _is_called(_APART, called):
        return True
    if _is_called(_OTHERS, called) and not (_COUNTED.search(called) and _facts_below(out, element, headline)):
        return True
    is_caption = out.tags[element] == "figcaption" or (is_box and _is_called(_CAPTION, called))
    return is_caption and not any(map(STAMP.fullmatch, _facts_below(out, element, headline)))


def _is_apart(out: Outline, element: int, headline: int) -> bool:
    """Whether a link leads to another article, or a header or footer is the site's."""
    tag = out.tags[element]
    if tag == "a":
        return _holds_heading(out, element) or _tells_much(out, element)
    is_before = element < headline
    return is_before is (tag == "header") and _is_outside(out, element)


def _tells_much(out: Outline, link: int) -> bool:
    """Whether a link says more than a date and a name."""
    words, first = 0, out.first_block[link]
    for block in out.blocks[first : first + MOST_BLOCKS]:
        for text, _, element in block.pieces[:MOST_PIECES]:
            if link <= element < out.ends[link]:
                words += len(_WORD.findall(text, 0, LONGEST_LINK))
    return words > MOST_WORDS


def is_above_article(page: Page, element: int) -> bool:
    """Whether an element stands before the `<article>` or `<main>` that holds the headline: there is the site's head,
    with the day on which it is read."""
    out = page.outline
    around = next((at for at in out.ancestors(page.headline_element) if out.tags[at] in _OWN_TAGS), -1)
    return 0 <= element < around and not element <= around < out.ends[element]


def is_in_box(page: Page, element: int) -> bool:
    """Whether an element stands in an `<aside>` with a heading of its own: an agenda, say."""
    out = page.outline
    for around in (element, *out.ancestors(element)):
        if out.tags[around] == "aside":
            return _holds_heading(out, around)
    return False


def _holds_heading(out: Outline, element: int) -> bool:
    return any(tag in HEADINGS for tag in out.tags[element : min(out.ends[element], element + MOST_HELD)])


def _is_outside(out: Outline, element: int) -> bool:
    """Whether an element stands in no article."""
    return _OWN_TAGS.isdisjoint([out.tags[around] for around in out.ancestors(element)])


def _facts_below(out: Outline, element: int, headline: int) -> list[str]:
    """The texts of an element that is short and stands right below the headline, none of another."""
    first, last = out.first_block[element], out.last_block[element]
    if headline < 0 or not 0 <= first - out.last_block[headline] < BELOW or last - first > MOST_FACTS:
        return []
    texts = [block.text for block in out.blocks[first:last]]
    return texts if sum(map(len, texts)) <= LONGEST_FACTS else []


@lru_cache(maxsize=8192)
def _is_called(pattern: re.Pattern[str], names: str) -> bool:
    return pattern.search(names) is not None
