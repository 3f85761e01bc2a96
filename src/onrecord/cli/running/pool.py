"""Work in several processes: results in order, few items in memory, a dead process costs one item, Ctrl-C ends all."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import connection
from typing import Any, Final, Generic, TypeVar

from onrecord.errors import PageError
from onrecord.sources import Failed, Item

AHEAD: Final = 4
"""Items in memory for each process: results keep their order, so some wait until a long page before them is read."""

T = TypeVar("T")
U = TypeVar("U")


def in_processes(
    work: Callable[[Item], T | Failed], pages: Iterable[Item | U | Failed], jobs: int
) -> Generator[T | U | Failed, None, None]:
    """`work` on each item in one of `jobs` processes; results in the order of `pages`, what is no item as it is.

    An item whose process dies is a failure; those that were under way beside it are done again.
    """
    pool = _Pool(work, jobs)
    waiting: deque[tuple[Item | U | Failed, Future[T | Failed] | None]] = deque()
    try:
        for page in pages:
            waiting.append((page, pool.submit(page) if isinstance(page, Item) else None))
            while waiting and (len(waiting) >= AHEAD * jobs or _ready(waiting[0][1])):
                yield pool.result(waiting)
        while waiting:
            yield pool.result(waiting)
    except BaseException:  # Ctrl-C too: nobody waits for results any more.
        pool.kill()
        raise
    pool.close()


def _ready(future: Future[T | Failed] | None) -> bool:
    return future is None or future.done()


class _Pool(Generic[T]):
    """A pool of processes that is made anew when one of them dies."""

    def __init__(self, work: Callable[[Item], T | Failed], jobs: int) -> None:
        self.work, self.jobs = work, jobs
        self.executor = self._made()

    def _made(self) -> ProcessPoolExecutor:
        executor = ProcessPoolExecutor(
            self.jobs, multiprocessing.get_context(_start_method()), initializer=_leave_with_parent
        )
        with _interrupt_held_back():
            executor.submit(os.getpid)  # The first work starts the processes: now, before others start threads.
        return executor

    def submit(self, item: Item) -> Future[T | Failed]:
        with _interrupt_held_back():
            try:
                return self.executor.submit(self.work, item)
            except BrokenProcessPool as error:
                broken: Future[T | Failed] = Future()
                broken.set_exception(error)
                return broken

    def result(self, waiting: deque[tuple[Any, Future[T | Failed] | None]]) -> Any:
        """The first result of `waiting`, which loses it."""
        page, future = waiting[0]
        if not isinstance(page, Item) or future is None:
            waiting.popleft()
            return self.alone(page) if isinstance(page, Item) else page
        try:
            result = future.result()
        except BrokenProcessPool:
            # Any of those under way may have been the one: from here each runs alone until they are through.
            self.renew()
            again = [(other, None) for other, _ in waiting]
            waiting.clear()
            waiting.extend(again)
            return self.result(waiting)
        waiting.popleft()
        return result

    def alone(self, item: Item) -> T | Failed:
        """The result of `item`, with nothing else under way."""
        try:
            return self.submit(item).result()
        except BrokenProcessPool:
            self.renew()
            what = "the process that read it died"
            return Failed(name=item.name, error=PageError(item.name, what, "it may need more memory than there is"))

    def renew(self) -> None:
        self.executor.shutdown(wait=False, cancel_futures=True)
        self.executor = self._made()

    def close(self) -> None:
        self.executor.shutdown()

    def kill(self) -> None:
        """Ends the processes at once, whatever they are doing."""
        for process in multiprocessing.active_children():
            process.kill()
        # Who was killed amid an answer leaves half of it in the pipe, and the thread that reads would wait for the rest
        # without end: this process holds the pipe's other end open, too. `concurrent.futures` has no word to close it.
        if (answers := getattr(self.executor, "_result_queue", None)) is not None:
            answers._writer.close()
        self.executor.shutdown(cancel_futures=True)


def _start_method() -> str:
    """A fork has all that is loaded here at once, where a spawned process loads it anew (.4 s of work each).

    It would copy the locks of threads, as the progress bar and the network have them: the first processes are forked
    before those start, and later ones are spawned. Apple's libraries do not outlast a fork.
    """
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def _leave_with_parent() -> None:
    """Ends this process when the one that started it is gone, even where that was killed without a word."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        connection.wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


@contextmanager
def _interrupt_held_back() -> Iterator[None]:
    """While it lasts Ctrl-C waits; processes started in it never see one, so that none of them prints a traceback."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
