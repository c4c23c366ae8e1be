"""What stands on either side of "and" and "&" in a byline, in many languages."""

from __future__ import annotations

import re

_AND = "and|en|und|et|och|og|with|met|mit|avec|ja|oraz|samt|és|și|şi|и|та|και|ve"
_STRONG = re.compile(rf"\s*(?:&|\+|\s(?:{_AND}|और|และ|và)\s)\s*", re.IGNORECASE)
JOINED = re.compile(rf"(?:[&+]|(?:{_AND})(?=\s))\s*")
_NAMED_FOR = re.compile(  # what an institution is for may be two things
    r"(?<!\w)(?:institut\w*|cent(?:er|re|rum)|department|ministry|university|school|college|council|committee|faculty"
    r"|office|association)\s(?:of|for|de|du|des|für|voor)(?!\w)",
    re.IGNORECASE,
)
_WEAK = re.compile(r"\s(?:y|e|i|a|dan)\s")  # these stand inside names too: Ortega y Gasset


def sides(text: str) -> list[str]:
    """What stands on either side of an "and"; "Institute of Allergy and Infectious Diseases" is one."""
    parts = _STRONG.split(text)
    if len(parts) > 1 and any(map(_NAMED_FOR.search, parts[:-1])):
        return [text]
    return parts


def weak_sides(text: str) -> list[str]:
    """The same of words that stand inside names too, where full names stand on either side."""
    parts = _WEAK.split(text)
    return parts if len(parts) > 1 and all(len(part.split()) > 1 for part in parts) else [text]
