"""Documents of a news item beside its page: ninjs, NewsML-G2; and ai.txt."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rights.building import GRANT, REFUSED, check, permission, read

from onrecord.beside import Beside
from onrecord.record import Rights

PLUS = "http://ns.useplus.org/ldf/vocab/"
G2 = "http://iptc.org/std/nar/2006-10-01/"


def ninjs(**fields: Any) -> Beside:
    return Beside(news_item=json.dumps({"uri": "urn:x", **fields}))


def g2(inner: str, kind: str = "ninat:text", of: str = "") -> Beside:
    meta = f'<itemMeta><itemClass qcode="{kind}"/></itemMeta>'
    return Beside(news_item=f'<newsItem xmlns="{G2}" guid="x">{meta}<rightsInfo {of}>{inner}</rightsInfo></newsItem>')


@pytest.mark.parametrize("terms", ["usageTerms", "usageterms"])
def test_ninjs_of_all_versions(terms: str) -> None:
    check(read(beside=ninjs(**{terms: REFUSED})), "f n r n a n v n")
    check(read(beside=ninjs(**{terms: [{"language": "en", "value": REFUSED}]})), "f n r n a n v n")


def test_whose_it_is() -> None:
    rights = read(beside=ninjs(copyrightHolder="Coast Watch", copyrightNotice="© 2026 Coast Watch"))
    assert (rights.holder, rights.year) == ("Coast Watch", 2026)
    named = "<copyrightHolder qcode='nprov:x'><name>Coast Watch</name></copyrightHolder>"
    assert read(beside=g2(named)).holder == "Coast Watch"
    assert read(beside=g2('<copyrightHolder literal="Coast Watch"/>')).holder == "Coast Watch"


def test_newsml() -> None:
    check(read(beside=g2(f"<usageTerms>{REFUSED}</usageTerms>")), "f n r n a n v n")
    grant = '<usageTerms href="https://creativecommons.org/licenses/by/4.0/"/>'
    assert read(beside=g2(grant)).may.republish.answer == "yes"
    message = f'<newsMessage xmlns="{G2}"><itemSet>%s</itemSet></newsMessage>'
    one = (g2(grant).news_item or "").replace(f' xmlns="{G2}"', "")
    assert read(beside=Beside(news_item=message % one)).may.republish.answer == "yes"
    assert read(beside=Beside(news_item=message % (one + one))).may.republish.answer == "unknown"


FREE = "Our articles may be republished with credit."


@pytest.mark.parametrize(
    ("fields", "answer"),
    [
        ({}, "yes"), ({"embargoed": "2026-11-23T11:00:00+00:00"}, "yes"), ({"pubStatus": "usable"}, "yes"),
        ({"embargoed": "2026-11-23T13:00:00+00:00"}, "no"), ({"embargoed": "2027-01-01"}, "no"),
        ({"embargoed": "next week"}, "ask"), ({"embargoed": "9999-12-31T23:59:59-14:00"}, "ask"),
        ({"pubstatus": "withheld"}, "no"), ({"pubStatus": "canceled"}, "no"),
        ({"pubStatus": "pending"}, "ask"),
    ],
)  # fmt: skip
def test_an_item_under_embargo_or_withheld(fields: dict[str, Any], answer: str) -> None:
    assert read(beside=ninjs(usageTerms=FREE, **fields)).may.republish.answer == answer


@pytest.mark.parametrize(
    ("meta", "answer"),
    [
        ("", "yes"), ('<pubStatus qcode="stat:usable"/>', "yes"), ('<pubStatus qcode="stat:withheld"/>', "no"),
        ('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>', "no"), ("<embargoed/>", "ask"),
        ("<embargoed>2026-11-24T00:00:00Z</embargoed>", "no"), ("<embargoed>2026-11-22T00:00:00Z</embargoed>", "yes"),
    ],
)  # fmt: skip
def test_newsmls_item_under_embargo_or_withheld(meta: str, answer: str) -> None:
    document = g2(f"<usageTerms>{FREE}</usageTerms>").news_item or ""
    beside = Beside(news_item=document.replace("</itemMeta>", f"{meta}</itemMeta>"))
    assert read(beside=beside).may.republish.answer == answer


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        ("DMI-ALLOWED", "m y t y"),
        ("DMI-PROHIBITED", "m n t n"),
        ("DMI-PROHIBITED-AIMLTRAINING", "t n"),
        ("DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING", "i y m n t n"),
        ("DMI-PROHIBITED-SEECONSTRAINT", "m ? t ?"),
        ("DMI-ALLOWEDX", "m ? t ?"),
        ("DMI-UNSPECIFIED", ""),
    ],
)
def test_data_mining(term: str, expected: str) -> None:
    check(read(beside=g2(f'<dataMining uri="{PLUS}{term}"/>')), expected)


def test_what_is_of_a_picture_or_a_part_says_nothing_of_the_text() -> None:
    licence = "https://creativecommons.org/publicdomain/zero/1.0/"
    check(read(beside=ninjs(type="picture", usageTerms=licence)), "")
    terms = f'<usageTerms href="{licence}"/>'
    check(read(beside=g2(terms, kind="ninat:picture")), "")
    check(read(beside=g2(terms, of='idrefs="p1"')), "")


@pytest.mark.parametrize(
    "beside",
    [
        ninjs(rightsInfo=[{"langId": "http://www.w3.org/ns/odrl/2/", "encodedRights": "…"}]),
        ninjs(rightsinfo={"linkedrights": "https://baypress.example/policy"}),
        ninjs(usageTerms="Only by arrangement of the desk."),
        g2("<rightsExpressionXML langid='odrl'><x/></rightsExpressionXML>"),
        g2("<usageTerms>Abend</usageTerms>"),
        Beside(news_item='{"usageTerms": '),
        Beside(news_item="[" * 100_000),
        Beside(news_item=f'<newsItem xmlns="{G2}"><rightsInfo>'),
        Beside(news_item='<!DOCTYPE x [<!ENTITY a "b">]><newsItem>&a;</newsItem>'),
    ],
)
def test_what_is_not_read_leaves_a_grant_in_doubt(beside: Beside) -> None:
    assert permission(read(GRANT), "r").answer == "yes"
    doubted = permission(read(GRANT, beside=beside), "r")
    assert (doubted.answer, doubted.rule) == ("ask", "R22")


NAMES = st.sampled_from(["usageTerms", "rightsinfo", "copyrightHolder", "type", "x"])
PLAIN = st.none() | st.booleans() | st.integers() | st.text()


@given(st.recursive(PLAIN, lambda more: st.lists(more) | st.dictionaries(NAMES, more)))
def test_no_document_raises_or_grants(value: Any) -> None:
    rights = read(beside=Beside(news_item=json.dumps(value)))
    assert all(answer.answer != "yes" for use, answer in rights.may if use != "quote")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("User-Agent: *\nDisallow: /\n", "t n"),
        ("User-Agent: *\nDisallow: *.jpg\nDisallow: *.txt\n", "t n"),
        ("User-Agent: *\nDisallow: *.jpg\n", ""),
        ("User-Agent: *\nAllow: *.txt\n", ""),
        ("User-Agent: *\nDisallow:\n", ""),
        ("# Disallow: /\n", ""),
        ("<html>not found</html>", ""),
    ],
)
def test_ai_txt(text: str, expected: str) -> None:
    check(read(beside=Beside(ai_txt=text)), expected)


def test_an_ai_txt_that_is_none_leaves_training_in_doubt() -> None:
    def training(rights: Rights) -> str:
        return permission(rights, "t").answer

    assert training(read(GRANT, beside=Beside(ai_txt="User-Agent: *\nAllow: /\n"))) == "yes"
    assert training(read(GRANT, beside=Beside(ai_txt="Dis allow /\n"))) == "ask"


def test_a_rights_agent_is_whom_to_ask() -> None:
    assert read(metas=(("dc.rightsagent", "rights@baypress.example"),)).contact == "rights@baypress.example"
