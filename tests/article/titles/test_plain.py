"""The headline of a page whose markup is lost: among menus and teasers, by the story and the line of its day."""

from __future__ import annotations

import pytest

from onrecord import read

MENU = [
    "Skip the menu", "The Bay Herald The Bay Magazine The Bay Post Courier of the Coast Life in the Garden",
    "Sign in or register now",
    "News from every town of the coast", "Weather for the week ahead", "Sports", "Opinions",
    "Our newsletters and how to get them",
]  # fmt: skip
STORY = [
    "The council of Quell has decided to build a new bridge over the harbour, its chair said on Tuesday evening.",
    "The bridge will be nine kilometres long, and the council expects the work to take four years at the least.",
    "Nobody on the council voted against it, though three members had asked for a tunnel below the harbour instead.",
    "The money comes from the province, which had promised it two years ago, and from a toll that is to be paid.",
]
CHINESE = [
    "港务局近日公布一项调查结果称，三千家企业存在违规使用桥梁的情况，占受调查企业七成以上。",
    "近年来，有关企业违规使用桥梁的报道层出不穷，既暴露出这一问题的严重，也为今后的管理提了个醒。",
    "这项调查报告由多个部门发起，对五千家企业展开调查，最终认定其中三千家企业违反规定，占总数七成。",
]


def pasted(*lines: str) -> str:
    return "\n".join(lines)


@pytest.mark.parametrize(
    "head",
    [
        ["Council votes for a new harbour bridge", "By Sela Winnard", "23 November 2026"],
        ["Council votes for a new harbour bridge", "0 Shares", "Email", "23 November 2026, 9:25 p.m."],
        ["Council votes for a new harbour bridge", "The chair: nobody was against it.", "Updated 23 November 2026"],
    ],
)  # fmt: skip
def test_the_headline_stands_before_the_line_of_the_day(head: list[str]) -> None:
    assert read(pasted(*MENU, *head, *STORY), kind="text").headline == head[0]


def test_a_title_that_was_copied_with_its_site() -> None:
    head = "Council votes for a new harbour bridge"
    lines = (f"{head} | Bay Herald", "By Sela Winnard", "23 November 2026", *STORY)
    record = read(pasted(*lines, "© 2026 Bay Herald. All rights reserved."), kind="text")
    assert (record.headline, record.outlet and record.outlet.name) == (head, "Bay Herald")
    record = read(pasted(*lines), kind="text")
    assert (record.headline, record.outlet) == (lines[0], None)


@pytest.mark.parametrize("line", ["Facebook X Tumblr Print", "Suche nach: Suchen", "In partnership with Quell"])
def test_shares_searches_and_sponsors_are_no_headlines(line: str) -> None:
    record = read(pasted("Council wants a bridge", line, "23 November 2026", *STORY), kind="text")
    assert record.headline == "Council wants a bridge"


def test_a_deck_with_words_of_the_headline_is_none() -> None:
    head = ["Nine kilometres of bridge possible over the harbour", "A bridge of nine kilometres for Quell may be built"]
    assert read(pasted(*MENU, *head, "By Sela Winnard", "23 November 2026", *STORY), kind="text").headline == head[0]


def test_a_name_with_what_somebody_is_is_no_headline() -> None:
    lines = ["The chair: nobody was against it", "A crane at the quay", "Laura Winnard – Reporter Reporter"]
    record = read(pasted(*MENU, "Council votes for a new bridge", *lines, "23 November 2026", *STORY), kind="text")
    assert record.headline == "Council votes for a new bridge"


def test_the_day_below_the_headline_goes_before_those_above() -> None:
    others = ["Wednesday, 25 November 2026", "Ships wait for the tide at Velm", "12 January 2026"]
    record = read(pasted(*others, "Council votes for a new harbour bridge", "23 November 2026", *STORY), kind="text")
    assert str(record.published and record.published.day) == "2026-11-23"


def test_where_no_day_is_told_it_has_words_of_the_story() -> None:
    record = read(pasted(*MENU, "Council votes for a new harbour bridge", "Print", *STORY), kind="text")
    assert record.headline == "Council votes for a new harbour bridge"


def test_menus_far_above_the_story_are_no_headline_for_their_length() -> None:
    towns = ("Quell", "Carrow", "Velm", "Halden")
    long = [f"Everything on the harbour of {town} and its council" for town in towns for _ in range(8)]
    record = read(
        pasted(*long, *["Local", "Culture", "People"] * 4, "The bridge wins the vote", "23 November 2026", *STORY),
        kind="text",
    )
    assert record.headline == "The bridge wins the vote"


def test_words_that_no_blanks_part_are_counted_by_their_signs() -> None:
    record = read(pasted("首页", "登录", "调查：三千家企业违规使用桥梁", "2026-11-23 17:00", *CHINESE), kind="text")
    assert record.headline == "调查：三千家企业违规使用桥梁"


