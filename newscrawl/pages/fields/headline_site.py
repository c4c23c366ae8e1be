"""Titles without the site's name, and without what stands around that."""

from __future__ import annotations

import re
from functools import cached_property

from newscrawl.pages.data.linked_data import texts, types
from newscrawl.pages.data.news_node import fold
from newscrawl.pages.fields import about
from newscrawl.pages.fields.headline_front import front_names
from newscrawl.pages.fields.headline_words import GENERIC, SITES, without_fillers, without_page
from newscrawl.pages.page import Page
from newscrawl.pages.tree.sentences import weigh
from newscrawl.text.clean import fold_blanks, unescape
from newscrawl.text.markup import without_markup

LEAST = 4  # letters and digits of a headline, and of a name that is searched for in other texts
LEAST_NAME = 2  # of a name that is compared with a whole text
MOST_CUTS = 12  # marks in a title that can part it; one with more is no title
LEAST_BEHIND = 12  # letters and digits behind a bar that are more than a section's name
WHOLE = 20  # letters and digits of a part of a title that can be a headline, or half of the title
LONGEST_NAME = 80  # characters of a site's name
LONGEST_LABEL = 30  # characters of a section's name
LONGER = 2  # times what a dash parts from it, that a headline is
LONGEST_WORD = 16  # weight of one that nothing else names
_SEPARATOR = re.compile(r"\s+[|–—·•«»:-]+\s+|\s*[|｜]\s*")
_MARK = re.compile(r"[-|–—·•«»:｜]")  # without one a text has no such separator
_EAST = "[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
# marks that part a title only where the site's name is next to them
_WEAK = re.compile(rf"\s[^\w\s]{{1,3}}\s|:\s|[_：]|(?<={_EAST})[-–—]{{1,3}}(?={_EAST})")
_WEAK_MARK = re.compile(rf"[:_：]|\s[^\w\s]|(?<={_EAST})[-–—]")  # without one a text has none of these
_HUNG = re.compile(r"_{1,2}|[-–—]{1,3}(?!\d)")  # marks without blanks, behind which a site's name hangs
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")
_BARS = re.compile(r"\s*[|｜_]\s*")
_BRACKETS = re.compile(r"\s?[(\[【（]([^()\[\]【】（）]{2,80})[)\]】）]$")


def line(text: str) -> str:
    """One line of a text of the page, entities decoded, without markup."""
    return fold_blanks(without_markup(unescape(text)))


class Site:
    """What a page calls its site; each is computed when first asked for."""

    def __init__(self, page: Page) -> None:
        self._page = page

    @cached_property
    def _told(self) -> list[str]:
        told = [raw.value for raw in about.publisher(self._page)]
        if "WebSite" in self._page.told_types:
            sites = [node for node in self._page.linked_data if "WebSite" in types(node)]
            told += [text for node in sites for text in texts(node.get("name"))]
        told += front_names(self._page)
        titles = {fold(line(text)) for text in (self._page.meta.title, self._page.meta.first("og:title") or "")}
        lines = [line(name) for name in told if len(name) <= LONGEST_NAME]
        return [name for name in lines if len(name) <= LONGEST_LABEL or fold(name) not in titles]

    @cached_property
    def declared(self) -> set[str]:
        """The folded names that the page declares."""
        return {fold(name) for name in self._told} - {""}

    @cached_property
    def hosts(self) -> set[str]:
        """The longer labels of the page's host, and the host itself, folded."""
        host = self._page.url.split("/", 3)[2].partition(":")[0].removeprefix("www.")
        return {fold(label) for label in host.split(".") if len(label) > LEAST} | {fold(host)}

    @cached_property
    def names(self) -> set[str]:
        """All of these."""
        return self.declared | self.hosts

    @cached_property
    def _bare_names(self) -> set[str]:
        return self.names | {without_fillers(name) for name in self._told}

    def is_name(self, text: str) -> bool:
        """Whether a text is nothing but the site's name, with or without the article or a word like "news"."""
        if len(text) > LONGEST_NAME:
            return False
        whole = fold(text)
        if len(whole) < LEAST_NAME:
            return False
        bare = without_fillers(text)
        return whole in self.names or (len(bare) > LEAST and bare in self._bare_names)

    def is_declared(self, text: str) -> bool:
        """Whether a text is the site's name as the page declares it."""
        return len(text) <= LONGEST_NAME and fold(text) in self.declared

    def is_free(self, text: str) -> bool:
        """Whether a title neither begins nor ends with the site's name or a label beside a mark."""
        cuts = separators(text)
        ends = (text[: cuts[0].start()], text[cuts[-1].end() :]) if cuts else ()
        return not any(self.is_name(end) or self.is_label(end) for end in ends)

    def is_label(self, text: str) -> bool:
        """Whether a text names a section: a generic word, or the text of a link that is as short; or is a date."""
        if len(text) > LONGEST_LABEL:
            return False
        return fold(text) in GENERIC or text.casefold() in self._links or _DATE.fullmatch(text) is not None

    @cached_property
    def _links(self) -> set[str]:
        return {text.casefold() for text in self._page.link_texts if len(text) <= LONGEST_LABEL}


