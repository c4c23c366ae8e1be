"""Feeds that go on where an earlier run's ended (`-o FILE`): one document, not two behind each other."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

_TAIL = 256  # bytes at a file's end


def earlier(file: Any) -> bytes:
    """The end of what stands in a file that is appended to; empty where nothing does, and for what is no file."""
    if not isinstance(file, io.BufferedWriter) or not isinstance(file.name, str) or not file.tell():
        return b""
    with Path(file.name).open("rb") as there:
        there.seek(max(0, file.tell() - _TAIL))
        return there.read()


def cut_back(file: Any, end: bytes, kept: bytes) -> None:
    """Let the file end with `kept`, of `end`, which it ends with now."""
    file.truncate(file.tell() - len(end) + len(kept))
    file.seek(0, io.SEEK_END)
