from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.commands.crawl import check_feed
from newscrawl.errors import ConfigError


def test_a_feed_that_can_be_written_is_left_as_it_is(tmp_path: Path) -> None:
    old, new = tmp_path / "old.jsonl", tmp_path / "folder" / "new.jsonl"
    old.write_text("kept", encoding="utf-8")
    for feed in (str(old), old.as_uri(), str(new), "stdout:", "s3://bucket/x.csv", "/none/%(time)s.json"):
        check_feed(feed)
    assert old.read_text(encoding="utf-8") == "kept"
    assert not new.exists()


@pytest.mark.parametrize("name", ["file/out.jsonl", ""], ids=["below a file", "a folder"])
def test_one_that_cannot_be_written_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    feed = str(tmp_path / name)
    for address in (feed, Path(feed).as_uri()):
        with pytest.raises(ConfigError, match="must be a file that can be written") as caught:
            check_feed(address)
        assert caught.value.value == address
