"""The arguments of a spider (`-a name=value`), checked before anything is fetched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from newscrawl.errors import BadUrl, ConfigError
from newscrawl.text.urls import canonicalize

KNOWN = ("url", "sites", "max_articles", "max_pages", "max_seconds", "max_depth", "since")
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_NEXT_URL = re.compile(r",(?=\s*https?://)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Arguments:
    """What one run was asked to do."""

    urls: tuple[str, ...] = ()  # start pages, canonical form
    sites: str | None = None  # all, due, names or a file: many sites in one run
    max_articles: int | None = None  # per site
    max_pages: int | None = None  # per site
    max_seconds: int | None = None  # per site
    max_depth: int | None = None  # links away from a start page
    since: float | None = None  # seconds since the epoch

    @classmethod
    def parse(cls, given: Mapping[str, object], now: datetime) -> Arguments:
        """Read what `-a` or Scrapyd passed, as text; names with a leading underscore are Scrapyd's own.

        `now` is what `since=7d` counts from. Raises ConfigError, which names the argument.
        """
        for name, value in given.items():
            if name not in KNOWN and not name.startswith("_"):
                raise ConfigError(name, value, f"no such argument; there are {', '.join(KNOWN)}")
        sites = str(given.get("sites") or "").strip() or None
        if sites and given.get("url"):
            raise ConfigError("sites", sites, "url and sites exclude each other: leave one out")
        return cls(
            urls=_urls(given.get("url")),
            sites=sites,
            max_pages=_whole("max_pages", given.get("max_pages"), least=1),
            max_seconds=_whole("max_seconds", given.get("max_seconds"), least=1),
            max_articles=_whole("max_articles", given.get("max_articles"), least=1),
            max_depth=_whole("max_depth", given.get("max_depth"), least=0),
            since=_since(given.get("since"), now),
        )


def _urls(value: object) -> tuple[str, ...]:
    found = []
    for part in _NEXT_URL.split(str(value)) if value else ():
        try:
            found.append(canonicalize(part.strip()))
        except BadUrl as error:
            raise ConfigError("url", part.strip(), "must be an http(s) address") from error
    return tuple(dict.fromkeys(found))


def _whole(name: str, value: object, *, least: int) -> int | None:
    if value is None or value == "":
        return None
    text = str(value).strip()
    if not re.fullmatch(r"\d{1,12}", text, re.ASCII) or int(text) < least:
        raise ConfigError(name, value, f"must be a whole number of at least {least}")
    return int(text)


def _since(value: object, now: datetime) -> float | None:
    if value is None or value == "":
        return None
    text = str(value).strip()
    if match := re.fullmatch(r"(\d{1,5})([hdw])", text, re.ASCII):
        return (now - int(match[1]) * _UNITS[match[2]]).timestamp()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise ConfigError("since", value, "must be like 12h, 7d, 2w or an ISO date such as 2026-01-31") from error
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
