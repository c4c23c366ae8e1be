"""Erasing pages from an archive for good, in place: what stands where in a file does not change.

The record's gzip member is written over by one of the same length that holds an empty metadata record, filled up by
the comment that a gzip header may carry (RFC 1952, 2.3.1). The file stays a WARC file that any reader takes, and it may
be one that a crawl is writing just now.
"""

from __future__ import annotations

import os
import re
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path
from uuid import uuid4

from newscrawl.archive.files import OPEN, archives, final, index_of
from newscrawl.archive.index import Entry, entries, line
from newscrawl.archive.members import GZIP, MAGIC, members
from newscrawl.errors import ArchiveError

_HEAD = 16_384  # bytes of a record that hold its WARC headers
_RESPONSE = re.compile(rb"(?im)^WARC-Type: *response\r$")
_URI = re.compile(rb"(?im)^WARC-Target-URI: *<?(\S+?)>?\r$")
_DATE = re.compile(rb"(?im)^WARC-Date: *(\S+)\r$")


def erase(folder: Path, forgotten: Callable[[str], bool]) -> int:
    """Erase every page whose address is `forgotten`; how many there were.

    Files that are not compressed, which are none of ours, are left alone. Raises ArchiveError where one cannot be read
    or written.
    """
    count = 0
    try:
        for path in archives(folder):
            with _opened(path) as file:
                if file.read(len(MAGIC)) == MAGIC:
                    count += _erase_in(path, file, forgotten)
    except OSError as error:
        raise ArchiveError(f"NEWSCRAWL_WARC: cannot erase in {folder}: {error.strerror}") from error
    return count


def blank(length: int) -> bytes:
    """A gzip member of exactly `length` bytes, at least 300, with a record that says nothing."""
    record = (
        f"WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Record-ID: <urn:uuid:{uuid4()}>\r\n"
        f"WARC-Date: {datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}\r\nContent-Type: application/warc-fields\r\n"
        "Content-Length: 0\r\n\r\n\r\n\r\n"
    ).encode()
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    data = squeeze.compress(record) + squeeze.flush()
    head = MAGIC + b"\x08\x10" + bytes(4) + b"\x00\xff"  # deflate, with a comment, no time, unknown system
    tail = struct.pack("<II", zlib.crc32(record), len(record))
    comment = b" " * (length - len(head) - len(data) - len(tail) - 1) + b"\0"
    return head + comment + data + tail


def _opened(path: Path) -> FileIO:
    with suppress(FileNotFoundError):
        return FileIO(path, "r+")
    return FileIO(final(path), "r+")  # its writer closed it just now


def _erase_in(path: Path, file: FileIO, forgotten: Callable[[str], bool]) -> int:
    count = 0
    index = index_of(path)
    known = list(entries(index))
    added = list(_beyond(file, known[-1].end if known else 0))
    if added and not path.name.endswith(OPEN):
        with FileIO(index, "a") as out:
            out.write(b"".join(line(entry, moment, path.name) for entry, moment in added if not forgotten(entry.url)))
    for entry in (*known, *(entry for entry, _ in added)):
        if forgotten(entry.url):
            count += _erased(file, entry)
            if entry.line is not None:
                with FileIO(index, "r+") as out:
                    os.pwrite(out.fileno(), b" " * (entry.line[1] - 1), entry.line[0])
    return count


def _beyond(file: FileIO, offset: int) -> Iterator[tuple[Entry, datetime]]:
    """The pages behind those that the index names: a killed writer's last ones, or all of a file without index."""
    file.seek(offset)
    for member in members(file):
        told = _told(member.data) if member.whole else None
        if told is not None:
            yield Entry(told[0], member.offset, member.length), told[1]


def _erased(file: FileIO, entry: Entry) -> bool:
    """Whether the page stood there; it no longer does."""
    data = os.pread(file.fileno(), entry.length, entry.offset)
    try:
        told = _told(zlib.decompressobj(GZIP).decompress(data, _HEAD))
    except zlib.error:
        return False
    if told is None or told[0] != entry.url:
        return False
    os.pwrite(file.fileno(), blank(entry.length), entry.offset)
    os.fsync(file.fileno())
    return True


def _told(record: bytes) -> tuple[str, datetime] | None:
    """Address and moment of a response record; None for any other."""
    head = record[:_HEAD].partition(b"\r\n\r\n")[0] + b"\r"
    url, date = _URI.search(head), _DATE.search(head)
    if _RESPONSE.search(head) is None or url is None or date is None:
        return None
    try:
        return url[1].decode("utf-8", "replace"), datetime.fromisoformat(date[1].decode("ascii"))
    except ValueError:
        return None
