"""How much, and for how long: what a client sends is counted as it comes, and nobody is waited for without end.

Plain ASGI, before any other part of the desk. Headers, and a client that does not read, are bounded by `serving`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from msgspec import Struct
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

Clock = Callable[[], float]

LONGEST_QUERY: Final = 8_000
"""Bytes of a path with its query; a search of 1,000 characters, percent-encoded, fits."""


class Bounds(Struct, frozen=True, kw_only=True):
    """Of one request."""

    body: int
    """Bytes."""
    pause: float = 20.0
    """Seconds between two parts of a body."""
    total: float = 60.0
    """Seconds from the first to the last part of a body."""


class TooLarge(HTTPException):
    """A body over the bound, told before it was read."""

    def __init__(self, bound: int) -> None:
        super().__init__(413, f"What was sent is larger than {in_words(bound)}.")
        self.bound = bound


class TooSlow(HTTPException):
    """A body that did not come in time."""

    def __init__(self) -> None:
        super().__init__(408, "What was sent did not come in time.", {"Connection": "close"})


def in_words(size: int) -> str:
    """A number of bytes for people."""
    return f"{size / 1_000_000:g} MB" if size >= 1_000_000 else f"{size / 1_000:g} kB"


class Bounded:
    """Holds every request to the bounds that `of` gives for its path; what is over them raises HTTPException.

    Raised inside of `app` where it reads the body, so that its own handlers make the page that tells it.
    """

    def __init__(self, app: ASGIApp, of: Callable[[str], Bounds], clock: Clock | None = None) -> None:
        self.app, self.of, self.clock = app, of, clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        path = scope["path"].removeprefix(scope.get("root_path", ""))
        bounds = self.of(path)
        said = Headers(scope=scope).get("content-length", "")
        scope.setdefault("state", {})["refused"] = _refusal(scope, said, bounds)
        await self.app(scope, _Counted(receive, bounds, self.clock or asyncio.get_running_loop().time), send)


def _refusal(scope: Scope, said: str, bounds: Bounds) -> HTTPException | None:
    """What is wrong with the request before its body is looked at."""
    if len(scope.get("raw_path") or b"") + len(scope.get("query_string", b"")) > LONGEST_QUERY:
        return HTTPException(414, f"The address is longer than {LONGEST_QUERY:,} bytes.")
    if said and not (said.isascii() and said.isdigit()):
        return HTTPException(400, "Its Content-Length is no number.")
    if said and int(said[:20]) > bounds.body:
        return TooLarge(bounds.body)
    return None


class _Counted:
    def __init__(self, receive: Receive, bounds: Bounds, clock: Clock) -> None:
        self.receive, self.bounds, self.clock = receive, bounds, clock
        self.got, self.until, self.whole = 0, clock() + bounds.total, False

    def __call__(self) -> Awaitable[Message]:
        return self._next()

    async def _next(self) -> Message:
        if self.whole:  # What is waited for now is the client's leaving, for as long as the answer takes.
            return await self.receive()
        wait = min(self.bounds.pause, self.until - self.clock())
        try:
            message = await asyncio.wait_for(self.receive(), max(wait, 0.001))
        except TimeoutError:
            raise TooSlow from None
        if message["type"] == "http.request":
            self.got += len(message.get("body", b""))
            if self.got > self.bounds.body:
                raise TooLarge(self.bounds.body)
            self.whole = not message.get("more_body", False)
        return message
