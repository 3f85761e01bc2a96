"""Pages added in the background: what was asked for, and how far it is. One job runs at a time, the others wait.

What is told to be kept is kept for good: a desk that ends in the middle of a job has lost only the pages behind that.
"""

from __future__ import annotations

import secrets
import shutil
import sys
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from queue import SimpleQueue
from threading import Condition, Event, Lock, Thread
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from onrecord.beside import Beside
from onrecord.desk.settings import DeskSettings
from onrecord.errors import OnrecordError, SourceError, StoreError
from onrecord.keeping import KeptItem, keep
from onrecord.sources import Failed, Item, Options, items
from onrecord.store.rows import Outcome

if TYPE_CHECKING:
    from onrecord.sources import Web
    from onrecord.store import Store

State = Literal["waiting", "running", "done"]
PASTED: Final = "pasted text"
_MOST_JOBS: Final = 50
"""Remembered; the oldest that is done makes room."""
_MOST_WAITING: Final = 20
_MOST_ROWS: Final = 1_000
"""Remembered of one job, and counted beyond."""


class Wanted(Struct, frozen=True, kw_only=True):
    """What a form asked for: at least one of the three."""

    addresses: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()
    """In folders of their own under `folder`, with the names that they were sent under."""
    text: str = ""
    """A page's words or markup."""
    folder: Path | None = None
    """Removed when the job is done."""


class Row(Struct, frozen=True, kw_only=True):
    """What became of one page."""

    name: str
    outcome: Outcome | Literal["failed"]
    article: str | None = None
    bare: bool = False
    """No article was found on it."""
    error: str | None = None


class Progress(Struct, frozen=True, kw_only=True):
    """How far a job is."""

    id: str
    state: State
    asked: int
    """Addresses, files and texts; a feed or an archive holds more pages than one."""
    done: int = 0
    """Pages, failed ones counted."""
    kept: int = 0
    same: int = 0
    failed: int = 0
    rows: tuple[Row, ...] = ()
    """In the order of their coming, the first thousand."""
    problem: str | None = None
    """Why it ended early."""


class Jobs:
    """The jobs of one desk. Threads may share it; the thread that does them starts with the first."""

    def __init__(self, store: Store, settings: DeskSettings, now: Callable[[], datetime]) -> None:
        self._store, self._now = store, now
        self._options = Options(fetch=True, allow_private=settings.allow_private, cache=settings.cache)
        self._lock, self._queue, self._ended = Lock(), SimpleQueue[tuple[str, Wanted] | None](), Event()
        self._moved = Condition(self._lock)
        self._known: OrderedDict[str, Progress] = OrderedDict()
        self._thread: Thread | None = None
        self.before_done: Callable[[], None] = lambda: None
        """Called when a job has kept all it will, before anybody is told that it is done."""

    def start(self, wanted: Wanted) -> str | None:
        """Takes the job up, and gives its id; None where too many are waiting."""
        name = secrets.token_hex(8)
        asked = len(wanted.addresses) + len(wanted.files) + bool(wanted.text)
        with self._lock:
            if sum(one.state != "done" for one in self._known.values()) >= _MOST_WAITING:
                return None
            self._known[name] = Progress(id=name, state="waiting", asked=asked)
            done = [one.id for one in self._known.values() if one.state == "done"]
            for old in done[: max(len(self._known) - _MOST_JOBS, 0)]:
                del self._known[old]
            if self._thread is None:
                self._thread = Thread(target=self._work, name="onrecord-add", daemon=True)
                self._thread.start()
        self._queue.put((name, wanted))
        return name

    def progress(self, name: str) -> Progress | None:
        """How far the job is; None where the desk knows of none."""
        with self._lock:
            return self._known.get(name)

    def wait(self, name: str, seconds: float) -> Progress | None:
        """How far the job is when it is done, or after so many seconds."""
        with self._lock:
            self._moved.wait_for(lambda: name not in self._known or self._known[name].state == "done", seconds)
            return self._known.get(name)

    def recent(self) -> tuple[Progress, ...]:
        """The jobs that the desk knows of, newest first."""
        with self._lock:
            return tuple(reversed(self._known.values()))

    def close(self, seconds: float = 5.0) -> None:
        """Ends after the page that is being read, and waits for it so long."""
        self._ended.set()
        self._queue.put(None)
        if self._thread is not None:
            self._thread.join(seconds)

    def _work(self) -> None:
        while (taken := self._queue.get()) is not None:
            name, wanted = taken
            problem = self._problem(name, wanted)
            if wanted.folder is not None:
                shutil.rmtree(wanted.folder, ignore_errors=True)
            if not self._ended.is_set():
                self.before_done()
                self._change(name, lambda now, problem=problem: replace(now, state="done", problem=problem))  # type: ignore[misc]

    def _problem(self, name: str, wanted: Wanted) -> str | None:
        """Does the job; why it ended early."""
        try:
            self._run(name, wanted)
        except OnrecordError as error:
            return told(error)
        except Exception as error:  # One job's mishap, ours at that, must not cost the jobs after it.
            print(f"onrecord: desk: a job failed ({type(error).__name__}: {error})", file=sys.stderr, flush=True)
            return f"onrecord failed ({type(error).__name__})"
        return None

    def _run(self, name: str, wanted: Wanted) -> None:
        self._change(name, lambda now: replace(now, state="running"))
        for one in keep(self._store, pages_of(wanted, self._options), self._now):
            row = row_of(one)
            self._change(name, lambda now, row=row: with_row(now, row))  # type: ignore[misc]
            if self._ended.is_set():
                return

    def _change(self, name: str, changed: Callable[[Progress], Progress]) -> None:
        with self._lock:
            if name in self._known:
                self._known[name] = changed(self._known[name])
                self._moved.notify_all()


