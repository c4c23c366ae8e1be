from __future__ import annotations

import gzip
import json
import os
from io import FileIO
from pathlib import Path
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator

from newscrawl.archive.files import archives, index_of, is_archive
from newscrawl.archive.index import entries
from newscrawl.archive.writing import http_head
from newscrawl.errors import ArchiveError
from tests.archive.samples import MOMENT, archive, kept, paths, read, written


def test_a_page_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    body = bytes(range(256)) * 4
    pages, tally = read(written(tmp_path, kept("/nieuws/ä b", body))[0])
    assert [(page.body, page.fetched_at) for page in pages] == [(body, MOMENT)]
    assert pages[0].content_type == "text/html; charset=utf-8"
    assert (tally.pages, tally.torn) == (1, None)


def test_the_records_are_those_of_warc_1_1(tmp_path: Path) -> None:
    path = written(tmp_path, kept("/a", address="192.0.2.1"))[0]
    with path.open("rb") as file:
        iterator = ArchiveIterator(file, check_digests="raise")
        records = [(one, one.content_stream().read()) for one in iterator]
    (info, fields), (page, body) = records
    assert (info.rec_type, page.rec_type, body) == ("warcinfo", "response", b"<p>Het regent.</p>")
    assert b"software: proef" in fields
    named = page.rec_headers
    assert named.protocol == "WARC/1.1"
    assert named.get_header("WARC-Date") == "2026-01-05T09:30:01.234567Z"
    assert named.get_header("WARC-IP-Address") == "192.0.2.1"
    assert named.get_header("WARC-Warcinfo-ID") == info.rec_headers.get_header("WARC-Record-ID")
    assert named.get_header("WARC-Payload-Digest").startswith("sha1:")
    assert info.rec_headers.get_header("WARC-Filename") == path.name


@pytest.mark.parametrize(
    ("headers", "kept_as"),
    [
        ([(b"Content-Length", b"9")], [b"X-Crawl-Content-Length: 9", b"Content-Length: 4"]),
        ([(b"Content-Length", b"4")], [b"Content-Length: 4"]),
        ([(b"Transfer-Encoding", b"chunked")], [b"X-Crawl-Transfer-Encoding: chunked", b"Content-Length: 4"]),
        ([(b"Content-Encoding", b"zstd")], [b"Content-Encoding: zstd", b"Content-Length: 4"]),
        ([(b"Set-Cookie", b"a=1\nb=2")], [b"Set-Cookie: a=1", b"Set-Cookie: b=2", b"Content-Length: 4"]),
        ([(b"X-Naam", "é".encode("latin-1"))], [b"X-Naam: \xe9", b"Content-Length: 4"]),
        ([(b"X-Leeg", b"")], [b"X-Leeg: ", b"Content-Length: 4"]),
    ],
)
def test_headers_are_true_of_the_body_that_is_kept(headers: list[tuple[bytes, bytes]], kept_as: list[bytes]) -> None:
    head = http_head(kept("/a", b"1234", headers=headers))
    assert head.split(b"\r\n") == [b"HTTP/1.1 200 OK", *kept_as, b"", b""]


def test_a_full_file_is_followed_by_another(tmp_path: Path) -> None:
    pages = [kept(f"/{n}", os.urandom(3_000)) for n in range(7)]
    files = written(tmp_path, *pages, size=8_000)
    assert len(files) == 4
    assert all(file.stat().st_size <= 8_000 for file in files)
    assert [path for file in files for path in paths(read(file)[0])] == [f"/{n}" for n in range(7)]


def test_a_page_larger_than_a_file_has_one_of_its_own(tmp_path: Path) -> None:
    files = written(tmp_path, kept("/a", os.urandom(3_000)), kept("/b"), size=1_000)
    assert [paths(read(file)[0]) for file in files] == [["/a"], ["/b"]]


def test_writers_share_a_folder(tmp_path: Path) -> None:
    one, other = archive(tmp_path), archive(tmp_path)
    one.write(kept("/een"))
    other.write(kept("/twee"))
    open_files = list(archives(tmp_path))
    assert len(open_files) == 2
    assert all(file.name.endswith(".warc.gz.open") for file in open_files)
    assert sorted(path for file in open_files for path in paths(read(file)[0])) == ["/een", "/twee"]
    one.close()
    other.close()
    assert all(str(os.getpid()) in file.name and file.name.endswith(".warc.gz") for file in archives(tmp_path))


def test_without_pages_there_is_no_file(tmp_path: Path) -> None:
    archive(tmp_path).close()
    assert list(tmp_path.iterdir()) == []


def test_the_index_says_where_each_page_stands(tmp_path: Path) -> None:
    path = written(tmp_path, kept("/a"), kept("/B?x=1"))[0]
    lines = [line.split(" ", 2) for line in index_of(path).read_text("utf-8").splitlines()]
    assert [line[:2] for line in lines] == [
        ["example,krant)/a", "20260105093001"],
        ["example,krant)/b?x=1", "20260105093001"],
    ]
    told = json.loads(lines[1][2])
    assert (told["url"], told["mime"], told["status"], told["filename"]) == (
        "https://krant.example/B?x=1",
        "text/html",
        "200",
        path.name,
    )
    start, length = int(told["offset"]), int(told["length"])
    record = gzip.decompress(path.read_bytes()[start : start + length])
    assert b"WARC-Target-URI: https://krant.example/B?x=1" in record


class Full(FileIO):
    """A file on a disk that takes half of what it is given, and then nothing."""

    def write(self, data: Any, /) -> int:
        if len(data) < 2:
            raise OSError(28, "No space left on device")
        return super().write(bytes(data)[: len(data) // 2])


@pytest.mark.parametrize("part", ["_file", "_index"])
def test_what_the_disk_refuses_leaves_no_half_record(tmp_path: Path, part: str) -> None:
    made = archive(tmp_path)
    made.write(kept("/a"))
    real = getattr(made, part)
    full = Full(real.name, "r+")
    full.seek(0, 2)
    setattr(made, part, full)
    with pytest.raises(ArchiveError, match=r"NEWSCRAWL_WARC.*No space left"):
        made.write(kept("/b"))
    full.close()
    real.seek(0, 2)
    setattr(made, part, real)
    made.write(kept("/c"))
    made.close()
    path = next(archives(tmp_path))
    pages, tally = read(path)
    assert (paths(pages), tally.torn) == (["/a", "/c"], None)
    assert [entry.url for entry in entries(index_of(path))] == [page.url for page in pages]


def test_names_tell_archives_from_other_files() -> None:
    told = [name for name in ("a.warc.gz", "a.WARC", "a.warc.gz.open", "a.cdxj", "warc.html") if is_archive(Path(name))]
    assert told == ["a.warc.gz", "a.WARC", "a.warc.gz.open"]
