"""The folder of data that belongs to others and is not in the project: `ONRECORD_SHARED`, else ../shared beside it.

Benchmarks and training read it; the programs that read and score the data lie in it, beside the data.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

SHARED = Path(os.environ.get("ONRECORD_SHARED") or Path(__file__).resolve().parents[2] / "shared")
CORPORA = SHARED / "corpora"


def module(folder: Path, name: str) -> ModuleType:
    """The program `name` that lies in `folder` (`read`, `score`). Ends the process where it is not there."""
    path = folder / f"{name}.py"
    if not path.is_file():
        sys.exit(f"{path} is not there; ONRECORD_SHARED names the folder that holds the data")
    qualified = f"{folder.name}_{name}"
    spec = importlib.util.spec_from_file_location(qualified, path)
    assert spec
    assert spec.loader
    found = importlib.util.module_from_spec(spec)
    sys.modules[qualified] = found
    spec.loader.exec_module(found)
    return found