def test_a_sentence_without_blanks_is_no_byline() -> None:
    head = ("调查：三千家企业违规使用桥梁", "2026-11-23 17:00", "在港口任职，每天和船只打交道")
    assert read(pasted("首页", *head, *CHINESE), kind="text").authors == ()


def test_the_shorter_line_above_a_deck_is_the_headline() -> None:
    deck = "The bridge over the harbour will be nine kilometres long, and the council pays for it with a toll"
    head = ["A harbour bridge wins the vote of the council", deck, "By Sela Winnard", "23 November 2026"]
    assert read(pasted(*MENU, *head, *STORY), kind="text").headline == head[0]


@pytest.mark.parametrize("way", ["Home{}", "Home Council {}", "Way: bay.example / Council / {}"])
def test_the_way_to_the_page_is_no_headline(way: str) -> None:
    headline = "Council votes for a new harbour bridge"
    head = [way.format(headline), "null", headline, "23 November 2026"]
    assert read(pasted(*MENU, *head, *STORY), kind="text").headline == headline


def test_neither_a_caption_with_its_credit_nor_a_path_is_a_headline() -> None:
    caption = "The council of the harbour after the vote on the bridge on Tuesday. | AP Photo"
    head = ["The bridge wins the vote", "22 Comments", "Email", caption, "By Sela Winnard", "23 November 2026"]
    assert read(pasted(*MENU, *head, *STORY), kind="text").headline == head[0]
    path = ["News > Council > Harbour bridge", "The bridge wins the vote", "23 November 2026"]
    assert read(pasted(*MENU, *path, *STORY), kind="text").headline == path[1]


def test_a_first_paragraph_without_a_full_stop_is_no_deck() -> None:
    first = f"{STORY[0][:-1]} {STORY[1][:-1]} {STORY[3]}"[:-1]
    record = read(pasted("The bridge wins the vote", "23 November 2026", first, *STORY[1:]), kind="text")
    assert record.deck is None
    assert record.body[0].text == first


def test_sentences_between_a_headline_and_a_byline_are_the_deck() -> None:
    deck = "The council of Quell wants the bridge. Who pays for it is told in April, when the last of the plans is out."
    record = read("\n\n".join(("The bridge wins the vote", deck, "By Ada Holt", *STORY)), kind="text")
    assert (record.deck, record.body[0].text) == (deck, STORY[0])
    credit = "(Photos by the council of Quell; the picture of the harbour by Roy Varn of Hull)"
    assert read("\n\n".join(("The bridge wins the vote", credit, "By Ada Holt", *STORY)), kind="text").deck is None


WAY = "Harbour bridge in Quell: council says how long the work will take"


@pytest.mark.parametrize("mark", ["", "• ", "* ", "4. "])
def test_what_the_way_to_the_page_calls_the_story_is_no_headline(mark: str) -> None:
    headline = "Council in Quell says how long the work on the harbour bridge takes"
    text = "\n".join(["Home", "Politics", f"{mark}{WAY}", headline, "By Ida Moor", "10 January 2023", *STORY])
    assert read(text, kind="text").headline == headline


@pytest.mark.parametrize(
    "line",
    [
        "Hoppa till innehåll",
        "Ysmaril Quondor 2 minutes read",
        "erstellt: 01. April 2025, 15:25 in: Hafen | Kommentare : 0",
    ],
)
def test_lines_that_are_no_headlines(line: str) -> None:
    text = "\n".join(["Bridge for Quell", line, "10 January 2023", *STORY])
    assert read(text, kind="text").headline == "Bridge for Quell"


def test_marks_of_headings_tell_the_headline() -> None:
    head = ["Home", "A bridge over the harbour of Quell at last", "# It is agreed", "10 January 2023"]
    text = "\n\n".join([*head, *STORY, "## More on bridges"])
    record = read(text, kind="text")
    assert record.headline == "It is agreed"
    assert all("#" not in block.text for block in record.body)


BRIDGE = "Council votes for a new harbour bridge"
BYLINE = ["By Sela Winnard", "23 November 2026"]


@pytest.mark.parametrize(
    ("above", "kicker"),
    [
        (["Opinions", "Council of Quell"], "Council of Quell"),
        (["Opinions", "Get Started"], None),  # the story has none of its words
        (["Opinions", "Tumblr"], None),
        (["Opinions", ">"], None),
        (["Bridge", "Opinions", "Bridge"], None),  # a menu has it too
        (["Home", "News", "Harbour"], None),  # the way to the page
    ],
)
def test_a_kicker_is_of_the_story_and_stands_once(above: list[str], kicker: str | None) -> None:
    record = read(pasted(*MENU, *above, BRIDGE, *BYLINE, *STORY), kind="text")
    assert (record.headline, record.kicker) == (BRIDGE, kicker)


@pytest.mark.parametrize("line", ["Author: Sela Winnard", "Autor: Sela Winnard", "Written by Sela Winnard"])
def test_a_labelled_name_is_no_headline(line: str) -> None:
    record = read(pasted(*MENU, BRIDGE, "Opinions", line, "July 4, 2026", *STORY), kind="text")
    assert record.headline == BRIDGE
