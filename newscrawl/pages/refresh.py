"""A page that sends its reader on by itself (HTML, "refresh" pragma directive)."""

from __future__ import annotations

import re

from newscrawl.pages.page import Page

LONGEST_WAIT = 100.0  # seconds; a page that waits longer means to be read, and renewed
_REFRESH = re.compile(
    r"\s*(\d+(?:\.\d*)?|\.\d+)(?:\s*[;,]\s*(?:url\s*=\s*)?|\s+url\s*=\s*)['\"]?\s*([^'\"]+)", re.IGNORECASE
)


def refresh(page: Page) -> str | None:
    """The canonical address that the page leads to within 100 seconds, or None; never the page itself."""
    for text in page.meta.get("refresh", ()):
        href = sent_on(text)
        if href is not None:
            target = page.link(href)
            return target if target != page.url else None
    return None


def sent_on(directive: str) -> str | None:
    """The href that a directive, `0; url=/elsewhere`, names, or None where it names none or waits longer."""
    match = _REFRESH.match(directive)
    return match[2] if match and float(match[1]) <= LONGEST_WAIT else None
