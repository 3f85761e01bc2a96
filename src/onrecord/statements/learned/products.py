"""Matrix products by the thread that asks.

numpy leaves them to its BLAS, which works each off with a thread for every core and lets those that are done wait by
spinning. The products of these heads take a tenth of a millisecond: where several processes read pages, or anything
else runs, the waiting took longer than the work (twice the time of a page with its statements).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import onnxruntime

Array = Any


def session_of(file: Path) -> onnxruntime.InferenceSession:
    """The model of a file, to be run by the thread that asks."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])


class Products:
    """Products of matrices of 32-bit floats. Safe to share between threads."""

    def __init__(self, file: Path) -> None:
        """`file`: a model that is one matrix product, of `left` and `right`."""
        self._session = session_of(file)

    def __call__(self, left: Array, right: Array) -> Array:
        """(n, m): `left` (n, k) times `right` (k, m)."""
        (product,) = self._session.run(None, {"left": left, "right": right})
        return product
