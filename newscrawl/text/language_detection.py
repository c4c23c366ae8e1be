"""The language of a text: what the page declares, unless the text says otherwise and is sure.

A look at scripts and small words, which costs microseconds, tells most languages; langdetect (some milliseconds) is
asked where several languages share a script that is not Latin.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Any

from newscrawl.text.language_words import ALIKE, LETTERS, ONLY, SCRIPTS, SMALL_WORDS

LEAST = 120  # characters of a text that can contradict a declaration
LEAST_UNDECLARED = 40  # of one that stands alone
_SIGNS = range(0x3040, 0xD7B0)  # Chinese, Japanese, Korean
LOOKED_AT = 1_500  # characters
GLANCED_AT = 600  # of them for small words
BORNE_OUT = 0.08  # of the words are small ones of the declared language
SURE = 0.95  # langdetect's probability
KANA = 0.05  # of the signs of a Japanese text, at least
SPOKEN = 0.1  # of the words are small ones of the language that a text is in
CLEARLY = 1.15  # times as many as of another
LETTERS_SHARE = 0.01  # of the characters are letters of the language that a text is in
TWICE = 2  # as many as of another


def settled_language(declared: str | None, text: str) -> str | None:
    """The language of `text` as a BCP 47 tag: `declared`, or what the text is where it surely is another; None where
    neither tells. Never raises."""
    sample = text[:LOOKED_AT]
    if len(sample) < (LEAST if declared else LEAST_UNDECLARED) and not _is_dense(sample):
        return declared
    spoken = declared.partition("-")[0].lower() if declared else None
    if spoken is not None and _bears_out(spoken, sample):
        return declared
    found = _detected(sample)
    if found is None or (spoken is not None and _alike(found, spoken)):
        return declared
    return found


def _is_dense(sample: str) -> bool:
    """Whether a text is long enough to be sure of because it is in signs that each say as much as a word."""
    return len(sample) >= LEAST_UNDECLARED and sum(map(_SIGNS.__contains__, map(ord, sample))) > len(sample) // 2


def _bears_out(language: str, sample: str) -> bool:
    """Whether scripts or small words make the declared language likely, or nothing here can tell."""
    scripts = SCRIPTS.get(language)
    if scripts is not None:
        return _main_script(sample) in scripts
    known = SMALL_WORDS.get(language)
    words = sample[:GLANCED_AT].lower().split()
    if known is None:
        return _main_script(sample) == "LATIN"
    return sum(map(known.__contains__, words)) >= BORNE_OUT * len(words)


def _main_script(sample: str) -> str:
    """The script of most letters: the first word of their Unicode names."""
    letters = [char for char in sample[:LEAST] if char.isalpha()]
    counted = Counter(map(_script, letters))
    return counted.most_common(1)[0][0] if counted else ""


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _alike(one: str, other: str) -> bool:
    return one == other or any(one in group and other in group for group in ALIKE)


def _detected(sample: str) -> str | None:
    """What a text is by its script and small words; langdetect is asked where several languages share a script."""
    script = _main_script(sample)
    if script == "LATIN":
        return _by_letters(sample) or _by_small_words(sample)
    if script == "CJK":
        kana = sum(["ぁ" <= char <= "ゖ" for char in sample])
        return "ja" if kana > KANA * len(sample) else "zh"
    return ONLY.get(script) or _asked(sample, script)


def _by_small_words(sample: str) -> str | None:
    """The language whose small words are most in number, where they are clearly more than those of others."""
    words = sample.lower().split()
    counts = Counter({language: sum([word in known for word in words]) for language, known in SMALL_WORDS.items()})
    (best, count), *others = counts.most_common()
    second = next((number for language, number in others if not _alike(language, best)), 0)
    return best if count >= SPOKEN * len(words) and count >= CLEARLY * second else None


def _by_letters(sample: str) -> str | None:
    """The language that alone has some of the letters, where the text has enough of these and few of others."""
    low = sample.lower()
    counts = Counter({language: sum(map(low.count, letters)) for language, letters in LETTERS.items()})
    (best, count), (_, second) = counts.most_common(2)
    return best if count >= max(LETTERS_SHARE * len(low), TWICE * second) else None


def _asked(sample: str, script: str) -> str | None:
    """What langdetect takes a text for among the languages of a script, where it is sure."""
    from langdetect.lang_detect_exception import LangDetectException  # noqa: PLC0415 - as below

    factory = _factory(script)
    if factory is None:
        return None
    detector = factory.create()
    detector.append(sample)
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):  # no letters, or no language of this script
        return None
    return str(best.lang) if best.prob >= SURE else None


@lru_cache(maxsize=16)
def _factory(script: str) -> Any:
    """langdetect, with the profiles of one script only: loading one takes 6 ms, and there are 55. None for a script
    that it knows no language of."""
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory  # noqa: PLC0415 - few crawls need it

    files = [Path(PROFILES_DIRECTORY, language) for language, scripts in SCRIPTS.items() if script in scripts]
    profiles = [file.read_text(encoding="utf-8") for file in files if file.exists()]
    if not profiles:
        return None
    factory = DetectorFactory()
    factory.seed = 0  # it draws at random: the same text shall be of the same language each time
    factory.load_json_profile(profiles)
    return factory
