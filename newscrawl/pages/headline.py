"""The headline: the candidate that the page's own voices agree on, in the page's own spelling."""

from __future__ import annotations

import re
from collections import defaultdict

from newscrawl.pages.linked_data import texts
from newscrawl.pages.news_node import fold
from newscrawl.pages.page import Page
from newscrawl.pages.raw import Raw

WEIGHTS = {"h1": 1.3, "json-ld": 1.2, "og": 1.1, "title": 0.7}
_SEPARATOR = re.compile(r"\s+[|–—·•«»:-]+\s+|\s*\|\s*")
_SPACE_BEFORE = re.compile(r"\s+([,.;:!?%)\]»”’])")
LEAST = 4  # letters and digits of a headline


def headline(page: Page) -> list[Raw]:
    """Candidates, the best first. Each voice counts by its weight for what it says, whatever the punctuation."""
    voices = _voices(page)
    scores: defaultdict[str, float] = defaultdict(float)
    for voice, text, _ in voices:
        scores[fold(text)] += WEIGHTS[voice]
    ranked = sorted(voices, key=lambda one: -scores[fold(one[1])])
    return [Raw(_SPACE_BEFORE.sub(r"\1", text), source) for _, text, source in ranked]  # type: ignore[arg-type]


def _voices(page: Page) -> list[tuple[str, str, str]]:
    """(voice, text, source) of all that name the page's headline."""
    shown = [" ".join(text.split()) for text in page.h1]
    told = [
        " ".join(text.split())
        for node in page.news_nodes[:1]
        for text in texts(node.get("headline") or node.get("name"))
    ]
    meta = [" ".join(text.split()) for text in (page.meta.first("og:title"), page.meta.first("twitter:title")) if text]
    title = " ".join(page.meta.title.split())
    known = {fold(text) for text in (*shown, *told)}
    voices = [("h1", text, "html") for text in shown[:1] or ()]
    voices += [("h1", text, "html") for text in shown[1:] if fold(text) in {fold(other) for other in (*told, *meta)}]
    voices += [("json-ld", text, "json-ld") for text in told[:1]]
    voices += [("og", without_site(text, page, known), "meta") for text in meta[:1]]
    voices.append(("title", without_site(title, page, known), "html"))
    return [voice for voice in voices if len(fold(voice[1])) >= LEAST]


def without_site(text: str, page: Page, known: set[str]) -> str:
    """A title without the site's name at its end or front: the part that another voice confirms, or all but the
    part that names the site."""
    cuts = list(_SEPARATOR.finditer(text))
    if not cuts or fold(text) in known:
        return text
    for cut in reversed(cuts):
        for part in (text[: cut.start()], text[cut.end() :]):
            if fold(part) in known:
                return part
    names = {fold(name) for name in (page.meta.first("og:site_name"), *_hosts(page)) if name}
    first, last = fold(text[: cuts[0].start()]), fold(text[cuts[-1].end() :])
    if last in names or any(name in last for name in names if len(name) > LEAST):
        return text[: cuts[-1].start()]
    if first in names:
        return text[cuts[0].end() :]
    if "|" in cuts[-1][0]:
        return text[: cuts[-1].start()]
    return text


def _hosts(page: Page) -> list[str]:
    labels = page.url.split("/", 3)[2].partition(":")[0].split(".")
    return [label for label in labels if label != "www" and len(label) > LEAST]
