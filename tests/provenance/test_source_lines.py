"""Whose text it is by a line above it: a source beside the date, the head's source printed, translators named."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, meta, page

from onrecord.provenance import provenance_of
from onrecord.provenance.signs import Own
from onrecord.record import Provenance

TEXT: list[Row] = [("body", BODY)] * 4


def read(*rows: Row, source: str | None = None, title: str | None = None) -> Provenance:
    metas = (meta("dc.source", source),) if source else ()
    looked = page(*rows, metas=metas, title=title)
    return provenance_of(looked, article(*rows, outlet="Bay Press", domain="baypress.example"), None)


@pytest.mark.parametrize(
    ("line", "relation", "origin"),
    [
        ("2026-09-07 13:43 来源：海湾日报", "republished", "海湾日报"),
        ("来源: 新华社 字号", "wire", "Xinhua"),
        ("2026-09-07 稿源：Bay Press", "original", None),
    ],
)
def test_a_source_beside_the_date(line: str, relation: str, origin: str | None) -> None:
    found = read(("headline", "A port is shut"), ("dateline", line), *TEXT)
    assert (found.relation, found.origin.name if found.origin else None) == (relation, origin)


def test_a_source_that_the_title_gives_as_the_site_is_no_other() -> None:
    rows: list[Row] = [("dateline", "来源：海湾日报"), *TEXT]
    assert read(*rows, title="A port is shut-海湾日报").relation == "original"
    assert read(*rows, title="A port is shut").relation == "republished"


def test_the_source_that_the_head_names_counts_where_it_is_printed() -> None:
    rows: list[Row] = [("byline", "By Dan Roe"), ("masthead", "Coast Watch"), *TEXT]
    found = read(*rows, source="Coast Watch")
    assert (found.relation, found.origin and found.origin.name) == ("republished", "Coast Watch")
    assert read(*rows).relation == "original"
    assert read(("byline", "By Dan Roe"), *TEXT, source="Coast Watch").relation == "original"
    assert read(("byline", "By Dan Roe"), ("masthead", "Bay Press"), *TEXT, source="Bay Press").relation == "original"


def test_translators_named_under_their_heading() -> None:
    names = "Ana Luz <ana@baypress.example>, 2015"
    assert read(("other", "Traduzione"), ("other", names), *TEXT).relation == "translation"
    assert read(("other", "Translation"), ("other", "We do it for firms."), *TEXT).relation != "translation"


@pytest.mark.parametrize(
    ("rows", "relation"),
    [
        ([("byline", "Dan Roe"), *TEXT, ("body", "Contributing: Associated Press")], "mixed"),
        ([("byline", "AP"), *TEXT, ("credit", "The Associated Press contributed to this report.")], "mixed"),
        ([("byline", "AP"), *TEXT, ("credit", "Associated Press writer Ana Luz contributed to this report.")], "wire"),
        ([*TEXT, ("body", "Reuters contributed to this report"), *TEXT], "mixed"),
        ([("byline", "Dan Roe"), *TEXT, ("rights", "Copyright 2026 Dow Jones & Company, Inc.")], "original"),
        ([("byline", "Dan Roe"), *TEXT, ("credit", "Originally published on Wed June 5, 2013 4:00 pm")], "original"),
    ],
)
def test_what_an_agency_gave(rows: list[Row], relation: str) -> None:
    assert read(*rows).relation == relation


@pytest.mark.parametrize(
    ("name", "is_ours"),
    [("The Bay Morning News", True), ("Bay News", True), ("The Coast Morning News", False), ("The Bay Mirror", False)],
)
def test_a_domain_may_leave_out_words_of_the_name(name: str, is_ours: bool) -> None:
    own = Own(frozenset(), frozenset({"baynews.example"}), plain=frozenset({"baynews"}))
    assert own.is_name(name) is is_ours
