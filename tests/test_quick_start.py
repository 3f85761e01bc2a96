"""msgspec is loaded without what it does not need, and that is there for all who ask for it."""

from __future__ import annotations

import subprocess
import sys
import threading
from importlib import import_module
from pathlib import Path

import pytest

from onrecord import quick_start


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60).stdout


def test_what_costs_a_start_ten_milliseconds_is_not_loaded_for_a_record() -> None:
    loaded = run("import sys, onrecord; onrecord.read(b'<p>One.</p>', fields=['text']); print(*sys.modules)").split()
    assert "msgspec" in loaded
    spared = {"typing_extensions", "inspect", "dis", "pathlib", "json", "textwrap", "platform"} | (
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
    finder = quick_start._Sparing()
    with pytest.raises(ModuleNotFoundError, match="typing_extensions"):
        finder.find_spec("typing_extensions")
    assert finder.find_spec("msgspec") is None
    seen: list[object] = []
    for name in ("typing_extensions", "textwrap", "platform", "msgspec.inspect"):
        other = threading.Thread(target=lambda name=name: seen.append(finder.find_spec(name)))
        other.start()
        other.join()
    assert seen == [None] * 4


def test_what_msgspec_hands_on_runs_when_it_is_asked_for() -> None:
    code = """
import sys, onrecord
onrecord.Record
print(type(sys.modules["msgspec.inspect"]).__name__)
import msgspec
from msgspec.inspect import IntType
print(msgspec.inspect.type_info(int) == IntType(), type(msgspec.inspect).__name__, hasattr(msgspec.yaml, "nothing"))
print(msgspec.toml.__spec__.loader is msgspec.toml.__loader__, msgspec.toml.__name__, msgspec.toml.encode.__name__)
"""
    assert run(code).splitlines() == ["_Later", "True module False", "True msgspec.toml encode"]


def test_what_msgspec_borrows_is_pythons_own_for_all_others() -> None:
    code = """
import sys, onrecord
onrecord.Record
assert not {"textwrap", "platform"} & set(sys.modules)
import msgspec, os, platform, textwrap, uuid
print(type(textwrap).__name__, textwrap.dedent(" a"), type(platform).__name__, platform.system() == os.uname().sysname)
class Told(msgspec.Struct):
    '''What it is.

        And more.
    '''
print(msgspec.json.schema(Told)["$defs"]["Told"]["description"].split())
print(getattr(uuid, "platform", platform).machine() == platform.machine(), uuid.uuid4().version)
"""
    assert run(code).splitlines() == ["module a module True", "['What', 'it', 'is.', 'And', 'more.']", "True 4"]


def test_threads_that_ask_at_once_get_what_a_module_has() -> None:
    code = """
import sys, threading, onrecord
onrecord.Record
import msgspec
sys.setswitchinterval(1e-6)
ready, found = threading.Barrier(8), []
def ask():
    ready.wait()
    found.append(msgspec.inspect.type_info(int).gt)
threads = [threading.Thread(target=ask) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(found))
"""
    assert {run(code) for _ in range(3)} == {"8\n"}


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


FEW = {
    "gzip", "ipaddress", "threading", "urllib.parse", "xml.etree.ElementTree", "onrecord.page.plain",
    "onrecord.article.body.line_features", "onrecord.article.titles.plain", "onrecord.page.style_sheets",
    "onrecord.provenance.credits.credited", "onrecord.rights.odrl", "onrecord.rights.rules",
}  # fmt: skip
"""What few pages need, which is loaded where one does."""
PAGE = (
    b"<meta property=og:type content=article><meta name=author content='Ada Holt'><title>Rain fell on Carrow</title>"
    b"<article><h1>Rain fell on Carrow</h1>%s</article>"
) % (b"<p>The council met on Monday and agreed on nothing that anyone could name, three of them said.</p>" * 9)


def test_what_few_pages_need_is_not_loaded_for_one_that_does_not() -> None:
    read = f"onrecord.read({PAGE!r}, 'https://hullpost.example/1', fields=['text'])"
    code = f"import sys, onrecord; {read}; print(*sys.modules)"
    loaded = set(run(code).split())
    assert loaded & FEW == set()
    assert sum(name.startswith("onrecord") for name in loaded) < 200, "each costs a start a sixth of a millisecond"


def test_the_command_loads_no_more_than_the_standard_library_makes_it(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(PAGE)
    code = f"""
import sys
from onrecord.cli import main
sys.argv = ["onrecord", "read", "--json", "--no-statements", {str(page)!r}]
told, sys.stdout = sys.stdout, open({str(tmp_path / "out")!r}, "w")
main()
print(*sys.modules, file=told)
"""
    taken = {"ipaddress", "urllib.parse", "threading"}  # which pathlib and argparse may load themselves
    assert set(run(code).split()) & (FEW - taken | {"html", "html.entities", "zipfile", "httpx2", "rich"}) == set()


def frozen_after(before: str = "", between: str = "") -> list[bool]:
    """Whether what was there, and what reading loads, is never looked through again, in a process of its own."""
    code = f"""
import gc
class Made: pass
old = Made()
{before}
import onrecord
onrecord.Record
{between}
onrecord.read
from onrecord import reading
looked = gc.get_objects()
print(not any(o is old for o in looked), not any(o is vars(reading) for o in looked))
"""
    return [word == "True" for word in run(code).split()]


def test_a_young_process_never_looks_through_what_was_loaded() -> None:
    assert frozen_after() == [True, True]


def test_what_a_process_has_made_before_is_looked_through_where_it_is_much() -> None:
    assert frozen_after("much = [[] for _ in range(60_000)]") == [False, False]


def test_what_somebody_has_frozen_or_freed_stays_so() -> None:
    assert frozen_after("gc.freeze()") == [True, False]
    assert frozen_after(between="gc.unfreeze()") == [False, False]
    assert frozen_after(between="other = [[] for _ in range(5_000)]; gc.freeze()") == [True, False]
