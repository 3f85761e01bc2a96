"""What stands between headline and first paragraph, and behind the last one, and is none of the body."""

from __future__ import annotations

import pytest
from tests.article.pages import BODY, SENTENCES, article, html, json_ld, meta

ARTICLE = meta("og:type", "article")
DATED = "<p class=byline>By Ida Moor</p><p class=when>3 May 2026</p>"


@pytest.mark.parametrize(
    "before",
    [
        f"<div class=shop>Gear Up!</div>{DATED}",
        f"<p>Fan shop</p>{DATED}",
        "<dl><dd>(1/3)</dd><dd>2026/5/3 5:50</dd><dt>Source</dt><dd>Bay Press online</dd></dl>",
    ],
)
def test_scraps_above_byline_and_date_are_none_of_the_body(before: str) -> None:
    page = article(
        html(ARTICLE, before).replace("<div class=article-body>", "").replace("</div></article>", "</article>")
    )
    assert page.body[0].text == SENTENCES[0]


def test_what_an_outlet_says_of_affiliate_links_above_a_text_is_none_of_it() -> None:
    line = (
        "<p>This article contains affiliate links. We may earn a commission when you buy through them from a shop.</p>"
    )
    assert article(html(ARTICLE, DATED, line + BODY)).body[0].text == SENTENCES[0]


def test_a_long_note_on_the_author_is_none_of_the_body() -> None:
    note = "Ida Moor is a reporter of long standing, and the author of several books, including " + "Tides, " * 80
    found = article(html(ARTICLE, DATED, f"{BODY}<p>{note}and Boats.</p>"))
    assert found.body[-1].text == SENTENCES[-1]
    assert [one.kind for one in found.set_aside if one.text.startswith("Ida Moor is")] == ["author_note"]


@pytest.mark.parametrize(
    "line",
    [
        "Contact the writer: imoor@baypress.example",
        "Just a heads up, some of the links on Bay Press are affiliate links. Thanks for your support!",
        "Diskutieren Sie mit der Autorin auf Twitter!",
        "For more with Moor, watch her full interview above.",
        "2026-05-03107",
        "Via Bay Press",
        "MDR (Ida Moor, Tom Ferris)",
        "Got a story? Write to our desk in Carrow at desk@baypress.example.",
    ],
)
def test_last_lines_to_readers(line: str) -> None:
    assert article(html(ARTICLE, DATED, f"{BODY}<p>{line}</p>")).body[-1].text == SENTENCES[-1]


@pytest.mark.parametrize("behind", ["<br>(By Ida Moor)<br>Enditem/</p>", " (By Ida Moor) Enditem/</p>"])
def test_who_wrote_in_brackets_behind_the_last_sentence(behind: str) -> None:
    head = json_ld(headline="Rain falls again", author={"@type": "Organization", "name": "Bay Press"})
    found = article(html(head, "", BODY.replace("today.</p>", f"today.{behind}")))
    assert [author.name for author in found.authors] == ["Ida Moor"]


def test_a_trade_under_the_byline_is_none_of_the_text() -> None:
    lines = ("<b>Levee bonds go to voters</b>", "By IDA MOOR<br>Herald Staff Writer", *SENTENCES)
    found = article(f"<title>Bay Herald - Local News</title><table><tr><td>{'<br><br>'.join(lines)}</td></tr></table>")
    assert found.text.startswith(SENTENCES[0])
    told = article(
        f"<title>Bay Herald</title><table><tr><td>{'<br><br>'.join((*lines[:1], *SENTENCES))}</td></tr></table>"
    )
    assert SENTENCES[0] in told.text
