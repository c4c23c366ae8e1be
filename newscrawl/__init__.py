"""newscrawl: a Scrapy project that crawls news sites by their teasers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newscrawl.extraction import extract

__version__ = "0.1.0"
__all__ = ["__version__", "extract"]


def __getattr__(name: str) -> Any:
    """Load `extract` when it is first asked for, so that reading the settings loads nothing."""
    if name == "extract":
        from newscrawl.extraction import extract  # noqa: PLC0415 - loaded when it is first asked for

        return extract
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
