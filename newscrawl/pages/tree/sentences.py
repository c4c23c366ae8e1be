"""How much a text says, and whether it ends as a sentence does, in scripts of every kind."""

from __future__ import annotations

import re

SENTENCE_ENDS = frozenset(".!?…。！？｡．।॥۔؟։።။៕។:;")
DENSE_WEIGHT = 2.5  # a Chinese, Japanese, Korean or Thai character says as much as this many Latin ones
LONG_LINE = 60  # characters: a line this long that ends as a sentence does is a paragraph
LEAST_LINE = 24  # characters of one in a script that puts a word into one or two
MOSTLY_DENSE = 1.8  # weight of a character of a text that is mostly in such a script
# closing marks, and the marks of direction that may stand behind a sentence
_CLOSERS = "\"'”’»›“‘)]}）」』】*› \u00a0\u200b\u200e\u200f\u202a\u202b\u202c\u2060\u2069\ufeff"
_DENSE = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_UNMARKED = re.compile(r"\W*[\u0e00-\u0eff\u1780-\u17ff]")


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, in any script; closing quotes and brackets do not hide the mark."""
    tail = text[-1:]
    if tail in _CLOSERS:
        tail = text.rstrip(_CLOSERS)[-1:]
    return tail in SENTENCE_ENDS


def weigh(text: str) -> float:
    """Length of a text in characters, those of scripts that put a word into one or two counted 2.5 times."""
    if text.isascii():
        return float(len(text))
    return len(text) + (DENSE_WEIGHT - 1) * len(_DENSE.findall(text))


def is_long_sentence(line: str) -> bool:
    """Whether a line is as long as a paragraph may be, and ends as a sentence does."""
    if len(line) >= LONG_LINE and ends_sentence(line):
        return True
    if len(line) < LEAST_LINE or line.isascii():
        return False
    weight = weigh(line)
    return weight >= LONG_LINE and (ends_sentence(line) or is_unmarked_sentence(line, weight))


def is_unmarked_sentence(text: str, weight: float) -> bool:
    """Thai, Lao and Khmer put no mark at the end of a sentence: length has to tell."""
    return weight >= LONG_LINE and weight > MOSTLY_DENSE * len(text) and _UNMARKED.match(text) is not None
