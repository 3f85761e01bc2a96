"""msgspec is loaded without `typing_extensions`, and that is there for all who ask for it."""

from __future__ import annotations

import subprocess
import sys
import threading
from importlib import import_module

import pytest

from onrecord import quick_start


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60).stdout


def test_what_costs_a_start_ten_milliseconds_is_not_loaded_for_a_record() -> None:
    loaded = run("import sys, onrecord; onrecord.read(b'<p>One.</p>', fields=['text']); print(*sys.modules)").split()
    assert "msgspec" in loaded
    spared = {"typing_extensions", "inspect", "dis", "pathlib", "json"} | (
        {"ast"} if sys.version_info < (3, 14) else set()
    )
    assert spared.isdisjoint(loaded)  # since 3.14 annotations are asked of a module that loads `ast`


def test_typing_extensions_can_be_loaded_afterwards_and_msgspec_knows_its_types() -> None:
    code = """
import onrecord, msgspec
onrecord.Record
from typing_extensions import NotRequired, TypedDict
class Row(TypedDict):
    a: int
    b: NotRequired[str]
print(msgspec.json.decode(b'{"a": 1}', type=Row))
"""
    assert run(code) == "{'a': 1}\n"


def test_what_is_loaded_already_is_left() -> None:
    assert run("import typing_extensions, onrecord; print(onrecord.Record.__name__)") == "Record\n"


def test_no_finder_stays_behind() -> None:
    assert run("import sys, onrecord; n = len(sys.meta_path); onrecord.Record; print(len(sys.meta_path) - n)") == "0\n"


def test_only_the_thread_that_loads_is_told_that_it_is_missing() -> None:
    finder = quick_start._Missing()
    with pytest.raises(ModuleNotFoundError, match="typing_extensions"):
        finder.find_spec("typing_extensions")
    assert finder.find_spec("msgspec") is None
    seen: list[object] = []
    other = threading.Thread(target=lambda: seen.append(finder.find_spec("typing_extensions")))
    other.start()
    other.join()
    assert seen == [None]


@pytest.mark.parametrize("looks", [True, False])
def test_python_looks_for_garbage_afterwards_as_before(looks: bool) -> None:
    code = f"import gc, onrecord; gc.{'enable' if looks else 'disable'}(); onrecord.Record; print(gc.isenabled())"
    assert run(code) == f"{looks}\n"


def test_threads_that_load_at_once_leave_garbage_looked_for() -> None:
    code = """
import gc, threading, onrecord
names = ["read", "Record", "find_statements", "Beside"] * 3
ready = threading.Barrier(len(names))
def get(name):
    ready.wait()
    getattr(onrecord, name)
threads = [threading.Thread(target=get, args=(name,)) for name in names]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(gc.isenabled())
"""
    assert {run(code) for _ in range(4)} == {"True\n"}


def test_it_does_nothing_where_msgspec_is_loaded() -> None:
    before = list(sys.meta_path)
    import_module("msgspec")
    quick_start.load_msgspec()
    assert sys.meta_path == before
