"""From signs to a relation: like signs strengthen each other, a few rules settle what contradicts, the rest lowers."""

from __future__ import annotations

import re
from typing import Final

import msgspec

from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.agencies import agency_named, fold
from onrecord.provenance.signs import OF_THE_WHOLE, Sign
from onrecord.provenance.weights import CEILING, DISPUTE, ENOUGH, STAFF_HOLDS, WEIGHTS
from onrecord.record import Relation

ORIGINLESS: Final[frozenset[Relation]] = frozenset({"original", "mixed", "unknown"})
_HEAD: Final = frozenset(
    "canonical canonical-doubtful syndication-source original-source based-on "
    "supplier holder publisher feed-source".split()
)
_ITSELF: Final = Pattern(
    r"(?:^\W*|[.;:] |, |\band )(?:the )?(?:associated press|agence france-presse|reuters|bloomberg(?: news)?|afp|ap|"
    r"canadian press|dow jones newswires) (?:also )?contributed\b",
    re.I,
    needs=("contributed",),
)
"""An agency as a whole that contributed, not one of its writers."""
_BARE: Final = frozenset({"byline", "byline-desk", "byline-own", "funded", "partnership"})


class Verdict(msgspec.Struct, frozen=True):
    """The relation, how sure, and the signs that speak for it, the strongest first; `against` are the others."""

    relation: Relation
    confidence: float
    signs: tuple[Sign, ...]
    against: tuple[Sign, ...]


def relation_of(sign: Sign) -> Relation:
    """What a sign suggests: its row's relation; named in the head, an agency's text is supplied rather than taken."""
    row = WEIGHTS[sign.key]
    if sign.own and row.relation not in ("mixed", "translation"):
        return "original"
    if row.relation == "wire" and _is_network(sign.name):
        return "republished"
    if row.relation == "republished" and sign.agency and sign.key != "first-elsewhere":
        return "wire"
    return row.relation


def _is_network(name: str | None) -> bool:
    """Whether a name is that of a network of newsrooms, whose texts are republished rather than supplied."""
    agency = agency_named(name) if name else None
    return agency is not None and agency.network


def weight_of(sign: Sign) -> float:
    """The weight of a sign's row; a foreign sign that turns out to name this outlet is a sign of an original."""
    row = WEIGHTS[sign.key]
    return row.weight if not sign.own or row.relation in ("original", "translation") else min(row.weight, 0.6)


def grouped(signs: list[Sign]) -> dict[Relation, list[Sign]]:
    """The signs of a page by the relation that they speak for, once those that belong together are together."""
    groups: dict[Relation, list[Sign]] = {}
    for sign in sorted(signs, key=weight_of, reverse=True):
        groups.setdefault(relation_of(sign), []).append(sign)
    _settle(groups)
    return groups


def weighed(signs: list[Sign]) -> Verdict:
    """The verdict on all signs of a page."""
    groups = grouped(signs)
    strengths = {relation: _together(group) for relation, group in groups.items()}
    best = _best(strengths, groups)
    if best == "unknown":
        return Verdict(best, 0.0, (), tuple(signs))
    others = [_firm(group) for relation, group in groups.items() if relation != best and not _agree(best, relation)]
    if best == "translation" and any(sign.own for sign in groups[best]):  # made in this house, which signs it too
        others = [_firm(group) for relation, group in groups.items() if relation not in (best, "original")]
    contrary = max(map(_together, others), default=0.0)
    confidence = strengths[best] * (1 - DISPUTE * contrary)
    return Verdict(
        best,
        round(confidence, 2),
        tuple(sorted(groups[best], key=weight_of, reverse=True)),
        tuple(sign for relation, group in groups.items() if relation != best for sign in group),
    )


def _firm(group: list[Sign]) -> list[Sign]:
    """Signs that contradict: a bare byline does not, another's text keeps its writer's name."""
    return [sign for sign in group if sign.key not in _BARE]


def _together(group: list[Sign]) -> float:
    """Signs of one relation as independent witnesses; two of one kind count once."""
    doubt = 1.0
    for weight in {sign.key: weight_of(sign) for sign in group}.values():
        doubt *= 1 - weight
    return min(1 - doubt, CEILING)


_Groups = dict[Relation, list[Sign]]


def _settle(groups: _Groups) -> None:
    """The rules for signs that belong together, in this order: each moves signs between relations."""
    _supplied_by_the_head(groups)
    supplied = {sign.name for sign in groups.get("wire", []) if weight_of(sign) >= ENOUGH}
    _helped_its_own(groups, supplied)
    _own_with_an_agency(groups, supplied)
    _still_theirs(groups)
    for relation in [relation for relation, group in groups.items() if not group]:
        del groups[relation]


