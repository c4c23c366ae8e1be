"""Whether a group of boxes is a teaser block: what heading, ages and the texts' own headings say."""

from __future__ import annotations

import re

from newscrawl.pages.page import Page
from newscrawl.pages.teasers.groups import Group, Unit
from newscrawl.pages.teasers.headings import is_known
from newscrawl.pages.teasers.labels import is_headed
from newscrawl.pages.teasers.stamps import is_stamp, tells_when
from newscrawl.pages.teasers.texts import LEAST, Texts, is_headline, weight
from newscrawl.pages.tree import classes
from newscrawl.pages.tree.outline import NO_LINK, Outline
from newscrawl.pages.tree.tags import DOCUMENTS, WRITERS
from newscrawl.text.urls import is_front

ENOUGH = 3  # teasers in a list that nothing but itself speaks for
WORDS_OF_TITLE = 4
_YEAR = re.compile(r"(?:19|20)(?<!\d\d\d)\d\d(?!\d)")
_PROFILE = re.compile(  # of a person: "/people/anna-berg"; stories have longer names
    rf"/(?:people|profiles?|users?|{WRITERS}|staff|columnists?)/[^/?#\d-]+(?:-[^/?#\d-]+){{0,2}}/?(?:\?|\Z)"
)
_ITEMS = frozenset(("li", "tr", "article"))
_TEXT = classes.BODY | classes.ARTICLE
_NOT_THEIRS = classes.MENU | classes.TAGS | classes.SHARE | classes.CONSENT | classes.COMMENT
_NEAR = 4  # elements around a block whose names are asked


def is_no_story(url: str) -> bool:
    """Whether a canonical address is that of a document, a site's front or a person's page.

    >>> [is_no_story("https://x.example" + path) for path in ("/", "/people/anna-berg", "/people/anna-berg-wins-again")]
    [True, True, False]
    """
    return url.lower().endswith(DOCUMENTS) or is_front(url) or _PROFILE.search(url) is not None


def without_stragglers(out: Outline, read: list[tuple[Unit, Texts]]) -> list[tuple[Unit, Texts]]:
    """Without the last boxes that show no age where the others do, and are made of another element: a page's end."""
    aged = [unit.box.element for unit, texts in read if is_stamped(out, unit, texts)]
    if len(aged) < 2 or 2 * len(aged) < len(read):
        return read
    made_of = {(out.tags[element], out.attributes(element).get("class")) for element in aged}
    while not is_stamped(out, *read[-1]):
        element = read[-1][0].box.element
        if (out.tags[element], out.attributes(element).get("class")) in made_of:
            break
        read = read[:-1]
    return read


def is_named_otherwise(out: Outline, element: int) -> bool:
    """Whether the names around a block say that it is a menu, a list of tags, a share bar or readers' comments."""
    for _ in range(_NEAR):
        if element <= 0 or out.tags[element] in {"main", "article", "body"}:
            return False
        if classes.groups(out.called(element)) & _NOT_THEIRS:
            return True
        element = out.parents[element]
    return False


def holds_own_headline(page: Page, unit: Unit) -> bool:
    """Whether among a box's texts is the page's headline, which leads nowhere: its section, say, stands above it."""
    out, headline = page.outline, page.headline_element
    if headline < 0:
        return False
    first, last = out.first_block[headline], out.last_block[headline]
    return any(run.link == NO_LINK and first <= run.block < last for run in unit.runs)


def speaks(out: Outline, group: Group, told: list[tuple[Unit, Texts]]) -> bool:
    """Whether heading, ages or the texts' own headings say that these are teasers."""
    count = len({unit.box.key for unit, _ in told})
    stamped = sum([is_stamped(out, unit, texts) for unit, texts in told])
    if group.heading is not None:
        if is_known(group.heading.text):
            return reads(told) or 2 * stamped >= count
        if reads(told) and (count > 1 or stamped > 0):
            return True
    titled = sum([any(is_headed(out, run.element) for run in texts.runs) for _, texts in told])
    if count > 1 and (2 * stamped >= count or (2 * titled >= count and reads(told))):
        return True
    return count >= ENOUGH and _is_plain_list(out, group, told)


def _is_plain_list(out: Outline, group: Group, told: list[tuple[Unit, Texts]]) -> bool:
    """Whether a list without heading, outside an article's text, holds headlines only."""
    element = group.units[0].box.element
    if out.tags[element] not in _ITEMS or not are_titles(told):
        return False
    return not any(_holds_text(out, around) for around in out.ancestors(element))


def are_titles(told: list[tuple[Unit, Texts]]) -> bool:
    """Whether every box has a text that no menu would have."""
    return all(any(map(_is_title, texts.strings)) for _, texts in told)


def _holds_text(out: Outline, element: int) -> bool:
    if out.tags[element] == "article":
        return True
    return bool(classes.groups(out.called(element)) & _TEXT)


def _is_title(text: str) -> bool:
    """Whether a text has at least the words of a headline that is none of a menu's."""
    return text.count(" ") >= WORDS_OF_TITLE - 1 or (not text.isascii() and weight(text) >= LEAST)


def reads(told: list[tuple[Unit, Texts]]) -> bool:
    """Whether at least half of the texts are long enough for headlines."""
    return 2 * sum([any(map(is_headline, texts.strings)) for _, texts in told]) >= len(told)


def is_stamped(out: Outline, unit: Unit, texts: Texts) -> bool:
    """Whether a box shows an age, a date or a clock time."""
    if texts.age is not None or time_of(out, unit, texts) is not None:
        return True
    return any(is_stamp(run.text) for run in texts.read)


def time_of(out: Outline, unit: Unit, texts: Texts) -> str | None:
    """The datetime of the first <time> in the unit."""
    tags, box = out.tags, unit.box.element
    end = out.ends[box]
    times = [at for at in range(box, end) if tags[at] == "time"] if "time" in tags[box:end] else []
    times += [run.element for run in texts.read if tags[run.element] == "time"]
    for element in times:
        value = out.attributes(element).get("datetime")
        if value and value.strip():
            return value.strip()
    return None


def date_of(texts: Texts) -> str | None:
    """The date that is printed in the unit with its year."""
    return next((run.text for run in texts.read if _YEAR.search(run.text) and tells_when(run.text)), None)
