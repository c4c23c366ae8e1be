"""How often the fields of an article beside its text are right: headline, date, authors, language.

A headline counts where it is the same but for case, white space and the shape of quotes and dashes; a date where its
day is that of the right one, in its own zone or in UTC; authors by the F1 of names without accents; a language by its
first two letters. A page is spurious where it names no author and one was found: agencies count among the authors, as
the corpora have it.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from statistics import mean

from benchmarks.corpora import FETCHED, Example, Told
from newscrawl.errors import NewscrawlError
from newscrawl.extraction import extract

Teller = Callable[[Example], Told]
SPURIOUS = "spurious authors"  # the one figure that is better the smaller it is
_QUOTES = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200e\u200f\ufeff"),
    }
)
_BY = re.compile(r"\A(?:by|von|par|por|door|di|af|av)\s+")
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")


def ours(example: Example) -> Told:
    """What this project says of a page."""
    try:
        article = extract(example.html, example.url, fetched_at=FETCHED)
    except NewscrawlError:
        return Told()
    people = [*article.authors, *article.agencies]
    return Told(article.headline, people, article.date_published, article.language)


def rate(pages: Iterable[Example], tell: Teller = ours) -> dict[str, float]:
    """The mean of each figure over the pages that it can be told of, by name; those that no page tells are left out,
    and so is the language of an extractor that never tells one."""
    found: dict[str, list[float]] = {}
    speaks = False
    for example in pages:
        got = tell(example)
        speaks = speaks or got.language is not None
        for name, value in compare(example.told, got).items():
            found.setdefault(name, []).append(value)
    return {name: mean(values) for name, values in found.items() if speaks or name != "language"}


def compare(true: Told, got: Told) -> dict[str, float]:
    """The figures of one page, 0 to 1, by name."""
    found: dict[str, float] = {}
    if true.headline:
        found["headline"] = float(_plain(true.headline) == _plain(got.headline or ""))
    if true.date:
        found["date"] = float(_day(got.date or "") in _days(true.date))
    if true.authors:
        wanted, names = _names(true.authors), _names(got.authors or [])
        found["authors"] = 2 * len(wanted & names) / (len(wanted) + len(names)) if wanted or names else 1.0
    elif true.authors is not None and true.headline:
        found[SPURIOUS] = float(bool(got.authors))
    if true.language:
        found["language"] = float(true.language[:2].lower() == (got.language or "")[:2].lower())
    return found


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", html.unescape(text)).casefold().translate(_QUOTES)
    return " ".join(folded.split()).strip(" .")


def _names(names: list[str]) -> set[str]:
    return {plain for name in names if (plain := _name(name))}


def _name(name: str) -> str:
    letters = unicodedata.normalize("NFKD", html.unescape(name)).casefold()
    bare = "".join([letter for letter in letters if not unicodedata.combining(letter)]).strip()
    return " ".join(re.findall(r"\w+", _BY.sub("", bare)))


def _day(date: str) -> str:
    match = _DAY.match(date.strip())
    return "-".join(match.groups()) if match else ""


def _days(date: str) -> set[str]:
    """The days that a right date may mean: the one that is written, and that in UTC where it has a zone."""
    days = {_day(date)} - {""}
    try:
        moment = datetime.fromisoformat(date.strip())
    except ValueError:
        return days
    return days | {moment.astimezone(UTC).date().isoformat()} if moment.tzinfo else days
