"""Whether a name begins with a given name that lists know: what tells people from places where nothing else does."""

from __future__ import annotations

from unicodedata import combining, normalize

_VIETNAMESE = frozenset("nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương".split())
"""The surnames of nine in ten people in Vietnam, which stand first."""


def has_given_name(name: str) -> bool:
    """Whether the first word of `name` is a known given name, the first half of one with a hyphen, or a Vietnamese
    surname."""
    first = name.split()[0].casefold() if name.strip() else ""
    from onrecord.given_names import is_given_name  # few pages need them

    if first in _VIETNAMESE or is_given_name(first):
        return True
    plain = first if first.isascii() else "".join(c for c in normalize("NFKD", first) if not combining(c))
    from onrecord.given_names.counted import counted_sex  # four thousand, and fewer still need them

    return counted_sex(plain) is not None
