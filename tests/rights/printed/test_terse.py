"""Notices of a few words, each known as a whole: what refuses, what leads to permission, and what only looks so."""

from __future__ import annotations

import pytest
from tests.rights.building import check, read
from tests.rights.test_hostile_pages import granted, rights

from onrecord.article.article import Label
from onrecord.rights.found import Say
from onrecord.rights.printed.terse import refuses_alone, terse_says
from onrecord.rights.printed.texts import fold

ALL_ASK = "f ? r ? a ? v ?"
ALL_NO = "f n r n a n v n"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("No re-use.", ALL_NO),
        ("No reuse of any kind.", ALL_NO),
        ("Do not copy.", ALL_NO),
        ("Please don't repost our articles.", "r n"),
        ("No syndication.", ALL_NO),
        ("Reprinting forbidden.", "r n"),
        ("Sharing of full articles is not allowed.", "r n"),
        ("Content is not available for syndication.", ALL_NO),
        ("No archiving.", "v n"),
        ("Reprints by arrangement only.", ALL_ASK),
        ("Copying of articles is managed by Coast Licensing under its licences.", ALL_ASK),
        ("Please ask before reusing our work.", ALL_ASK),
        ("All rights remain with the author.", ALL_ASK),
        ("Anything more requires our permission.", ALL_ASK),
        ("For personal use only.", ALL_NO),
        ("Kein Nachdruck.", "r n"),
        ("Keine Weiterverwendung.", ALL_NO),
        ("Abdruck auf Anfrage.", ALL_ASK),
        ("Alle Rechte liegen beim Autor.", ALL_ASK),
        ("Ne pas reproduire.", ALL_NO),
        ("Aucune reprise de nos articles n'est autorisée.", "r n"),
        ("Reprise soumise à autorisation.", ALL_ASK),
        ("Usage strictement personnel.", ALL_NO),
        ("Prohibida su reproducción.", ALL_NO),
        ("Proibida a republicação.", ALL_NO),
        ("Vietata la ristampa.", "r n"),
        ("Overname verboden.", ALL_NO),
    ],
)
def test_a_footer_of_few_words_says(words: str, expected: str) -> None:
    check(read(("body", "The dam held."), ("footer", words)), expected)


@pytest.mark.parametrize(
    "words",
    [
        "Not prohibited: reprinting.",
        "No permission needed to reprint.",
        "No reprints of the photo left.",
        "No copies left.",
        "No translation.",
        "No sharing.",
        "Reprints and permissions",
        "He did not copy.",
        "Reproduction is not easy.",
        "Do not distribute to the press.",
        "Please ask before using this medicine.",
        "Reproduction of eels is not understood.",
        "Nachdruck erlaubt.",
        "Reproduction autorisée.",
        "2 reprints, no more",
    ],
)
def test_what_only_looks_like_one_says_nothing(words: str) -> None:
    assert terse_says(fold(words)) == ()


def test_only_part_of_it_asks_for_quoting_too() -> None:
    assert Say("quote", "ask", "R8") in terse_says(fold("Keine Weiterverwendung, auch auszugsweise."))


@pytest.mark.parametrize(
    "words", ["No syndication.", "Nachdruck verboten, ausgenommen per RSS.", "转载请联系授权，禁止转载。"]
)
@pytest.mark.parametrize("label", ["body", "promotion"])
def test_it_refuses_as_a_storys_last_paragraph_and_beside_it(label: Label, words: str) -> None:
    story: list[tuple[Label, str]] = [("body", "The dam held.")] * 3
    assert read(*story, (label, words)).may.republish.answer in ("no", "ask")


@pytest.mark.parametrize(
    "words",
    [
        "Drones may not be flown without permission.",
        "The court said that copying was forbidden.",
        "“No reprints,” the printer said.",
        "The museum's reproduction is not for sale.",
        "Полиция сообщила вчера вечером, что перепечатка книги теперь запрещена судом города.",
    ],
)
def test_a_story_that_ends_so_refuses_nothing(words: str) -> None:
    assert not refuses_alone(fold(words))
    story: list[tuple[Label, str]] = [("body", "The dam held.")] * 3
    check(read(*story, ("body", words)), "")


@pytest.mark.parametrize("words", ["Reprints by arrangement only.", "Abdruck auf Anfrage.", "No syndication."])
def test_beside_a_tag_alone_it_takes_the_grant_back(words: str) -> None:
    link = "<link rel=license href=https://creativecommons.org/licenses/by/4.0/>"
    assert "republish" not in granted(rights(head=link, foot=f"<p>{words}</p>"))


@pytest.mark.parametrize("words", ["No AI training.", "Kein KI-Training."])
def test_a_refusal_of_training_counts_where_a_story_ends(words: str) -> None:
    story: list[tuple[Label, str]] = [("body", "The dam held.")] * 3
    check(read(*story, ("body", words)), "t n")
    check(read(*story, ("body", "The union wants no AI training on scripts, its head said.")), "")
