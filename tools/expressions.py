"""Writes the compiled expressions that `onrecord.page.kept` reads.

All expressions of the rooms that a page goes through, from its file to the terminal: those of modules and their
tables, those that functions compile when first tried, and of what is put together or stands in the midst of code,
what the sample wire tries. Run it after changing an expression, once with each version of Python that is to start
quickly: where it makes the same as those that wrote the file before, it is named beside them, else it takes their
place. `--check` says which are missing, and fails where that is more than a fifth.

    python tools/expressions.py [--check]
"""

from __future__ import annotations

import argparse
import functools
import gc
import importlib
import marshal
import pkgutil
import sys
from array import array
from pathlib import Path
from re import _compiler  # type: ignore[attr-defined] # what is kept is what this makes
from typing import Any

from onrecord.page import kept

WIRE = Path(__file__).parent.parent / "sample" / "wire"
ROOMS = ("page", "article", "provenance", "rights", "sources", "cli.shown")
_REAL = _compiler._sre
_CACHED = functools._lru_cache_wrapper
FEW = 0.2
"""The share that may be missing: each costs a start a third of a millisecond."""


class _Engine:
    """Stands before the engine of `re`, which `_compiler` knows as `_sre`, and notes what it is given."""

    def __init__(self) -> None:
        self.given: kept.Made | None = None

    def compile(
        self, _: Any, flags: int, code: list[int], groups: int, numbers: dict[str, int], names: tuple[str | None, ...]
    ) -> None:
        self.given = (flags, array("I", code).tobytes(), groups, dict(numbers), tuple(names))

    def __getattr__(self, name: str) -> Any:
        return getattr(_REAL, name)


def made_of(pattern: str | bytes, flags: int) -> kept.Made:
    """What `re` gives its engine for an expression."""
    engine = _Engine()
    _compiler._sre = engine
    try:
        _compiler.compile(pattern, flags)
    finally:
        _compiler._sre = _REAL
    assert engine.given is not None
    return engine.given


def asked_for() -> set[kept.Key]:
    """Every expression that the rooms compile while they are loaded and read the sample wire."""
    asked: set[kept.Key] = set()
    real = kept.expression

    def noted(pattern: Any, flags: Any = 0) -> Any:
        asked.add((pattern, int(flags)))
        return real(pattern, flags)

    for name in [name for name in sys.modules if name.startswith("onrecord.") and name != kept.__name__]:
        del sys.modules[name]  # to be loaded again with what notes, which they take by name
    kept.expression = noted
    try:
        _load_and_read()
    finally:
        kept.expression = real
    return asked


def _load_and_read() -> None:
    import onrecord
    from onrecord.page.patterns import Pattern

    for room in ROOMS:
        package = importlib.import_module(f"onrecord.{room}")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    for value in gc.get_objects():
        if isinstance(value, Pattern):  # of a module, or of a table in it
            value.compiled  # noqa: B018 - to be asked for
        elif isinstance(value, _CACHED) and _gives_an_expression(value):
            value()
    fields = [name for name in onrecord.Record.__struct_fields__ if name not in ("statements", "names", "times")]
    for page in sorted(WIRE.rglob("*.html")):
        onrecord.read(page.read_bytes(), fields=fields)


def engines_with(path: Path, made: dict[kept.Key, kept.Made]) -> tuple[kept.Engine, ...]:
    """The engines that make this of these expressions: the one that runs; and its own where the file has the same."""
    try:
        file = path.read_bytes()
        end = 8 + int.from_bytes(file[:8], "little")
        engines, _ = marshal.loads(file[8:end])  # noqa: S302 - our own file
    except (OSError, ValueError, EOFError, TypeError):
        return (kept.engine(),)
    same = file == kept.written(made, engines)
    return tuple(sorted({*engines, kept.engine()})) if same else (kept.engine(),)


def _gives_an_expression(function: Any) -> bool:
    """Whether a cached function of ours takes nothing and gives one, as those do that are compiled when first tried."""
    told = function.__wrapped__.__annotations__
    return function.__module__.startswith("onrecord.") and list(told) == ["return"] and "re.Pattern" in str(told)


def main() -> int:
    """Writes the file, or tells what it lacks; 1 where that is too much."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing")
    check = parser.parse_args().check
    asked, path = asked_for(), Path(kept.file_in())
    if not check:
        made = {key: made_of(*key) for key in sorted(asked, key=repr)}
        engines = engines_with(path, made)
        path.write_bytes(kept.written(made, engines))
        versions = ", ".join(version for version, *_ in engines)
        print(f"{path.name}: {len(made)} expressions, {path.stat().st_size:,} bytes, for {versions}")
        return 0
    missing = asked - {key for key, _ in kept.File(str(path))}
    for pattern, _ in sorted(missing, key=repr):
        print(f"missing: {pattern[:100]!r}")
    print(f"{path.name}: {len(missing)} of {len(asked)} expressions are missing")
    return int(len(missing) > FEW * len(asked))


if __name__ == "__main__":
    sys.exit(main())
