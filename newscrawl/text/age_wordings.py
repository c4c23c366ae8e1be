"""Ages as the world's languages print them: a table of wordings, each looked up as a whole.

`age_wordings.txt` beside this module holds the wordings of the CLDR, `age_programs.txt` those of the libraries that
sites make ages with; what pages print besides stands in `age_near.py` and, with a number, in `age_printed.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from newscrawl.text.age_near import ALONE, NEAR, ONE
from newscrawl.text.age_printed import COUNTED, REPHRASED
from newscrawl.text.tables import table_lines

NUMBER = "#"
_DIGITS = re.compile(r"\d(?<![\d.,:]\d)\d{0,4}(?![\d.,:]\d|\d)")
_BARE = re.compile("# ?[a-z\u00e0-\u024f\u0430-\u045f]{1,3}\\Z")
"""A number and a unit's letters without a marker: an age where the language is known, or a minus stands before it."""
_MINUS = re.compile(r"\s*[-‑–−]\s?\d")
_SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_LOOSE = re.compile(rf"(?<=[{_SPACELESS}]) | (?=[{_SPACELESS}])")
"""Blanks that scripts without blanks between words print or not, as they like."""
_UNSEEN = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
_EDGES = " .,;:·|•()[]-–—−‑。（）［］【】"
_CLOCK = re.compile(
    r",?(?:\s(?:om|um|at|à|às|as|a las?|alle(?: ore)?|ore|ora|kl|klockan|klokken|klo|o|o godz|v|ve|в|о|у|στις|saat"
    r"|pukul|jam)\.?|(?<=[\u3000-\u9fff\uac00-\ud7af]))?\s?(?<![\d.:/-])\d{1,2}(?:[:.h]| h )\d\d(?:[:.]\d\d)?"
    r"(?:\s?(?:uur|uhr|u|hrs|hs|h|am|pm|a\.m|p\.m|wib))?\.?\Z"
)
"""A clock behind the name of a day, with the word that joins them, in lower case."""
_LONGEST_CLOCK, _NEAR_END = 24, 8
_DIGIT = re.compile(r"\d")
_APOSTROPHES = str.maketrans("’‘ʼ`´", "'" * 5)
Wording = tuple[int | None, str]
"""(amount, unit) of a wording; the amount None where the text prints it."""


def template(text: str) -> str:
    """`text` as the table writes it: lower case, single blanks, plain apostrophes, nothing unseen, no edges."""
    if text.isascii():
        return " ".join(text.lower().split()).strip(_EDGES)
    low = " ".join(_UNSEEN.sub("", text).lower().translate(_APOSTROPHES).split()).strip(_EDGES)
    return _LOOSE.sub("", low)


SAME = {"no": "nb", "iw": "he", "in": "id", "tl": "fil", "zh-tw": "zh-hant", "zh-hk": "zh-hant"}
"""Other tags of languages in the table, in lower case."""
_ELSEWHERE = frozenset({"hier", "jana"})
"""Wordings that are a common word, or a name, in another language."""
_LEAST, _LEAST_MARKED = 4, 3
"""Letters of such a word that is an age whatever the language; of one that is not all ASCII the second."""


def _key(wording: str) -> str:
    """A wording without what pages leave out as they like: full stops, and the blank between number and unit."""
    return wording.replace(".", "").replace(f"{NUMBER} ", NUMBER)


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, dict[str, Wording]], dict[str, Wording]]:
    """Wordings by language, and those that are ages whatever the language; of two meanings the first counts."""
    by_language: dict[str, dict[str, Wording]] = {}
    for language, unit, listed in _rows("age_wordings.txt"):
        by_language.setdefault(language.lower(), {}).update(_meanings(language, unit, listed))
    for language, unit, listed in COUNTED:
        by_language[language].update(_meanings(language, unit, listed.replace("|", "; ")))
    together: dict[str, Wording] = {}
    for language, unit, amount, listed in ALONE:
        by_language[language.lower()].update((text, (amount, unit)) for text in _listed(listed))
    for own in by_language.values():
        for text, meaning in own.items():
            if not _BARE.match(text):
                together.setdefault(text, meaning)
    for language, unit, amount, listed in NEAR:
        for text in _listed(listed):
            by_language[language.lower()].setdefault(text, (amount, unit))
            if amount and text not in _ELSEWHERE and _is_telling(text):
                together.setdefault(text, (amount, unit))
    _add_programs(by_language, together)
    return by_language, together


