"""The corpora that benchmarks read: they belong to their publishers and are not in the project.

They are looked for in the folder that `ONRECORD_SHARED` names, else in ../shared, below `corpora`.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import sys
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
CORPORA = Path(os.environ.get("ONRECORD_SHARED", ROOT.parent / "shared")) / "corpora"
Page = dict[str, Any]
"""A row of the corpus, as its own README describes it."""


def module(name: str) -> ModuleType:
    """`read` or `score`, the programs that lie beside the corpora. Ends the process where they are not there."""
    path = CORPORA / f"{name}.py"
    if not path.exists():
        sys.exit(f"the corpora are not at {CORPORA}; ONRECORD_SHARED names the folder that holds them")
    spec = importlib.util.spec_from_file_location(f"corpora_{name}", path)
    assert spec
    assert spec.loader
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def publishers() -> list[Page]:
    """All news pages with the truth of their publishers' parsers."""
    return list(module("read").publishers())


def signature(*packages: str) -> dict[str, str]:
    """What a figure must be told with: versions, data, machine."""
    data = hashlib.sha256((CORPORA / "publishers.jsonl.xz").read_bytes()).hexdigest()[:8]
    versions = {package: version(package) for package in ("onrecord", *packages)}
    return versions | {"python": platform.python_version(), "data": f"publishers@{data}", "cpu": _processor()}


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
