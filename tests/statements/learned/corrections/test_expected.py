"""Of whom something is expected: the subject stands in the content."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.statements.attribution import Attribution
from onrecord.statements.learned.corrections.expected import with_subjects


def subject(text: str, cue: str) -> str | None:
    """What is put before the "to …" right behind `cue`, the last one in `text`."""
    start = text.rindex(cue)
    end = start + len(cue)
    one = Attribution(content=((end + 1, len(text)),), cue=((start, end),), source=(), form="indirect", pattern="model")
    (made,) = with_subjects(text, [one])
    assert made.content[-1] == one.content[0]
    return text[slice(*made.content[0])] if len(made.content) > 1 else None


@pytest.mark.parametrize(
    ("before", "cue", "told"),
    [
        ("The port was late. Holt", "is expected", "Holt"),
        ("But Mrs. Holt", "is not expected", "Mrs. Holt"),
        ("Meanwhile the northern port", "is widely expected", "the northern port"),
        ("On Monday, the results of the vote", "are expected", "the results of the vote"),
        ("The council, under growing pressure,", "is expected", "The council"),
        ("Roy Varn, who", "is expected", "who"),
        ("The bridge, which", "had been expected", "which"),
        ("It rained, and Varn", "was said", "Varn"),
        ("While the bridge", "is not expected", "the bridge"),
        ("on the same night she", "is expected", "she"),
        ("In a year", "expected", "a year"),
        ("The port is shut where ships", "are expected", "ships"),
        ("Holt was late and", "is expected", "Holt"),
        ("In May, the port was shut, but", "is widely expected", "the port"),
        ("The port was shut, and ships are late and", "are expected", "ships"),
        ("Roy Varn, who has stayed at home and", "is expected", "who"),
        ("Holt left and", "is expected", None),
        ("On Monday Holt", "is expected", None),
        ("Holt said she had seen the port that", "is expected", "that"),
        ("The mayor of Hull said Varn", "is expected", None),
        ("Holt,", "is expected", None),
        ("Moor, 22, joins from Pell for an undisclosed fee,", "believed", None),
    ],
)
def test_the_subject_is_what_stands_before_the_verb(before: str, cue: str, told: str | None) -> None:
    assert subject(f"{before} {cue} to open in May", cue) == told


def test_what_others_say_ends_where_their_verb_does() -> None:
    text = "Officials said Varn is expected to resign"
    said = Attribution(content=((15, 41),), cue=((10, 14),), source=((0, 9),), form="indirect", pattern="model")
    expected = Attribution(content=((32, 41),), cue=((20, 31),), source=(), form="indirect", pattern="model")
    assert with_subjects(text, [said, expected])[1].content == ((15, 19), (32, 41))


@pytest.mark.parametrize("cue", ["wants", "has vowed", "is expected soon"])
def test_no_other_verb_has_one(cue: str) -> None:
    assert subject(f"Holt {cue} to open", cue) is None


def test_one_with_a_source_is_left() -> None:
    text = "Roy Varn is expected to resign"
    one = Attribution(content=((21, 30),), cue=((9, 20),), source=((0, 8),), form="indirect", pattern="model")
    assert with_subjects(text, [one]) == [one]


@given(st.lists(st.sampled_from(["Holt", "and", ",", "who", "the", ".", "“", "in", "said", "\n\n", "—", "she", "But"])))
def test_spans_stand_before_the_cue_and_are_words(parts: list[str]) -> None:
    before = " ".join(parts)
    text = f"{before} is expected to go"
    start = len(before) + 1
    one = Attribution(
        content=((start + 12, len(text)),), cue=((start, start + 11),), source=(), form="indirect", pattern="model"
    )
    (made,) = with_subjects(text, [one])
    for first, end in made.content[:-1]:
        assert 0 <= first < end < start
        assert text[first:end].strip() == text[first:end] != ""
