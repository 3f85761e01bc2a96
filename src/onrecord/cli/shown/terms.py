"""The two questions of a screen that no other tool answers: whose story is this, and what may be done with it?"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from msgspec.structs import replace

from onrecord.cli.options.asking import UNSURE
from onrecord.cli.shown.head import outlet_words
from onrecord.cli.shown.lines import Line, Part, cut, dotted, part, quoted
from onrecord.cli.shown.share import Share
from onrecord.cli.shown.words import PAID, permission_words, place_words
from onrecord.english import listed
from onrecord.record import Evidence, Permission, Provenance, Record, Relation, Rights, Signal, Use
from onrecord.rights.rules import permission_of

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


def whose(provenance: Provenance, record: Record, share: Share) -> list[Line]:
    """Who first published the text, how we know, and what says otherwise."""
    relation = _WHOSE[provenance.relation][0]
    parts = [Part(relation, "unknown" if provenance.relation == "unknown" else "strong"), part(_from_whom(provenance))]
    if provenance.confidence < UNSURE and provenance.relation != "unknown":
        parts.append(Part(" · unsure", "ask"))
    if share.everything:
        parts.append(Part(f" · confidence {provenance.confidence:.2f}", "dim"))
    lines = [_heading("Whose story is this?"), Line(tuple(parts), hang=2)]
    if provenance.origin_url:
        lines.append(Line((part(provenance.origin_url),), hang=2, whole=True))
    lines += evidence_lines(provenance.evidence, record, share)
    return [*lines, *_conflict_lines(provenance.conflicts, share)]


def _from_whom(provenance: Provenance) -> str:
    """The rest of the answer: from whom the text is, by name, else by the credit's words."""
    rest = _WHOSE[provenance.relation][1]
    origin = outlet_words(provenance.origin)
    if provenance.relation == "unknown" and not provenance.evidence:
        return ", nothing found that tells"
    if "{}" in rest:
        told = provenance.credit or next((one.words for one in provenance.evidence if one.from_ == "visible"), None)
        return rest.format(origin or (f"another: {quoted(cut(told, 80))}" if told else "another, not named"))
    return f"{rest}, by {origin}" if origin else rest


def _conflict_lines(conflicts: tuple[str, ...], share: Share) -> list[Line]:
    if len(conflicts) < 2:
        return [Line((Part("One signal does not fit: ", "alarm"), part(one)), hang=2) for one in conflicts]
    heading = Line((Part(f"{len(conflicts)} signals do not fit:", "alarm"),), hang=2)
    lines = [Line((part(sentence),), Part("  ! ", "alarm"), 4) for sentence in conflicts[: share.evidence]]
    return [heading, *_with_more(lines, len(conflicts), share)]


def _with_more(lines: list[Line], found: int, share: Share) -> list[Line]:
    """`lines` of `found`, and how many are left; in a low window that stands behind the last of them."""
    if share.evidence is None or found <= share.evidence:
        return lines
    left = found - share.evidence
    if not share.brief:
        return [*lines, Line((Part(f"… and {left} more (--evidence)", "dim"),), hang=4)]
    last = lines[-1]
    return [*lines[:-1], replace(last, parts=(*last.parts, Part(f" · {left} more", "dim")))]


def evidence_lines(evidence: Iterable[Evidence], record: Record, share: Share) -> list[Line]:
    """One line each: the words in quotation marks, then where they stand; the same words once, unless all are shown."""
    found = list(evidence)
    if not share.everything:
        found = list({one.words or place_words(one, record): one for one in reversed(found)}.values())[::-1]
    lines = [Line(evidence_parts(one, record, share.words), hang=4) for one in found[: share.evidence]]
    return _with_more(lines, len(found), share)


def evidence_parts(evidence: Evidence, record: Record | None = None, most: int | None = None) -> tuple[Part, ...]:
    """The words as they stand, in quotation marks, and where; at most so many characters of them (None: all)."""
    place = part(place_words(evidence, record), "dim")
    return (part(quoted(cut(evidence.words, most))), Part("  "), place) if evidence.words else (place,)


