"""The rules of a site file: every key, what may stand there, and the error that says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from newscrawl.errors import BadUrl, ConfigError
from newscrawl.items import ARTICLE_FIELDS
from newscrawl.sites.site import Expect, Site
from newscrawl.text.language import normalise_tag
from newscrawl.text.urls import canonicalize

NAME = re.compile(r"[a-z0-9_-]+")
# `news` is the generic spider; `all` and `due` are words of the spider argument `sites`.
TAKEN_NAMES = frozenset({"all", "due", "news"})
# What a page says of itself: the rest of an Article is made by us.
SELECTABLE = (
    *("headline", "dateline", "body", "description", "authors", "section", "keywords", "language"),
    *("image", "publisher", "date_published", "date_modified"),
)
UNIT_SECONDS = {"m": 60, "h": 3_600, "d": 86_400}
INTERVAL = re.compile(r"([1-9][0-9]{0,3})([mhd])")
_NOTHING = LexborHTMLParser("<html></html>")


class _WrongError(Exception):
    """A value breaks a rule; `key` is the way to it from the value that was checked."""

    def __init__(self, rule: str, value: object, key: str = "") -> None:
        super().__init__(rule)
        self.rule, self.value, self.key = rule, value, key


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _WrongError("must be text in quotes", value)
    return value.strip()


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise _WrongError("must be true or false", value)
    return value


def _number(value: object, most: float, what: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most:
        raise _WrongError(f"must be {what}", value)
    return value


def _delay(value: object) -> float:
    return float(_number(value, 3_600, "a number of seconds from 0 to 3600"))


def _count(value: object) -> int:
    number = _number(value, 1_000_000_000, "a whole number from 0")
    if number != int(number):
        raise _WrongError("must be a whole number from 0", value)
    return int(number)


def _share(value: object) -> float:
    return float(_number(value, 1, "a share from 0 to 1"))


def _host(value: object) -> str:
    """A host name as the URL standard writes it, with its port where that is not the default of its scheme."""
    rule = "must be a host name such as example.org, without scheme and path"
    text = _text(value)
    if re.search(r"[/\\@?#\s]", text):
        raise _WrongError(rule, value)
    try:
        return urlsplit(canonicalize(f"http://{text}/")).netloc
    except BadUrl as error:
        raise _WrongError(rule, value) from error


def _address(value: object) -> str:
    try:
        return canonicalize(_text(value))
    except BadUrl as error:
        raise _WrongError("must be an http(s) address", value) from error


def _list_of(check: Callable[[object], str], least: int) -> Callable[[object], tuple[str, ...]]:
    """A check for a list of at least `least` values, each of which passes `check`, without doubles."""

    def checked(value: object) -> tuple[str, ...]:
        if not isinstance(value, list) or len(value) < least:
            raise _WrongError("must be a list in brackets" + (" with at least one value" if least else ""), value)
        found: list[str] = []
        for place, part in enumerate(value):
            try:
                good = check(part)
            except _WrongError as wrong:
                raise _WrongError(wrong.rule, wrong.value, f"[{place}]") from wrong
            if good in found:
                raise _WrongError("must not stand twice", part, f"[{place}]")
            found.append(good)
        return tuple(found)

    return checked


def _table_of(check: Callable[[object], Any], names: tuple[str, ...]) -> Callable[[object], dict[str, Any]]:
    """A check for a table whose keys are among `names` and whose values pass `check`."""

    def checked(value: object) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise _WrongError("must be a table", value)
        return {key: _one(key, part, dict.fromkeys(names, check)) for key, part in value.items()}

    return checked


def _language(value: object) -> str:
    tag = normalise_tag(_text(value))
    if tag is None:
        raise _WrongError("must be a language tag such as nl or en-GB (BCP 47)", value)
    return tag


def _timezone(value: object) -> str:
    name = _text(value)
    try:
        return ZoneInfo(name).key
    except (LookupError, ValueError, OSError) as error:
        raise _WrongError("must be an IANA time zone such as Europe/Amsterdam", value) from error


def _every(value: object) -> float | None:
    if value == "auto":
        return None
    match = INTERVAL.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise _WrongError('must be "auto" or a time such as "30m", "2h" or "1d"', value)
    return float(int(match[1]) * UNIT_SECONDS[match[2]])


def _selector(value: object) -> str:
    css = _text(value)
    try:
        _NOTHING.css(css)
    except SelectolaxError as error:
        raise _WrongError("must be a plain CSS selector", value) from error
    return css


def _expect(value: object) -> Expect:
    if not isinstance(value, dict):
        raise _WrongError("must be a table", value)
    return Expect(**{key: _one(key, part, EXPECT_RULES) for key, part in value.items()})


Rules = Mapping[str, Callable[[object], Any]]
EXPECT_RULES: Rules = {"articles": _count, "shortest_body": _count, "fill": _table_of(_share, ARTICLE_FIELDS)}
SITE_RULES: Rules = {
    "domains": _list_of(_host, 1),
    "start": _list_of(_address, 1),
    "sections": _list_of(_address, 0),
    "language": _language,
    "timezone": _timezone,
    "publisher": _text,
    "delay": _delay,
    "every": _every,
    "needs_browser": _boolean,
    "selectors": _table_of(_selector, SELECTABLE),
    "expect": _expect,
}


def _one(key: str, value: object, rules: Rules) -> Any:
    """The checked value of one key; the error carries the way to it."""
    if key not in rules:
        near = get_close_matches(key, rules, 1)
        hint = f" (meant {near[0]}?)" if near else ""
        raise _WrongError(f"the key must be one of {', '.join(sorted(rules))}{hint}", key, key)
    try:
        return rules[key](value)
    except _WrongError as wrong:
        path = key + wrong.key if wrong.key.startswith("[") or not wrong.key else f"{key}.{wrong.key}"
        raise _WrongError(wrong.rule, wrong.value, path) from wrong


def check_name(name: str, source: str) -> str:
    """`name`, or ConfigError where it cannot name a site; `source` is the file, for the error's text."""
    if not NAME.fullmatch(name) or name in TAKEN_NAMES:
        rule = f"a site's name must be of a-z, 0-9, _ and -, and none of {', '.join(sorted(TAKEN_NAMES))}"
        raise ConfigError(source, name, rule)
    return name


def site_of(name: str, values: Mapping[str, Any], source: str) -> Site:
    """The Site that a file's values describe, every value checked and in its canonical form.

    `source` names the file in the ConfigError that a value, a missing or an unknown key raises.
    """
    check_name(name, source)
    for key in ("domains", "start"):
        if key not in values:
            raise ConfigError(f"{source}: {key}", None, "must stand in every site file")
    try:
        site = Site(name=name, **{key: _one(key, value, SITE_RULES) for key, value in values.items()})
    except _WrongError as wrong:
        raise ConfigError(f"{source}: {wrong.key}", wrong.value, wrong.rule) from wrong
    for key in ("start", "sections"):
        for address in getattr(site, key):
            if not set(hosts_above(urlsplit(address).netloc)) & set(site.domains):
                raise ConfigError(f"{source}: {key}", address, f"must lie on one of {', '.join(site.domains)}")
    return site


def hosts_above(netloc: str) -> list[str]:
    """The names whose owner owns `netloc`, nearest first: itself, without its port, and each parent domain."""
    host = netloc.rpartition(":")[0] if re.search(r":[0-9]+$", netloc) else netloc
    labels = host.split(".")
    return [netloc, *(".".join(labels[start:]) for start in range(len(labels)))]
