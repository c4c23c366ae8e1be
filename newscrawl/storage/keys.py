"""Addresses and their 64-bit keys, and a bounded memory of those that are known.

Two addresses may share a key (once in some ten million stores of a million addresses), so every look-up
compares the address, and the second of two such addresses gets the key of itself with "#1" behind it: a
canonical address has no fragment, so that this is no other address's key.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Column, Connection, Row, select

from newscrawl.storage.lists import among
from newscrawl.text.fingerprint import url_key

Found = Row[*tuple[Any, ...]]
FORGOTTEN = ""  # stands for the address of what was erased on request: its key alone is left
_CHUNK = 1_000  # parameters of one statement; PostgreSQL takes 65,535, SQLite 32,766


def chunks(values: Sequence[Any], size: int = _CHUNK) -> Iterator[Sequence[Any]]:
    """`values` in parts that fit one statement."""
    for start in range(0, len(values), size):
        yield values[start : start + size]


@lru_cache(maxsize=8_192)  # a batch asks for each of its addresses several times
def key_of(url: str, attempt: int = 0) -> int:
    """The key of an address; `attempt` counts the addresses that hold its earlier keys already."""
    return url_key(f"{url}#{attempt}" if attempt else url)


class Finder:
    """Looks addresses up in one table.

    `columns` is what its rows bring; the first is the key, the second the address.
    """

    def __init__(self, *columns: Column[Any]) -> None:
        self._query = select(*columns).where(among(columns[0], "keys"))

    def find(
        self, connection: Connection, urls: Iterable[str], first: Mapping[int, Found] | None = None
    ) -> tuple[dict[str, Found], dict[str, int]]:
        """The rows of those addresses that stand in the table, and for the others the key that they would get.

        `first`: the rows at the addresses' first keys, where they have been read already.
        """
        found: dict[str, Found] = {}
        free: dict[str, int] = {}
        pending, attempt = list(dict.fromkeys(urls)), 0
        taken: set[int] = set()
        while pending:
            keys = {url: key_of(url, attempt) for url in pending}
            known = first if attempt == 0 else None
            rows = self.rows(connection, set(keys.values())) if known is None else known
            for url, key in keys.items():
                row = rows.get(key)
                if row is not None and row[1] in (url, FORGOTTEN):
                    found[url] = row
                elif row is None and key not in taken:
                    free[url] = key
                    taken.add(key)
            pending = [url for url in pending if url not in found and url not in free]
            attempt += 1
        return found, free

    def rows(self, connection: Connection, keys: Collection[int]) -> dict[int, Found]:
        """Rows by key."""
        return {row[0]: row for row in connection.execute(self._query, {"keys": keys})} if keys else {}


class Memory:
    """The addresses that were met last, each with what is known of it: about `size` of them, twice that at most.

    Two halves: what is met goes into the young one; when that is full the old one is forgotten and the young
    one grows old. Exact, since the address itself is the key: never a false "known".
    """

    def __init__(self, size: int = 32_768) -> None:
        self._size = size
        self._young: dict[str, int] = {}
        self._old: dict[str, int] = {}

    def get(self, url: str) -> int | None:
        """What was put for this address, or None."""
        state = self._young.get(url)
        if state is None:
            state = self._old.get(url)
            if state is not None:
                self.put(url, state)
        return state

    def put(self, url: str, state: int) -> None:
        """Remember `state` for this address."""
        if len(self._young) >= self._size:
            self._old, self._young = self._young, {}
        self._young[url] = state

    def __len__(self) -> int:
        return len(self._young.keys() | self._old.keys())
