"""An XML feed gives back `to_dict()`, and holds only what XML allows."""

from __future__ import annotations

import io
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.feeds.xml import NIL, XmlExporter
from newscrawl.items import LIST_FIELDS, Article


def exported(items: list[Article], **options: object) -> ET.Element:
    file = io.BytesIO()
    feed = XmlExporter(file, **options)
    feed.start_exporting()
    for item in items:
        feed.export_item(item)
    feed.finish_exporting()
    return ET.fromstring(file.getvalue())


def value(element: ET.Element) -> Any:
    if element.get(f"{{{NIL}}}nil") == "true":
        return None
    if element.tag in LIST_FIELDS:
        return [value(part) for part in element]
    if element.tag in {"item", "sources"} or len(element):
        return {part.tag: value(part) for part in element}
    if element.tag == "position":
        return int(element.text or "")
    return element.text or ""


@pytest.mark.parametrize("options", [{}, {"indent": 2, "encoding": "utf-8"}, {"encoding": "ascii"}])
def test_an_item_gives_back_to_dict(articles: list[Article], options: dict[str, object]) -> None:
    root = exported(articles, **options)
    assert [value(item) for item in root] == [article.to_dict() for article in articles]


def test_an_empty_feed_is_a_document() -> None:
    assert len(exported([])) == 0


def test_chosen_fields_alone(articles: list[Article]) -> None:
    assert value(exported(articles[:1], fields_to_export=["site"])[0]) == {"site": "bode"}


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=20))
def test_any_text_makes_a_document(text: str) -> None:
    headline = value(exported([Article(headline=text)])[0])["headline"]
    kept = [c for c in text if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff")]
    assert headline == "".join(kept)


def test_a_lone_surrogate_is_left_out() -> None:
    assert value(exported([Article(headline="a\ud800b\x0bc")])[0])["headline"] == "abc"
