"""The names of our settings."""

from __future__ import annotations

from typing import Any, Protocol

from newscrawl.errors import ConfigError

KNOWN = frozenset(
    ("STORE CONTACT SITES CLAIM LEASE REVISIT ALLOW_PRIVATE_HOSTS FAIL_SHARE PATIENCE KEEP WARC WARC_SIZE").split(),
)


class Settings(Protocol):
    """What we need of Scrapy's settings."""

    def get(self, name: str, default: Any = None, /) -> Any: ...  # noqa: D102 - Scrapy's
    def __iter__(self) -> Any: ...


def check_names(settings: Settings) -> None:
    """Raise ConfigError where a setting begins as ours do, and is none of them."""
    unknown = sorted(n for n in settings if n.startswith("NEWSCRAWL_") and n[10:] not in KNOWN)
    if unknown:
        known = ", ".join(f"NEWSCRAWL_{name}" for name in sorted(KNOWN))
        raise ConfigError(unknown[0], settings.get(unknown[0]), f"no such setting; there are {known}")
