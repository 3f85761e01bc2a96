"""The corpora that benchmarks read: they belong to their publishers and are not in the project.

Where they are looked for is told in `shared`.
"""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.shared import CORPORA, module

Page = dict[str, Any]
"""A row of the corpus, as its own README describes it."""


def corpus(name: str) -> Iterator[Page]:
    """The pages of `publishers` or `wcxb`, one at a time; `corpus` says which."""
    for page in getattr(module(CORPORA, "read"), name)():
        yield page | {"corpus": name}


def publishers() -> list[Page]:
    """All news pages with the truth of their publishers' parsers."""
    return list(module(CORPORA, "read").publishers())


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
