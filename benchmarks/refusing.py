"""Teach the refusal: which pages are no articles."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, NamedTuple

import lightgbm
import numpy as np
from numpy.typing import NDArray

from benchmarks.corpora import FETCHED, FOLDS, Example
from benchmarks.trees import REPEATABLE, function, plain_column
from newscrawl.errors import NotAnArticle
from newscrawl.pages.body import find as body
from newscrawl.pages.page import read_page
from newscrawl.pages.refusal import facts as refusal_facts
from newscrawl.pages.refusal import refuse as refusal
from newscrawl.pages.teasers.find import find_teasers

MOST_REFUSED = 0.0075  # share of the corpora's articles, cross-validated; those found to have no text count too
WORTH = {"documentation": 0.1, "service": 0.3}  # kinds of pages that are near to articles
TREES = 300
PARAMETERS: dict[str, Any] = REPEATABLE | {  # small and many: what is refused then hangs least on the seed
    "num_leaves": 6,
    "learning_rate": 0.05,
    "min_data_in_leaf": 15,
    "feature_fraction": 0.3,
    "lambda_l2": 1.0,
    "seed": 3,
}
SURELY = 1e9
Array = NDArray[np.float64]


@dataclass(slots=True)
class _Case:
    fold: int
    kind: str
    odds: float  # above 0 an article; of a page that the trees are asked about, filled in by the model that left it out
    row: refusal_facts.Row | None  # None for a page that is judged without them


class Taught(NamedTuple):
    """Sources of trees, and what they are worth in words."""

    folds: list[str]  # each without the pages of its fold
    whole: str
    worth: str


def teach(examples: list[Example], judged: Callable[[int], AbstractContextManager[None]]) -> Taught:
    """Grow the trees.

    Inside `judged(fold)` the extractor judges text by a model that knows no page of that fold.
    """
    cases = []
    for fold in range(FOLDS):
        with judged(fold):
            cases += [_case(example) for example in examples if example.fold == fold]
    asked = [case for case in cases if case.row is not None]
    models = [_grow([case for case in asked if case.fold != fold]) for fold in range(FOLDS)]
    for case in asked:
        case.odds = float(models[case.fold].predict(np.array([case.row], dtype=float), raw_score=True)[0])
    limit = _limit(cases)
    rows = np.array([case.row for case in asked], dtype=float)
    columns = [plain_column(name, rows[:, index]) for index, name in enumerate(refusal_facts.NAMES)]
    names = list(refusal_facts.NAMES)
    folds = [function(model.dump_model(), columns, names, limit) for model in models]
    return Taught(folds, function(_grow(asked).dump_model(), columns, names, limit), _told(cases, limit))


def _case(example: Example) -> _Case:
    try:
        page = read_page(example.html, example.url, FETCHED)
        reading, told = body.read_text(page, find_teasers(page))
    except NotAnArticle:
        return _Case(example.fold, example.kind, -SURELY, None)
    if told or (any(one.mass for one in reading.chosen) and refusal.is_sure(page, reading)):
        return _Case(example.fold, example.kind, SURELY, None)
    if not any(one.mass for one in reading.chosen):
        return _Case(example.fold, example.kind, -SURELY, None)
    return _Case(example.fold, example.kind, 0.0, refusal_facts.facts(page, reading))


def _grow(cases: list[_Case]) -> lightgbm.Booster:
    rows = np.array([case.row for case in cases], dtype=float)
    labels = np.array([case.kind == "article" for case in cases], dtype=float)
    weights = np.array([WORTH.get(case.kind, 1.0) for case in cases])
    data = lightgbm.Dataset(
        rows, labels, weight=weights, feature_name=list(refusal_facts.NAMES), params={"verbose": -1}
    )
    return lightgbm.train(PARAMETERS, data, num_boost_round=TREES)


def _limit(cases: list[_Case]) -> float:
    """The log odds below which no more than `MOST_REFUSED` of the articles lie."""
    known = sorted([case.odds for case in cases if case.kind == "article"])
    return float(known[int(MOST_REFUSED * len(known))])


def _told(cases: list[_Case], limit: float) -> str:
    lines = []
    for kind in sorted({case.kind for case in cases}):
        own = [case for case in cases if case.kind == kind]
        refused = sum([case.odds < limit for case in own])
        lines.append(f"refused of {kind}: {refused} of {len(own)}, {refused / len(own):.3f}")
    return "\n".join(lines)
