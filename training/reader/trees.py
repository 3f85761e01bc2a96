"""Trees written as Python: what evaluates them fastest without a framework, a fortieth of a second less at each start.

Most blocks of a page are plainly no body. After a few trees those whose sum is lower than that of any block which came
out near or above the middle in the end are left: `stops` says after how many trees, and below which sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import lightgbm
import numpy as np

Stops = list[tuple[int, float]]
AFTER = (6, 10, 15, 20, 30)
"""Numbers of trees after which a block can be left."""
NEAR = -1.0
"""A block whose final sum is above this (a probability of .27) must not be left early, but for one in a thousand."""


def stops_for(model: lightgbm.Booster, rows: np.ndarray) -> Stops:
    """After how many trees a block is left, and below which sum, by `rows` (float32, blocks by columns)."""
    final = np.asarray(model.predict(rows, raw_score=True))
    near = final > NEAR
    found = []
    for count in AFTER:
        partial = np.asarray(model.predict(rows, raw_score=True, num_iteration=count))
        found.append((count, round(float(np.quantile(partial[near], 0.001)), 3)))
    return found


def python_of(trees: Sequence[Any], stops: Stops, columns: Sequence[str], docstring: str) -> str:
    """A module with `score(row)`: the sum of the trees, nested as [column, threshold, left, right] or a value."""
    used = set[int]()
    lines: list[str] = []
    after = dict(stops)
    for number, tree in enumerate(trees):
        if number in after:
            lines += [f"    if s < {after[number]}:", "        return s"]
        _write(tree, 4, lines, used)
    names = ", ".join(f"c{i}" if i in used else "_" for i in range(len(columns)))
    head = [f'"""{docstring}"""', "", "Row = tuple[float, ...]", "", "", "def score(row: Row) -> float:"]
    head += ['    """The log-odds that the block is body; `row` holds the columns named in the JSON file beside."""']
    return "\n".join([*head, f"    ({names}) = row", "    s = 0.0", *lines, "    return s", ""])


def _write(node: Any, indent: int, lines: list[str], used: set[int]) -> None:
    space = " " * indent
    if not isinstance(node, list):
        lines.append(f"{space}s += {node}")
        return
    column, threshold, left, right = node
    used.add(column)
    lines.append(f"{space}if c{column} <= {threshold}:")
    _write(left, indent + 1, lines, used)
    lines.append(f"{space}else:")
    _write(right, indent + 1, lines, used)
