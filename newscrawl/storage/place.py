"""Where an SQLite database lies: SQLite itself goes on writing to a file that was removed, and all of it is lost."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import Engine

from newscrawl.errors import StoreUnavailable


class Place:
    """The file of an engine's database, as it is now; none in memory, nor on a server."""

    def __init__(self, engine: Engine) -> None:
        name = engine.url.database if engine.dialect.name == "sqlite" else None
        self._path = Path(name).absolute() if name and Path(name).is_file() else None
        self._file = self._path.stat() if self._path is not None else None

    def check(self) -> None:
        """Raise StoreUnavailable where the file is no longer the one that was opened."""
        if self._path is None or self._file is None:
            return
        try:
            there = os.path.samestat(self._path.stat(), self._file)
        except OSError as error:
            raise StoreUnavailable(f"{self._path} was lost while it was in use: {error.strerror}") from error
        if not there:
            raise StoreUnavailable(f"{self._path} was lost while it was in use: another file has taken its place")
