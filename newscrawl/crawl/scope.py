"""Which addresses belong to the sites of this run."""

from __future__ import annotations

from collections.abc import Iterable

from newscrawl.crawl.plan import SitePlan
from newscrawl.text.urls import registered_domain


class Scope:
    """Registered domain -> site. A start page's redirect may add a domain while the crawl runs."""

    def __init__(self, plans: Iterable[SitePlan]) -> None:
        self._site_of = {domain: plan.name for plan in plans for domain in plan.domains}

    def site_of(self, url: str) -> str | None:
        """The site that this address belongs to, or None: it is off-site."""
        return self._site_of.get(registered_domain(url))

    def join(self, url: str, site: str) -> None:
        """Let the registered domain of `url` belong to `site`, if it belongs to none yet."""
        self._site_of.setdefault(registered_domain(url), site)
