"""Who is called by another word for the office that a text has given somebody: "il primo cittadino" of "il sindaco"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.people.same_office import SAME_OFFICE
from onrecord.statements.speakers.languages.untitled import may_be
from onrecord.statements.speakers.roles.holders_romance import holders_of


def by_same_office(noun: str, with_roles: Iterable[Speaker], gender: str | None, code: str | None) -> Speaker | None:
    """The one of those who spoke so far with their roles for whose office `noun`, lower case, is another word."""
    offices, of = SAME_OFFICE.get(noun), ""
    if offices is None:  # "jefe de gobierno | polaco", of the "primer ministro polaco"
        noun, of = noun.rpartition(" ")[::2]
        offices = SAME_OFFICE.get(noun)
    if offices is None:
        return None
    having = [one for one in with_roles if one.role and one.name and _begins(one.role.lower(), offices)]
    having = [one for one in having if not of or of in (one.role or "").lower().split()]
    fitting = [one for one in having if may_be(one.name or "", gender, "", code or "")]
    return replace(fitting[0], resolved_by="role", confidence=0.6) if len(fitting) == 1 == len(having) else None


def _begins(role: str, offices: Iterable[str]) -> bool:
    return any(role == office or role.startswith(f"{office} ") for office in offices)


def named_in_same_office(noun: str, text: str, end: int) -> dict[str, Span]:
    """Who is named before `end` of a Romance text with an office for which `noun` is another word; where, by name."""
    found: dict[str, Span] = {}
    for office in sorted(SAME_OFFICE.get(noun, ())):
        for name, span in holders_of(office, text, end).items():
            found.setdefault(name, span)
    return found


def without_party(noun: str) -> str:
    """A noun without the adjective for a party behind it: "autarca | socialista"."""
    return _party().sub("", noun)


@cache
def _party() -> re.Pattern[str]:
    parties = "socialista|popular|opositora?|comunista|republican[oa]|conservadora?|liberal|ecologista|social-democrata"
    parties += "|socialiste|écologiste|communiste|républicaine?|centriste|insoumise?|leghista|dem|uscente|sortante?"
    return re.compile(rf" (?:{parties})\Z")
