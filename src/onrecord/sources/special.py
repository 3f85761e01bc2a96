"""What has a file's name and is none: a pipe that nobody writes to would be waited for without an end."""

from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import Final

from onrecord.errors import SourceError

_OPEN_ALREADY: Final = re.compile(r"/dev/(?:fd/\d+|stdin)|/proc/(?:self|\d+)/fd/\d+")
"""Names of what a shell has opened for the command: standard input, and what `<(…)` stands for."""


def is_open_already(name: str) -> bool:
    """Whether it is a name of what the command was given open: it may be a pipe, and is read to its end."""
    return bool(_OPEN_ALREADY.fullmatch(name))


def no_file(path: Path) -> SourceError | None:
    """What is wrong with something that is there, and would be waited for: a pipe, a socket, a device; else None."""
    if is_open_already(str(path)):
        return None
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return None  # Whoever opens it is told why.
    pipe = stat.S_ISFIFO(mode)
    if pipe or stat.S_ISSOCK(mode) or stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
        what = "a named pipe" if pipe else "a socket" if stat.S_ISSOCK(mode) else "a device"
        return SourceError(str(path), f"is {what}, and no file", "for what comes from another program give -")
    return None
