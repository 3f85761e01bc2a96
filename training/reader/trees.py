"""Trees written as Python: what evaluates them fastest without a framework, a fortieth of a second less at each start.

Most blocks of a page are plainly no body. After a few trees those whose sum is lower than that of any block which came
out near or above the middle in the end are left: `stops` says after how many trees, and below which sum.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import lightgbm
import numpy as np

from onrecord.article.body import features, line_features

_FLAGS, _COUNTS = features.FLAGS | line_features.FLAGS, features.COUNTS | line_features.COUNTS

Stops = list[tuple[int, float]]
AFTER = (6, 10, 15, 20, 30, 45, 65, 90)
"""Numbers of trees after which a block can be left."""
NEAR = -1.5
"""A block whose final sum is above this (a probability of .18) must not be left early, but for one in 200."""
LEFT = -4.0
"""The sum of a block that is left, whatever it was by then: the sum of a few trees is near nought for all blocks."""


def stops_for(model: lightgbm.Booster, rows: np.ndarray) -> Stops:
    """After how many trees a block is left, and below which sum, by `rows` (float32, blocks by columns)."""
    final = np.asarray(model.predict(rows, raw_score=True))
    near = final > NEAR
    found = []
    for count in (count for count in AFTER if count < model.num_trees()):
        partial = np.asarray(model.predict(rows, raw_score=True, num_iteration=count))
        found.append((count, round(float(np.quantile(partial[near], 0.005)), 3)))
    return found


def python_of(trees: Sequence[Any], stops: Stops, columns: Sequence[str], docstring: str) -> str:
    """A module with `score(row)`: the sum of the trees, nested as [column, threshold, left, right] or a leaf's value.

    A tree is one conditional expression, five of them a line, summed one after the other. Whole numbers are compared
    with whole ones and flags not at all, which takes half the time.
    """
    used = set[int]()
    written = [_expression(tree, used, columns) for tree in trees]
    lines: list[str] = []
    after = dict(stops)
    number = 0
    while number < len(written):
        if number in after:
            lines += [f"    if s < {after[number]}:", f"        return {LEFT}"]
        stop = min((count for count in after if count > number), default=len(written))
        few = written[number : min(number + 5, stop)]
        lines.append("    " + "; ".join(f"s += {tree}" for tree in few))
        number += len(few)
    names = ", ".join(f"c{i}" if i in used else "_" for i in range(len(columns)))
    head = [f'"""{docstring}"""', "", "Row = tuple[float, ...]", "", "", "def score(row: Row) -> float:"]
    head += ['    """The log-odds that the block is body; `row` holds the columns named in the JSON file beside."""']
    return "\n".join([*head, f"    ({names}) = row", "    s = 0.0", *lines, "    return s", ""])


def _expression(node: Any, used: set[int], columns: Sequence[str]) -> str:
    if not isinstance(node, list):
        return str(node)
    column, threshold, left, right = node
    used.add(column)
    name = columns[column]
    if name in _FLAGS:
        test = f"not c{column}"
    else:
        test = f"c{column} <= {math.floor(threshold) if name in _COUNTS else threshold}"
    return f"({_expression(left, used, columns)} if {test} else {_expression(right, used, columns)})"
