"""Which JSON-LD nodes describe the article that the page is about, and which belong to other articles on it."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.pages.data.linked_data import LinkedData, Node, texts, types

ARTICLE_TYPES = frozenset(
    """Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle
    ReviewNewsArticle AskPublicNewsArticle LiveBlogPosting BlogPosting SocialMediaPosting Report Review
    SatiricalArticle TechArticle ScholarlyArticle AdvertiserContentArticle CriticReview""".split()
)
_NO_WORD = re.compile(r"[\W_]+")
_DAYS = frozenset(("datePublished", "dateCreated", "dateModified"))
PAGE_TYPES = frozenset({"WebPage", "ItemPage", "AboutPage"})


def news_nodes(
    data: LinkedData, addresses: frozenset[str], titles: frozenset[str], headings: frozenset[str] = frozenset()
) -> list[Node]:
    """Nodes that speak of this page's article, the most trustworthy first; later ones fill gaps.

    `addresses` are the page's own, `titles` its own headline as it is shown and told, in folded form (`fold`), and
    `headings` all its headings of the first rank, some of which may be other articles'. A node that names one of the
    addresses is trusted before one that names none, and one that has a title before one that has a heading; one that
    names another address, or another headline beside a better one, counts only where it is the only article, or its
    headline is the page's: lists of other articles are marked up the same way.
    """
    kinds = list(map(types, data))
    articles = [node for node, own in zip(data, kinds, strict=True) if not ARTICLE_TYPES.isdisjoint(own)]
    if not articles:
        articles = [node for node, own in zip(data, kinds, strict=True) if _may_be_article(node, own)]
    pages = [node for node, own in zip(data, kinds, strict=True) if not PAGE_TYPES.isdisjoint(own)]
    if len(articles) > 1:
        ranked = sorted((_rank(node, addresses, titles, headings), i) for i, node in enumerate(articles))
        best = ranked[0][0]
        most = HEADED if best == OWN else BARE
        known = titles | {title for rank, i in ranked if rank == best for title in _titles(articles[i])}
        articles = [
            articles[i] for rank, i in ranked if rank <= most and (rank == best or _is_titled(articles[i], known))
        ]
    return articles + [node for node in pages if _rank(node, addresses, titles, headings) < FOREIGN]


def _may_be_article(node: Node, kinds: list[str]) -> bool:
    """Whether a node without a type, or with one of any work, tells of an article: it has a headline and a day."""
    return (not kinds or "CreativeWork" in kinds) and "headline" in node and not _DAYS.isdisjoint(node)


OWN, TITLED, HEADED, BARE, FOREIGN = range(5)


def _rank(node: Node, addresses: frozenset[str], titles: frozenset[str], headings: frozenset[str]) -> int:
    named = {bare(text) for key in ("url", "mainEntityOfPage", "@id") for text in texts(node.get(key), "@id", "url")}
    named = {address for address in named if "/" in address}
    if named & addresses:
        return OWN
    if not titles.isdisjoint(_titles(node)):
        return TITLED
    if not headings.isdisjoint(_titles(node)):
        return HEADED
    return FOREIGN if any(not address.startswith("#") for address in named) else BARE


def _titles(node: Node) -> list[str]:
    return [fold(text) for key in ("headline", "name") for text in texts(node.get(key))]


def _is_titled(node: Node, known: frozenset[str]) -> bool:
    """Whether a node has one of the headlines, or none: with another one it speaks of another article."""
    own = _titles(node)
    return not own or not known.isdisjoint(own)


def bare(address: str) -> str:
    """An address without what does not tell pages apart here: scheme, `www.`, query, fragment, last slash."""
    address = address.partition("#")[0].partition("?")[0].partition("://")[2] or address
    return address.removeprefix("www.").rstrip("/").lower()


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Text for comparison: letters and digits only, without case."""
    return _NO_WORD.sub("", text.casefold())
