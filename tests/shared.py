"""The folder of data that is not the project's to keep: `ONRECORD_SHARED`, else ../shared beside the repository."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

SHARED = Path(os.environ.get("ONRECORD_SHARED") or Path(__file__).resolve().parents[2] / "shared")
SEED = SHARED / "seed"
"""The page that the project began with: `page.txt`, and in `expected.json` what a reader should find on it."""
needs_seed = pytest.mark.skipif(
    not (SEED / "expected.json").is_file(), reason=f"{SEED} is not there; ONRECORD_SHARED names its folder's parent"
)
needs_corpora = pytest.mark.skipif(
    not (SHARED / "corpora" / "read.py").is_file(), reason=f"{SHARED / 'corpora'} is not there; see CONTRIBUTING.md"
)


def seeds_truth() -> dict[str, Any]:
    """What `expected.json` of the seed holds."""
    truth: dict[str, Any] = json.loads((SEED / "expected.json").read_text("utf-8"))
    return truth
