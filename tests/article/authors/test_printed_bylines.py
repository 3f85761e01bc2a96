"""Bylines told by print alone, as pages have them that state no author; and which of several lines are bylines."""

from __future__ import annotations

import pytest
from tests.article.pages import BODY, article, html, json_ld, meta

from onrecord.article.authors.name_words import is_label

ARTICLE = meta("og:type", "article")
DATED = "<p class=when>3 May 2026</p>"


def named(before: str, body: str = BODY, after: str = "", head: str = ARTICLE) -> list[tuple[str, str]]:
    return [(author.name, author.role) for author in article(html(head, before, body, after)).authors]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("<p>0 · by Ida Moor · Updated on 8 January 2026</p>", ["Ida Moor"]),
        ("<p>Medically reviewed by Ola Brask, MD — Written by Ida Moor — Updated on 7 March 2026</p>", ["Ida Moor"]),
        ("<p>Von Ida Moor mit AP</p>", ["Ida Moor"]),
        ("<p>By\xa0Ida Moor</p>", ["Ida Moor"]),
        ("<p><a href=/author/ida>By Ida Moor</a> 3 May 2026</p>", ["Ida Moor"]),
        ("<p><a href=/author/ida>Ida Moor Ida Moor</a></p>", ["Ida Moor"]),
        ("<p><a href=/archive>3 May 2026</a><a href=/author/ida>Ida Moor</a></p>", ["Ida Moor"]),
        ("<p><a href=https://notes.example/@ida>Ida Moor</a></p>", ["Ida Moor"]),
        ("<p class=post-meta>3 May 2026 · 30 min · 6279 words · Ida Moor</p>", ["Ida Moor"]),
        ("<p class=author>Ida Moor <a href=mailto:ida@bay.example>Tip me off</a></p>", ["Ida Moor"]),
        (
            "<p class=byline><span>Ida Moor</span><a href=mailto:i@bay.example>i@bay.example</a><span>BPA</span></p>",
            ["Ida Moor"],
        ),
        (
            "<p class=byline>Ida Moor<a href=mailto:i@bay.example>i@bay.example</a>, Ola Brask</p>",
            ["Ida Moor", "Ola Brask"],
        ),
        ("<p>Tuesday, 6 October 2026 · By Ida Moor</p>", ["Ida Moor"]),
        ("<p>October 6, 2026 | By Ida Moor</p>", ["Ida Moor"]),
        ("<p>Published 6 October 2026 by Ida Moor</p>", ["Ida Moor"]),
        ("<p>Opinion | By Ida Moor</p>", ["Ida Moor"]),
        ("<button class=author-name>By Ida Moor</button>", ["Ida Moor"]),
        ("<div class=author>AFP</div>", ["AFP"]),
        ("<p class=byline>Ida Moor</p><p>Ola Brask</p><p class=when>3 May 2026</p>", ["Ida Moor", "Ola Brask"]),
        ("<p><time>May 3, 2026 08:00 AM Eastern Standard Time</time></p>", []),
    ],
)
def test_who_is_named_above_the_text(line: str, found: list[str]) -> None:
    assert [name for name, _ in named(line)] == found


@pytest.mark.parametrize("line", ["By Ida Moor", "THE TIDE</p><p>6 October 2026 · By Ida Moor"])
def test_who_is_named_above_the_headline(line: str) -> None:
    found = article(f"<title>Rain falls again</title><p>{line}</p><h1>Rain falls again</h1>{BODY}")
    assert ([author.name for author in found.authors], found.kicker) == (["Ida Moor"], None)


@pytest.mark.parametrize(
    "line",
    [
        "Senior Staff Writer", "National Biotech Reporter", "Editor of the Bay", "Fact Checked", "Get Started",
        "Learn about our editorial policies", "View Full Profile", "Bay's Editorial Guidelines",
        "Reviewed by Ola Brask", "Fact-checked by Ola Brask", "Bay University Quell", "Press Releases FISH",
        "News Release Bay Council",
    ],
)  # fmt: skip
def test_a_line_in_a_bylines_place_that_names_no_author(line: str) -> None:
    assert named(f"<p class=author>{line}</p>{DATED}") == []
    assert named(f"<p class=byline>By Ida Moor</p><p>{line}</p>{DATED}") == [("Ida Moor", "writer")]


