"""Bylines of pages whose markup is lost: told by dates, given names and surnames, not by classes and links."""

from __future__ import annotations

import pytest

from onrecord import read
from onrecord.article.authors.name_lists import names_in
from onrecord.article.authors.names import is_person

HEADLINE = "Council votes for a new harbour bridge"
STORY = [
    "The council of Quell has decided to build a new bridge over the harbour, its chair said on Tuesday evening.",
    "The bridge will be nine kilometres long, and the council expects the work to take four years at the least.",
    "Nobody on the council voted against it, though Peter Halden had asked for a tunnel below the harbour instead.",
    "The money comes from the province, which had promised it two years ago, and from a toll that is to be paid.",
]
CHINESE = [
    "港务局近日公布一项调查结果称，三千家企业存在违规使用桥梁的情况，占受调查企业七成以上。",
    "近年来，有关企业违规使用桥梁的报道层出不穷，既暴露出这一问题的严重，也为今后的管理提了个醒。",
    "这项调查报告由多个部门发起，对五千家企业展开调查，最终认定其中三千家企业违反规定，占总数七成。",
]


def authors(*head: str, story: list[str] = STORY, headline: str = HEADLINE) -> list[str]:
    return [author.name for author in read("\n".join([headline, *head, *story]), kind="text").authors]


@pytest.mark.parametrize(
    "line",
    [
        "Laura Winnard 10/01/2023",
        "Laura Winnard Aug 4, 2011 10:03AM EDT",
        "Laura Winnard | Palma del Quell | 08/01/2014",
        "Laura Winnard 3 hours ago",
        "Laura Winnard2 hours ago",
        "LAURA WINNARD 2 HOURS AGO",
        "Laura WinnardPublished Jul 17, 2024, 11:21am|Updated Jul 17, 2024, 6:39pm",
        "Laura Winnard Laura Winnard 10 January 2023",
        "10 January 2023 9:40 Laura Winnard 71 comments",
        "Laura Winnard Education editor 10 January 2023",
        "Laura Winnard / BAYPRESS.EXAMPLE / Jan 10, 2023, 17:07 IST",
        "10 January 2023 9:46 / Laura Winnard",
        "Laura Winnard|Published 4 months ago",
        "Article published on 10 January 2023, 14:26, Laura Winnard",
        "Column by Laura Winnard - 10.01.2023 at 08:52 - 12 comments",
    ],
)
def test_a_name_and_a_date_share_a_line(line: str) -> None:
    assert authors(line, "Share", "Print", "Listen to this article") == ["Laura Winnard"]


@pytest.mark.parametrize(
    "head",
    [
        ["Laura Winnard", "10 January 2023, 9:25 p.m.", "Share", "Print", "Email"],
        ["10 January 2023", "Laura Winnard", "Share", "Print", "Email"],
        ["Laura Winnard Follow", "Updated 10 January 2023", "Share", "Print", "Email"],
        ["Laura Winnard", "Correspondent in Velm", "10/01/2023", "Share", "Print", "Email"],
        ["Laura Winnard", "Publicerad 22:31", "Share", "Print", "Email"],  # a clock, of today
        ["Laura Winnard", "Correspondent in Velm", "Share", "Print", "Email"],
    ],
)
def test_a_name_stands_beside_the_line_of_a_date(head: list[str]) -> None:
    assert authors(*head) == ["Laura Winnard"]


@pytest.mark.parametrize("line", ["Ysmaril Quondor", "Ysmaril Quondor|Published 1 day ago", "Ysmaril Quondor |"])
def test_a_name_that_no_list_holds_stands_nowhere_else(line: str) -> None:
    assert authors(line, "10 January 2023", "Share", "Print", "Email") == ["Ysmaril Quondor"]


@pytest.mark.parametrize(
    "head",
    [
        ["Top Stories", "10 January 2023", "Top", "Stories of the day", "Email"],
        ["10 January 2023 4:55 PM MYT", "Share", "Print", "Email"],
        ["Peter Halden", "10 January 2023", "Share", "Print", "Email"],  # whom the story tells of: a tag
        ["Harbour Bridges", "10 January 2023", "Share", "Print", "Email"],
        ["Laura Winnard", "Share", "Print", "Email", "Text size", "Listen"],  # no date anywhere
        ["10 января 2023", "Мосты гавани", "Поделиться"],
    ],
)
def test_what_is_no_byline_names_nobody(head: list[str]) -> None:
    assert authors(*head) == []


def test_names_that_by_leads_to_go_before_bare_ones() -> None:
    head = ["Laura Winnard", "10 January 2023", "By Tom Ferris", "12 January 2023", "Share", "Print"]
    assert authors(*head) == ["Tom Ferris"]


def test_names_go_on_line_by_line_behind_by() -> None:
    assert authors("By", "Laura Winnard", "Peter Moor", "23 November 2026") == ["Laura Winnard", "Peter Moor"]
    assert authors("Laura Winnard", "23 November 2026", "TEXT SIZE") == ["Laura Winnard"]


def test_a_known_name_and_a_day_below_a_deck() -> None:
    deck = "The council of Quell wants a bridge over the harbour, and nobody voted against it on Tuesday evening."
    caption = "The harbour as it is seen from the old quay. (Photo: Laura Winnard/Bay Press)"
    assert authors(deck, "Save", "Article published on 10 January 2023, 14:26, Laura Winnard") == ["Laura Winnard"]
    assert authors(deck, "Article published on 10 January 2023, 14:26, Laura Winnard", caption) == ["Laura Winnard"]


