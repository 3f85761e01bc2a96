"""Standard input as a stream of bytes whose reading ends with Ctrl-C, whenever that comes."""

from __future__ import annotations

import os
import sys
from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_OFTEN: Final = 0.5
"""Seconds between two looks at whether a signal came."""


def standard_input() -> BufferedReader:
    """What `-` stands for. A file is read as it is, for archives are read from their end."""
    stream: BufferedReader = sys.stdin.buffer  # type: ignore[assignment]
    try:
        waits = os.name == "posix" and not stream.seekable()  # Elsewhere only sockets can be waited for.
        return BufferedReader(_Awaited(stream.fileno())) if waits else stream
    except (OSError, ValueError):  # Closed, or a stand-in that is no file.
        return stream


class _Awaited(RawIOBase):
    """A pipe or a terminal, read when something is there.

    Python sees a signal that comes just before a read begins only when the read is over, and Ctrl-C would wait for the
    other end: one time in a hundred where it came as standard input was opened.
    """

    def __init__(self, number: int) -> None:
        self._number = number

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        from select import select

        while not select([self._number], [], [], _OFTEN)[0]:
            pass
        return os.readv(self._number, [buffer])
