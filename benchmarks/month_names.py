r"""Make the table of what languages call the months: `newscrawl/text/month_names.txt`.

usage, from the project's root:
  npm install --prefix /tmp/months moment@2.31.0 date-fns@4.4.0 && cp benchmarks/month_names.js /tmp/months
  python -m benchmarks.month_names languages > /tmp/months/languages.txt
  node /tmp/months/month_names.js | python -m benchmarks.month_names

Moment.js and date-fns are under the MIT licence, the Unicode CLDR, which Node.js holds, under the Unicode License v3.
What the table that serves all languages tells rightly is left out.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from newscrawl.text.age_wordings import SAME
from newscrawl.text.dateline_dates import MONTHS, fold_month
from newscrawl.text.dates_printed import WORD
from newscrawl.text.weekdays import is_weekday

TABLE = Path(__file__).parents[1] / "newscrawl" / "text" / "month_names.txt"
HEAD = """\
# What languages call the months where the table of all languages does not know it or means another month, one language
# and month a line:  language number name name ...  and, with 0 for the number, what they call the days of the week.
#
# Made by `python -m benchmarks.month_names`, which names the sources: the Unicode CLDR (Unicode License v3), Moment.js
# and date-fns (MIT).
"""
LANGUAGES = """
nl de fr es it pt ca gl eu da sv nb nn fi et lv lt pl cs sk sl hr bs sr sr-Latn mk sq bg ro hu el tr az ru uk be kk uz
uz-Cyrl ky tg ka hy he ar ar-LB ar-MA ar-DZ fa ps ur sd hi bn mr ne gu pa ta te kn ml si th lo km my vi id ms jv fil
mn af fy lb cy ga mt sw am so ha yo zu is fo eo oc br gd se ckb ug tk mi
""".split()
_WORD = re.compile(WORD)
Key = tuple[str, int]


def table(printed: Iterable[str]) -> dict[Key, list[str]]:
    """The names by language and month; a name counts for the first month of its language that has it."""
    found: dict[Key, list[str]] = {}
    taken: set[tuple[str, str]] = set()
    for language, month, name in _names(printed):
        folded = fold_month(name.strip().rstrip("."))
        known = is_weekday(folded) if month == 0 else MONTHS.get(folded) == month
        if not _WORD.fullmatch(folded) or (language, folded) in taken or known:
            continue
        taken.add((language, folded))
        found.setdefault((language, month), []).append(folded)
    return found


def _names(printed: Iterable[str]) -> Iterator[tuple[str, int, str]]:
    """Language without region, month and name of each line; in Hebrew and Basque also glued to "in" and "of"."""
    for line in printed:
        locale, month, name = json.loads(line)
        base = locale.lower().partition("-")[0]
        yield SAME.get(base, base), month, name
        if base == "he":
            yield base, month, f"ב{name}"
        if base == "eu":
            yield base, month, f"{name}ren"


def main() -> None:
    """Write the table from the lines of standard input; with `languages`, print which the CLDR is asked for."""
    if sys.argv[1:] == ["languages"]:
        print("\n".join(LANGUAGES))
        return
    lines = [f"{language} {month} {' '.join(names)}" for (language, month), names in sorted(table(sys.stdin).items())]
    TABLE.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
