"""Which sites a run crawls, and where it starts on each."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from newscrawl.errors import ConfigError
from newscrawl.sites import Site, site_for_url
from newscrawl.text.urls import registered_domain


@dataclass(slots=True)
class SitePlan:
    """One site of a run."""

    name: str  # the site's name, else its registered domain
    site: Site | None  # its definition, if it has one
    starts: list[str] = field(default_factory=list)  # canonical addresses
    domains: set[str] = field(default_factory=set)  # registered domains that belong to it


def plan_site(site: Site, urls: Sequence[str]) -> SitePlan:
    """A defined site: `urls` replace its start pages, and their domains join its scope."""
    plan = SitePlan(site.name, site, list(urls or (*site.start, *site.sections)))
    plan.domains.update(registered_domain(address) for address in (*site.domains, *plan.starts))
    return plan


def plan_urls(urls: Iterable[str], folders: Sequence[Path]) -> list[SitePlan]:
    """Any start pages: those of one registered domain, or of one definition's domains, make one site."""
    plans: dict[str, SitePlan] = {}
    for url in urls:
        site, domain = site_for_url(url, folders), registered_domain(url)
        name = site.name if site else domain
        plan = plans.setdefault(name, SitePlan(name, site))
        plan.starts.append(url)
        plan.domains.add(domain)
        plan.domains.update(registered_domain(address) for address in (site.domains if site else ()))
    return list(plans.values())


def require_contact(contact: str, plans: Iterable[SitePlan]) -> None:
    """A crawl of anything but loopback must say who answers for it. Raises ConfigError."""
    for url in (url for plan in plans for url in plan.starts):
        if not contact and not _is_loopback(urlsplit(url).hostname or ""):
            rule = f"set it to an address or URL that a site's owner can write to, since {url} is not this machine"
            raise ConfigError("NEWSCRAWL_CONTACT", contact, rule)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
