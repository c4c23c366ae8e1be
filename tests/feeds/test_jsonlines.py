"""JSON feeds hold exactly what `to_dict()` says."""

from __future__ import annotations

import io
import json

from newscrawl.feeds.json import JsonExporter
from newscrawl.feeds.jsonlines import JsonLinesExporter
from newscrawl.items import Article


def exported(exporter: type[JsonLinesExporter], items: list[Article], **options: object) -> bytes:
    file = io.BytesIO()
    feed = exporter(file, **options)
    feed.start_exporting()
    for item in items:
        feed.export_item(item)
    feed.finish_exporting()
    return file.getvalue()


def test_a_line_is_the_json_of_to_dict(articles: list[Article]) -> None:
    lines = [json.dumps(a.to_dict(), ensure_ascii=False, separators=(",", ":")) for a in articles]
    assert exported(JsonLinesExporter, articles, encoding="utf-8") == "".join(f"{line}\n" for line in lines).encode()


def test_an_array_is_the_list_of_to_dict(articles: list[Article]) -> None:
    data = exported(JsonExporter, articles, encoding="utf-8", indent=0)
    assert json.loads(data) == [article.to_dict() for article in articles]
    assert "🚢".encode() in data
    assert data.count(b"\n") == len(articles) + 2


def test_an_indented_array_and_an_empty_one(articles: list[Article]) -> None:
    data = exported(JsonExporter, articles, indent=2)
    assert json.loads(data) == [article.to_dict() for article in articles]
    assert b'\n  "url"' in data
    assert json.loads(exported(JsonExporter, [])) == []


def test_chosen_fields_alone(articles: list[Article]) -> None:
    data = exported(JsonLinesExporter, articles[:1], fields_to_export=["headline", "teasers"])
    assert json.loads(data) == {key: articles[0].to_dict()[key] for key in ("headline", "teasers")}
