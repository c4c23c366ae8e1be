"""Writing pages into WARC/1.1 files: a gzip member for each record, a new file when one is full, an index beside it."""

from __future__ import annotations

import zlib
from base64 import b32encode
from datetime import UTC
from hashlib import sha1
from io import BytesIO, FileIO
from pathlib import Path
from typing import Any

from warcio.recordbuilder import RecordBuilder
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from newscrawl.archive.files import OPEN, index_of, new_name
from newscrawl.archive.index import Entry, line
from newscrawl.archive.members import GZIP
from newscrawl.archive.page import KeptPage
from newscrawl.errors import ArchiveError

VERSION = "WARC/1.1"
_FORM = {"format": "WARC File Format 1.1", "conformsTo": "http://iipc.github.io/warc-specifications/"}
_LEVEL = 6  # of compression; 9 takes 1.6 times as long for 0.6% less
_ORIGINAL = b"X-Crawl-"  # in front of a header that no longer holds of the body that is kept, as Common Crawl has it


class Archive:
    """The files of one writer in a folder that it may share. To be used from one thread at a time.

    Every method raises ArchiveError where the disk refuses; a record is written whole or not at all.
    """

    def __init__(self, folder: Path, size: int, about: dict[str, str]) -> None:
        """`size`: bytes after which a new file is begun; `about`: fields of the warcinfo record, such as software."""
        self._folder, self._size, self._about = folder, size, about
        self._serial = 0
        self._file: FileIO | None = None
        self._index: FileIO | None = None
        self._name = ""  # of the file, once it is closed
        self._end = self._pages = 0  # bytes and pages that the file holds
        self._info = ""  # id of the file's warcinfo record

    def write(self, page: KeptPage) -> None:
        """Add a page."""
        try:
            if self._file is None:
                self._open()
            record, digest = self._response(page)
            if self._pages and self._end + len(record) > self._size:
                self.close()
                self._open()
                record, digest = self._response(page)  # it names the warcinfo record of its file
            self._add(page, record, digest)
        except OSError as error:
            raise ArchiveError(f"NEWSCRAWL_WARC: cannot write to {self._folder}: {error.strerror}") from error

    def close(self) -> None:
        """End the file that is open, if one is, and give it its final name."""
        file, index = self._file, self._index
        self._file = self._index = None
        try:
            for one in (file, index):
                if one is not None:
                    one.close()
            if file is not None:
                path = self._folder / self._name
                path.with_name(path.name + OPEN).rename(path)
        except OSError as error:
            raise ArchiveError(f"NEWSCRAWL_WARC: cannot close a file in {self._folder}: {error.strerror}") from error

    def _open(self) -> None:
        while True:
            self._name = new_name(self._serial)
            path = self._folder / self._name
            self._serial += 1
            try:
                self._file = FileIO(path.with_name(path.name + OPEN), "x")
            except FileExistsError:
                continue  # another archive of this process, in the same millisecond
            self._index = FileIO(index_of(path), "x")
            break
        record = RecordBuilder(VERSION).create_warcinfo_record(self._name, self._about | _FORM)
        self._info = record.rec_headers.get_header("WARC-Record-ID")
        member = _member(record)
        _append(self._file, member)
        self._end, self._pages = len(member), 0

    def _add(self, page: KeptPage, record: bytes, digest: str) -> None:
        """Write a record and its index line: both or none."""
        assert self._file is not None  # noqa: S101 - for the type checker
        assert self._index is not None  # noqa: S101 - the same
        entry = Entry(page.url, self._end, len(record))
        more = {"mime": _mime(page), "status": str(page.status), "digest": digest}
        _append(self._file, record)
        try:
            _append(self._index, line(entry, page.fetched_at, self._name, **more))
        except OSError:
            _cut(self._file, self._end)
            raise
        self._end = entry.end
        self._pages += 1

    def _response(self, page: KeptPage) -> tuple[bytes, str]:
        """The record's gzip member, and the digest of its payload.

        Digests are made here in one call each: warcio's way gives the interpreter's lock up for every 16 KB, and a busy
        crawl is slow to hand it back.
        """
        head, digest = http_head(page), _digest(page.body)
        named = {
            "WARC-Date": page.fetched_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            "WARC-Warcinfo-ID": self._info,
            "WARC-Payload-Digest": digest,
            "WARC-Block-Digest": _digest(head + page.body),
        }
        if page.address:
            named["WARC-IP-Address"] = page.address
        record = RecordBuilder(VERSION).create_warc_record(
            page.url,
            "response",
            payload=BytesIO(page.body),
            length=len(page.body),
            warc_headers_dict=named,
            http_headers=_Verbatim(page, head),
        )
        return _member(record), digest


class _Verbatim(StatusAndHeaders):  # type: ignore[misc] # untyped
    """HTTP headers, octet for octet: warcio's own would escape those that are not ASCII."""

    def __init__(self, page: KeptPage, octets: bytes) -> None:
        super().__init__(f"{page.status} {page.reason}", [], protocol=page.protocol)
        self._octets = octets

    def compute_headers_buffer(self, header_filter: object = None) -> None:
        """Called by warcio before it writes."""
        self.headers_buff = self._octets


def http_head(page: KeptPage) -> bytes:
    """Status line and headers, true of the body that is kept.

    A Content-Length that counted other bytes, and any Transfer-Encoding, get `X-Crawl-` in front of their names. A
    value of several lines, as a browser hands cookies on, becomes as many headers.
    """
    lines = [f"{page.protocol} {page.status} {page.reason}".encode("latin-1", "replace")]
    length = str(len(page.body)).encode()
    for name, value in page.headers:
        if (name.lower(), value.strip()) == (b"content-length", length):
            continue
        untrue = name.lower() in {b"content-length", b"transfer-encoding"}
        lines += [(_ORIGINAL if untrue else b"") + name + b": " + part for part in value.splitlines() or [b""]]
    return b"\r\n".join([*lines, b"Content-Length: " + length, b"", b""])


def _member(record: Any) -> bytes:
    out = BytesIO()
    WARCWriter(out, gzip=False, warc_version=VERSION).write_record(record)
    return zlib.compress(out.getbuffer(), _LEVEL, GZIP)


def _digest(data: bytes) -> str:
    return "sha1:" + b32encode(sha1(data, usedforsecurity=False).digest()).decode("ascii")


def _append(file: FileIO, data: bytes) -> None:
    """Write all of it, or nothing."""
    end, rest = file.tell(), memoryview(data)
    try:
        while rest:
            rest = rest[file.write(rest) :]
    except OSError:
        _cut(file, end)
        raise


def _cut(file: FileIO, end: int) -> None:
    file.truncate(end)
    file.seek(end)


def _mime(page: KeptPage) -> str:
    kind = next((value for name, value in page.headers if name.lower() == b"content-type"), b"")
    return kind.partition(b";")[0].strip().lower().decode("latin-1") or "unk"
