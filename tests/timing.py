"""Processor time of work, for tests that hold it to growing in proportion."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable


def seconds(work: Callable[..., object], *of: object, runs: int = 2) -> float:
    """The least processor time that `work` of these arguments took in some runs.

    The least, for others may be at work on the machine; and without a collection of garbage in between, which takes
    half a second where thousands of tests have left their objects, whatever the work.
    """
    taken = []
    for _ in range(runs):
        gc.collect()
        gc.disable()
        try:
            begun = time.process_time()
            work(*of)
            taken.append(time.process_time() - begun)
        finally:
            gc.enable()
    return min(taken)
