"""Whose text it is by a line above it: a source beside the date, the head's source printed, translators named."""

from __future__ import annotations

from typing import Any

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, author, meta, page

from onrecord.article.article import Label
from onrecord.page.page import MetaTag
from onrecord.provenance import provenance_of
from onrecord.provenance.lines.source_lines import source_line_signs
from onrecord.provenance.names.origin_names import clean_name
from onrecord.provenance.signs import Own, own_of
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


EASTERN: list[Row] = [
    ("body", "港务委员会周一开会讨论新码头的费用问题，与会者没有就任何一项达成一致，会议将于下周继续举行。" * 2)
] * 3


@pytest.mark.parametrize("label", ["body", "other", "credit", "author_note"])
@pytest.mark.parametrize(
    "line",
    [
        *(
            "来自iPhone客户端",
            "来自：iPhone客户端",
            "来自北京",
            "来自海岸日报客户端",
            "来自微博网页版",
            "来源：手机客户端",
        ),
        *("转自朋友圈", "转自朋友圈。", "本文转自朋友圈", "转自：朋友圈", "转载自老友的朋友圈", "转自老王"),
        *("来源：受访者供图", "来源：读者来信", "来源：读者投稿", "来源：受访者", "来源：视频截图", "来源：网友"),
        *(
            "来源：国家统计局",
            "来源：港务委员会",
            "来源：综合",
            "（来源：综合）",
            "【来源：综合】",
            "（来源：综合新华社）",
        ),
        *("来源：网络综合", "来源：微信公众号", "来源：王小明"),
    ],
)
def test_a_last_line_that_names_no_outlet(line: str, label: Label) -> None:
    found = read(("headline", "A port is shut"), *EASTERN, (label, line))
    assert (found.relation, found.origin) == ("unknown", None)


@pytest.mark.parametrize(
    "line", ["来源：受访者供图", "来源：读者来信", "来源：综合", "来源：手机客户端", "来源：朋友圈"]
)
def test_nobody_beside_the_date_either(line: str) -> None:
    assert read(("headline", "A port is shut"), ("dateline", f"2026-09-07 {line}"), *EASTERN).origin is None
    assert read(("headline", "A port is shut"), ("dateline", line), *EASTERN).origin is None


@pytest.mark.parametrize(
    ("line", "relation", "name"),
    [
        *(("（来源：雾礁晨报）", "republished", "雾礁晨报"), ("【来源】雾礁晨报", "republished", "雾礁晨报")),
        *(("转自：雾礁晨报", "republished", "雾礁晨报"), ("转自《雾礁晨报》", "republished", "雾礁晨报")),
        ("来自：雾礁晨报", "republished", "雾礁晨报"),
        *(("来源：微信公众号“海边的人”", None, None), ("来源：微信公众号“雾礁灯塔”", "republished", "雾礁灯塔")),
        *(("（来源：新华社）", "wire", "Xinhua"), ("来源：苹果日报", "republished", "苹果日报")),
    ],
)
def test_a_last_line_that_names_an_outlet(line: str, relation: str | None, name: str | None) -> None:
    found = read(("headline", "A port is shut"), *EASTERN, ("body", line))
    assert (found.origin.name if found.origin else None) == name
    assert relation in (None, found.relation)


@pytest.mark.parametrize(
    ("words", "name"), [("综合）", "综合"), ("雾礁晨报】。", "雾礁晨报"), ("雾礁（晚报）", "雾礁（晚报）")]
)
def test_the_bracket_that_a_line_stands_in_is_no_part_of_the_name(words: str, name: str) -> None:
    assert clean_name(words) == name


def test_without_a_colon_an_outlet_is_told_by_its_form() -> None:
    found = read(("headline", "A port is shut"), *EASTERN, ("credit", "本文转自雾礁晨报"))
    assert (found.relation, found.origin and found.origin.name) == ("republished", "雾礁晨报")
