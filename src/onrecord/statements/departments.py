"""Bodies with "and" in their printed names, and where these stand: "Food and Drug Administration" is one, no two."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from onrecord.record import NameKind, Span

_IN_CANADA = (
    r"Public (?:Services|Works) and Procurement|Agriculture and Agri-Food|Immigration, Refugees,? and Citizenship"
    r"|Citizenship and Immigration|Fisheries and Oceans|Environment and Climate Change"
    r"|Employment and Social Development"
    r"|Innovation, Science,? and Economic Development|Housing, Infrastructure,? and Communities"
    r"|Women and Gender Equality|Crown-Indigenous Relations and Northern Affairs"
)
"""Canada's departments whose names are lists; so "Air Holt and Air Canada" stays two."""
_ELSEWHERE = (
    r"Food and (?:Drug|Agriculture) (?:Administration|Organi[sz]ation)|Securities and Exchange Commission"
    r"|Immigration and (?:Customs Enforcement|Naturali[sz]ation Service)|Customs and Border Protection"
    r"|(?:Health and Human Services|Housing and Urban Development)(?: Department)?"
    r"|Centers for Disease Control and Prevention"
    r"|Bureau of Alcohol, Tobacco, Firearms,? and Explosives|Revenue and Customs|Lawn Tennis and Croquet Club"
    r"|(?:Medicines and Healthcare products|Vehicle and Operator|Driver and Vehicle) (?:Regulatory|Standards|Licensing)"
    r" Agency|Competition and Markets Authority|National Oceanic and Atmospheric Administration"
    r"|National Aeronautics and Space Administration|Occupational Safety and Health Administration"
    r"|International Monetary and Financial Committee|Organi[sz]ation for Economic Co-?operation and Development"
)
"""Bodies elsewhere with "and" in their names."""


def departments_in(text: str) -> list[Span]:
    """The places of such names, ascending."""
    return [match.span() for match in _departments().finditer(text)]


def in_one(text: str, found: Sequence[tuple[Span, NameKind]]) -> list[tuple[Span, NameKind]]:
    """The names `found`, ascending, with each department whole in place of what was found in it."""
    whole = departments_in(text)
    if not whole:
        return list(found)
    ends = [end for _, end in whole]
    apart = [
        (span, kind)
        for span, kind in found
        if (place := bisect_right(ends, span[0])) == len(whole) or span[1] <= whole[place][0]
    ]
    return sorted([*apart, *((span, "organisation") for span in whole)], key=lambda each: each[0])


@cache
def _departments() -> re.Pattern[str]:
    return re.compile(rf"\b(?:(?:{_IN_CANADA}) Canada|{_ELSEWHERE})\b")
