"""Departments whose printed name is a list: "Public Services and Procurement Canada" is one body, and no two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from onrecord.record import NameKind, Span

_NAMES = (
    r"Public (?:Services|Works) and Procurement|Agriculture and Agri-Food|Immigration, Refugees,? and Citizenship"
    r"|Citizenship and Immigration|Fisheries and Oceans|Environment and Climate Change"
    r"|Employment and Social Development"
    r"|Innovation, Science,? and Economic Development|Housing, Infrastructure,? and Communities"
    r"|Women and Gender Equality|Crown-Indigenous Relations and Northern Affairs"
)
"""Canada's departments whose names are lists; so "Air Holt and Air Canada" stays two."""


def departments_in(text: str) -> list[Span]:
    """The places of such names, ascending."""
    return [match.span() for match in _departments().finditer(text)]


def in_one(text: str, found: Sequence[tuple[Span, NameKind]]) -> list[tuple[Span, NameKind]]:
    """The names `found`, ascending, with each department whole in place of what was found in it."""
    whole = departments_in(text)
    if not whole:
        return list(found)
    apart = [each for each in found if not any(start < each[0][1] and each[0][0] < end for start, end in whole)]
    return sorted([*apart, *((span, "organisation") for span in whole)], key=lambda each: each[0])


@cache
def _departments() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_NAMES}) Canada\b")
