r"""Make the table of how the libraries that sites make ages with word them: `newscrawl/text/age_programs.txt`.

usage, from the project's root:
  npm install --prefix /tmp/ages moment@2.31.0 dayjs@1.11.23 date-fns@4.4.0 timeago.js@4.0.2 timeago@1.6.7 \
    react-timeago@8.3.0
  cp benchmarks/age_programs.js /tmp/ages && node /tmp/ages/age_programs.js | python -m benchmarks.age_programs

All of these libraries are under the MIT licence. What the table of the CLDR has already is left out.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.age_wordings import UNITS
from newscrawl.text.age import parse_age
from newscrawl.text.age_wordings import NUMBER, SAME, template

TABLE = Path(__file__).parents[1] / "newscrawl" / "text" / "age_programs.txt"

HEAD = """\
# How programs of web pages print ages, one language and unit a line:  language unit wording; wording; ...
#
# Made by `python -m benchmarks.age_programs`, which names the libraries and their releases (MIT), from what they print
# for some numbers of each unit. `#` is the number; a wording that holds its number in a word, or tells about how long
# ago it was, begins with that number and an equals sign.
"""
SCRIPTS = {
    "zh-tw": "zh-Hant",
    "zh-hk": "zh-Hant",
    "zh-mo": "zh-Hant",
    "sr": "sr-Latn",
    "sr-cyrl": "sr",
    "rs": "sr-Latn",
}
_DIGITS = re.compile(r"\d+")
_LENGTH = re.compile("(?:# ?)?[^\\W\\d_\u0e00-\uffff]+(?: #)?")  # of time, without a word that says "ago"
Row = tuple[str, str, int, str]


def rows(printed: Iterable[str]) -> Iterator[Row]:
    """(language, unit, amount, wording) of each line; the language without a region."""
    for line in printed:
        locale, unit, amount, wording = json.loads(line)
        tag = locale.lower().replace("_", "-")
        base = SCRIPTS.get(tag) or tag.partition("-")[0]
        yield SAME.get(base, base), unit, amount, wording


def table(printed: Iterable[str]) -> dict[tuple[str, str], list[str]]:
    """The wordings that are not known yet, by language and unit; those of two meanings left out."""
    meanings: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for language, unit, amount, wording in rows(printed):
        found = _DIGITS.findall(wording)
        text = template(_DIGITS.sub(NUMBER, wording))
        if len(found) > 1 or ";" in text or "=" in text or _LENGTH.fullmatch(text):
            continue
        if found and amount and int(found[0]) != amount:
            continue
        known = parse_age(wording, language)
        if known is None or (known.amount, known.unit) != (amount, unit):
            spoken = text if found else f"{amount}={text}"
            meanings.setdefault((language, text), set()).add((unit, spoken))
    result: dict[tuple[str, str], list[str]] = {}
    for (language, _), meant in meanings.items():
        if len(meant) == 1:
            unit, spoken = meant.pop()
            result.setdefault((language, unit), []).append(spoken)
    return result


def main() -> None:
    """Write the table from the lines of standard input."""
    TABLE.write_text(HEAD, encoding="utf-8")  # what it had would count as known
    found = table(sys.stdin)
    order = sorted(found, key=lambda key: (key[0], UNITS.index(key[1])))
    lines = [f"{language} {unit} {'; '.join(found[language, unit])}" for language, unit in order]
    TABLE.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
