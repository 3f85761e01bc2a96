"""The values of a style sheet's own properties (`--gone: none`) that may put something out of sight.

What they come to in the rules that name them is read with these (`style_declarations`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from onrecord.page.kept import expression
from onrecord.page.pieces import places
from onrecord.page.style_declarations import Unread, hints

_OF_ONE, _OF_ALL = 500, 10_000
"""Values of one of a sheet's own properties, and of all; the most of 1,526 real pages had some 250 and 1,500."""
_LIKELY: Final = (
    "display", "visibility", "opacity", "left", "text-indent", "height", "max-height", "font-size", "color",
    "clip-path", "transform",
)  # fmt: skip
"""Properties of each kind, by which a value is tried."""


def own_values(sheet: str, names: Iterable[str] | None = None) -> dict[str, tuple[str, ...]]:
    """The values of a `cleaned` sheet's own properties that may put something out of sight, by their names.

    `names` are those that are asked for, all where it is None. Raises Unread where there are too many.
    """
    found: dict[str, tuple[str, ...]] = {}
    if names is None:
        stated = dict.fromkeys(_owned().findall(sheet) if "var(" in sheet else ())
    else:
        stated = dict.fromkeys((name, value) for name in names for value in _stated(sheet, name))
    likely, left = dict[str, bool](), _OF_ALL
    for name, value in stated:
        if value not in likely:
            likely[value] = any(hints()[0].search(f"{one}:{value};") for one in _LIKELY)
        if likely[value]:
            found[name], left = (*found.get(name, ()), value), left - 1
            if len(found[name]) > _OF_ONE or left < 0:
                raise Unread
    return found


def own_values_loosely(sheet: str, names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """All values that a sheet states for some properties, wherever they stand in it, before it is `cleaned`."""
    return {name: tuple(dict.fromkeys(_stated_loosely(sheet, name))) for name in names}


def _stated(sheet: str, name: str) -> Iterator[str]:
    for at in places(sheet, name):
        if sheet[at - 1 : at] in _BEFORE and (value := _value().match(sheet, at + len(name))):
            yield value[1]


def _stated_loosely(sheet: str, name: str) -> Iterator[str]:
    for at in places(sheet, name):
        if value := _loose_value().match(sheet, at + len(name)):
            yield " ".join(value[1].split()).replace(": ", ":")


_BEFORE: Final = frozenset(";{ ")


@cache
def _value() -> re.Pattern[str]:
    return expression(r": ?([^;{}]{1,200})")


@cache
def _loose_value() -> re.Pattern[str]:
    return expression(r"\s*+:\s*+([^;{}]{1,200})")


@cache
def _owned() -> re.Pattern[str]:
    return expression(r"(?<=[;{ ])(--[\w-]+): ?([^;{}]{1,200})")
