"""Names within a source that do not say what it says: whoever is acted on, left out, or told in passing."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

from onrecord.statements.speakers.cast.acted_on import is_acted_on, without_participle


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The committee investigating Ada Holt", None),
        ("Lawyers representing Ada Holt", None),
        ("The commission investigating mayor Ada Holt", None),
        ("The party backing Ada Holt", None),
        ("Those opposing Ada Holt", None),
        ("The team building the Marsh Bridge", None),
        ("Rebels holding Marsh Town", None),
        ("Everyone except Ada Holt", None),
        ("The company, whose chairman is Ada Holt,", None),
        ("The officer commanding Hull Station, Ada Holt,", "Ada Holt"),
        ("A delegate supporting Roy Varn, Ada Holt of Hull,", "Ada Holt"),
        ("A businessman calling himself Roy Varn", "Roy Varn"),
        ("Hull Power managing director Ada Holt", "Ada Holt"),
        ("City planning director Ada Holt", "Ada Holt"),
        ("A smiling Ada Holt", "Ada Holt"),
        ("Ada Holt and her husband, Roy Varn,", "Ada Holt and Roy Varn"),
    ],
)
def test_who_is_acted_on_says_nothing(source: str, name: str | None) -> None:
    (found,) = told(f"{source} said that it was over.", "en")
    assert found == (source if source != "A smiling Ada Holt" else found[0], "that it was over", name)


@pytest.mark.parametrize(
    ("lead", "acted_on"),
    [
        ("Prosecutors questioning ", True),
        ("the dead man’s relatives suing the ", True),
        ("committee ranking ", False),
        ("Hull Police investigating officer ", False),
        ("a visibly smiling ", False),
        ("the managing ", False),
    ],
)
def test_a_participle_behind_a_noun_acts_on_the_name(lead: str, acted_on: bool) -> None:
    assert is_acted_on(lead) is acted_on


def test_a_source_is_the_noun_before_the_participle() -> None:
    assert without_participle("committee investigating Ada Holt") == "committee"
    assert without_participle("firm building the Hull Bridge") == "firm building the Hull Bridge"  # an office it may be
    assert without_participle("residents living near Hull") == "residents living near Hull"


def test_not_even_she_said_so() -> None:
    assert told("Not even Ada Holt said that it was over.", "en") == []
    assert len(told("Even Ada Holt said that it was over.", "en")) == 1


def test_a_noun_behind_an_adverb_and_an_adjective_is_no_verb() -> None:
    text = "“People ask, ‘Should we pay?’ That is a totally fair question,” he said."
    assert [source for source, _, _ in told(text, "en")] == ["he", "People"]