def _add_programs(by_language: dict[str, dict[str, Wording]], together: dict[str, Wording]) -> None:
    for language, unit, listed in _rows("age_programs.txt"):
        for text, meaning in _meanings(language, unit, listed).items():
            by_language.setdefault(language.lower(), {}).setdefault(text, meaning)
            if not _BARE.match(text) and _is_telling(text):
                together.setdefault(text, meaning)


def _rows(name: str) -> Iterator[list[str]]:
    """Language, unit and wordings of each line of a table."""
    return (line.split(" ", 2) for line in table_lines(name))


def _listed(wordings: str) -> list[str]:
    return [_key(template(wording)) for wording in wordings.split("|")]


def _is_telling(text: str) -> bool:
    """Whether a word for a day is so long, or so written, that it is no other language's."""
    return len(text) >= (_LEAST if text.isascii() else _LEAST_MARKED) or text[0] > "\u02ff"


@lru_cache(maxsize=1)
def _bare() -> dict[str, Wording]:
    """The wordings of all languages that are a number and a unit."""
    found: dict[str, Wording] = {}
    for own in _tables()[0].values():
        for text, meaning in own.items():
            if _BARE.match(text):
                found.setdefault(text, meaning)
    return found


def clock_at(low: str) -> int:
    """Where the clock begins that ends a text in lower case, the word before it included; 0 without one."""
    if not _DIGIT.search(low, max(0, len(low) - _NEAR_END)):
        return 0
    match = _CLOCK.search(low, max(0, len(low) - _LONGEST_CLOCK))
    return match.start() if match else 0


def read_day(text: str) -> int | None:
    """How many days ago the day is that a text names in any language ("hier", "сегодня"); a clock stands behind it,
    which tells it from other words."""
    return _days().get(_key(template(text)))


@lru_cache(maxsize=1)
def _days() -> dict[str, int]:
    days: dict[str, int] = {}
    for _, unit, amount, listed in (*NEAR, *ALONE):
        if unit == "day" and not any(map(str.isdigit, listed)):
            for text in _listed(listed):
                days.setdefault(text, amount)
    return days


def _meanings(language: str, unit: str, listed: str) -> dict[str, Wording]:
    """One line of the table, and the same with the language's word for one and as it is rephrased."""
    found: dict[str, Wording] = {}
    old, new = REPHRASED.get(language, ("", ""))
    for wording in listed.split("; "):
        amount, spoken, text = wording.rpartition("=")
        for form in (text, text.replace(old, new)) if old and old in text else (text,):
            found[_key(form)] = (int(amount) if spoken else None, unit)
            if not spoken and not _BARE.match(form):
                found.update((_key(template(form.replace(NUMBER, one))), (1, unit)) for one in ONE.get(language, ()))
    return found


def read_wording(text: str, language: str) -> tuple[int, str] | None:
    """(amount, unit) of the age that `text` prints as a whole, None where no language of the table prints it so.

    `language` is a BCP 47 tag in lower case, or empty; its own wordings are asked first, and today and now only there.
    """
    low = template(text)
    found = _DIGITS.search(low)
    if found is not None:
        low = f"{low[: found.start()]}{NUMBER}{low[found.end() :]}"
    low = _key(low)
    by_language, together = _tables()
    tag = SAME.get(language, language)
    own = by_language.get(tag) or by_language.get(SAME.get(base := tag.partition("-")[0], base))
    meaning = (own.get(low) if own else None) or together.get(low)
    if meaning is None and _BARE.match(low) and _MINUS.match(text):
        meaning = _bare().get(low)
    if meaning is None:
        return None
    amount, unit = meaning
    if (amount is None) == (found is None):
        return None
    return (int(found[0]) if found is not None else amount or 0), unit
