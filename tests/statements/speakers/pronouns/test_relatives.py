"""Whom "who", "which" and "that" stand for where no name stands right before them."""

from __future__ import annotations

import pytest

from onrecord import find_statements
from onrecord.statements.speakers.pronouns.relatives import antecedent

OPENING = "Jim Brask, a senator, wants votes. "


@pytest.mark.parametrize(
    ("text", "name", "role", "kind"),
    [
        (OPENING + "But the senator, who said that he brings a new view, must wait.", "Jim Brask", "senator", "person"),
        ("Tom Roy left. A minister, who said the dam was safe, left.", None, "minister", "unnamed"),
        ("A spokesman for the port, who said the pier was shut, left.", None, "spokesman for the port", "unnamed"),
        ("Ida Brask, a nurse who said the ward was full, left on Monday.", "Ida Brask", "nurse", "person"),
        ("Jim Brask spoke with a woman who said she had seen the flood.", None, "woman", "unnamed"),
        ("Mary Roy, the sister of Jim Brask who said the dam was safe, left.", "Jim Brask", None, "person"),
        ("Jim Brask of the Reed Party, who said the dam was safe, left.", "Jim Brask", "of the Reed Party", "person"),
        ("Police arrested Tom Roy for hitting a woman, who said he was drunk.", None, "woman", "unnamed"),
        ("Ada Holt, the wife of a driver who said he was drunk, left.", None, "driver", "unnamed"),
        ("The committee heard from a senator who said the dam was safe.", None, "senator", "unnamed"),
        ("Ida Brask of the Color of Rain, who said the bridge was late, left.", "Ida Brask", None, "person"),
        ("It went to the group Color of Rain, which has called to defund the police, and to others.",
         "Color of Rain", None, "organisation"),
        ("It went to the Mayor of Hull, which has said that the dam was safe.", "Hull", None, "organisation"),
        ("He left the Reed Party, who said the dam was safe.", None, None, "unnamed"),
        ("It was the law which says that nobody may enter.", None, "law", "document"),
    ],
)  # fmt: skip
def test_the_phrase_before(text: str, name: str | None, role: str | None, kind: str) -> None:
    speaker = find_statements(text)[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role, speaker.kind) == (name, role, kind)


@pytest.mark.parametrize(
    ("before", "phrase"),
    [
        ("He wrote to the old mayor of the town, ", "the old mayor of the town"),
        ("He wrote to groups ", "groups"),
        ("Those ", None),
        ("He wrote in the town when storms, ", "storms"),
        ("He asked the port if boats, ", "boats"),
        ("It rained, ", None),
        ("The mayor left. It was said by someone ", None),
    ],
)
def test_antecedent(before: str, phrase: str | None) -> None:
    text = before + "who said so."
    found = antecedent(text, len(before))
    assert (text[slice(*found)] if found else None) == phrase
