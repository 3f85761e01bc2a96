"""A statement's words where nothing stands around them."""

from __future__ import annotations

import pytest

from onrecord.record import Statement, Words
from onrecord.statements.alone import is_negated, words_alone


@pytest.mark.parametrize(
    "cue",
    [
        "never said",
        "did not say",
        "didn’t think",
        "has never claimed",
        "sagte nicht",
        "n’a jamais dit",
        "no dijo",
        "won't say",
    ],
)
def test_a_negated_cue(cue: str) -> None:
    assert is_negated(cue)


@pytest.mark.parametrize("cue", ["said", "denied", "noted", "not only said", "sagte nicht nur", ":", "", "notes"])
def test_a_cue_that_is_not_negated(cue: str) -> None:
    assert not is_negated(cue)


def test_what_was_not_said_does_not_stand_as_if_it_was() -> None:
    content = Words(spans=((18, 38),), text="that the dam is open")
    said = Statement(
        id="s", form="indirect", content=content, cue=Words(spans=((5, 17),), text="did not say"), confidence=0.9
    )
    assert words_alone(said) == "[did not say] that the dam is open"
    plain = Statement(id="s", form="indirect", content=content, cue=Words(spans=((5, 9),), text="said"), confidence=0.9)
    assert words_alone(plain) == "that the dam is open"
