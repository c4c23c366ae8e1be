"""A section as its readers know it, where a page's data tell it by a path, a list of steps or a slug."""

from __future__ import annotations

import re
from itertools import compress

from newscrawl.pages.data.news_node import fold
from newscrawl.pages.fields.topics_words import HOME, LITTLE
from newscrawl.pages.page import Page

LONGEST = 30  # characters of a link that names a section
_AROUND = "#,;.•·|›»«‹<>/ "
_STEPS = re.compile(r"\s*(?:>|»|›|\||::)\s*")
_LISTED = re.compile(r"\s*[/,]\s*")
_PATH = re.compile(r"/[\w/-]*[^\W\d_][\w/-]*|[\w-]+(?:/[\w-]+)*/|[a-z0-9-]+(?:/[a-z0-9-]+)+")
_ROOT = re.compile(r"\Ahttps?://[^/\s]+/(?=[\w-]+/?\Z)", re.IGNORECASE)  # of an address with one step
_SLUGS = re.compile(r"[a-z0-9-]+(?:,[a-z0-9-]+)+")
_SLUG = re.compile(r"[^\W\d_A-Z][\w-]*")


def section_name(page: Page, told: str) -> str:
    """The last step of several ("News > Coast", "/news/coast"); the first of a list of slugs
    ("tech,games"); a slug as the page's own link to it spells it; "" for a mere number."""
    text = _ROOT.sub("/", told.strip(), count=1)
    if text.isdecimal():
        return ""
    if _SLUGS.fullmatch(text):
        text = text.partition(",")[0]
    is_path = _PATH.fullmatch(text) is not None
    steps = [step for step in (text.split("/") if is_path else _STEPS.split(text)) if step]
    if len(steps) == 1 and not is_path:
        steps = _below_little(text)
    if len(steps) > 1 or is_path:
        telling = [step for step in steps if step.lower() not in LITTLE | HOME]
        text = (telling or steps or [""])[-1]
    return _linked(page, text) if _SLUG.fullmatch(text) and text.islower() else text


def _below_little(text: str) -> list[str]:
    """The steps of "News/Coast" and "News, Coast", where the first is what any article may stand under."""
    steps = [step for step in _LISTED.split(text) if step]
    if len(steps) < 2 or steps[0].lower() not in LITTLE | HOME:
        return [text]
    return steps if "/" in text else steps[:2]  # of a list of all that it stands under the next one is its first


def _linked(page: Page, slug: str) -> str:
    """The slug as a short link spells it whose address ends in it ("middle-east": "Middle East"); else the slug."""
    ends = (f"/{slug}", f"/{slug}/")
    named = [anchor.href.partition("?")[0].partition("#")[0].endswith(ends) for anchor in page.outline.anchors]
    if True not in named:
        return slug
    words = fold(slug.replace("_", " "))
    texts = [text.strip(_AROUND) for text in compress(page.link_texts, named)]
    return next((text for text in texts if len(text) <= LONGEST and fold(text) == words), slug)
