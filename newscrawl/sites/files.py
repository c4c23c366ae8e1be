"""Where site files lie, and how one is found: by its name, or by the host of an address.

The files of this package and of further folders are read through importlib.resources and pathlib alike, so
that a zipped package works. A file of a later folder replaces one of the same name before it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from newscrawl.errors import ConfigError
from newscrawl.sites.rules import check_name, hosts_above, site_of
from newscrawl.sites.site import Site
from newscrawl.text.urls import canonicalize

SUFFIX = ".toml"
Folders = Sequence[str | Path]


def site_names(folders: Folders = ()) -> list[str]:
    """The names of all sites, sorted. Lists the folders and opens no file.

    Raises ConfigError for a folder that is not there and for a file whose name cannot name a site.
    """
    return sorted(_found(_key(folders)))


def load_site(name: str, folders: Folders = ()) -> Site:
    """The site of that name; its file is read once in the life of the process.

    Raises KeyError where no file has the name, ConfigError where the file is wrong.
    """
    return _load(name, _key(folders))


def site_for_url(url: str, folders: Folders = ()) -> Site | None:
    """The site that claims the address's host or the nearest domain above it; None where none does.

    The first call reads the domains of all files. Raises BadUrl for what is no http(s) address, and
    ConfigError for a file that is wrong or claims a domain that another one has.
    """
    key = _key(folders)
    owners = _owners(key)
    for host in hosts_above(urlsplit(canonicalize(url)).netloc):
        if host in owners:
            return _load(owners[host], key)
    return None


def _key(folders: Folders) -> tuple[str, ...]:
    return tuple(str(folder) for folder in folders)


@lru_cache(maxsize=16)
def _found(folders: tuple[str, ...]) -> dict[str, Traversable]:
    """Name -> file, over all folders."""
    found: dict[str, Traversable] = {}
    for folder in (files("newscrawl.sites"), *map(Path, folders)):
        if not folder.is_dir():
            raise ConfigError("NEWSCRAWL_SITES", str(folder), "must name a folder of site files")
        for entry in folder.iterdir():
            if entry.name.endswith(SUFFIX) and not entry.name.startswith("."):
                found[check_name(entry.name.removesuffix(SUFFIX), entry.name)] = entry
    return found


@lru_cache(maxsize=1024)
def _load(name: str, folders: tuple[str, ...]) -> Site:
    entry = _found(folders)[name]
    return site_of(name, _values(entry), entry.name)


@lru_cache(maxsize=16)
def _owners(folders: tuple[str, ...]) -> dict[str, str]:
    """Domain -> name of the site that claims it. Only the domains of a file are judged here."""
    owners: dict[str, str] = {}
    for name, entry in sorted(_found(folders).items()):
        values = _values(entry)
        claim: dict[str, Any] = {key: values[key] for key in ("domains", "start") if key in values}
        for domain in site_of(name, claim, entry.name).domains:
            if domain in owners:
                raise ConfigError(f"{entry.name}: domains", domain, f"{owners[domain]}{SUFFIX} claims it already")
            owners[domain] = name
    return owners


def _values(entry: Traversable) -> dict[str, Any]:
    try:
        return tomllib.loads(entry.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(entry.name, str(error), "must be a readable TOML file in UTF-8") from error
