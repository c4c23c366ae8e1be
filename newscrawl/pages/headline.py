"""The headline: the candidate that the page's own voices agree on, in the page's own spelling."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from newscrawl.pages.linked_data import texts
from newscrawl.pages.news_node import fold
from newscrawl.pages.page import Page
from newscrawl.pages.raw import Raw, Source
from newscrawl.text.clean import unescape

WEIGHTS = {"h1": 1.3, "json-ld": 1.2, "og": 1.1, "title": 0.7}
SHOWN = 2.0  # more for an h1 that is surely the headline: what else the page is called is meant for search engines
LEAST_SHOWN = 15  # letters and digits of such an h1
RELATED = 0.3  # of its trigrams stand in the page's other titles
STRANGE = 0.8  # less for an h1 of which hardly anything stands there: a logo, a menu's
UNRELATED = 0.1
_SEPARATOR = re.compile(r"\s+[|–—·•«»:-]+\s+|\s*[|｜]\s*")
_WORD = re.compile(r"\w+")
LEAST = 4  # letters and digits of a headline
LEAST_BEHIND = 12  # letters and digits behind a bar that are more than a section's name
WHOLE = 20  # letters and digits of a part of a title that can be a headline, or half of the title


class Voice(NamedTuple):
    """One place where the page names its headline."""

    name: str  # a key of WEIGHTS
    text: str  # one line
    source: Source


def headline(page: Page) -> list[Raw]:
    """Candidates, the best first. Each voice counts by its weight for what it says, whatever the punctuation.

    Of one wording's spellings that with the spaces that most voices have comes first, the h1's where they are equal
    in number: an h1 may glue the texts of its parts together.
    """
    voices = _voices(page)
    if len({voice.text for voice in voices}) == 1:
        return [Raw(voice.text, voice.source) for voice in voices]
    scores: defaultdict[str, float] = defaultdict(float)
    spelled: Counter[str] = Counter()
    for voice in voices:
        scores[fold(voice.text)] += WEIGHTS[voice.name]
        spelled[_spaced(voice.text)] += 1
    if len(scores) > 1:
        for text, weight in _judge_h1(page, voices):
            scores[text] += weight
    ranked = sorted(voices, key=lambda voice: (-scores[fold(voice.text)], -spelled[_spaced(voice.text)]))
    return [Raw(voice.text, voice.source) for voice in ranked]


def _judge_h1(page: Page, voices: list[Voice]) -> Iterator[tuple[str, float]]:
    """Folded texts of h1 elements that are more or less than their weight.

    More: a headline of its own wording, related to what the head calls the page, but no part of it, as a section or
    the site is, and without a label in front or in an element of its own. Less: one that shares nothing with it.
    """
    others = [fold(voice.text) for voice in voices if voice.name != "h1"]
    titles = [fold(_line(text)) for text in (*_told(page), *_meta(page), page.meta.title)]
    trigrams = {text[at : at + 3] for text in others for at in range(len(text) - 2)}
    said = {fold(voice.text) for voice in voices if voice.name == "h1"}
    for node in page.tree.css("h1"):
        text = fold(_line(node.text()))
        if text not in said or not trigrams:
            continue
        known = sum([text[at : at + 3] in trigrams for at in range(len(text) - 2)]) / (len(text) - 2)
        labelled = any(len(other) >= WHOLE and text.endswith(other) for other in others)
        if known < UNRELATED:
            yield text, -STRANGE
        elif known >= RELATED and len(text) >= LEAST_SHOWN and not labelled and not _is_composed(node):
            yield text, 0.0 if any(text in title for title in titles) else SHOWN


def _is_composed(node: LexborNode) -> bool:
    return len([part for part in node.text(separator="\n").split("\n") if part.strip()]) > 1


def _told(page: Page) -> list[str]:
    return [text for node in page.news_nodes[:1] for text in texts(node.get("headline") or node.get("name"))]


def _meta(page: Page) -> list[str]:
    return [text for text in (page.meta.first("og:title"), page.meta.first("twitter:title")) if text]


def _voices(page: Page) -> list[Voice]:
    """All that name the page's headline, without the site's name."""
    shown = [_line(text) for text in page.h1]
    told = [_line(text) for text in _told(page)]
    meta = [_line(text) for text in _meta(page)]
    others = {fold(text) for text in (*told, *meta)}
    heard = [Voice("h1", text, "html") for at, text in enumerate(shown) if at == 0 or fold(text) in others]
    heard += [Voice("json-ld", text, "json-ld") for text in told[:1]]
    heard += [Voice("og", text, "meta") for text in meta[:1]]
    heard.append(Voice("title", _line(page.meta.title), "html"))
    known = {fold(voice.text) for voice in heard}
    on_page = {fold(text) for text in shown}
    voices = [
        voice._replace(text=without_site(voice.text, page, known - {fold(voice.text)}, on_page)) for voice in heard
    ]
    return [voice for voice in voices if len(fold(voice.text)) >= LEAST]


def _spaced(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _line(text: str) -> str:
    return " ".join(unescape(text).split())


def without_site(text: str, page: Page, known: set[str], shown: set[str]) -> str:
    """A title without the site's name at its end or front: the part that another voice confirms, or all but the
    part that names the site. `known` are the folded texts of the other voices, `shown` those of the h1 elements,
    which name the site by its name if at all: what stands there behind a bar, unless it is a word, is headline."""
    cuts = list(_SEPARATOR.finditer(text))
    if not cuts:
        return text
    least = min(WHOLE, len(fold(text)) / 2)
    for cut in reversed(cuts):
        for part in (text[: cut.start()], text[cut.end() :]):
            if len(fold(part)) >= least and fold(part) in known:
                return part
    if fold(text) in known:
        return text
    names = {fold(name) for name in (page.meta.first("og:site_name"), *_hosts(page)) if name}
    first, last = fold(text[: cuts[0].start()]), fold(text[cuts[-1].end() :])
    if last in names or any(name in last for name in names if len(name) > LEAST):
        return text[: cuts[-1].start()]
    if first in names:
        return text[cuts[0].end() :]
    if "|" in cuts[-1][0] and (len(last) < LEAST_BEHIND or fold(text) not in shown):
        return text[: cuts[-1].start()]
    return text


def _hosts(page: Page) -> list[str]:
    labels = page.url.split("/", 3)[2].partition(":")[0].split(".")
    return [label for label in labels if label != "www" and len(label) > LEAST]
