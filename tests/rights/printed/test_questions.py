"""Questions that a notice asks in a reader's place: the answer refuses, or leads to whom to ask; a yes is none."""

from __future__ import annotations

import pytest
from tests.rights.building import check, read

ALL_ASK = "f ? r ? a ? v ?"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Can I use your articles on my website? Not without our written permission.", ALL_ASK),
        ("Q: Can we reprint your stories? A: Sorry, no.", "r n"),
        ("May I copy articles to my blog? No, please link to them instead.", "r n"),
        ("Darf ich einen Artikel übernehmen? Nur mit unserer Zustimmung.", ALL_ASK),
        ("Peut-on reprendre vos articles ? Uniquement avec notre accord écrit.", ALL_ASK),
        ("¿Puedo reproducir sus artículos? Solo con permiso por escrito.", ALL_ASK),
        ("Wilt u dit artikel overnemen? Vraag het ons eerst.", ALL_ASK),
    ],
)
def test_the_answer_says(words: str, expected: str) -> None:
    check(read(("body", "The dam held."), ("footer", words)), expected)


@pytest.mark.parametrize(
    "words",
    [
        "Can we use solar power? Not without permission of the council.",
        "Can I use your photos? Not without our permission.",
        "May I copy the article? Yes, of course, without asking.",
        "Want to write an article for us? Contact the editors.",
        "Do you like this story? No problem, sign up.",
    ],
)
def test_other_questions_say_nothing(words: str) -> None:
    check(read(("body", "The dam held."), ("footer", words)), "")


@pytest.mark.parametrize(
    "words",
    [
        "Interested in syndicating our journalism? Write to desk@coast.example.",
        "Sie möchten diesen Artikel übernehmen? Schreiben Sie an desk@coast.example.",
        "For reprint rights: desk@coast.example",
        "Demandes de reproduction : desk@coast.example",
        "Para republicar este artículo, escriba a desk@coast.example",
        "Per ripubblicare questo articolo scrivere a desk@coast.example",
    ],
)
def test_whom_to_ask(words: str) -> None:
    found = read(("body", "The dam held."), ("footer", words))
    check(found, ALL_ASK)
    assert found.contact == "desk@coast.example"


@pytest.mark.parametrize("words", ["Newsletter: desk@coast.example", "Para comer, escriba a desk@coast.example"])
def test_other_mails_ask_for_nothing(words: str) -> None:
    check(read(("body", "The dam held."), ("footer", words)), "")
