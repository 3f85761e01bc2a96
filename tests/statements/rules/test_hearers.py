"""Who was asked or told did not say it; who did is named behind "by", or nobody is."""

from __future__ import annotations

import pytest

from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.learned import trained
from onrecord.statements.rules.hearers import without_heard


def sources(text: str, source: str, cue: str) -> list[str]:
    """The source that is left of an attribution whose source and cue stand in `text`."""
    first, verb = text.index(source), text.index(cue)
    content = (len(text) - 5, len(text))
    one = Attribution(
        content=(content,),
        cue=((verb, verb + len(cue)),),
        source=((first, first + len(source)),),
        form="indirect",
        pattern="model",
    )
    (found,) = without_heard(text, Found((one,), ())).attributions
    return [text[start:end] for start, end in found.source]


@pytest.mark.parametrize(
    "cue",
    ["was asked", "was then asked", "is being pressed", "were repeatedly warned", "has been told", "was not told"],
)
def test_who_was_asked_has_not_said_it(cue: str) -> None:
    assert sources(f"Holt {cue} whether the bridge would open.", "Holt", cue) == []


@pytest.mark.parametrize("cue", ["asked", "has told", "warned", "was asking", "was quoted as saying", "is asked by"])
def test_who_asked_has_said_it(cue: str) -> None:
    assert sources(f"Holt {cue} whether the bridge would open.", "Holt", cue) == ["Holt"]


def test_who_stands_behind_by_has_said_it() -> None:
    text = "“Is the bridge safe?” Holt was asked by a reporter on the quay."
    assert sources(text, "a reporter", "was asked") == ["a reporter"]


@pytest.mark.skipif(trained.lacking() is not None, reason="the trained model is off")
def test_a_question_to_somebody_is_not_theirs() -> None:
    from onrecord.statements import statements_in

    text = "The minister was asked whether the bridge would open this year. He did not answer."
    (statement,) = statements_in(text, None, "en").statements
    assert (statement.source, statement.speaker, statement.kind) == (None, None, "question")
