"""What a CSS selector of a site's definition finds on a page."""

from __future__ import annotations

from newscrawl.pages.page import Page

VALUE_ATTRIBUTES = ("content", "datetime", "src", "href")


def select(page: Page, css: str) -> list[str]:
    """The texts of the elements that match, in document order; of an element without text its value attribute."""
    found = []
    for node in page.tree.css(css):
        text = " ".join(node.text(separator=" ").split()) if node.tag not in {"meta", "img", "link"} else ""
        attributes = node.attributes
        if node.tag == "time" and attributes.get("datetime"):
            text = attributes["datetime"] or ""
        text = text or next((value for name in VALUE_ATTRIBUTES if (value := attributes.get(name))), "")
        if text:
            found.append(text)
    return found
