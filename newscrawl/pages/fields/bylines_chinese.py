"""Bylines of pages in Chinese: a family name tells people from houses and columns, and reporters stand in the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from newscrawl.pages.page import Page
from newscrawl.pages.raw import Raw
from newscrawl.text.language_detection import settled_language
from newscrawl.text.names import split_authors
from newscrawl.text.names_chinese import is_chinese_name, is_of_han, reporters

SAMPLE = 30  # blocks from the headline on that tell the language
LONGEST_LINE = 40  # characters of a line that names a reporter and no more
OPENING = 30  # characters before the bracket at the beginning of a text
_REPORTER = "(?:[\u4e00-\u9fff]{0,6}(?:记者|記者))"
_LINE = re.compile(
    f"(?:(?:采写|採訪|撰文|文)\\s?[:：/／|]\\s?)?[\u4e00-\u9fff]{{0,10}}{_REPORTER}[\\s:：]+[^，。；,;]+"
)
_OPENS = re.compile(f".{{0,{OPENING}}}?[（(]({_REPORTER}[^()（）]*)[)）](?=.)")  # 本报讯（记者王小明）
_CLOSES = re.compile(f"[。！？”」][（(]({_REPORTER}[^()（）]*)[)）]\\Z")
_PICTURED = ("摄", "攝")


def people_only(page: Page, lines: Iterable[str]) -> list[str]:
    """Bylines; of one on a page in Chinese the people and agencies only, where it names others in Chinese signs."""
    return [found for found in _read(page, list(lines)) if found]


def told_people(page: Page, told: list[Raw]) -> list[Raw]:
    """The same of what structured data and meta tags name."""
    read = _read(page, [raw.value for raw in told])
    return [Raw(found, raw.source) for found, raw in zip(read, told, strict=True) if found]


def reported(page: Page, is_teaser: Callable[[int], bool]) -> Iterator[str]:
    """The first reporters that a text in Chinese names: in brackets where it begins or ends, or in a line of its
    own."""
    if page.headline_element >= 0 and _is_chinese(page):
        blocks = page.outline.blocks[page.outline.last_block[page.headline_element] :]
        named = (", ".join(_reporters(block.text)) for block in blocks if not is_teaser(block.element))
        yield from islice(filter(None, named), 1)


def _reporters(text: str) -> list[str]:
    if "记者" not in text and "記者" not in text:
        return []
    found = _OPENS.match(text) or _CLOSES.search(text)
    line = found[1] if found else text
    if any(map(line.__contains__, _PICTURED)):
        return []
    return reporters(line) if found else in_line(line)


def in_line(text: str) -> list[str]:
    """The reporters that a line names that says no more: `海岸晚报记者 王小明`."""
    return reporters(text) if len(text) <= LONGEST_LINE and _LINE.fullmatch(text) else []


def _read(page: Page, lines: list[str]) -> list[str]:
    """Each line, "" for one that names nobody else; the page's language is asked where it matters, and once."""
    found = [_people(line) for line in lines]
    return found if found != lines and _is_chinese(page) else lines


def _people(line: str) -> str:
    """The people and agencies of a line in Chinese that names others too, else the line."""
    people, agencies = ([], []) if line.isascii() else split_authors(line)
    others = {name for name in people if is_of_han(name) and not is_chinese_name(name)}
    return ", ".join([*[name for name in people if name not in others], *agencies]) if others else line


def _is_chinese(page: Page) -> bool:
    first = page.outline.first_block[page.headline_element] if page.headline_element >= 0 else 0
    text = " ".join([block.text for block in page.outline.blocks[first : first + SAMPLE]])
    return (settled_language(page.language, text) or "").partition("-")[0] == "zh"
