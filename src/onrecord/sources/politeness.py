"""Manners towards a host: one request at a time, a pause between two, and what its robots.txt asks for (RFC 9309)."""

from __future__ import annotations

import re
from _thread import allocate_lock
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import msgspec

from onrecord.page.patterns import Pattern

MAX_CRAWL_DELAY: Final = 60.0
"""Seconds; a robots.txt that asks for a longer pause between requests gets this one."""
_HTML: Final = Pattern(r"\s*(?:<!doctype|<html|<head|<\?xml|<!--)", re.IGNORECASE)


class Turns:
    """Gives each host's requests their turn. `clock` and `sleep` in seconds; threads wait for each other."""

    def __init__(self, clock: Callable[[], float], sleep: Callable[[float], None]) -> None:
        self._clock, self._sleep = clock, sleep
        self._hosts: dict[str, _Host] = {}
        self._lock = allocate_lock()

    @contextmanager
    def turn(self, host: str, pause: float) -> Iterator[None]:
        """Waits until `pause` seconds have gone by since the last turn at `host` ended, and holds the host."""
        place = self._place(host)
        with place.busy:
            if (wait := place.ended + pause - self._clock()) > 0:
                self._sleep(wait)
            try:
                yield
            finally:
                place.ended = self._clock()

    @contextmanager
    def aside(self, host: str) -> Iterator[None]:
        """Holds the host without a pause before or after: for the few files that speak for a whole site."""
        with self._place(host).busy:
            yield

    def _place(self, host: str) -> _Host:
        with self._lock:
            if len(self._hosts) > 1000:
                old = self._clock() - 2 * MAX_CRAWL_DELAY
                self._hosts = {name: one for name, one in self._hosts.items() if one.busy.locked() or one.ended > old}
            return self._hosts.setdefault(host, _Host())


class _Host:
    def __init__(self) -> None:
        self.busy, self.ended = allocate_lock(), float("-inf")


class Robots(msgspec.Struct, frozen=True, kw_only=True):
    """A site's robots.txt: its text and its answer's status, each null where there was none."""

    text: str | None = None
    status: int | None = None
    problem: str | None = None
    """Why nothing may be fetched for now: the site could not be asked, or answered with an error of its own."""


def robots_of(status: int, text: str) -> Robots:
    """What an answer to the request for robots.txt means.

    Any 4xx: no rules. Any 5xx: nothing may be fetched. An HTML page that is sent in its place is no robots.txt.
    """
    if status == 200:
        return Robots(text=None if _HTML.match(text) else text, status=status)
    return Robots(status=status, problem=f"answered {status}" if status >= 500 else None)


class Rules:
    """The rules of a robots.txt for one user agent."""

    def __init__(self, robots: Robots, user_agent: str) -> None:
        from protego import Protego

        self._token = token_of(user_agent)
        self._rules = Protego.parse(robots.text or "")

    def allow(self, url: str) -> bool:
        """Whether the address may be fetched."""
        return bool(self._rules.can_fetch(url, self._token))

    def pause(self) -> float:
        """Seconds between two requests that the site asks for, at most MAX_CRAWL_DELAY; 0 where it asks for none."""
        return min(self._rules.crawl_delay(self._token) or 0.0, MAX_CRAWL_DELAY)


def token_of(user_agent: str) -> str:
    """The product's name in a user agent: what robots.txt is asked for."""
    found = re.match(r"[A-Za-z_-]+", user_agent)
    return found[0] if found else user_agent
