"""The desk on a port: sockets, time-outs of connections, and an end that is clean."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, Final

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from onrecord.errors import UsageError

HEADERS_SECONDS: Final = 15.0
"""From a connection's beginning, or its last answer, to the last byte of a request's headers."""
READER_SECONDS: Final = 60.0
"""A client that reads nothing for so long is left."""
MOST_CONNECTIONS: Final = 200
MOST_HEADERS: Final = 32_768
"""Bytes of a request's line and headers."""


class PatientProtocol(H11Protocol):
    """uvicorn's HTTP, with an end to its patience: it has none with slow headers and slow readers by itself."""

    _waiting: asyncio.TimerHandle | None = None
    _stuck: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """As asyncio has it; so are the others."""
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:
        """A part of a request."""
        super().data_received(data)
        self._watch()

    def on_response_complete(self) -> None:
        """An answer was given whole; the time for the next request begins."""
        self._stop()
        super().on_response_complete()
        self._watch()

    def pause_writing(self) -> None:
        """The client does not read."""
        super().pause_writing()
        self._stuck = self._stuck or self.loop.call_later(READER_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        """It reads again."""
        super().resume_writing()
        if self._stuck is not None:
            self._stuck.cancel()
            self._stuck = None

    def connection_lost(self, exc: Exception | None) -> None:
        """The end."""
        self._stop()
        if self._stuck is not None:
            self._stuck.cancel()
        super().connection_lost(exc)

    def _watch(self) -> None:
        """While no request is being answered the clock runs, and bytes that trickle in do not set it back."""
        if self.cycle is not None and not self.cycle.response_complete:
            self._stop()
        elif self._waiting is None:
            self._waiting = self.loop.call_later(HEADERS_SECONDS, self.transport.abort)

    def _stop(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None


class _Server(uvicorn.Server):
    """Says when it answers, and ends on Ctrl-C without handing the signal on."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self.ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self.ready()

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        with super().capture_signals():
            yield
            self._captured_signals.clear()


def bound(host: str, port: int, next_free: bool = False) -> socket.socket:
    """A socket that listens there; with `next_free`, on one of the next ports where that one is in use.

    Raises UsageError, in one line, where the port is in use or the address is not this machine's.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for tried in range(port, min(port + (20 if next_free and port else 1), 65_536)):
        made = socket.socket(family, socket.SOCK_STREAM)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            made.bind((host.strip("[]"), tried))
            made.listen(128)
        except OSError as error:
            made.close()
            problem = error
            continue
        made.set_inheritable(False)
        return made
    raise UsageError(f"{host}:{port}", f"cannot be listened at ({problem.strerror or problem})", "give another --port")


def address_of(made: socket.socket, host: str, root: str = "") -> str:
    """The address to open in a browser on this machine."""
    name = host.strip("[]")
    if name in ("0.0.0.0", "::"):  # noqa: S104  # Compared, not bound.
        name = "localhost"
    return f"http://{f'[{name}]' if ':' in name else name}:{made.getsockname()[1]}{root}/"


def server(app: ASGIApp, proxies: tuple[str, ...] = (), ready: Callable[[], None] = lambda: None) -> uvicorn.Server:
    """What answers for `app`; its `run(sockets=[…])` ends on Ctrl-C or a signal to end.

    `ready` is called when it answers. `proxies`: addresses whose X-Forwarded-For and X-Forwarded-Proto are believed.
    """
    extra: dict[str, Any] = {"proxy_headers": False}
    if proxies:
        extra = {"proxy_headers": True, "forwarded_allow_ips": list(proxies)}
    config = uvicorn.Config(
        app, http=PatientProtocol, ws="none", lifespan="off", access_log=False, log_config=None, server_header=False,
        limit_concurrency=MOST_CONNECTIONS, timeout_keep_alive=5, timeout_graceful_shutdown=5,
        h11_max_incomplete_event_size=MOST_HEADERS, **extra,
    )  # fmt: skip
    return _Server(config, ready)
