"""How far a run is, on standard error where that is a terminal and more than one page is coming."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from onrecord.sources.files import files_in, is_folder, name_of

if TYPE_CHECKING:
    from rich.progress import Progress

_SOON: Final = 3
"""Seconds."""
_MANY: Final = 100
"""Pages of a run whose speed is worth a line when it is over."""


class Bar:
    """Told what is taken up and what became of it; draws nothing itself."""

    def taken(self, source: int, name: str) -> None:
        """The page `name` was got from the source of this number (from 0), and is to be read."""

    def counted(self, read: int, failed: int) -> None:
        """So many pages were read, and so many were not."""

    @contextmanager
    def aside(self) -> Iterator[None]:
        """While it lasts the terminal is free for a record."""
        yield

    def close(self) -> None:
        """The run is over, and the terminal free for the words that end it."""


class _DrawnBar(Bar):
    """Drawn at once where several files are known to come, else from the second page on.

    One page alone never needs it, and must not wait until it is loaded.
    """

    def __init__(self, sources: Sequence[str], most: int | None, shared: bool) -> None:
        """`shared`: standard output goes to the terminal too."""
        self.files, self.shared = _Files(sources, most), shared
        self.progress: Progress | None = None
        self.pages = self.read = self.failed = 0

    def taken(self, source: int, name: str) -> None:
        self.pages += 1
        self.files.reach(source, name)
        if self.progress is None and (self.pages > 1 or self.files.total > 1):
            self.progress = _progress()
            # How many pages one feed or WARC file holds is not known before its end.
            self.progress.add_task("", total=self.files.total if self.files.total > 1 else None, told=self._told())
            self.progress.start()
        self._update()

    def counted(self, read: int, failed: int) -> None:
        self.read, self.failed = read, failed
        self._update()

    @contextmanager
    def aside(self) -> Iterator[None]:
        if not self.shared or self.progress is None:
            yield
            return
        self.progress.stop()  # It is transient: its line is cleared.
        try:
            yield
        finally:
            self.progress.start()

    def close(self) -> None:
        if self.progress is not None:
            self.progress.stop()

    def _update(self) -> None:
        if self.progress is not None:
            self.progress.update(self.progress.task_ids[0], completed=self.files.reached, told=self._told())

    def _told(self) -> str:
        files = f"file {self.files.reached + 1} of {self.files.total}, " if self.files.total > 1 else ""
        tasks = self.progress.tasks if self.progress is not None else []
        elapsed = tasks[0].elapsed if tasks else None
        return f"{files}{self.read} read{f', {self.failed} failed' if self.failed else ''}{rate(self.read, elapsed)}"


def rate(read: int, elapsed: float | None) -> str:
    """`, 12 a second`, `, 0.4 a second`; nothing in the first seconds, which tell of the start alone."""
    if not read or elapsed is None or elapsed < _SOON:
        return ""
    found = read / elapsed
    return f", {found:.0f} a second" if found >= 10 else f", {found:.1f} a second"


def pace(read: int, elapsed: float) -> str | None:
    """`1000 read in 43 seconds, 23 a second`, for the end of a run of many pages; None of a short one."""
    told = rate(read, elapsed)
    return f"{read} read in {elapsed:.0f} seconds{told}" if told and read >= _MANY else None


class _Files:
    """The files of a run in their order: those of a folder are listed before; all else counts as one."""

    def __init__(self, sources: Sequence[str], most: int | None) -> None:
        self.starts: list[int] = []
        self.numbers: list[dict[str, int]] = []
        self.total = self.reached = 0
        for source in sources:
            listed = [name_of(path) for path in files_in(Path(source))] if is_folder(source) else []
            self.starts.append(self.total)
            self.numbers.append({name: number for number, name in enumerate(listed)})
            self.total += min(len(listed), most or len(listed)) or 1

    def reach(self, source: int, name: str) -> None:
        """The page `name` (`file`, `file#3`) of that source is taken up: the files before its own are through."""
        numbers = self.numbers[source]
        number = numbers.get(name, numbers.get(name.rpartition("#")[0], 0))
        self.reached = max(self.reached, self.starts[source] + number)


def _progress() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = (
        BarColumn(), TextColumn("{task.fields[told]}"), TimeElapsedColumn(), TimeRemainingColumn(compact=True)
    )  # fmt: skip
    # Not redirected: rich would write the records above the bar, to standard error.
    return Progress(
        *columns, console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False
    )


@contextmanager
def bar_for(sources: Sequence[str], most: int | None = None) -> Iterator[Bar]:
    """A bar for a run over at most so many pages of each of `sources`; it draws nothing but on a terminal."""
    if not sys.stderr.isatty():
        yield Bar()
        return
    bar = _DrawnBar(sources, most, shared=sys.stdout.isatty())
    try:
        yield bar
    finally:
        bar.close()


@contextmanager
def counting(total: int) -> Iterator[Callable[[int], None]]:
    """A bar for `total` things of one kind, which is told how many are done; it draws nothing but on a terminal."""
    if not sys.stderr.isatty() or total < 2:
        yield lambda done: None
        return
    progress = _progress()
    task = progress.add_task("", total=total, told=f"0 of {total}")
    with progress:
        yield lambda done: progress.update(task, completed=done, told=f"{done} of {total}")


@contextmanager
def clearing(total: int) -> Iterator[Callable[[int], None]]:
    """A bar for `total` things to be looked through, after which a store's files are written anew, which nobody can
    count; it draws nothing but on a terminal."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    progress = _progress()
    tasks = [progress.add_task("", total=total, told=f"0 of {total} looked through")] if total else []
    anew = "writing files anew"

    def reached(done: int) -> None:
        if tasks and done < total:
            progress.update(tasks[0], completed=done, told=f"{done} of {total} looked through")
        elif tasks:
            progress.remove_task(tasks.pop())
            progress.add_task("", total=None, told=anew)
            progress.refresh()  # What is short is told too.

    if not tasks:
        progress.add_task("", total=None, told=anew)
    with progress:
        yield reached
