"""A second run that appends leaves one document."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from newscrawl.feeds.csv import CsvExporter
from newscrawl.feeds.json import JsonExporter
from newscrawl.feeds.jsonlines import JsonLinesExporter
from newscrawl.feeds.xml import XmlExporter
from newscrawl.items import Article

FIRST, SECOND = Article(headline="Brug open"), Article(headline="Brug dicht")
BOTH = ["Brug open", "Brug dicht"]


def append(exporter: type[Any], path: Path, *items: Article, **options: Any) -> None:
    with path.open("ab") as file:
        feed = exporter(file, **options)
        feed.start_exporting()
        for item in items:
            feed.export_item(item)
        feed.finish_exporting()
        file.flush()


def read(path: Path) -> list[str | None]:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        return [item["headline"] for item in json.loads(text)]
    if path.suffix == ".jsonl":
        return [json.loads(line)["headline"] for line in text.splitlines()]
    if path.suffix == ".csv":
        return [row["headline"] for row in csv.DictReader(text.splitlines())]
    return [item.findtext("headline") for item in ElementTree.fromstring(text)]


KINDS = [(JsonExporter, "json"), (JsonLinesExporter, "jsonl"), (CsvExporter, "csv"), (XmlExporter, "xml")]


@pytest.mark.parametrize(("exporter", "suffix"), KINDS)
@pytest.mark.parametrize("options", [{}, {"indent": 2}], ids=["plain", "indented"])
def test_of_two_runs_there_is_one_document(
    tmp_path: Path, exporter: type[Any], suffix: str, options: dict[str, Any]
) -> None:
    path = tmp_path / f"out.{suffix}"
    given = {} if suffix == "csv" else options
    append(exporter, path, FIRST, **given)
    append(exporter, path, **given)
    append(exporter, path, SECOND, **given)
    assert read(path) == BOTH


@pytest.mark.parametrize(("exporter", "suffix"), KINDS)
def test_after_a_run_without_articles(tmp_path: Path, exporter: type[Any], suffix: str) -> None:
    path = tmp_path / f"out.{suffix}"
    append(exporter, path)
    append(exporter, path, FIRST)
    assert read(path) == BOTH[:1]


@pytest.mark.parametrize(
    ("exporter", "suffix", "end"), [(JsonExporter, "json", "\n]\n"), (XmlExporter, "xml", "</items>\n")]
)
def test_after_a_run_that_was_killed(tmp_path: Path, exporter: type[Any], suffix: str, end: str) -> None:
    path = tmp_path / f"out.{suffix}"
    append(exporter, path, FIRST)
    path.write_text(path.read_text(encoding="utf-8").removesuffix(end), encoding="utf-8")
    append(exporter, path, SECOND)
    assert read(path) == BOTH


def test_half_a_line_of_a_killed_run_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text('{"headline": "Br', encoding="utf-8")
    append(JsonLinesExporter, path, SECOND)
    assert json.loads(path.read_text(encoding="utf-8").splitlines()[1])["headline"] == "Brug dicht"


@pytest.mark.parametrize(("exporter", "suffix"), [(JsonExporter, "json"), (XmlExporter, "xml")])
def test_what_is_something_else_is_left_alone(tmp_path: Path, exporter: type[Any], suffix: str) -> None:
    path = tmp_path / f"out.{suffix}"
    path.write_text("een brief", encoding="utf-8")
    with pytest.raises(ValueError, match="could be appended"):
        append(exporter, path, FIRST)
    assert path.read_text(encoding="utf-8") == "een brief"
