"""Where else a headline may stand, for a page of which no title and no h1 names one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newscrawl.pages.fields.headline_site import Site, line, without_site
from newscrawl.pages.fields.headline_words import is_generic
from newscrawl.pages.page import Page
from newscrawl.pages.raw import Raw
from newscrawl.pages.tree import classes
from newscrawl.pages.tree.outline import Block
from newscrawl.pages.tree.sentences import weigh
from newscrawl.pages.tree.tags import HEADINGS

META = ("title", "headline", "twitter:title", "dc.title", "dcterms.title", "sailthru.title", "parsely-title")
SHORTEST, LONGEST = 15, 300  # weight, and characters, of what is no h1
PARAGRAPH = 80  # characters of a block that is text
MOST_BLOCKS = 100  # above it


def spare(page: Page, site: Site) -> Iterator[Raw]:
    """Candidates, the best first: lesser meta tags, an element named as the headline, the first h2 above the text, the
    alternative text of a picture in an h1."""
    metas = [Raw(line(text), "meta") for name in META for text in page.meta.get(name, ())[:1]]
    for text, source in (*metas, *_shown(page)):
        found = without_site(text, site, set(), set())
        if found and not is_generic(found) and not site.is_name(found):
            yield Raw(found, source)


def _shown(page: Page) -> Iterator[Raw]:
    out = page.outline
    above = list(_above(out.blocks, out.tags))
    names = [element for block in above for element in (block.element, out.parents[block.element]) if element >= 0]
    marked = {at for at in names if "headline" in (out.attributes(at).get("itemprop") or "").split()}
    called = {at for at in names if classes.groups(out.called(at)) & classes.HEADLINE}
    for known in (marked, called, {at for at in names if out.tags[at] == "h2"}):
        yield from (
            Raw(line(block.text), "html") for block in above if {block.element, out.parents[block.element]} & known
        )
    for at in out.images:
        text = out.attributes(at).get("alt")
        if text and any(out.tags[element] == "h1" for element in out.ancestors(at)):
            yield Raw(line(text), "html")


def _above(blocks: Iterable[Block], tags: list[str]) -> Iterator[Block]:
    """The blocks above the text that can be a headline: no menus."""
    for block in list(blocks)[:MOST_BLOCKS]:
        if len(block.text) >= PARAGRAPH and tags[block.element] not in HEADINGS and not block.linked:
            return
        if len(block.text) <= LONGEST and not block.linked and weigh(block.text) >= SHORTEST:
            yield block