def test_another_writer_within_the_story_is_of_another_one() -> None:
    story = [*STORY[:2], "Ships wait for the tide", "by Peter Moor", "20 November 2026", *STORY[2:]]
    assert authors("by Laura Winnard", "23 November 2026", story=story) == ["Laura Winnard"]


def test_of_several_bare_names_the_last_ones_are_the_writers() -> None:
    others = ["Anna Moor", "8 January 2023", "The mayor of Carrow goes", "Ben Hale", "9 January 2023", "Rain in Velm"]
    assert authors(*others, "Laura Winnard", "10 January 2023", "Share", "Print") == ["Laura Winnard"]


@pytest.mark.parametrize("label", ["打印文稿", "共有", "分享到微博", "反応", "폰트 뉴스듣기"])
def test_a_button_in_chinese_is_nobody(label: str) -> None:
    assert authors("2026-11-23 17:00", label, story=CHINESE, headline="调查：三千家企业违规使用桥梁") == []


def test_a_surname_tells_a_name_in_chinese() -> None:
    assert authors("2026-11-23 17:00", "王海", story=CHINESE, headline="调查：三千家企业违规使用桥梁") == ["王海"]


def test_an_outlet_of_two_words_is_none_of_the_name() -> None:
    named = names_in("Laura Winnard Bay News")
    assert [(one.name, one.kind, one.outlet) for one in named] == [("Laura Winnard", "person", "Bay News")]
    assert [one.kind for one in names_in("George Quell University Press")] == ["organisation"]
    assert [one.kind for one in names_in("New Harbour Daily News")] == ["organisation"]


def test_names_before_for_and_an_outlet() -> None:
    assert [(one.name, one.outlet) for one in names_in("Laura Winnard For Baynews.Com")] == [
        ("Laura Winnard", "Baynews.Com")
    ]
    assert not is_person("Para LA Bahia")
    assert not names_in("Para LA Bahia")


def test_a_zone_behind_a_clock_is_no_organisation() -> None:
    assert [one.name for one in names_in("Laura Winnard, BAY TODAY 8:42 a.m. EDT")] == ["Laura Winnard"]


def test_small_letters_of_other_alphabets_begin_no_name() -> None:
    assert is_person("Ида Мур")
    assert not is_person("Дамские обувки")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Laura WinnardTravel News Reporter", "Laura Winnard"),
        ("Laura Winnard Landespolitische Korrespondentin", "Laura Winnard"),
        ("Laura WinnardThe Bay Courier", "Laura Winnard"),
        ("Laura Winnard0,", "Laura Winnard"),
    ],
)
def test_what_is_glued_behind_a_name(text: str, name: str) -> None:
    assert [one.name for one in names_in(text)] == [name]


def test_a_bare_line_before_the_story_needs_a_given_name_or_a_date() -> None:
    assert authors("Harbour Council") == []
    assert authors("Laura Winnard") == ["Laura Winnard"]
    assert authors("Umara Winnard", "10 January 2023") == ["Umara Winnard"]


@pytest.mark.parametrize(
    "line", ["By Laura Winnard with AP", "Von Laura Winnard mit AFP", "Par Laura Winnard avec AP, AFP"]
)
def test_agencies_whose_material_was_used_are_no_authors(line: str) -> None:
    assert authors(line, "Share", "Print", "Email") == ["Laura Winnard"]


def test_a_sentence_of_the_story_is_no_byline() -> None:
    story = [
        *STORY[:1],
        "Author Laura Winnard, from Velm, said that she had never seen a bridge of that length before.",
        *STORY[1:],
    ]
    assert authors("Share", "Print", story=story) == []


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (["AFP", "10 January 2023, 9:25"], ["AFP"]),
        (["10 January 2023, 9:25", "dpa"], ["dpa"]),
        (["AFP, QUELL"], ["AFP"]),
        (["Reuters, Laura Winnard", "10 January 2023"], ["Reuters"]),
        (["AFP", "A boat in the harbour"], []),  # whose the picture is
    ],
)
def test_an_agency_beside_the_date_is_an_author(head: list[str], expected: list[str]) -> None:
    assert authors(*head) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Harbour Bridges and Quell Tolls", []),
        ("Harbour Tunnel", []),
        ("Released Wednesday, January 11, 2023", []),
        ("Jan 10, 2023 • Sena Arvik in Harbour News", ["Sena Arvik"]),
        ("von Dr. Max Winnard10.01.2023", ["Dr. Max Winnard"]),
        ("BY LAURA WINNARDPUBLISHED: JAN 10, 2023", ["Laura Winnard"]),
    ],
)
def test_what_the_story_has_in_small_letters_is_no_name(line: str, expected: list[str]) -> None:
    story = [*STORY, "Most harbour bridges of this length have tolls, and a tunnel would have needed a higher one."]
    assert authors(line, story=story) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Sena Karsu |10.01.2023 - 12:40", ["Sena Karsu"]),
        ("Sena Karsu 10.01.2023", ["Sena Karsu"]),
        ("Quell Harbour | 10.01.2023", []),
    ],
)
def test_a_name_that_no_list_has_is_told_below_the_first_paragraph_by_a_mark(line: str, expected: list[str]) -> None:
    assert authors(STORY[0], line, "Quell", story=STORY[1:]) == expected
