"""The settings of one crawl, read once and typed; an error names the setting, its value and the rule."""

from __future__ import annotations

import logging
import math
import re
from dataclasses import dataclass
from pathlib import Path

from scrapy.settings import default_settings

from newscrawl.crawl.names import Settings, check_names
from newscrawl.errors import ConfigError
from newscrawl.storage.revisit import EVERY

_CONTACT = re.compile(r"(https?://|mailto:)?\S+[.@]\S+")
_HOST_PORT = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\s:,]+):\d{1,5}")
_KEEP = re.compile(r"\d{1,5}d")
_REVISIT = re.compile(rf"off|auto|{EVERY.pattern}")
# How Scrapy reads text: by getbool, float and int.
_SCRAPYS = {
    "switch": (re.compile(r"[Tt]rue|[Ff]alse|[+-]?\d+"), "must be True or False"),
    "number": (re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.IGNORECASE), "must be a number"),
    "whole number": (re.compile(r"[+-]?\d+"), "must be a whole number"),
}
_FRACTIONS = frozenset(("DNS_TIMEOUT", "DOWNLOAD_DELAY", "DOWNLOAD_TIMEOUT"))  # although their defaults are whole


@dataclass(frozen=True, slots=True)
class Config:
    """One crawl's settings. Times in seconds."""

    store: str  # database address; empty: nothing is remembered
    contact: str  # who answers for the crawl; may be empty on loopback only
    sites: tuple[Path, ...]  # folders of more site definitions
    claim: int  # sites that one worker holds at a time
    lease: float  # how long a claim lives without heartbeat
    patience: float  # how long a run waits for a database that went away
    keep: float | None  # articles older than this are erased at the end of a run; None: never
    warc: Path | None  # folder where pages are kept as they were fetched; None: they are not
    warc_size: int  # bytes after which a new file is begun there
    revisit: str
    allow_private: bool | frozenset[str]  # all, or these host:port
    fail_share: float
    delay: float  # least time between two requests to one registered domain
    concurrency: int  # requests under way, all domains together
    per_domain: int  # requests under way to one registered domain

    @classmethod
    def from_settings(cls, settings: Settings) -> Config:
        """Read and check Scrapy's settings. Raises ConfigError."""
        check_names(settings)
        _check_scrapys(settings)
        folder = str(settings.get("NEWSCRAWL_SITES") or "").strip()
        if folder and not Path(folder).is_dir():
            raise ConfigError("NEWSCRAWL_SITES", folder, "must be a folder of site files")
        return cls(
            store=str(settings.get("NEWSCRAWL_STORE") or "").strip(),
            contact=_matching(settings, "NEWSCRAWL_CONTACT", _CONTACT, "must be an e-mail address or a web address"),
            sites=(Path(folder),) if folder else (),
            claim=int(_number(settings, "NEWSCRAWL_CLAIM", least=1, whole=True)),
            lease=_number(settings, "NEWSCRAWL_LEASE", least=1),
            keep=_days(_matching(settings, "NEWSCRAWL_KEEP", _KEEP, "must be <number>d, or empty")),
            patience=_number(settings, "NEWSCRAWL_PATIENCE"),
            warc=Path(warc) if (warc := str(settings.get("NEWSCRAWL_WARC") or "").strip()) else None,
            warc_size=int(_number(settings, "NEWSCRAWL_WARC_SIZE", least=1, whole=True)),
            revisit=_matching(
                settings, "NEWSCRAWL_REVISIT", _REVISIT, "must be off, auto or every=<1 to 99999><s|m|h|d|w>"
            ),
            allow_private=_private_hosts(settings.get("NEWSCRAWL_ALLOW_PRIVATE_HOSTS")),
            fail_share=_number(settings, "NEWSCRAWL_FAIL_SHARE", most=1),
            delay=_number(settings, "DOWNLOAD_DELAY"),
            concurrency=int(_number(settings, "CONCURRENT_REQUESTS", least=1, whole=True)),
            per_domain=int(_number(settings, "CONCURRENT_REQUESTS_PER_DOMAIN", least=1, whole=True)),
        )


def _check_scrapys(settings: Settings) -> None:
    """Refuse text that Scrapy would break on, taking it for a number, a switch or a log level: ConfigError."""
    for name, default in vars(default_settings).items():
        value = settings.get(name) if isinstance(default, int | float) else None
        if isinstance(value, str):
            fraction = isinstance(default, float) or name in _FRACTIONS
            pattern, rule = _SCRAPYS[
                "switch" if isinstance(default, bool) else "number" if fraction else "whole number"
            ]
            if not pattern.fullmatch(value.strip()):
                raise ConfigError(name, value, rule)
    _number(settings, "DOWNLOAD_TIMEOUT")
    level, levels = settings.get("LOG_LEVEL"), logging.getLevelNamesMapping()
    if isinstance(level, str) and level not in levels:
        raise ConfigError("LOG_LEVEL", level, f"must be one of {', '.join(levels)}")


def _number(settings: Settings, name: str, *, least: float = 0, most: float = math.inf, whole: bool = False) -> float:
    value = settings.get(name)
    try:
        number = float(value)
        if not (least <= number <= most and math.isfinite(number)) or (whole and number != int(number)):
            raise ValueError(value)
    except (TypeError, ValueError) as error:
        kind = "whole number" if whole else "number"
        upper = "" if most == math.inf else f" and at most {most:g}"
        raise ConfigError(name, value, f"must be a {kind} of at least {least:g}{upper}") from error
    return number


def _days(text: str) -> float | None:
    return int(text[:-1]) * 86_400.0 if text else None


def _matching(settings: Settings, name: str, pattern: re.Pattern[str], rule: str) -> str:
    value = str(settings.get(name) or "").strip()
    if value and not pattern.fullmatch(value):
        raise ConfigError(name, value, rule)
    return value


def _private_hosts(value: object) -> bool | frozenset[str]:
    text = str(value if value is not None else "").strip()
    if text.lower() in {"", "false", "0", "no", "off", "none"}:
        return False
    if text.lower() in {"true", "1", "yes", "on"}:
        return True
    hosts = [part.strip().lower() for part in text.split(",") if part.strip()]
    for host in hosts:
        if not _HOST_PORT.fullmatch(host):
            raise ConfigError("NEWSCRAWL_ALLOW_PRIVATE_HOSTS", host, "must be True, False or a list of host:port")
    return frozenset(hosts)
