"""What speaks against somebody being called by a noun; who comes into a story by what they do is somebody else."""

from __future__ import annotations

import pytest
from tests.statements.telling import who

from onrecord.record import NameKind

PEOPLE: dict[str, NameKind] = dict.fromkeys(("Ada_Holt", "Tom_Roy"), "person")


@pytest.mark.parametrize(
    ("lead", "noun", "name"),
    [
        # an office is one's who has or wants one by the text, or of whom the words tell more
        ("Ada Holt, a nurse, was hurt on Monday. Holt is at home.", "The mayor", None),
        ("Ada Holt was hurt on Monday. Holt is at home.", "The mayor", None),
        ("Ada Holt was hurt on Monday. Holt is at home.", "The prime minister", None),
        ("Mayor Ada Holt was hurt on Monday. Holt is at home.", "The mayor", "Ada Holt"),
        ("Ada Holt’s campaign began on Monday. Holt is at home.", "The senator", "Ada Holt"),
        ("Ada Holt spoke on Monday. Holt is at home.", "The Ohio senator", "Ada Holt"),
        ("Ada Holt, a nurse, spoke on Monday. Holt is at home.", "The Ohio senator", None),
        # who comes into a story by what they do
        ("Ada Holt was hurt on Monday. Holt is at home.", "The coroner", None),
        ("Ada Holt was hurt on Monday. Holt is at home.", "The surgeon", None),
        ("Ada Holt was hurt on Monday. Holt is at home.", "The firefighter", None),
        ("Surgeon Ada Holt was hurt on Monday. Holt is at home.", "The surgeon", "Ada Holt"),
        ("Ada Holt was hurt on Monday. Holt is at home.", "The actress", "Ada Holt"),
        # kin of whom the text tells
        ("Ada Holt was hurt on Monday. Holt is at home.", "The mother", None),
        ("Ada Holt was hurt on Monday. Holt is at home.", "The daughter", None),
        ("Ada Holt, a nurse, was hurt on Monday. Holt is at home.", "The mother of two", "Ada Holt"),
        # another trade than the one that is told
        ("Ada Holt, a nurse, was hurt on Monday. Holt is at home.", "The bricklayer", None),
        ("Ada Holt was hurt on Monday. Holt is at home.", "The bricklayer", "Ada Holt"),
        ("Ada Holt, a nurse, was hurt on Monday. Holt is at home.", "The nurse", "Ada Holt"),
    ],
)
def test_a_noun_is_nobodys_of_whom_the_text_tells_otherwise(lead: str, noun: str, name: str | None) -> None:
    assert who(f"{lead}\n\n{noun} said it was a shame.", noun, **PEOPLE).name == name