def without_site(text: str, site: Site, known: set[str], shown: set[str]) -> str:
    """A title without the site's name, and what stands around that, at its end or front: the part that another voice
    confirms, or all but what names the site. Nor does it end in the number of a page, or say one thing twice.

    `known` are the folded texts of the other voices, `shown` those that the page shows as they are: an h1's, or what
    another voice adds the site's name to.
    """
    found = _parted(text, site, known, shown)
    if found == text and fold(text) not in shown:
        found = _beside_name(text, site)
        found = _shown_part(text, known) if found == text else found
    return _once(without_page(found))


def separators(text: str) -> list[re.Match[str]]:
    """The marks that part a title; none where it has too many."""
    cuts = list(_SEPARATOR.finditer(text)) if _MARK.search(text) else []
    return cuts if len(cuts) <= MOST_CUTS else []


def _parted(text: str, site: Site, known: set[str], shown: set[str]) -> str:
    """A title without the site, where a mark between blanks or a bar parts them."""
    cuts = separators(text)
    if not cuts:
        return text
    least = min(WHOLE, len(fold(text)) / 2)
    for cut in reversed(cuts):
        for part in (text[: cut.start()], text[cut.end() :]):
            if len(fold(part)) >= least and fold(part) in known and not site.is_name(part):
                return part
    ends = [*[cut.start() for cut in cuts[1:]], len(text)]
    for at, (cut, end) in enumerate(zip(cuts, ends, strict=True)):
        before, part = text[: cut.start()], text[cut.end() : end]
        is_site = site.is_declared(part) or (len(fold(before)) >= WHOLE and site.is_name(part))
        if is_site and not site.is_name(before):
            return _without_labels(text, cuts[: at + 1], site)
    last = fold(text[cuts[-1].end() :])
    if site.is_name(text[cuts[-1].end() :]) or any(name in last for name in site.names if len(name) > LEAST):
        return _without_labels(text, cuts, site)
    if site.is_name(text[: cuts[0].start()]):
        return text[cuts[0].end() :]
    before = text[: cuts[-1].start()]
    if "|" in cuts[-1][0] and (len(last) < LEAST_BEHIND or fold(text) not in shown):
        return before if len(fold(before)) >= min(WHOLE, len(last)) else text
    return text


def _without_labels(text: str, cuts: list[re.Match[str]], site: Site) -> str:
    """What stands before the last of these marks, without the sections' names at its end: behind a bar that is any
    word."""
    end = cuts[-1].start()
    for cut in reversed(cuts[:-1]):
        part = text[cut.end() : end]
        barred = _BARS.fullmatch(cut[0]) and " " not in part and weigh(part) <= LONGEST_WORD
        if not (barred and weigh(text[: cut.start()]) >= WHOLE) and not site.is_label(part):
            break
        end = cut.start()
    return text[:end]


def _beside_name(text: str, site: Site) -> str:
    """A title without the site's name behind or before a mark that parts a title nowhere else, or in brackets."""
    bracketed = _BRACKETS.search(text, max(0, len(text) - LONGEST_NAME))
    if bracketed and site.is_name(bracketed[1]):
        return text[: bracketed.start()]
    cuts = list(_WEAK.finditer(text)) if _WEAK_MARK.search(text) else []
    if len(cuts) > MOST_CUTS:
        return text
    for at, cut in enumerate(cuts):
        if len(text) - cut.end() <= LONGEST_NAME and site.is_name(text[cut.end() :]):
            return _without_labels(text, cuts[: at + 1], site)
    if cuts and site.is_declared(text[: cuts[0].start()]):
        return text[cuts[0].end() :]
    return text


def _shown_part(text: str, known: set[str]) -> str:
    """A title without what hangs by an underscore or a dash at its end, where the page shows the rest in an element of
    its own or it ends as names of sites do."""
    cuts = list(_HUNG.finditer(text))
    least = min(WHOLE, len(fold(text)) / 2)
    for cut in cuts if len(cuts) <= MOST_CUTS else ():
        before, behind = fold(text[: cut.start()]), fold(text[cut.end() :])
        is_called_site = cut is cuts[-1] and behind.endswith(SITES)
        longer = 1 if is_called_site or "_" in cut[0] else LONGER
        if behind and (is_called_site or before in known) and len(before) >= max(least, longer * len(behind)):
            return text[: cut.start()].rstrip()
    return text


def _once(text: str) -> str:
    """A title that says the same before and behind a mark, once."""
    for cut in separators(text):
        before = text[: cut.start()]
        if fold(before) == fold(text[cut.end() :]):
            return before
    return text
