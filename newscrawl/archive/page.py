"""A page on its way into an archive, and one that came out of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class KeptPage:
    """An answer as it is to be kept."""

    url: str  # the address that was asked
    status: int
    headers: Sequence[tuple[bytes, bytes]]  # in the order of their arrival, a value each
    body: bytes  # as the crawl read it: no longer chunked, in the encoding that Content-Encoding names, if any
    fetched_at: datetime  # aware
    reason: str = ""  # the status line's phrase
    protocol: str = "HTTP/1.1"
    address: str | None = None  # IP address that answered


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page of an archive, ready to be extracted."""

    url: str
    body: bytes  # decoded: neither chunked nor compressed
    content_type: str | None  # as the server declared it
    fetched_at: datetime  # aware


@dataclass(slots=True)
class Tally:
    """What reading one archive file came to."""

    pages: int = 0
    skipped: Counter[str] = field(default_factory=Counter)  # responses that are no page, by reason: "status 404"
    torn: str | None = None  # where the file breaks off; what stands before it was read
