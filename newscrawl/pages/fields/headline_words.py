"""What is no headline by its words: generic names and labels, and the number of a page. The words are those of
headline_words.toml."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

from newscrawl.pages.data.news_node import fold

_WORDS: dict[str, list[str]] = tomllib.loads(
    files(__package__).joinpath("headline_words.toml").read_text(encoding="utf-8")
)
GENERIC = frozenset(map(fold, _WORDS["generic"]))  # folded
FILLERS = frozenset(_WORDS["fillers"])
SITES = tuple(_WORDS["sites"])
_WORD = re.compile(r"[^\W_]+")
_NUMBER = r"[0-9]{1,3}(?: ?(?:/|of|van|von|de|sur) ?[0-9]{1,3})?"
_PAGE = re.compile(rf"(?: ?[|–—-] ?| ?[(\[])(?:{'|'.join(_WORDS['pages'])}) {_NUMBER}[)\]]?$", re.IGNORECASE)


def is_generic(text: str) -> bool:
    """Whether a text, one line, names no article in particular."""
    return fold(text) in GENERIC


def without_fillers(text: str) -> str:
    """A folded name without its articles and the words that many sites have in theirs."""
    return "".join([word for word in _WORD.findall(text.casefold()) if word not in FILLERS])


def without_page(text: str) -> str:
    """A title without the number of the page at its end."""
    return _PAGE.sub("", text) if text[-1:] in ")]" or text[-1:].isdecimal() else text
