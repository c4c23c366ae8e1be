"""What else a page says of its article: description, section, keywords, language, image, publisher.

One function a field; each lists its sources in order of trust, so that another source is one more line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from newscrawl.pages.data.linked_data import members, texts, types
from newscrawl.pages.data.news_node import fold
from newscrawl.pages.fields.breadcrumbs import lined_sections, shown_sections, told_sections
from newscrawl.pages.fields.images import shown
from newscrawl.pages.fields.values import each_word, is_no_text
from newscrawl.pages.page import Page
from newscrawl.pages.raw import Raw, Source

SITES = frozenset(("WebSite", "Organization", "NewsMediaOrganization", "Corporation"))
HOUSES = frozenset(("Organization", "NewsMediaOrganization"))
SOFTWARE = frozenset(("blogger", "blogspot", "wordpress", "wix", "joomla!", "drupal"))
LONGEST_DESCRIPTION = 600  # characters of one that is put before another: more is the article
LEAST_NEWS_KEYWORDS = 2
LONGEST_LABEL = 24  # characters of a description that may be a label
_CUT = ("...", "…", "[…]", "...]")
_SHORTCODE = re.compile(  # what programs left of their own markup: "[vc_row]", "[caption id=1]", "[/caption]"
    r"\[/?[a-z]{2,20}(?:_[a-z]{2,20}){1,4}(?:\s[^\[\]]*)?\]|\[[a-z_]{4,20}(?:\s[a-z_]{1,20}=[^\[\]]*)\]|\[/[a-z_]{4,20}\]"
)
MOST_MARKED = 40  # elements that are marked as one field


def description(page: Page) -> Iterator[Raw]:
    """Of meta tags, then JSON-LD; of one that is cut off its whole first. What says the headline or the site's name
    again, or what the site says of itself, is none."""
    told = [*_meta(page, "og:description", "description", "twitter:description", "dc.description")]
    told += [*_meta(page, "sailthru.description", "dcterms.description", "dcterms.abstract")]
    told += [*_structured(page, "description"), *_structured(page, "abstract"), *_marked(page, "description")]
    known = _said_otherwise(page) if told else frozenset()
    told = [Raw(_SHORTCODE.sub(" ", text) if "[" in text else text, source) for text, source in told]
    told = [
        raw for raw in told if not (fold(raw.value) in known or is_no_text(raw.value) or _is_label(raw.value, page))
    ]
    for raw in told:
        if raw.value.rstrip().endswith(_CUT):
            yield from [other for other in told if _goes_on(raw.value, other.value)][:1]
        yield raw


def _said_otherwise(page: Page) -> frozenset[str]:
    """The page's titles, its site's names and what this says of itself, folded."""
    names = [page.headline_text, page.meta.title, *page.meta.get("og:title", ()), *page.meta.get("og:site_name", ())]
    for node in page.linked_data:
        if not SITES.isdisjoint(types(node)):
            names.extend(texts(node.get("description")))
    return frozenset(map(fold, names))


def _is_label(text: str, page: Page) -> bool:
    """Whether a text is a word of the headline: "VIDEO"."""
    return len(text) <= LONGEST_LABEL and fold(text) in map(fold, page.headline_text.split())


def _goes_on(cut: str, other: str) -> bool:
    """Whether a text is the whole of one that is cut off."""
    begun = fold(cut)
    return (
        len(cut) < len(other) <= LONGEST_DESCRIPTION
        and fold(other).startswith(begun)
        and not other.rstrip().endswith(_CUT)
    )


def section(page: Page) -> Iterator[Raw]:
    """JSON-LD, meta tags, what an element is marked as, then the last step of a breadcrumb above the article."""
    yield from _structured(page, "articleSection")
    yield from _meta(page, "article:section", "parsely-section", "og:article:section", "section")
    yield from _meta(page, "og:section", "cxenseparse:category", "articlesection", "category")
    yield from _marked(page, "articleSection")
    yield from _raws(told_sections(page), "json-ld")
    yield from _raws(shown_sections(page), "html")
    yield from _raws(lined_sections(page), "html")


def keywords(page: Page) -> Iterator[Raw]:
    """JSON-LD, meta tags, then marked elements: all values of the first source that has any. Those
    that the site may write on every page do not count beside news keywords, which are an article's own."""
    yield from _structured(page, "keywords")
    yield from _meta(page, "news_keywords", "article:tag", "parsely-tags")
    told = each_word(",".join(page.meta.get("news_keywords", ())))
    if len(list(islice(told, LEAST_NEWS_KEYWORDS))) < LEAST_NEWS_KEYWORDS:
        yield from _meta(page, "keywords")
    yield from _meta(page, "og:article:tag", "sailthru.tags", "dc.subject", "dcterms.subject")
    yield from _marked(page, "keywords")


