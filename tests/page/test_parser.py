"""The parser's core is loaded alone, and nothing rests on that."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.page import parser

READ = "import onrecord; onrecord.read('<p>The ferries stop today.</p>', fields=['text'])"
ALONE = "import sys\n" + READ


def printed(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.strip()


def test_a_read_loads_neither_the_parsers_package_nor_what_only_that_needs() -> None:
    loaded = set(printed(ALONE + "\nprint(*sys.modules)").split())
    assert "turbohtml._html" in loaded
    assert not {"turbohtml", "dataclasses", "onrecord.statements", "onrecord.store", "sqlalchemy"} & loaded


def test_the_package_can_be_loaded_afterwards_and_has_the_same_nodes() -> None:
    code = ALONE + (
        "\nimport turbohtml; from onrecord.page import parser"
        "\nprint(turbohtml.Element is parser.Element, turbohtml.parse('<p>a').select_one('p').to_markdown()"
        " if hasattr(turbohtml.Element, 'to_markdown') else turbohtml.parse('<p>a').select('p')[0].text)"
    )
    assert printed(code).split() == ["True", "a"]


def test_the_package_can_be_loaded_before() -> None:
    code = f"import sys, turbohtml\n{READ}\nfrom onrecord.page import parser\nprint(turbohtml.Text is parser.Text)"
    assert printed(code) == "True"


def test_of_a_version_that_was_not_tried_the_whole_package_is_loaded() -> None:
    """As where the version cannot be told."""
    code = (
        "import sys, os.path\nreal = os.path.isdir\n"
        "os.path.isdir = lambda path: not str(path).endswith('.dist-info') and real(path)\n"
        f"{READ}\nprint('turbohtml' in sys.modules)"
    )
    assert printed(code) == "True"


def test_the_pinned_version_is_one_that_was_tried() -> None:
    pinned = (Path(__file__).parent.parent.parent / "constraints.txt").read_text()
    versions = [line.removeprefix("turbohtml==") for line in pinned.splitlines() if line.startswith("turbohtml==")]
    assert set(versions) <= set(parser.PROVEN)
    assert versions


@pytest.mark.parametrize("folder", ["", "/nowhere/turbohtml"])
def test_a_folder_without_metadata_is_of_no_version(folder: str) -> None:
    assert not parser._is_proven(folder)
