"""Processor time of work, for tests that hold it to growing in proportion."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable


def seconds(work: Callable[..., object], *of: object, runs: int = 2, enough: float = 0.0) -> float:
    """The least processor time that `work` of these arguments took in some runs, or the first that is below `enough`.

    The least, for others may be at work on the machine; and with no collection of garbage meanwhile, which takes
    half a second where thousands of tests have left their objects, whatever the work.
    """
    taken: list[float] = []
    while len(taken) < runs and not (taken and taken[-1] < enough):
        gc.disable()
        try:
            begun = time.process_time()
            work(*of)
            taken.append(time.process_time() - begun)
        finally:
            gc.enable()
    return min(taken)


def growth(work: Callable[[str], object], short: str, long: str, most: float, least: float = 0.01) -> float:
    """How many times as long the longer text takes; timed once more where it comes to `most` or above.

    Times below `least` seconds count as that: so short a time says nothing.
    """
    shorter = max(seconds(work, short), least)
    return max(seconds(work, long, enough=most * shorter), least) / shorter
