"""The command line: arguments, what is printed, exit status. `main` is the command `onrecord`.

A command calls what a Python user would call, and prints. Data go to standard output, words to standard error.
"""

from __future__ import annotations

import gc
import os
import sys

TYPE_CHECKING = False
"""As in typing, which takes longer to load than an interpreter to start."""
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

ALL_READ = 0
SOME_FAILED = 1
WRONG_USE = 2
NOBODY_READS = 141
"""As a shell counts a process whose reader went away."""
_OBJECTS = 20_000
"""New objects after which Python looks for rings of them that nobody holds: a page makes thousands, and no rings. With
Python's own 700 a tenth of the time to the first record goes there."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command with `arguments` (those of the process where None) and returns its exit status.

    The one place where errors become a line on standard error; none of them leaves it.
    """
    from onrecord.cli.running import interrupt  # And nothing before it: until then Ctrl-C would end in a traceback.

    if arguments is None:  # The process is ours.
        interrupt.end_on_interrupt()
        _open_what_is_closed()
        _make_ready()
    from onrecord.errors import OnrecordError

    try:
        status = _run(arguments)
        sys.stdout.flush()
        if arguments is None:
            gc.freeze()  # Nobody looks for rings of objects in a process that ends.
        return status
    except KeyboardInterrupt:
        return _say("interrupted", interrupt.STATUS)
    except BrokenPipeError:
        # What is still buffered would fail again when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOBODY_READS
    except OnrecordError as error:
        return _say(str(error), error.exit_status)
    except OSError as error:
        # Sources tell of their own; what is left is standard output (a full disk, a closed terminal), and a file that
        # an option names.
        what = f"cannot write: {error.strerror or error}"
        if error.filename is not None:
            from onrecord.sources.files import name_of

            what = f"{name_of(error.filename)}: cannot be used ({error.strerror or error})"
        return _say(what, SOME_FAILED)


def _make_ready() -> None:
    """What makes the start of a process quicker."""
    from onrecord.quick_start import load_msgspec

    gc.set_threshold(_OBJECTS)
    load_msgspec()


def _open_what_is_closed() -> None:
    """A command that is started with a closed stream (`>&-`) writes to nowhere; else the next file that it opens would
    be its standard output.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            mode = "r" if number == 0 else "w"
            nowhere = open(os.devnull, mode, encoding="utf-8")  # noqa: SIM115, PTH123 - stays open; pathlib loads slowly
            if nowhere.fileno() != number:
                os.dup2(nowhere.fileno(), number)
            setattr(sys, name, nowhere)


def _run(arguments: Sequence[str] | None) -> int:
    from importlib import import_module

    from onrecord.cli.options.arguments import parsed

    try:
        options = parsed(arguments)
    except SystemExit:  # After --help and --version.
        return ALL_READ
    if options is None:
        return WRONG_USE
    if run := getattr(options, "run", None):  # "module:function", loaded only now; it takes the options.
        module, _, function = run.partition(":")
        status: int = getattr(import_module(module), function)(options)
        return status
    if options.command == "schema":
        from onrecord.cli.schema import print_schema

        return print_schema()
    from onrecord.cli.read import read_sources

    return read_sources(options)


def _say(message: str, status: int) -> int:
    from onrecord.cli.shown.escaping import one_line

    try:
        print(f"onrecord: {one_line(message)}", file=sys.stderr, flush=True)
    except (OSError, ValueError):  # Nobody listens on standard error either.
        return status
    return status
