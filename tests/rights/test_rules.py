"""The rules that weigh signals against each other, and the table that the docs print."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rights.building import CC, check, feed, permission, provenance, read

from onrecord import rights
from onrecord.article.article import Label
from onrecord.beside import Beside
from onrecord.page import LinkTag
from onrecord.record import USES, Answer, Evidence, Relation, Use
from onrecord.rights import RULES, decide, rules_table
from onrecord.rights.decide import Case, Voice
from onrecord.rights.found import Found, Say, Scope, says
from onrecord.rights.rules import permission_of

ASK = "f ? r ? a ? v ?"
BY = "q y f y r y a y v y i y m y t y"
BY_LINK = (LinkTag(rel=("license",), href=f"{CC}by/4.0/"),)
WIRE = provenance("wire", "Associated Press")


PLACE = Evidence(from_="visible", at="0", words="The dam held.")


DOCS = Path(__file__).parents[2] / "docs"


def test_the_table_has_all_rules_once_and_the_docs_print_it() -> None:
    assert [rule.number for rule in RULES] == [f"R{n}" for n in range(1, 24)]
    assert rules_table() in (DOCS / "rights.md").read_text("utf-8"), "run `make docs`"


def test_the_docs_explain_every_notice_that_a_rule_cites() -> None:
    cited = {number for rule in RULES for number in re.findall(r"\bE\d+\b", rule.source)}
    explained = re.findall(r"^\| (E\d+) \|", (DOCS / "signals.md").read_text("utf-8"), re.M)
    assert explained == [f"E{n}" for n in range(1, 26)]
    assert {"E3", "E17"} < cited <= set(explained)


def test_r1_and_r2_where_nobody_speaks() -> None:
    rights = read(("body", "The dam held."))
    check(rights, "")
    assert permission(rights, "q").conditions == ("short", "source named", "link")
    assert (permission(rights, "q").rule, permission(rights, "r").rule) == ("R1", "R2")


def test_r3_the_stricter_of_one_scope_wins_whatever_the_order() -> None:
    grant, refusal = "Articles may be reproduced with credit.", "Articles may not be reproduced or published."
    for first, second in ((grant, refusal), (refusal, grant)):
        rights = read(("footer", first), ("footer", second))
        check(rights, "f n r n a n v n")
        assert permission(rights, "r").rule == "R3"
        assert len(permission(rights, "r").because) == 2


@pytest.mark.parametrize(
    "notice",
    ["© 2026 Bay Press. All rights reserved.", "No reproduction without permission.",
     "Our articles may not be published or redistributed.", "For personal use only."],
)  # fmt: skip
def test_r4_a_licence_on_the_article_goes_before_the_sites_notice(notice: str) -> None:
    rights = read(("footer", notice), links=BY_LINK)
    check(rights, BY)
    assert permission(rights, "r").rule == "R4"
    assert permission(rights, "r").because[0] == "s1"


def test_r4_preferences_still_restrict_machines() -> None:
    beside = Beside(robots_txt="User-agent: *\nContent-Signal: search=no, ai-train=no, ai-input=no\n")
    check(read(links=BY_LINK, beside=beside), "q y f y r y a y v y i n m n t n")


def test_r4_noarchive_gives_way_to_a_licence() -> None:
    check(read(links=BY_LINK, metas=(("robots", "noarchive"),)), BY)


def test_r4_does_not_reach_an_agencys_line() -> None:
    check(read(("rights", "© 2026 The Associated Press"), links=BY_LINK), "q y f ? r ? a ? v ? i y m ? t ?")


def test_r4_a_line_on_the_article_goes_before_a_grant_of_the_site() -> None:
    rights = read(("footer", "Articles may be reproduced with credit."), ("rights", "This story: all rights reserved."))
    check(rights, ASK)


def test_a_grant_beside_the_sites_copyright_line_is_a_grant() -> None:
    check(read(("footer", "© 2026 Bay Press. Articles may be reproduced with credit.")), "f y r y v y a ?")


@pytest.mark.parametrize("relation", ["wire", "republished", "excerpt", "translation"])
def test_r5_grants_of_the_outlet_do_not_reach_anothers_text(relation: Relation) -> None:
    rights = read(links=BY_LINK, whose=provenance(relation, "Coast Watch", "coast.example"))
    check(rights, "f ? r ? a ? v ? i ? m ? t ?")
    assert permission(rights, "r").rule == "R5"
    assert "permission of Coast Watch" in permission(rights, "r").conditions
    assert rights.licence is None


def test_r5_refusals_stay() -> None:
    check(read(("footer", "Articles may not be published or copied."), whose=WIRE), "f n r n a n v n")


def test_r5_terms_of_the_origin_printed_on_the_copy_count() -> None:
    words = "This article is republished from Coast Watch under a Creative Commons licence."
    whose = provenance("republished", "Coast Watch", "coast.example")
    rights = read(
        ("credit", words, f"{CC}by-nd/4.0/"), ("footer", "© Bay Press. No copies without consent."), whose=whose
    )
    check(rights, "q y f y r y a n v y i y m y t ?")
    assert rights.licence == "CC-BY-ND-4.0"


def test_r5_a_name_inside_another_word_is_no_origin_and_an_excepted_one_none_either() -> None:
    whose = provenance("wire", "Tern")
    check(read(("credit", "International articles may be reproduced with credit."), whose=whose), "f ? r ? v ?")
    check(read(("credit", "Articles, except those of Tern, may be reproduced with credit."), whose=whose), ASK)


def test_r5_an_origin_that_is_the_outlet_itself_is_no_other_holder() -> None:
    check(read(links=BY_LINK, whose=provenance("republished", "Bay Press Online", "www.baypress.example")), BY)


def test_r16_paid_text_is_never_free_without_a_licence_on_it() -> None:
    grant: tuple[Label, str] = ("footer", "Articles may be reproduced with credit.")
    rights = read(grant, node={"isAccessibleForFree": "False"})
    check(rights, "f ? r ? v ?")
    assert permission(rights, "r").rule == "R16"
    check(read(grant, node={"isAccessibleForFree": True}), "f y r y v y")
    check(read(links=BY_LINK, node={"isAccessibleForFree": False}), BY)


def test_r18_an_embargo_is_not_undone_by_a_licence() -> None:
    check(read(("rights", "Embargoed until 1 December 2026"), links=BY_LINK), "q n f n r n a n v n i n m y t y")


def test_r20_mixed_text_needs_both_holders() -> None:
    rights = read(links=BY_LINK, whose=provenance("mixed"))
    check(rights, "f ? r ? a ? v ? i ? m ? t ?")
    assert permission(rights, "r").rule == "R20"


def test_r21_licences_that_disagree_give_the_stricter() -> None:
    rights = read(("rights", "This article is CC BY 4.0", f"{CC}by-nc-nd/4.0/"))
    check(rights, "q y f y r y a n v y i y m y t ?")
    assert "non-commercial" in permission(rights, "r").conditions
    assert permission(rights, "a").rule == "R21"
    assert rights.licence == "CC-BY-NC-ND-4.0"


def test_r22_a_broken_preference_makes_a_licences_yes_an_ask() -> None:
    rights = read(links=BY_LINK, beside=Beside(headers=(("Content-Usage", "train-ai=no"),)))
    check(rights, BY.replace("t y", "t ?"))
    assert permission(rights, "t").rule == "R22"


def test_the_items_rights_go_before_its_feeds() -> None:
    check(read(beside=feed(feed_rights="For personal use only.")), "f n r n a n v n")
    check(read(beside=feed(rights="CC0 1.0", feed_rights="For personal use only.")), BY)
    check(read(beside=feed(licence=f"{CC}by/4.0/")), BY)
    check(read(beside=feed(licence="CC BY 4.0")), BY)
    for licence in ("https://x.example/cc-by-4.0", "Not CC BY 4.0", "CC BY 4.0 except this text", "CC"):
        check(read(beside=feed(licence=licence)), ASK)
    check(read(beside=feed(feed_licence=f"{CC}by/4.0/")), ASK)


@pytest.mark.parametrize(
    ("notice", "line"),
    [
        ("For permission to reprint our articles, write to desk@baypress.example.",
         "Quote briefly; ask desk@baypress.example before anything else; nothing is said of machines."),
        ("The dam.", "Quote briefly; nothing is said of anything else."),
        ("Our articles may not be published or copied.",
         "Quote briefly; refused: copying it; nothing is said of machines."),
        ("You may not edit our stories, except for time and place.",
         "Quote briefly; refused: changes; nothing is said of feeds, republishing, open copies and machines."),
        ("This article is in the public domain.", "Allowed: all uses."),
    ],
)  # fmt: skip
def test_the_line_says_it_in_one_short_sentence(notice: str, line: str) -> None:
    assert read(("footer", notice)).line == line


def test_the_line_names_the_licence_and_whose_the_text_is() -> None:
    assert read(links=(LinkTag(rel=("license",), href=f"{CC}by-nd/4.0/"),)).line == (
        "Licence CC-BY-ND-4.0; allowed: quoting, feeds, republishing, open copies, indexing and text mining (credit);"
        " ask its holder before training; refused: changes."
    )
    line = read(whose=provenance("wire", "Tern")).line
    assert line == "Quote briefly; nothing is said of anything else; the text is Tern's."


def test_the_line_stays_short_beside_a_long_address() -> None:
    rights = read(node={"acquireLicensePage": "https://desk.carrow.example/ask?" + "a=b&" * 50})
    assert rights.line == "Quote briefly; ask desk.carrow.example before anything else; nothing is said of machines."


def test_a_page_without_a_text_has_nothing_to_judge() -> None:
    rights = read(text=" ")
    assert {permission.answer for _, permission in rights.may} == {"unknown"}
    assert rights.may.quote.rule == "R2"
    assert rights.line == "No text was found here, so there is nothing to judge."
    assert read(links=BY_LINK, text="").may.quote.answer == "yes"


@pytest.mark.parametrize(
    ("href", "page", "whole"),
    [
        ("/terms", "https://baypress.example/news/1", "https://baypress.example/terms"),
        ("agb", "https://baypress.example/news/1", "https://baypress.example/news/agb"),
        ("/terms", None, None),
        ("agb", None, None),
        ("javascript:open()", "https://baypress.example/news/1", None),
        ("https://baypress.example/agb", None, "https://baypress.example/agb"),
    ],
)
def test_an_address_of_terms_is_whole_or_none(href: str, page: str | None, whole: str | None) -> None:
    assert read(("footer", "Terms of use", href), url=page).terms_url == whole


@pytest.mark.parametrize("name", ["license", "usageInfo"])
def test_a_licence_given_as_the_articles_terms_is_its_licence(name: str) -> None:
    rights = read(node={name: f"{CC}by-nc/4.0/deed.es"})
    assert rights.licence == "CC-BY-NC-4.0"
    assert permission(rights, "r").conditions == ("credit", "non-commercial")
    whose = provenance("wire", "Tern")
    assert read(node={name: f"{CC}by-nc/4.0/"}, whose=whose).terms_url is None, "the licence is not of this text"


@pytest.mark.parametrize(("label", "credit"), [("credit", "EFE"), ("byline", "Reuters")])
def test_an_agency_credited_alone_may_hold_the_text(label: Label, credit: str) -> None:
    licence: tuple[Label, str] = ("rights", "This story is available under CC BY 4.0.")
    assert permission(read(licence), "r").answer == "yes"
    asked = permission(read(licence, (label, credit)), "r")
    assert (asked.answer, asked.rule) == ("ask", "R20")
    for picture in ("Photo: Reuters", "Jane Roe / Getty Images", "Jane Roe"):
        assert permission(read(licence, ("credit", picture)), "r").answer == "yes"


@pytest.mark.parametrize(("scope", "index"), [("machine", "yes"), ("site", "ask")])
def test_r20_a_machines_leave_to_index_is_of_the_page_whosever_the_text(scope: Scope, index: Answer) -> None:
    """All else that it grants is in doubt where another may have made the text."""
    uses: tuple[Use, ...] = ("index", "mine", "train")
    granted, doubted = says(uses, "yes", "R18"), says(uses, "doubt", "R20")
    founds = [
        Found(kind="preference", words="all=yes", evidence=PLACE, scope=scope, says=granted),
        Found(kind="credit", words="The Tern", evidence=PLACE, scope="article", says=doubted),
    ]
    may = decide.may_of([("s1", founds[0]), ("s2", founds[1])], Case())
    assert [may.index.answer, may.mine.answer, may.train.answer] == [index, "ask", "ask"]


COPIED: tuple[Use, ...] = ("feed", "republish", "adapt", "archive")


def told(says: tuple[Say, ...], scope: Scope, is_licence: bool = False) -> Found:
    return Found(
        kind="notice", words=f"{says[0]}", evidence=PLACE, scope=scope, says=says, is_licence=is_licence,
        licence="CC-BY-4.0" if is_licence else None,
    )  # fmt: skip


@pytest.mark.parametrize(("rule", "answer"), [("R18", "no"), ("R8", "yes")])
def test_r18_no_licence_lifts_an_embargo_wherever_it_stands(rule: str, answer: Answer) -> None:
    founds = [told(says(COPIED, "yes", "R6"), "article", is_licence=True), told(says(COPIED, "no", rule), "site")]
    may = decide.may_of([("s1", founds[0]), ("s2", founds[1])], Case())
    assert {may.feed.answer, may.republish.answer, may.adapt.answer, may.archive.answer} == {answer}


def test_r16_what_is_paid_for_is_not_given_away_by_a_word_for_the_site() -> None:
    may = decide.may_of([("s1", told(says(COPIED, "yes", "R10"), "site"))], Case(paywall="s2"))
    given = [may.feed.answer, may.republish.answer, may.archive.answer, may.adapt.answer]
    assert given == ["ask", "ask", "ask", "yes"]
    assert may.republish.rule == "R16"


AGAINST = st.builds(
    Say, use=st.sampled_from(USES), effect=st.sampled_from(("no", "ask")), rule=st.sampled_from(("R8", "R9", "R11")),
    conditions=st.sampled_from(((), ("credit",), ("credit", "link"))),
)  # fmt: skip
REFUSALS = st.builds(
    Found, kind=st.just("notice"), words=st.just("The dam held."), evidence=st.just(PLACE), generic=st.booleans(),
    says=st.lists(AGAINST, max_size=4).map(tuple), scope=st.sampled_from(("article", "site", "machine")),
    agency=st.booleans(), is_licence=st.booleans(), by_origin=st.booleans(),
)  # fmt: skip


@given(st.lists(REFUSALS, min_size=1, max_size=4), st.sampled_from(USES), st.booleans(), st.booleans())
def test_where_nobody_grants_nothing_is_weighed_and_the_answer_is_the_same(
    founds: list[Found], use: Use, mixed: bool, other: bool
) -> None:
    signals = [(f"s{number}", found) for number, found in enumerate(founds, 1)]
    voices = [Voice(id_, found, say) for id_, found in signals for say in found.says if say.use == use]
    case = Case(other_holder="Tern" if other else None, mixed=mixed, paywall="s1")
    if voices:
        assert decide._refused(voices) == decide._answer(use, voices, signals, case)


@pytest.mark.parametrize(
    ("relation", "origin", "contact", "giver"),
    [
        ("republished", "The Hull Ledger", "reuse@baypress.example", "The Hull Ledger"),
        ("wire", "Hull Wire (hullwire.example)", None, "Hull Wire (hullwire.example)"),
        ("translation", None, "reuse@baypress.example", "another outlet"),
        ("republished", "The Hull Ledger (hull-ledger.example)", "https://hull-ledger.example/reuse", None),
        ("republished", "Bay Press", "reuse@baypress.example", None),
        ("original", None, "reuse@baypress.example", None),
    ],
)
def test_who_can_permit_a_copy_s_use(relation: str, origin: str | None, contact: str | None, giver: str | None) -> None:
    assert permission_of(relation, origin, "Bay Press", contact) == giver


def test_what_the_room_tells_of_is_loaded_when_asked_for_and_nothing_else_is_there() -> None:
    assert {getattr(rights, name).__module__.rpartition(".")[2] for name in rights.__all__ if name != "RULES"} == {
        "odrl", "rights", "rules", "schema_org",
    }  # fmt: skip
    with pytest.raises(AttributeError, match="nothing"):
        rights.nothing  # noqa: B018 - to be asked for
