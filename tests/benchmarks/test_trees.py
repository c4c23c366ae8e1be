from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("numpy", reason="numpy comes with the benchmarks' extra")

from benchmarks.trees import Column, function

COLUMNS = [Column("size", "size"), Column("around_BODY", "around", 1), Column("led", "led", kind="flag")]


def _leaf(value: float) -> dict[str, Any]:
    return {"leaf_value": value}


MODEL = {
    "tree_info": [
        {
            "tree_structure": {
                "split_feature": 0,
                "threshold": 2.5,
                "left_child": _leaf(-1.0),
                "right_child": {
                    "split_feature": 1,
                    "threshold": 0.5,
                    "left_child": _leaf(0.25),
                    "right_child": _leaf(2.0),
                },
            }
        },
        {
            "tree_structure": {
                "split_feature": 2,
                "threshold": 0.5,
                "left_child": _leaf(0.0),
                "right_child": _leaf(0.5),
            }
        },
    ]
}


@pytest.mark.parametrize(
    ("size", "around", "led", "odds"),
    [(2.5, 1, False, -1.0), (3.0, 1, False, 2.0), (3.0, 2, True, 0.75), (0.0, 0, True, -0.5)],
)
def test_the_written_function_gives_what_the_trees_give(size: float, around: int, led: bool, odds: float) -> None:
    space: dict[str, Any] = {}
    exec(function(MODEL, COLUMNS, ["around", "size", "led"], 0.0), space)
    assert space["odds"](around, size, led) == odds


def test_the_limit_is_taken_off() -> None:
    space: dict[str, Any] = {}
    exec(function(MODEL, COLUMNS, ["around", "size", "led"], 1.5), space)
    assert space["odds"](1, 3.0, False) == 0.5


@pytest.mark.parametrize(("sure", "odds"), [(None, 75.0), (100.0, 48.0), (40.0, 32.0), (20.0, 16.0)])
def test_later_trees_are_left_out_where_the_sum_is_sure(sure: float | None, odds: float) -> None:
    space: dict[str, Any] = {}
    grown = {"tree_info": [MODEL["tree_info"][0]] * 75}
    exec(function(grown, COLUMNS, ["around", "size", "led"], 0.0, sure), space)
    assert space["odds"](1, 2.0, False) == -odds
