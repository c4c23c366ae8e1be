"""Addresses: the one form they are compared, stored and requested in, and the questions asked of them.

The parser is ada-url, the URL standard of the browsers (WHATWG). On top of it come the equivalences of RFC 3986,
section 6, that change nothing for a server, and what a news crawl never wants: credentials, fragments, tracking,
sessions.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from ada_url import join_url, normalize_url

from newscrawl.errors import BadUrl
from newscrawl.text.tables import table_lines

if TYPE_CHECKING:
    from tldextract import TLDExtract

MAX_LENGTH = 8192  # characters; RFC 9110, section 4.1, asks for 8,000 octets at least, and servers refuse more
DEFAULT_PORTS = {"http": 80, "https": 443}  # RFC 9110, section 4.2
MAX_HOST, MAX_LABEL = 253, 63  # octets; RFC 1035, section 2.3.4: a longer one has no address
_STRIPPED = " \t\r\n\f\v\u00a0\u200b\u200e\u200f\u2028\u2029\ufeff"  # around an address in a page, never part of it
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")  # RFC 3986, 2.3
_PERCENT = re.compile("%([0-9a-fA-F]{2})?")
_ABNORMAL = re.compile("%(?![0-9A-F]{2})|%(?:2[DE]|3[0-9]|[46][1-9A-F]|[57][0-9A]|5F|7E)")
_SLASHES = re.compile("(?<![:/])//+")  # not those of an address inside the path, /archive/https://...
_PLAIN = re.compile(r"(?:https?://)?((?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*(?::[0-9]+)?)(?:/.*)?", re.DOTALL)
_NUMERIC = re.compile(r"[0-9.]+")  # an IPv4 address, as the parser writes it
_SESSION = re.compile(";jsessionid=[^/?]*", re.IGNORECASE)  # RFC 3986, section 3.3: a parameter of a segment
_SECOND_QUERY = re.compile("[?;](?=(?:utm_[a-z]+|fbclid|gclid)=)")  # put behind an address that had one
_ESCAPED = re.compile("(?:^|&)(?:amp;)+")
_LATE_QUERY = re.compile("(?:&|%3F|%26)(?=(?:utm_[a-z]+|fbclid|gclid)(?:=|%3D))")  # put behind one that had none
_QUOTED = re.compile(r"""\\?(["'])(.*?)\\?\1""", re.DOTALL)  # by a program, within the attribute's own marks
_NO_SCHEME = re.compile(r"www\.[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?=[/:?#]|\Z)", re.IGNORECASE)
_FRONT = re.compile(
    r"https?://[^/?#]+/(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|default|home|main)(?:\.[a-z]{3,5})?/?)?",
    re.IGNORECASE,
)


@lru_cache(maxsize=16_384)
def canonicalize(url: str, base: str | None = None) -> str:
    """The form that addresses are compared in, of `url` as a page prints it, relative to `base` where given.

    White space around it and line breaks in it go; so do credentials, a trailing dot of the host, the default port, the
    fragment, parameters of tracking and sessions (`urls_tracking.txt`), empty ones and doubled slashes of the path. A
    link, which has a base, also loses quotation marks around it, and may be a host that begins with `www.`.
    Scheme and host are lower case (IDNA), percent-encodings of unreserved characters are decoded, others written
    in upper case. The order of parameters stays. Idempotent.

    Raises BadUrl for what is no http(s) address with a host, and for one of more than 8,192 characters.
    """
    href = _parse(url.strip(_STRIPPED), base)
    scheme, _, rest = href.partition("://")
    if scheme not in {"http", "https"}:
        raise BadUrl(f"no http(s) address: {url[:200]!r}")
    rest = rest.partition("#")[0]
    if "%" in rest and _ABNORMAL.search(rest):
        rest = _PERCENT.sub(_normal_octet, rest)
    rest, _, query = rest.partition("?")
    authority, _, path = rest.partition("/")
    if "@" in authority or "." in (authority[-1:], authority.partition(":")[0][-1:]):
        authority = _plain_authority(authority, scheme)
    if authority in DEFAULT_PORTS:
        raise BadUrl(f"a scheme instead of a host: {url[:200]!r}")
    if len(authority) > MAX_LABEL or ".." in authority:
        _check_host(authority)
    if "utm_" in path or "clid" in path:
        path, query = _parted(path, query)
    if ";" in path:
        path = _SESSION.sub("", path)
    if "//" in path or path[:1] == "/":
        path = _SLASHES.sub("/", "/" + path)[1:]
    query = _without_tracking(query) if query else ""
    result = f"{scheme}://{authority}/{path}?{query}" if query else f"{scheme}://{authority}/{path}"
    if len(result) > MAX_LENGTH:
        raise BadUrl(f"address of {len(result)} characters: {result[:100]}...")
    return result


@lru_cache(maxsize=16_384)
def registered_domain(url_or_host: str) -> str:
    """The registered domain (`krant.co.uk`) of an address, or of a bare host with or without its port.

    One that has none (an IP address, `localhost`, a public suffix itself) gives its host, with the port where that
    is not the scheme's default. Hosting domains of the Public Suffix List's private section (`github.io`) count as
    suffixes: their customers are different sites. Raises BadUrl for what is neither.
    """
    return _registered(host(url_or_host))


def is_public_suffix(name: str) -> bool:
    """True for a host name under which anyone may register one: `co.uk`, `github.io`; False for all else."""
    if _NUMERIC.fullmatch(name) or "." not in name:
        return False
    found = _suffixes()(name)
    return bool(found.suffix) and not found.domain


def host(url_or_host: str) -> str:
    """The host of an address as a browser shows it, `www.krant.nl` or `localhost:8080`: a default port left out.

    Raises BadUrl for what is neither an http(s) address nor a host.
    """
    plain = _PLAIN.fullmatch(url_or_host)
    if plain and not (":" in plain[1] and plain[1].endswith((":80", ":443"))):
        return plain[1]
    if "@" in url_or_host and "://" not in url_or_host:
        raise BadUrl(f"neither an address nor a host: {url_or_host[:200]!r}")
    scheme = "https" if url_or_host.endswith(":443") else "http"
    url = url_or_host if "://" in url_or_host else f"{scheme}://{url_or_host}"
    return canonicalize(url).split("/", 3)[2]


def origin(url: str) -> str:
    """Scheme and host of an address, `https://www.krant.nl`; raises BadUrl for what is no http(s) address."""
    scheme = "https" if url[:6].lower() == "https:" else "http"
    return f"{scheme}://{host(url)}"


def root(url: str) -> str:
    """Where the addresses of a site begin, with a slash at the end, by a canonical one of them."""
    return "/".join(url.split("/", 3)[:3]) + "/"


def is_front(url: str) -> bool:
    """True for a site's front page: the root, an index page of it, or a language's root (`/`, `/index.html`, `/nl/`).

    `url` is in canonical form; one with a query is a page of its own.
    """
    return _FRONT.fullmatch(url) is not None


def same_site(url: str, other: str) -> bool:
    """True where both addresses lie on one registered domain; raises BadUrl for what is no address."""
    return registered_domain(url) == registered_domain(other)


def _parse(url: str, base: str | None) -> str:
    """The address as the URL standard serialises it; a base that is none matters only to a relative address."""
    if len(url) > MAX_LENGTH:
        raise BadUrl(f"address of {len(url)} characters: {url[:100]!r}...")
    if base:
        try:
            return join_url(base.strip(_STRIPPED), _meant(url))
        except ValueError:
            pass  # an absolute address needs no base: it gets its own verdict below
    try:
        return normalize_url(url)
    except ValueError as error:
        raise BadUrl(f"no http(s) address: {url[:200]!r}") from error


def _meant(href: str) -> str:
    """A link without the quotation marks of a program, and with the slashes of its host where it begins with `www.`."""
    if href[:1] in {'"', "'", "\\"} and (quoted := _QUOTED.fullmatch(href)):
        href = quoted[2].strip(_STRIPPED)
    return f"//{href}" if href[:4].lower() == "www." and _NO_SCHEME.match(href) else href


def _parted(path: str, query: str) -> tuple[str, str]:
    """Path and query, where tracking was put behind the path without a question mark."""
    late = _LATE_QUERY.search(path)
    if late is None:
        return path, query
    tail = path[late.end() :].replace("%3D", "=").replace("%26", "&")
    return path[: late.start()], f"{tail}&{query}" if query else tail


def _plain_authority(authority: str, scheme: str) -> str:
    """The authority without credentials and the trailing dots of its host, read again since `256..` is a number."""
    name, colon, port = authority.rpartition("@")[2].partition(":")
    if name.startswith("["):
        return authority.rpartition("@")[2]
    return _parse(f"{scheme}://{name.rstrip('.')}{colon}{port}/", None).split("/", 3)[2]


def _check_host(authority: str) -> None:
    """Raise BadUrl for a host that no name server can know."""
    name = authority.partition(":")[0]
    if len(name) > MAX_HOST or not all(0 < len(label) <= MAX_LABEL for label in name.split(".")):
        raise BadUrl(f"no host name: {name[:100]!r}")


def _normal_octet(encoded: re.Match[str]) -> str:
    """One percent-encoded octet in its normal form (RFC 3986, 6.2.2); a stray percent sign gets its encoding."""
    digits = encoded[1]
    if digits is None:
        return "%25"
    character = chr(int(digits, 16))
    return character if character in _UNRESERVED else f"%{digits.upper()}"


def _without_tracking(query: str) -> str:
    """The query without its empty and its tracking parameters, the others in their order.

    An ampersand that was escaped twice (`?a=1&amp;b=2`) is one.
    """
    if "?" in query or ";" in query:
        query = _SECOND_QUERY.sub("&", _ESCAPED.sub("&", query))
    return "&".join([part for part in query.split("&") if part and not _is_tracking(part)])


@lru_cache(maxsize=1024)
def _is_tracking(part: str) -> bool:
    """True for a parameter (`name=value`) of the table."""
    part = part.lower()
    names, beginnings = _tracking()
    return part in names or part.partition("=")[0] in names or part.startswith(beginnings)


@cache
def _tracking() -> tuple[frozenset[str], tuple[str, ...]]:
    """The table's names, some with their values, and the beginnings of names."""
    rows = [line.strip() for line in table_lines("urls_tracking.txt") if line.strip()]
    return frozenset(r for r in rows if r[-1] != "*"), tuple(r[:-1] for r in rows if r[-1] == "*")


@lru_cache(maxsize=16_384)
def _registered(authority: str) -> str:
    """The registered domain of a host, or the host where it has none."""
    name = authority.partition(":")[0]
    if _NUMERIC.fullmatch(name) or authority.startswith("[") or "." not in name:
        return authority
    found = _suffixes()(name)
    if found.suffix:
        return found.top_domain_under_public_suffix or authority
    return ".".join(name.split(".")[-2:])  # publicsuffix.org/list: for an unlisted ending the last label is the suffix


@cache
def _suffixes() -> TLDExtract:
    """The Public Suffix List as the package brings it; imported late, since the import alone costs 0.1 s."""
    from tldextract import TLDExtract  # noqa: PLC0415 - see above

    return TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True)
