"""`make show` on the sample wire: one page's screen, a row for each outlet, and what to try next."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
OUTLETS = sorted(path.name for path in (ROOT / "sample" / "wire").iterdir())


def test_the_wire_is_read_and_shown() -> None:
    done = subprocess.run(
        [sys.executable, "tools/show.py", "sample/wire"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    screen, _, rest = done.stdout.partition("All of sample/wire")
    assert "Whose story is this?" in screen
    assert "The Carrow Ledger" in screen
    rows = [line for line in rest.splitlines() if re.match(r"\S.* \d+ +\S+ +\S+ ", line)]
    assert len(rows) == len(OUTLETS)
    assert f"{len(list((ROOT / 'sample' / 'truth').rglob('*.json')))} pages" in rest
    assert "onrecord read --evidence" in rest


def test_a_wire_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "tools/show.py", tmp_path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "is not there" in done.stderr
