"""The policy against the vocabulary of ODRL 2.2: its rules' shape, and that no term is unknown or deprecated."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rights.building import CC, NOW, provenance, read

from onrecord.beside import Beside
from onrecord.page import LinkTag
from onrecord.record import USES, May, Permission, Rights
from onrecord.rights import odrl_policy, schema_org_fields
from onrecord.rights.odrl import COMMERCIAL, CONTEXT, MINE, OWN, PROFILES, SHARE_ALIKE

ACTIONS: Final = frozenset(
    "use transfer acceptTracking aggregate annotate anonymize archive attribute compensate concurrentUse delete derive"
    " digitize display distribute ensureExclusivity execute extract give grantUse include index inform install modify"
    " move nextPolicy obtainConsent play present print read reproduce reviewPolicy sell stream synchronize textToSpeech"
    " transform translate uninstall watermark".split()
)
"""Of the ODRL Vocabulary & Expression 2.2 (W3C Recommendation, 15 February 2018), those that are not deprecated."""
DEPRECATED: Final = frozenset(
    "copy share shareAlike commercialize license pay attachPolicy attachSource append appendTo export lease"
    " lend".split()
)
OPERANDS: Final = frozenset(
    "absolutePosition absoluteSize count dateTime delayPeriod deliveryChannel elapsedTime event fileFormat industry"
    " language media meteredTime payAmount percentage product purpose recipient relativeSize resolution spatial"
    " systemDevice timeInterval unitOfCount version virtualLocation".split()
)
OPERATORS: Final = frozenset("eq gt gteq lt lteq neq isA hasPart isPartOf isAllOf isAnyOf isNoneOf".split())
OTHERS: Final = frozenset({MINE, COMMERCIAL, SHARE_ALIKE})
RULE: Final = frozenset({"target", "assigner", "action", "constraint", "duty", "onrecord:use"})
TARGET: Final = "https://baypress.example/news/harbour"


def policy_of(rights: Rights) -> dict[str, Any]:
    policy = odrl_policy(rights, TARGET, "urn:onrecord:0123456789abcdef:1:rights")
    found: dict[str, Any] = json.loads(json.dumps(policy))  # it is JSON
    return found


def duties(rule: dict[str, Any]) -> list[str]:
    return [duty["action"] for duty in rule.get("duty", ())]


def valid(policy: dict[str, Any]) -> None:
    """Raises AssertionError for what is no policy by the information model, or has a term that nobody defines."""
    assert policy["@context"][0] == CONTEXT
    assert policy["@type"] == "Set"
    assert policy["conflict"] == "prohibit"
    assert policy["profile"] == list(PROFILES)
    assert set(policy) <= {"@context", "@type", "uid", "profile", "conflict", "permission", "prohibition"}
    for rule in (*policy.get("permission", ()), *policy.get("prohibition", ())):
        assert set(rule) <= RULE
        assert rule["target"] == TARGET
        assert_action(rule["action"])
        for duty in rule.get("duty", ()):
            assert set(duty) <= {"action", "consentingParty", "onrecord:condition"}
            assert_action(duty["action"])
        for one in rule.get("constraint", ()):
            assert set(one) <= {"leftOperand", "operator", "rightOperand", "unit"}
            assert one["operator"] in OPERATORS
            assert one["leftOperand"] in OPERANDS or one["leftOperand"].startswith(OWN)
    assert not any("duty" in rule for rule in policy.get("prohibition", ()))


def assert_action(action: str) -> None:
    assert action in ACTIONS | OTHERS or action.startswith(OWN)
    assert action not in DEPRECATED


def actions(policy: dict[str, Any], kind: str) -> list[str]:
    return [rule["action"] for rule in policy.get(kind, ())]


def licensed(code: str) -> Rights:
    return read(links=(LinkTag(rel=("license",), href=f"{CC}{code}/4.0/"),))


def test_a_licence_as_permissions_with_duties() -> None:
    policy = policy_of(licensed("by-nc-sa"))
    valid(policy)
    republish = next(rule for rule in policy["permission"] if rule["action"] == "reproduce")
    assert republish["duty"] == [{"action": "attribute"}]
    derive = next(rule for rule in policy["permission"] if rule["action"] == "derive")
    assert duties(derive) == ["attribute", f"{OWN}sayChanged", SHARE_ALIKE]
    assert actions(policy, "prohibition") == [COMMERCIAL]
    train = next(rule for rule in policy["permission"] if rule["action"] == f"{OWN}train")
    assert "obtainConsent" in duties(train)


def test_what_is_refused_is_prohibited_and_of_the_unknown_nothing_is_said() -> None:
    policy = policy_of(read(("footer", "© 2026 Bay Press. Articles may not be copied or published."),
                            beside=Beside(headers=(("tdm-reservation", "1"),))))  # fmt: skip
    valid(policy)
    assert set(actions(policy, "prohibition")) == {
        "distribute", "reproduce", "derive", "translate", "archive", MINE, f"{OWN}train",
    }  # fmt: skip
    assert actions(policy, "permission") == ["extract"]
    assert policy["prohibition"][0]["assigner"]["onrecord:name"] == "Bay Press"


def test_an_ask_is_a_permission_that_needs_consent() -> None:
    words = "No reproduction without permission; write to rights@baypress.example."
    policy = policy_of(read(("footer", words)))
    valid(policy)
    asked = [rule for rule in policy["permission"] if rule["action"] != "extract"]
    assert asked
    for rule in asked:
        assert rule["duty"][0]["action"] == "obtainConsent"
        assert rule["duty"][0]["consentingParty"]["uid"] == "mailto:rights@baypress.example"


def test_an_embargo_ends() -> None:
    policy = policy_of(read(("rights", "Embargoed until 00:01 GMT, 1 December 2026."), now=NOW))
    valid(policy)
    until = policy["prohibition"][0]["constraint"][-1]
    assert (until["leftOperand"], until["operator"]) == ("dateTime", "lt")
    assert until["rightOperand"]["@value"].startswith("2026-12-01T00:01")


def test_a_limit_is_a_count() -> None:
    policy = policy_of(read(("footer", "Excerpts of up to 50 words may be used with a link to us.")))
    valid(policy)
    extract = policy["permission"][0]
    assert {"leftOperand": "count", "operator": "lteq", "rightOperand": 50, "unit": f"{OWN}word"} in extract[
        "constraint"
    ]


CONDITIONS: Final = st.sampled_from([
    "credit", "link", "non-commercial", "same licence", "say changed", "text only", "no resale", "not systematically",
    "as offered: headline, summary", "at most 3 paragraphs", "no excerpt", "copy to sender", "short", "source named",
    "by the outlet's guidelines", "the feed's own terms", "permission of The Tern", "preference only", "printed-only",
    "until 2026-12-01T00:01:00+00:00", "excerpt of at most 160 characters", "a condition that nobody has thought of",
])  # fmt: skip
PERMISSIONS: Final = st.builds(
    Permission, answer=st.sampled_from(["yes", "no", "ask", "unknown"]), rule=st.just("R10"),
    conditions=st.lists(CONDITIONS, max_size=4, unique=True).map(tuple),
)  # fmt: skip


@given(st.builds(May, **dict.fromkeys(USES, PERMISSIONS)))
def test_every_ledger_is_a_policy_and_no_condition_is_dropped(may: May) -> None:
    policy = policy_of(Rights(line="x", may=may))
    valid(policy)
    permitted = {rule["onrecord:use"] for rule in policy.get("permission", ())}
    assert permitted == {use for use, one in may if one.answer in ("yes", "ask")}
    for use, one in may:
        for rule in policy.get("permission", ()):
            if rule["onrecord:use"] == use:
                assert ("obtainConsent" in duties(rule)) == (one.answer == "ask")
                told = json.dumps([rule.get("duty", ()), rule.get("constraint", ()), policy.get("prohibition", ())])
                assert all(stands(condition, told) for condition in one.conditions), (one.conditions, rule)


def stands(condition: str, told: str) -> bool:
    known = {"credit": "attribute", "source named": "attribute", "link": "#link", "non-commercial": COMMERCIAL,
             "same licence": SHARE_ALIKE, "say changed": "sayChanged", "no resale": "sell", "copy to sender": "inform",
             "by the outlet's guidelines": "reviewPolicy", "the feed's own terms": "reviewPolicy",
             "short": "#passage", "text only": "#text", "no excerpt": "#entry",
             "as offered: headline, summary": "#asOffered", "at most 3 paragraphs": "#paragraph",
             "excerpt of at most 160 characters": "#character"}  # fmt: skip
    return known.get(condition, condition) in told


def test_schema_org_fields() -> None:
    rights = read(("footer", "© 2026 Bay Press. For permissions contact rights desk: https://baypress.example/rights"),
                  links=(LinkTag(rel=("license",), href=f"{CC}by-nd/3.0/us/"),))  # fmt: skip
    fields = schema_org_fields(rights, provenance(), TARGET, "Harbour")
    assert fields["license"] == "https://creativecommons.org/licenses/by-nd/3.0/us/"
    assert fields["copyrightHolder"] == {"@type": "Organization", "name": "Bay Press"}
    assert (fields["copyrightYear"], fields["copyrightNotice"]) == (2026, "© 2026 Bay Press.")
    assert fields["acquireLicensePage"] == "https://baypress.example/rights"
    assert "isBasedOn" not in fields


def test_schema_org_of_another_s_text() -> None:
    whose = provenance("republished", "The Tern", "tern.example")
    fields = schema_org_fields(read(links=(LinkTag(rel=("license",), href=f"{CC}by/4.0/"),), whose=whose), whose)
    assert fields["sourceOrganization"]["name"] == "The Tern"
    assert "license" not in fields, "a republisher's licence does not reach it"


@pytest.mark.parametrize("node", [{"isAccessibleForFree": False}, {}])
def test_schema_org_says_what_is_paid_for(node: dict[str, Any]) -> None:
    assert schema_org_fields(read(node=node)).get("isAccessibleForFree") == (False if node else None)


def names(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from names(one)


def test_schema_org_has_no_field_of_another_vocabulary() -> None:
    known = {"@context", "@type", "@id", "url", "headline", "copyrightHolder", "copyrightYear", "copyrightNotice",
             "license", "usageInfo", "acquireLicensePage", "creditText", "isBasedOn", "sourceOrganization",
             "isAccessibleForFree", "name"}  # fmt: skip
    assert set(names(schema_org_fields(licensed("by"), provenance(), TARGET, "Harbour"))) <= known
