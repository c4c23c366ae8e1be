"""Add to the table of `newscrawl.text.age_wordings` what the installed release of the CLDR has.

usage, from the project's root: pip install babel==2.19.0
                                python -m benchmarks.age_wordings

What earlier releases had stays, since sites print with those: the table was made from Babel 2.18.0, then from 2.19.0.

The Unicode CLDR (https://cldr.unicode.org, Unicode License v3) lists how each language says that something was some
seconds, minutes, ... years ago, in a long, a short and a narrow form and for each of its grammatical numbers; Babel
(BSD) ships it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from newscrawl.text.age_wordings import NUMBER, template

TABLE = Path(__file__).parents[1] / "newscrawl" / "text" / "age_wordings.txt"
HEAD = """\
# How languages print ages, one language and unit a line:  language unit wording; wording; ...
#
# Made by `python -m benchmarks.age_wordings` from the Unicode CLDR (https://cldr.unicode.org, Unicode License v3) as
# Babel 2.18.0 and 2.19.0 (BSD) ship it: long, short and narrow forms of all grammatical numbers. `#` is the number; a
# wording that holds its number in a word begins with that number and an equals sign.
"""
LANGUAGES = """
nl en de fr es it pt ca gl eu ast oc da sv nb nn fo is fi et lv lt pl cs sk hu ro bg hr bs sr sr_Latn sl mk sq el tr az
ru uk be kk uz ky ka hy he ar fa ur hi bn mr ne gu pa ta te kn ml si th lo km my vi id ms fil ja ko zh zh_Hant mn af fy
lb cy ga gd br mt sw zu am so
""".split()
UNITS = ("second", "minute", "hour", "day", "week", "month", "year")
WIDTHS = ("", "-short", "-narrow")
SPOKEN = {"one": 1, "two": 2}
"""The number that a form without digits stands for."""


def wordings(language: str, unit: str) -> Iterator[str]:
    """The wordings of one language for one unit, as the table writes them. Raises ImportError without Babel."""
    from babel import Locale  # noqa: PLC0415  # no dependency of the project: needed here alone

    fields = Locale.parse(language)._data["date_fields"]
    for width in WIDTHS:
        field = fields.get(f"{unit}{width}")
        if field is None or "past" not in field:
            continue
        past = field["past"]
        for number in past:
            text = template(past[number].replace("{0}", NUMBER))
            if NUMBER in text:
                yield text
            elif number in SPOKEN:
                yield f"{SPOKEN[number]}={text}"


def lines(earlier: str) -> Iterator[str]:
    """The table, a line for each language and unit, from the `earlier` one and what is new."""
    rows = [line.split(" ", 2) for line in earlier.splitlines() if not line.startswith("#")]
    known = {(tag, unit): listed.split("; ") for tag, unit, listed in rows}
    for language in LANGUAGES:
        tag = language.replace("_", "-")
        for unit in UNITS:
            found = dict.fromkeys([*known.get((tag, unit), ()), *wordings(language, unit)])
            if found:
                yield f"{tag} {unit} {'; '.join(found)}"


if __name__ == "__main__":
    table = HEAD + "\n".join(lines(TABLE.read_text(encoding="utf-8"))) + "\n"
    TABLE.write_text(table, encoding="utf-8")
