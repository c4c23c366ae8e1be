"""Corpora of saved pages with the text that people found right, read from a folder.

Layout: `CORPUS/html/ID.html.gz` and `CORPUS/ground-truth.json`, an object by id with any of `articleBody`, `url`,
`with` and `without` (strings that must, and must not, be in the body), `kind` (of a page that is no article),
`headline`, `authors` (a list, empty where the page names none), `datePublished`, `language`.
docs/extraction.md says where such corpora come from.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from newscrawl.errors import BadUrl
from newscrawl.text.urls import canonicalize, registered_domain

FETCHED = datetime(2026, 11, 1, 12, tzinfo=UTC)  # of every page, so that figures repeat; none of them is later
FOLDS = 5


class Told(NamedTuple):
    """The fields of a page beside its text, as a corpus or an extractor tells them; None where it does not."""

    headline: str | None = None
    authors: list[str] | None = None
    date: str | None = None
    language: str | None = None


@dataclass(slots=True)
class Example:
    """One page of a corpus."""

    corpus: str
    id: str
    html: bytes
    url: str
    body: str  # "" where the corpus does not give it
    within: list[str]  # strings that the body must have
    without: list[str]  # and must not have
    kind: str  # "article", or what the page is instead
    told: Told
    fold: int  # pages of one registered domain share it, in all corpora


def read(folder: Path) -> Iterator[Example]:
    """The pages of one corpus by id. Raises OSError, and ValueError for what is not in the layout."""
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    for name, told in sorted(truth.items()):
        html = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
        url, domain = _address(told.get("url") or "", name)
        kind = "front" if "article_links" in told else told.get("kind") or "article"
        body = told.get("articleBody") or ""
        within, without = told.get("with") or [], told.get("without") or []
        fields = Told(*map(told.get, ("headline", "authors", "datePublished", "language")))
        yield Example(folder.name, name, html, url, body, within, without, kind, fields, fold(domain))


def _address(url: str, name: str) -> tuple[str, str]:
    """The page's address, or a made-up one for a page without, and what its site is told from others by."""
    try:
        url = canonicalize(url)
    except BadUrl:
        return "https://page.invalid/" + hashlib.sha256(name.encode()).hexdigest()[:16], name
    return url, registered_domain(url)


def fold(domain: str) -> int:
    """Which of the folds a registered domain belongs to."""
    return int(hashlib.sha256(domain.encode()).hexdigest()[:8], 16) % FOLDS


def digest(folders: list[Path]) -> str:
    """What tells these corpora from any others, 16 hexadecimal digits."""
    known = hashlib.sha256()
    for folder in sorted(folders):
        for file in [folder / "ground-truth.json", *sorted((folder / "html").glob("*.gz"))]:
            data = file.read_bytes()
            known.update(f"{folder.name}/{file.name} {hashlib.sha256(data).hexdigest()}\n".encode())
    return known.hexdigest()[:16]


def folders(root: Path) -> list[Path]:
    """The corpora in a folder, by name. Raises FileNotFoundError where it holds none."""
    found = sorted(file.parent for file in root.glob("*/ground-truth.json"))
    if not found:
        raise FileNotFoundError(f"no corpus in {root}: none of its folders has a ground-truth.json")
    return found
