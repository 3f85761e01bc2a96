"""What all requests to one desk share: store, settings, clock, sessions, jobs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock
from typing import TYPE_CHECKING, Final, cast

from starlette.requests import Request

from onrecord.desk.attempts import Acquainted, Attempts
from onrecord.desk.guests import GuestStore
from onrecord.desk.jobs import Jobs
from onrecord.desk.sessions import Sessions
from onrecord.desk.settings import DeskSettings, Memory
from onrecord.desk.tokens import Tokens

if TYPE_CHECKING:
    from onrecord.store import Store

Now = Callable[[], datetime]
_COUNTED_FOR: Final = timedelta(seconds=30)


class Desk:
    """One desk. Threads share it."""

    def __init__(self, store: Store, settings: DeskSettings, memory: Memory, now: Now) -> None:
        self.store, self.settings, self.memory, self.now = store, settings, memory, now
        self.sessions, self.attempts = Sessions(memory.now.secret), Attempts()
        self.acquainted = Acquainted(memory.now.secret)
        self.tokens = Tokens(memory.now.secret)
        self.jobs = Jobs(store, settings, now)
        self._lock, self._counted, self._recounts = Lock(), (datetime.min, 0, 0), 0
        self.jobs.before_done = self.recount

    def counts(self) -> tuple[int, int]:
        """Articles and outlets, at most half a minute old: every page shows them, and counting a large store takes."""
        now = self.now().replace(tzinfo=None)
        with self._lock:
            (at, *kept), asked = self._counted, self._recounts
        if not timedelta(0) <= now - at < _COUNTED_FOR:
            counts = self.store.counts()
            kept = [counts.articles, counts.outlets]
            with self._lock:
                if asked == self._recounts:  # Else something was added while it was counted.
                    self._counted = (now, counts.articles, counts.outlets)
        return kept[0], kept[1]

    def recount(self) -> None:
        """Something was added: the next page counts again."""
        with self._lock:
            self._counted = (datetime.min, 0, 0)
            self._recounts += 1


def desk_of(request: Request) -> Desk:
    """The desk that the request came to."""
    return cast(Desk, request.app.state.desk)


def is_owner(request: Request) -> bool:
    """Whether the request may see and do everything; `door` decided it."""
    return getattr(request.state, "owner", False) is True


def store_for(request: Request) -> Store:
    """The store as whoever asks may see it: the one way from a page of the desk to what is kept."""
    desk = desk_of(request)
    return desk.store if is_owner(request) else cast("Store", GuestStore(desk.store))
