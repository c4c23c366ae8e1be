"""The headline: the candidate that the page's own voices agree on, in the page's own spelling."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from newscrawl.pages.data.linked_data import texts
from newscrawl.pages.data.news_node import fold
from newscrawl.pages.fields.headline_labels import without_labels
from newscrawl.pages.fields.headline_site import LEAST, WHOLE, Site, line, separators, without_site
from newscrawl.pages.fields.headline_spare import spare
from newscrawl.pages.fields.headline_words import is_generic
from newscrawl.pages.page import LONGEST_TITLE, Page
from newscrawl.pages.raw import Raw, Source
from newscrawl.pages.tree.landmarks import is_marked
from newscrawl.pages.tree.outline import Block, Outline

WEIGHTS = {"h1": 1.3, "json-ld": 1.2, "og": 1.1, "title": 0.7}
SHOWN = 2.0  # more for an h1 that is surely the headline: what else the page is called is meant for search engines
PART = 1.0  # more for one that is the page's headline and a part of its titles: what these add is not shown
LEAST_SHOWN = 15  # letters and digits of such an h1
RELATED = 0.3  # of its trigrams stand in the page's other titles
STRANGE, UNRELATED = 0.8, 0.1  # less for an h1 of which hardly anything stands there: a logo, a menu's
HEADED = 3.3  # more for what a lesser heading shows as well: as much as an h1 that is surely the headline
LEAST_BARE = 8  # letters and digits of a headline without the label beside it
BELOW = 3  # blocks below the h1 in which it stands
LESSER = frozenset(("h2", "h3"))
LONGEST = 300  # characters of it
MOST_PIECES = 8  # of its text, each in an element of its own
_WORD = re.compile(r"\w+")
_PERMALINK = re.compile(r"\s[¶#§🔗]\Z")  # a heading's link to itself


class Voice(NamedTuple):
    """One place where the page names its headline."""

    name: str  # a key of WEIGHTS
    text: str  # one line
    source: Source


def headline(page: Page) -> list[Raw]:
    """Candidates, the best first. Each voice counts by its weight for what it says, whatever the punctuation.

    Of one wording's spellings that with the spaces that most voices have comes first, the h1's where they are equal
    in number: an h1 may glue the texts of its parts together. What names the site, a section or nothing in particular
    comes last, behind what else can be a headline.
    """
    site = Site(page)
    voices = _voices(page, site)
    telling = [voice for voice in voices if not (is_generic(voice.text) or site.is_name(voice.text))]
    telling = _without_sections(page, site, telling)
    if not telling:
        return [*spare(page, site), *_ranked(page, voices)]
    return _ranked(page, telling)


def _ranked(page: Page, voices: list[Voice]) -> list[Raw]:
    if len({voice.text for voice in voices}) == 1:
        return [Raw(voice.text, voice.source) for voice in voices]
    scores: defaultdict[str, float] = defaultdict(float)
    spelled: Counter[str] = Counter()
    for voice in voices:
        scores[fold(voice.text)] += WEIGHTS[voice.name]
        spelled[_spaced(voice.text)] += 1
    if len(scores) > 1:
        for text, weight in chain(_judge_h1(page, voices), _lesser(page, voices)):
            scores[text] += weight
    ranked = sorted(voices, key=lambda voice: (-scores[fold(voice.text)], -spelled[_spaced(voice.text)]))
    return [Raw(voice.text, voice.source) for voice in ranked]


def _without_sections(page: Page, site: Site, voices: list[Voice]) -> list[Voice]:
    """The voices without an h1 that no other one confirms and that names the section or the site: it is the text of
    a link, or stands behind a longer text in a title that says this too."""
    said = [voice for voice in voices if voice.name == "h1"]
    others = [voice.text for voice in voices if voice.name != "h1"]
    longer = max(map(len, others), default=0)
    folded = {fold(text) for text in others}
    dropped = set()
    for _, text, _ in said:
        whole = fold(text)
        if whole in folded or len(text) >= longer:
            continue
        if (2 * len(text) <= longer and site.is_label(text)) or _is_behind(whole, folded, line(page.meta.title)):
            dropped.add(text)
    return [voice for voice in voices if voice.name != "h1" or voice.text not in dropped] if dropped else voices


def _is_behind(text: str, others: set[str], title: str) -> bool:
    """Whether a title ends in this folded text behind a longer one that is one of the `others`."""
    ends = [cut for cut in separators(title) if fold(title[cut.end() :]) == text]
    befores = [fold(title[: cut.start()]) for cut in ends]
    return any(len(before) > max(len(text), WHOLE) and before in others for before in befores)


def _judge_h1(page: Page, voices: list[Voice]) -> Iterator[tuple[str, float]]:
    """Folded texts of h1 elements that are more or less than their weight.

    More: a headline of its own wording, related to what the head calls the page, but no part of it, as a section or
    the site is, and without a label in front or in an element of its own. Less: one that shares nothing with it, or
    that has a label in an element of its own which nothing else has.
    """
    said = {fold(voice.text) for voice in voices if voice.name == "h1"}
    if not said:
        return
    others = [fold(voice.text) for voice in voices if voice.name != "h1"]
    titles = [fold(line(text)) for text in (*_told(page), *_meta(page), page.meta.title)]
    trigrams = {text[at : at + 3] for text in others for at in range(len(text) - 2)}
    heading = _heading(page)
    for node, shown in page.h1_shown:
        text = fold(line(shown))
        if text not in said or not trigrams:
            continue
        said.discard(text)  # said once, however often it is shown
        known = sum([text[at : at + 3] in trigrams for at in range(len(text) - 2)]) / max(1, len(text) - 2)
        labelled = any(len(other) >= WHOLE and text.endswith(other) for other in others)
        if (known < UNRELATED and not is_marked(node)) or not _bare(node).isdisjoint(others):
            yield text, -STRANGE
        elif known >= RELATED and len(text) >= LEAST_SHOWN and not labelled and not _is_composed(node):
            part = any(text in title for title in titles if text != title)
            yield text, SHOWN if not part else PART if text in heading else 0.0


def _lesser(page: Page, voices: list[Voice]) -> Iterator[tuple[str, float]]:
    """Folded texts that a lesser heading shows as well as the head: the one that agrees best with the title; more so
    one right below an h1 of another wording, behind a label or not, for then the h1 is the last step of a breadcrumb
    or names the section."""
    out = page.outline
    if page.headline_element >= 0 and out.tags[page.headline_element] in LESSER:
        yield from ((text, WEIGHTS["h1"]) for text in _heading(page))
    said = {fold(voice.text) for voice in voices if voice.name == "h1"}
    told = {fold(voice.text) for voice in voices} - said
    at = _first_h1(out)
    if at >= 0 and told:
        end = out.last_block[at]
        below = [block for block in out.blocks[end : end + BELOW] if _is_lesser(out, block)]
        yield from ((text, HEADED) for text in {tail for block in below for tail in _tails(block)} & told)


def _first_h1(out: Outline) -> int:
    """The first h1 that holds text, -1 for none."""
    return next((at for at in out.tagged("h1") if out.first_block[at] < out.last_block[at]), -1)


def _is_lesser(out: Outline, block: Block) -> bool:
    """Whether a block is a heading below h1, or stands directly in one."""
    around = (block.element, max(0, out.parents[block.element]))
    return len(block.text) <= LONGEST and any(out.tags[element] in LESSER for element in around)


def _tails(block: Block) -> set[str]:
    """The folded text of a block, and what is left of it without the first of its elements, the first two, ..."""
    texts = [piece[0] for piece in block.pieces[:MOST_PIECES]]
    return {fold("".join(texts[at:])) for at in range(len(texts))}


def _bare(node: LexborNode) -> set[str]:
    """The folded text of an element without that of its first part, and of its last one: these may be labels, where
    the greater part is left."""
    parts = _parts(node)
    least = max(LEAST_BARE, len(fold("".join(parts))) / 2)
    return {bare for part in (parts[1:], parts[:-1]) if len(bare := fold("".join(part))) >= least}


def _is_composed(node: LexborNode) -> bool:
    return len(_parts(node)) > 1


def _parts(node: LexborNode) -> list[str]:
    """The texts in an element that other elements part."""
    return [part for part in node.text(separator="\n").split("\n") if part.strip()]


def _told(page: Page) -> list[str]:
    return [text for node in page.news_nodes[:1] for text in texts(node.get("headline") or node.get("name"))]


def _meta(page: Page) -> list[str]:
    return [text for text in (page.meta.first("og:title"), page.meta.first("twitter:title")) if text]


def _voices(page: Page, site: Site) -> list[Voice]:
    """All that name the page's headline, without the site's name."""
    shown = _shown(page)
    first = next((text for text in _above_text(page, shown) if not (is_generic(text) or site.is_name(text))), "")
    told = [line(text) for text in _told(page)]
    meta = [line(text) for text in _meta(page)]
    heading = _heading(page)  # it need not be an h1
    others = {fold(text) for text in (*told, *meta)} | heading
    heard = [Voice("h1", text, "html") for text in shown if text == first or fold(text) in others]
    heard += [Voice("json-ld", text, "json-ld") for text in told[:1]]
    heard += [Voice("og", text, "meta") for text in meta[:1]]
    heard.append(Voice("title", line(page.meta.title), "html"))
    known = {fold(voice.text) for voice in heard}
    on_page = {fold(text) for text in shown}
    befores = _befores(heard)
    whole = on_page | befores
    cut = {}
    for text in {voice.text for voice in heard}:
        folded = fold(text)
        parts = (known if folded in on_page else known | heading) - {folded}
        cut[text] = (
            text if folded in on_page & befores and site.is_free(text) else without_site(text, site, parts, whole)
        )
    voices = [Voice(name, cut[text], source) for name, text, source in heard]
    shown_and_told = {fold(voice.text) for voice in voices if voice.name == "h1"}
    shown_and_told &= {fold(voice.text) for voice in voices if voice.name != "h1"}
    return [voice for voice in voices if len(fold(voice.text)) >= LEAST or fold(voice.text) in shown_and_told - {""}]


def _shown(page: Page) -> list[str]:
    """The texts of the page's h1 elements, without the labels in one that no title of the page says with these."""
    shown = [_PERMALINK.sub("", line(text)) for text in page.h1]
    bare = without_labels(page.outline)
    if bare:
        told = [fold(line(text)) for text in (*_told(page), *_meta(page), page.meta.title)]
        unsaid = {text for text in bare if "|" not in bare[text] and not any(fold(text) in other for other in told)}
        shown = [bare[text] if text in unsaid else text for text in shown]
    return shown


def _above_text(page: Page, shown: list[str]) -> list[str]:
    """Of these texts of h1 elements those that do not stand below a lesser heading that is the page's headline."""
    out, at = page.outline, page.headline_element
    if at < 0 or out.tags[at] not in LESSER:
        return shown
    return shown[: sum([h1 < at and out.first_block[h1] < out.last_block[h1] for h1 in out.tagged("h1")])]


def _befores(heard: list[Voice]) -> set[str]:
    """The folded texts that stand before the last mark of a title with several."""
    cuts = {voice.text: separators(voice.text) for voice in heard if "|" in voice.text}
    return {fold(text[: found[-1].start()]) for text, found in cuts.items() if len(found) > 1}


def _heading(page: Page) -> set[str]:
    """The folded text of the element that shows the headline."""
    element = page.headline_element
    return {fold(line(page.outline.nodes[element].text()[:LONGEST_TITLE]))} if element >= 0 else set()


def _spaced(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
