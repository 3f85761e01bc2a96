"""Whose house it is: trailers of any house, this outlet's initials, companies and desks, whose material is mixed in."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.provenance.pages_by_hand import BODY, Row, article, author, json_ld, meta, page

from onrecord.provenance import provenance_of
from onrecord.provenance.conflicts import _weaker
from onrecord.provenance.signs import Sign
from onrecord.record import Evidence, Provenance

TRAILER: Row = ("credit", "(Reporting by Dan Roe in Lima; Editing by Ana Luz)")
TEXT: list[Row] = [("body", BODY)] * 4


def read(*rows: Row, outlet: str | None = "Bay Press", domain: str | None = "baypress.example") -> Provenance:
    return provenance_of(page(*rows), article(*rows, outlet=outlet, domain=domain), None)


@pytest.mark.parametrize("outlet", ["Bay Press", None])
def test_a_trailer_alone_says_nothing_of_an_origin(outlet: str | None) -> None:
    found = read(("byline", "By Dan Roe"), *TEXT, TRAILER, outlet=outlet)
    assert (found.relation, found.origin, found.conflicts) == ("original", None, ())
    assert read(*TEXT, TRAILER, outlet=outlet).relation == "unknown"


@pytest.mark.parametrize(
    "named",
    [
        ("byline", "Dan Roe, Reuters"),
        ("body", "LIMA (Reuters) - The port is shut."),
        ("rights", "© 2026 Thomson Reuters"),
        ("credit", "Source: Reuters"),
    ],
)
def test_a_trailer_where_the_page_names_reuters(named: Row) -> None:
    rows = [*TEXT, TRAILER]
    found = read(*([named, *rows] if named[0] in ("byline", "body") else [*rows, named]))
    assert (found.relation, found.origin and found.origin.name) == ("wire", "Reuters")
    assert TRAILER[1] in [one.words for one in found.evidence]


def test_a_keyword_or_a_picture_does_not_name_reuters_in_a_trailer() -> None:
    rows: list[Row] = [("byline", "By Dan Roe"), *TEXT, ("caption", "Ships. REUTERS/Bo Lind"), TRAILER]
    whole = replace(page(*rows), metas=(meta("news_keywords", "Reuters"),))
    assert provenance_of(whole, article(*rows), None).relation == "original"


@pytest.mark.parametrize(
    ("outlet", "relation", "origin"), [("Petrel", "original", None), ("Bay Press", "wire", "Petrel")]
)
def test_a_trailer_is_its_datelines(outlet: str, relation: str, origin: str | None) -> None:
    rows: list[Row] = [("byline", "By Dan Roe"), ("body", "LIMA, March 24 (Petrel) - The port is shut."), *TEXT]
    found = read(*rows, TRAILER, outlet=outlet, domain=None)
    assert (found.relation, found.origin and found.origin.name) == (relation, origin)


@pytest.mark.parametrize("line", ["REUTERS", "(NTB)", "dpa", "Quelle: AFP", "Kilde: Havneleksikon"])
def test_a_code_within_the_text_is_a_pictures_or_a_boxs(line: str) -> None:
    rows: list[Row] = [("byline", "By Lou Finn"), *TEXT[:2], ("credit", line), *TEXT[:2]]
    found = read(*rows)
    assert (found.relation, found.conflicts) == ("original", ())


def test_a_code_between_deck_and_text_or_before_a_stray_last_block_counts() -> None:
    for rows in ([TEXT[0], ("credit", "AFP, LIMA"), *TEXT], [*TEXT, ("credit", "(AFP)"), TEXT[0]]):
        assert read(*rows).relation == "wire"


@pytest.mark.parametrize("line", ["By TCH", "By T.C.H.", "By TCH, in News, Harbour · 31 May 2026 · 0 Comments"])
def test_the_outlets_initials_are_its_own(line: str) -> None:
    rows: list[Row] = [("byline", line), *TEXT]
    found = provenance_of(
        page(*rows), article(*rows, outlet="The Coast Herald", authors=(author("TCH", kind="organisation"),)), None
    )
    assert (found.relation, found.origin) == ("original", None)


def test_initials_that_are_an_agencys_code_stay_the_agencys() -> None:
    found = read(("byline", "By DPA"), *TEXT, outlet="Dock Port Advertiser", domain="dockport.example")
    assert (found.relation, found.origin and found.origin.name) == ("wire", "Deutsche Presse-Agentur")


def test_a_translation_made_in_this_house_is_one() -> None:
    line = "Übersetzung und Adaptierung: Bay Press"
    found = read(("byline", "By Lou Finn"), *TEXT, ("credit", line), ("rights", "© 2026 Bay Press"))
    assert (found.relation, found.origin, found.credit, found.conflicts) == ("translation", None, line, ())
    assert found.evidence[0].words == line
    assert found.confidence >= 0.8


def test_whose_material_is_mixed_in_can_be_shown() -> None:
    names = ("Rita Moss", "AFP")
    seen = [Evidence(from_="json-ld", at=f"0#/author/{n}/name", words=name) for n, name in enumerate(names)]
    makers = tuple(
        replace(author(name, kind=kind), evidence=one)
        for name, kind, one in zip(names, ("person", "organisation"), seen, strict=True)
    )
    found = provenance_of(page(*TEXT), article(*TEXT, authors=makers), None)
    assert (found.relation, found.origin, found.credit) == ("mixed", None, "AFP")
    assert found.evidence[0].words == "AFP"
    placed = read(("byline", "Rita Moss, Bay Press staff"), ("body", "LIMA (AP) — The port is shut."), *TEXT)
    assert (placed.relation, placed.credit) == ("mixed", "LIMA (AP) —")


def test_a_sign_ends_with_its_outlets_abbreviation() -> None:
    rows: list[Row] = [("byline", "By Lou Finn"), *TEXT, ("credit", "Quelle: B.A.Y.Rechte erwerben")]
    assert read(*rows, outlet="BAY", domain=None).conflicts == ()
    assert "names B.A.Y: " in read(*rows).conflicts[0]


def test_the_company_behind_an_outlet_is_no_other_outlet() -> None:
    rows: list[Row] = [("byline", "By Lou Finn"), *TEXT]
    whole = replace(page(*rows), json_ld=(json_ld(copyrightHolder={"name": "Hafenverlag GmbH"}, provider="Kyst A/S"),))
    assert provenance_of(whole, article(*rows, json_ld=0), None).conflicts == ()


def test_a_desk_beside_a_name_is_no_outlet() -> None:
    rows: list[Row] = [("byline", "By Lou Finn"), *TEXT]
    found = provenance_of(page(*rows), article(*rows, authors=(author("Lou Finn", outlet="Sport"),)), None)
    assert (found.relation, found.conflicts) == ("original", ())


def test_codes_before_the_first_sentence() -> None:
    placed: Row = ("body", "LIMA (Petrel) - The port is shut.")
    assert read(("body", "Petrel/red"), placed, *TEXT).relation == "mixed"
    assert read(("body", "dpa/mer"), *TEXT).relation == "wire"
    for line in ("REUTERS/Bo Lind", "AFP", "Land/See"):
        assert read(("byline", "By Lou Finn"), ("body", line), *TEXT).relation == "original"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("S.L.", "A weaker sign names S.L."), (None, "A weaker sign names S.L."),
        ("Source: S.L.", "A weaker sign names S.L.: Source: S.L."),
        ("Source: S.L. Moss", "A weaker sign names S.L.: Source: S.L. Moss."),
    ],
)  # fmt: skip
def test_a_weaker_sign_is_told_once_and_with_one_full_stop(words: str | None, told: str) -> None:
    assert _weaker(Sign(key="credit", name="S.L.", evidence=Evidence(from_="visible", words=words))) == told
