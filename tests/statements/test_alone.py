"""A statement's words where nothing stands around them."""

from __future__ import annotations

import pytest

from onrecord.record import Form, Statement, Words
from onrecord.statements.alone import is_negated, verb_told, words_alone, words_listed


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


@pytest.mark.parametrize(
    ("cue", "content", "form", "language", "shown"),
    [
        ("has spoken out against", "the tunnel", "indirect", "en-GB", True),
        ("calls", "the figures “a careful reading”", "mixed", "en", True),
        ("agreed", "to open the gates", "indirect", "en", True),
        ("denies", "that it kept the report", "indirect", "en", True),
        ("rejected", "that she knew", "indirect", "en", True),
        ("promised", "that the lake would fall", "indirect", "en", False),
        ("said on Monday", "the lake has fallen", "indirect", "en", False),
        ("according to", "The lake has fallen", "indirect", "en", False),
        ("denied", "“I never read it”", "direct", "en", False),
        ("did not answer", "[did not answer] our questions", "indirect", "en", False),
        (":", "the lake falls", "indirect", "en", False),
        (None, "the lake falls", "indirect", "en", False),
        ("are expected", "In the years to come homes to be built", "indirect", "en", False),
        ("are widely expected", "homes on the quay to be built", "indirect", "en", False),
        ("are expected", "to be built on the quay", "indirect", "en", True),
        ("was urged", "Roy Varn to resign", "indirect", "en", False),
        ("was urged", "to resign", "indirect", "en", True),
        ("is opposed to", "Hull’s new quay", "indirect", "en", True),
        ("was rejected", "A call for her resignation", "indirect", "en", True),
        ("kritisierte", "den Bau", "indirect", "de", True),
        ("sagte", "der Bau ruhe", "indirect", "de", False),
        ("kritisierte", "den Bau", "indirect", None, False),
    ],
)
def test_the_verb_is_told_where_the_words_do_not_tell_what_was_done_with_them(
    cue: str | None, content: str, form: Form, language: str | None, shown: bool
) -> None:
    assert verb_told(cue, content, form, language) == (cue if shown else None)


def test_a_list_has_the_verb_in_brackets() -> None:
    content, cue = Words(spans=((14, 20),), text="a call"), Words(spans=((5, 13),), text="rejected")
    said = Statement(id="s", form="indirect", content=content, cue=cue, confidence=0.9)
    assert (words_listed(said, "en"), words_alone(said)) == ("[rejected] a call", "a call")
