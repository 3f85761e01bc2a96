"""`make run`: the sample wire on the desk; the second time it is there already, and what was added stays."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import httpx2

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


def test_the_wire_is_there_and_stays(tmp_path: Path) -> None:
    said, front = begun(tmp_path)
    assert re.match(r"Read the sample wire: \d\d pages of invented outlets", said[0])
    assert "The Carrow Ledger" in front
    with open_store(tmp_path / "onrecord.db", create=False) as store:
        kept = store.counts()
    assert kept.articles > 50
    said, front = begun(tmp_path)
    assert said[0].startswith("onrecord: http://")
    assert "The Carrow Ledger" in front
    with open_store(tmp_path / "onrecord.db", create=False) as store:
        assert store.counts() == kept


def test_feeds_meet_the_pages(tmp_path: Path) -> None:
    """A page in a file has lost its address. With it, what a feed holds of the article is no article more."""
    begun(tmp_path)
    store = tmp_path / "onrecord.db"
    with open_store(store, create=False) as opened:
        kept = opened.counts()
    feeds = [str(feed) for feed in sorted((ROOT / "sample" / "wire").glob("*/feed.*"))]
    assert len(feeds) == 6
    assert main(["add", "--store", str(store), *feeds]) == 0
    with open_store(store, create=False) as opened:
        assert opened.counts() == kept
