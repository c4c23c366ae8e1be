"""Names of people as Chinese writes them: a family name of the table, and one or two signs more."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from typing import Any

_WORDS: dict[str, Any] = tomllib.loads(files(__package__).joinpath("names_chinese.toml").read_text(encoding="utf-8"))
_SINGLE = frozenset("".join((_WORDS["frequent"] + _WORDS["traditional"]).split()))
_DOUBLE = frozenset(_WORDS["double"])
_NOBODY = frozenset(_WORDS["words"])
_HOUSES = tuple(_WORDS["houses"])
_OF_HAN = re.compile("[\u4e00-\u9fff]+(?:[·–—_-][\u4e00-\u9fff]+)*")
_FOREIGN = re.compile("[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,6}){1,3}")
_REPORTERS = re.compile("(?:记者|記者)[\\s:：]{0,2}(?=[\u4e00-\u9fff])")
_RUN = re.compile("[\u4e00-\u9fff]{2,4}")
_BETWEEN = re.compile(r"[ \u3000、,，]{1,2}")
_LONGEST = {1: 3, 2: 4}  # signs of a name, by those of its family name


def is_of_han(name: str) -> bool:
    """Whether a name is in Chinese signs and no others; Japanese names are too."""
    return _OF_HAN.fullmatch(name) is not None


def is_chinese_name(name: str) -> bool:
    """Whether a text in Chinese signs can be a person's name where the language is Chinese.

    >>> is_chinese_name("王小明"), is_chinese_name("欧阳小明"), is_chinese_name("安娜·贝格"), is_chinese_name("科技")
    (True, True, True, False)
    """
    if "·" in name:
        return _FOREIGN.fullmatch(name) is not None
    family = 2 if name[:2] in _DOUBLE else 1
    is_known = family > 1 or name[:1] in _SINGLE
    return is_known and family < len(name) <= _LONGEST[family] and name not in _NOBODY and not name.endswith(_HOUSES)


def reporters(text: str) -> list[str]:
    """The people that a text names behind its first "记者", reporter: `（记者王小明、李红 摄影 张三）` names two."""
    found = _REPORTERS.search(text)
    names: list[str] = []
    at = found.end() if found else len(text)
    while (
        (name := _RUN.match(text, at)) and is_chinese_name(name[0]) and not text[name.end() : name.end() + 1].isalpha()
    ):
        names.append(name[0])
        between = _BETWEEN.match(text, name.end())
        if between is None:
            break
        at = between.end()
    return names
