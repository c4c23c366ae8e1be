from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.archive.files import index_of
from newscrawl.archive.index import Entry, entries, line, surt
from tests.archive.samples import MOMENT


@pytest.mark.parametrize(
    ("url", "turned"),
    [
        ("https://www.Krant.example/Nieuws?b=1", "example,krant,www)/nieuws?b=1"),
        ("http://krant.example:8080/", "example,krant:8080)/"),
        ("https://krant.example:443", "example,krant)/"),
        ("http://127.0.0.1:8000/a b", "127.0.0.1:8000)/a%20b"),
        ("http://[2001:db8::1]/", "2001:db8::1)/"),
    ],
)
def test_the_host_is_turned_round(url: str, turned: str) -> None:
    assert surt(url) == turned


def test_lines_are_read_back_with_their_places(tmp_path: Path) -> None:
    path = tmp_path / "x.cdxj"
    one, other = Entry("https://krant.example/a", 0, 5), Entry("https://krant.example/ä", 5, 7)
    first, second = line(one, MOMENT, "x.warc.gz"), line(other, MOMENT, "x.warc.gz", status="200")
    path.write_bytes(first + b" " * 30 + b"\n" + second + second[:-9])
    found = list(entries(path))
    assert [(entry.url, entry.offset, entry.end) for entry in found] == [(one.url, 0, 5), (other.url, 5, 12)]
    assert [entry.line for entry in found] == [(0, len(first)), (len(first) + 31, len(second))]


def test_without_an_index_there_is_nothing(tmp_path: Path) -> None:
    assert list(entries(tmp_path / "weg.cdxj")) == []


@pytest.mark.parametrize("name", ["x.warc.gz", "x.warc.gz.open", "x.warc"])
def test_the_index_of_a_file(name: str) -> None:
    assert index_of(Path(name)) == Path("x.cdxj")
