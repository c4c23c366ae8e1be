"""Pages that serve a reader instead of telling a story: log-in, registration, lost passwords, messages to the house.

They are told by the fields that they ask a reader to fill in, and by where these stand: a box to log in beside an
article, a form for comments below it and one to search in the page's head say nothing.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from newscrawl.pages.page import Page
from newscrawl.pages.refusal.facts import Reading
from newscrawl.pages.refusal.service_words import FORGOTTEN, SERVICE_PATH, SERVICES
from newscrawl.pages.refusal.words import count_words
from newscrawl.pages.tree import classes

FEWEST = 3  # fields of a form that stands in the text
TEXT = 200.0  # mass of text for each of them that an article has at least
_BESIDE = classes.MENU | classes.COMMENT | classes.CONSENT | classes.ASIDE | classes.HIDDEN | classes.UNSEEN
_WRITTEN = frozenset(("", "date", "email", "number", "password", "tel", "text", "url"))  # types (HTML standard, 4.10.5)
_FIELDS = (b"<input", b"<textarea", b"<INPUT", b"<TEXTAREA")
_PARTS = re.compile(r"\s+[|–—:»›/·•-]+\s+|\s*[|»›]\s*|\s->\s")
SITE_WORDS = 4  # of the name of a site
LONGEST = 60  # characters of the name of such a page
ARTICLE = 1_000.0  # mass of a text that may be an article about such a thing


class Form(NamedTuple):
    """The fields to be written in that stand in the main part of a page."""

    fields: int = 0
    within: int = 0  # of these, between the headline and the end of the text
    password: bool = False  # one of those within asks for one


def service(page: Page, reading: Reading) -> str:
    """What a page that serves its readers calls itself, "" for one that does not: a name without a field is none."""
    name = _name(page, reading.good)
    return name if name and find_form(page, reading).fields else ""


def _name(page: Page, mass: float) -> str:
    """The name of a service in the headline, in a short title, else at the end of the address; "" for none. Behind a
    longer title it is the site's own: there are papers called Contacto. An article may tell of forgotten passwords."""
    parts = _PARTS.split(page.meta.title)
    short = max(map(count_words, parts)) <= SITE_WORDS
    for text in (page.heading, *(parts if short else parts[:1])):
        name = " ".join(text.split()).strip(" .:?!").casefold()
        if name in SERVICES or (len(name) <= LONGEST and mass < ARTICLE and FORGOTTEN.search(name)):
            return name
    match = SERVICE_PATH.search(urlsplit(page.url).path)
    return match[1] if match else ""


def is_form(page: Page, reading: Reading) -> bool:
    """Whether a form stands where an article has its text."""
    form = find_form(page, reading)
    mass = reading.good
    return form.password or (form.within >= FEWEST and mass < TEXT * form.within)


def find_form(page: Page, reading: Reading) -> Form:
    """The fields of the page's main part."""
    if not any(tag in page.html for tag in _FIELDS):
        return Form()
    out, headline = page.outline, reading.found.headline
    start = out.first_block[headline] if headline >= 0 else reading.chosen[0].block.index
    end = reading.chosen[-1].block.index
    fields = within = 0
    password = False
    for node in page.tree.css("input,textarea"):
        kind = (node.attributes.get("type") or "").strip().lower() if node.tag == "input" else ""
        element = page.elements.get(node.parent.mem_id, -1) if node.parent is not None else -1
        if kind not in _WRITTEN or element < 0 or _is_beside(reading, element):
            continue
        fields += 1
        if start <= out.first_block[element] <= end:
            within += 1
            password |= kind == "password"
    return Form(fields, within, password)


def _is_beside(reading: Reading, element: int) -> bool:
    """Whether an element stands in the page's head or foot, in a column beside the text or out of sight."""
    out, found = reading.found.out, reading.found
    if found.around(element) & _BESIDE:
        return True
    return any(out.tags[at] == "header" and at not in found.around_headline for at in out.ancestors(element))
