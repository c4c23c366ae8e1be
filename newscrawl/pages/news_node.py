"""Which JSON-LD nodes describe the article that the page is about, and which belong to other articles on it."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.pages.linked_data import LinkedData, Node, texts, types

ARTICLE_TYPES = frozenset(
    """Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle
    ReviewNewsArticle AskPublicNewsArticle LiveBlogPosting BlogPosting SocialMediaPosting Report Review
    SatiricalArticle TechArticle ScholarlyArticle AdvertiserContentArticle CriticReview""".split()
)
_NO_WORD = re.compile(r"[\W_]+")
PAGE_TYPES = frozenset({"WebPage", "ItemPage", "AboutPage"})


def news_nodes(data: LinkedData, addresses: frozenset[str], titles: frozenset[str]) -> list[Node]:
    """Nodes that speak of this page's article, the most trustworthy first; later ones fill gaps.

    `addresses` are the page's own, `titles` its headings in folded form (`fold`). A node that names one of
    the addresses is trusted before one that names none; one that names another address counts only where it
    is the only article, or its headline is the page's: lists of other articles are marked up the same way.
    """
    articles = [node for node in data if not ARTICLE_TYPES.isdisjoint(types(node))]
    pages = [node for node in data if not PAGE_TYPES.isdisjoint(types(node))]
    if len(articles) > 1:
        ranked = sorted(((_rank(node, addresses, titles), i) for i, node in enumerate(articles)), reverse=False)
        best = ranked[0][0]
        articles = [articles[i] for rank, i in ranked if rank < FOREIGN and rank <= best + 1]
    return articles + [node for node in pages if _rank(node, addresses, titles) < FOREIGN]


OWN, TITLED, BARE, FOREIGN = range(4)


def _rank(node: Node, addresses: frozenset[str], titles: frozenset[str]) -> int:
    named = {bare(text) for key in ("url", "mainEntityOfPage", "@id") for text in texts(node.get(key), "@id", "url")}
    named = {address for address in named if "/" in address}
    if named & addresses:
        return OWN
    if any(fold(text) in titles for key in ("headline", "name") for text in texts(node.get(key))):
        return TITLED
    return FOREIGN if any(not address.startswith("#") for address in named) else BARE


def bare(address: str) -> str:
    """An address without what does not tell pages apart here: scheme, `www.`, query, fragment, last slash."""
    address = address.partition("#")[0].partition("?")[0].partition("://")[2] or address
    return address.removeprefix("www.").rstrip("/").lower()


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Text for comparison: letters and digits only, without case."""
    return _NO_WORD.sub("", text.casefold())
