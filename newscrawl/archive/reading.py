"""Reading pages out of WARC files: our own, Common Crawl's, anybody's; a page at a time.

Of the responses those with status 2xx and HTML are pages; others are counted by reason, records of other types passed
over. A file that breaks off, since its writer was killed or is still writing, is read up to there.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from warcio.archiveiterator import WARCIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecordLoader

from newscrawl.archive.members import MAGIC, Member, members
from newscrawl.archive.page import ReadPage, Tally
from newscrawl.archive.payload import LIMIT, UnusableBody, decoded
from newscrawl.errors import ArchiveError

_HTML = {"text/html", "application/xhtml+xml", ""}
_NO_RECORD = (ArchiveLoadFailed, EOFError, ValueError, AttributeError)  # what warcio raises for octets that are none


class Torn(Exception):
    """A record is not whole."""


def read_pages(path: Path, tally: Tally) -> Iterator[ReadPage]:
    """The pages of a file in its order; `tally` counts as they are read.

    Raises OSError where it cannot be opened, ArchiveError where it is no WARC file.
    """
    with path.open("rb") as file:
        compressed = file.read(2) == MAGIC
        file.seek(0)
        for record in _of_members(file, tally) if compressed else _of_plain(file, tally):
            try:
                page = _page(record)
            except UnusableBody as error:
                tally.skipped[error.reason] += 1
            except Torn:
                tally.torn = "in its last record"
            else:
                if page is not None:
                    tally.pages += 1
                    yield page


def records_of(member: Member) -> Iterator[Any]:
    """The WARC records of one gzip member: one, where the file is as it should be. Raises ArchiveError."""
    stream, loader = BytesIO(member.data), ArcWarcRecordLoader(verify_http=False)
    start = 0
    while start < len(member.data):
        stream.seek(start)
        try:
            record = loader.parse_record_stream(stream, known_format="warc")
        except _NO_RECORD as error:
            raise ArchiveError(f"no WARC record at byte {member.offset}") from error
        yield record
        record.raw_stream.read()
        start = stream.tell()
        while member.data[start : start + 1].isspace():  # the blank lines behind a record
            start += 1


def _of_members(file: BinaryIO, tally: Tally) -> Iterator[Any]:
    for member in members(file):
        if not member.whole:
            tally.torn = f"at byte {member.offset}"
        elif member.cut:
            tally.skipped["too-long"] += 1
        else:
            yield from records_of(member)


def _of_plain(file: BinaryIO, tally: Tally) -> Iterator[Any]:
    records = iter(WARCIterator(file, verify_http=False))
    count = 0
    while True:
        try:
            record = next(records, None)
        except _NO_RECORD as error:
            if not count:
                raise ArchiveError("it is no WARC file") from error
            tally.torn = f"after {count} records"
            return
        if record is None:
            return
        count += 1
        yield record


def _page(record: Any) -> ReadPage | None:
    """The page of a record, None where it is no response. Raises UnusableBody, with the reason to count, and Torn."""
    if record.rec_type == "revisit":
        raise UnusableBody("revisit")
    if record.rec_type != "response":
        return None
    if record.http_headers is None:
        raise UnusableBody("empty")
    status = record.http_headers.get_statuscode()
    if not (status.isdigit() and 200 <= int(status) < 300):
        raise UnusableBody(f"status {status[:3]}")
    declared = record.http_headers.get_header("Content-Type")
    kind = (declared or "").partition(";")[0].strip().lower()
    if kind not in _HTML:
        raise UnusableBody("not-html")
    if record.length is None or record.length > LIMIT:
        raise UnusableBody("too-long")
    moment = _moment(record)
    body = record.raw_stream.read()
    if len(body) < record.payload_length:
        raise Torn
    named = [record.http_headers.get_header(name) or "" for name in ("Transfer-Encoding", "Content-Encoding")]
    return ReadPage(record.rec_headers.get_header("WARC-Target-URI"), decoded(body, *named), declared, moment)


def _moment(record: Any) -> datetime:
    text = record.rec_headers.get_header("WARC-Date") or ""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UnusableBody("no-date") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
