"""What was not said, or perhaps not said, is never handed on as said."""

from __future__ import annotations

import pytest

from onrecord.record import Statement
from onrecord.statements import statements_in

pytestmark = pytest.mark.rules_alone


def found_in(text: str, language: str = "en") -> list[Statement]:
    return list(statements_in(text, None, language).statements)


KEPT_IN_CONTENT = [
    ("Holt said not all bridges were shut and that two fell.", "not all bridges were shut and that two fell"),
    ("Holt said never before had the bridge been shut.", "never before had the bridge been shut"),
    ("Holt said no one was hurt on the bridge.", "no one was hurt on the bridge"),
    ("Holt said nothing was broken at the port.", "nothing was broken at the port"),
    ("Holt said none of the gates had broken.", "none of the gates had broken"),
    ("Holt said on Monday not all gates were shut.", "not all gates were shut"),
    ("Holt said not that the bridge was safe but that it was old.", "not that the bridge was safe but that it was old"),
    ("Holt said that not all gates were shut.", "that not all gates were shut"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content"), KEPT_IN_CONTENT)
def test_a_negation_after_the_cue_stays_in_the_content(text: str, content: str) -> None:
    (statement,) = found_in(text)
    assert (statement.cue and statement.cue.text, statement.content.text) == ("said", content)
    assert (statement.confidence or 0) > 0.7


NEGATED = [
    ("en", "Ada Holt never said that the bridge would break.", "never said"),
    ("en", "Ada Holt did not say that the bridge would break.", "did not say"),
    ("en", "Ada Holt didn’t say that the bridge would break.", "didn’t say"),
    ("en", "Ada Holt has not said that the bridge would break.", "has not said"),
    ("en", "Ada Holt no longer says that the bridge is safe.", "no longer says"),
    ("en", "Ada Holt has not promised to open the bridge.", "has not promised"),
    ("en", "“The bridge is safe,” Ada Holt never said.", "never said"),
    ("en", "Ada Holt never said: “The bridge is safe and sound.”", "never said"),
    ("en", "Ada Holt never said:\n\n“The bridge is safe and sound and open.”", "never said"),
    ("de", "Ada Holt sagte nicht, dass die Brücke bricht.", "sagte nicht"),
    ("de", "Ada Holt sagte nie, dass die Brücke bricht.", "sagte nie"),
    ("de", "Ada Holt hat nicht gesagt, dass die Brücke bricht.", "hat nicht gesagt"),
    ("de", "Nie sagte Ada Holt, dass die Brücke bricht.", "Nie sagte"),
    ("de", "Dann sagte Ada Holt nicht, dass die Brücke bricht.", "sagte nicht"),
    ("fr", "Ada Holt n’a pas dit que le pont va rompre.", "n’a pas dit"),
    ("fr", "Ada Holt n'a jamais dit que le pont va rompre.", "n'a jamais dit"),
    ("fr", "Ada Holt ne dit pas que le pont va rompre.", "ne dit pas"),
    ("es", "Ada Holt no dijo que el puente iba a romperse.", "no dijo"),
    ("es", "Ada Holt nunca dijo que el puente iba a romperse.", "nunca dijo"),
]


@pytest.mark.parametrize(("language", "text", "cue"), NEGATED)
def test_a_negated_cue_holds_its_negation_and_is_less_sure(language: str, text: str, cue: str) -> None:
    (statement,) = found_in(text, language)
    assert [words and words.text for words in (statement.cue, statement.source)] == [cue, "Ada Holt"]
    assert (statement.confidence or 1) < 0.7


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ada Holt denied that the bridge would break."),
        ("en", "Ada Holt did not only say that the bridge would break."),
        ("de", "Ada Holt sagte, dass die Brücke nicht bricht."),
        ("fr", "Le maire a dit que le pont ne va pas rompre."),
        ("fr", "Le maire n’a dit que le pont va rompre."),
        ("es", "Ada Holt dijo que no iba a romperse el puente."),
    ],
)
def test_what_is_no_negated_cue_stays_as_sure(language: str, text: str) -> None:
    (statement,) = found_in(text, language)
    assert (statement.confidence or 0) > 0.7


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nobody said that the bridge would break."),
        ("en", "No one said the bridge would break."),
        ("en", "No officials said that the bridge would break."),
        ("en", "None of them said that the bridge would break."),
        ("en", "None of the pilots said that the bridge would break."),
        ("en", "Neither Holt nor Roy said that the bridge was safe."),
        ("en", "Not one pilot said that the bridge was safe."),
        ("en", "The bridge is safe, nobody said."),
        ("en", "“The bridge is safe,” nobody said."),
        ("en", "Nobody said:\n\n“The bridge is safe and sound and open.”"),
        ("de", "Niemand sagte, dass die Brücke bricht."),
        ("de", "Keiner sagte, dass die Brücke bricht."),
        ("fr", "Personne n'a dit que le pont va rompre."),
        ("es", "Nadie dijo que el puente iba a romperse."),
    ],
)
def test_nobody_is_no_speaker(language: str, text: str) -> None:
    assert found_in(text, language) == []


CONDITIONAL = [
    ("en", "If Ada Holt said that the bridge would break, she lied."),
    ("en", "If Ada Holt, the mayor, said that the bridge would break, she lied."),
    ("en", "If and when Ada Holt says that the bridge is safe, it opens."),
    ("en", "If Ada Holt said, “The bridge is going to break,” she lied."),
    ("en", "Had Ada Holt said that the bridge would break, she would have lied."),
    ("en", "Had Ada Holt said: “The bridge is going to break,” nobody would have come."),
    ("en", "She asked whether Ada Holt said that the bridge would break."),
    ("en", "The paper asked if Ada Holt said that the bridge would break."),
    ("en", "Unless Ada Holt says that the bridge is safe, it stays shut."),
    ("en", "In case Ada Holt says that the bridge is safe, it opens."),
    ("de", "Wenn Ada Holt sagte, dass die Brücke bricht, log sie."),
    ("de", "Falls Ada Holt sagt, dass die Brücke bricht, lügt sie."),
    ("fr", "Si Ada Holt a dit que le pont va rompre, elle a menti."),
    ("fr", "S’il a dit que le pont va rompre, il a menti."),
    ("es", "Si Ada Holt dijo que el puente iba a romperse, mintió."),
]


@pytest.mark.parametrize(("language", "text"), CONDITIONAL)
def test_a_condition_says_nothing(language: str, text: str) -> None:
    assert found_in(text, language) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("When Ada Holt said that the bridge would break, she lied.", "that the bridge would break"),
        ("Because Holt said the bridge would break, the port was left empty.", "the bridge would break"),
        ("Holt said that if the bridge broke, the port would close.", "that if the bridge broke, the port would close"),
        ("Ada Holt said the bridge would break if rain went on.", "the bridge would break if rain went on"),
    ],
)  # fmt: skip
def test_the_content_ends_before_the_main_clause(text: str, content: str) -> None:
    assert [statement.content.text for statement in found_in(text)] == [content]


def test_the_content_ends_before_the_main_clause_in_german() -> None:
    (statement,) = found_in("Als Ada Holt sagte, dass die Brücke bricht, log sie.", "de")
    assert statement.content.text == "dass die Brücke bricht"


def test_a_condition_inside_of_a_quotation_says_nothing_either() -> None:
    (statement,) = found_in("“If he said ‘The bridge will break soon,’ he lied,” Ada Holt said.")
    assert getattr(statement.speaker, "name", None) == "Ada Holt"
