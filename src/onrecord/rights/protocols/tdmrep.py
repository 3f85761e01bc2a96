"""TDMRep: text and data mining reserved or not, in a file, a header or a meta tag, the later overruling the earlier.

By the W3C Community Group's final report of 10 May 2024.
"""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.record import Evidence
from onrecord.rights.found import Found, Say, says
from onrecord.rights.protocols.paths import covers, path_of


class Step(msgspec.Struct, frozen=True):
    """What one place gives: reservation (None where unset), policy, and where it stands."""

    reservation: bool | None
    policy: str | None
    words: str
    evidence: Evidence


_KEY: Final = '"tdm-reservation"'


def tdm_founds(beside: Beside, metas: list[tuple[str, str]], url: str | None) -> list[Found]:
    """The reservation that holds for the page, its evidence at the place that decided; others say nothing.

    `metas` are those named `tdm-reservation` and `tdm-policy`, as (name, content).
    """
    steps = [*_file(beside.tdmrep_json, path_of(url)), *_headers(beside), *_metas(metas)]
    deciding: Step | None = None
    policy: str | None = None
    for step in steps:
        again = deciding is not None and (step.evidence.from_, step.evidence.at) == (
            deciding.evidence.from_, deciding.evidence.at
        )  # fmt: skip
        if step.reservation is not None and not (again and deciding and deciding.reservation):  # 1 wins over 0
            deciding = step
        policy = step.policy or policy
    return [
        Found(
            kind="tdm-reservation" if step.reservation is not None or step.policy else "unreadable",
            words=step.words, evidence=step.evidence, scope="machine",
            contact=policy if step is deciding and step.reservation else None,
            says=_says(step.reservation, policy) if step is deciding
            else says(("mine", "train"), "doubt", "R22") if step.reservation is None and step.policy is None else (),
            terms_url=step.policy,
        )
        for step in steps
    ]  # fmt: skip


def _says(reserved: bool | None, policy: str | None) -> tuple[Say, ...]:
    if not reserved:  # a policy beside it is of no effect by the report, and terms all the same
        return says(("mine",), "ask" if policy else "yes", "R13")
    if policy:
        return (*says(("mine",), "ask", "R13"), *says(("train",), "ask", "R13"))
    return (*says(("mine",), "no", "R13"), *says(("train",), "no", "R12"))


def _flag(value: object) -> bool | None:
    """0 or 1, as a number or in words; all else is unset."""
    if isinstance(value, bool):
        return None
    return {"1": True, "0": False}.get(str(value).strip()) if isinstance(value, int | str) else None


def _file(text: str | None, path: str) -> list[Step]:
    if text is None:
        return []
    try:
        rules = msgspec.json.decode(text.lstrip("\ufeff"))
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        rules = None
    keys = sum("tdm-reservation" in one for one in rules if isinstance(one, dict)) if isinstance(rules, list) else 0
    twice = text.lower().count(_KEY) > keys
    if not isinstance(rules, list) or twice:  # of a key that stands twice readers take either
        return [_step(None, None, text.strip()[:80], "tdmrep.json")]
    for number, rule in enumerate(rules):
        if not isinstance(rule, dict) or not _is_rule(rule.get("location")):  # what it covers is not known
            return [_step(None, None, str(rule)[:80], f"tdmrep.json#/{number}")]
        location = rule.get("location")
        if isinstance(location, str) and covers(location, path):
            value, policy = rule.get("tdm-reservation"), rule.get("tdm-policy")
            reserved = None if value == "0" else _flag(value)  # a number by the specification: in words it only refuses
            policy = policy if isinstance(policy, str) and policy.startswith("http") else None
            return [_step(reserved, policy, location, f"tdmrep.json#/{number}")]
    return []


def _is_rule(location: object) -> bool:
    return isinstance(location, str) and location.startswith(("/", "*"))


def _step(reservation: bool | None, policy: str | None, words: str, at: str) -> Step:
    return Step(reservation, policy, words, evidence("url", at, words))


def _headers(beside: Beside) -> list[Step]:
    return _pairs([(name.lower(), value) for name, value in beside.headers], "header")


def _metas(metas: list[tuple[str, str]]) -> list[Step]:
    return _pairs(metas, "meta")


def _pairs(pairs: list[tuple[str, str]], from_: str) -> list[Step]:
    steps = []
    for name, value in pairs:
        place = evidence("header" if from_ == "header" else "meta", name, value)
        if name == "tdm-reservation":
            steps.append(Step(_flag(value), None, value, place))
        elif name == "tdm-policy" and value.strip().startswith("http"):
            steps.append(Step(None, value.strip(), value, place))
    return steps
