"""Passwords: kept as what scrypt makes of them, and compared in a time that tells nothing."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from threading import Lock
from typing import Final

from onrecord.errors import UsageError

SHORTEST: Final = 10
"""Characters; length is what counts (NIST SP 800-63B asks for 8, and for no rules on kinds of characters)."""
LONGEST: Final = 1000
_N, _R, _P, _LENGTH = 1 << 15, 8, 1, 32
"""RFC 7914's parameters: 32 MB and about a tenth of a second for each password."""
_ONE_AT_A_TIME: Final = Lock()
"""So that many who knock at once cost no more memory than one."""


def hashed(password: str, salt: bytes | None = None) -> str:
    """What is kept of a password: `scrypt$n$r$p$salt$hash`, in hexadecimal. Raises UsageError on one too short."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise UsageError("password", f"it has {len(password)} characters", f"give it {SHORTEST} to {LONGEST}")
    salt = salt or secrets.token_bytes(16)
    return f"scrypt${_N}${_R}${_P}${salt.hex()}${_scrypt(password, salt, _N, _R, _P).hex()}"


def is_right(password: str, kept: str | None) -> bool:
    """Whether it is the password that `kept` was made of; takes as long where none is kept."""
    parts = (kept or _NOBODYS).split("$")
    n, r, p = (int(part) for part in parts[1:4])
    found = _scrypt(password[:LONGEST], bytes.fromhex(parts[4]), n, r, p)
    return hmac.compare_digest(found, bytes.fromhex(parts[5])) and kept is not None


def _scrypt(password: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    with _ONE_AT_A_TIME:
        return hashlib.scrypt(
            password.encode("utf-8", "surrogatepass"), salt=salt, n=n, r=r, p=p, maxmem=256 * n * r, dklen=_LENGTH
        )


_NOBODYS: Final = f"scrypt${_N}${_R}${_P}${bytes(16).hex()}${bytes(_LENGTH).hex()}"
