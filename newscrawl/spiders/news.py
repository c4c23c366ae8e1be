"""`scrapy crawl news`: any site, from any page, by the generic extraction; or many sites side by side."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Self

from newscrawl.crawl.config import Config
from newscrawl.crawl.plan import SitePlan, left_out, plan_sites, plan_urls
from newscrawl.errors import ConfigError
from newscrawl.spiders.base import NewsBaseSpider

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

logger = logging.getLogger(__name__)
MANY = {"DOWNLOAD_DELAY": 3, "CONCURRENT_REQUESTS": 256}  # of a run of many sites, where nobody set them
_PROJECT = 20  # the priority of settings.py; what is set by -s, by Scrapyd or by a spider lies above


class NewsSpider(NewsBaseSpider):
    """Stays on the registered domains of its start pages, and of what they redirect to."""

    name = "news"

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Made by Scrapy, before the settings are frozen."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        for name, value in MANY.items() if spider.arguments.sites else ():
            if (crawler.settings.getpriority(name) or 0) <= _PROJECT:
                crawler.settings.set(name, value, priority="project")
        return spider

    def plans(self, config: Config) -> list[SitePlan]:
        """One site for each registered domain, or definition, among the start pages; or the sites asked for.

        A site file that is wrong, and not asked for, costs one warning.
        """
        plans = self._plans(config)
        for error in left_out(self.arguments.sites, plans, config.sites).values():
            logger.warning("this run goes on without a site file: %s", error)
            self.crawler.stats.inc_value("newscrawl/site/left-out")
        return plans

    def _plans(self, config: Config) -> list[SitePlan]:
        if self.arguments.sites:
            return plan_sites(self.arguments.sites, config.sites)
        if not self.arguments.urls:
            rule = (
                "must be given: scrapy crawl news -a url=https://example.org/, or -a sites=all|due|NAME,NAME|FILE.toml"
            )
            raise ConfigError("url", None, rule)
        return plan_urls(self.arguments.urls, config.sites)
