"""The strings of a script that is a program: what it assigns, calls with, or keeps in objects that are no JSON.

A string may itself be JSON, in plain, percent-encoded or base64 form, as states that servers send along are.
"""

from __future__ import annotations

import binascii
import json
import re
from base64 import b64decode
from collections import defaultdict
from typing import Any
from urllib.parse import unquote

LEAST = 40  # characters of a string that is looked at
NESTED = 3  # strings in strings
_LITERAL = re.compile(
    r"""(?:(?<![\w$])["']?([\w$]{1,60}+)["']?\s*+[:=]\s*+)?"""
    r"""(?:"((?:[^"\\\n]|\\.)*+)"|'((?:[^'\\\n]|\\.)*+)'|`((?:[^`\\]|\\.)*+)`)""",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_NAMED = {"n": "\n", "r": "\r", "t": "\t", "b": " ", "f": " ", "v": " ", "0": "", "\n": ""}
_PERCENT = ("%7B", "%5B", "%3C", "%22")
_BASE64 = ("eyJ", "W3s", "WyJ", "PHA", "PGR")  # `{"`, `[{`, `["`, `<p`, `<d`
_MARKS = {"&q;": '"', "&s;": "'", "&l;": "<", "&g;": ">", "&a;": "&"}  # as Angular writes them
_MARK = re.compile("&[qslga];")
_decoder = json.JSONDecoder(strict=False)


def values(script: str) -> Any:
    """What the strings of a script hold, by the key or name before each; linear in its length."""
    if "&q;" in script[:LEAST]:
        return value_of(_MARK.sub(lambda mark: _MARKS[mark[0]], script))
    found: dict[str, list[Any]] = defaultdict(list)
    for literal in _LITERAL.finditer(script):
        key, *forms = literal.groups()
        text = next(form for form in forms if form is not None)
        if len(text) >= LEAST:
            found[key or ""].append(value_of(_unescaped(text)))
    return found


def value_of(text: str, left: int = NESTED) -> Any:
    """The JSON value that a string holds, however it is encoded; else the string."""
    text = text.strip()
    if not left:
        return text
    if text[:1] in {"{", "["}:
        try:
            return _decoder.raw_decode(text)[0]
        except (ValueError, RecursionError):
            return text
    if text.startswith(_PERCENT):
        return value_of(unquote(text), left - 1)
    if text.startswith(_BASE64) and " " not in text:
        try:
            return value_of(b64decode(text, validate=True).decode(), left - 1)
        except (binascii.Error, UnicodeDecodeError):
            return text
    return text


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    text = _ESCAPE.sub(_escaped, text)
    if re.search("[\ud800-\udfff]", text):  # halves of one character
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _escaped(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2] or escape[3]
    if code is None:
        return _NAMED.get(escape[4], escape[4])
    return chr(min(int(code, 16), 0x10FFFF))
