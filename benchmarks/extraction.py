"""Extraction measured on corpora of saved pages, beside others: `make bench-extract CORPORA=path`.

For every corpus our row, other extractors' on the same pages in the same session, the median and the 95th
percentile of the time for a page, and the peak of resident memory of a process that does nothing else; then how often
headline, date, authors and language are right. Of what is trained the figures that count are those of the
cross-validation: they are compared with `floor.toml`, as those of the fields are, and a lower one makes the command
fail. `--lower-floor` writes what was measured, whatever it is.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tomllib
from pathlib import Path

from benchmarks import corpora, fields, peers
from benchmarks.corpora import Example
from benchmarks.scoring import score

FLOOR = Path(__file__).with_name("floor.toml")
SLACK = 0.0005  # figures are pinned with four digits
HEAD = "# What `make bench-extract` must reach, cross-validated by site. It writes this; --lower-floor alone lowers it."
HEADINGS = f"{'F1':>7} {'refused':>8} {'p50 ms':>8} {'p95 ms':>8} {'max ms':>8} {'peak MiB':>9}"
Figures = dict[str, float]


def main() -> None:
    """Measure, print, compare with the floor; status 1 for a result below it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path, help="a folder of corpora")
    parser.add_argument("--alone", action="store_true", help="leave the other extractors out")
    parser.add_argument("--lower-floor", action="store_true", help="pin what was measured, lower or not")
    parser.add_argument("--only", help="one extractor, its figures as JSON: what each process of a run prints")
    options = parser.parse_args()
    if options.only:
        print(json.dumps(_measure(options.corpora, options.only)))
        return
    folders = corpora.folders(options.corpora)
    digest = corpora.digest(folders)
    names = list(peers.extractors()) if not options.alone else ["newscrawl"]
    measured = {name: _in_a_process(options.corpora, name) for name in names}
    told = {name: _told(folders, name) for name in peers.tellers() if name in names}
    figures = _cross_validated({folder.name: list(corpora.read(folder)) for folder in folders})
    print(f"corpora {digest}\n{_table(measured, figures)}\n{_fields_table(told)}")
    for corpus, rates in told["newscrawl"].items():
        figures |= {f"{name} {corpus}": round(value, 4) for name, value in rates.items()}
    sys.exit(_compare(figures, digest, options.lower_floor))


def _measure(root: Path, name: str) -> dict[str, dict[str, float]]:
    extractor = peers.extractors()[name]()
    found: dict[str, dict[str, float]] = {}
    for folder in corpora.folders(root):
        known = score(corpora.read(folder), extractor)
        found[folder.name] = {
            "f1": -1.0 if known.f1 is None else known.f1,
            "p50": known.milliseconds(0.5),
            "p95": known.milliseconds(0.95),
            "most": known.milliseconds(1.0),
            "refused": known.refused / known.pages,
        }
    found["memory"] = {"peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}
    return found


def _in_a_process(root: Path, name: str) -> dict[str, dict[str, float]]:
    """The figures of one extractor in a process of its own, so that its peak of memory is its own."""
    command = [sys.executable, "-m", "benchmarks.extraction", str(root), "--only", name]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, dict[str, float]] = json.loads(done.stdout.splitlines()[-1])
    return found


def _told(folders: list[Path], name: str) -> dict[str, Figures]:
    """By corpus how often the fields are right that an extractor tells; corpora that tell of none are left out."""
    tell = peers.tellers()[name]()
    rates = {folder.name: fields.rate(corpora.read(folder), tell) for folder in folders}
    return {corpus: found for corpus, found in rates.items() if found}


def _cross_validated(examples: dict[str, list[Example]]) -> dict[str, float]:
    """By corpus F1 of text, and with `refused ` in front the share of pages refused."""
    from benchmarks.train import cross_validate, teach  # noqa: PLC0415 - a process that measures peaks loads no trainer

    folds, _, _ = teach(examples)
    found: dict[str, float] = {}
    for name, known in cross_validate(examples, folds).items():
        if known.f1 is not None:
            found[name] = round(known.f1, 4)
        found[f"refused {name}"] = round(known.refused / known.pages, 4)
    return found


def _table(measured: dict[str, dict[str, dict[str, float]]], figures: dict[str, float]) -> str:
    lines = []
    for corpus in next(iter(measured.values())):
        if corpus == "memory":
            continue
        lines.append(f"\n{corpus:24} {HEADINGS}")
        if f"refused {corpus}" in figures:
            lines.append(
                f"{'newscrawl, unseen sites':24} {_f1(figures.get(corpus))} {figures[f'refused {corpus}']:8.3f}"
            )
        for name, found in measured.items():
            own = found[corpus]
            times = f"{own['p50']:8.1f} {own['p95']:8.1f} {own['most']:8.1f}"
            peak = found["memory"]["peak"]
            lines.append(f"{name:24} {_f1(own['f1'])} {own['refused']:8.3f} {times} {peak:9.0f}")
    return "\n".join(lines)


def _fields_table(told: dict[str, dict[str, Figures]]) -> str:
    lines = []
    for corpus, known in told["newscrawl"].items():
        lines.append(f"\n{corpus:24} {' '.join([f'{name:>16}' for name in known])}")
        for name, found in told.items():
            values = [
                f"{found[corpus][field]:16.3f}" if field in found.get(corpus, {}) else f"{'-':>16}" for field in known
            ]
            lines.append(f"{name:24} {' '.join(values)}")
    return "\n".join(lines)


def _f1(value: float | None) -> str:
    return f"{'-':>7}" if value is None or value < 0 else f"{value:7.4f}"


def _compare(figures: dict[str, float], digest: str, lower: bool) -> int:
    """Say what fell below the floor; pin what rose, or everything with `lower`. The status to end with."""
    pinned = tomllib.loads(FLOOR.read_text(encoding="utf-8")) if FLOOR.exists() else {}
    if pinned.get("corpora") != digest and not lower:
        print(f"\nthe floor was measured on corpora {pinned.get('corpora')}, not on these: nothing to compare with")
        return 2
    known: Figures = pinned.get("figures", {})
    fallen = [name for name, value in known.items() if _is_worse(name, figures.get(name, 0.0), value)]
    for name in fallen:
        print(f"below the floor: {name} {figures.get(name, 0.0):.4f}, pinned {known[name]:.4f}")
    if lower or not fallen:
        better = {name: value if lower else _best(name, value, known.get(name)) for name, value in figures.items()}
        lines = [f'"{name}" = {value}' for name, value in better.items()]
        FLOOR.write_text("\n".join([HEAD, f'corpora = "{digest}"', "", "[figures]", *lines, ""]), encoding="utf-8")
    return 1 if fallen and not lower else 0


def _is_worse(name: str, value: float, pinned: float) -> bool:
    return value > pinned + SLACK if _counts_errors(name) else value < pinned - SLACK


def _best(name: str, value: float, pinned: float | None) -> float:
    if pinned is None:
        return value
    return min(value, pinned) if _counts_errors(name) else max(value, pinned)


def _counts_errors(name: str) -> bool:
    """Whether a figure is better the smaller it is: refused articles, authors where the page names none."""
    refused_articles = name.startswith("refused ") and not name.endswith(("_others", "_frontpages"))
    return refused_articles or name.startswith(fields.SPURIOUS)


if __name__ == "__main__":
    main()
