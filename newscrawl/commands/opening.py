"""What the commands that read the store share."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from newscrawl.errors import NewscrawlError

if TYPE_CHECKING:
    from scrapy.settings import BaseSettings

    from newscrawl.crawl.config import Config
    from newscrawl.storage import Store

CANNOT_START = 1


def with_store(name: str, settings: BaseSettings | None, work: Callable[[Store, Config], int]) -> int:
    """The exit status of `work`, done with the store of the settings; 1 and one line where it cannot be done."""
    from newscrawl.crawl.config import Config
    from newscrawl.crawl.opening import open_store

    assert settings is not None  # noqa: S101 - for the type checker: Scrapy set it
    try:
        config = Config.from_settings(settings)
        store = open_store(config)
        try:
            return work(store, config)
        finally:
            store.close()
    except NewscrawlError as error:
        print(f"scrapy {name}: {error}", file=sys.stderr)
        return CANNOT_START
