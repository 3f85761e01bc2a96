"""What has a file's name and is none: a pipe that nobody writes to would be waited for without an end."""

from __future__ import annotations

import errno
import stat
from pathlib import Path
from typing import Final

from onrecord.errors import OnrecordError, SourceError
from onrecord.page.patterns import Pattern

_OPEN_ALREADY: Final = Pattern(r"/dev/(?:fd/\d+|stdin)|/proc/(?:self|\d+)/fd/\d+")
"""Names of what a shell has opened for the command: standard input, and what `<(…)` stands for."""


def is_open_already(name: str) -> bool:
    """Whether it is a name of what the command was given open: it may be a pipe, and is read to its end."""
    return bool(_OPEN_ALREADY.fullmatch(name))


def no_file(path: Path) -> SourceError | None:
    """What is wrong with something that is there, and would be waited for: a pipe, a socket, a device; else None."""
    what = kind_of_special(path)
    if what is None or is_open_already(str(path)):
        return None
    return SourceError(str(path), f"is a {what}, and no file", "for what comes from another program give -")


def kind_of_special(path: Path) -> str | None:
    """`named pipe`, `socket` or `device`; None of files, of folders, and where nothing is."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return None  # Whoever opens it is told why.
    if stat.S_ISFIFO(mode):
        return "named pipe"
    if stat.S_ISSOCK(mode):
        return "socket"
    return "device" if stat.S_ISCHR(mode) or stat.S_ISBLK(mode) else None


def led_to(path: Path) -> Path:
    """The whole path of what a name leads to, whether anything is there or not.

    Raises OnrecordError where links lead in a ring; `Path.resolve` raises RuntimeError there, and from Python 3.13 on
    nothing.
    """
    try:
        path.stat()
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise OnrecordError(str(path), "its links lead in a ring", "give what they should lead to") from None
    return path.resolve()
