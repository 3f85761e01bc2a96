"""Regular expressions that need not be compiled: what `re` makes of them is kept in a file beside this module.

To compile one takes `re` a third of a millisecond, a hundred of them as long as to load the parser and read a page. As
with compiled modules, what is kept holds for the versions of Python that made it: where the file is missing, was made
by others, or lacks an expression, that is compiled as ever, and finds the same. The engine checks what it is given
before it takes it. `tools/expressions.py` writes the file.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from binascii import crc32
from collections.abc import Iterator
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
_READ_ONLY: Final = os.O_RDONLY | getattr(os, "O_BINARY", 0)
_LONGEST_HEAD: Final = 1 << 20
"""Bytes of a head at most: a broken file may claim any length."""
Engine = tuple[str, int, int, str]
"""What must be equal for kept expressions to hold: the version of Python, its engine's number, the layout of code."""
FOLDER: Final = dirname(__file__)  # noqa: PTH120 - loading pathlib takes longer than all this saves


def engine() -> Engine:
    """That of the Python which runs."""
    version = ".".join(map(str, (sys.implementation.name, *sys.version_info[:2])))
    return version, getattr(_sre, "MAGIC", 0), getattr(_sre, "CODESIZE", 0), sys.byteorder


def file_in(folder: str = FOLDER) -> str:
    """Where expressions are kept, if they are."""
    return join(folder, "expressions.bin")  # noqa: PTH118 - as above


class File:
    """A file of kept expressions: eight bytes that tell its head's length, the head (which engines made them, and where
    each stands), and one by one what is kept.

    Only what is asked for is read. To go through the whole of it touches three megabytes of memory, which takes longer
    than all that a first page needs of it. Where it is missing, broken, or other engines', it keeps nothing.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self.engines: tuple[Engine, ...] = ()
        """Those that were found to make the same of all that it keeps."""
        self._index: dict[int, tuple[int, int]] = {}
        try:
            with open(path, "rb", 0) as file:  # noqa: PTH123 - loading pathlib takes longer than all this saves
                length = int.from_bytes(file.read(8), "little")
                engines, index = marshal.loads(file.read(min(length, _LONGEST_HEAD)))  # noqa: S302 - as compiled modules
        except (OSError, ValueError, EOFError, TypeError):
            return
        if isinstance(engines, tuple) and engine() in engines and isinstance(index, dict):
            self.engines, self._index, self._start = engines, index, 8 + length

    def __iter__(self) -> Iterator[tuple[Key, Made]]:
        """All that is kept."""
        return (self._read(number) for number in self._index)

    def get(self, pattern: str | bytes, flags: int) -> Made | None:
        """What is kept of an expression, if anything is."""
        number = number_of(pattern, flags)
        if number not in self._index:
            return None
        try:
            key, made = self._read(number)
        except (OSError, ValueError, EOFError, TypeError):
            return None
        return made if key == (pattern, flags) else None

    def _read(self, number: int) -> tuple[Key, Made]:
        """By the system's calls: `open` takes twice the time of all else here, a hundred and fifty times a start.

        The file is not held open: who closes what others have opened, as daemons do, would give its number away.
        """
        start, length = self._index[number]
        file = os.open(self._path, _READ_ONLY)
        try:
            os.lseek(file, self._start + start, os.SEEK_SET)
            key, made = marshal.loads(os.read(file, length))  # noqa: S302 - as above
        finally:
            os.close(file)
        return key, made


def number_of(pattern: str | bytes, flags: int) -> int:
    """By which an expression is found in a file: its check sum, from its flags on."""
    return crc32(pattern.encode("utf-8", "surrogatepass") if isinstance(pattern, str) else pattern, flags)


def written(kept: dict[Key, Made], engines: tuple[Engine, ...]) -> bytes:
    """A file that keeps these for these engines. Raises ValueError where two of them have one number."""
    index, parts, start = {}, [], 0
    for key, made in kept.items():
        part = marshal.dumps((key, made), 2)  # format 2 writes the same for the same
        index[number_of(*key)] = start, len(part)
        parts.append(part)
        start += len(part)
    if len(index) < len(parts):
        raise ValueError("two expressions have one number: change one of them by a letter")
    head = marshal.dumps((engines, index), 2)
    return len(head).to_bytes(8, "little") + head + b"".join(parts)


@cache
def _kept() -> File:
    return File(file_in())


def expression(pattern: AnyStr, flags: int | re.RegexFlag = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, from what is kept where it is, made once. Raises re.error as that does."""
    found: re.Pattern[AnyStr] = _expression(pattern, int(flags))
    return found


@cache
def _expression(pattern: AnyStr, flags: int) -> re.Pattern[AnyStr]:
    made = _kept().get(pattern, flags)
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
