"""Regular expressions that need not be compiled: what `re` makes of them is kept in a file beside this module.

To compile one takes `re` a third of a millisecond, a hundred of them as long as to load the parser and read a page. As
with compiled modules, what is kept holds for one version of Python alone: where the file for this one is missing, was
made by another engine, or lacks an expression, that is compiled as ever, and finds the same. The engine checks what it
is given before it takes it. `tools/expressions.py` writes the file.
"""

from __future__ import annotations

import marshal
import re
import sys
from functools import cache
from importlib import import_module
from os.path import dirname, join
from typing import Any, AnyStr, Final

try:
    _sre: Any = import_module("_sre")
except ImportError:  # another implementation of Python
    _sre = None

Key = tuple[str | bytes, int]
"""An expression and its flags."""
Made = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What the engine is given: final flags, code, number of groups, their numbers by name, their names in order."""
FOLDER: Final = dirname(__file__)  # noqa: PTH120 - loading pathlib takes longer than all this saves


def engine() -> tuple[str, int, int, str]:
    """What must be equal for kept expressions to hold: the version of Python, its engine, the layout of code."""
    version = ".".join(map(str, (sys.implementation.name, *sys.version_info[:2])))
    return version, getattr(_sre, "MAGIC", 0), getattr(_sre, "CODESIZE", 0), sys.byteorder


def file_of(folder: str = FOLDER) -> str:
    """Where the expressions of this version of Python are kept, if they are."""
    return join(folder, f"expressions.{sys.implementation.cache_tag}.bin")  # noqa: PTH118 - as above


def read_file(path: str) -> dict[Key, Made]:
    """What is kept in a file; nothing where it is missing, broken, or another engine's."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - as above
            made_by, kept = marshal.loads(file.read())  # noqa: S302 - our own file, as a compiled module is
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return kept if made_by == engine() and isinstance(kept, dict) else {}


@cache
def _kept() -> dict[Key, Made]:
    return read_file(file_of())


def expression(pattern: AnyStr, flags: int | re.RegexFlag = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, from what is kept where it is, made once. Raises re.error as that does."""
    found: re.Pattern[AnyStr] = _expression(pattern, int(flags))
    return found


@cache
def _expression(pattern: AnyStr, flags: int) -> re.Pattern[AnyStr]:
    made = _kept().get((pattern, flags))
    return restored(pattern, made) or re.compile(pattern, flags) if made else re.compile(pattern, flags)


def restored(pattern: AnyStr, made: Made) -> re.Pattern[AnyStr] | None:
    """The expression of what is kept of it; None where the engine does not take that."""
    try:
        flags, code, groups, numbers, names = made
        found: re.Pattern[AnyStr] = _sre.compile(
            pattern, flags, memoryview(code).cast("I").tolist(), groups, numbers, names
        )
    except (AttributeError, TypeError, ValueError, RuntimeError, OverflowError):
        return None
    return found
