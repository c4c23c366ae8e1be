"""What a page leads to: links for the frontier."""

from __future__ import annotations

from newscrawl.discovery.find_links import find_links, moment_of

__all__ = ["find_links", "moment_of"]
