from __future__ import annotations

import zlib
from pathlib import Path

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.archive import members as reading_members
from newscrawl.archive.members import members
from newscrawl.errors import ArchiveError
from tests.archive.samples import BASE, Foreign, chunked, kept, paths, read, squeezed, written

PAGE = b"<p>Het regent, en het blijft regenen, zegt het weerbericht.</p>"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (PAGE, {}),
        (PAGE, {"Content_Encoding": "gzip"}),  # a header that no longer holds
        (PAGE, {"Content_Encoding": "br"}),
        (PAGE, {"Content_Encoding": "deflate"}),
        (PAGE, {"Content_Encoding": "zstd"}),
        (PAGE, {"Transfer_Encoding": "chunked"}),
        (PAGE, {"X_Crawl_Content_Encoding": "gzip", "X_Crawl_Transfer_Encoding": "chunked"}),
        (squeezed(PAGE), {"Content_Encoding": "gzip"}),
        (squeezed(PAGE), {"content_encoding": "X-GZip"}),
        (squeezed(squeezed(PAGE)), {"Content_Encoding": "gzip, gzip"}),
        (squeezed(PAGE)[:-6], {"Content_Encoding": "gzip"}),
        (zlib.compress(PAGE), {"Content_Encoding": "deflate"}),
        (zlib.compress(PAGE)[2:-4], {"Content_Encoding": "deflate"}),
        (brotli.compress(PAGE), {"Content_Encoding": "br"}),
        (chunked(PAGE), {"Transfer_Encoding": "chunked"}),
        (chunked(squeezed(PAGE)), {"Transfer_Encoding": "chunked", "Content_Encoding": "gzip"}),
    ],
)
def test_bodies_are_decoded_however_they_were_kept(tmp_path: Path, body: bytes, headers: dict[str, str]) -> None:
    made = Foreign()
    made.page("/a", body, **headers)
    pages, tally = read(made.save(tmp_path / "x.warc.gz"))
    assert [page.body for page in pages] == [PAGE]
    assert not tally.skipped


@pytest.mark.parametrize("compressed", [True, False])
def test_what_is_no_page_is_passed_over_and_counted(tmp_path: Path, compressed: bool) -> None:
    made = Foreign(compressed=compressed)
    made.add("warcinfo", "", b"software: elders\r\n")
    made.add("request", "/a")
    made.page("/a")
    made.add("metadata", "/a", b"fetchTimeMs: 12\r\n")
    made.add("response", "/weg", b"weg", [("Content-Type", "text/html")], status="404 Not Found")
    made.add("response", "/foto", b"\xff\xd8", [("Content-Type", "image/jpeg")])
    made.add("response", "/feed", b"<rss/>", [("Content-Type", "application/rss+xml; charset=utf-8")])
    made.add("revisit", "/a", b"", [("Content-Type", "text/html")])
    made.add("response", "/zonder", PAGE, [])
    made.page("/b", b"\x00\x01\x02", Content_Encoding="zstd")
    made.page("/c", squeezed(PAGE)[:10] + b"\x07" + b"x" * 30, Content_Encoding="gzip")
    pages, tally = read(made.save(tmp_path / ("x.warc.gz" if compressed else "x.warc")))
    assert paths(pages) == ["/a", "/zonder"]
    assert dict(tally.skipped) == {
        "status 404": 1,
        "not-html": 2,
        "revisit": 1,
        "encoding zstd": 1,
        "damaged": 1,
    }
    assert (tally.pages, tally.torn) == (2, None)


def test_what_is_whole_is_read_wherever_the_file_breaks_off(tmp_path: Path) -> None:
    path = written(tmp_path, *(kept(f"/{n}", PAGE * (n + 1)) for n in range(3)))[0]
    whole = path.read_bytes()
    with path.open("rb") as file:
        ends = [member.offset + member.length for member in members(file)]
    assert ends[-1] == len(whole)
    for cut in sorted({*range(0, len(whole), 5), *ends, *(end - 1 for end in ends), *(end + 1 for end in ends[:-1])}):
        path.write_bytes(whole[:cut])
        if 0 < cut < 2:
            continue
        pages, tally = read(path)
        assert len(pages) == sum(end <= cut for end in ends[1:]), cut
        assert (tally.torn is not None) == (cut not in {0, *ends}), cut


def test_an_uncompressed_file_may_break_off_too(tmp_path: Path) -> None:
    made = Foreign(compressed=False)
    made.page("/a")
    made.page("/b", PAGE)
    path = made.save(tmp_path / "x.warc")
    path.write_bytes(path.read_bytes()[:-20])
    pages, tally = read(path)
    assert paths(pages) == ["/a"]
    assert tally.torn


def test_several_records_in_one_gzip_member_are_read(tmp_path: Path) -> None:
    made = Foreign(compressed=False)
    made.page("/a")
    made.page("/b")
    path = tmp_path / "x.warc.gz"
    path.write_bytes(squeezed(made.out.getvalue()))
    assert paths(read(path)[0]) == ["/a", "/b"]


@pytest.mark.parametrize("content", [b"dit is geen archief", squeezed(b"dit is geen archief")])
def test_a_file_that_is_no_archive_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.warc.gz"
    path.write_bytes(content)
    with pytest.raises(ArchiveError):
        read(path)


def test_what_is_too_long_is_passed_over_and_does_not_fill_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Foreign()
    made.page("/bom", squeezed(b"<p>" + b"0" * 11 * 1024 * 1024), Content_Encoding="gzip")
    made.page("/lang", b"<p>" + b"0" * 11 * 1024 * 1024)
    made.page("/film", b"<p>" + b"0" * 13 * 1024 * 1024)
    made.page("/a")
    monkeypatch.setattr(reading_members, "LIMIT", 12 * 1024 * 1024)
    pages, tally = read(made.save(tmp_path / "x.warc.gz"))
    assert paths(pages) == ["/a"]
    assert dict(tally.skipped) == {"too-long": 3}


def test_a_missing_file_is_the_systems_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "weg.warc.gz")


def test_a_record_without_a_moment_is_counted(tmp_path: Path) -> None:
    made = Foreign(compressed=False)
    made.page("/a")
    path = made.save(tmp_path / "x.warc")
    path.write_bytes(path.read_bytes().replace(b"2026-01-05T09:30:01Z", b"gisteren............"))
    assert dict(read(path)[1].skipped) == {"no-date": 1}


def test_the_address_in_angle_brackets_is_the_address(tmp_path: Path) -> None:
    made = Foreign(compressed=False)
    made.page("/a")
    path = made.save(tmp_path / "x.warc")
    path.write_bytes(path.read_bytes().replace(f"{BASE}/a".encode(), f"<{BASE}/a>".encode()))
    assert paths(read(path)[0]) == ["/a"]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=6),
    st.booleans(),
    st.booleans(),
)
def test_no_damage_breaks_the_reader(
    tmp_path_factory: pytest.TempPathFactory, flips: list[tuple[int, int]], inside: bool, compressed: bool
) -> None:
    made = Foreign(compressed=compressed and not inside)
    for name in ("/a", "/b"):
        made.page(name, chunked(PAGE), Transfer_Encoding="chunked")
    data = bytearray(made.out.getvalue())
    for at, octet in flips:
        data[at % len(data)] = octet
    path = tmp_path_factory.getbasetemp() / "damaged.warc.gz"
    path.write_bytes(squeezed(bytes(data)) if inside and compressed else data)
    try:
        pages, _ = read(path)
    except ArchiveError:
        return
    assert all(page.url and page.fetched_at.tzinfo for page in pages)
