"""The index beside each WARC file: which page stands where. CDXJ lines, in the order of the records.

A line is `SURT TIMESTAMP {"url": ..., "offset": ..., "length": ...}`, the form that pywb and cdxj-indexer read once it
is sorted. An erased line is blank. A killed writer leaves its last lines unwritten at worst: what lies behind the
record that the last line names has to be looked through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from newscrawl.text.urls import DEFAULT_PORTS

_TIMESTAMP = "%Y%m%d%H%M%S"
_ADDRESS = re.compile(r"[0-9.]+|[0-9a-f:.]*:[0-9a-f:.]*")  # an IP address stays as it is
_LINE = re.compile(rb"^\S+ \d+ (\{.*\})$")


@dataclass(frozen=True, slots=True)
class Entry:
    """One page's record."""

    url: str
    offset: int  # bytes into the WARC file
    length: int  # bytes of its gzip member
    line: tuple[int, int] | None = None  # where its line stands in the index, and how long it is; None: in no index

    @property
    def end(self) -> int:
        """The first byte behind it."""
        return self.offset + self.length


def line(entry: Entry, moment: datetime, file: str, **more: str) -> bytes:
    """The index line of a record of the archive `file`; `more`: further keys, such as status and mime."""
    values: dict[str, Any] = {"url": entry.url, **more}
    values |= {"length": str(entry.length), "offset": str(entry.offset), "filename": file}
    stamp = moment.astimezone(UTC).strftime(_TIMESTAMP)
    return f"{surt(entry.url)} {stamp} ".encode() + msgspec.json.encode(values) + b"\n"


def entries(path: Path) -> Iterator[Entry]:
    """What an index holds, in its order; nothing where there is none. Half a line at its end is passed over."""
    try:
        lines = path.read_bytes().splitlines(keepends=True)
    except FileNotFoundError:
        return
    start = 0
    for text in lines:
        found = _LINE.match(text.rstrip())
        if found is not None and text.endswith(b"\n"):
            values = msgspec.json.decode(found[1])
            yield Entry(values["url"], int(values["offset"]), int(values["length"]), (start, len(text)))
        start += len(text)


def surt(url: str) -> str:
    """The address with its host turned round, which puts a domain's pages side by side: `org,example)/nieuws`."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if not _ADDRESS.fullmatch(host):
        host = ",".join(reversed(host.split(".")))
    port = f":{parts.port}" if parts.port and parts.port != DEFAULT_PORTS.get(parts.scheme) else ""
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{port}){parts.path or '/'}{query}".lower().replace(" ", "%20")
