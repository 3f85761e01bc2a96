"""The docs say what the program does: their generated parts are current, and every command and option is in them."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from onrecord.cli.options.arguments import COMMANDS, parsers

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def generate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_parts_are_current(generate: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate.main(["--check"]) == 0, f"run `make docs` for {capsys.readouterr().out}"


def test_a_part_that_is_not_current_is_made_anew(generate: ModuleType) -> None:
    page = "A\n<!-- $ onrecord --version -->\nstale words\n<!-- end -->\nB\n<!-- generated: fields -->\n<!-- end -->\n"
    filled = generate.filled(page)
    assert filled.startswith("A\n<!-- $ onrecord --version -->\n```console\n$ onrecord --version\nonrecord ")
    assert "stale words" not in filled
    assert "\n## Evidence\n" in filled
    assert generate.filled(filled) == filled


def test_a_part_that_nothing_makes_is_an_error(generate: ModuleType) -> None:
    with pytest.raises(KeyError):
        generate.filled("<!-- generated: nothing -->\n<!-- end -->\n")


def test_an_example_that_ends_otherwise_is_an_error(generate: ModuleType) -> None:
    assert "onrecord: gone.html: " in generate.printed_by("onrecord read gone.html  # ends with 1")
    with pytest.raises(RuntimeError, match="ends with 1"):
        generate.printed_by("onrecord read gone.html")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_docs(command: str) -> None:
    assert f"## `onrecord {command}`" in (ROOT / "docs" / "cli.md").read_text()


def test_every_command_has_a_parser() -> None:
    assert list(parsers()) == ["onrecord", *(f"onrecord {command}" for command in COMMANDS)]


def test_the_picture_brings_nothing_along(generate: ModuleType) -> None:
    svg = generate.terminal_picture()
    assert not re.search(r"<script|<image|href|url\((?!#)|@import|@font-face", svg)
