"""The Scrapy add-on that makes a crawl ours.

It checks the settings before anything starts, and derives those that depend on others.
"""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

import newscrawl
from newscrawl.crawl.config import Config
from newscrawl.crawl.names import unknown

if TYPE_CHECKING:
    from scrapy.settings import Settings

logger = logging.getLogger(__name__)


def user_agent(contact: str) -> str:
    """What we call ourselves, and who answers for it."""
    return f"newscrawl/{newscrawl.__version__}" + (f" (+{contact})" if contact else "")


class NewscrawlAddon:
    """Installed by `ADDONS` in settings.py."""

    def update_settings(self, settings: Settings) -> None:
        """Called by Scrapy once for each crawler. Raises ConfigError, which names the setting."""
        config = Config.from_settings(settings)
        settings.set("USER_AGENT", user_agent(config.contact), priority="addon")
        for name in unknown(os.environ):
            logger.warning("%s stands in the environment, but there is no such setting", name)
        if settings.get("JOBDIR"):
            logger.warning("JOBDIR is ignored: the store remembers what is to be fetched, and a kill loses nothing")
            settings.set("JOBDIR", None, priority="cmdline")
