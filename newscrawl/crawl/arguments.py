"""The arguments of a spider (`-a name=value`), checked before anything is fetched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from newscrawl.errors import BadUrl, ConfigError
from newscrawl.text.urls import canonicalize

KNOWN = ("url", "max_articles", "max_depth", "since")
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_NEXT_URL = re.compile(r",(?=\s*https?://)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Arguments:
    """What one run was asked to do."""

    urls: tuple[str, ...] = ()  # start pages, canonical form
    max_articles: int | None = None  # per site
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
        return cls(
            urls=_urls(given.get("url")),
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
