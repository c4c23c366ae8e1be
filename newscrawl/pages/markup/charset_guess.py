"""What charset bytes are in, by the letters that they would be: where nobody declares one, or where that cannot be."""

from __future__ import annotations

import re

from newscrawl.pages.markup.charsets import BY_LANGUAGE, COMMON_HAN, COMMON_LETTERS, MARKED_LETTERS

SNIFFED = 65_536  # bytes that a guess looks at
HEAD = 4_096  # where the page names its language
LIKELY = 0.45  # share of the commonest letters in a text
UNLIKELY = 0.2  # share of them in a text that is in another charset
COMMON = 0.15  # share of common ideographs, kana or Hangul
OWN = 0.9  # share of the marked letters of a text that are its language's
FOREIGN = 0.8  # a lower share speaks against a charset in which others have all of theirs
ENOUGH = 40  # bytes beyond ASCII by which a declaration can be wrong
FEW = 4  # marked letters that tell nothing of a charset
LATIN = frozenset({"cp1252", "cp1250", "iso8859-2", "cp1254", "cp1257", "cp1258"})
_WIDE = ("gb18030", "big5hkscs", "cp932", "euc_jp", "cp949")
_LANGUAGE = re.compile(rb"""<html\b[^>]{0,500}?\blang\s*=\s*["']?([a-zA-Z]{2,3})""", re.IGNORECASE)
_NO_LETTERS = re.compile(r"[\x00-\x7f\xa0„“”‘’‚‹›«»–—…•°§©®€]+")
_HIGH = re.compile(rb"[\x80-\xff]+")


def sniff(html: bytes) -> str:
    """The likeliest codec of bytes that nobody declared; in doubt that of the page's language, else windows-1252."""
    return Guess(html).name or by_language(html) or "cp1252"


def by_language(html: bytes) -> str | None:
    """The charset that pages in the declared language are mostly in, where that is not windows-1252."""
    language = _LANGUAGE.search(html[:HEAD])
    return BY_LANGUAGE.get(language[1].decode("ascii").lower()) if language else None


class Guess:
    """What the bytes of a page say.

    Text in another script shows by its commonest characters, Latin letters with marks by standing alone among ASCII.
    """

    def __init__(self, html: bytes) -> None:
        runs = [html] if len(html) <= SNIFFED else [run for run in re.split(rb"[<>]", html) if not run.isascii()]
        self._sample = b" ".join(runs)[:SNIFFED]
        high = _HIGH.findall(self._sample)
        self._length = sum(map(len, high))
        alone = self._length < 2 * len(high)  # runs of under two bytes: marked Latin letters
        self.name = self._latin(by_language(html)) if alone else self._other()
        """The codec that they are surely in, None in doubt."""

    def speaks_against(self, name: str) -> bool:
        """Whether the bytes are surely in another charset than `name`, in which they make no text."""
        if self.name in {None, name} or (self._length < ENOUGH and name not in LATIN):
            return False
        if name in _WIDE:
            return _wide_score(self._sample, name) < COMMON
        if name in COMMON_LETTERS:
            return _letter_score(self._sample, name) < UNLIKELY
        return name in LATIN and _marked_score(self._sample, name) < FOREIGN

    def _latin(self, hint: str | None) -> str | None:
        """The charset in which one language has all or nearly all of a text's marked letters."""
        expected = hint if hint in LATIN else "cp1252"
        names = sorted(dict(MARKED_LETTERS), key=lambda name: name != expected)
        best = max(names, key=lambda name: _marked_score(self._sample, name))
        return best if _marked_score(self._sample, best) > OWN else None

    def _other(self) -> str | None:
        scores = {name: _wide_score(self._sample, name) for name in _WIDE}
        best = max(scores, key=lambda name: scores[name])
        if scores[best] > COMMON:
            return best
        likely, score = max(
            ((name, _letter_score(self._sample, name)) for name in COMMON_LETTERS), key=lambda pair: pair[1]
        )
        return likely if score > LIKELY else None


def _marked_score(sample: bytes, name: str) -> float:
    """The share of the letters beyond ASCII that the language which has most of them uses; 1 for few letters."""
    letters = _NO_LETTERS.sub("", sample.decode(name, "replace")).lower()
    if len(letters) < FEW:
        return 1.0
    languages = dict(MARKED_LETTERS).get(name, ())
    return max((sum([letter in own for letter in letters]) for own in languages), default=0) / len(letters)


def _wide_score(sample: bytes, name: str) -> float:
    """Share of what is not ASCII that is kana, Hangul or a common ideograph; 0 where much cannot be decoded."""
    text = [char for char in sample.decode(name, "replace") if char > "\x7f"]
    if not text or text.count("\ufffd") > len(text) // 50:
        return 0.0
    if name == "cp949":
        return sum(1 for char in text if "\uac00" <= char <= "\ud7a3") / len(text) * 0.5
    if name in {"cp932", "euc_jp"}:
        return sum(1 for char in text if "\u3041" <= char <= "\u30fe") / len(text)
    return sum(1 for char in text if char in COMMON_HAN) / len(text)


def _letter_score(sample: bytes, name: str) -> float:
    """Share of what is not ASCII that is one of the commonest letters in this charset: above half in the right one."""
    text = [char for char in sample.decode(name, "replace") if char > "\x7f"]
    return sum(1 for char in text if char in COMMON_LETTERS[name]) / len(text) if text else 0.0
