"""What is known of one news site: values that its file states, typed. How they are read and checked: rules.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Expect:
    """The yield that a site promises; a crawl that brings less tells of a changed layout."""

    articles: int = 0  # fewest articles, new or known, that a whole crawl meets; 0: nothing is promised
    shortest_body: int = 0  # characters; a shorter body is suspect
    fill: Mapping[str, float] = field(default_factory=dict)  # Article field -> least share of articles that have it


@dataclass(frozen=True, slots=True)
class Site:
    """One news site. A site states only what differs from the generic way, so most fields have a default."""

    name: str  # the file's name without .toml: "zeelandnet"; also the spider's name
    domains: tuple[str, ...] = ()  # host names that belong to it, subdomains included: ("zeelandnet.nl",)
    start: tuple[str, ...] = ()  # canonical addresses of the pages where a crawl begins
    sections: tuple[str, ...] = ()  # canonical addresses of further fronts that no start page links to
    language: str | None = None  # BCP 47, "nl": of pages that declare none
    timezone: str | None = None  # IANA name, "Europe/Amsterdam": of printed times without a zone
    publisher: str | None = None  # of pages that declare none
    delay: float | None = None  # least seconds between two requests; None: the setting DOWNLOAD_DELAY
    every: float | None = None  # seconds from one crawl to the next; None: learned from how often it brings news
    needs_browser: bool = False  # its pages are rendered by script, and fetched through a browser
    selectors: Mapping[str, str] = field(default_factory=dict)  # Article field -> CSS selector that wins over all
    expect: Expect = field(default_factory=Expect)
