"""Every test of the store runs over both engines: `url` is in tests/conftest.py."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from newscrawl.storage import Store


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    with_store = Store.open(url)
    yield with_store
    with_store.close()
