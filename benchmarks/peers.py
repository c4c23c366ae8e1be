"""Other extractors, called as their manuals say, each giving the body of a page, two of them its fields too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from benchmarks import fields
from benchmarks.corpora import Example, Told
from benchmarks.fields import Teller
from benchmarks.scoring import Extractor, ours

T = TypeVar("T")


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


def tellers() -> dict[str, Callable[[], Teller]]:
    """What makes those that tell the fields of a page, by name, ours first."""
    return {"newscrawl": lambda: fields.ours, "trafilatura": _trafilatura_fields, "newspaper4k": _newspaper_fields}


def _text(example: Example) -> str:
    return example.html.decode("utf-8", "replace")


def _trafilatura(options: dict[str, Any]) -> Extractor:
    import trafilatura  # noqa: PLC0415 - each process loads only what it measures

    def extract(example: Example) -> str | None:
        return trafilatura.extract(_text(example), url=example.url, include_comments=False, **options)

    return extract


def _trafilatura_fields() -> Teller:
    import trafilatura  # noqa: PLC0415 - the same

    def tell(example: Example) -> Told:
        found = trafilatura.extract_metadata(_text(example), default_url=example.url)
        authors = found.author.split("; ") if found.author else []
        return Told(found.title, authors, found.date, found.language)

    return _without_errors(tell, Told())


def _newspaper() -> Extractor:
    parse = _newspaper_article()
    return _without_errors(lambda example: str(parse(example).text) or None, None)


def _newspaper_fields() -> Teller:
    parse = _newspaper_article()

    def tell(example: Example) -> Told:
        found = parse(example)
        date = str(found.publish_date) if found.publish_date else None
        return Told(found.title, found.authors, date, found.meta_lang or None)

    return _without_errors(tell, Told())


def _newspaper_article() -> Callable[[Example], Any]:
    import newspaper  # type: ignore[import-untyped]  # noqa: PLC0415 - the same

    def parse(example: Example) -> Any:
        article = newspaper.Article(example.url, fetch_images=False)
        article.download(input_html=_text(example))
        article.parse()
        return article

    return parse


def _resiliparse() -> Extractor:
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415 - the same

    def extract(example: Example) -> str | None:
        return str(extract_plain_text(_text(example), main_content=True, alt_texts=False, links=False)) or None

    return extract


def _without_errors(extract: Callable[[Example], T], nothing: T) -> Callable[[Example], T]:
    """An extractor whose errors count as nothing found."""

    def tried(example: Example) -> T:
        try:
            return extract(example)
        except Exception:  # noqa: BLE001 - a peer's errors are its own; its page scores 0
            return nothing

    return tried
