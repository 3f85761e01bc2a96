"""The package as users get it: built, installed where nothing else is, and run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "sample" / "wire" / "harbour" / "2026-03-05-dam-wall-moves.txt"
CONSTRAINTS = {"PIP_CONSTRAINT": str(ROOT / "constraints.txt"), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def run(*command: str | Path, cwd: Path | None = None) -> str:
    """What the command prints. A failure of it is a failure of the test, with its words."""
    foreign = ("PYTHON", "PYTEST", "PIP_BUILD_CONSTRAINT")  # The last does not go with --no-build-isolation.
    clean = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    done = subprocess.run(command, cwd=cwd, env=clean | CONSTRAINTS, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation")
    run(*pip, "--wheel-dir", folder, ROOT)
    [built] = folder.iterdir()
    return built


def test_the_wheel_holds_all_files_of_the_package(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if name.startswith("onrecord/")}
    tracked = run("git", "ls-files", "src/onrecord", cwd=ROOT).split("\n")
    here = {name.removeprefix("src/") for name in tracked if name and (ROOT / name).exists()}
    assert {name for name in here if "/models/" in name and name.endswith(".json")}, "no model is in the package"
    assert here <= packed
    shown = (".html", ".css", ".js", ".svg")  # What the desk and the static site are made of.
    kinds = (".py", ".json", ".onnx", ".npz", ".typed", ".tsv", ".txt", ".csv", "CARD.md", ".bin", *shown)
    assert not [name for name in packed if not name.endswith(kinds)]


@pytest.mark.skipif("ONRECORD_OFFLINE" in os.environ, reason="ONRECORD_OFFLINE: installing needs the network")
def test_the_wheel_runs_where_nothing_else_is(wheel: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    run(sys.executable, "-m", "venv", "--without-pip", empty)
    python, command = empty / "bin" / "python", empty / "bin" / "onrecord"
    run(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", wheel)
    record = json.loads(run(command, "read", "--json", PAGE, cwd=tmp_path))
    assert record["headline"]
    assert record["body"]
    assert record["provenance"]["relation"] == "republished"
    assert json.loads(run(command, "schema", cwd=tmp_path))["title"] == "Record"
    assert "empty" in run(python, "-c", "import onrecord; print(onrecord.__file__)", cwd=tmp_path)
