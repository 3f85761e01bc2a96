"""How far many sources are, on standard error while the results go to a file or a pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress


class Bar:
    """Told how far it is; draws nothing itself."""

    def reached(self, number: int) -> None:
        """So many sources have been taken up and are through."""

    def counted(self, read: int, failed: int) -> None:
        """So many pages were read, and so many were not."""


class _DrawnBar(Bar):
    def __init__(self, progress: Progress, sources: int) -> None:
        self.progress = progress
        self.task = progress.add_task("", total=sources, read=0, failed="")

    def reached(self, number: int) -> None:
        self.progress.update(self.task, completed=number)

    def counted(self, read: int, failed: int) -> None:
        self.progress.update(self.task, read=read, failed=f", {failed} failed" if failed else "")


@contextmanager
def bar_for(sources: int) -> Iterator[Bar]:
    """A bar that is drawn where there are several sources, standard error is a terminal, and standard output is not.

    Where the records themselves run over the terminal they show how far it is.
    """
    if sources < 2 or not sys.stderr.isatty() or sys.stdout.isatty():
        yield Bar()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        BarColumn(), MofNCompleteColumn(), TextColumn("sources, {task.fields[read]} read{task.fields[failed]}"),
        TimeRemainingColumn(compact=True),
    )  # fmt: skip
    # Not redirected: rich would write the records above the bar, to the terminal.
    with Progress(
        *columns, console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False
    ) as progress:
        yield _DrawnBar(progress, sources)
