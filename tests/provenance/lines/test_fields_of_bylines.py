"""Bylines with times, sections and desks behind the name; what the site's own line of rights calls the house."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, author, page

from onrecord.provenance import provenance_of
from onrecord.provenance.site_holders import site_holder
from onrecord.record import Author, Provenance

HEAD: Row = ("headline", "The port is shut")
TEXT: list[Row] = [("body", BODY)] * 3


def found(*rows: Row, authors: tuple[Author, ...] = ()) -> Provenance:
    return provenance_of(page(*rows), article(*rows, authors=authors), None)


def test_an_outlet_before_the_time_of_day() -> None:
    for line in ("Rita Moss, Coast Today 9:35 p.m. EDT July 18, 2026", "Rita Moss, Harbour Gazette 7:02 a.m."):
        told = found(HEAD, ("byline", line), *TEXT)
        assert told.relation == "republished", line
        assert told.origin, line
    assert found(HEAD, ("byline", "Rita Moss, Bay Press 9:35 p.m. EDT July 18, 2026"), *TEXT).relation == "original"


@pytest.mark.parametrize(
    "row",
    [
        ("dateline", "Freitag | 14. Juni 2026 | 15:49 VON Rita Moss IN Häfen | 0 Kommentare"),
        ("footer", "Von Rita am 03.05.2026, 11:51 | 0 Meinungen | Energie"),
    ],
)
def test_names_between_fields(row: Row) -> None:
    rows = [HEAD, row, *TEXT] if row[0] == "dateline" else [HEAD, *TEXT, row]
    assert found(*rows).relation == "original"


def test_a_writer_and_the_desk_at_the_end() -> None:
    assert found(HEAD, *TEXT, ("body", "Rita Moss und Redaktion Hafenwissen")).relation == "original"
    assert found(HEAD, *TEXT, ("body", "Hafen und Redaktion Hafenwissen")).relation == "unknown"


def test_a_text_out_of_a_book_by_its_last_line() -> None:
    told = found(HEAD, *TEXT, ("body", "Rita Moss"), ("body", "Aus: Das Hafenbuch. Ein Land in Wörtern. Tarn 2015"))
    assert told.relation == "excerpt"
    assert told.origin
    assert found(HEAD, ("byline", "Rita Moss"), *TEXT, ("body", "Aus: Tarn")).relation == "original"


def test_the_house_by_the_sites_line_of_rights() -> None:
    line: Row = ("rights", "© 2026 Harbour Wave | Privacy policy | Legal notice | Contact")
    wave = author("Harbour Wave", kind="organisation")
    told = found(HEAD, *TEXT, line, authors=(wave,))
    assert (told.relation, told.origin) == ("original", None)
    agency: Row = ("rights", "© 2026 The Associated Press | Privacy policy | Contact")
    assert site_holder(page(HEAD, *TEXT, agency), article(HEAD, *TEXT, agency)) is None
    plain: Row = ("rights", "© 2026 Harbour Wave")
    assert site_holder(page(HEAD, *TEXT, plain), article(HEAD, *TEXT, plain)) is None


def test_an_account_of_the_house() -> None:
    account = author("harbour", kind="organisation")
    site = {"outlet": "Harbour Magazine", "domain": "harbourmagazine.example"}
    rows: list[Row] = [HEAD, ("byline", "June 5, 2026 by harbour"), *TEXT]
    whole = page(*rows, url="https://www.harbourmagazine.example/1")
    assert provenance_of(whole, article(*rows, authors=(account,), **site), None).relation == "original"
