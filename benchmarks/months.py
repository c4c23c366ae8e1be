"""Make the names of months that `newscrawl.text.dateline_dates` takes from the CLDR anew.

usage, from the project's root: pip install babel==2.18.0
                                python -m benchmarks.months > newscrawl/text/dateline_months.txt

The Unicode CLDR (https://cldr.unicode.org, Unicode License v3) lists the months of each language, long and short, as
they stand in a date and alone; Babel (BSD) ships it. What `dateline_months.PRINTED` has is left out, so are names of
several words, and those of few letters, which are other words elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.text.dateline_dates import fold_month
from newscrawl.text.dateline_months import PRINTED

HEAD = """\
# Names of months, January first, a line for each month; those of newscrawl/text/dateline_months.py are left out.
#
# Made by `python -m benchmarks.months` from the Unicode CLDR (https://cldr.unicode.org, Unicode License v3) as Babel
# 2.18.0 (BSD) ships it."""
LANGUAGES = """
en nl de fr it es pt ca gl eu ro pl cs sk hu hr sl sr sr_Latn bs mk bg ru uk be sq el tr az uz kk ky tg hy ka lt lv et
fi sv da nb nn is fo ga cy ar fa he ur hi mr ne bn ta te ml kn gu pa id ms sw af tl vi am so ha yo zu
""".split()
LEAST = 2  # letters
LEAST_ASCII = 4  # letters of a name in ASCII
_NAME = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff]){2,14}\Z")


def names() -> Iterator[tuple[int, str]]:
    """Number and name of every month of every language, as printed. Raises ImportError without Babel."""
    from babel import Locale  # noqa: PLC0415  # needed here alone, no dependency of the project

    for language in LANGUAGES:
        months = Locale.parse(language).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                yield from months[context][width].items()


def lines() -> Iterator[str]:
    """The table, a line for each month; a name counts for the first month that has it."""
    taken = {fold_month(name) for listed in PRINTED for name in listed.split()}
    found: list[list[str]] = [[] for _ in range(12)]
    for month, printed in names():
        name = printed.strip().rstrip(".").lower()
        short = len(name) < (LEAST_ASCII if name.isascii() else LEAST)
        if not short and _NAME.match(name) and fold_month(name) not in taken:
            taken.add(fold_month(name))
            found[month - 1].append(name)
    for listed in found:
        yield " ".join(listed)


if __name__ == "__main__":
    print("\n".join([HEAD, *lines()]))
