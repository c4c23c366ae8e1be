from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from newscrawl.archive.erasing import blank, erase
from newscrawl.archive.files import archives, index_of
from newscrawl.archive.index import entries
from newscrawl.errors import ArchiveError
from tests.archive.samples import BASE, Foreign, archive, kept, paths, read, written


def is_b(url: str) -> bool:
    return url == f"{BASE}/b"


def everything(folder: Path) -> bytes:
    """All that the files of a folder hold, unpacked."""
    data = [file.read_bytes() for file in folder.iterdir()]
    return b"".join(gzip.decompress(one) if one[:2] == b"\x1f\x8b" else one for one in data)


def test_an_erased_page_leaves_nothing_and_moves_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, kept("/a"), kept("/b", b"<p>Buurman aangehouden</p>"), kept("/c"))[0]
    before = list(entries(index_of(path)))
    size = path.stat().st_size
    assert erase(tmp_path, is_b) == 1
    assert path.stat().st_size == size
    assert b"Buurman" not in everything(tmp_path)
    assert b"krant.example/b" not in everything(tmp_path)
    assert paths(read(path)[0]) == ["/a", "/c"]
    assert list(entries(index_of(path))) == [before[0], before[2]]
    assert erase(tmp_path, is_b) == 0


def test_other_readers_take_what_is_left(tmp_path: Path) -> None:
    large = bytes(n * n % 251 for n in range(300_000))
    path = written(tmp_path, kept("/a"), kept("/b", large), kept("/c"))[0]
    erase(tmp_path, is_b)
    with path.open("rb") as file:
        kinds = [record.rec_type for record in ArchiveIterator(file, check_digests="raise")]
    assert kinds == ["warcinfo", "response", "metadata", "response"]


@pytest.mark.parametrize("length", [300, 301, 70_000])
def test_a_blank_is_exactly_as_long_as_asked(length: int) -> None:
    made = blank(length)
    assert len(made) == length
    assert b"WARC-Type: metadata" in gzip.decompress(made)


def test_a_file_that_is_being_written_goes_on(tmp_path: Path) -> None:
    made = archive(tmp_path)
    made.write(kept("/a"))
    made.write(kept("/b"))
    assert erase(tmp_path, is_b) == 1
    made.write(kept("/c"))
    made.close()
    path = next(archives(tmp_path))
    assert paths(read(path)[0]) == ["/a", "/c"]
    assert [entry.url for entry in entries(index_of(path))] == [f"{BASE}/a", f"{BASE}/c"]


def test_pages_that_the_index_does_not_name_are_found(tmp_path: Path) -> None:
    path = written(tmp_path, kept("/a"), kept("/c"), kept("/b"))[0]
    index = index_of(path)
    index.write_bytes(b"".join(index.read_bytes().splitlines(keepends=True)[:1]))
    assert erase(tmp_path, is_b) == 1
    assert [entry.url for entry in entries(index)] == [f"{BASE}/a", f"{BASE}/c"]
    assert paths(read(path)[0]) == ["/a", "/c"]


def test_other_peoples_files_are_erased_in_too_where_they_are_compressed(tmp_path: Path) -> None:
    for compressed in (True, False):
        made = Foreign(compressed=compressed)
        made.page("/a")
        made.page("/b")
        made.save(tmp_path / ("x.warc.gz" if compressed else "y.warc"))
    assert erase(tmp_path, is_b) == 1
    assert [paths(read(path)[0]) for path in archives(tmp_path)] == [["/a"], ["/a", "/b"]]


def test_an_index_that_is_wrong_erases_nothing_else(tmp_path: Path) -> None:
    path = written(tmp_path, kept("/a"), kept("/c"))[0]
    index = index_of(path)
    index.write_bytes(index.read_bytes().replace(b"example/a", b"example/b"))
    assert erase(tmp_path, is_b) == 0
    assert paths(read(path)[0]) == ["/a", "/c"]


def test_a_folder_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="NEWSCRAWL_WARC"):
        erase(tmp_path / "weg", is_b)
