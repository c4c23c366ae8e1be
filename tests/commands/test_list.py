from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.loopback import ROOT, SCRAPY


def listed(sites: Path) -> subprocess.CompletedProcess[str]:
    command = [str(SCRAPY), "list", "-s", f"NEWSCRAWL_SITES={sites}"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_site_files_are_spiders(tmp_path: Path) -> None:
    (tmp_path / "bode.toml").write_text("not opened for this", encoding="utf-8")
    got = listed(tmp_path)
    assert (got.returncode, got.stderr) == (0, "")
    assert {"bode", "news", "zeelandnet"} <= set(got.stdout.split())


@pytest.mark.parametrize("name", ["De Bode.toml", "all.toml", None], ids=["capitals", "taken", "no folder"])
def test_what_is_wrong_is_one_line(tmp_path: Path, name: str | None) -> None:
    if name is not None:
        (tmp_path / name).write_text("", encoding="utf-8")
    got = listed(tmp_path if name is not None else tmp_path / "none")
    assert (got.returncode, got.stdout) == (1, "")
    assert got.stderr.startswith("scrapy list: ")
    assert (name or "NEWSCRAWL_SITES") in got.stderr
    assert got.stderr.count("\n") == 1
