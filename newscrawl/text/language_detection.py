"""The language of a text: what the page declares, unless the text says otherwise and is sure.

A look at scripts and small words, which costs microseconds, confirms most declarations; only a text that does not
bear its declaration out, or has none, is given to langdetect (some milliseconds).
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache

from newscrawl.text.language_words import ALIKE, SCRIPTS, SMALL_WORDS

LEAST = 120  # characters of a text that can contradict a declaration
LEAST_UNDECLARED = 40  # of one that stands alone
LOOKED_AT = 1_500  # characters
GLANCED_AT = 600  # of them for small words
BORNE_OUT = 0.08  # of the words are small ones of the declared language
SURE = 0.95  # langdetect's probability
_CODES = {"zh-cn": "zh", "zh-tw": "zh"}  # langdetect's own names


def settled_language(declared: str | None, text: str) -> str | None:
    """The language of `text` as a BCP 47 tag: `declared`, or what the text is where it surely is another; None where
    neither tells. Never raises."""
    sample = text[:LOOKED_AT]
    if len(sample) < (LEAST if declared else LEAST_UNDECLARED):
        return declared
    spoken = declared.partition("-")[0].lower() if declared else None
    if spoken is not None and _bears_out(spoken, sample):
        return declared
    found = _detected(sample)
    if found is None or (spoken is not None and _alike(found, spoken)):
        return declared
    return found


def _bears_out(language: str, sample: str) -> bool:
    """Whether scripts or small words make the declared language likely, or nothing here can tell."""
    scripts = SCRIPTS.get(language)
    if scripts is not None:
        return _main_script(sample) in scripts
    known = SMALL_WORDS.get(language)
    words = sample[:GLANCED_AT].lower().split()
    if known is None:
        return _main_script(sample) == "LATIN"
    return sum([word in known for word in words]) >= BORNE_OUT * len(words)


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
    """What langdetect takes the text for, where it is sure."""
    # loading its profiles takes .1 s, and few crawls need it
    from langdetect import DetectorFactory, LangDetectException, detect_langs  # noqa: PLC0415

    DetectorFactory.seed = 0  # it draws at random: the same text shall be of the same language each time
    try:
        best = detect_langs(sample)[0]
    except LangDetectException:  # no letters
        return None
    return _CODES.get(best.lang, best.lang) if best.prob >= SURE else None
