"""Expressions that are kept compiled are those that `re` would make, and nothing rests on their being kept."""

from __future__ import annotations

import importlib.util
import marshal
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from onrecord.page import kept

ROOT = Path(__file__).parent.parent.parent
KEPT = kept.read_file(kept.file_of())
pytestmark = pytest.mark.skipif(not KEPT, reason="nothing is kept for this version of Python")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("expressions", ROOT / "tools" / "expressions.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_all_that_is_kept_is_what_re_makes(tool: ModuleType) -> None:
    wrong = [key for key, made in KEPT.items() if tool.made_of(*key) != made]
    assert wrong == []


def test_a_kept_expression_equals_a_compiled_one() -> None:
    for pattern, flags in ((key, flags) for key, flags in KEPT if isinstance(key, str)):
        found, compiled = kept.expression(pattern, flags), re.compile(pattern, flags)
        assert found == compiled
        assert (found.flags, found.groups, found.groupindex) == (compiled.flags, compiled.groups, compiled.groupindex)


def test_few_of_those_asked_for_are_missing() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "expressions.py", "--check"], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, "run python tools/expressions.py\n" + done.stdout + done.stderr


def test_all_versions_keep_the_same() -> None:
    files = sorted(Path(kept.FOLDER).glob("expressions.*.bin"))
    keys = {file.name: {*marshal.loads(file.read_bytes())[1]} for file in files}
    assert set.union(*keys.values()) == set.intersection(*keys.values()), "run the tool with each version of Python"


@pytest.mark.parametrize(
    "made",
    [
        (0, b"\xff\0\0\0" * 8, 0, {}, (None,)),  # no code
        (0, b"\1\0\0", 0, {}, (None,)),
        (0, b"", 0, [], ()),
    ],
)
def test_what_the_engine_refuses_is_compiled(made: kept.Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_kept", lambda: {("a+", 0): made})
    assert kept.restored("a+", made) is None
    found = kept.expression("a+").match("aab")
    assert found is not None
    assert found[0] == "aa"


def test_without_an_engine_that_is_known_expressions_are_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    pattern, flags = next((key, flags) for key, flags in KEPT if isinstance(key, str))
    monkeypatch.setattr(kept, "_sre", None)
    assert kept.expression(pattern, flags) == re.compile(pattern, flags)


@pytest.mark.parametrize(
    "content", [b"", b"\0", b"(", marshal.dumps(3), marshal.dumps((("cpython.2.7", 1, 4, "little"), {("a", 0): ()}))]
)
def test_a_file_that_is_broken_or_anothers_keeps_nothing(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "expressions.bin"
    path.write_bytes(content)
    assert kept.read_file(str(path)) == {}


def test_no_file_keeps_nothing(tmp_path: Path) -> None:
    assert kept.read_file(kept.file_of(str(tmp_path))) == {}


def test_one_that_is_not_kept_is_compiled_and_a_wrong_one_raises_as_ever() -> None:
    assert kept.expression(r"no such (\d+) is kept").groups == 1
    with pytest.raises(re.error):
        kept.expression("(")
