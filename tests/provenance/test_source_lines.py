"""Whose text it is by a line above it: a source beside the date, the head's source printed, translators named."""

from __future__ import annotations

from typing import Any

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, author, meta, page

from onrecord.article.article import Label
from onrecord.page.page import MetaTag
from onrecord.provenance import provenance_of
from onrecord.provenance.names import clean_name
from onrecord.provenance.signs import Own, own_of
from onrecord.provenance.source_lines import source_line_signs
from onrecord.record import Provenance

TEXT: list[Row] = [("body", BODY)] * 4


def read(*rows: Row, source: str | None = None, title: str | None = None) -> Provenance:
    metas = (meta("dc.source", source),) if source else ()
    looked = page(*rows, metas=metas, title=title)
    return provenance_of(looked, article(*rows, outlet="Bay Press", domain="baypress.example"), None)


def source_keys(
    *rows: Row, title: str | None = None, metas: tuple[MetaTag, ...] = (), about: dict[str, Any] | None = None
) -> list[str]:
    """The keys of the signs that this room's lines give alone."""
    looked = page(*rows, metas=metas, title=title)
    found = article(*rows, outlet="Bay Press", domain="baypress.example", **(about or {}))
    return [sign.key for sign in source_line_signs(looked, found, own_of(looked, found))]


@pytest.mark.parametrize(
    ("line", "relation", "origin"),
    [
        ("2026-09-07 13:43 来源：雾礁晨报", "republished", "雾礁晨报"),
        ("来源: 新华社 字号", "wire", "Xinhua"),
        ("2026-09-07 稿源：Bay Press", "original", None),
        ("2026年9月7日来源：雾礁晨报", "republished", "雾礁晨报"),
        ("信息来源：雾礁晨报", "republished", "雾礁晨报"),
    ],
)
def test_a_source_beside_the_date(line: str, relation: str, origin: str | None) -> None:
    found = read(("headline", "A port is shut"), ("dateline", line), *TEXT)
    assert (found.relation, found.origin.name if found.origin else None) == (relation, origin)


@pytest.mark.parametrize(
    "line",
    [
        *("图片来源：雾礁晨报", "数据来源：雾礁晨报", "資料來源：雾礁晨报", "资金来源：雾礁晨报"),
        *("来源：2026-09-07", "来源：13:43", "来源：2026年9月7日", "来源：https://coast.example/1"),
        *("来源：网络", "来源：互联网", "来源：未知"),
    ],
)
def test_what_is_no_source_of_the_text(line: str) -> None:
    assert not source_keys(("dateline", line), *TEXT)


@pytest.mark.parametrize("words", ["本站", "原创", "本报", "本网", "本报记者"])
def test_the_house_s_own_words_are_its_own(words: str) -> None:
    assert source_keys(("dateline", f"来源：{words}"), *TEXT) == ["source-own"]


def test_behind_a_time_called_a_source_the_next_line_counts() -> None:
    rows: list[Row] = [("dateline", "来源：13:43"), ("masthead", "来源：雾礁晨报"), *TEXT]
    assert source_keys(*rows) == ["source-printed"]


def test_a_source_that_the_title_gives_as_the_site_is_no_other() -> None:
    rows: list[Row] = [("dateline", "来源：雾礁晨报"), *TEXT]
    assert read(*rows, title="A port is shut-雾礁晨报").relation == "original"
    assert read(*rows, title="A port is shut").relation == "republished"
    assert read(*rows, title="雾礁晨报 has a new port | Bay Press").relation == "republished"
    assert read(*rows, title="雾礁晨报 has a new port").relation == "republished"


def test_a_source_without_a_short_name_is_not_the_site() -> None:
    rows: list[Row] = [("dateline", "来源：·雾礁"), *TEXT, ("footer", "About the harbour")]
    assert source_keys(*rows, title="A port is shut - Bay Press") == ["source-printed"]


