"""An article that somebody copied out of a page: every sentence of it is body, and of a whole page nothing changes."""

from __future__ import annotations

import pytest

from onrecord import read

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
