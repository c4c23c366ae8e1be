"""The names of our settings: one that is written wrong would be ignored in silence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from newscrawl.errors import ConfigError

PREFIX = "NEWSCRAWL_"
KNOWN = frozenset(
    ("STORE CONTACT SITES CLAIM LEASE REVISIT ALLOW_PRIVATE_HOSTS FAIL_SHARE PATIENCE KEEP WARC WARC_SIZE").split(),
)


class Settings(Protocol):
    """What we need of Scrapy's settings."""

    def get(self, name: str, default: Any = None, /) -> Any: ...  # noqa: D102 - Scrapy's
    def __iter__(self) -> Any: ...


def unknown(names: Iterable[str]) -> list[str]:
    """Those that have our prefix but are no settings, sorted; what our tests read (`NEWSCRAWL_TEST_*`) is let be."""
    ours = (name for name in names if name.startswith(PREFIX) and not name.startswith(f"{PREFIX}TEST_"))
    return sorted(name for name in ours if name.removeprefix(PREFIX) not in KNOWN)


def check_names(settings: Settings) -> None:
    """Raise ConfigError where a setting has our prefix but is none of ours; it names those that there are."""
    for name in unknown(settings):
        known = ", ".join(f"{PREFIX}{name}" for name in sorted(KNOWN))
        raise ConfigError(name, settings.get(name), f"no such setting; there are {known}")