def may(rights: Rights, record: Record, share: Share) -> list[Line]:
    """What may be done: one line for each answer that differs from the others, then whose it is and whom to ask."""
    lines = [_heading("What may be done?")]
    if share.everything or all(permission.answer == "unknown" for _, permission in rights.may):
        lines.append(Line((part(rights.line),), hang=2))
    told: dict[str, Use] = {}
    for uses, permission in _together(rights):
        lines.append(_answer(uses, permission, record, told, share))
        told.update({id_: uses[0] for id_ in permission.because if id_ not in told})
    year = str(rights.year) if rights.year else None
    giver = _giver(record, rights.contact) if rights.contact else None
    facts = (
        f"© {' '.join(filter(None, (year, rights.holder)))}" if rights.holder or year else None,
        f"licence {rights.licence}" if rights.licence else None,
        f"ask at {rights.contact}" if rights.contact else None,
        f"terms at {rights.terms_url}" if rights.terms_url and not share.brief else None,
    )
    # Each on its own line where they are long: an address can be followed only in one piece.
    if sum(map(len, filter(None, facts))) < 60:
        lines += [Line(dotted(facts, "dim"), hang=2)] if any(facts) else []
    else:
        lines += [Line((part(fact, "dim"),), hang=2, whole=True) for fact in facts if fact]
    return [*lines, Line((part(permission_words(giver), "dim"),), hang=2)] if giver else lines


def _giver(record: Record, contact: str) -> str | None:
    """Who can permit a use, where it is not who is to be asked."""
    if record.provenance is None:
        return None
    origin, outlet = outlet_words(record.provenance.origin), outlet_words(record.outlet)
    return permission_of(record.provenance.relation, origin, outlet, contact)


def _together(rights: Rights) -> list[tuple[list[Use], Permission]]:
    """The uses with the same answer for the same reason, in the order of `USES`."""
    groups: dict[object, tuple[list[Use], Permission]] = {}
    for use, permission in rights.may:
        reason = (permission.answer, permission.conditions, permission.because)
        groups.setdefault(reason, ([], permission))[0].append(use)
    return list(groups.values())


def _answer(uses: list[Use], permission: Permission, record: Record, told: dict[str, Use], share: Share) -> Line:
    signals = {signal.id: signal for signal in record.rights.signals} if record.rights else {}
    # In brackets, for conditions have colons and commas of their own: "as offered: headline, summary".
    conditions = f" ({'; '.join(permission.conditions)})" if permission.conditions else ""
    parts = [Part(listed(list(uses)), "strong"), part(f"{conditions}: ")]
    deciding = [signals[id_] for id_ in permission.because[: share.evidence]]
    fresh = [signal for signal in deciding if signal.id not in told]
    if deciding and deciding[0].id in told:
        parts.append(Part(f"the same words as for {told[deciding[0].id]}"))
        parts += [Part(", and "), *_words_of(fresh, record, share.words)] if fresh else []
    else:
        parts += _words_of(fresh, record, share.words)
    if not permission.because:
        parts.append(Part(f"nothing found speaks {'against' if permission.answer == 'yes' else 'of'} it"))
    if share.everything:
        parts.append(part(f" · {permission.rule}", "dim"))
    return Line(tuple(parts), Part(f"  {permission.answer}", permission.answer), _COLUMN)


def _words_of(signals: list[Signal], record: Record, most: int | None) -> list[Part]:
    """At most so many characters of each signal's words; the place stands once after those of one place."""
    parts: list[Part] = []
    for place, here in groupby(signals, key=lambda one: place_words(one.evidence, record)):
        words = " ".join(_telling(signal, most) for signal in here)
        parts += [part(words if not parts else f"; {words}"), part(f"  {place}", "dim")]
    return parts


def _telling(signal: Signal, most: int | None) -> str:
    """Its words in quotation marks; a bare number says nothing without the name of what it is of."""
    if signal.kind in PAID:
        return PAID[signal.kind]
    name = signal.evidence.at
    if name and signal.evidence.from_ != "visible" and not any(map(str.isalpha, signal.words)):
        return f"{name}: {signal.words}"
    return quoted(cut(signal.words, most))


def _heading(words: str) -> Line:
    return Line((Part(words, "heading"),))
