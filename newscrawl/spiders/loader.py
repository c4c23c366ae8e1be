"""Makes a spider of each site file, so that `scrapy list`, `scrapy crawl` and Scrapyd see sites as spiders."""

from __future__ import annotations

import builtins
from importlib import import_module
from importlib.util import find_spec
from typing import Self, cast

from scrapy import Request, Spider
from scrapy.settings import BaseSettings
from scrapy.utils.misc import load_object
from scrapy.utils.spider import iter_spider_classes

from newscrawl.errors import ConfigError
from newscrawl.sites import Site, load_site, site_for_url, site_names

GENERIC_NAME = "news"
GENERIC_SPIDER = "newscrawl.spiders.news.NewsSpider"
SITE_SPIDER = "newscrawl.spiders.site.SiteSpider"
# Modules of our own in a spider package; a site may have such a name without a spider module being meant.
OWN_MODULES = frozenset({"base", "loader", "news", "pages", "site"})


class SiteSpiderLoader:
    """Scrapy's SPIDER_LOADER_CLASS: the generic spider `news`, and one spider for each site file.

    Listing names imports no spider and opens no file. A module `<name>.py` (`-` written `_`) in a package of
    SPIDER_MODULES takes the place of the made class; it must define a spider of the site's name.
    """

    def __init__(self, folders: tuple[str, ...], spider_modules: tuple[str, ...]) -> None:
        self._folders = folders
        self._spider_modules = spider_modules

    @classmethod
    def from_settings(cls, settings: BaseSettings) -> Self:
        """A loader over our own site files and those of the folder NEWSCRAWL_SITES."""
        folder = settings.get("NEWSCRAWL_SITES")
        return cls((str(folder),) if folder else (), tuple(settings.getlist("SPIDER_MODULES")))

    def list(self) -> list[str]:
        """The names of all spiders, sorted; ConfigError for a folder or file name that is wrong."""
        return sorted([GENERIC_NAME, *site_names(self._folders)])

    def load(self, spider_name: str) -> type[Spider]:
        """The spider class of that name.

        Raises KeyError for an unknown name, as Scrapy wants it, and ConfigError for a wrong site file.
        """
        if spider_name == GENERIC_NAME:
            return cast("type[Spider]", load_object(GENERIC_SPIDER))
        try:
            site = load_site(spider_name, self._folders)
        except KeyError:
            raise KeyError(f"Spider not found: {spider_name}") from None
        return self._written(spider_name) or _made(site)

    def find_by_request(self, request: Request) -> builtins.list[str]:
        """The name of the site that claims the request's host, in a list; an empty one where none does."""
        site = site_for_url(request.url, self._folders)
        return [site.name] if site else []

    def _written(self, name: str) -> type[Spider] | None:
        """The hand-written spider of that name, if there is a module for it."""
        for package in self._spider_modules:
            path = f"{package}.{name.replace('-', '_')}"
            if find_spec(path) is None:
                continue
            for spider in iter_spider_classes(import_module(path)):
                if spider.name == name:
                    return spider
            if name not in OWN_MODULES:
                raise ConfigError(path, None, f"must define a spider class whose name is {name!r}")
        return None


def _made(site: Site) -> type[Spider]:
    """The class of a site that its values alone describe."""
    base = load_object(SITE_SPIDER)
    title = "".join(part.capitalize() for part in site.name.replace("-", "_").split("_"))
    return type(f"{title}Spider", (base,), {"__module__": __name__, "name": site.name, "site": site})
