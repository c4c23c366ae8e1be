"""Ages as pages print them: "2 uur geleden", "5 min ago", "vor einem Tag", "gisteren".

An age is a claim about a moment: `moment` counts it back from when the page was fetched, and its unit says how
exact that is. Most languages have a table of whole wordings (`age_wordings.py`); those whose numbers in words, halves
and sums are read, and that are found inside other text, have a grammar: their words stand in `age_words.py`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from newscrawl.text.age_wordings import clock_at, read_day, read_wording
from newscrawl.text.age_words import LANGUAGES, PREPOSITIONS, Words

LONGEST = 64  # characters; no age is longer
OLDEST = 150  # years; what claims to be older is no news
_SMALLER = {  # unit -> how many of which smaller one; of a month four weeks, which only "half a month" needs
    "minute": (60, "second"),
    "quarter": (15, "minute"),
    "hour": (60, "minute"),
    "day": (24, "hour"),
    "week": (7, "day"),
    "month": (4, "week"),
    "year": (12, "month"),
}
_IN_A_YEAR = {"second": 31_536_000, "minute": 525_600, "hour": 8760, "day": 365, "week": 52, "month": 12, "year": 1}
_EDGES = " .,;:·|•()[]-–—"  # around an age, never part of it
_GOVERNED = re.compile(rf"(?<![^\W\d_])(?:{PREPOSITIONS})\s{{1,3}}\Z")
_LONGEST_PREPOSITION = 12  # characters, blanks behind it included


class Age(NamedTuple):
    """`amount` times `unit` ago; unit is second, minute, hour, day, week, month or year, and the precision."""

    amount: int
    unit: str


class _Grammar(NamedTuple):
    """One language's words as patterns."""

    whole: re.Pattern[str]
    inside: re.Pattern[str]  # of a marker in front: from the marker on; of one behind: up to and with it
    units: dict[str, str]  # word -> unit
    words: Words


@lru_cache(maxsize=4096)
def parse_age(text: str, language: str | None = None) -> Age | None:
    """The age that `text` as a whole prints, in any case and spacing; None where it prints none.

    `language` (a tag, "nl-NL") is asked first where it is known; the others follow. Bare units ("2 h"), and words
    that mean something else in another language ("hier"), are ages of their own language only.
    """
    if not text or len(text) > LONGEST:
        return None
    tag = language.lower() if language else ""
    told = read_wording(text, tag)
    if told is not None:
        age = Age(*told)
        return age if age.amount <= OLDEST * _IN_A_YEAR[age.unit] else None
    low = " ".join(text.lower().split()).strip(_EDGES)
    fixed = _FIXED.get(low)
    if fixed is not None:
        return Age(*fixed)
    return _counted(low, tag[:2]) or _day_with_clock(low)


def _counted(low: str, first: str) -> Age | None:
    """The age that a grammar counts, that of the language `first` before the others."""
    if not (low[:1].isdigit() or low.endswith(_AFTER) or low.startswith(_BEFORE)):
        return None
    for code in (first, *_GRAMMARS):
        match = _GRAMMARS[code].whole.fullmatch(low) if code in _GRAMMARS else None
        counted = _age(match, _GRAMMARS[code]) if match else None
        if counted is not None:
            return counted
    return None


def find_age(text: str) -> tuple[Age, int, int] | None:
    """The first counted age inside `text`, and where it begins and ends; None where there is none.

    Ages may be glued to what stands around them ("Brug dicht2 uur geledenTOKIO (ANP) - ..."). Only those with the
    language's marker ("geleden", "ago", "vor") are found: "gisteren" in a sentence is no age of that sentence.
    """
    low = _lower(text)
    found: tuple[Age, int, int] | None = None
    for code, marker in _MARKERS:
        if marker in low:
            for age, start, end in _ages(text, low, marker, _GRAMMARS[code]):
                if found is None or start < found[1]:
                    found = age, start, end
                break
    return found


def moment(age: Age, fetched_at: datetime) -> datetime:
    """The moment that `age` counts back to from `fetched_at`, in UTC; months and years by the calendar.

    A day that the month does not have becomes its last (31 March less a month is 28 February). Raises ValueError
    for a `fetched_at` without offset, and where the result lies before the year 1.
    """
    if fetched_at.utcoffset() is None:
        raise ValueError(f"fetched_at has no offset: {fetched_at!r}")
    now = fetched_at.astimezone(UTC)
    if age.unit in {"month", "year"}:
        months = age.amount * (12 if age.unit == "year" else 1)
        year, month = divmod(now.year * 12 + now.month - 1 - months, 12)
        if year < 1:
            raise ValueError(f"{age} before {now.year} is no year of the calendar")
        return now.replace(year=year, month=month + 1, day=min(now.day, monthrange(year, month + 1)[1]))
    try:
        return now - timedelta(**{f"{age.unit}s": age.amount})
    except OverflowError as error:
        raise ValueError(f"{age} before {now.year} is no year of the calendar") from error


