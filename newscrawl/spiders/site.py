"""A defined site as a spider: the spider loader makes a subclass of this for each site file."""

from __future__ import annotations

from newscrawl.crawl.config import Config
from newscrawl.crawl.plan import SitePlan, plan_site
from newscrawl.errors import ConfigError
from newscrawl.sites import Site
from newscrawl.spiders.base import NewsBaseSpider


class SiteSpider(NewsBaseSpider):
    """Crawls one defined site; `site` is set by the spider loader."""

    site: Site

    def plans(self, config: Config) -> list[SitePlan]:
        """That one site; `-a url=` gives other start pages, whose host joins its scope. Raises ConfigError."""
        if self.arguments.sites:
            raise ConfigError("sites", self.arguments.sites, "must be left out, it goes with spider news only")
        return [plan_site(self.site, self.arguments.urls)]
