"""Boosted trees as plain Python: what LightGBM learned, written as nested conditionals."""

from __future__ import annotations

import math
from typing import Any, NamedTuple


class Column(NamedTuple):
    """A column that a model is taught from, and how the program at run time reads it."""

    name: str
    argument: str  # of the function that is written
    bit: int = 0  # of the argument; 0 where the column is the argument itself
    kind: str = "real"  # or "whole", "flag"


def function(model: dict[str, Any], columns: list[Column], arguments: list[str], threshold: float) -> str:
    """The source of `odds(*arguments)`: above 0 where the model's probability is above `threshold`.

    `model` is what LightGBM dumps. A statement per tree; thresholds and leaves keep every digit.
    """
    bias = -math.log(threshold / (1 - threshold))
    bits = {column.argument for column in columns if column.bit}
    typed = [f"{name}: {'int' if name in bits else 'float'}" for name in arguments]
    lines = [f"def odds({', '.join(typed)}) -> float:", f"    s = {bias!r}"]
    lines += [f"    s += {_node(tree['tree_structure'], columns)}" for tree in model["tree_info"]]
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
    limit = float(node["threshold"])
    shown = repr(math.floor(limit)) if column.kind == "whole" else repr(limit)
    return f"({left} if {column.argument} <= {shown} else {right})"