def test_the_source_that_the_head_names_counts_where_it_is_printed() -> None:
    rows: list[Row] = [("byline", "By Dan Roe"), ("masthead", "Coast Watch"), *TEXT]
    found = read(*rows, source="Coast Watch")
    assert (found.relation, found.origin and found.origin.name) == ("republished", "Coast Watch")
    assert read(*rows).relation == "original"
    assert read(("byline", "By Dan Roe"), *TEXT, source="Coast Watch").relation == "original"
    assert read(("byline", "By Dan Roe"), ("masthead", "Bay Press"), *TEXT, source="Bay Press").relation == "original"


@pytest.mark.parametrize(
    ("label", "words"),
    [
        *(("byline", "Dan Roe"), ("masthead", "Dan Roe"), ("other", "Ana Luz"), ("headline", "Coast Watch")),
        *(("kicker", "Coast Watch"), ("section", "Coast Watch"), ("other", "A port is shut")),
        *(("other", "Staff"), ("other", "Staff reports"), ("other", "Local News"), ("other", "Bay Press Staff")),
    ],
)
def test_a_name_in_the_head_that_is_no_other_outlet(label: Label, words: str) -> None:
    rows: list[Row] = [("byline", "By Dan Roe"), (label, words), *TEXT]
    about = {"headline": "A port is shut", "authors": (author("Dan Roe", kind="person"),)}
    assert not source_keys(*rows, metas=(meta("source", words),), about=about)


@pytest.mark.parametrize(
    ("label", "heading", "below"),
    [
        *(("footer", "Translation", "Ana Luz <ana@baypress.example>"), ("comment", "Translation", "Ana Luz, 2015")),
        *(("navigation", "Translation", "Ana Luz, 2015"), ("other", "Translation", "Write to desk@baypress.example")),
        *(
            ("other", "번역", "© 2026"),
            ("other", "번역", "Copyright Bay Press, 2026"),
            ("other", "번역", "Bay Press, 2026"),
        ),
        *(("other", "Translation", "desk@baypress.example"), ("other", "Translation", "Updated June 5, 2026")),
    ],
)
def test_what_stands_under_such_a_heading_and_names_no_translator(label: Label, heading: str, below: str) -> None:
    assert not source_keys((label, heading), (label, below), *TEXT)
    assert not source_keys(*TEXT, (label, heading), (label, below))


@pytest.mark.parametrize(
    "names",
    ["Ana Luz, 2015", "Ana Luz <ana@coast.example>", "tern <tern AT coast.example>, 2015.", "Ana de Luz (2015)"],
)
def test_names_of_translators(names: str) -> None:
    assert source_keys(("other", "Translation"), ("other", names), *TEXT) == ["translated"]


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
        ([("byline", "Dan Roe"), *TEXT, ("rights", "Copyright 2026 Dow Jones & Co.")], "original"),
        ([*TEXT, ("rights", "Copyright 2026 The Associated Press & Bay Press")], "wire"),
        ([("byline", "Dan Roe"), *TEXT, ("credit", "Originally published on Wed June 5, 2013 4:00 pm")], "original"),
    ],
)
def test_what_an_agency_gave(rows: list[Row], relation: str) -> None:
    assert read(*rows).relation == relation


@pytest.mark.parametrize("name", ["Sun Marine News", "Sat Mart", "Mon May Daily"])
def test_a_name_that_begins_as_a_date_does(name: str) -> None:
    found = read(*TEXT, ("credit", f"Originally published by {name}."))
    assert (found.relation, found.origin and found.origin.name) == ("republished", name)


@pytest.mark.parametrize("words", ["Wed June 5, 2013", "Sat Jun. 5", "Sat Mar", "Mon 5 May", "Sun Mar5"])
def test_a_date_is_no_name(words: str) -> None:
    assert clean_name(words) is None


@pytest.mark.parametrize(
    ("name", "is_ours"),
    [("The Bay Morning News", True), ("Bay News", True), ("The Coast Morning News", False), ("The Bay Mirror", False)],
)
def test_a_domain_may_leave_out_words_of_the_name(name: str, is_ours: bool) -> None:
    own = Own(frozenset(), frozenset({"baynews.example"}), plain=frozenset({"baynews"}))
    assert own.is_name(name) is is_ours
