"""Indirect and mixed speech where a rule is near certain, and where it must keep silent."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in

pytestmark = pytest.mark.rules_alone

FOUND = [
    (
        "Ada Holt said that the bridge would open in May.",
        "indirect",
        "Ada Holt",
        "said",
        "that the bridge would open in May",
    ),
    ("Ada Holt said the bridge would open in May.", "indirect", "Ada Holt", "said", "the bridge would open in May"),
    ("She did not say whether it would open.", "indirect", "She", "did not say", "whether it would open"),
    ("The mayor told reporters that the bridge was safe.", "indirect", "The mayor", "told", "that the bridge was safe"),
    ("The mayor told reporters she would not resign.", "indirect", "The mayor", "told", "she would not resign"),
    (
        "Ada Holt, the mayor, said on Monday that it was safe.",
        "indirect",
        "Ada Holt, the mayor,",
        "said",
        "that it was safe",
    ),
    ("The bridge will open in May, Ada Holt said.", "indirect", "Ada Holt", "said", "The bridge will open in May"),
    ("The bridge will open in May, said Ada Holt.", "indirect", "Ada Holt", "said", "The bridge will open in May"),
    ("The bridge is safe, according to the port.", "indirect", "the port", "according to", "The bridge is safe"),
    ("According to the port, the bridge is safe.", "indirect", "the port", "According to", "the bridge is safe"),
    ("Officials are insisting they will not pay.", "indirect", "Officials", "are insisting", "they will not pay"),
    ("The port has made clear that it will not pay.", "indirect", "The port", "has made clear", "that it will not pay"),
    (
        "The port shall close, Reuters reported, citing pilots.",
        "indirect",
        "Reuters",
        "reported",
        "The port shall close",
    ),
    ("BERGEN, May 3 - The bridge will open soon, Holt said.", "indirect", "Holt", "said", "The bridge will open soon"),
    ("In the port, Holt said, pilots are “tired.”", "mixed", "Holt", "said", "In the port pilots are “tired.”"),
    ("Holt said the deal was “dead and buried.”", "mixed", "Holt", "said", "the deal was “dead and buried.”"),
    ("Holt said that the “old bridge” would go.", "mixed", "Holt", "said", "that the “old bridge” would go"),
    ("The bridge is “dead,” Holt said.", "mixed", "Holt", "said", "The bridge is “dead,”"),
    ("Holt called the offer “a cold grey box.”", "mixed", "Holt", "called", "the offer “a cold grey box.”"),
]


@pytest.mark.parametrize(("text", "form", "source", "cue", "content"), FOUND)
def test_one_clause(text: str, form: str, source: str, cue: str, content: str) -> None:
    found = statements_in(text, None, "en").statements
    assert [(s.form, s.source and s.source.text, s.cue and s.cue.text, s.content.text) for s in found] == [
        (form, source, cue, content)
    ]


def test_the_second_verb_has_the_subject_of_the_first() -> None:
    found = statements_in("Holt has welcomed the idea but said it must wait for spring.", None, "en").statements
    assert [(s.source and s.source.text, s.content.text) for s in found] == [("Holt", "it must wait for spring")]


def test_a_clause_ends_where_the_next_report_begins() -> None:
    text = "Holt said that the bridge was safe, adding that the pilots had seen it."
    found = statements_in(text, None, "en").statements
    assert [s.content.text for s in found] == ["that the bridge was safe", "that the pilots had seen it"]
    assert {s.source.text for s in found if s.source} == {"Holt"}


@pytest.mark.parametrize(
    "text",
    [
        "The rules that bind the port are old.",
        "The report that came in spring was long.",
        "The two states hold a vote in March.",
        "She was told that the bridge was closed.",
        "Their claims were heard in spring.",
        "The harbour notes were lost.",
        "He finds work in the port.",
        "The council has in the past few months warned that it would close.",
        "It was a plan called “The Long Road North to Bergen.”",
    ],
)
def test_no_report(text: str) -> None:
    assert statements_in(text, None, "en").statements == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Er hatte wenige Monate nach der Flut gekündigt."),
        ("es", "El puente se abre según el día de la semana."),
        ("fr", "Le prix change selon la saison et le jour."),
    ],
)
def test_small_words_are_no_cues(language: str, text: str) -> None:
    assert statements_in(text, None, language).statements == ()


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        ("de", "Der Minister sagte, dass die Fähre fährt.", "Der Minister", "dass die Fähre fährt"),
        ("fr", "Le maire a affirmé que le pont restera fermé.", "Le maire", "que le pont restera fermé"),
        ("fr", "Selon la préfecture, le bac passe encore.", "la préfecture", "le bac passe encore"),
        ("es", "El ministro dijo que el puente seguirá cerrado.", "El ministro", "que el puente seguirá cerrado"),
        ("pt", "O ministro afirmou que a ponte ficará fechada.", "O ministro", "que a ponte ficará fechada"),
        ("it", "Il ministro ha detto che il ponte resta chiuso.", "Il ministro", "che il ponte resta chiuso"),
        ("nl", "De minister zei dat de brug dicht blijft.", "De minister", "dat de brug dicht blijft"),
        ("no", "Ministeren sa at broen er stengt.", "Ministeren", "at broen er stengt"),
        ("sv", "Ministern sade att bron är stängd.", "Ministern", "att bron är stängd"),
        ("he", "ראש העיר אמרה כי הגשר סגור היום.", "ראש העיר", "כי הגשר סגור היום"),
        ("ar", "وقالت الوزيرة إن الجسر مغلق اليوم.", "الوزيرة", "إن الجسر مغلق اليوم"),
    ],
)
def test_clauses_in_other_languages(language: str, text: str, source: str, content: str) -> None:
    found = statements_in(text, None, language).statements
    assert [(s.form, s.source and s.source.text, s.content.text) for s in found] == [("indirect", source, content)]


STANCES = [
    ("Ada Holt promised to open the bridge in May.", "Ada Holt", "promised", "to open the bridge in May"),
    ("The mayor has vowed to open the bridge.", "The mayor", "has vowed", "to open the bridge"),
    ("Holt refused to open it and called a vote.", "Holt", "refused", "to open it"),
    ("The union accused Holt of closing the bridge too early.", "The union", "accused",
     "Holt of closing the bridge too early"),
    ("The port rejected the offer of the crews - but not for long.", "The port", "rejected", "the offer of the crews"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "cue", "content"), STANCES)
def test_what_somebody_will_do_or_stands_for(text: str, source: str, cue: str, content: str) -> None:
    found = statements_in(text, None, "en").statements
    assert [(s.form, s.source and s.source.text, s.cue and s.cue.text, s.content.text) for s in found] == [
        ("indirect", source, cue, content)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Holt was accused of closing the bridge too early.",
        "They agreed to a truce of thirty days.",
        "It was on the day he proposed two months ago.",
        "Ada Holt Accused Of Closing The Old Bridge",
    ],
)
def test_no_stance(text: str) -> None:
    assert statements_in(text, None, "en").statements == ()


SECOND_VERBS = [
    ("Holt insists that the bridge is safe and demands that it be opened at once.",
     ["that the bridge is safe", "that it be opened at once"]),
    ("Holt said the bridge was “a matter for the port” and declined to say more about it.",
     ["the bridge was “a matter for the port”", "to say more about it"]),
    ("Holt hopes that “the next bridge will be a ferry”.", ["that “the next bridge will be a ferry”"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "contents"), SECOND_VERBS)
def test_a_clause_ends_before_the_next_verb_of_the_same_speaker(text: str, contents: list[str]) -> None:
    found = statements_in(text, None, "en").statements
    assert [s.content.text for s in found] == contents
    assert {s.speaker and s.speaker.name for s in found} == {"Holt"}


def test_reports_of_something_are_a_noun() -> None:
    text = "A storm hit the coast, the Harbour Office said, damaging homes but causing no immediate reports of deaths."
    assert [one.cue and one.cue.text for one in statements_in(text, None, "en").statements] in ([], ["said"])
