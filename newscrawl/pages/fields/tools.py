"""What stands in a row of links without being a section: buttons, ways back, lists of all there is, dates."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.pages.fields.tools_words import ALL, BACK, PERIODS, SHARE, TOOLS
from newscrawl.text.dateline_dates import month_number

LEAST_LETTERS = 2
_AROUND = "«‹<>›»←→↩◄►|/·•.:…- \xa0"
_ARROWED = ("«", "‹", "<", "←", "◄", "↩")  # stand before a way back
_BACK = re.compile(rf"(?:{'|'.join(BACK)})(?:\s.{{1,40}})?")
_ALL = re.compile("|".join((*ALL, *SHARE)))
_PERIOD = re.compile(rf"(?:{'|'.join(PERIODS)})\.?\s\d{{1,4}}(?:[\s/-]\d{{2,4}})?")
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]{3,}")


@lru_cache(maxsize=4096)
def is_tool(text: str) -> bool:
    """Whether the text of a link says what can be done with a page, or when it was made, and names no section.

    >>> [is_tool(text) for text in ("Print article", "« Back to blog", "KW 15", "maart 2026", "Share on Facebook")]
    [True, True, True, True, True]
    >>> is_tool("Printmedien"), is_tool("Delen van de stad")
    (False, False)
    """
    bare = text.strip(_AROUND).lower()
    if sum(map(str.isalpha, bare)) < LEAST_LETTERS or bare in TOOLS:
        return True
    if _BACK.fullmatch(bare) or _ALL.fullmatch(bare) or _PERIOD.fullmatch(bare):
        return True
    return text.startswith(_ARROWED) or _is_date(bare)


def _is_date(text: str) -> bool:
    """Whether a text is a month and numbers: "12 maart 2026", "March 2026"."""
    if not _NUMBER.search(text):
        return False
    words = _WORD.findall(text)
    return len(words) <= 1 and all(month_number(word) for word in words)