def test_a_caption_above_a_byline_names_no_author() -> None:
    assert named(f"<p>Ola Brask</p>{DATED}<p>By Ida Moor</p>") == [("Ida Moor", "writer")]


def test_whoever_is_named_within_the_text_is_no_second_author() -> None:
    story = BODY.replace("</p>", "</p><p class=author>Ola Brask</p>", 1)
    assert named("<p>By Ida Moor</p>", story) == [("Ida Moor", "writer")]
    told = BODY.replace("</p>", "</p><p>Author Ola Brask, from Quell, said that she had read it all at school.</p>", 1)
    assert named("", told) == []


def test_who_contributed_reported() -> None:
    lines = "<p>By Ida Moor</p><p>Contributions From: Ola Brask & Una Hale</p>"
    assert named(lines) == [("Ida Moor", "writer"), ("Ola Brask", "reporting"), ("Una Hale", "reporting")]


@pytest.mark.parametrize(
    "behind",
    [
        "<h3>Author</h3><p>Ida Moor</p>", "<h2>Article by</h2><div>Ida Moor</div>",
        "<h6><a href=/author/ida>Ida Moor</a></h6>", "<p class=document_authors>Ida Moor</p>",
    ],
)  # fmt: skip
def test_who_is_named_right_behind_the_text(behind: str) -> None:
    assert named("", after=f"<div>{behind}</div>") == [("Ida Moor", "writer")]


def test_names_behind_the_text_that_are_no_authors() -> None:
    assert named("", after="<div><h6><a href=/people/ola>Ola Brask</a></h6></div>") == []
    cards = "<p class=authors>Ola Brask</p><p>The wall needs ten years</p><p class=authors>Una Hale</p>"
    assert named("", after=f"<div>{cards}</div>") == []
    assert named("", after="<div><h6><a href=/author/ida>Ida Moor</a></h6></div>", head="") == []


def test_a_byline_names_others_than_a_system_states() -> None:
    stated = json_ld(author={"@type": "Person", "name": "Tom Ferris"})
    assert named("<p>By: Ida Moor</p>", head=stated) == [("Ida Moor", "writer")]
    assert named("<p class=byline>Ida Moor</p>", head=stated) == [("Tom Ferris", "writer")]
    assert named("<p>By Thomas Ferris</p>", head=stated) == [("Tom Ferris", "writer")]


def test_a_byline_names_more_than_a_system_states() -> None:
    stated = json_ld(author={"@type": "Person", "name": "Ida Moor"})
    assert named("<p>By Ida Moor and Ola Brask</p>", head=stated) == [("Ida Moor", "writer"), ("Ola Brask", "writer")]


def test_a_headline_that_is_printed_again_further_down_leaves_the_byline_found() -> None:
    first, rest = BODY.split("</p>", 1)
    story = f"{first}</p><h1>Rain falls again</h1>{rest}"
    source = (
        f"<title>Rain falls again</title>{ARTICLE}<article><p>By <a href=/author/ida>Ida Moor</a></p>{story}</article>"
    )
    assert [author.name for author in article(source).authors] == ["Ida Moor"]


@pytest.mark.parametrize(("text", "is_one"), [("Ida Moor", False), ("Staff Writer", True), ("Sign Up Now", True)])
def test_labels_look_like_names(text: str, is_one: bool) -> None:
    assert is_label(text) is is_one


def test_names_and_trades_in_boxes_of_their_own() -> None:
    boxes = "".join(
        f"<div class=a><div class=b><span>{name}</span></div><div class=c><span>{beside}</span></div></div>"
        for name, beside in (("Ida Moor", "Transport correspondent"), ("Ola Brask", "Bay Press, Hull"))
    )
    head = ARTICLE + meta("og:site_name", "Bay Press") + json_ld(author={"@type": "Organization", "name": "Bay Press"})
    around = f"<div data-testid=byline-new><div>{boxes}</div></div>"
    assert named(around, head=head) == [("Ida Moor", "writer"), ("Ola Brask", "writer")]
    assert named(around.replace("byline-new", "related"), head=head) == [("Bay Press", "writer")]
    beside = "<p class=author>Ida Moor</p><p>· Bay Press News · Posted: May 3, 2026 10:02 AM EST</p>"
    assert named(beside, head=ARTICLE + meta("og:site_name", "Bay Press")) == [("Ida Moor", "writer")]


