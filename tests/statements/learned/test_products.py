"""The products of the heads: what numpy's are, and by the thread that asks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.statements.learned import trained

np = pytest.importorskip("numpy", reason="onrecord[statements] is not installed")
pytestmark = pytest.mark.skipif(trained.lacking() is not None, reason=f"the trained model is off: {trained.lacking()}")

_READ = """
import os
from pathlib import Path
from onrecord import find_statements

def ticks():
    told = {}
    for task in Path("/proc/self/task").iterdir():
        fields = (task / "stat").read_text().rpartition(")")[2].split()
        told[task.name] = int(fields[11]) + int(fields[12])
    return told

text = "Ada Holt said on Monday that the old bridge could fall. The council has rejected the demand.\\n\\n" * 160
assert find_statements(text)
before = ticks()
for _ in range(3):
    find_statements(text)
for task, taken in ticks().items():
    print(task == str(os.getpid()), taken - before.get(task, 0))
"""


@pytest.mark.parametrize(("n", "k", "m"), [(1, 2880, 128), (96, 384, 96), (0, 5, 7), (3, 1, 1)])
def test_a_product_is_numpys_but_for_rounding(n: int, k: int, m: int) -> None:
    from onrecord.statements.learned.products import Products

    draw = np.random.default_rng(7)
    left, right = draw.random((n, k), dtype=np.float32), draw.random((k, m), dtype=np.float32)
    product = Products(trained.FOLDER / "product.onnx")(left, right)
    assert product.shape == (n, m)
    assert np.allclose(product, left @ right, rtol=1e-5)


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="only Linux tells what each thread took")
@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="one core has one thread")
def test_no_other_thread_takes_part() -> None:
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    done = subprocess.run(
        [sys.executable, "-c", _READ], env=environment, check=True, capture_output=True, text=True, timeout=120
    )
    ticks = {True: 0, False: 0}
    for line in done.stdout.splitlines():
        own, taken = line.split()
        ticks[own == "True"] += int(taken)
    # With a single large product by numpy the others, which spin on each core, take half as much as the one that asks.
    assert ticks[False] <= ticks[True] // 10, ticks
