from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from newscrawl.archive.parallel import Lost, spread


def work(path: Path) -> Iterator[tuple[str, int]]:
    if path.name == "sterf":
        os._exit(9)
    for number in range(3):
        yield path.name, number


@pytest.mark.parametrize("processes", [1, 3])
def test_all_that_comes_of_all_files_comes_back(processes: int) -> None:
    files = [Path(f"bestand-{n}") for n in range(7)]
    found = list(spread(work, files, processes))
    assert sorted(map(str, found)) == sorted(str((file.name, n)) for file in files for n in range(3))


def test_a_process_that_dies_costs_its_file_only() -> None:
    files = [Path(name) for name in ("a", "sterf", "b", "c")]
    found = list(spread(work, files, 2))
    lost = [one for one in found if isinstance(one, Lost)]
    assert [one.path.name for one in lost] == ["sterf"]
    assert sorted({one[0] for one in found if not isinstance(one, Lost)}) == ["a", "b", "c"]


def test_when_all_die_every_file_is_told() -> None:
    found = list(spread(work, [Path("x/sterf"), Path("y/sterf"), Path("c")], 2))
    assert [type(one) for one in found] == [Lost] * 3


def test_who_stops_reading_ends_the_processes() -> None:
    parts = spread(work, [Path("a"), Path("b")], 2)
    next(parts)
    parts.close()  # type: ignore[attr-defined]


def test_no_files_no_work() -> None:
    assert list(spread(work, [], 4)) == []
