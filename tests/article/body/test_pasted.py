"""An article that somebody copied out of a page: every sentence of it is body, and of a whole page nothing changes."""

from __future__ import annotations

import pytest

from onrecord import read
from onrecord.article.body.pasted import pasted
from onrecord.article.set_aside.word_kinds import held_on
from onrecord.page import page_from

COUNCIL = """Council approves new tram line

By Mara Ellison
12 March 2026

The city council on Thursday approved a tram line to the harbour, by 31 votes to 20.

"We will lay the first rail before Christmas," Mayor Tom Adeyemi said after the vote.

Opposition leader Greta Holm said her party would vote against the budget unless the fare stays at two crowns.

The transport ministry declined to comment."""
POOL = """Freibad öffnet im Mai

Von Anna Reh

Das Freibad von Halden öffnet am 1. Mai, teilte die Stadt am Montag mit.

Die Arbeiten dauerten zwei Jahre und kosteten neun Millionen Kronen.

„Wir haben Wort gehalten“, sagte Bürgermeisterin Lona Vek.

Eine Saisonkarte kostet 90 Kronen, zehn mehr als im Vorjahr."""
PISCINE = """La piscine rouvre en mai

Par Anne Roy

La piscine de Halden rouvrira le 1er mai, a annoncé la ville lundi.

Les travaux ont duré deux ans et coûté neuf millions de couronnes.

« Nous avons tenu parole », a dit la maire, Lona Vek."""


@pytest.mark.parametrize("text", [COUNCIL, POOL, PISCINE])
def test_no_sentence_of_a_short_article_is_lost(text: str) -> None:
    headline, *paragraphs = text.split("\n\n")
    record = read(text, fields=["text"])
    assert record.headline == headline
    assert [block.text for block in record.body] == paragraphs[1:]
    assert not record.warnings
    assert not record.set_aside


def test_notices_and_credits_stay_out() -> None:
    notices = "This story first appeared in The Harbour Lantern.\n\n© 2026 Northbay Gazette. All rights reserved."
    record = read(f"{COUNCIL}\n\n{notices}", fields=["text"])
    assert record.body[-1].text == "The transport ministry declined to comment."
    assert [aside.kind for aside in record.set_aside] == ["credit", "rights"]


def test_a_sentence_in_the_furniture_of_a_whole_page_is_none_of_it() -> None:
    menu = "\n".join(f"{name} news" for name in "World Local Sport Money Health Music Travel Food Style Books".split())
    record = read(f"{menu}\n{COUNCIL}\n\nYou have two free stories left to read this month.\n{menu}", kind="text")
    assert "two free stories" not in record.text


def lines(*texts: str) -> list[int]:
    page = page_from("\n\n".join(texts), None, "text", None)
    assert [block.text for block in page.blocks] == list(texts)
    return pasted(page, held_on(page))


FIRST = "The council gave the tram its line on Monday night."
SAID = [f"The tram to quay {n} will run by summer, the mayor said." for n in range(60)]
HEADS = [f"Quay {n}" for n in range(20)]


def test_the_first_line_is_left_to_others() -> None:
    """It may be a headline that is a sentence."""
    assert lines(FIRST, *SAID[:3]) == [1, 2, 3]


@pytest.mark.parametrize(
    ("heads", "sentences", "whole"),
    [(3, 4, True), (4, 4, False), (4, 5, True), (7, 20, True), (8, 60, True), (9, 60, False)],
)
def test_so_many_lines_of_other_kinds_may_be_there(heads: int, sentences: int, whole: bool) -> None:
    found = lines(*HEADS[:heads], *SAID[:sentences])
    assert found == (list(range(heads, heads + sentences)) if whole else [])


def test_most_of_an_article_that_stands_alone_is_sentences() -> None:
    table = " ".join(f"Quay {n} 12:{n:02}" for n in range(20))
    assert lines("Trams", *SAID[:2]) == [1, 2]
    assert lines("Trams", *SAID[:2], table) == []


@pytest.mark.parametrize(
    "line",
    ["The drawings of it may not be reproduced by anybody.", "Read more on the tram in the paper of Monday.",
     "That is that.", "Over the quay by tram"],
)  # fmt: skip
def test_notices_leads_and_scraps_are_no_sentences_of_it(line: str) -> None:
    assert lines("Trams", *SAID[:5], line) == [1, 2, 3, 4, 5]


def test_sentences_of_scripts_without_blanks() -> None:
    assert lines(
        "路面電車",
        "市議会は木曜日に港までの路面電車の路線を承認した。",
        "短い。",
        "市長は夏までに開通すると述べたと伝えられている。",
    ) == [1, 3]


def test_of_a_page_with_markup_nothing_is_told() -> None:
    page = page_from("".join(f"<p>{text}</p>" for text in SAID[:5]), None, "html", None)
    assert pasted(page, held_on(page)) == []


def test_of_a_short_note_headline_byline_and_day_may_be_much() -> None:
    head = ["Tram line to the harbour is approved at last", "By Mara Ellison for the Northbay Gazette", "12 March 2026"]
    assert lines(*head, "The council agreed to it.", "The mayor was glad of that.") == [3, 4]
    assert lines(*head, "The council agreed to it.") == [3]
    assert lines("Trams", "Quays") == []
    menu = "Trams Quays Boats Bridges Parks Schools Roads"
    assert lines("Trams", "The council agreed to it.", "The mayor was glad of that.", menu) == []


def test_a_note_of_one_sentence_is_an_article() -> None:
    told = "The council agreed to the line on Monday, the mayor said."
    assert lines(told) == [0]
    assert lines("Trams", told) == [1]
    assert lines("Trams", told, "Quays") == []
    record = read(f"Trams to the quay\nBy Ida Moor\n\n{told}", kind="text", fields=["text"])
    assert (record.headline, record.text) == ("Trams to the quay", told)
    assert lines("We use cookies to make this site work.") == []


@pytest.mark.parametrize("signed", ["(phy)", "(dpa/ah)", "(Ida Moor)", "DM", "im/tf", "♦", "(red, 3.5.)"])
def test_who_signs_the_last_sentence_does_not_take_it_out_of_the_story(signed: str) -> None:
    last = f"The old bridge was built a hundred years ago and has been shut since winter. {signed}"
    text = (
        "Hull builds a bridge\n\nThe council will build a bridge over the river, the mayor said on Monday.\n\n"
        f"It will cost three million, half of which the state is to pay, and the council votes in May.\n\n{last}\n"
    )
    assert read(text, None).text.endswith(last)


@pytest.mark.parametrize("marks", ["„“", "»«", "«»", "“”"])
def test_a_sentence_that_ends_in_quoted_words_is_one(marks: str) -> None:
    said = f"Die Bürgermeisterin sagte am Montag im Rathaus: {marks[0]}Das ist ein guter Tag für die Stadt.{marks[1]}"
    assert read(f"{POOL}\n\n{said}", None).text.endswith(said)
