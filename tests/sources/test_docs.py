"""docs/sources.md tells of every option, and of every file that may stand beside."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from onrecord.sources import Options
from onrecord.sources.beside import FILES

DOCS = (Path(__file__).parents[2] / "docs" / "sources.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [field.name for field in msgspec.structs.fields(Options)])
def test_an_option_is_told_of(name: str) -> None:
    assert f"Options.{name}" in DOCS or f"Options({name}=" in DOCS or f"--{name.replace('_', '-')}" in DOCS


@pytest.mark.parametrize("name", FILES)
def test_a_file_beside_is_told_of(name: str) -> None:
    assert f"| `{name}` |" in DOCS
