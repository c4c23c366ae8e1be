"""A CSV feed says what `to_dict()` says, and no cell can act as a formula."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.feeds.csv import FORMULA, CsvExporter, cell
from newscrawl.items import ARTICLE_FIELDS, LIST_FIELDS, Article


def exported(items: list[Article], **options: object) -> list[dict[str, str]]:
    file = io.BytesIO()
    feed = CsvExporter(file, encoding="utf-8", **options)
    feed.start_exporting()
    for item in items:
        feed.export_item(item)
    feed.finish_exporting()
    return list(csv.DictReader(io.StringIO(file.getvalue().decode(), newline="")))


def read_cell(text: str) -> str:
    return text[1:] if text.startswith("'") and FORMULA.match(text) else text


def test_a_row_gives_back_to_dict(articles: list[Article]) -> None:
    for row, article in zip(exported(articles), articles, strict=True):
        assert tuple(row) == ARTICLE_FIELDS
        back: dict[str, Any] = {key: read_cell(text) for key, text in row.items()}
        for key in (*LIST_FIELDS, "sources"):
            back[key] = json.loads(row[key])
        expected = {key: "" if value is None else value for key, value in article.to_dict().items()}
        assert back == expected


def test_no_cell_acts_as_a_formula(articles: list[Article]) -> None:
    for row in exported(articles):
        for text in row.values():
            assert text.startswith("'") or not FORMULA.match(text)


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\ta", "\ra", "  =1", '"=1', "'=1", "\n @a", "＝1", "“+1"])
def test_what_looks_like_a_formula_gets_an_apostrophe(text: str) -> None:
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a=1", "1-0", "'t Zand", '"Ja"', "…", "(-1)"])
def test_what_does_not_stays(text: str) -> None:
    assert cell(text) == text


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="'\" =+-@\t\r\na1", max_size=6))
def test_any_text_comes_back(text: str) -> None:
    assert read_cell(cell(text)) == text
    assert cell(text)[:1] not in {"=", "+", "-", "@", "\t", "\r"}


def test_chosen_fields_alone(articles: list[Article]) -> None:
    assert exported(articles[:1], fields_to_export=["site", "authors"]) == [
        {"site": "bode", "authors": '["Noor van Dijk"]'}
    ]
