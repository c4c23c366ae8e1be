"""Which internet addresses belong to the public internet, and which to somebody's own machines."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

# All that IANA has handed out as global unicast (RFC 4291, 2.4), and the translation prefix (RFC 6052, 2.1).
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")


@lru_cache(maxsize=4096)
def is_public(address: str) -> bool:
    """True for an IP address that anyone may reach: neither loopback, private, link-local (the metadata services of
    clouds are there), shared (RFC 6598), multicast nor reserved. An IPv6 address that carries an IPv4 one is judged
    by both. False for what is no IP address.
    """
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, IPv4Address):
        return ip.is_global and not ip.is_multicast
    carried = list(_carried(ip))
    if not all(is_public(str(inner)) for inner in carried):
        return False
    if ip.ipv4_mapped is not None or ip in _NAT64:
        return True
    return ip in _GLOBAL_UNICAST and (ip.is_global or bool(carried)) and not ip.is_multicast


def _carried(ip: IPv6Address) -> Iterator[IPv4Address]:
    """The IPv4 addresses that packets to `ip` may end at: mapped, 6to4, Teredo, NAT64."""
    if ip.ipv4_mapped is not None:
        yield ip.ipv4_mapped
    if ip.sixtofour is not None:
        yield ip.sixtofour
    if ip.teredo is not None:
        yield from ip.teredo
    if ip in _NAT64:
        yield IPv4Address(int(ip) & 0xFFFF_FFFF)
