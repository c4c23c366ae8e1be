"""What the documents name exists, and what users rely on is documented."""

from __future__ import annotations

import re
from pathlib import Path

from newscrawl import settings
from newscrawl.crawl.arguments import KNOWN
from newscrawl.items import ARTICLE_FIELDS, TEASER_FIELDS

ROOT = Path(__file__).parents[1]
DOCS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
README = (ROOT / "README.md").read_text("utf-8")
ALL = "\n".join(file.read_text("utf-8") for file in DOCS)
OURS = {name for name in vars(settings) if name.startswith("NEWSCRAWL_")}


def test_every_setting_is_documented_and_no_other() -> None:
    assert set(re.findall(r"NEWSCRAWL_[A-Z_]+", README)) == OURS
    assert set(re.findall(r"NEWSCRAWL_[A-Z_]+", ALL)) <= OURS


def test_every_field_is_documented() -> None:
    assert not [name for name in (*ARTICLE_FIELDS, *TEASER_FIELDS) if f"`{name}`" not in README]


def test_every_argument_is_documented() -> None:
    assert not [name for name in KNOWN if f"-a {name}=" not in README]


def test_every_command_exists() -> None:
    ours = {file.stem for file in (ROOT / "newscrawl" / "commands").glob("*.py")}
    scrapys = {"list"}
    named = set(re.findall(r"\bscrapy (crawl|extract|list|[a-z]+)\b(?= [a-z<.-]|`)", ALL))
    assert named <= ours | scrapys


def test_every_make_target_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z]+)", ALL)) <= targets
    assert set(re.findall(r"^    make ([a-z]+)", ALL, re.MULTILINE)) <= targets


def test_every_linked_file_exists() -> None:
    for file in DOCS:
        for target in re.findall(r"\]\((?!http)([^)#]+)", file.read_text("utf-8")):
            assert (file.parent / target).exists(), f"{file.name}: {target}"