@pytest.mark.parametrize(
    ("stated", "line", "found"),
    [
        (
            "Ida Moor",
            "Written by Dr Ida Moor, Dr Tom Ferris, Erik van Varn",
            ["Ida Moor", "Dr Tom Ferris", "Erik van Varn"],
        ),
        (
            "Ida Moor",
            "<a href=/author/ida>Ida Moor</a>, Heba Quell, Xeno Varn & Ola Brask",
            ["Ida Moor", "Heba Quell", "Xeno Varn", "Ola Brask"],
        ),
        ("Ida Moor", "<a href=/author/ida>Ida Moor</a>, Quell Harbour", ["Ida Moor"]),
    ],
)
def test_who_wrote_with_the_one_whom_the_page_states(stated: str, line: str, found: list[str]) -> None:
    head = json_ld(headline="Rain falls again", author={"@type": "Person", "name": stated})
    assert [name for name, _ in named(f"<p class=x>{line}</p>", head=head)] == found


def test_a_person_goes_before_the_house_that_is_stated() -> None:
    head = json_ld(headline="Rain falls again", author={"@type": "Organization", "name": "Bay Press"})
    assert named("<div>by Ida Moor ● December 23, 2026 ● 6 min read</div>", head=head) == [("Ida Moor", "writer")]


def test_a_trade_behind_a_name_that_no_list_has() -> None:
    row = "<div class=Byline_text__0Ik><span class=Byline_name__7>Kit Amadi</span>{0}</div>"
    trade = "<span class=Byline_role__b>{0}</span>"
    for told in ("Business correspondent", "Founder at Quell"):
        name = "Ida Moor" if told.startswith("Founder") else "Kit Amadi"
        line = row.format(trade.format(told)).replace("Kit Amadi", name)
        assert named(f"{line}{DATED}") == [(name, "writer")]
    assert named(f"{row.format('').replace('Kit Amadi', 'Senior Business correspondent')}{DATED}") == []


def test_where_somebody_wrote_behind_a_mark() -> None:
    assert named(f"<p><b>Ida Moor</b> | Palma del Puerto</p>{DATED}") == [("Ida Moor", "writer")]
    assert named(f"<p><b>Harbour Quell</b> | Palma del Puerto</p>{DATED}") == []


def test_a_menus_entry_beside_the_date_is_no_name() -> None:
    line = "<div class=dateline>Paris Health <time>3 May 2026</time></div>"
    assert named(line, head="") == [("Paris Health", "writer")]
    source = html("", line).replace("<main>", "<nav><a>News</a><br><a>Paris Health</a></nav><main>")
    assert article(source).authors == ()


def test_who_set_a_first_page_up_is_no_author_of_it() -> None:
    line = "<div>index <a href=/author/ida>Ida Moor</a> 3 May 2026</div>"
    assert article(html("", line), "https://www.baypress.example/").authors == ()
    assert [one.name for one in article(html("", line)).authors] == ["Ida Moor"]


def test_a_release_for_the_press_is_no_author() -> None:
    assert named("<div class=ep-metadata>Press Releases FISH <time>3 May 2026</time></div>") == []
    assert named("<div class=ep-metadata>Bay Press <time>3 May 2026</time></div>") == [("Bay Press", "writer")]


def test_what_a_story_is_filed_under_is_no_author_though_a_by_stands_before_it() -> None:
    filed = "<h1>By</h1><div class=category-tag><a href=/lists/>Wedding Lists</a></div>"
    assert named(f"{filed}<div class=co-author><a href=/author/ida/>Ida Moor</a></div>") == [("Ida Moor", "writer")]


def test_letters_with_a_name_and_place_under_each_are_nobodys() -> None:
    signed = "<p><strong>{0}</strong></p>"
    letters = f"{BODY}{signed.format('Dora Kim, Bay City')}{BODY}{signed.format('Ida Moor, Saltby')}"
    assert named("", letters) == []
    assert named("", f"{BODY}{signed.format('Ida Moor, Saltby')}") == [("Ida Moor", "writer")]