def language(page: Page) -> Iterator[Raw]:
    """The html element, JSON-LD, then meta tags."""
    yield from _raws([page.language], "html")
    yield from _structured(page, "inLanguage")
    yield from _meta(page, "og:locale", "content-language", "dc.language", "language")


def image(page: Page) -> Iterator[Raw]:
    """Meta tags, then JSON-LD, then what the article shows; as written, relative or not."""
    yield from _meta(page, "og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src")
    for node in page.news_nodes:
        for key in ("image", "primaryImageOfPage", "thumbnailUrl"):
            for value in members(node.get(key), page.nodes_by_id):
                yield from _raws(texts(value, "url", "contentUrl", "@id"), "json-ld")
    yield from _raws(page.meta.links.get("image_src", ()), "meta")
    yield from _meta(page, "image", "thumbnail", "parsely-image-url", "sailthru.image.full")
    yield from _raws(shown(page), "html")


def publisher(page: Page) -> Iterator[Raw]:
    """JSON-LD, then the site's name in meta tags, JSON-LD and marked elements."""
    for node in page.news_nodes:
        for value in members(node.get("publisher"), page.nodes_by_id):
            yield from _raws([name for name in texts(value, "name", "legalName") if _publishes(name)], "json-ld")
    yield from _meta(page, "og:site_name", "article:publisher_name", "article:publisher", "dc.publisher")
    yield from _meta(page, "application-name", "publisher", "citation_publisher")
    for node in page.linked_data:
        if "WebSite" in types(node):
            yield from _raws(texts(node.get("name")), "json-ld")
    yield from _marked(page, "publisher", "name")
    for node in page.news_nodes:
        yield from _raws(texts(node.get("copyrightHolder"), "name"), "json-ld")
    for node in page.linked_data:
        kinds = types(node)
        if not HOUSES.isdisjoint(kinds) and "Person" not in kinds:  # who has a site alone is called both
            yield from _raws(texts(node.get("name")), "json-ld")
    yield from _meta(page, "apple-mobile-web-app-title")


def _publishes(name: str) -> bool:
    """Whether a publisher is one, and not the software that names itself in its users' pages."""
    return name.strip().lower() not in SOFTWARE


def agencies(page: Page) -> Iterator[Raw]:
    """Structured data that names where a story comes from."""
    for node in page.news_nodes:
        for key in ("sourceOrganization", "provider", "creditText", "copyrightHolder"):
            yield from _raws(texts(node.get(key), "name"), "json-ld")
    yield from _meta(page, "source", "dc.source", "article:source", "copyright-holder")


def dateline(page: Page) -> Iterator[Raw]:
    """JSON-LD's own field, then where it says that the story was written, several places parted by a slash."""
    yield from _structured(page, "dateline")
    for node in page.news_nodes:
        places = texts(node.get("locationCreated"), "name", "address", "addressLocality")
        yield from _raws(["/".join(places)], "json-ld")


def _structured(page: Page, key: str) -> Iterator[Raw]:
    for node in page.news_nodes:
        for value in members(node.get(key), page.nodes_by_id) if node.get(key) else ():
            yield from _raws(texts(value, "name"), "json-ld")


def _meta(page: Page, *names: str) -> Iterator[Raw]:
    for name in names:
        if name in page.meta:
            yield from _raws(page.meta[name], "meta")


def _marked(page: Page, *props: str) -> Iterator[Raw]:
    """The contents of the elements that are marked as this property, or as the last of several inside each other."""
    if props[0].lower() not in page.properties:
        return
    css = " ".join([f'[itemprop="{prop}"]' for prop in props])
    for node in islice(page.tree.css(css), MOST_MARKED):
        yield from _raws([node.attributes.get("content") or " ".join(node.text().split())], "html")


def _raws(values: Iterable[str | None], source: Source) -> Iterator[Raw]:
    for value in values:
        if value:
            yield Raw(value, source)
