"""Every refusal, broken in every place by one cut, one letter lost or one letter changed: no `no` becomes a `yes`.

One checker, `faults`, tells of a case what was decided against the rules: a no that a broken signal turned into a yes,
and an answer that the table of rules does not let its rule give. That the checker sees faults is tried by planting
them: a copy of the table with one rule wrong, and the code with one rule carried out wrongly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

import msgspec
import pytest
from tests.rights.building import CC, GRANT, REFUSED, feed, provenance, read
from tests.rights.printed.test_notices import ENGLISH, OTHERS
from tests.rights.protocols.test_machines import FILE, licence, rsl

from onrecord.beside import Beside
from onrecord.page import LinkTag
from onrecord.record import Permission, Rights
from onrecord.rights import RULES, decide
from onrecord.rights.decide import Voice
from onrecord.rights.found import Say, says
from onrecord.rights.printed import licence_links, licences
from onrecord.rights.printed import notices as printed_module
from onrecord.rights.printed.licences import Licence
from onrecord.rights.protocols import preferences, tdmrep
from onrecord.rights.rules import Rule
from onrecord.rights.tagged import iptc

Reader = Callable[[str], Rights]


def header(name: str) -> Reader:
    return lambda text: read(beside=Beside(headers=((name, text),)))


def meta(name: str) -> Reader:
    return lambda text: read(metas=((name, text),))


def printed(text: str) -> Rights:
    return read(("footer", text))


def licensed(text: str) -> Rights:
    return read(("rights", f"This story is available under {text}."))


def robots(text: str) -> Rights:
    return read(beside=Beside(robots_txt=text))


def rsl_document(text: str) -> Rights:
    return read(beside=Beside(rsl=text))


class Case(NamedTuple):
    """A class of rights, how a signal of it is read, and a signal that refuses something."""

    kind: str
    reader: Reader
    text: str
    cut: bool = True
    """Whether it is tried cut short too: the front half of a licence's name is another licence's."""


CASES = [
    Case("robots", robots, "User-agent: *\nDisallow: /\n"),
    Case("robots", robots, "User-agent: GPTBot\nDisallow: /\n"),
    Case("robots", robots, "User-agent: *\nAllow: /\nContent-Signal: ai-train=no, use=immediate\n"
         "Content-Usage: train-ai=n, search=n\n"),
    Case("headers", header("Content-Usage"), "train-ai=n, search=n"),
    Case("headers", header("Content-Signal"), "search=no, ai-input=no, ai-train=no"),
    Case("headers", header("X-Robots-Tag"), "noindex, noarchive, noai"),
    Case("headers", header("X-Robots-Tag"), "unavailable_after: 2020-01-01, nosnippet, none"),
    Case("headers", header("Link"), f'<{CC}by-nc-nd/4.0/>; rel="license"', cut=False),
    Case("meta", meta("robots"), "noindex, noarchive, noai"),
    Case("meta", meta("copyright"), "© Bay Press. No text and data mining, no training of AI."),
    Case("meta", meta("dcterms.rights"), REFUSED),
    Case("meta", meta("dcterms.license"), f"{CC}by-nd/4.0/"),
    Case("TDMRep", meta("tdm-reservation"), "1"),
    Case("TDMRep", header("tdm-reservation"), "1"),
    Case("TDMRep", lambda text: read(beside=Beside(tdmrep_json=text)), FILE.replace(": 0", ": 1")),
    Case("RSL", rsl_document, rsl('<license><prohibits type="usage">all</prohibits></license>').rsl or ""),
    Case("RSL", rsl_document, rsl(licence("search")).rsl or ""),
    Case("structured", lambda text: read(node={"conditionsOfAccess": text}), "For personal, non-commercial use only."),
    Case("structured", lambda text: read(node={"license": text}), f"{CC}by-nc-nd/4.0/"),
    Case("feed", lambda text: read(beside=feed(rights=text)), REFUSED),
    Case("feed", lambda text: read(beside=feed(licence=text)), f"{CC}by-nd/4.0/"),
    Case("licences", lambda text: read(links=(LinkTag(rel=("license",), href=text),)), f"{CC}by-nd/4.0/"),
    Case("licences", licensed, "CC BY-ND 4.0", cut=False),
    Case("licences", licensed, "CC BY NC ND", cut=False),
    Case("licences", licensed,
         "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International", cut=False),
    Case("ninjs", lambda text: read(beside=Beside(news_item=text)), f'{{"type": "text", "usageTerms": "{REFUSED}"}}'),
    Case("NewsML-G2", lambda text: read(beside=Beside(news_item=text)),
         '<newsItem><rightsInfo><dataMining qcode="plusvocab:DMI-PROHIBITED"/></rightsInfo></newsItem>'),
    Case("ai.txt", lambda text: read(beside=Beside(ai_txt=text)), "User-Agent: *\nDisallow: /\n"),
    Case("embargo", printed, "Embargoed until 00:01 GMT, 12 December 2027."),
    *(Case("notices", printed, row[1]) for row in (*ENGLISH, *OTHERS) if " n" in row[2] and "y" not in row[2]),
]  # fmt: skip
ASKING: list[Callable[[], Rights]] = [
    lambda: read(GRANT, ("footer", REFUSED)),
    lambda: read(GRANT, ("rights", REFUSED)),
    lambda: read(GRANT, whose=provenance("wire", "Tern")),
    lambda: read(GRANT, whose=provenance("mixed")),
    lambda: read(GRANT, ("rights", "This story is available under CC BY-ND 4.0.")),
    lambda: read(GRANT, ("footer", "© 2026 Bay Press")),
    lambda: read(("footer", "Articles may be reproduced with credit."), node={"isAccessibleForFree": False}),
    lambda: read(("footer", "Articles may be reproduced with credit.")),
    lambda: read(("footer", "© 2026 Bay Press")),
    lambda: read(("footer", "Free to republish under a Creative Commons licence.")),
    lambda: read(beside=Beside(rsl="<rsl")),
    lambda: read(links=tuple(LinkTag(rel=("license",), href=f"{CC}{code}/4.0/") for code in ("by", "by-sa"))),
]  # fmt: skip
"""Pages of which the answers come by the rules that weigh signals against each other."""


def broken(case: Case) -> Iterator[str]:
    text = case.text
    for at in range(len(text) + 1):
        yield text[:at] + text[at + 1 :]
        yield text[:at] + "\x00" + text[at + 1 :]
        if case.cut:
            yield text[:at]
            yield text[at:]


def faults(case: Case, rules: Sequence[Rule] = RULES) -> Iterator[str]:
    """What is decided wrongly of the case, whole or broken."""
    whole = case.reader(case.text)
    noes = {use for use, permission in whole.may if permission.answer == "no"}
    if not noes:
        yield f"{case.kind} {case.text!r} refuses nothing"
    yield from against(whole, rules)
    for mutant in broken(case):
        rights = case.reader(mutant)
        yield from against(rights, rules)
        # a letter lost may leave another valid word: n for y it is not
        yield from (
            f"{case.kind} {use}: {mutant!r}"
            for use, one in rights.may
            if use in noes and one.answer == "yes" and one.rule != "R1"  # the house's default, where nobody speaks
        )


def against(rights: Rights, rules: Sequence[Rule]) -> Iterator[str]:
    """The answers of a page that the table does not let their rules give."""
    answers = {rule.number: rule.answers for rule in rules}
    for use, permission in rights.may:
        if permission.answer not in answers.get(permission.rule or "", ()):
            yield f"{permission.rule} gave {permission.answer} for {use}"


def test_every_class_of_rights_is_tried() -> None:
    assert {case.kind for case in CASES} == {
        "licences", "notices", "robots", "RSL", "TDMRep", "headers", "feed", "meta", "structured", "ninjs", "NewsML-G2",
        "ai.txt", "embargo",
    }  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[f"{case.kind}-{number}" for number, case in enumerate(CASES)])
def test_a_signal_broken_anywhere(case: Case) -> None:
    assert list(faults(case)) == []


def test_no_answer_is_one_that_its_rule_does_not_give() -> None:
    assert [fault for again in ASKING for fault in against(again(), RULES)] == []


# ---------------------------------------------------------------- the checker itself


@cache
def decided() -> tuple[Rights, ...]:
    return (*(case.reader(case.text) for case in CASES), *(again() for again in ASKING))


@pytest.mark.parametrize("number", [rule.number for rule in RULES if rule.answers])
def test_a_wrong_rule_in_the_table_is_caught(number: str) -> None:
    """Each rule in its turn allowed all but what it decides: so each is one that these cases come by."""
    for rule in RULES:
        if rule.number == number:
            wrong = msgspec.structs.replace(rule, answers=tuple({"yes", "no", "ask", "unknown"} - set(rule.answers)))
    table = [wrong if rule.number == number else rule for rule in RULES]
    caught = [fault for rights in decided() for fault in against(rights, table)]
    assert caught
    assert all(fault.startswith(f"{number} gave ") for fault in caught), "no other rule is blamed"


PLANTED: dict[str, tuple[object, str, object]] = {
    "what is silent is allowed": (decide, "_silence", lambda use, case: Permission(answer="yes", rule="R2")),
    "a republisher's grant stays one (R5)": (decide, "_asking", lambda voice, rule, conditions: Voice(
        voice.id, voice.found, Say(voice.say.use, "yes", rule, conditions))),
    "a rest of a sentence grants (R22)": (printed_module, "of_a_rest", lambda said: said),
    "what is unset is free (R13)": (tdmrep, "_flag", lambda value: value == "1"),
    "what is not n is y (R12)": (preferences, "_usage", lambda use, answer: says(
        (use,), "no" if answer == "n" else "yes", "R12")),
    "data mining not refused is allowed (R13)": (iptc, "_mining", lambda code, at: iptc._found(
        "data-mining", code, at, says(("mine",), "no" if code.endswith("PROHIBITED") else "yes", "R13"))),
    "a licence's elements are left out (R6)": (
        licence_links, "licence_at", lambda url: Licence("CC-BY-4.0", frozenset({"by"}), url)
        if "nd/4.0/" not in url else licences.licence_at(url)),
}  # fmt: skip
"""Rules carried out wrongly: what in the code is replaced, and by what."""


@pytest.mark.parametrize("name", PLANTED)
def test_a_rule_carried_out_wrongly_is_caught(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module, attribute, wrong = PLANTED[name]
    monkeypatch.setattr(module, attribute, wrong)
    asking = (fault for again in ASKING for fault in against(again(), RULES))
    assert next(chain(asking, chain.from_iterable(map(faults, CASES))), None), "the checker saw nothing"
