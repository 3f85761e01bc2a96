"""What contradicts: which sign wins, how sure, and the sentences for a person."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.provenance.pages_by_hand import BODY, Row, article, author, canonical, page, when

from onrecord.evidence import evidence
from onrecord.provenance import provenance_of
from onrecord.provenance.provenance import _placed
from onrecord.provenance.weights import WEIGHTS
from onrecord.record import Provenance

CREDIT: Row = ("credit", "This story was originally published by Coast Watch.")


def read(*rows: Row, year: int = 2026, url: str | None = "https://www.baypress.example/1") -> Provenance:
    return provenance_of(page(*rows, url=url), article(*rows, published=when(year)), None)


def test_nothing_printed_is_unknown() -> None:
    found = read(("body", BODY))
    assert (found.relation, found.origin, found.confidence, found.evidence) == ("unknown", None, 0.0, ())


def test_an_agencys_dateline_under_own_staff_is_mixed() -> None:
    found = read(("byline", "Rita Moss, Bay Press staff"), ("body", "LIMA (AP) — The port is shut."), ("body", BODY))
    assert (found.relation, found.origin) == ("mixed", None)
    assert any("dateline" in one for one in found.conflicts)


def test_an_agencys_own_writer_leaves_it_wire() -> None:
    found = read(
        ("byline", "By Rita Moss The Associated Press"),
        ("body", BODY),
        ("credit", "—Associated Press writer Dan Roe in Lima contributed to this report."),
    )
    assert (found.relation, found.origin and found.origin.name) == ("wire", "Associated Press")


def test_a_printed_credit_beats_the_byline() -> None:
    found = read(("byline", "By Rita Moss, Associated Press"), ("body", BODY), CREDIT)
    assert (found.relation, found.origin and found.origin.name) == ("republished", "Coast Watch")
    assert any("another names Associated Press" in one for one in found.conflicts)


def test_contrary_signs_lower_the_confidence() -> None:
    alone = read(("body", BODY), CREDIT)
    against = read(("byline", "Rita Moss, Bay Press staff"), ("body", BODY), CREDIT)
    assert alone.confidence > against.confidence
    assert any("own staff" in one for one in against.conflicts)


def test_signs_that_agree_strengthen() -> None:
    one = read(("body", "LIMA (AP) — The port is shut."))
    two = read(("body", "LIMA (AP) — The port is shut."), ("credit", "© 2026 The Associated Press"))
    assert two.confidence > one.confidence
    assert len(two.evidence) == 2


def test_makers_named_at_the_end_by_the_articles_own_writers() -> None:
    rows: list[Row] = [("body", BODY), ("other", "Dana Fisk and Petrel"), ("body", BODY)]
    makers = (author("Dana Fisk"), author("Petrel", kind="organisation"))
    found = provenance_of(page(*rows), article(*rows, authors=makers), None)
    assert (found.relation, found.credit) == ("mixed", "Dana Fisk and Petrel")
    assert provenance_of(page(*rows), article(*rows), None).relation == "unknown"


def test_the_sender_of_a_press_release() -> None:
    rows: list[Row] = [
        ("byline", "PRESS RELEASE - Issued by Tide Line"),
        ("body", BODY),
        ("credit", "Source: Tide Line, Port Ilva. For immediate release."),
    ]
    found = provenance_of(page(*rows), article(*rows, authors=(author("PRESS RELEASE", kind="organisation"),)), None)
    assert (found.relation, found.origin and found.origin.name) == ("republished", "Tide Line")


def test_name_and_address_of_one_origin_go_together() -> None:
    rows: list[Row] = [("body", BODY), ("credit", "This interview first appeared in Der Seebote.")]
    linked = replace(page(*rows), links=canonical("https://seebote.example/1"))
    found = provenance_of(linked, article(*rows), None)
    assert found.origin is not None
    assert (found.origin.name, found.origin.domain, found.origin_url) == (
        "Der Seebote",
        "seebote.example",
        "https://seebote.example/1",
    )


def test_a_notice_of_another_year() -> None:
    notice: Row = ("rights", "© 2024. Nothing here may be copied without our leave.")
    assert "The notice is dated 2024, the text 2025." in read(("body", BODY), CREDIT, notice, year=2025).conflicts


@pytest.mark.parametrize(
    "notice",
    [
        "© 1999-2025 Bay Press. All rights reserved.",
        "© 2023-25 Bay Press. All rights reserved.",
        "© 2013 onwards. All rights reserved.",
        "Copyright 2013 – present Bay Press. All rights reserved.",
    ],
)
def test_a_notice_of_years_up_to_the_text(notice: str) -> None:
    found = read(("body", BODY), CREDIT, ("rights", notice), year=2025)
    assert not any("dated" in one for one in found.conflicts)


def test_whose_notice_it_is() -> None:
    ours: Row = ("rights", "© 2026 Bay Press. All rights reserved.")
    theirs: Row = ("rights", "© 2026 Coast Watch. All rights reserved.")
    found = read(("body", BODY), CREDIT, ours).conflicts
    assert "A notice of rights on the page is this outlet's, over a text that the credit gives to Coast Watch." in found
    assert "The terms of Coast Watch are not on the page." in found
    assert read(("body", BODY), CREDIT, theirs).conflicts == ()
    assert read(("body", BODY), CREDIT).conflicts == ()


def test_a_notice_without_a_name_is_nobodys() -> None:
    for bare in ("© 2026", "Copyright (c) 2026. All rights reserved.", "© 2026 – Alle Rechte vorbehalten"):
        assert read(("body", BODY), CREDIT, ("rights", bare)).conflicts == ()


def test_missing_terms_are_no_conflict_of_a_wires_text() -> None:
    ours: Row = ("rights", "© 2026 Bay Press. All rights reserved.")
    wire = read(("byline", "Rita Moss | Reuters"), ("body", BODY), ours)
    assert wire.conflicts == (
        "A notice of rights on the page is this outlet's, over a text that the credit gives to Reuters.",
    )


def test_this_outlets_notice_stands_by_right_over_a_mixture() -> None:
    ours: Row = ("rights", "© 2026 Bay Press. All rights reserved.")
    assert read(("byline", "Rita Moss and AFP"), ("body", BODY), ours).conflicts == ()


def test_a_notice_of_a_span_of_years_is_as_old_as_its_end() -> None:
    for dash in "-–—":
        notice: Row = ("rights", f"© 1999{dash}2026 Bay Press. All rights reserved.")
        assert not any("dated" in one for one in read(("body", BODY), CREDIT, notice).conflicts)


def test_a_credit_with_its_licence_has_the_terms_on_the_page() -> None:
    credit: Row = ("credit", "Republished from Coast Watch under a Creative Commons licence.")
    assert read(("body", BODY), credit).conflicts == ()


def test_an_original_has_no_conflict_with_its_own_notice() -> None:
    ours: Row = ("rights", "© 2026 Bay Press. All rights reserved.")
    assert read(("byline", "By Lou Finn"), ("body", BODY), ours).conflicts == ()


def test_the_credit_is_as_printed_and_its_link_is_the_origins_address() -> None:
    rows: list[Row] = [("body", BODY), CREDIT]
    whole = page(*rows, links={"Coast Watch": "https://coastwatch.example/tides"})
    found = provenance_of(whole, article(*rows), None)
    assert found.credit == CREDIT[1]
    assert found.origin_url == "https://coastwatch.example/tides"
    assert found.evidence[0].from_ == "visible"
    assert found.evidence[0].at == "1"


def test_a_picture_frames_words_are_the_pictures() -> None:
    rows: list[Row] = [("byline", "By Lou Finn"), ("credit", "Quelle: dpa"), ("body", BODY)]
    names = ["", "", "media__image", ""]
    assert provenance_of(page(*rows, names=names), article(*rows), None).relation == "original"


def test_another_name_of_this_outlet_is_no_origin() -> None:
    for line in ("Originally published by The Bay Press.", "First published on baypress.example.", "Source: Bay Press"):
        found = read(("byline", "By Lou Finn"), ("body", BODY), ("credit", line))
        assert (found.relation, found.origin) == ("original", None), line


@pytest.mark.parametrize("key", WEIGHTS)
def test_weights_are_probabilities(key: str) -> None:
    assert 0 < WEIGHTS[key].weight < 1


def test_words_whose_place_one_sign_knows_are_shown_at_that_place() -> None:
    there, nowhere = evidence("visible", 4, "(Rita Moss, Bay Press"), evidence("visible", None, "(Rita Moss, Bay Press")
    other = evidence("visible", None, "Rita Moss")
    assert list(_placed([nowhere, there, other, nowhere])) == [there, other]
