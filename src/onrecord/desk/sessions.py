"""Who is logged in: signed cookies for sessions that the desk knows, that end, and that can be ended.

A session lives in the process: a desk that starts again asks for the password again.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from datetime import datetime, timedelta
from threading import Lock
from typing import Final

from itsdangerous import BadSignature, Signer

from onrecord.desk.settings import Randomness

LASTS: Final = timedelta(hours=12)
"""From the last request that used it."""
ENDS: Final = timedelta(days=7)
"""From the log-in, however much it is used."""
_MOST: Final = 1000
"""Sessions at once; the one unused for longest makes room."""


def signer(secret: bytes, purpose: str) -> Signer:
    """Signs for one purpose; what it signed is worth nothing for another."""
    return Signer(secret, salt=f"onrecord.desk.{purpose}", key_derivation="hmac")


class Sessions:
    """The sessions of one desk. Threads may share it."""

    def __init__(self, secret: bytes, randomness: Randomness = secrets.token_bytes) -> None:
        self._signer, self._randomness, self._lock = signer(secret, "session"), randomness, Lock()
        self._live: OrderedDict[str, tuple[datetime, datetime]] = OrderedDict()

    def begin(self, now: datetime) -> str:
        """A new session's cookie."""
        name = self._randomness(16).hex()
        with self._lock:
            self._live[name] = (now, now)
            while len(self._live) > _MOST:
                self._live.popitem(last=False)
        return self._signer.sign(name).decode("ascii")

    def is_live(self, cookie: str | None, now: datetime) -> bool:
        """Whether the cookie is of a session that has not ended; counts as a use of it."""
        name = self._name(cookie)
        with self._lock:
            begun, used = self._live.get(name, (None, None)) if name else (None, None)
            if name is None or begun is None or used is None:
                return False
            if now - used > LASTS or now - begun > ENDS:
                del self._live[name]
                return False
            self._live[name] = (begun, now)
            self._live.move_to_end(name)
            return True

    def end(self, cookie: str | None) -> None:
        """Ends the cookie's session; a cookie of none is fine."""
        if name := self._name(cookie):
            with self._lock:
                self._live.pop(name, None)

    def _name(self, cookie: str | None) -> str | None:
        try:
            return self._signer.unsign(cookie or "").decode("ascii")
        except (BadSignature, UnicodeError):
            return None
