"""Ctrl-C ends the process where it stands: nothing is unwound, so nothing can go wrong or take long on the way out.

An exception could do neither: raised while C code calls back into Python it can crash the interpreter (seen with
msgspec 0.22, which was resolving a struct's types), and raised while a module is loaded it changes the exit status.
What is written to disk must outlast the end of a process anyhow, for power fails too.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
"""As in typing: this is loaded before all else, for until then Ctrl-C ends in a traceback."""
if TYPE_CHECKING:
    import signal
    from collections.abc import Callable
    from types import FrameType
    from typing import Final
else:
    import _signal as signal  # `signal` makes enumerations of it, which takes longer than all that is done here

STATUS: Final = 130
"""As a shell counts a process that Ctrl-C ended: 128 and the signal's number."""

_CLEARED: Final = b"\r\x1b[2K\x1b[?25h"
"""Takes a bar from its line, and brings back the cursor that it hid."""


def end_on_interrupt() -> None:
    """From now on Ctrl-C ends this process with one line, unless it was to be ignored."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _end)


def tell_on_interrupt(words: Callable[[], str]) -> None:
    """From now on the line that Ctrl-C ends with says this too."""
    if signal.getsignal(signal.SIGINT) is _end:
        signal.signal(signal.SIGINT, lambda number, frame: _end(number, frame, words))


def _end(number: int, frame: FrameType | None, words: Callable[[], str] | None = None) -> None:
    if "multiprocessing" in sys.modules:
        # A pool has processes to kill and semaphores to give back, and nothing that could crash runs beside it here.
        raise KeyboardInterrupt
    try:
        more = f"; {words()}" if words else ""
        os.write(2, (_CLEARED if os.isatty(2) else b"") + f"onrecord: interrupted{more}\n".encode())
    finally:  # Whatever goes wrong with the words: standard error may be closed.
        os._exit(STATUS)