def _move(groups: _Groups, signs: list[Sign], source: Relation, to: Relation) -> None:
    if signs:
        groups[source] = [sign for sign in groups[source] if sign not in signs]
        groups[to] = [*groups.get(to, []), *signs]


def _supplied_by_the_head(groups: _Groups) -> None:
    """What the head calls another's is an agency's where the print names that agency."""
    wire, republished = groups.get("wire", []), groups.get("republished", [])
    theirs = [sign for sign in republished if sign.key in _HEAD and any(same_origin(sign, one) for one in wire)]
    _move(groups, theirs, "republished", "wire")


def _helped_its_own(groups: _Groups, supplied: set[str | None]) -> None:
    """A writer of the agency that the byline names has helped his own house: no mixture."""
    wire = groups.get("wire", [])
    contributed = [sign for sign in groups.get("mixed", []) if sign.key == "contributed-agency"]
    if not any(sign.key in ("dateline", "agency-notice") for sign in wire):
        # The agency itself gave something, which it does to others' work: a byline's code is then no writer's.
        contributed = [sign for sign in contributed if not _ITSELF.search(sign.evidence.words or "")]
    helped = [sign for sign in contributed if sign.name and sign.name in supplied]
    if not helped and any(sign.key == "agency-notice" for sign in wire):
        helped = contributed
    _move(groups, helped, "mixed", "wire")


def _own_with_an_agency(groups: _Groups, supplied: set[str | None]) -> None:
    """Own work with an agency's text in it: a mixture was named, or staff signs beside an agency's dateline or name."""
    wire = groups.get("wire", [])
    staffed = [sign for sign in groups.get("original", []) if sign.key in ("byline-staff", "contributed-own")]
    agencys = any(sign.key in ("dateline", "byline-agency", "byline-name-agency") for sign in wire)
    if groups.get("mixed") and wire:
        groups["mixed"], groups["wire"] = [*groups["mixed"], *wire], []
    elif staffed and supplied and agencys:
        groups["mixed"], groups["wire"] = [*wire, *staffed], []


def _still_theirs(groups: _Groups) -> None:
    """A printed credit names whose text it is; translated or cut, it is still theirs."""
    specials: tuple[Relation, ...] = ("translation", "excerpt")
    for special in specials:
        if groups.get(special) and _together(groups[special]) >= ENOUGH:
            groups[special] = [*groups[special], *groups.get("republished", []), *groups.get("wire", [])]
            groups["republished"] = groups["wire"] = []
            return


def _best(strengths: dict[Relation, float], groups: dict[Relation, list[Sign]]) -> Relation:
    foreign = {relation: s for relation, s in strengths.items() if relation not in ("original", "unknown")}
    original = strengths.get("original", 0.0)
    best = max(foreign, key=lambda one: (foreign[one], one), default=None)
    if (
        "republished" in foreign
        and any(sign.key in OF_THE_WHOLE for sign in groups["republished"])
        and best in ("wire", "mixed")
    ):
        best = "republished"  # a printed credit (P13, P16, P17) beats what stands in the byline and in the head
    if best and foreign[best] >= ENOUGH:
        holds = any(sign.key in ("byline-staff", "first-here") for sign in groups.get("original", []))
        if not (holds and foreign[best] < STAFF_HOLDS):
            return best
    return "original" if original >= 0.3 else "unknown"


def _agree(one: Relation, other: Relation) -> bool:
    """Whether two relations are no contradiction: a wire's text may stand under names, as may a republished one."""
    return {one, other} <= {"republished", "wire"} or {one, other} == {"mixed", "wire"}


def origin_sign(verdict: Verdict) -> Sign | None:
    """The sign that names the origin best: the strongest with a name, else with a domain."""
    if verdict.relation in ORIGINLESS:
        return None
    foreign = [sign for sign in verdict.signs if not sign.own and (sign.name or sign.domain)]
    if verdict.relation == "excerpt":
        foreign.sort(key=lambda sign: sign.key not in ("excerpt", "excerpt-quoted", "read-full", "adapted"))
    strongest = max((weight_of(sign) for sign in foreign), default=0.0)
    named = [sign for sign in foreign if sign.name and weight_of(sign) >= strongest - 0.25]
    return (named or foreign or [None])[0]  # type: ignore[list-item]


def same_origin(one: Sign, other: Sign) -> bool:
    """Whether two signs name the same origin, by domain, by name, or by the name's domain."""
    if one.domain and other.domain:
        return one.domain == other.domain
    if one.name and other.name:
        return fold(one.name) == fold(other.name)
    label = (one.domain or other.domain or "").split(".")[0].replace("-", "")
    name = fold(one.name or other.name or "")
    return len(label) > 3 and label in {
        _letters(name),
        _letters(name.partition(" ")[2]),
        _letters(name).removesuffix("com"),
    }


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name))
