"""Peak memory of a process of its own that reads the corpora with one reader.

python -m benchmarks.memory READER [EVERY]     # a reader of `peers`, or "none": the corpora are read by nobody
"""

from __future__ import annotations

import argparse
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


def main(reader: str, every: int) -> None:
    """Reads each N-th page and prints the process's peak."""
    read = guarded(reader) if reader != "none" else None
    for which in ("publishers", "wcxb"):
        for page in itertools.islice(corpus(which), 0, None, every):
            if read:
                read(page)
    # The kernel's high-water mark of this program; getrusage would give the parent's where that was higher.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    print(int(status.partition("VmHWM:")[2].split()[0]) / 1024)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("reader", help='one of `peers`, or "none"')
    parser.add_argument("every", type=int, nargs="?", default=1, help="only each N-th page")
    main(**vars(parser.parse_args()))
