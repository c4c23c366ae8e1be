"""Which sites a run crawls, and where it starts on each."""

from __future__ import annotations

import ipaddress
import logging
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from newscrawl.errors import BadUrl, ConfigError
from newscrawl.sites import Site, load_site, site_for_url, site_names, usable_sites, wrong_claims
from newscrawl.text.urls import canonicalize, registered_domain

NAMED = 20  # sites that the error for an unknown one names
logger = logging.getLogger(__name__)
_IS_URL = re.compile(r"(?i)https?://")


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


def plan_sites(value: str, folders: Sequence[Path]) -> list[SitePlan]:
    """`all` or `due`: every definition that is right; `a,b`: those; `FILE.toml`: its `sites`, names or start pages.

    Raises ConfigError, which names what is wrong.
    """
    if value in {"all", "due"}:
        return [plan_site(site, ()) for site in usable_sites(folders)[0]]
    entries = _entries(Path(value)) if value.endswith(".toml") else [part.strip() for part in value.split(",")]
    wanted = list(dict.fromkeys(filter(None, entries)))
    if not wanted:
        raise ConfigError("sites", value, "must be all, due, names of sites or a FILE.toml of them")
    urls, plans = [], []
    for entry in wanted:
        if _IS_URL.match(entry):
            urls.append(_start(entry))
        else:
            plans.append(plan_site(_defined(entry, folders), ()))
    named = {plan.name for plan in plans}
    return plans + [plan for plan in plan_urls(urls, folders) if plan.name not in named]


def due_plans(
    plans: Iterable[SitePlan], rows: Iterable[Mapping[str, Any]], folders: Sequence[Path], now: float
) -> list[SitePlan]:
    """Of the definitions, and of the sites that a file once gave, those whose time has come, the latest first.

    `rows` are what the store knows of sites, `now` is in seconds since 1970. A site of a file is left out, with a
    warning, where a wrong definition may be its own.
    """
    known = {row["name"]: row for row in rows}
    found = {plan.name: plan for plan in plans}
    for name, row in known.items():
        if not row["starts"] or name in found:
            continue
        try:
            found |= {plan.name: plan for plan in plan_urls(row["starts"], folders) if plan.name == name}
        except ConfigError as error:
            logger.warning("%s: left out of this run: %s", name, error)
    turns = {name: known[name]["next_due"] or 0.0 if name in known else 0.0 for name in found}
    return [found[name] for name in sorted(found, key=lambda name: turns[name]) if turns[name] <= now]


def left_out(sites: str | None, plans: Iterable[SitePlan], folders: Sequence[Path]) -> Mapping[str, ConfigError]:
    """The wrong site files that a run of `plans` goes on without, by name; `sites` as it was asked for.

    Where none was looked for by the host of an address, no file was read but those named.
    """
    if sites in {"all", "due"}:
        return usable_sites(folders)[1]
    return {} if sites and all(plan.site for plan in plans) else wrong_claims(folders)


def _entries(path: Path) -> list[str]:
    try:
        sites = tomllib.loads(path.read_text("utf-8")).get("sites")
    except (OSError, ValueError) as error:
        raise ConfigError("sites", str(path), f"must be a readable TOML file ({str(error).splitlines()[0]})") from error
    if not isinstance(sites, list) or not sites or not all(isinstance(site, str) for site in sites):
        raise ConfigError("sites", str(path), 'must hold sites = ["name or URL", ...]')
    return sites


def _start(entry: str) -> str:
    try:
        return canonicalize(entry)
    except BadUrl as error:
        raise ConfigError("sites", entry, "must be site names or http(s) addresses") from error


def _defined(name: str, folders: Sequence[Path]) -> Site:
    try:
        return load_site(name, folders)
    except KeyError as error:
        raise unknown_site("sites", name, site_names(folders)) from error


def unknown_site(argument: str, name: str, known: Sequence[str]) -> ConfigError:
    """The error for a name that no site has: it names the argument, and sites that there are."""
    rule = f"no such site; there are {', '.join(known[:NAMED])}{' ...' if len(known) > NAMED else ''}"
    return ConfigError(argument, name, rule)


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
