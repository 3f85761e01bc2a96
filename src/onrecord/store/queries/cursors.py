"""Where a list goes on: the place of its last row as an opaque word, made and read here alone."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any, Final, TypeVar

import msgspec

from onrecord.errors import UsageError

T = TypeVar("T")
_LONGEST: Final = 400


def cursor_at(*place: Any) -> str:
    """The word for a row's place: the values that the list is sorted by, and its number."""
    return urlsafe_b64encode(msgspec.json.encode(place)).decode().rstrip("=")


def place_of(cursor: str, type_: type[T]) -> T:
    """The place that `cursor_at` was given, as `type_`. Raises UsageError for a word that it did not make."""
    try:
        if len(cursor) > _LONGEST:
            raise ValueError
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        place = msgspec.json.decode(urlsafe_b64decode(padded), type=type_)
    except (ValueError, msgspec.DecodeError):
        raise UsageError(None, "the list does not go on there", "begin at its first page") from None
    numbers: list[Any] = [one for one in place if isinstance(one, int)]  # type: ignore[attr-defined]
    if any(abs(number) >= 1 << 63 for number in numbers):
        raise UsageError(None, "the list does not go on there", "begin at its first page")
    return place
