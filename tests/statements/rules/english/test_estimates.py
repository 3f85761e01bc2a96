"""At what somebody puts a figure is a claim; what is put somewhere, or on an hour, is none."""

from __future__ import annotations

import pytest

from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.acts import kind_by_cue
from onrecord.statements.rules.english.estimates import ESTIMATE
from onrecord.statements.rules.finder import attributions_in


def put(text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of what somebody puts a figure at, all of them claims."""
    found = [one for one in attributions_in(text, language_of(text, "en")).attributions if one.pattern == ESTIMATE]
    assert all(kind_by_cue(text, one, "en") == "claim" for one in found)
    return [(text[slice(*one.source[0])], text[slice(*one.cue[0])], text[slice(*one.content[0])]) for one in found]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Police put the turnout at 25,000.", "Police", "put", "the turnout at 25,000"),
        ("The council has put it at 25,000.", "The council", "has put it", "at 25,000"),
        ("Ada Holt puts the cost of the bridge at £30m.", "Ada Holt", "puts", "the cost of the bridge at £30m"),
        ("Analysts, who put the firm’s value at $3bn, left.", "who", "put", "the firm’s value at $3bn"),
        ("Roy Varn put his chances at one in three.", "Roy Varn", "put", "his chances at one in three"),
    ],
)  # fmt: skip
def test_who_puts_what_at_how_much(text: str, source: str, cue: str, content: str) -> None:
    assert put(text) == [(source, cue, content)]


@pytest.mark.parametrize(
    "text",
    [
        "The council put the meeting at 3pm.",
        "Ada Holt put the plan at the top of the agenda.",
        "The win put Holt at number one in the rankings.",
        "Roy Varn put his shot at 12 metres over the bar.",
        "The storm put 3,000 homes at risk.",
        "Police put up a cordon at 10 homes.",
    ],
)
def test_what_is_put_somewhere_is_none(text: str) -> None:
    assert put(text) == []
