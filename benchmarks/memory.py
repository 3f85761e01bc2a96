"""Peak memory of a process of its own that reads the corpora with one reader: `python -m benchmarks.memory READER`."""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path

from benchmarks.corpora import corpus
from benchmarks.peers import guarded


def peak(name: str, every: int) -> float:
    """Megabytes, in a new process; "none" reads the corpora alone, which every other figure holds too."""
    command = [sys.executable, "-m", "benchmarks.memory", name, str(every)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main(name: str, every: int) -> None:
    """Reads each N-th page and prints the process's peak."""
    read = guarded(name) if name != "none" else None
    for which in ("publishers", "wcxb"):
        for page in itertools.islice(corpus(which), 0, None, every):
            if read:
                read(page)
    # The kernel's high-water mark of this program; getrusage would give the parent's where that was higher.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    print(int(status.partition("VmHWM:")[2].split()[0]) / 1024)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
