"""Who is called again by what they did, or what was done to them."""

from __future__ import annotations

import pytest
from tests.statements.telling import first_name, last_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Roy Varn, 54, was arrested on Monday. The suspect told police he had been at home.", "Roy Varn"),
        ("Judge Ida Marsh heard the case against Roy Varn. The defendant said he was sorry.", "Roy Varn"),
        ("Tom Roy, who founded Varn Robotics, sold it on Monday. The founder said it was time to go.", "Tom Roy"),
        ("Ada Holt was elected leader of the Harbour Party. The new leader said she would win.", "Ada Holt"),
        ("Ada Holt won the vote in Hull. The mayor-elect said she would open the books.", "Ada Holt"),
        ("Ada Holt, who represents the family, came. The lawyer said they would appeal.", "Ada Holt"),
        ("Dr. Ida Marsh runs the clinic. The doctor said forty people had been treated.", "Ida Marsh"),
        ("Ada Holt, a former clerk has written a book on the dam. The author said it was late.", "Ada Holt"),
        ("Ada Holt, a clerk for Mayor Roy Varn has written a book on it. The author said it was late.", "Ada Holt"),
        ("Ada Holt sued the port in May. The plaintiff said she had waited for years.", "Ada Holt"),
        ("Ada Holt, who lives in Mill Lane, saw the flood come. The resident said it was loud.", "Ada Holt"),
        ("Roy Varn was aboard the ferry. The passenger said nobody had been told.", "Roy Varn"),
        ("Roy Varn finished second in the race. The runner-up said he was content.", "Roy Varn"),
        ("Ada Holt wrote to the council about the dam. The plaintiff said it was late.", None),
        ("Ada Holt, a friend of a man who has sued the port, came. The plaintiff said it was late.", None),
        ("Ada Holt has written a book and Roy Varn has written a book. The author said it was late.", None),
        ("Roy Varn and Tom Roy were at sea. Roy Varn was arrested. Tom Roy was arrested. The suspect said no.", None),
        ("Roy Varn's brother was arrested on Monday. The suspect told police he had been at home.", None),
        ("Roy Varn was not at home. The suspect told police he had been out.", None),
    ],
)
def test_the_one_who_did_it_is_called_so(text: str, name: str | None) -> None:
    assert last_name(text) == name


def test_who_answers_sharply_is_no_gunman() -> None:
    assert last_name("Roy Varn shot back at critics on Monday. The gunman said he was sorry.") is None
    assert last_name("Roy Varn opened fire on Monday. The gunman said he was sorry.") == "Roy Varn"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The capital’s new mayor said it would not pay.\n\nAda Holt, a doctor, was elected as mayor in May.",
            "Ada Holt",
        ),
        ("The capital’s new mayor said it would not pay.\n\nAda Holt was elected leader in May.", None),
        ("The capital’s mayor said it would not pay.\n\nAda Holt was elected as mayor of Hull in May.", None),
        (
            "The capital’s new mayor said it would pay.\n\nAda Holt was elected mayor. Roy Varn was named mayor.",
            None,
        ),
    ],
)
def test_who_took_an_office_is_told_of_in_the_first_lines(text: str, name: str | None) -> None:
    assert first_name(text) == name
