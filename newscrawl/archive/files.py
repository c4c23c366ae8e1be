"""How the files of an archive are named, so that any number of workers can share a folder."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

OPEN = ".open"  # behind the name of a file that is being written, or whose writer was killed
COMPRESSED, PLAIN = ".warc.gz", ".warc"
_NAMES = re.compile(r"\.warc(\.gz)?(\.open)?$", re.IGNORECASE)
_UNFIT = re.compile(r"[^A-Za-z0-9-]+")


def new_name(serial: int) -> str:
    """The final name of a new file: moment (UTC, to the millisecond), serial number, process, host."""
    now = datetime.now(UTC)
    host = _UNFIT.sub("-", platform.node()).strip("-") or "host"
    return f"newscrawl-{now:%Y%m%d%H%M%S}{now.microsecond // 1000:03}-{serial:05}-{os.getpid()}-{host}{COMPRESSED}"


def is_archive(path: Path) -> bool:
    """Whether a file's name says that it is a WARC file, being written or not."""
    return _NAMES.search(path.name) is not None


def archives(folder: Path) -> Iterator[Path]:
    """The WARC files of a folder, by name: of each worker in the order of time."""
    return (path for path in sorted(folder.iterdir()) if is_archive(path))


def final(path: Path) -> Path:
    """The path of a file after it is closed."""
    return path.with_name(path.name.removesuffix(OPEN))


def index_of(path: Path) -> Path:
    """The index that stands beside a WARC file, whether that is open or closed."""
    return path.with_name(_NAMES.sub("", path.name) + ".cdxj")
