"""Ranges: two times that are the ends of one, `from A to B`, `between A and B`, `Monday through Thursday`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from onrecord.statements.times.place import Place
from onrecord.statements.times.shaping import Told, joined

_LEAD = 9


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(r"\b(from|between) (?:the )?\Z", re.IGNORECASE)


@cache
def _middle() -> re.Pattern[str]:
    return re.compile(
        r"(?P<to>,? (?:to|until|till) (?:the )?)|(?P<through> through |[ \u00a0]?[-–—][ \u00a0]?)|(?P<and> and )"
    )


def ranges(text: str, cores: Sequence[tuple[Told, Place]]) -> Iterator[tuple[tuple[Told, ...], Told, Place]]:
    """Each time, or each two that are a range: its parts, and what it is; words such as "from" belong to it."""
    number = 0
    while number < len(cores):
        told, place = cores[number]
        after = cores[number + 1][0] if number + 1 < len(cores) else None
        before = cores[number - 1][0].span[1] if number else 0
        both = _range(text, told, after, before) if after else None
        if both is None or after is None:
            yield (told,), told, place
            number += 1
        else:
            yield (told, after), both, place
            number += 2


def _range(text: str, a: Told, b: Told, before: int) -> Told | None:
    middle = _middle().fullmatch(text, a.span[1], b.span[0])
    if middle is None or a.stretch.kind != "date" or b.stretch.kind != "date":
        return None
    lead = _lead().search(text, max(before, a.span[0] - _LEAD), a.span[0])
    word = lead.group(1).lower() if lead else None
    alike = a.stretch.unit == b.stretch.unit
    if middle["and"] and word != "between":
        return None
    if middle["to"] and word != "from" and (not alike or middle["to"].startswith(",")):
        return None
    if middle["through"] and not alike:
        return None
    stretch = joined(a.stretch, b.stretch)
    return Told((lead.start() if lead else a.span[0], b.span[1]), stretch) if stretch else None
