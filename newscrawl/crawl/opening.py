"""How a run or a command opens the store that its settings name."""

from __future__ import annotations

from typing import Any

from newscrawl.crawl.config import Config
from newscrawl.errors import StoreError
from newscrawl.storage import Store


def open_store(config: Config, **more: Any) -> Store:
    """The open store; `more` goes to `Store.open`. Raises StoreError, which names the setting."""
    try:
        return Store.open(config.store, revisit=config.revisit, **more)
    except StoreError as error:
        raise type(error)(f"NEWSCRAWL_STORE: {error}") from error
