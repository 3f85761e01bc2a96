"""What is ruled out, admitted, sworn, threatened and forecast by set phrases; their other senses are none."""

from __future__ import annotations

import pytest

from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.english.set_acts import SET_ACT
from onrecord.statements.rules.finder import attributions_in


def acts(text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of the acts by set phrases."""
    found = [one for one in attributions_in(text, language_of(text, "en")).attributions if one.pattern == SET_ACT]
    return [(text[slice(*one.source[0])], text[slice(*one.cue[0])], text[slice(*one.content[0])]) for one in found]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Ada Holt ruled out a coalition on Sunday.", "Ada Holt", "ruled out", "a coalition"),
        ("Police have ruled out foul play.", "Police", "have ruled out", "foul play"),
        ("Roy Varn admitted taking bribes, and left.", "Roy Varn", "admitted", "taking bribes"),
        ("Roy Varn admitted to taking bribes.", "Roy Varn", "admitted to", "taking bribes"),
        ("Roy Varn has maintained his innocence.", "Roy Varn", "has maintained", "his innocence"),
        ("The mayor swore to fight on.", "The mayor", "swore to", "fight on"),
        ("The rebels threatened further attacks on Friday.", "The rebels", "threatened", "further attacks on Friday"),
        ("The weather office is forecasting snow on Friday.", "The weather office", "is forecasting", "snow on Friday"),
    ],
)  # fmt: skip
def test_who_does_what(text: str, source: str, cue: str, content: str) -> None:
    assert acts(text) == [(source, cue, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Holt was ruled out of the match.",
        "Her knee injury has ruled out a return.",
        "The firm maintained its lead.",
        "Rain ruled out play at Hull.",
        "The hospital admitted 40 patients.",
        "Ada Holt was admitted to hospital.",
        "Roy Varn threatened staff with a knife.",
        "The fire threatened the closure of a school.",
        "Roy Varn was sworn in on Monday.",
        "The forecast was wrong, and forecasts vary.",
        "He was forecasting when she met him.",
    ],
)
def test_other_senses_are_none(text: str) -> None:
    assert acts(text) == []
