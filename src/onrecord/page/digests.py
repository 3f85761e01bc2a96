"""SHA-256 without OpenSSL until much is hashed: to load that takes as long as six pages' digests without it.

hashlib takes SHA-256 from OpenSSL, which is five times as fast on pages, and takes 4 ms to load: a fortieth of the time
to a process's first record. Python has a plain one beside it, under another name in each of its versions.
"""

from __future__ import annotations

from importlib import import_module
from sys import modules
from typing import Any, Final

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

PLAIN: Final = ("_sha256", "_sha2", "hashlib")
"""Where it is found without OpenSSL: up to Python 3.11, since 3.12; and where a Python has neither."""
MUCH: Final = 2_000_000
"""Bytes after which the fast one is loaded: some six pages."""


class Hasher:
    """What hashes, and how many bytes until it is the fast one; threads may miscount them, the digests are the same."""

    def __init__(self, much: int = MUCH) -> None:
        self._left = much
        self._sha256 = _first_of(PLAIN)

    def hex_of(self, data: bytes) -> str:
        """SHA-256 of `data`, 64 hex."""
        if self._left >= 0:
            self._left -= len(data)
            if self._left < 0 or "hashlib" in modules:
                self._left, self._sha256 = -1, _first_of(("hashlib",))
        digest: str = self._sha256(data).hexdigest()
        return digest


def _first_of(names: tuple[str, ...]) -> Callable[[bytes], Any]:
    """`sha256` of the first of these modules that this Python has."""
    for name in names[:-1]:
        try:
            found: Callable[[bytes], Any] = import_module(name).sha256
        except ImportError:
            continue
        return found
    last: Callable[[bytes], Any] = import_module(names[-1]).sha256
    return last


_HASHER: Final = Hasher()


def sha256_hex(data: bytes) -> str:
    """SHA-256 (FIPS 180-4) of `data`, 64 hex."""
    return _HASHER.hex_of(data)
