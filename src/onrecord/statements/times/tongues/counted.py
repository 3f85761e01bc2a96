"""Counted units in any of the languages: `vor drei Jahren`, `dans deux semaines`, `am Tag darauf`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from onrecord.statements.times.numbers import Count
from onrecord.statements.times.place import Place
from onrecord.statements.times.rules import Meaning, Rule
from onrecord.statements.times.stretch import Stretch, Unit, a_day, day_of, length, moved
from onrecord.statements.times.tongues.vocabulary import YEAR, Vocabulary, key, one_of
from onrecord.statements.times.units import counted_off, from_named, rolled

_LASTING = re.compile(r"\b(?:desde|seit|depuis|da|sinds|sedan|siden|od|с)\s\Z", re.I)
"""Before a count of units for which something has been so: "desde hace ocho años"."""
_UNLIKE = re.compile(r"\b(?:primera? vez|primeira vez|première fois|prima volta|ersten? Mal|erstmals) \Z", re.I)
"""Before a count of units in which nothing was like it: "por primera vez | en 25 años"."""


def counted_rules(v: Vocabulary) -> Iterator[Rule]:
    """The rules for a number of units of one language, and for the day after the one named last."""
    yield Rule(rf"(?:{v.next_day})", _beside_named(1))
    if v.day_before:
        yield Rule(rf"(?:{v.day_before})", _beside_named(-1))
    unit = one_of(v.units)
    for pattern, kind in v.counted:
        slot = pattern.replace("{n}", rf"(?P<count>{v.count}) (?P<unit>{unit})").replace("{u}", rf"(?P<unit>{unit})")
        slot = slot.replace("{c}", rf"(?P<count>{v.count})").replace("{y}", rf"(?P<year>{YEAR})")
        yield Rule(slot, _counted(v, kind))


def _first_of(year: int, count: int, unit: Unit) -> Stretch | None:
    """`die ersten neun Monate 2025`: so many units of a year, from its first day."""
    first = date(year, 1, 1)
    last = day_of(moved(first, count, unit)) - timedelta(days=1)
    if last.year != year:
        return None
    return Stretch(first=first, last=last, value=f"{first.isoformat()}/{last.isoformat()}")


def _beside_named(off: int) -> Meaning:
    """`am nächsten Tag`, `le lendemain`, `dagen før`: beside the day named last; no place without one."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        named = place.named.day
        if named is None or named.first is None:
            return Stretch(value="P1D", certain=False)
        return a_day(moved(day_of(named.first), off, "day"))

    return meaning


def _counted(v: Vocabulary, kind: str) -> Meaning:
    """`vor drei Jahren`, `dans deux semaines`, `en los próximos diez días`; without a number it is one."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        words = match.groupdict().get("count")
        unit, (least, most) = v.units[key(match["unit"])], v.number_of(words) if words else (1, 1)
        if not words and key(match["unit"]) in v.plurals:
            return None
        count = Count(least, most, least != most)
        if kind == "first":
            return _first_of(int(match["year"]), least, unit)
        if kind == "ago" and _LASTING.search(place.text, max(0, match.start() - 8), match.start()):
            return length(count.whole, unit)
        if kind in ("ago", "from now"):
            return counted_off(count, unit, kind == "ago", place)
        if kind in ("later", "earlier"):
            if place.named.last is None:
                return length(count.whole, unit)  # nothing was named that it could be counted from
            return from_named(count, unit, kind == "earlier", 1, place)
        if kind == "in":
            unlike = _UNLIKE.search(place.text, max(0, match.start() - 24), match.start())
            return length(count.whole, unit) if unlike or not place.ahead else counted_off(count, unit, False, place)
        if kind == "within":
            return rolled(count, unit, True, place) if place.direction != "past" else length(count.whole, unit)
        return rolled(count, unit, kind == "next", place)

    return meaning