def _ages(text: str, low: str, marker: str, grammar: _Grammar) -> Iterator[tuple[Age, int, int]]:
    """Every age with this marker, in order; each marker is looked at within a window, so the whole is linear."""
    behind = bool(grammar.words.after)
    at = low.find(marker)
    while at >= 0:
        after = at + len(marker)
        if behind:
            part_of_a_word = at > 0 and low[at - 1].isalpha()  # as in Chicago
            match = None if part_of_a_word else grammar.inside.search(low, max(0, after - LONGEST), after)
        else:
            match = grammar.inside.match(low, at, at + LONGEST)
        alone = match is not None and _stands_alone(text, match.start(), match.end())
        age = _age(match, grammar) if match and alone and not _governed(low, match.start()) else None
        if match and age is not None:
            yield age, match.start(), match.end()
        at = low.find(marker, after)


def _governed(low: str, start: int) -> bool:
    """Whether the word before `start` makes a sentence of what follows."""
    return _GOVERNED.search(low, max(0, start - _LONGEST_PREPOSITION), start) is not None


def _stands_alone(text: str, start: int, end: int) -> bool:
    """False where the found words are part of longer ones; a capital begins a word of its own, glued or not."""
    if end < len(text) and text[end].islower() and text[end - 1].isalpha():
        return False
    if start == 0 or not text[start].isalpha() or not text[start - 1].isalpha():
        return True
    return text[start].isupper() and text[start - 1].islower()


def _age(match: re.Match[str], grammar: _Grammar) -> Age | None:
    """The age that a match of the grammar spells, None for an absurd one and for words without a marker."""
    number, unit_word, alone, second_number, second_word = match.group("n", "u", "alone", "n2", "u2")
    if not match["mark"] and (alone or match.start("n") > 0 or not number[0].isdigit()):
        return None
    age = _amount(number, unit_word or alone, grammar)
    if second_word:
        more = _amount(second_number, second_word, grammar)
        if age.unit != "month" and age.unit in _SMALLER and _SMALLER[age.unit][1] == more.unit:
            age = Age(age.amount * _SMALLER[age.unit][0] + more.amount, more.unit)
    return age if age.amount <= OLDEST * _IN_A_YEAR[age.unit] else None


def _amount(number: str | None, unit_word: str, grammar: _Grammar) -> Age:
    """One number and one unit; half ones and quarters are counted in the smaller unit."""
    unit, numbers = grammar.units[unit_word], grammar.words.numbers
    amount = numbers[number] if number in numbers else float(number.replace(",", ".")) if number else 1.0
    if unit in _SMALLER and (amount % 1 or unit == "quarter"):
        factor, unit = _SMALLER[unit]
        amount *= factor
    return Age(int(amount), unit)


def _day_with_clock(low: str) -> Age | None:
    """Read "gisteren om 14:30": the clock's zone is unknown, so the day is what counts."""
    start = clock_at(low)
    if not start:
        return None
    day = low[:start]
    fixed = _FIXED.get(day)
    if fixed is not None:
        return Age(*fixed) if fixed[1] == "day" else None
    amount = read_day(day)
    return Age(amount, "day") if amount is not None else None


def _lower(text: str) -> str:
    """`text` in lower case, every character at its place (a Turkish capital dotted i would become two)."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join([lower if len(lower := letter.lower()) == 1 else letter for letter in text])
    return low


def _grammar(words: Words) -> _Grammar:
    """One language's patterns; every repetition in them is bounded."""
    units = {word: unit for unit, listed in words.units.items() for word in listed.split("|")}
    number = _either(words.numbers)
    quarter = _either(word for word, unit in units.items() if unit == "quarter")
    about = rf"(?:(?<![^\W\d_])(?:{_either(words.about.split('|'))})\.?\s{{0,3}})?"
    digits = r"(?<!\d)(?<!\d[.,:])\d{1,5}(?:[.,]\d)?"
    second = rf"(?P<n2>\d{{1,3}}|{number})\s{{0,3}}(?P<u2>{_either(units)})(?![^\W\d_])\.?"
    more = rf"(?:\s{{0,3}}(?:{words.joined})\s{{0,3}}{second})?"

    def counted(names: Iterable[str]) -> str:
        amount = rf"(?:(?P<n>{digits}|{number})\s{{0,3}}(?P<u>{_either(names)})|(?P<alone>{quarter}))\.?"
        return f"{about}{amount}{more}"

    if words.after:
        marker = rf"\s{{0,3}}(?P<mark>{words.after})"
        whole, inside = rf"{counted(units)}(?:{marker})?", rf"{counted(units)}{marker}\Z"
    else:
        marker = rf"(?P<mark>{words.before})\s{{1,3}}"
        whole = rf"(?:{marker})?{counted(units)}"
        inside = marker + counted(word for word in units if len(word) > 1)  # "vor 2 m" is a distance
    return _Grammar(re.compile(whole), re.compile(inside), units, words)


def _either(words: Iterable[str]) -> str:
    """An alternation of the words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_GRAMMARS = {code: _grammar(words) for code, words in LANGUAGES.items()}
_MARKERS = tuple((code, words.before or words.after) for code, words in LANGUAGES.items())
_AFTER = tuple(words.after for words in LANGUAGES.values() if words.after)
_BEFORE = tuple(words.before for words in LANGUAGES.values() if words.before)
_FIXED = {wording: age for words in LANGUAGES.values() for wording, age in words.fixed.items()}
