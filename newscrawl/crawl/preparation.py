"""Before a run: its store is opened, and which of its sites have their turn."""

from __future__ import annotations

import time

from newscrawl.crawl.arguments import Arguments
from newscrawl.crawl.config import Config
from newscrawl.crawl.opening import open_store
from newscrawl.crawl.plan import SitePlan, due_plans, require_contact
from newscrawl.errors import NewscrawlError
from newscrawl.extraction import EXTRACTOR_VERSION
from newscrawl.storage import Store


def prepare(config: Config, arguments: Arguments, plans: list[SitePlan]) -> tuple[Store, list[SitePlan]]:
    """The open store, and of the plans those whose time has come, where that is asked for.

    Sites without a definition that a file names are kept in the store for then. Raises ConfigError and StoreError.
    """
    if arguments.sites != "due":  # those that are not due need nobody to answer for them
        require_contact(config.contact, plans)
    store = open_store(config, extractor_version=EXTRACTOR_VERSION)
    try:
        if arguments.sites == "due":
            plans = due_plans(plans, store.sites(), config.sites, time.time())
            require_contact(config.contact, plans)
        elif arguments.sites:
            store.register({plan.name: plan.starts for plan in plans if plan.site is None})
    except NewscrawlError:
        store.close()
        raise
    return store, plans
