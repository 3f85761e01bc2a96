"""What follows from the makers that a line lists: whose text it is, and which outlet stands beside a writer."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.agencies import fold
from onrecord.provenance.lexicon.newsrooms import OUTLETS
from onrecord.provenance.names.makers import AND, SCHOOL, WITH, Part
from onrecord.provenance.signs import names_writer

_OF: Final = Pattern(r"^(?:D[oa]|D[ae]l|Dalla|From|Vom) (?=[A-ZÀ-Þ])")
"""What leads to an outlet's name and is no part of it: "Do Jornal da Costa"."""


def outlet_beside(parts: list[Part]) -> str | None:
    """The outlet that stands right behind a person's name, or a well-known one alone, unless this one is named too."""
    if any(part.kind == "own" for part in parts):
        return None
    if [part.kind for part in parts if part.kind != "noise"] == ["outlet"]:
        return next((part.words for part in parts if fold(part.words) in OUTLETS), None)
    pairs = pairwise([part for part in parts if not SCHOOL.search(part.words)])
    return next(
        (
            _OF.sub("", two.words)
            for one, two in pairs
            if one.kind == "person" and two.kind == "outlet" and not names_writer(two.words, one.words)
        ),
        None,
    )


def key_of(parts: list[Part]) -> str | None:
    """The row of WEIGHTS for a line of makers with an agency in it; None where no agency is named or meant."""
    at = [n for n, part in enumerate(parts) if part.kind == "agency"]
    own = any(part.kind == "own" for part in parts)
    if not at:
        many = [n for n, part in enumerate(parts) if part.kind == "many"]
        if not many:
            return None
        makers = (n for n, part in enumerate(parts) if part.kind == "person" and not (n > many[-1] and _is_place(part)))
        beside = own or any(True for _ in makers) or any(parts[n].separator in WITH for n in many)
        return "byline-with-agency" if beside else "byline-agencies"
    if own or any(part.kind == "many" for part in parts):
        return "byline-with-agency"
    persons = [n for n, part in enumerate(parts) if part.kind == "person"]
    outlets = [n for n, part in enumerate(parts) if part.kind == "outlet" or _may_be_paper(part)]
    for n in at:
        before = (
            persons if not parts[n].agency else [*persons, *outlets]
        )  # "Bay Press and AFP": what is no agency wrote
        if parts[n].separator in WITH or (parts[n].separator in AND and any(maker < n for maker in before)):
            return "byline-with-agency"
    last = at[-1]
    if any(n > last and not _is_place(parts[n]) for n in persons):
        return "byline-with-agency"
    return "byline-name-agency" if any(n < last for n in persons) else "byline-agency"


def _may_be_paper(part: Part) -> bool:
    """Whether a maker that was taken for an agency may be a paper: none that is known, or calls itself one."""
    return part.kind == "agency" and not part.agency and not _AGENCY.search(part.words)


_AGENCY: Final = Pattern(r"agen[ct]|agenzi|news service|nachrichten|wire\b", re.I)
_TOWNS: Final = frozenset(
    "new delhi;new york;los angeles;washington dc;san francisco;hong kong;tel aviv;são paulo;sao paulo;buenos aires;"
    "mexico city;kuala lumpur;abu dhabi;addis ababa;cape town;den haag;the hague;united nations;las vegas;san salvador;"
    "port au prince;santo domingo;st petersburg;phnom penh;rio de janeiro;saudi arabia;south africa;sri lanka".split(
        ";"
    )
)


def _is_place(part: Part) -> bool:
    """Behind an agency stands where it wrote from: in capitals, of one word, or a town of two ("AFP, MANILA")."""
    is_town = " " not in part.words or fold(part.words) in _TOWNS
    return part.words.isupper() or (part.separator in ",/|-–" and is_town)


def supplier_of(parts: list[Part]) -> str | None:
    """The name of the first agency among makers: in full for a known one, else as printed."""
    found = next((part for part in parts if part.kind == "agency"), None)
    return None if found is None else found.agency.name if found.agency else found.words
