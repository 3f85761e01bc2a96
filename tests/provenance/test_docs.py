"""The documentation's table of weights is the code's, and the file of fitted weights knows the signs."""

from __future__ import annotations

from pathlib import Path

import msgspec

from onrecord.provenance import weights
from onrecord.provenance.weights import BY_HAND, WEIGHTS, Fitted, weights_table

PAGE = Path(__file__).parents[2] / "docs" / "provenance.md"


def test_the_table_in_the_documentation_is_the_table_in_use() -> None:
    assert weights_table() in PAGE.read_text("utf-8")


def test_fitted_weights_are_those_in_use() -> None:
    path = Path(weights.__file__).parent / "weights.json"
    told = msgspec.json.decode(path.read_bytes(), type=Fitted).weights
    assert told.keys() <= BY_HAND.keys()
    assert told, "nothing is fitted"
    for key, row in WEIGHTS.items():
        assert row.weight == (told[key][0] if key in told else row.reliability)
        assert row.pages == (told[key][1] if key in told else 0)
