"""`make run`: the sample wire on the desk; the second time it is there already, and what was added stays."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import httpx2

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
