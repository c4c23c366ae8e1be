"""JSON as people and templates write it: read where the plain reader gives up.

Understood: comments, commas too few or too many, names and words without quotes, single and typographic quotes,
quotes and line breaks inside strings, escapes that JSON does not have, markup and program text around values, and
data that is cut off, of which the unfinished string is left out. Nothing is recursive, and no sign is looked at more
than a few times.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

MAX_DEPTH = 200
LONGEST_NAME = 60

_BARE_NAME = rf"[@$\w][\w:.@/#-]{{0,{LONGEST_NAME}}}"
_GAP = r"""(?:[\s;,\ufeff\u200b]|<[/!]?[a-z-][^<>"']{0,50}>)*+"""
_NAME = (
    rf"""["“”]{_BARE_NAME}["“”]\s*+[:=]|'{_BARE_NAME}'\s*+[:=]|{_BARE_NAME}\s*+:\s*+["'{{\[\d]"""
    rf"""|["']{_BARE_NAME}["']?\Z"""
)
_COMMENT = r"/\*|//|\#\s"
_MEMBER_ENDS = rf"{_GAP}(?:{_NAME}|{_COMMENT}|\}}|\]\s*+[,\]}}]|\Z)"
_ITEM_ENDS = (
    rf"""{_GAP}(?:{_COMMENT}|\]|\}}\s*+[,\]}}]|\Z)|\s*+,{_GAP}(?:["'“”{{\[\d-]|(?:true|false|null)\b)|\s++["“”{{]"""
)
_CLOSING = {'"': '"', "'": "'", "`": "`", **dict.fromkeys("“”„", '“”"'), **dict.fromkeys("‘’", "‘’'")}
_SKIPPED = re.compile(
    r"""(?:[\s;,:=>()\ufeff\u200b]|/\*.*?(?:\*/|\Z)|(?://|\#)[^\n]*+|<!--|-->|<!\[CDATA\[|\]\]>|<[^<>\[{]{1,200}+>)++""",
    re.DOTALL,
)
_OPENING = re.compile(r"[\[{]")
_KEY = re.compile(r""""([^"\n]*+)"|'([^'\n]*+)'|[“”„]([^"“”„\n]*+)[“”"]|([^\s"'“”„:=,{}\[\]]++)""")
_COLON = re.compile(r"\s*+(?:[:=>]++\s*+)?")
_WORD = re.compile(r"""\{\{[^{}]*+\}\}|\{%[^{}]*+%\}|[^,{}\[\]\n"]++""")
_TEMPLATE = ("{{", "{%")
_NUMBER = re.compile(r"[-+]?(?=\.?[0-9])[0-9]{0,30}(\.[0-9]{0,30})?([eE][-+]?[0-9]{1,2})?")
_PROGRAM = re.compile(r"[(){}=$<>;`|%]|[A-Za-z_]\w*(?:\.\w+)+\Z")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "\n": ""}
_LITERALS = {"true": True, "false": False, **dict.fromkeys(("null", "none", "undefined", "nan", "nil"))}


def read_loosely(text: str) -> tuple[list[Any], bool]:
    """The objects and lists that a text holds, those left out that say nothing, and whether all were closed.

    >>> read_loosely("var x = {headline: 'Veer vaart', 'tags': ['a' 'b',]};")
    ([{'headline': 'Veer vaart', 'tags': ['a', 'b']}], True)
    """
    reader = _Reader(text)
    reader.read()
    values = [value for value in reader.values if value]
    return values, bool(values) and reader.whole


class _Reader:
    """One pass over a text; `values` are those at the top."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.values: list[Any] = []
        self.whole = True
        self._open: list[dict[str, Any] | list[Any]] = []
        self._key = ""

    def read(self) -> None:
        while self._go():
            sign = self.text[self.at]
            if sign in "{[" and not (self._open and self.text.startswith(_TEMPLATE, self.at)):
                self._enter(sign)
            elif sign in "}]":
                self._leave(dict if sign == "}" else list)
            elif isinstance(self._open[-1], dict):
                self._member()
            else:
                self._value()
        self.whole = self.whole and not self._open

    def _go(self) -> bool:
        """To the next sign that means something; False at the end of the text."""
        if self._open:
            skipped = _SKIPPED.match(self.text, self.at)
            self.at = skipped.end() if skipped else self.at
        else:
            opening = _OPENING.search(self.text, self.at)
            self.at = opening.start() if opening else len(self.text)
        return self.at < len(self.text)

    def _enter(self, sign: str) -> None:
        self.at += 1
        if len(self._open) >= MAX_DEPTH:
            self.at = len(self.text)
            return
        inner: dict[str, Any] | list[Any] = {} if sign == "{" else []
        self._put(inner)
        self._open.append(inner)

    def _leave(self, kind: type[dict[str, Any]] | type[list[Any]]) -> None:
        """Close the innermost of a kind, and what stands open in it; where none stands open it is one too many."""
        self.at += 1
        if any(isinstance(value, kind) for value in self._open):
            while not isinstance(self._open.pop(), kind):
                self.whole = False

    def _put(self, value: Any) -> None:
        around = self._open[-1] if self._open else self.values
        if isinstance(around, dict):
            around[self._key] = value
        else:
            around.append(value)

    def _member(self) -> None:
        key = _KEY.match(self.text, self.at)
        if key is None:
            self.at += 1
            return
        self._key = key[key.lastindex or 0]
        colon = _COLON.match(self.text, key.end())
        self.at = colon.end() if colon else key.end()
        sign = self.text[self.at : self.at + 1]
        if sign in {"{", "["} and not self.text.startswith(_TEMPLATE, self.at):
            self._enter(sign)
        elif sign and sign not in ",}]":
            self._value()

    def _value(self) -> None:
        """A string or a word; a string that the end of the text cuts off is left out."""
        closing = _CLOSING.get(self.text[self.at])
        if closing:
            pattern = _string(closing, isinstance(self._open[-1], dict))
            found = pattern.match(self.text, self.at + 1)
            self.at = found.end() if found else len(self.text)
            if found:
                self._put(_plain(found[1]))
            return
        word = _WORD.match(self.text, self.at)
        self.at = word.end() if word else self.at + 1
        if word:
            self._put(_meant(word[0].strip()))


@cache
def _string(closing: str, in_object: bool) -> re.Pattern[str]:
    """A string and the sign that ends it: the first of `closing` behind which there is what may follow a string."""
    ends = _MEMBER_ENDS if in_object else _ITEM_ENDS
    cut = rf'\\(?="\s*+,\s*+"{_BARE_NAME}"\s*+:)'  # a stroke that was meant for itself ends the string's last word
    return re.compile(rf"((?:[^\\{closing}]++|{cut}|\\.|[{closing}](?!{ends}))*+)[{closing}]", re.DOTALL)


def _plain(string: str) -> str:
    return _ESCAPE.sub(_unescaped, string) if "\\" in string else string


def _unescaped(escape: re.Match[str]) -> str:
    """The sign that an escape stands for; an unknown one before a letter stays as it is."""
    code = escape[1] or escape[2]
    if code:
        return chr(int(code, 16))
    sign = escape[3]
    return _ESCAPED.get(sign) or (escape[0] if sign.isalnum() else sign.strip("\n"))


def _meant(word: str) -> Any:
    """What a value without quotes is: a number, a word of the language, a text; None for program text."""
    literal = word.lower()
    if literal in _LITERALS:
        return _LITERALS[literal]
    number = _NUMBER.fullmatch(word)
    if number:
        return float(word) if number[1] or number[2] else int(word)
    return None if _PROGRAM.search(word) else word
