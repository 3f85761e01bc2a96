"""What a desk is started with, and what it remembers between two starts: password, token, whether guests may read.

The file is the owner's alone (mode 600) and holds no password, only what one is checked by.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path
from threading import Lock
from typing import Final

import msgspec
from msgspec import Struct, field

from onrecord.errors import OnrecordError, UsageError

Randomness = Callable[[int], bytes]
"""So many bytes that nobody can foresee."""

MAX_UPLOAD: Final = 200_000_000
"""Bytes of one form with its files; more belongs to `onrecord add`."""
MAX_FORM: Final = 1_000_000
"""Bytes of every other form, and of pasted text."""


class DeskSettings(Struct, frozen=True, kw_only=True):
    """How the desk is reached, and within which limits. The defaults are those of a desk on this machine alone."""

    login: bool = False
    """Whether the owner has to log in: always where others can reach the desk."""
    hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "::1")
    """Names that a request may give in `Host`, lower case, without a port; empty where any is right."""
    root: str = ""
    """The path that a proxy puts the desk under, without a slash at its end."""
    address: str = ""
    """Its own address as others write it, without a slash at its end; empty where each request tells it."""
    max_upload: int = MAX_UPLOAD
    allow_private: bool = False
    """Fetch pages from this machine and its network too."""
    cache: Path | None = None
    """Where fetched pages are kept to ask less often; null for nowhere."""


class Remembered(Struct, frozen=True, kw_only=True):
    """What outlasts the desk's end."""

    secret: bytes
    """Signs cookies and forms."""
    token: str
    """Opens the owner's feeds to a feed reader."""
    password: str | None = None
    """As `onrecord.desk.passwords.hashed` gives it; null where none was set."""
    guests: bool = False
    """Whether those who did not log in may read what may be shown."""


class Memory(Struct):
    """`Remembered`, and the file that it is in (null: it lives as long as the process). Threads may share it."""

    now: Remembered
    file: Path | None = None
    lock: Lock = field(default_factory=Lock)

    def change(self, changed: Callable[[Remembered], Remembered]) -> Remembered:
        """Remembers what `changed` makes of it, on the disk first. Raises OnrecordError where it can't be written."""
        with self.lock:
            new = changed(self.now)
            if self.file is not None:
                _write(self.file, new)
            self.now = new
        return new


def remembered(file: Path | None) -> Memory:
    """What the file holds; a new secret and token where there is none yet. Raises OnrecordError where it is broken."""
    if file is not None and file.exists():
        try:
            return Memory(now=msgspec.json.decode(file.read_bytes(), type=Remembered), file=file)
        except OSError as error:
            raise OnrecordError(str(file), f"cannot be read ({error.strerror or error})") from None
        except msgspec.DecodeError as error:
            raise OnrecordError(str(file), f"is broken ({error})", "mend or remove it, and set the password") from None
    memory = Memory(now=Remembered(secret=secrets.token_bytes(32), token=new_token()), file=file)
    memory.change(lambda same: same)
    return memory


def new_token() -> str:
    """A token that nobody can guess, 40 hexadecimal digits."""
    return secrets.token_hex(20)


def desk_file() -> Path:
    """Where this system keeps the desk's memory: ONRECORD_DESK, else in the user's folder for settings."""
    named = os.environ.get("ONRECORD_DESK")
    if named:
        return Path(named)
    from platformdirs import user_config_path

    return user_config_path("onrecord", appauthor=False) / "desk.json"


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches what is bound to `host`."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def root_path(text: str) -> str:
    """`text` as a path to put before addresses: "" or "/desk". Raises UsageError where it is none."""
    path = text.rstrip("/")
    if path and (
        not path.startswith("/") or path.startswith("//") or not path.isascii() or set(path) & set(' ?#"<>\\')
    ):
        raise UsageError("--root-path", f"{text!r} is no path", "give one that starts with a slash, such as /desk")
    return path


def _write(file: Path, memory: Remembered) -> None:
    """Beside the file first, then in its place: killed at any moment, the old or the new one is whole."""
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
            stream.write(msgspec.json.encode(memory))
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(file)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise OnrecordError(str(file), f"cannot be written ({error.strerror or error})") from None
