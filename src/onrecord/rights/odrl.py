"""The answers as an ODRL 2.2 policy in JSON-LD, which RightsML 2.0 is a profile of: for programs that read neither.

A yes is a permission with its conditions as duties, constraints and prohibitions; an ask a permission with the duty to
get consent; a no a prohibition; of what is unknown nothing is said. By W3C's ODRL Vocabulary & Expression 2.2
(15 February 2018), TDMRep for mining, and terms of our own where those have none (docs/rights.md lists them).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from onrecord.page.kept import expression
from onrecord.record import USES, Permission, Rights, Use

CONTEXT: Final = "http://www.w3.org/ns/odrl.jsonld"
OWN: Final = "https://onrecord.example/ns/odrl#"
"""The namespace of our own terms: its address leads nowhere, and names them all the same."""
PROFILES: Final = ("https://iptc.org/std/RightsML/odrl-profile/", OWN.removesuffix("#"))
MINE: Final = "http://www.w3.org/ns/tdmrep#mine"
COMMERCIAL, SHARE_ALIKE = "http://creativecommons.org/ns#CommercialUse", "http://creativecommons.org/ns#ShareAlike"
ACTIONS: Final[dict[Use, tuple[str, ...]]] = {
    "quote": ("extract",), "feed": ("distribute",), "republish": ("reproduce", "distribute"),
    "adapt": ("derive", "translate"), "archive": ("archive",), "index": ("index",), "mine": (MINE,),
    "train": (f"{OWN}train",),
}  # fmt: skip
_LIMIT: Final = expression(r"(?:at most|excerpt of at most) (\d{1,6}) (words?|paragraphs?|sentences?|characters?)")

Policy = dict[str, Any]


def odrl_policy(rights: Rights, target: str, uid: str) -> Policy:
    """The policy as JSON-LD. `target`: the article's address; `uid`: the policy's own, an IRI."""
    permissions: list[Policy] = []
    prohibitions: list[Policy] = []
    party = _party(rights)
    for use in USES:
        permission: Permission = getattr(rights.may, use)
        rules = [_rule(use, action, target, party) for action in ACTIONS[use]]
        if permission.answer in ("yes", "ask"):
            asked = permission.answer == "ask"
            permissions += [_conditioned(rule, permission.conditions, asked, party) for rule in rules]
            prohibitions += _forbidden(permission.conditions, target, party)
        elif permission.answer == "no":
            prohibitions += [_until(rule, permission.conditions) for rule in rules]
    policy: Policy = {
        "@context": [CONTEXT, {"onrecord": OWN}], "@type": "Set", "uid": uid, "profile": list(PROFILES),
        "conflict": "prohibit",
    }  # fmt: skip
    if permissions:
        policy["permission"] = permissions
    if prohibitions:
        policy["prohibition"] = _once(prohibitions)
    return policy


def _party(rights: Rights) -> Policy | None:
    """Who permits: the holder, with the address to ask at; None where neither is known."""
    if not rights.holder and not rights.contact:
        return None
    party: Policy = {"@type": "Party"}
    if rights.contact:
        mail = "@" in rights.contact and "/" not in rights.contact and not rights.contact.startswith("mailto:")
        party["uid"] = f"mailto:{rights.contact}" if mail else rights.contact
    if rights.holder:
        party["onrecord:name"] = rights.holder
    return party


def _rule(use: Use, action: str, target: str, party: Policy | None) -> Policy:
    rule: Policy = {"target": target, "action": action, "onrecord:use": use}
    if party:
        rule["assigner"] = party
    if use == "feed":
        rule["constraint"] = [_constraint("deliveryChannel", "eq", f"{OWN}feed")]
    return rule


def _conditioned(rule: Policy, conditions: tuple[str, ...], asked: bool, party: Policy | None) -> Policy:
    """A permission with what it asks for: duties to be done, constraints on what is used."""
    duties = [_consent(party)] if asked else []
    limits = list(rule.get("constraint", ()))
    for condition in conditions:
        duties += _duties(condition)
        limits += _limits(condition)
    made = dict(rule)
    if duties:
        made["duty"] = _once(duties)
    if limits:
        made["constraint"] = limits
    return made


def _consent(party: Policy | None) -> Policy:
    return {"action": "obtainConsent", **({"consentingParty": party} if party else {})}


_DUTIES: Final[dict[str, tuple[str, ...]]] = {
    "credit": ("attribute",), "source named": ("attribute",), "same licence": (SHARE_ALIKE,),
    "copy to sender": ("inform",), "link": (f"{OWN}link",), "say changed": (f"{OWN}sayChanged",),
    "by the outlet's guidelines": ("reviewPolicy",), "the feed's own terms": ("reviewPolicy",),
}  # fmt: skip
_ELSEWHERE: Final = frozenset({"non-commercial", "no resale", "short", "text only", "as offered: headline, summary",
    "no excerpt"})  # fmt: skip
"""Conditions that are prohibitions or constraints, and no duties."""


def _duties(condition: str) -> Iterator[Policy]:
    """What has to be done. A condition without a term of its own is handed on in its words, and never dropped."""
    if condition in _ELSEWHERE or _LIMIT.fullmatch(condition):
        return
    for action in _DUTIES.get(condition, ()):
        yield {"action": action}
    if condition not in _DUTIES:
        yield {"action": f"{OWN}meet", "onrecord:condition": condition}


def _limits(condition: str) -> Iterator[Policy]:
    if match := _LIMIT.fullmatch(condition):
        yield _constraint("count", "lteq", int(match[1])) | {"unit": f"{OWN}{match[2].rstrip('s')}"}
    elif condition in ("short", "text only", "as offered: headline, summary", "no excerpt"):
        part = {"short": "passage", "text only": "text", "no excerpt": "entry"}.get(condition, "asOffered")
        yield _constraint(f"{OWN}extent", "eq", f"{OWN}{part}")


def _forbidden(conditions: tuple[str, ...], target: str, party: Policy | None) -> Iterator[Policy]:
    for condition, action in (("non-commercial", COMMERCIAL), ("no resale", "sell")):
        if condition in conditions:
            yield {"target": target, "action": action, **({"assigner": party} if party else {})}


def _until(rule: Policy, conditions: tuple[str, ...]) -> Policy:
    """A prohibition, which an embargo ends."""
    for condition in conditions:
        if condition.startswith("until "):
            end = _constraint("dateTime", "lt", {"@value": condition[6:], "@type": "xsd:dateTime"})
            return {**rule, "constraint": [*rule.get("constraint", ()), end]}
    return rule


def _constraint(left: str, operator: str, right: object) -> Policy:
    return {"leftOperand": left, "operator": operator, "rightOperand": right}


def _once(values: list[Policy]) -> list[Policy]:
    return [value for number, value in enumerate(values) if value not in values[:number]]
