"""What the words of a source tell of whom they name."""

from __future__ import annotations

import pytest
from tests.statements.telling import who

from onrecord.statements import statements_in
from onrecord.statements.speakers.roles.in_source import role_in_source


@pytest.mark.parametrize(
    ("words", "name", "role"),
    [
        ("Ada Holt, an organist at the Bay Church, which is old", "Ada Holt", "organist at the Bay Church"),
        ("Ada Holt, 53, a security guard at a Hull casino", "Ada Holt", "security guard at a Hull casino"),
        ("Ada Holt, 32, of Hull, an account executive", "Ada Holt", "account executive"),
        ("Ada Holt, a Moor customer based in Hull", "Ada Holt", "Moor customer based in Hull"),
        ("Ada Holt, a Tarnian journalist visiting Hull", "Ada Holt", "Tarnian journalist"),
        ("Ada Holt, a pollster working for Moor United", "Ada Holt", "pollster working for Moor United"),
        ("Ada Holt, Mr. Moor's longtime policy adviser", "Ada Holt", "Mr. Moor's longtime policy adviser"),
        ("Ada Holt, a homeland official during Roy T. Moor's rule", "Ada Holt",
         "homeland official during Roy T. Moor's rule"),
        ("Roy Holt Jr., a letter carrier who queued", "Roy Holt Jr.", "letter carrier"),
        ("Ada Holt, the polling guru who founded it", "Ada Holt", "polling guru"),
        ("Ada Holt, one of three judges on the panel", "Ada Holt", "one of three judges on the panel"),
        ("Ada Holt, author of “The Sea,” a history", "Ada Holt", "author"),
        ("Ada Holt, host of Hull Radio’s “Dawn”", "Ada Holt", "host"),
        ("Holt, a Hull College grad whose wit is known", "Ada Holt", "Hull College grad"),
        ("Ada Holt, a teacher and Roy Moor", "Ada Holt", "teacher"),
        ("another user, Roland Moor,", "Roland Moor", "user"),
        ("his best friend at school, Roland Moor", "Roland Moor", "best friend at school"),
        ("the former editor of the Post, Roland Moor", "Roland Moor", "former editor of the Post"),
        ("One of the authors of that report, Roland Moor,", "Roland Moor", "One of the authors of that report"),
        ("the company’s chief executive, Roland J. Moor", "Roland J. Moor", "company’s chief executive"),
        ("A spokesman for Mrs. Holt, Roland Moor,", "Roland Moor", "spokesman for Mrs. Holt"),
        ("Co-Founder, Roland Moor", "Roland Moor", "Co-Founder"),
        ("another advocate, Roland Moor of the law firm Pell", "Roland Moor", "advocate"),
    ],
)  # fmt: skip
def test_the_role_beside_the_name(words: str, name: str, role: str) -> None:
    assert role_in_source(words, name) == role


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ada Holt", "Ada Holt"),
        ("Ada Holt, 53, of Hull", "Ada Holt"),
        ("Ada Holt, who leads the choir", "Ada Holt"),
        ("Ada Holt, whom the mayor chose as head", "Ada Holt"),
        ("Ada Holt, along with Judge Moor, a professor", "Ada Holt"),
        ("Ada Holt, a year after the vote", "Ada Holt"),
        ("Ada Holt, the day before the trial", "Ada Holt"),
        ("Ada Holt, a few hours later", "Ada Holt"),
        ("Ada Holt, a charge", "Ada Holt"),
        ("Ada Holt, one of the world’s largest banks", "Ada Holt"),
        ("Ada Holt of Moor Bank, a private equity firm", "Ada Holt"),
        ("Ada Holt, Roy Moor", "Ada Holt"),
        ("Holt, Hull Radio’s Roy Pell-Moor", "Ada Holt"),
        ("One of the men, Roland Moor", "Roland Moor"),
        ("the company, Roland Moor", "Roland Moor"),
        ("the whole party, Roland Moor, the press and the court", "Roland Moor"),
        ("Hull, Roland Moor", "Roland Moor"),
        ("another critic, Roland Moor, Ada Holt", "Roland Moor"),
        ("Ada Holt, one of the films of the year", "Ada Holt"),
    ],
)
def test_what_tells_no_role(words: str, name: str) -> None:
    assert role_in_source(words, name) is None


def test_a_role_at_the_end_of_a_phrase_is_anothers() -> None:
    text = "The son of the mayor, Roy Moor, said the boat was late. “I waited,” Moor said."
    roles = [one.speaker and one.speaker.role for one in statements_in(text, None, "en").statements]
    assert roles == ["son of the mayor", "son of the mayor"]


def test_an_office_between_commas_stays() -> None:
    text = "The chair of the board, Ada Holt, said the boat was late."
    speaker = who(text, "The chair of the board, Ada Holt,")
    assert speaker is not None
    assert speaker.role == "chair of the board"
