"""Fronts of blogs, which hold whole stories, each below a heading that leads to the story's own page."""

from __future__ import annotations

from newscrawl.pages.fields.headline_site import Site
from newscrawl.pages.page import Page
from newscrawl.pages.refusal.words import count_words
from newscrawl.pages.tree.outline import NO_LINK, Block
from newscrawl.pages.tree.segments import Segment
from newscrawl.pages.tree.tags import STORY_HEADINGS
from newscrawl.text.urls import root

FEWEST = 2  # stories
SHARE = 0.8  # of the text's mass that stands below such headings
LABEL = 2  # words of a heading above them that is a section's or the site's name


def stacks_stories(page: Page, chosen: list[Segment]) -> bool:
    """Whether the text is that of several stories, and the page has no headline above them."""
    starts = _headings(page)
    if len(set(starts.values())) < FEWEST:
        return False
    if _has_headline(page, starts):
        return False
    below: dict[str, float] = {}
    passed, story, total = -1, "", 0.0
    for one in chosen:
        for index in range(passed + 1, one.block.index):
            story = starts.get(index, story)
        passed = one.block.index
        total += one.mass
        if story and one.mass:
            below[story] = below.get(story, 0.0) + one.mass
    return len(below) >= FEWEST and sum(below.values()) >= SHARE * total


def _has_headline(page: Page, starts: dict[int, str]) -> bool:
    """Whether the page shows a headline of its own: none of these, and no name of a section or the site."""
    headline, text = page.headline_element, page.headline_text
    if headline < 0 or page.outline.first_block[headline] in starts:
        return False
    return count_words(text) > LABEL and not Site(page).is_name(text)


def _headings(page: Page) -> dict[int, str]:
    """The pages of this site that headings lead to, by the number of the heading's block."""
    start, found = root(page.url), {}
    for block in page.outline.blocks:
        if block.is_link and _is_heading(page, block):
            href = next(page.outline.anchors[link].href for _, link, _ in block.pieces if link != NO_LINK)
            target = page.link(href)
            if target is not None and target.startswith(start) and target not in {start, page.url}:
                found[block.index] = target
    return found


def _is_heading(page: Page, block: Block) -> bool:
    tags, parents = page.outline.tags, page.outline.parents
    return not STORY_HEADINGS.isdisjoint((tags[block.element], tags[max(0, parents[block.element])]))
