"""`make run`: the sample wire on the desk; the second time it is there already, and what was added stays."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import httpx2
import pytest

from onrecord.cli import main
from onrecord.store import open_store

ROOT = Path(__file__).parents[2]


def begun(folder: Path) -> tuple[list[str], str]:
    """Starts it, asks for the front, and ends it: what it said, and the front."""
    environment = {name: value for name, value in os.environ.items() if name != "ONRECORD_DESK"}
    command = [sys.executable, "tools/desk.py", "sample/wire", str(folder), "--port", "0"]
    said = []
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        for line in process.stderr:
            said.append(line)
            if found := re.match(r"onrecord: (http://\S+/) ", line):
                front = httpx2.get(found[1]).text
                process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
    return said, front


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str], str]:
    """A folder in which it was started once, what it said then, and the front."""
    folder = tmp_path_factory.mktemp("desk")
    return folder, *begun(folder)


def test_the_wire_is_there_and_stays(first: tuple[Path, list[str], str]) -> None:
    folder, said, front = first
    assert re.match(r"Read the sample wire: \d\d pages of invented outlets", said[0])
    assert "The Carrow Ledger" in front
    with open_store(folder / "onrecord.db", create=False) as store:
        kept = store.counts()
    assert kept.articles > 50
    said, front = begun(folder)
    assert said[0].startswith("onrecord: http://")
    assert "The Carrow Ledger" in front
    with open_store(folder / "onrecord.db", create=False) as store:
        assert store.counts() == kept


def test_feeds_meet_the_pages(first: tuple[Path, list[str], str], tmp_path: Path) -> None:
    """A page in a file has lost its address. With it, what a feed holds of the article is no article more."""
    store = shutil.copytree(first[0], tmp_path / "desk") / "onrecord.db"
    with open_store(store, create=False) as opened:
        kept = opened.counts()
    feeds = [str(feed) for feed in sorted((ROOT / "sample" / "wire").glob("*/feed.*"))]
    assert len(feeds) == 6
    assert main(["add", "--store", str(store), *feeds]) == 0
    with open_store(store, create=False) as opened:
        assert opened.counts() == kept
