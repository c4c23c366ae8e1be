"""Between items and rows: texts that any database can hold, lists as JSON, moments as seconds.

A value that cannot be stored as it is (a NUL, half a surrogate pair, an endless text) is changed, itself
only; the article that goes back to the crawl carries the changed value, so that feed and store stay equal.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from operator import attrgetter
from typing import Any

import msgspec

from newscrawl.items import ARTICLE_FIELDS, LIST_FIELDS, TEASER_FIELDS, Article, Teaser

TEXT_LIMIT = 8_000_000  # characters of one text; PostgreSQL holds 1 GiB in a value, SQLite 1,000,000,000 bytes
PART_LIMIT = 8_192  # characters of one entry of a list
PARTS_LIMIT = 5_000  # entries of a list
URL_LIMIT = 8_192  # characters of an address
Row = dict[str, Any]
_JSON_FIELDS = LIST_FIELDS | {"sources"}
_PARTED_FIELDS = tuple(name for name in ARTICLE_FIELDS if name in _JSON_FIELDS)
_TEXT_FIELDS = tuple(name for name in ARTICLE_FIELDS if name not in _JSON_FIELDS)
_ARTICLE_VALUES, _ARTICLE_TEXTS = attrgetter(*ARTICLE_FIELDS), attrgetter(*_TEXT_FIELDS)
_YEARS = (1000, 9000)  # what any zone can express
_TEASER_VALUES = attrgetter(*TEASER_FIELDS)
_PLACES = TEASER_FIELDS.index("dateline_places")  # agencies, the other list, follow
_DAY_ONLY = len("2026-01-05")


def storable(text: str, limit: int = TEXT_LIMIT) -> str:
    """`text` without NUL and lone surrogates, cut at `limit` characters; the same object where it is fine."""
    if "\0" in text:
        text = text.replace("\0", "")
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            text = text.encode("utf-8", "ignore").decode()
    return text[:limit]


def optional(text: str | None, limit: int = PART_LIMIT) -> str | None:
    """As `storable`; None stays None."""
    return None if text is None else storable(text, limit)


def storable_url(url: str) -> bool:
    """Whether an address can be stored unchanged; one that cannot leads nowhere anyway."""
    return len(url) <= URL_LIMIT and storable(url) == url


def to_json(value: Any) -> str:
    """Compact JSON text."""
    return msgspec.json.encode(value).decode()


def from_json(text: str | None) -> Any:
    """What `to_json` made."""
    return None if text is None else msgspec.json.decode(text)


def article_row(article: Article) -> tuple[Article, Row]:
    """The article as it can be stored (the same object where nothing had to change), and its columns."""
    row: Row = dict(zip(ARTICLE_FIELDS, _ARTICLE_VALUES(article), strict=True))
    changed: dict[str, Any] = {}
    for name in _PARTED_FIELDS:
        value = row[name]
        row[name], kept = _json_column(value)
        if kept is not value:
            changed[name] = kept
    joined = "\n".join(text for text in _ARTICLE_TEXTS(article) if text)
    if storable(joined) is not joined:  # one look at all of them, since nearly always nothing is amiss
        for name in _TEXT_FIELDS:
            value = row[name]
            row[name] = kept = optional(value, TEXT_LIMIT)
            if kept is not value:
                changed[name] = kept
    return (replace(article, **changed) if changed else article), row


def _json_column(value: Any) -> tuple[str, Any]:
    """The JSON text of a list or mapping, and the value it stands for."""
    if value == []:
        return "[]", value
    try:
        encoded = msgspec.json.encode(value)
    except UnicodeEncodeError:
        encoded = b""
    if not encoded or b"\\u0000" in encoded or len(encoded) > TEXT_LIMIT:
        value = _storable_parts(value)
        encoded = msgspec.json.encode(value)
    return encoded.decode(), value


def _storable_parts(value: Any) -> Any:
    if isinstance(value, str):
        return storable(value, PART_LIMIT)
    if isinstance(value, list):
        return [_storable_parts(part) for part in value[:PARTS_LIMIT]]
    if isinstance(value, dict):
        return {storable(key, PART_LIMIT): _storable_parts(part) for key, part in value.items()}
    if isinstance(value, Teaser):
        return Teaser(**{name: _storable_parts(getattr(value, name)) for name in TEASER_FIELDS})
    return value


def row_article(row: Any) -> Row:
    """The article of a row, equal to `Article.to_dict()`."""
    return {name: from_json(row[name]) if name in _JSON_FIELDS else row[name] for name in ARTICLE_FIELDS}


def teaser_values(teaser: Teaser) -> tuple[Any, ...]:
    """The Teaser's fields in order, as columns, and its moment."""
    values = _TEASER_VALUES(teaser)
    return (
        *values[:_PLACES],
        _list_column(values[_PLACES]),
        _list_column(values[_PLACES + 1]),
        *values[_PLACES + 2 :],
        epoch(teaser.published_at),
    )


def _list_column(parts: list[str]) -> str:
    return to_json(parts) if parts else "[]"


@lru_cache(maxsize=1024)
def epoch(moment: str | None) -> float | None:
    """Seconds since 1970 of an ISO 8601 text; None for what is none.

    A day counts until its end, so that no limit of time cuts off what it names; without a zone it is UTC.
    """
    if not moment:
        return None
    try:
        parsed = datetime.fromisoformat(moment + "T23:59:59" if len(moment) == _DAY_ONLY else moment)
    except ValueError:
        return None
    if not _YEARS[0] <= parsed.year <= _YEARS[1]:
        return None
    return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).timestamp()


def moment_of(row: Row) -> float:
    """What an article is ordered by, in seconds since 1970: its publication, else when anything first spoke of it."""
    return epoch(row["date_published"]) or epoch(row["first_seen_at"]) or 0.0


def iso(moment: float | datetime) -> str:
    """ISO 8601 in UTC, to the second, as the item has it."""
    if not isinstance(moment, datetime):
        moment = datetime.fromtimestamp(moment, UTC)
    return moment.astimezone(UTC).replace(microsecond=0).isoformat()
