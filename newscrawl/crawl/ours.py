"""Whether a spider is one of ours: others, of `scrapy shell`, `fetch` and `runspider`, crawl without our store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy.exceptions import NotConfigured

from newscrawl.crawl.arguments import Arguments

if TYPE_CHECKING:
    from scrapy.crawler import Crawler


def require_ours(crawler: Crawler) -> None:
    """Raise NotConfigured, by which Scrapy leaves a component out, for a spider that knows nothing of us."""
    if not isinstance(getattr(crawler.spider, "arguments", None), Arguments):
        raise NotConfigured
