"""Who is called again by what they did, or what was done to them."""

from __future__ import annotations

import pytest
from tests.statements.telling import last_name


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
