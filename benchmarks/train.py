"""Grow the trees of newscrawl/pages/body/trees.py, and say what they are worth: `make train CORPORA=path`.

The pages of each corpus are labelled by their right text (labels.py), a model is grown for each fold on the pages of
all other folds, and every page is scored by the model that knows no page of its site. Then one is grown on all and
written. The same corpora give the same file: one thread, fixed seed, no clock.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import lightgbm
import numpy as np
from numpy.typing import NDArray

from benchmarks import corpora, refusing
from benchmarks.corpora import FETCHED, FOLDS, Example
from benchmarks.labels import label
from benchmarks.scoring import Score, score
from benchmarks.shingles import words
from benchmarks.trees import REPEATABLE, Column, function, plain_column
from newscrawl.errors import NotAnArticle
from newscrawl.pages.body import evidence, trees
from newscrawl.pages.body import find as body
from newscrawl.pages.page import read_page
from newscrawl.pages.refusal import trees as refusal_trees
from newscrawl.pages.teasers.find import find_teasers
from newscrawl.pages.tree import classes

COMMAND = "make train CORPORA=path"
TARGET, REFUSAL = Path(trees.__file__), Path(refusal_trees.__file__)
WHICH = "a page is an article"
THRESHOLD = 0.45
SURE = 3.5  # log odds, see trees.function: of 80,000 segments 15 that were sure on the way ended on the other side
TREES = 160
PARAMETERS: dict[str, Any] = REPEATABLE | {
    "num_leaves": 20,
    "learning_rate": 0.1,
    "min_data_in_leaf": 300,
    "feature_fraction": 0.4,
    "lambda_l2": 0.5,
    "seed": 7,
}
LEAST_TOLD = 6  # characters of a string that says of a segment whether it is right
NEWS, STRINGS = 1.0, 0.04  # what a page weighs, and a segment that is known by a string only
SMALL, MOST = 60, 0.5  # words that make a page's segments weigh less, and the most that one may weigh
WORTH = {"G_wcxb_articles": 0.25, "C2_readability": 0.0}  # blogs and guides; texts that another extractor found
Array = NDArray[np.float64]


@dataclass(slots=True)
class Lesson:
    """The segments of one page: rows of evidence, labels, weights."""

    fold: int
    rows: Array
    labels: Array
    weights: Array


class Models(NamedTuple):
    """Sources of a model of text and of one of pages."""

    text: str
    refusal: str


def lesson(example: Example) -> Lesson | None:
    """What a page teaches; None for one that is no article or tells nothing."""
    try:
        page = read_page(example.html, example.url, FETCHED)
        read = body.read_evidence(page, find_teasers(page))
    except NotAnArticle:
        return None
    texts = [one.text for one in read.segments]
    labels, weights = _by_text(texts, example) if example.body else _by_strings(texts, example)
    known = weights > 0
    if not known.any():
        return None
    return Lesson(example.fold, np.array(read.rows, dtype=float)[known], labels[known], weights[known])


def _by_text(texts: list[str], example: Example) -> tuple[Array, Array]:
    counts = np.array([len(words(text)) for text in texts], dtype=float)
    weights = np.minimum((counts + 4) / (counts.sum() + SMALL), MOST)
    return np.array(label(texts, example.body), dtype=float), weights * WORTH.get(example.corpus, NEWS)


def _by_strings(texts: list[str], example: Example) -> tuple[Array, Array]:
    within = [" ".join(text.split()) for text in example.within if len(text) >= LEAST_TOLD]
    without = [" ".join(text.split()) for text in example.without if len(text) >= LEAST_TOLD]
    right = np.array([any(string in text for string in within) for text in texts], dtype=float)
    wrong = np.array([any(string in text for string in without) for text in texts], dtype=float)
    return right, np.maximum(right, wrong) * STRINGS


def columns(rows: Array) -> list[Column]:
    """The columns that a model is taught from: a row's values, bits one by one."""
    found: list[Column] = []
    for index, name in enumerate(evidence.NAMES):
        if name in ("around", "own"):
            found += [Column(f"{name}_{group}", name, bit) for group, bit in classes.GROUPS.items()]
        else:
            found.append(plain_column(name, rows[:, index]))
    return found


