"""`scrapy crawl news -a url=...`: any site, from any page, by the generic extraction."""

from __future__ import annotations

from newscrawl.crawl.config import Config
from newscrawl.crawl.plan import SitePlan, plan_urls
from newscrawl.errors import ConfigError
from newscrawl.spiders.base import NewsBaseSpider


class NewsSpider(NewsBaseSpider):
    """Stays on the registered domains of its start pages, and of what they redirect to."""

    name = "news"

    def plans(self, config: Config) -> list[SitePlan]:
        """One site for each registered domain, or definition, among the start pages."""
        if not self.arguments.urls:
            raise ConfigError("url", None, "must be given: scrapy crawl news -a url=https://example.org/")
        return plan_urls(self.arguments.urls, config.sites)
