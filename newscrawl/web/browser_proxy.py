"""The door that the browser goes out by: a forward proxy on loopback whose every connection passes the guard.

A browser resolves names and follows redirects by itself, so a check of the addresses that it asks for would not see
what it connects to. As it is told to use this proxy for everything, the guard judges each connection by its IP
address, whatever led there: a redirect, a frame, a script, a web socket.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import urlsplit

from newscrawl.web.guard import Guard, GuardRefused

CHUNK = 64 * 1024  # bytes per read


async def addresses(guard: Guard, host: str, port: int) -> list[str]:
    """The IP addresses of `host`, all of them allowed. Raises GuardRefused, or OSError where there are none."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    resolved = list(dict.fromkeys(str(info[4][0]) for info in found))
    for address in resolved:
        guard.check(host, port, address)
    return resolved


class GuardedProxy:
    """HTTP proxy (RFC 9110, 9.3.6; RFC 9112, 3.2.2) for one browser; `refused` is called for each refusal."""

    def __init__(self, guard: Guard, refused: Callable[[], None]) -> None:
        self._guard, self._refused = guard, refused
        self._server: asyncio.Server | None = None
        self._clients: set[asyncio.StreamWriter] = set()

    async def start(self) -> str:
        """Listen on a free port of loopback; the proxy's address."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=CHUNK)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def close(self) -> None:
        """Stop listening and drop what is open."""
        if self._server is not None:
            self._server.close()
        for client in list(self._clients):
            client.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection of the browser; a refusal or a failure closes it, and the browser reports that."""
        self._clients.add(writer)
        try:
            await self._relay(reader, writer)
        except GuardRefused:
            self._refused()
        except (OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # the browser's request fails, and the page's outcome says so
        finally:
            self._clients.discard(writer)
            writer.close()

    async def _relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        request, _, fields = head.partition(b"\r\n")
        method, target, version = request.split(b" ")
        tunnel = method == b"CONNECT"
        url = urlsplit(f"//{target.decode()}" if tunnel else target.decode())
        if not url.hostname:
            raise ValueError("a proxy is asked for absolute addresses only")
        port = url.port or (443 if tunnel else 80)
        there_reader, there = await self._connect(url.hostname, port)
        try:
            if tunnel:
                writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                path = url._replace(scheme="", netloc="").geturl() or "/"
                there.write(b" ".join((method, path.encode(), version)) + b"\r\n" + _one_way(fields))
            await asyncio.gather(_copy(reader, there), _copy(there_reader, writer))
        finally:
            there.close()

    async def _connect(self, host: str, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        failure = OSError(f"{host} has no address")
        for address in await addresses(self._guard, host, port):
            try:
                return await asyncio.open_connection(address, port)
            except OSError as error:
                failure = error
        raise failure


def _one_way(fields: bytes) -> bytes:
    """The header fields for the origin: its answer ends the connection, so that the next request is read anew."""
    lines = [line for line in fields.split(b"\r\n") if not line.lower().startswith((b"proxy-", b"connection:"))]
    upgrade = any(line.lower().startswith(b"upgrade:") for line in lines)
    return b"\r\n".join([b"Connection: Upgrade" if upgrade else b"Connection: close", *lines])


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Pass on what comes until it ends, then close the other side, which ends the way back too."""
    with suppress(OSError):
        while data := await reader.read(CHUNK):
            writer.write(data)
            await writer.drain()
    writer.close()