def expand(rows: Array, known: list[Column]) -> Array:
    """The values of these columns."""
    parts = [rows[:, evidence.NAMES.index(column.argument)] for column in known]
    pairs = zip(parts, known, strict=True)
    split = [((part.astype(int) & column.bit) != 0).astype(float) if column.bit else part for part, column in pairs]
    return np.stack(split, axis=1)


def grow(lessons: list[Lesson], known: list[Column]) -> str:
    """The source of a model grown on these pages."""
    values = expand(np.concatenate([one.rows for one in lessons]), known)
    labels = np.concatenate([one.labels for one in lessons])
    weights = np.concatenate([one.weights for one in lessons])
    names = [column.name for column in known]
    data = lightgbm.Dataset(values, labels, weight=weights, feature_name=names, params={"verbose": -1})
    model = lightgbm.train(PARAMETERS, data, num_boost_round=TREES)
    return function(model.dump_model(), known, list(evidence.NAMES), math.log(THRESHOLD / (1 - THRESHOLD)), SURE)


@contextmanager
def judged_by(source: str, refused_by: str = "") -> Iterator[None]:
    """Inside, the extractor judges text by this model, and pages by that one."""
    before = trees.odds, refusal_trees.odds
    trees.odds = compiled(source)
    if refused_by:
        refusal_trees.odds = compiled(refused_by)
    try:
        yield
    finally:
        trees.odds, refusal_trees.odds = before


def compiled(source: str) -> Any:
    """The function that a model's source defines."""
    space: dict[str, Any] = {}
    exec(source, space)
    return space["odds"]


def cross_validate(examples: dict[str, list[Example]], models: list[Models]) -> dict[str, Score]:
    """Each corpus scored, every page by the models that know no page of its site."""
    found = {name: Score() for name in examples}
    for fold, model in enumerate(models):
        with judged_by(*model):
            for name, pages in examples.items():
                found[name].add(score([one for one in pages if one.fold == fold]))
    return found


def teach(examples: dict[str, list[Example]]) -> tuple[list[Models], Models, str]:
    """The models that leave one fold out each, those that know all pages, and what the refusal is worth."""
    sources, whole = fold_models(examples)
    pages = [one for part in examples.values() for one in part]
    taught = refusing.teach(pages, lambda fold: judged_by(sources[fold]))
    folds = [Models(source, other) for source, other in zip(sources, taught.folds, strict=True)]
    return folds, Models(whole, taught.whole), taught.worth


def fold_models(examples: dict[str, list[Example]]) -> tuple[list[str], str]:
    """The sources of the models that leave one fold out each, and of the one that knows all pages."""
    taught = [one for pages in examples.values() for one in pages if one.kind == "article"]
    lessons = [told for one in taught if (told := lesson(one)) is not None]
    known = columns(np.concatenate([one.rows for one in lessons]))
    parts = [[one for one in lessons if one.fold != fold] for fold in range(FOLDS)]
    return [grow(part, known) for part in parts], grow(lessons, known)


def main() -> None:
    """Read the corpora of a folder, print the cross-validated figures, write the trees."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, help="a folder of corpora")
    folders = corpora.folders(parser.parse_args().corpora)
    examples = {folder.name: list(corpora.read(folder)) for folder in folders}
    digest = corpora.digest(folders)
    print(f"corpora {digest}, {FOLDS} folds by registered domain")
    folds, whole, worth = teach(examples)
    for name, known in cross_validate(examples, folds).items():
        print(f"{name:20} {known}")
    print(worth)
    for target, what, source in ((TARGET, "a segment is the article's", whole.text), (REFUSAL, WHICH, whole.refusal)):
        target.write_text(HEAD.format(what=what, command=COMMAND, digest=digest) + source, encoding="utf-8")
        print(f"wrote {target}")


HEAD = '''# ruff: noqa
# fmt: off
"""Trees that judge whether {what}; their sum is its log odds. Data, not to be edited.

Made by `{command}` from the corpora with digest {digest}; docs/extraction.md says which these are.
"""

from __future__ import annotations


'''

if __name__ == "__main__":
    main()
