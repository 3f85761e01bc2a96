"""Notices that stand under every page of a site, codes that are citation styles, notes on works, sources by a date."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, page

from onrecord.provenance import provenance_of
from onrecord.record import Provenance

BODIES: list[Row] = [("body", BODY)] * 4
TEXT: list[Row] = [("headline", "The port is shut"), ("byline", "By Lou Finn"), *BODIES]


def found(*rows: Row) -> Provenance:
    return provenance_of(page(*rows), article(*rows), None)


@pytest.mark.parametrize(
    "line",
    [
        "© 2026 Tern Radio Inc. AP material © 2026 The Associated Press.",
        "Associated Press articles: Copyright © 2026 The Associated Press. All rights reserved.",
        "AP and Reuters content © their owners. All rights reserved.",
        "Teile des Angebots: © dpa. Alle Rechte vorbehalten.",
        "Les dépêches : © AFP",
    ],
)
def test_what_stands_of_an_agency_on_a_site_is_no_notice_of_this_text(line: str) -> None:
    told = found(*TEXT, ("rights", line))
    assert (told.relation, told.origin) == ("original", None)


def test_a_notice_of_this_text_counts() -> None:
    told = found(*TEXT, ("rights", "This material is © 2026 The Associated Press. All rights reserved."))
    assert told.relation == "wire"


def test_a_style_of_citing_is_no_agency() -> None:
    assert found(*TEXT, ("credit", "APA")).relation == "original"
    assert found(*TEXT[:1], *TEXT[2:], ("credit", "(APA)")).relation == "wire"


def test_an_invitation_sends_no_press_release() -> None:
    told = found(*TEXT[:1], *TEXT[2:], ("other", "Follow us on the web Press Release"))
    assert (told.relation, told.origin) == ("republished", None)


def test_a_note_on_a_translated_book() -> None:
    line = "(1) Ines Molder, Les murs de sel, traduit du coréen par Anne Duval, éditions du Quai, 2025."
    assert found(*TEXT, ("other", line)).relation == "original"
    assert found(*TEXT, ("other", "Traduit du coréen par Anne Duval")).relation == "translation"


def test_a_translation_of_what_the_site_runs_on() -> None:
    software: Row = ("rights", "Powered by vBulletin® Version 4.1.9")
    assert found(*TEXT, software, ("rights", "Перевод: harbourcat")).relation == "original"
    assert found(*TEXT, ("footer", "Powered by phpBB"), ("other", "Traduction : phpBB France")).relation == "original"
    assert found(*TEXT, ("credit", "Traduction : Anne Duval"), software).relation == "translation"


def test_a_street_and_terms_of_sale() -> None:
    for line in ("Via C. A. Dalla Torre, 38", "Via Roma 12 - 00100 Tarn", "Extrait des CGV 2026 |"):
        assert found(*TEXT[:1], *TEXT[2:], ("other", line)).origin is None, line
    assert found(*TEXT[:1], *TEXT[2:], ("other", "Via Coast Watch")).origin


def test_agencies_before_the_date_of_the_text() -> None:
    others: list[Row] = [("promotion", f"A story about tides, number {n}") for n in range(6)]
    told = found(*TEXT[:1], *TEXT[2:], *others, ("other", "(Agenturen) | Stand: 05.08.2026, 5:30"))
    assert (told.relation, told.origin) == ("wire", None)


@pytest.mark.parametrize("line", ["2026. augusztus 20., 11:16 forrás: MTI", "20.08.2026 11:16 Source : AFP"])
def test_an_agency_as_the_source_in_the_line_of_the_date(line: str) -> None:
    told = found(TEXT[0], ("dateline", line), *TEXT[2:])
    assert told.relation == "wire"
    assert told.origin


def test_no_agency_as_the_source_in_the_line_of_the_date() -> None:
    told = found(TEXT[0], ("dateline", "20.08.2026 11:16 Quelle: Hafenamt"), *TEXT[2:])
    assert told.origin is None


def test_whose_release_a_distributor_names_in_the_line_of_the_date() -> None:
    dated: Row = ("dateline", "November 20, 2026 08:00 ET| Source: Varn Ferries")
    sent: Row = ("body", f"HULL, England, Nov. 20, 2026 (GLOBE NEWSWIRE) -- {BODY}")
    rows = [TEXT[0], dated, sent, *BODIES]
    told = provenance_of(page(*rows), article(*rows, outlet="GlobeNewswire News Room"), None)
    assert (told.relation, told.origin and told.origin.name) == ("republished", "Varn Ferries")
    assert found(TEXT[0], dated, *BODIES).origin is None


@pytest.mark.parametrize(
    ("line", "relation"),
    [("im/ob (dpa, afp, rtr)", "mixed"), ("im (AFP)", "mixed"), ("dpa (afp)", "wire"), ("im/ob (Hull)", "original")],
)
def test_codes_of_the_staff_before_agencies_in_brackets(line: str, relation: str) -> None:
    assert found(*TEXT, ("credit", line)).relation == relation


@pytest.mark.parametrize("day", ["Nov. 23", "Sept. 4", "23 Nov.", "Monday"])
def test_the_day_on_which_a_story_first_ran_is_no_outlet(day: str) -> None:
    told = found(*TEXT, ("credit", f"Editor’s note: This story was first published on {day}. It has been updated."))
    assert (told.relation, told.origin) == ("original", None)


@pytest.mark.parametrize(
    ("byline", "relation", "origin"),
    [
        ("By Lou Finn | For the Coast Herald", "republished", "Coast Herald"),
        ("By Lou Finn | For the Bay Press", "original", None),
        ("By Lou Finn, University of Hull, The Coast Herald", "republished", "The Coast Herald"),
        ("By Lou Finn, University of Hull", "original", None),
    ],
)
def test_whom_somebody_writes_for_behind_a_mark_or_a_school(byline: str, relation: str, origin: str | None) -> None:
    told = found(TEXT[0], ("byline", byline), *BODIES)
    assert (told.relation, told.origin and told.origin.name) == (relation, origin)
