"""The address that an article is known by."""

from __future__ import annotations

import re

from newscrawl.pages.fields.addresses import mended
from newscrawl.pages.fields.placeholders import is_placeholder
from newscrawl.pages.page import Page
from newscrawl.pages.raw import Raw
from newscrawl.text.clean import unescape
from newscrawl.text.urls import host, is_front, same_site

_SCRIPT = re.compile(r"/[^/?]*\.(?:php|aspx?|cgi|jsp|do|cfm|pl)", re.IGNORECASE)
MOST = 4  # addresses of a kind that are looked at: a page that declares several may mean any
_SESSION = re.compile(
    r";jsessionid=[^?#/]*+|(?<=[?&])(?:jsessionid|phpsessid|aspsessionid\w*)=[^&#]*+&?"
    r"|(?<=[?&])(?:sid|session_?id|zenid|oscsid)=[0-9a-z]{16,64}(?:&|\Z)",
    re.IGNORECASE,
)
_NOWHERE = re.compile(
    r"/(?:404|error|null|none|not-?found|log-?in|sign-?in|register|subscribe)(?:\.[a-z]{2,5})?/?", re.IGNORECASE
)
_SLUG = re.compile(r"-[^-/]++-|\d{5}")  # of an article: words, or its number
_SEARCH = re.compile(r"/(?:search|zoeken|suche|recherche|buscar|find)(?:\.[a-z]{2,4})?/?", re.IGNORECASE)


def canonical_url(page: Page) -> Raw:
    """The page's declared canonical, else its og:url, where it can be one; else the page's own address.

    It must lie on the same registered domain, be no front page (unless the page is) and no mere script or search
    address: what a template writes on every page alike tells no article from another.
    """
    declared = [Raw(href, "html") for href in page.meta.links.get("canonical", ())[:MOST]]
    declared += [Raw(text, "meta") for text in page.meta.get("og:url", ())[:MOST]]
    for href, source in declared:
        url = _address(page, href)
        if url is not None and _can_be(url, page.url):
            return Raw(url, source)
    return Raw(page.url, "url")


def _can_be(url: str, own: str) -> bool:
    """Whether an address that a page declares can be its article's."""
    return same_site(url, own) and not (is_front(url) or _tells_nothing(url) or _is_above(url, own))


def _address(page: Page, href: str) -> str | None:
    """The address that is meant: one slash too few, or none, is mended, and the name of a session is left out."""
    if is_placeholder(href):
        return None
    href = unescape(href.strip()) if "&amp;" in href else href.strip()
    href = mended(href)
    if href.partition("/")[0].lower() == host(page.url):
        href = f"//{href}"
    url = page.link(href)
    return _SESSION.sub("", url).rstrip("?&") if url is not None else None


def _tells_nothing(url: str) -> bool:
    """Whether an address is that of a search, or of a script without what it is asked for."""
    path, _, query = url.partition("?")
    last = path[path.rstrip("/").rfind("/") :]
    if _SEARCH.fullmatch(last) or _NOWHERE.fullmatch(last):
        return True
    return not query and _SCRIPT.fullmatch(last) is not None


def _is_above(url: str, own: str) -> bool:
    """Whether an address is that of the section that a page's own address names before its article."""
    above = url.rstrip("/")
    return own.startswith(f"{above}/") and _SLUG.search(own, len(above)) is not None and not _SLUG.search(above)
