"""Every page under fixtures/ gives its golden article: one test for each site, page and field."""

from __future__ import annotations

import json
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from newscrawl import extract
from newscrawl.items import ARTICLE_FIELDS

FIXTURES = Path(__file__).parents[1] / "fixtures"
GENERIC = "news"  # the folder of pages that belong to no defined site
PAGES = sorted(file.parent.relative_to(FIXTURES).as_posix() for file in FIXTURES.glob("*/*/page.html"))


@cache
def extracted(page: str) -> dict[str, Any]:
    folder = FIXTURES / page
    about = json.loads((folder / "page.json").read_text("utf-8"))
    site = page.partition("/")[0]
    article = extract(
        (folder / "page.html").read_bytes(),
        about["url"],
        fetched_at=datetime.fromisoformat(about["fetched_at"]),
        site=None if site == GENERIC else site,
        encoding=_charset(about["headers"].get("content-type", "")),
    )
    return article.to_dict()


@cache
def golden(page: str) -> dict[str, Any]:
    """The golden of a page; where there is none it is written, and the test fails."""
    file = FIXTURES / page / "article.json"
    if not file.exists():
        file.write_text(json.dumps(extracted(page), ensure_ascii=False, indent=2) + "\n", "utf-8")
        pytest.fail(f"{file} was missing and is written now: read it, then run again")
    return dict(json.loads(file.read_text("utf-8")))


def _charset(content_type: str) -> str | None:
    return content_type.partition("charset=")[2].strip() or None


def test_there_are_pages() -> None:
    assert len(PAGES) > 12


@pytest.mark.parametrize("page", PAGES)
def test_golden_holds_every_field_in_schema_order(page: str) -> None:
    assert tuple(golden(page)) == ARTICLE_FIELDS


@pytest.mark.parametrize("field", ARTICLE_FIELDS)
@pytest.mark.parametrize("page", PAGES)
def test_field(page: str, field: str) -> None:
    assert extracted(page)[field] == golden(page)[field]
