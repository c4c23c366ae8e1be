"""Where site files lie, and how one is found: by its name, or by the host of an address.

The files of this package and of further folders are read through importlib.resources and pathlib alike, so
that a zipped package works. A file of a later folder replaces one of the same name before it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from contextlib import suppress
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from newscrawl.errors import ConfigError
from newscrawl.sites.rules import check_name, hosts_above, site_of
from newscrawl.sites.site import Site
from newscrawl.text.urls import canonicalize, registered_domain

SUFFIX = ".toml"
Folders = Sequence[str | Path]


class Found(NamedTuple):
    """The files of all folders."""

    files: dict[str, Traversable]  # by name of the site
    misnamed: dict[str, ConfigError]  # by name of the file: those that cannot name a site


class Claims(NamedTuple):
    """Who claims which domain, and what keeps a file from claiming one."""

    owners: dict[str, str]  # domain -> name of the site
    contested: dict[str, ConfigError]  # domain -> that two files claim it
    unclear: list[tuple[str, ConfigError]]  # text of a file whose domains cannot be told, and why
    wrong: dict[str, ConfigError]  # by name of the file


def site_names(folders: Folders = ()) -> list[str]:
    """The names of all sites, sorted. Lists the folders and opens no file.

    Raises ConfigError for a folder that is not there and for a file whose name cannot name a site.
    """
    found = _found(_key(folders))
    for error in found.misnamed.values():
        raise error
    return sorted(found.files)


def load_site(name: str, folders: Folders = ()) -> Site:
    """The site of that name; its file is read once in the life of the process.

    Raises KeyError where no file has the name, ConfigError where the file is wrong.
    """
    key = _key(folders)
    if (error := _found(key).misnamed.get(name + SUFFIX)) is not None:
        raise error
    return _load(name, key)


def usable_sites(folders: Folders = ()) -> tuple[list[Site], dict[str, ConfigError]]:
    """All sites by name, and by name of the file what is wrong with those that are none. Reads all files."""
    found = _found(_key(folders))
    sites, wrong = [], dict(found.misnamed)
    for name in sorted(found.files):
        try:
            sites.append(_load(name, _key(folders)))
        except ConfigError as error:
            wrong[name + SUFFIX] = error
    return sites, wrong


def site_for_url(url: str, folders: Folders = ()) -> Site | None:
    """The site that claims the address's host or the nearest domain above it; None where none does.

    The first call reads the domains of all files. A wrong file is as good as none, unless it may be the one that is
    asked for: then ConfigError says what is wrong, as it does where two files claim the domain. `wrong_claims` tells
    of the others. Raises BadUrl for what is no http(s) address.
    """
    key, address = _key(folders), canonicalize(url)
    claims = _claims(key)
    hosts = hosts_above(urlsplit(address).netloc)
    for host in hosts:
        if host in claims.contested:
            raise claims.contested[host]
        if host in claims.owners:
            return _load(claims.owners[host], key)
    own = hosts[: max(2, hosts.index(registered_domain(address)) + 1)]  # with and without port, not `co.uk`
    for text, error in claims.unclear:
        if any(host in text for host in own):
            raise error
    return None


def wrong_claims(folders: Folders = ()) -> dict[str, ConfigError]:
    """The files whose domains cannot be told, or are another's, by name: what is wrong with them."""
    return _claims(_key(folders)).wrong


def _key(folders: Folders) -> tuple[str, ...]:
    return tuple(str(folder) for folder in folders)


@lru_cache(maxsize=16)
def _found(folders: tuple[str, ...]) -> Found:
    found = Found({}, {})
    for folder in (files("newscrawl.sites"), *map(Path, folders)):
        if not folder.is_dir():
            raise ConfigError("NEWSCRAWL_SITES", str(folder), "must name a folder of site files")
        for entry in folder.iterdir():
            if entry.name.endswith(SUFFIX) and not entry.name.startswith("."):
                try:
                    found.files[check_name(entry.name.removesuffix(SUFFIX), entry.name)] = entry
                except ConfigError as error:
                    found.misnamed[entry.name] = error
    return found


@lru_cache(maxsize=1024)
def _load(name: str, folders: tuple[str, ...]) -> Site:
    entry = _found(folders).files[name]
    return site_of(name, _values(entry), entry.name)


@lru_cache(maxsize=16)
def _claims(folders: tuple[str, ...]) -> Claims:
    """Only the domains of a file are judged here."""
    found = _found(folders)
    claims = Claims({}, {}, [], dict(found.misnamed))
    for name, entry in sorted(found.files.items()):
        try:
            values = _values(entry)
            claim: dict[str, Any] = {key: values[key] for key in ("domains", "start") if key in values}
            domains = site_of(name, claim, entry.name).domains
        except ConfigError as error:
            claims.wrong[entry.name] = error
            claims.unclear.append((_text(entry), error))
            continue
        for domain in domains:
            if domain in claims.owners:
                rule = f"{claims.owners[domain]}{SUFFIX} claims it already"
                claims.contested[domain] = ConfigError(f"{entry.name}: domains", domain, rule)
                claims.wrong[entry.name] = claims.contested[domain]
            claims.owners.setdefault(domain, name)
    return claims


def _values(entry: Traversable) -> dict[str, Any]:
    try:
        return tomllib.loads(entry.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(entry.name, str(error), "must be a readable TOML file in UTF-8") from error


def _text(entry: Traversable) -> str:
    """What can be read of a wrong file, in small letters as hosts are; nothing where it cannot be opened."""
    with suppress(OSError):
        return entry.read_bytes().decode("utf-8", "replace").lower()
    return ""
