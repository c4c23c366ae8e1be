"""What our commands share: errors of one line, and for those that read the store its opening."""

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


def cannot_start(command: str, error: NewscrawlError) -> int:
    """The exit status of a command that `error` keeps from starting, once that is said in one line."""
    print(f"scrapy {command}: {error}", file=sys.stderr)
    return CANNOT_START


def with_store(name: str, settings: BaseSettings | None, work: Callable[[Store, Config], None]) -> int:
    """Do `work` with the store of the settings: the exit status, 1 and one line where it cannot be done."""
    from newscrawl.crawl.config import Config
    from newscrawl.crawl.opening import open_store

    assert settings is not None  # noqa: S101 - for the type checker: Scrapy set it
    try:
        config = Config.from_settings(settings)
        store = open_store(config)
        try:
            work(store, config)
        finally:
            store.close()
    except NewscrawlError as error:
        return cannot_start(name, error)
    return 0
