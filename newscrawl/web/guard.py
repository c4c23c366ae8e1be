"""Private hosts are refused when a connection is made, by the IP address that is connected to.

So neither a name that resolves to a private address, nor one that resolves anew between a check and the connection
(DNS rebinding), nor a redirect, nor a robots.txt reaches into the network that the crawler runs in. Connections that
stand already were judged when they were made: a request on one of them costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from scrapy.exceptions import IgnoreRequest
from twisted.internet.address import IPv6Address
from twisted.internet.endpoints import HostnameEndpoint
from twisted.internet.interfaces import IHostnameResolver, IReactorPluggableNameResolver
from twisted.web.client import HTTPConnectionPool
from zope.interface import implementer  # type: ignore[import-untyped]

from newscrawl.web.addresses import is_public

if TYPE_CHECKING:
    from twisted.internet.base import ReactorBase


class GuardRefused(IgnoreRequest):
    """The host lies in a private network, and NEWSCRAWL_ALLOW_PRIVATE_HOSTS does not name it."""

    reason = "guard"

    def __init__(self, host: str, port: int, address: str) -> None:
        named = _named(host, port)
        super().__init__(f"{named} is the private address {address}; NEWSCRAWL_ALLOW_PRIVATE_HOSTS={named} allows it")


class Guard:
    """The rule: `allowed` is True (every host), False (public ones only) or the `host:port` that may be private."""

    def __init__(self, allowed: bool | frozenset[str]) -> None:
        self.allowed = allowed

    def check(self, host: str, port: int, address: str) -> None:
        """Raise GuardRefused unless `host:port`, as the URL names it, may be reached at the IP address `address`."""
        if self.allowed is True or is_public(address):
            return
        if not self.allowed or _named(host, port).lower() not in self.allowed:
            raise GuardRefused(host, port, address)


def _named(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


@implementer(IHostnameResolver)
class IPv6Literals:
    """Resolves what is an IPv6 address already, which Scrapy's own resolver cannot."""

    def resolveHostName(  # noqa: N802 - Twisted's name
        self,
        receiver: Any,
        name: str,
        portNumber: int = 0,  # noqa: N803 - the same
        *_: Any,
        **__: Any,
    ) -> None:
        """Tell `receiver` the address."""
        receiver.resolutionBegan(None)
        receiver.addressResolved(IPv6Address("TCP", name, portNumber))
        receiver.resolutionComplete()


@implementer(IReactorPluggableNameResolver)
class GuardedReactor:
    """The reactor, as an endpoint for one host sees it: each address that the host resolved to is checked first."""

    def __init__(self, reactor: ReactorBase, guard: Guard, host: str, port: int) -> None:
        self._reactor, self._guard, self._host, self._port = reactor, guard, host, port

    def __getattr__(self, name: str) -> Any:
        return getattr(self._reactor, name)

    @property
    def nameResolver(self) -> Any:  # noqa: N802 - Twisted's name
        """What resolves the host."""
        return IPv6Literals() if ":" in self._host else cast("Any", self._reactor).nameResolver

    def connectTCP(self, address: str, port: int, *args: Any, **kwargs: Any) -> Any:  # noqa: N802 - Twisted's name
        """Connect, or raise GuardRefused, which the endpoint hands on as its failure."""
        self._guard.check(self._host, self._port, address)
        return cast("Any", self._reactor).connectTCP(address, port, *args, **kwargs)


class GuardedPool(HTTPConnectionPool):
    """Scrapy's connections, each new one made through the guard."""

    guard: Guard

    def _newConnection(self, key: Any, endpoint: Any) -> Any:  # noqa: N802 - Twisted's name
        """A new connection to the host that `key` names: (scheme, host, port, ...).

        A proxy is the operator's choice, and resolves names itself: its requests are checked by name before.
        """
        inner = getattr(endpoint, "_wrappedEndpoint", endpoint)
        if isinstance(inner, HostnameEndpoint) and key[0] != b"http-proxy":
            host = key[1].decode().strip("[]")
            inner._reactor = GuardedReactor(inner._reactor, self.guard, host, key[2])
        return super()._newConnection(key, endpoint)
