"""The tests' own PostgreSQL server ends with the process that started it."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.cluster import binaries
from tests.conftest import missing

ROOT = Path(__file__).parents[2]
PROGRAM = """
from benchmarks.cluster import cluster
with cluster() as running:
    print((running.folder / "data" / "postmaster.pid").read_text().split()[0], flush=True)
    input()
"""


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs Linux")
def test_no_server_is_left_behind_by_a_process_that_is_killed() -> None:
    if binaries() is None:
        missing("PostgreSQL")
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as started:
        assert started.stdout
        number = int(started.stdout.readline())
        server = os.pidfd_open(number)
        started.kill()
    poll = select.poll()
    poll.register(server, select.POLLIN)
    assert poll.poll(30_000), "the server runs on"
    os.close(server)
