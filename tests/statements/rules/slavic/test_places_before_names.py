"""A place before a Slavic name, and a paper to which something was told."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "source", "name"),
    [
        ("pl", "W piątek w Warszawie Jan Holt powiedział, że most jest zamknięty.", "Jan Holt", "Jan Holt"),
        ("pl", "Po porażce w Bundestagu Jan Holt zapowiedział, że most zostanie zamknięty.", "Jan Holt", "Jan Holt"),
        ("pl", "W piątek Jan Holt powiedział, że most jest zamknięty.", "Jan Holt", "Jan Holt"),
        ("cs", "V pátek v Praze Jan Novák řekl, že most je zavřený od května.", "Jan Novák", "Jan Novák"),
    ],
)
def test_where_it_was_said_is_no_name(language: str, text: str, source: str, name: str) -> None:
    assert [(one, who) for one, _, who in told(text, language)] == [(source, name)]


def test_a_place_is_no_part_of_an_office() -> None:
    text = "Na konferencji w Krakowie minister Jan Holt powiedział, że most jest stary."
    from onrecord.statements import statements_in

    (statement,) = statements_in(text, None, "pl").statements
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.role) == ("Jan Holt", "minister")


def test_a_paper_in_marks_is_told_and_tells_nothing() -> None:
    text = "– Most jest zamknięty od maja – powiedziała „Gazecie” Anna Holt, rzeczniczka miasta."
    assert told(text, "pl") == [("Anna Holt", "– Most jest zamknięty od maja", "Anna Holt")]


def test_somebody_by_an_age_is_who_has_it() -> None:
    text = "Tone Holt (36) kom. Anne Varn (41) gikk. Men 36-åringen forteller at hun kom ut av det."
    assert [who for _, _, who in told(text, "no")] == ["Tone Holt"]
    assert [who for _, _, who in told(text.replace("(41)", "(36)"), "no")] == [None]


def test_a_site_is_a_body() -> None:
    text = "Portal HNN podawał, że delegacja ma przybyć we wtorek."
    assert [(one, who) for one, _, who in told(text, "pl")] == [("Portal HNN", "HNN")]
