"""Weekdays told by the week or the month behind them, in any of the languages: `am Montag vergangener Woche`,
`el primer lunes de abril`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from onrecord.statements.times.shaping import Told
from onrecord.statements.times.stretch import a_day, day_of
from onrecord.statements.times.tongues.vocabulary import Vocabulary, key, one_of

_BETWEEN = re.compile(r" (?:[^\W\d_]{1,3} ){0,2}|(?: [^\W\d_]{1,3}){0,2} [dl][’']")
"""Small words between a weekday and its week: "de la", "w", "на"."""
_REACH = 24


def of_week_or_month(text: str, v: Vocabulary, day: Told, unit: Told) -> Told | None:
    """A bare weekday and the week or the month that it is of, as one; None where they are two times.

    A weekday of a month that no ordinal numbers is no day by itself, but neither is it the next one: None as well.
    """
    if unit.stretch.unit not in ("week", "month") or key(text[slice(*day.span)]) not in v.weekdays:
        return None
    between = text[day.span[1] : unit.span[0]]
    if not _BETWEEN.fullmatch(between) or re.search(rf"(?:{v.and_})", between, re.IGNORECASE):
        return None
    whole = unit.stretch.whole or (unit.stretch.first, unit.stretch.last)
    if whole[0] is None or whole[1] is None:
        return None
    first, last = day_of(whole[0]), day_of(whole[1])
    weekday = v.weekdays[key(text[slice(*day.span)])]
    if unit.stretch.unit == "week":
        return Told((day.span[0], unit.span[1]), a_day(first + timedelta(days=weekday)))
    return _numbered(text, v, day, (first, last), weekday, unit)


def _numbered(text: str, v: Vocabulary, day: Told, whole: tuple[date, date], weekday: int, unit: Told) -> Told | None:
    number = re.compile(rf"\b({one_of(v.ordinals)}|{v.last}) \Z", re.IGNORECASE)
    match = number.search(text, max(0, day.span[0] - _REACH), day.span[0])
    if match is None:
        return None
    first, last = whole
    place = v.ordinals.get(key(match[1]))
    if place is None or re.fullmatch(v.last, match[1], re.IGNORECASE):
        found = last - timedelta(days=(last.weekday() - weekday) % 7)
    else:
        found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (place - 1))
    return Told((match.start(), unit.span[1]), a_day(found)) if found <= last else None
