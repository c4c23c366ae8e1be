"""Other extractors, called as their manuals say, each giving the body of a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks.corpora import Example
from benchmarks.scoring import Extractor, ours


def extractors() -> dict[str, Callable[[], Extractor]]:
    """What makes each extractor, by name, ours first: loading it is left to the process that measures it."""
    return {
        "newscrawl": lambda: ours,
        "trafilatura": lambda: _trafilatura({}),
        "trafilatura fast": lambda: _trafilatura({"fast": True}),
        "trafilatura precision": lambda: _trafilatura({"favor_precision": True}),
        "newspaper4k": _newspaper,
        "resiliparse": _resiliparse,
    }


def _text(example: Example) -> str:
    return example.html.decode("utf-8", "replace")


def _trafilatura(options: dict[str, Any]) -> Extractor:
    import trafilatura  # noqa: PLC0415 - each process loads only what it measures

    def extract(example: Example) -> str | None:
        return trafilatura.extract(_text(example), url=example.url, include_comments=False, **options)

    return extract


def _newspaper() -> Extractor:
    import newspaper  # type: ignore[import-untyped]  # noqa: PLC0415 - the same

    def extract(example: Example) -> str | None:
        article = newspaper.Article(example.url, fetch_images=False)
        article.download(input_html=_text(example))
        article.parse()
        return str(article.text) or None

    return _without_errors(extract)


def _resiliparse() -> Extractor:
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415 - the same

    def extract(example: Example) -> str | None:
        return str(extract_plain_text(_text(example), main_content=True, alt_texts=False, links=False)) or None

    return extract


def _without_errors(extract: Callable[[Example], str | None]) -> Extractor:
    """An extractor whose errors count as nothing found."""

    def tried(example: Example) -> str | None:
        try:
            return extract(example)
        except Exception:  # noqa: BLE001 - a peer's errors are its own; its page scores 0
            return None

    return tried
