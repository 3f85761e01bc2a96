"""Wrong passwords: who gave how many, and how long each waits for the next try. Nobody's count for anybody else.

So no stranger can lock the owner out, for a moment or for good. What guessing from many addresses at once comes to is
bounded by what one guess costs (`passwords`: one at a time, about a tenth of a second), and by how many may wait.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address
from threading import BoundedSemaphore, Lock
from typing import Final

from itsdangerous import BadSignature

from onrecord.desk.sessions import signer

FREE: Final = 5
"""Wrong passwords before the first wait."""
FIRST: Final = timedelta(seconds=10)
LONGEST: Final = timedelta(minutes=15)
FORGOTTEN: Final = timedelta(days=1)
"""After the last try."""
_MOST: Final = 10_000
"""Who is remembered; the one whose last try is oldest makes room."""
_AT_A_TIME: Final = 8
"""Tries of browsers that never logged in here, being looked at or waiting for it."""


class Attempts:
    """The tries of one desk. Threads may share it."""

    def __init__(self) -> None:
        self._lock, self._tries = Lock(), OrderedDict[str, tuple[int, datetime]]()
        self._room = BoundedSemaphore(_AT_A_TIME)

    def wait(self, who: str, now: datetime) -> int:
        """Seconds until they may try (again); 0 where they may now."""
        with self._lock:
            return self._wait(who, now)

    def begin(self, who: str, now: datetime) -> bool:
        """Counts a try before its answer is known, so that many at once are no way round; False where it may not."""
        with self._lock:
            while self._tries and now - next(iter(self._tries.values()))[1] > FORGOTTEN:
                self._tries.popitem(last=False)
            if self._wait(who, now):
                return False
            self._tries[who] = (self._tries.get(who, (0, now))[0] + 1, now)
            self._tries.move_to_end(who)
            if len(self._tries) > _MOST:
                self._tries.popitem(last=False)
        return True

    def right(self, who: str) -> None:
        """It was the password: what they got wrong before counts no more."""
        with self._lock:
            self._tries.pop(who, None)

    @contextmanager
    def room(self, known: bool) -> Iterator[bool]:
        """Whether there is room for one more try while the block lasts; for a browser that is `known` there always is.

        So the tries of many strangers hold up neither the owner nor the desk's other pages.
        """
        free = known or self._room.acquire(blocking=False)
        try:
            yield free
        finally:
            if free and not known:
                self._room.release()

    def _wait(self, who: str, now: datetime) -> int:
        wrong, last = self._tries.get(who, (0, now))
        if wrong < FREE:
            return 0
        ends = last + min(FIRST * 2 ** min(wrong - FREE, 20), LONGEST)
        return max(int((ends - now).total_seconds()) + 1, 0) if ends > now else 0


class Acquainted:
    """Browsers that logged in before, by a signed cookie: their tries are counted for themselves, whatever others at
    the same address do. It opens nothing.
    """

    def __init__(self, secret: bytes) -> None:
        self._signer = signer(secret, "known")

    def cookie(self, browser: str) -> str:
        """For the browser of this name, which has just logged in."""
        return self._signer.sign(browser).decode("ascii")

    def who(self, cookie: str | None) -> str | None:
        """The browser that the cookie was given to; None where it is none of ours."""
        try:
            return f"browser {self._signer.unsign(cookie or '').decode('ascii')}"
        except (BadSignature, UnicodeError):
            return None


def address_of(host: str) -> str:
    """Whom a stranger's tries are counted for: the address, or the network of one of IPv6, of which one has many."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if isinstance(address, IPv6Address):
        return str(IPv6Address(int(address) >> 64 << 64))
    return str(address)
