"""The documentation's table of weights is the code's."""

from __future__ import annotations

from pathlib import Path

from onrecord.provenance.weights import WEIGHTS

PAGE = Path(__file__).parents[2] / "docs" / "provenance.md"


def test_the_table_in_the_documentation_is_the_table_in_use() -> None:
    rows = [
        line.split("|")
        for line in PAGE.read_text("utf-8").splitlines()
        if line.startswith("| `") and line.count("|") == 6
    ]
    told = {row[1].strip(" `"): (row[3].strip(), float(row[4]), row[5].strip()) for row in rows}
    assert told == {key: (weight.relation, weight.weight, weight.line) for key, weight in WEIGHTS.items()}
