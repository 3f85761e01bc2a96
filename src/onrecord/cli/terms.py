"""The two questions of a screen that no other tool answers: whose story is this, and what may be done with it?"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from onrecord.cli.head import outlet_words
from onrecord.cli.lines import Line, Part, dotted, part, quoted
from onrecord.cli.words import listed, place_words
from onrecord.record import Evidence, Permission, Provenance, Relation, Rights, Signal, Use

UNSURE: Final = 0.7
"""Below this confidence a judgement says of itself that it is unsure."""
SHOWN: Final = 3
"""Pieces of evidence shown where nobody asked for all."""
_COLUMN: Final = 11
"""As wide as the longest answer with its margins."""

_WHOSE: Final[dict[Relation, tuple[str, str]]] = {
    "original": ("Original", ", first published here"),
    "republished": ("Republished", " from {}"),
    "wire": ("Wire copy", ", supplied by {}"),
    "mixed": ("Mixed", ", own writing with material of {}"),
    "excerpt": ("Excerpt", " of a text of {}"),
    "translation": ("Translation", " of a text of {}"),
    "unknown": ("Unknown", ""),
}


def whose(provenance: Provenance, everything: bool = False) -> list[Line]:
    """Who first published the text, how we know, and what says otherwise."""
    relation, rest = _WHOSE[provenance.relation]
    origin = outlet_words(provenance.origin)
    if provenance.relation == "unknown" and not provenance.evidence:
        rest = ", nothing found that tells"
    elif "{}" in rest:
        rest = rest.format(origin or "another, not named")
    elif origin:
        rest += f", by {origin}"
    parts = [Part(relation, "unknown" if provenance.relation == "unknown" else "strong"), part(rest)]
    if provenance.confidence < UNSURE and provenance.relation != "unknown":
        parts.append(Part(" · unsure", "ask"))
    if everything:
        parts.append(Part(f" · confidence {provenance.confidence:.2f}", "dim"))
    lines = [_heading("Whose story is this?"), Line(tuple(parts), hang=2)]
    if provenance.origin_url:
        lines.append(Line((part(provenance.origin_url),), hang=2, whole=True))
    lines += evidence_lines(provenance.evidence, None if everything else SHOWN)
    if provenance.conflicts:
        several = len(provenance.conflicts) > 1
        says = f"{len(provenance.conflicts)} signals say otherwise:" if several else "One signal says otherwise:"
        if several:
            lines.append(Line((Part(says, "alarm"),), hang=2))
            lines += [Line((part(sentence),), Part("  ! ", "alarm"), 4) for sentence in provenance.conflicts]
        else:
            lines.append(Line((Part(f"{says} ", "alarm"), part(provenance.conflicts[0])), hang=2))
    return lines


def evidence_lines(evidence: Iterable[Evidence], most: int | None = None) -> list[Line]:
    """One line each: the words in quotation marks, then where they stand.

    With `most` only so many, the same words once, and how many are left.
    """
    found = list(evidence)
    if most is not None:
        found = list({one.words or place_words(one): one for one in reversed(found)}.values())[::-1]
    lines = [Line(evidence_parts(one), hang=4) for one in found[:most]]
    if most is not None and len(found) > most:
        lines.append(Line((Part(f"… and {len(found) - most} more (--evidence)", "dim"),), hang=4))
    return lines


def evidence_parts(evidence: Evidence) -> tuple[Part, ...]:
    """The words as they stand, in quotation marks, and where."""
    place = part(place_words(evidence), "dim")
    return (part(quoted(evidence.words)), Part("  "), place) if evidence.words else (place,)


def may(rights: Rights, everything: bool = False) -> list[Line]:
    """What may be done: the sentence for a person, then one line for each answer that differs from the others."""
    lines = [_heading("What may be done?"), Line((part(rights.line),), hang=2)]
    told: dict[str, Use] = {}
    for uses, permission in _together(rights):
        lines.append(_answer(uses, permission, rights, told, everything))
        told.update({id_: uses[0] for id_ in permission.because if id_ not in told})
    year = str(rights.year) if rights.year else None
    facts = (
        f"© {' '.join(filter(None, (year, rights.holder)))}" if year or rights.holder else None,
        f"licence {rights.licence}" if rights.licence else None,
    )
    if any(facts):
        lines.append(Line(dotted(facts, "dim"), hang=2))
    if rights.contact and rights.contact not in rights.line:
        lines.append(Line((Part("contact ", "dim"), part(rights.contact)), hang=2, whole=True))
    if rights.terms_url:
        lines.append(Line((Part("terms ", "dim"), part(rights.terms_url)), hang=2, whole=True))
    return lines


def _together(rights: Rights) -> list[tuple[list[Use], Permission]]:
    """The uses with the same answer for the same reason, in the order of `USES`."""
    groups: dict[object, tuple[list[Use], Permission]] = {}
    for use, permission in rights.may:
        reason = (permission.answer, permission.conditions, permission.because)
        groups.setdefault(reason, ([], permission))[0].append(use)
    return list(groups.values())


def _answer(uses: list[Use], permission: Permission, rights: Rights, told: dict[str, Use], everything: bool) -> Line:
    signals = {signal.id: signal for signal in rights.signals}
    parts = [Part(listed(list(uses)), "strong"), Part(": ")]
    if permission.conditions:
        parts.append(part("; ".join(permission.conditions)))
    if permission.because and permission.conditions:
        parts.append(Part(": "))
    deciding = [signals[id_] for id_ in permission.because[: None if everything else SHOWN]]
    fresh = [signal for signal in deciding if signal.id not in told]
    if deciding and deciding[0].id in told:
        parts.append(Part(f"the same words as for {told[deciding[0].id]}"))
        parts += [Part(", and "), *_words_of(fresh)] if fresh else []
    else:
        parts += _words_of(fresh)
    if not permission.because:
        nothing = f"nothing found speaks {'against' if permission.answer == 'yes' else 'of'} it"
        parts.append(Part(f"; {nothing}" if permission.conditions else nothing))
    if everything:
        parts.append(part(f" · {permission.rule}", "dim"))
    return Line(tuple(parts), Part(f"  {permission.answer}", permission.answer), _COLUMN)


def _words_of(signals: list[Signal]) -> list[Part]:
    """The signals' words in quotation marks; the place stands once after those of one place."""
    parts: list[Part] = []
    for place, here in groupby(signals, key=lambda signal: place_words(signal.evidence)):
        words = " ".join(quoted(signal.words) for signal in here)
        parts += [part(words if not parts else f"; {words}"), part(f"  {place}", "dim")]
    return parts


def _heading(words: str) -> Line:
    return Line((Part(words, "heading"),))
