"""The steps that lead from a site's front page to the article, as structured data and elements tell them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from newscrawl.pages.data.linked_data import members, texts, types
from newscrawl.pages.data.news_node import fold
from newscrawl.pages.fields.tools import is_tool
from newscrawl.pages.fields.topics_words import HOME
from newscrawl.pages.page import Page
from newscrawl.pages.tree.outline import NO_LINK, Block
from newscrawl.text.urls import is_front

MOST = 12  # steps
LONGEST = 60  # characters of a section's name
MOST_AROUND = 3  # elements around a single step
ARROW = re.compile("(?:[>»›→]{1,2}|::)")  # leads from a step to the next
MARK = re.compile(rf"(?:{ARROW.pattern}|[/|\\•·–-])")
MOST_SHOWN = 4  # elements that are called so and are looked at
# what an element that shows the steps is called, in part, whatever the language, and in one's own: each is looked for
# in all of a page's bytes
_CALLED = "crumb"
_CALLED_IN = {
    "nl": ("ruimel",),
    "fr": ("riane",),
    "de": ("rotkrum",),
    "es": ("migas", "miga-"),
    "it": ("riciol",),
    "pl": ("okruszk",),
}
_TEXT = "h1,p,article"  # a line of steps holds none of these; an article that is called by its steps does


class Step(NamedTuple):
    """A step: what it is called, and its address ("" where it has none)."""

    name: str
    address: str


def told_sections(page: Page) -> Iterator[str]:
    """The sections above the article by the structured data, the deepest first."""
    for node in page.linked_data:
        if "BreadcrumbList" in types(node):
            yield from _sections(page, _steps(page, node.get("itemListElement")))


def shown_sections(page: Page) -> Iterator[str]:
    """The same by the links of the page's first breadcrumb."""
    parts = [part for part in _names(page) if part.encode() in page.html]
    called = [f'[{name}*="{part}"]' for part in parts for name in ("class", "id", "aria-label")]
    if _CALLED in parts:
        called += [f'[{name}$="Breadcrumb{kind}"]' for name in ("itemtype", "typeof") for kind in ("List", "")]
    selector = ",".join(called)
    for node in islice(page.tree.css(selector), MOST_SHOWN) if called else ():
        links = _links(node, selector) if node.css_first(_TEXT) is None else []
        if 0 < len(links) <= MOST:
            steps = [
                Step(" ".join(link.text().split()).strip("<>»›/| "), link.attributes.get("href") or "")
                for link in links
            ]
            found = list(_sections(page, [step for step in steps if step.address]))
            yield from found
            if found:
                return


def _links(node: LexborNode, selector: str) -> list[LexborNode]:
    """The links of a line of steps; where each step is called so, and not the line, those of all steps beside it."""
    links = node.css("a[href]")
    line = node
    for _ in range(MOST_AROUND if len(links) == 1 else 0):
        if line.parent is None:
            break
        line = line.parent
        steps = [step.css("a[href]") for step in line.css(selector)]
        if len(steps) > 1:
            return list({link.mem_id: link for step in steps if len(step) == 1 for link in step}.values())
    return links


def lined_sections(page: Page) -> Iterator[str]:
    """The same by a line of links above the headline that nothing names: "Home > Kust > Haven", from the front page
    on. Menus are parted by strokes too: these count where the headline is the last step."""
    out = page.outline
    end = out.first_block[page.headline_element] if page.headline_element >= 0 else 0
    for block in out.blocks[:end]:
        if block.linked and MARK.search(block.text):
            yield from _sections(page, _parted(page, block))


def _parted(page: Page, block: Block) -> list[Step]:
    """The links of such a line; none where other text than a mark stands between two of them."""
    steps: list[Step] = []
    marks: list[str] = []  # before each link
    text = ""
    for link, run in block.runs():
        words = " ".join(run.split())
        if link != NO_LINK:
            steps.append(Step(words, page.outline.anchors[link].href))
            marks.append(text)
        text = words if link == NO_LINK else ""
    mark = MARK.match(text)
    between = [*marks[1:], *([mark[0]] if mark else [])]
    if (marks[0] and marks[0][-1] != ":") or (text and not mark) or not all(map(MARK.fullmatch, between)):
        return []
    if not between or not _is_home(page, steps[0]):
        return []
    last = text[mark.end() :].strip() if mark else ""
    return steps if all(map(ARROW.fullmatch, between)) or fold(last) in _titles(page) else []


def _names(page: Page) -> Iterator[str]:
    """What the steps may be called on a page; in any language where it declares none."""
    yield _CALLED
    language = (page.language or "")[:2].lower()
    yield from _CALLED_IN.get(language, ()) if language else chain.from_iterable(_CALLED_IN.values())


def _steps(page: Page, listed: object) -> list[Step]:
    """The steps in the order of their positions, else as they stand."""
    steps: list[tuple[int, Step]] = []
    for value in members(listed, page.nodes_by_id):
        item = value.get("item") if isinstance(value, dict) else None
        name = next(texts(value, "name"), "") or next(texts(item, "name"), "")
        position = value.get("position") if isinstance(value, dict) else None
        place = int(position) if isinstance(position, (int, float, str)) and str(position).isdecimal() else 0
        steps.append((place, Step(name, next(texts(item, "@id", "url"), ""))))
    return [step for _, step in sorted(steps[:MOST], key=lambda pair: pair[0]) if step.name]


def _sections(page: Page, steps: list[Step]) -> Iterator[str]:
    """The names of the steps between the front page and the article, the deepest first."""
    if steps and _is_home(page, steps[0]):
        steps = steps[1:]
    if steps and _is_article(page, steps[-1]):
        steps = steps[:-1]
    for step in reversed(steps):
        if (step.name[1:] or not step.name.isascii()) and len(step.name) <= LONGEST and not is_tool(step.name):
            yield step.name


def _is_home(page: Page, step: Step) -> bool:
    url = page.link(step.address) if step.address else None
    return url is None or is_front(url) or step.name.strip().lower() in HOME


def _is_article(page: Page, step: Step) -> bool:
    """Whether a step is the article itself: it has no address, or the page's, or the headline for a name."""
    url = page.link(step.address) if step.address else None
    return url is None or url == page.url or fold(step.name) in _titles(page)


def _titles(page: Page) -> set[str]:
    return {fold(text) for text in (page.headline_text, page.meta.first("og:title") or "", page.meta.title)} - {""}
