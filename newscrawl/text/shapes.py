"""The shape of an address: what is left of it when the words of its slug, and then its numbers, may be any.

A site that answers to any slug behind an article's number gives one story thousands of addresses, all of one shape.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

_BETWEEN = re.compile(r"[-_+,~.]|%20")
_NUMBER = re.compile(r"\d+")
_ENDING = re.compile(r"\.[a-z]{2,5}$")
_ANY = "*"
_LONG = 5  # digits: shorter numbers inside a slug are words of it ("top-10-tips")


def shapes(url: str) -> tuple[str, str]:
    """The narrow and the wide shape of a canonical address: with its numbers as they are, and with any.

    >>> shapes("https://krant.test/nieuws/12345-brug-gaat-open.html")
    ('https://krant.test/nieuws/12345-*.html', 'https://krant.test/nieuws/0-*.html')

    A segment of one word stays, since it names a section. Of a query the names stay, in order, and numbers in values.
    """
    parts = urlsplit(url)
    path = "/".join(map(_segment, parts.path.lower().split("/")))
    query = "&".join(
        f"{name}={_value(value)}" for name, value in sorted(parse_qsl(parts.query, keep_blank_values=True))
    )
    narrow = f"{path}?{query}" if query else path
    place = f"{parts.scheme}://{parts.netloc}"
    return place + narrow, place + _NUMBER.sub("0", narrow)


def _segment(text: str) -> str:
    ending = _ENDING.search(text)
    stem = text[: ending.start()] if ending else text
    words = _BETWEEN.split(stem)
    if len(words) == 1:
        return text
    last = len(words) - 1
    kept = [word if _is_mark(word, edge=n in (0, last)) else _ANY for n, word in enumerate(words)]
    runs = [word for n, word in enumerate(kept) if word != _ANY or not n or kept[n - 1] != _ANY]
    return "-".join(runs) + (ending[0] if ending else "")


def _is_mark(word: str, *, edge: bool) -> bool:
    """Whether a word of a slug is an article's number or code."""
    digits = sum(map(str.isdigit, word))
    return digits >= _LONG or (edge and digits > 0 and digits == len(word))


def _value(text: str) -> str:
    return text if text.isdigit() else _ANY
