"""Measure `parse_dateline` on a file of labelled rows.

usage, from the project's root: python -m benchmarks.datelines ROWS.jsonl [-v]

A row has `text`, `raw`, `places`, `agencies` (as printed), `body`, `lang`, `cls` and `site`. Printed are, by class,
by site and by language: rows, exact splits, places, agencies, all three, and false alarms among rows without a
dateline; then microseconds a paragraph with and without one. `-v` lists what differs.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from newscrawl.text.agencies import canonical_agency
from newscrawl.text.dateline import parse_dateline, read_front

COLUMNS = ("rows", "split", "places", "agencies", "exact", "alarms")
ROUNDS = 20


def judge(row: dict[str, Any]) -> dict[str, bool]:
    """What holds of one row; agencies are compared by their canonical names."""
    found = parse_dateline(row["text"])
    wanted = tuple(dict.fromkeys(canonical_agency(name) or name for name in row["agencies"]))
    split = found.raw.strip() == row["raw"].strip() and found.body.strip() == row["body"].strip()
    places, agencies = found.places == tuple(row["places"]), found.agencies == wanted
    alarm = not row["raw"] and bool(found.raw)
    exact = split and places and agencies
    return {"rows": True, "split": split, "places": places, "agencies": agencies, "exact": exact, "alarms": alarm}


def microseconds(texts: list[str]) -> float:
    """The best of some rounds over `texts`, per text."""
    best = float("inf")
    for _ in range(ROUNDS):
        read_front.cache_clear()
        start = time.perf_counter()
        for text in texts:
            parse_dateline(text)
        best = min(best, time.perf_counter() - start)
    return best / max(1, len(texts)) * 1e6


def main() -> int:
    """Print the tables; 1 where the file holds no row."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true", help="list the rows that differ")
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.rows.read_text(encoding="utf-8").splitlines() if line.strip()]
    tables: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in rows:
        verdict = judge(row)
        for kind, name in (("class", row["cls"]), ("site", row["site"]), ("language", row["lang"])):
            tables[kind, name].update(column for column, holds in verdict.items() if holds)
        if options.verbose and not verdict["exact"]:
            print(f"{row['cls']}: {row['text'][:90]!r}\n    got {parse_dateline(row['text'])}", file=sys.stderr)
    print(f"{'':10}{'':16}" + "".join(f"{column:>10}" for column in COLUMNS))
    for (kind, name), counts in sorted(tables.items()):
        print(f"{kind:10}{name:16}" + "".join(f"{counts[column]:>10}" for column in COLUMNS))
    with_one = [row["text"] for row in rows if row["raw"]]
    without = [row["text"] for row in rows if not row["raw"]] + [row["body"] for row in rows if row["raw"]]
    print(
        f"microseconds a paragraph: {microseconds(with_one):.1f} with a dateline, {microseconds(without):.1f} without"
    )
    return 0 if rows else 1


if __name__ == "__main__":
    sys.exit(main())
