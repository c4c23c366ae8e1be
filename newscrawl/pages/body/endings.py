"""Lines that a text ends with and that are none of it: a desk's mark of the end, a mail address, rights."""

from __future__ import annotations

import re

from newscrawl.pages.phrases import is_surely_none
from newscrawl.text.patterns import MAIL

LONGEST = 120  # characters of such a line
_END = re.compile(
    r"\W*(?:ENDS?|Ends|Enditem|ENDITEM|ENDE)\W*|[(（【\[]\s?(?:end|ends|fin|끝|完|了)\s?[)）】\]]|-\s?30\s?-|#{3,}"
)
_MAIL = re.compile(rf"[(\[<]?{MAIL}[)\]>]?")  # beside a name and a number it is a contact's


def without_endings(parts: list[str]) -> list[str]:
    """The paragraphs without these lines at their end; a text of which nothing else is left stays as it is."""
    kept = list(parts)
    while kept:
        text, gap, line = kept[-1].rpartition("\n")
        if not (is_ending(line) or (not gap and _MAIL.fullmatch(line))):
            return kept
        kept[-1:] = [text] if gap else []
    return parts


def is_ending(line: str) -> bool:
    """Whether a line marks the end of a text, says who has its rights, or is another that belongs to no text."""
    return 0 < len(line) <= LONGEST and (_END.fullmatch(line) is not None or is_surely_none(line))
