"""Where people are spoken of tells whom he and she mean: who is addressed, who owns, who begins a sentence."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


def last_name(text: str) -> str | None:
    speaker = statements_in(text, None, "en").statements[-1].speaker
    return speaker.name if speaker else None


@pytest.mark.parametrize("apposition", ["who owns three hotels", "54", "the owner of three hotels", "owner of a hotel"])
def test_a_name_before_a_comma_is_nobody_who_is_spoken_to(apposition: str) -> None:
    text = (
        "Jim Brask said late Tuesday that Tom Roy had bought the old pier. "
        f"Roy, {apposition}, spoke to reporters. He said it would open in May."
    )
    assert last_name(text) == "Tom Roy"
