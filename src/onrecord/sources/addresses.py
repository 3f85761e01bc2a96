"""Which addresses may be reached, and the one place that connects: always to an address that was checked.

The check is where the connection is made, so that a redirect, a second look-up of the name, or an odd way of writing
127.0.0.1 cannot lead round it. It leaves to others what is said over the connection.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from queue import Empty, SimpleQueue
from threading import Thread, local
from typing import Final

import httpcore2

from onrecord.errors import SourceError

Resolve = Callable[[str, int, float], list[str]]
"""The addresses of a host, given its name, a port, and how many seconds it may take. Raises OSError."""
SocketOption = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]

_NAT64: Final = ip_network("64:ff9b::/96")


class PrivateAddress(httpcore2.ConnectError):
    """The host leads to an address that is not public: its text."""


def is_public(address: str) -> bool:
    """Whether the IP address may be anyone's on the internet; those that carry an IPv4 address are judged by it."""
    ip: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    if isinstance(ip, IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in _NAT64:
            inner = IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def resolved(host: str, port: int, timeout: float) -> list[str]:
    """The host's addresses by the system's resolver, in a thread of its own: it knows no time limit, and no Ctrl-C.

    `timeout` in seconds. Raises TimeoutError where they passed, OSError where the resolver knows no such host.
    """
    answers: SimpleQueue[list[str] | OSError] = SimpleQueue()

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            answers.put(error if isinstance(error, OSError) else OSError(str(error)))
        else:
            answers.put([str(address[0]) for *_, address in found])

    Thread(target=look_up, daemon=True, name=f"resolve {host}").start()
    try:
        answer = answers.get(timeout=max(timeout, 0.001))
    except Empty:
        raise TimeoutError("the name was not resolved in time") from None
    if isinstance(answer, OSError):
        raise answer
    return list(dict.fromkeys(answer))


class _Limit(local):
    deadline = float("inf")


class CheckedNetwork(httpcore2.NetworkBackend):
    """Connects to public addresses alone, and holds all connections to one deadline.

    The deadline is set before each request: a server that sends a byte now and then stays within every single
    time-out, and is ended by it.
    """

    def __init__(
        self,
        allow_private: bool,
        clock: Callable[[], float],
        resolve: Resolve = resolved,
        inner: httpcore2.NetworkBackend | None = None,
    ) -> None:
        self._allow_private, self._clock, self._resolve = allow_private, clock, resolve
        self._inner = inner or httpcore2.SyncBackend()
        self._of_thread = _Limit()

    def end_in(self, seconds: float) -> None:
        """From now on this thread's connections end after so many seconds."""
        self._of_thread.deadline = self._clock() + seconds

    def left(self) -> float:
        """Seconds until the deadline. Raises ReadTimeout when there are none."""
        left = self._of_thread.deadline - self._clock()
        if left <= 0:
            raise httpcore2.ReadTimeout("the time is up")
        return left

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore2.NetworkStream:
        """Raises PrivateAddress where any of the host's addresses is not public; else httpcore2's own errors."""
        try:
            addresses = self._resolve(host, port, self.left())
        except TimeoutError as error:
            raise httpcore2.ConnectTimeout(str(error)) from None
        except OSError:
            raise httpcore2.ConnectError("its name is not known") from None
        if not self._allow_private:
            for address in addresses:
                if not is_public(address):
                    raise PrivateAddress(address)
        problem: Exception = httpcore2.ConnectError("the name has no address")
        for address in addresses[:4]:
            try:
                stream = self._inner.connect_tcp(address, port, self.left(), local_address, socket_options)
                return _Stream(stream, self)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                problem = error
        raise problem


class _Stream(httpcore2.NetworkStream):
    """A connection, each of whose steps ends at the network's deadline."""

    def __init__(self, inner: httpcore2.NetworkStream, network: CheckedNetwork) -> None:
        self._inner, self._network = inner, network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._network.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._network.left())

    def close(self) -> None:
        self._inner.close()

    def start_tls(self, ssl_context, server_hostname=None, timeout=None):  # type: ignore[no-untyped-def]
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, self._network.left()), self._network)

    def get_extra_info(self, info: str) -> object:
        return self._inner.get_extra_info(info)


def refusal(url: str, error: PrivateAddress) -> SourceError:
    """What a person is told of it."""
    return SourceError(url, f"leads to a private address ({error})", "allow it with --allow-private")
