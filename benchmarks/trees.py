"""Boosted trees as plain Python: what LightGBM learned, written as nested conditionals."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray


class Column(NamedTuple):
    """A column that a model is taught from, and how the program at run time reads it."""

    name: str
    argument: str  # of the function that is written
    bit: int = 0  # of the argument; 0 where the column is the argument itself
    kind: str = "real"  # or "whole", "flag"


def plain_column(name: str, values: NDArray[np.float64]) -> Column:
    """A column that is an argument itself, its kind by the values that it has."""
    whole = bool((values == np.floor(values)).all())
    return Column(name, name, 0, "flag" if set(np.unique(values)) <= {0.0, 1.0} else "whole" if whole else "real")


REPEATABLE = {"objective": "binary", "num_threads": 1, "deterministic": True, "verbose": -1}  # beside a seed
ASKED_EACH = 8  # trees after which it is asked whether the sum is sure


def function(
    model: dict[str, Any], columns: list[Column], arguments: list[str], limit: float, sure: float | None = None
) -> str:
    """The source of `odds(*arguments)`: above 0 where the model's log odds are above `limit`.

    `model` is what LightGBM dumps. A statement per tree; thresholds and leaves keep every digit. With `sure` the
    later trees are left out where the sum of the earlier ones is so far from 0: `sure` before the first tree, and
    less in proportion to the trees that are left.
    """
    bits = {column.argument for column in columns if column.bit}
    typed = [f"{name}: {'int' if name in bits else 'float'}" for name in arguments]
    lines = [f"def odds({', '.join(typed)}) -> float:", f"    s = {-limit!r}"]
    grown = model["tree_info"]
    for count, tree in enumerate(grown):
        if sure is not None and count and count % ASKED_EACH == 0:
            enough = round(sure * (1 - count / len(grown)), 3)
            lines.append(f"    if s > {enough!r} or s < -{enough!r}:\n        return s")
        lines.append(f"    s += {_node(tree['tree_structure'], columns)}")
    return "\n".join([*lines, "    return s", ""])


def _node(node: dict[str, Any], columns: list[Column]) -> str:
    if "leaf_value" in node:
        return repr(float(node["leaf_value"]))
    column = columns[node["split_feature"]]
    left, right = _node(node["left_child"], columns), _node(node["right_child"], columns)
    if column.bit:
        return f"({right} if {column.argument} & {column.bit} else {left})"
    if column.kind == "flag":
        return f"({right} if {column.argument} else {left})"
    split = float(node["threshold"])
    shown = repr(math.floor(split)) if column.kind == "whole" else repr(split)
    return f"({left} if {column.argument} <= {shown} else {right})"
