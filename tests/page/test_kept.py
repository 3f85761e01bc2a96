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
KEPT = dict(kept.File(kept.file_in()))
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


def test_it_holds_for_every_version_that_the_package_names() -> None:
    named = re.findall(r"Python :: (3\.\d+)", (ROOT / "pyproject.toml").read_text("utf-8"))
    kept_for = {version for version, *_ in kept.File(kept.file_in()).engines}
    assert {f"cpython.{version}" for version in named} <= kept_for, "run the tool with each version of Python"


def test_another_engine_is_named_beside_the_first_only_where_it_makes_the_same(
    tool: ModuleType, tmp_path: Path
) -> None:
    other, path = ("cpython.3.99", 1, 4, "little"), tmp_path / "expressions.bin"
    made: dict[kept.Key, kept.Made] = {("a", 0): tool.made_of("a", 0)}
    assert tool.engines_with(path, made) == (kept.engine(),)
    path.write_bytes(kept.written(made, (other,)))
    assert tool.engines_with(path, made) == tuple(sorted({kept.engine(), other}))
    assert tool.engines_with(path, made | {("b", 0): tool.made_of("b", 0)}) == (kept.engine(),)


@pytest.mark.parametrize(
    "made",
    [
        (0, b"\xff\0\0\0" * 8, 0, {}, (None,)),  # no code
        (0, b"\1\0\0", 0, {}, (None,)),
        (0, b"", 0, [], ()),
    ],
)
def test_what_the_engine_refuses_is_compiled(made: kept.Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written({("a+b??", 0): made}, tmp_path)
    assert file.get("a+b??", 0) == made
    monkeypatch.setattr(kept, "_kept", lambda: file)
    assert kept.restored("a+b??", made) is None
    found = kept.expression("a+b??").match("aab")
    assert found is not None
    assert found[0] == "aa"


def test_without_an_engine_that_is_known_expressions_are_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    pattern, flags = next((key, flags) for key, flags in KEPT if isinstance(key, str))
    monkeypatch.setattr(kept, "_sre", None)
    assert kept.expression(pattern, flags) == re.compile(pattern, flags)


WHOLE = kept.written({("a", 0): (0, b"", 0, {}, (None,)), ("b", 2): (2, b"", 0, {}, (None,))}, (kept.engine(),))


def written(made: dict[kept.Key, kept.Made], folder: Path) -> kept.File:
    path = folder / "expressions.bin"
    path.write_bytes(kept.written(made, (kept.engine(),)))
    return kept.File(str(path))


def test_one_is_found_by_its_pattern_and_flags_alone(tmp_path: Path) -> None:
    file = written({("a", 0): (0, b"", 0, {}, (None,)), (b"a", 2): (2, b"", 0, {}, (None,))}, tmp_path)
    assert {key for key, _ in file} == {("a", 0), (b"a", 2)}
    assert file.get("a", 0) == (0, b"", 0, {}, (None,))
    assert (file.get("a", 2), file.get(b"a", 0), file.get("b", 0)) == (None, None, None)


def test_two_of_one_number_are_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "crc32", lambda *_: 1)
    with pytest.raises(ValueError, match="one number"):
        kept.written(dict.fromkeys((("a", 0), ("b", 0)), (0, b"", 0, {}, (None,))), ())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0",
        b"(" * 8,
        b"\xff" * 40,
        len(marshal.dumps(3)).to_bytes(8, "little") + marshal.dumps(3),
        WHOLE.replace(b"cpython", b"cpythun"),
        *(WHOLE[:end] for end in range(0, len(WHOLE), 7)),
    ],
)
def test_of_a_file_that_is_broken_or_anothers_nothing_is_taken(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "expressions.bin"
    path.write_bytes(content)
    assert kept.File(str(path)).get("b", 2) is None


def test_no_file_keeps_nothing(tmp_path: Path) -> None:
    file = kept.File(kept.file_in(str(tmp_path)))
    assert file.get("a", 0) is None
    assert list(file) == []


def test_a_file_that_goes_away_is_as_none(tmp_path: Path) -> None:
    file = written({("a", 0): (0, b"", 0, {}, (None,))}, tmp_path)
    (tmp_path / "expressions.bin").unlink()
    assert file.get("a", 0) is None


def test_one_that_is_not_kept_is_compiled_and_a_wrong_one_raises_as_ever() -> None:
    assert kept.expression(r"no such (\d+) is kept").groups == 1
    with pytest.raises(re.error):
        kept.expression("(")