def with_row(progress: Progress, row: Row) -> Progress:
    """The progress after one more page."""
    return replace(
        progress, done=progress.done + 1,
        kept=progress.kept + (row.outcome in ("new", "changed")), same=progress.same + (row.outcome == "same"),
        failed=progress.failed + (row.outcome in ("failed", "forgotten")),
        rows=progress.rows if len(progress.rows) >= _MOST_ROWS else (*progress.rows, row),
    )  # fmt: skip


def row_of(one: KeptItem | Failed) -> Row:
    """What became of a page, for the list. Raises StoreError: a store that takes nothing will take no other page."""
    if isinstance(one, Failed):
        if isinstance(one.error, StoreError):
            raise one.error
        return Row(name=one.name, outcome="failed", error=told(one.error))
    return Row(name=one.name, outcome=one.added.outcome, article=one.added.article, bare=one.bare)


def told(error: OnrecordError) -> str:
    """What went wrong, without what to do on a command line."""
    return f"{error.what}"


def pages_of(wanted: Wanted, options: Options) -> Iterator[Item | Failed]:
    """The pages that were asked for, one by one; links are followed from feeds that were given by their address."""
    if wanted.text:
        yield Item(name=PASTED, page=wanted.text.encode("utf-8", "replace"), beside=Beside(name=PASTED))
    held = replace(options, fetch=False)
    for path in wanted.files:
        if not path.stat().st_size:
            yield Failed(name=path.name, error=SourceError(path.name, "is empty"))
            continue
        for one in _given(str(path), held, None):
            yield without_folder(one, f"{path.parent}/")
    if wanted.addresses:
        from onrecord.sources import Web

        with closing(Web(options)) as shared:
            for address in wanted.addresses:
                yield from _given(address, options, shared)


def _given(source: str, options: Options, web: Web | None) -> Iterator[Item | Failed]:
    try:
        yield from items(source, options, web=web)
    except OnrecordError as error:
        yield Failed(name=source, error=error)


def without_folder(one: Item | Failed, folder: str) -> Item | Failed:
    """The page under the name that it was sent under: where the desk had put it is nobody's business."""
    name = one.name.removeprefix(folder)
    if isinstance(one, Failed):
        error = one.error
        where = error.where.removeprefix(folder) if error.where else None
        return Failed(name=name, error=SourceError(where, error.what.replace(folder, ""), error.do))
    beside = one.beside
    if beside is not None and beside.name:
        beside = replace(beside, name=beside.name.removeprefix(folder))
    return replace(one, name=name, beside=beside)
