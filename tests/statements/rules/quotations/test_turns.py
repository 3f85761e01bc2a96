"""Speaker turns of interviews and transcripts, what only looks like them, and how time grows with a text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.statements.telling import told
from tests.timing import growth

from onrecord.record import Statement
from onrecord.statements import statements_in
from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.finder import attributions_in
from onrecord.statements.rules.quotations.turns import turns_in, with_turns

pytestmark = pytest.mark.rules_alone


def read(text: str, language: str = "en") -> tuple[Statement, ...]:
    return statements_in(text, None, language).statements


def turns(text: str, language: str = "en") -> list[tuple[str | None, str | None, str]]:
    found = read(text, language)
    return [(source_of(s), s.speaker.name if s.speaker else None, s.content.text) for s in found if not s.within]


def source_of(statement: Statement) -> str | None:
    return statement.source.text if statement.source else None


def test_names_before_colons() -> None:
    text = (
        "Interviewer: What happens to the bridge?\n\nAda Holt: We will open it in May. The money is there.\n\n"
        "Interviewer: And if it rains?\n\nHolt: Then we wait a week.\n\nThe port has four quays."
    )
    assert turns(text) == [
        ("Interviewer", None, "What happens to the bridge?"),
        ("Ada Holt", "Ada Holt", "We will open it in May. The money is there."),
        ("Interviewer", None, "And if it rains?"),
        ("Holt", "Ada Holt", "Then we wait a week."),
    ]
    assert {(s.form, s.cue and s.cue.text) for s in read(text)} == {("direct", ":")}


@pytest.mark.parametrize("mark", [":", "."])
def test_questions_and_answers(mark: str) -> None:
    text = f"The mayor, Ada Holt, spoke to us.\n\nQ{mark} What happens?\n\nA{mark} We open it.\n\nQ{mark} In May?"
    assert turns(text) == [(None, None, "What happens?"), (None, "Ada Holt", "We open it."), (None, None, "In May?")]


def test_who_answers_is_not_guessed_among_two() -> None:
    text = "Ada Holt and Ben Roy spoke to us.\n\nQ: What happens?\n\nA: We open it."
    assert [name for _, name, _ in turns(text)] == [None, None]


def test_questions_in_german() -> None:
    text = "Frage: Was passiert im Mai?\n\nAntwort: Wir öffnen die Brücke.\n\nFrage: Und wenn es regnet?"
    assert turns(text, "de") == [
        (None, None, "Was passiert im Mai?"),
        (None, None, "Wir öffnen die Brücke."),
        (None, None, "Und wenn es regnet?"),
    ]


def test_capitals_of_a_transcript() -> None:
    text = (
        "Holt: The bridge is late\n\nJANE TAPP, HOST: Good evening. Will you open it?\n\n"
        "MAYOR ADA HOLT: I will, come what may.\n\n(APPLAUSE)\n\nTAPP: And the ferry?\n\nROY: It stops."
    )
    assert [(name and name.title(), said) for _, name, said in turns(text)] == [
        ("Jane Tapp", "Good evening. Will you open it?"),
        ("Ada Holt", "I will, come what may."),
        ("Jane Tapp", "And the ferry?"),
        ("Roy", "It stops."),
    ]


def test_parties_in_brackets() -> None:
    text = "Ada Holt (Harbour Party): We will open it.\n\nBen Roy (Farmers): We will not vote for it."
    assert [name for _, name, _ in turns(text)] == ["Ada Holt", "Ben Roy"]


def test_names_on_lines_of_their_own() -> None:
    text = (
        "Ada Holt, mayor\n\nWe will open it.\n\nThe ferry stops in June.\n\nBen Roy\n\nI doubt it. The steel is late."
    )
    first, second, third = read(text)
    assert [s.speaker and s.speaker.name for s in (first, second, third)] == ["Ada Holt", "Ada Holt", "Ben Roy"]
    assert (first.continues, second.continues, third.continues) == (None, first.id, None)
    assert first.source is not None
    assert first.source.text == "Ada Holt"


def test_a_turn_goes_on_over_paragraphs() -> None:
    text = (
        "Q: What happens?\n\nA: We open it.\n\nThe money is there.\n\nQ: And then?\n\nA: We wait.\n\n"
        "I hope not for long.\n\nThe port has four quays."
    )
    found = {s.content.text: s for s in read(text)}
    assert found["The money is there."].continues == found["We open it."].id
    assert found["I hope not for long."].continues == found["We wait."].id
    assert "The port has four quays." not in found


def test_what_others_said_is_within_the_turn() -> None:
    text = "Q: And?\n\nAda Holt: We open it. The minister said that he would pay. I told him: “Do it now.”\n\nQ: When?"
    turn = next(s for s in read(text) if s.source and s.source.text == "Ada Holt")
    inner = [(source_of(s), s.speaker and s.speaker.name) for s in read(text) if s.within == turn.id]
    assert inner == [("The minister", None), ("I", "Ada Holt")]


NO_TURNS = [
    "Ingredients: flour, water and salt.\n\nMethod: Do you have a bowl? Mix it.\n\nTip: Use your hands.",
    "Update: We have corrected this.\n\nPhoto: Ada Holt at the quay.\n\nRelated: What do you think?",
    "Name: Ada Holt.\n\nAge: 45 years.\n\nParty: Our Harbour.",
    "Ada Holt: mayor of Bergvik since 2010. She is 45.\n\nBen Roy: engineer, 51, from the north.",
    "Jeb Roy: The loans. Let us assume that Roy wins.\n\nAda Holt: The port. We know that Holt wants it.",
    "Economy: We need jobs. You know it.\n\nHealth: We need doctors.\n\nEconomy: What now?",
    "San Diego Cleaning has two plans for cleaning your home; cleaning is our work.\n\n"
    "Carpet Cleaning: What you walk on.\n\nFlat Cleaning: We come to you.\n\n"
    "Diego Roy Service: Our best service, a service for you.",
    "10:30: We are here.\n\n11:00: The mayor has come to us.",
    "Ada Holt\n\nShe was born in 1950.\n\nBen Roy\n\nHe was an engineer.",
    "Ada Holt\n\n“We open it,” she said.\n\nBen Roy\n\n“I doubt it,” he said.",
    "Ada Holt: We will open it.\n\nThe port has four quays.",
]


@pytest.mark.parametrize("text", NO_TURNS)
def test_no_turns(text: str) -> None:
    assert turns_in(text) == []


def test_an_odd_mark_takes_no_more_than_its_paragraph() -> None:
    text = "“We open in May,” said Ada Holt.\n\nThe mast was “thick.\n\nBoats lay there.\n\n“No,” said Ben Roy."
    assert not any("Boats" in s.content.text for s in read(text))
    assert [s.speaker and s.speaker.name for s in read(text)][-1] == "Ben Roy"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(["Q: ", "A. ", "Ada Holt: ", "ROY:", "Ben Roy", "\n\n", "We go. ", "“", "”", "?", " "]))
)
def test_turns_stand_where_they_say(parts: list[str]) -> None:
    talk = "Q: Why do you go?\n\nA: We go because we must.\n\n"
    assert len(turns_in(talk)) == 2
    text, end = talk + "".join(parts), 0
    for turn in turns_in(text):
        start = turn.label[0] if turn.label else turn.words[0]
        assert end <= start < turn.words[1] <= len(text)
        assert text[slice(*turn.words)].strip()
        end = turn.words[1]
    read(text)


MARKS = {
    "marks": '"',
    "marks that open": "“a ",
    "marks of all kinds": "\"'“»„‘ ",
    "quotations": "“We open” ",
}
BODIES = {
    "paragraphs left open": "“We open\n\n",
    "turns": "Q: And you?\n\nA: We open it.\n\n",
    "sentences": "“We open in May,” said Ada Holt. The port has four quays, and boats lie there.\n\n",
}
MOST = 8 * 3  # The longer texts are eight times as long.


@pytest.mark.parametrize("part", MARKS.values(), ids=MARKS.keys())
def test_time_grows_in_proportion_to_marks(part: str) -> None:
    assert growth(read, part * 1_250, part * 10_000, MOST) < MOST


@pytest.mark.parametrize("part", BODIES.values(), ids=BODIES.keys())
def test_time_grows_in_proportion_to_a_body(part: str) -> None:
    """Of sentences up to 1 MB, found alone; of what else is odd up to 64 kB, with speakers and times."""
    english = language_of("", "en")

    def found(text: str) -> object:
        return with_turns(text, attributions_in(text, english))

    work, few = (found, 1_500) if part is BODIES["sentences"] else (read, 8_000 // len(part))
    assert growth(work, part * few, part * few * 8, MOST) < MOST


def test_an_interview_whose_questions_have_no_label() -> None:
    text = (
        "Ada Holt has led the port of Varnel for ten years.\n\n"
        "How did you come to the port?\n\nI was a pilot. My father was one, too.\n\n"
        "What do you like about it?\n\nWe all know each other here.\n\nI would not leave.\n\n"
        "Will your bridge be ready in May?\n\nI think it will."
    )
    told = [(name, words) for _, name, words in turns(text) if name or words.endswith("?")]
    assert told == [
        (None, "How did you come to the port?"),
        ("Ada Holt", "I was a pilot. My father was one, too."),
        (None, "What do you like about it?"),
        ("Ada Holt", "We all know each other here."),
        ("Ada Holt", "I would not leave."),
        (None, "Will your bridge be ready in May?"),
        ("Ada Holt", "I think it will."),
    ]
    assert [s.continues is not None for s in read(text)] == [False, False, False, False, True, False, False]


def test_an_answer_may_stand_in_marks_where_others_do_not() -> None:
    text = (
        "Ada Holt has led the port of Varnel for ten years.\n\n"
        "How did you come to the port?\n\nI was a pilot. My father was one, too.\n\n"
        "What do you like about it?\n\n“We all know each other here.”\n\nI would not leave.\n\n"
        "Will your bridge be ready in May?\n\nI think it will.\n\n“I hope to see it.”"
    )
    told = [words for _, name, words in turns(text) if name == "Ada Holt"]
    assert told[1] == "“We all know each other here.”"
    assert told[-1] == "“I hope to see it.”"


@pytest.mark.parametrize(
    "answer", ["It costs two crowns a day.", "“I like it,” said Ada Holt.", "The port has four quays and a crane."]
)
def test_questions_to_a_reader_make_no_interview(answer: str) -> None:
    questions = ("What do you pay?", "Where can you park?", "When may you go in?")
    assert turns_in("\n\n".join(line for question in questions for line in (question, answer))) == []


ANSWERED = (
    "Ada Holt runs the port of Varnel. {note}\n\nWhere did the idea come from?\n\nMy father, mostly. I was nine.\n\n"
    "The council has called the plan bleak.\n\nIt has. I don’t think so.\n\nWhat are you building next?\n\n"
    "A quay, if I live."
)


def test_an_interview_that_says_what_it_is_needs_fewer_questions() -> None:
    text = ANSWERED.format(note="This conversation has been lightly edited for length.")
    assert [(name, words) for _, name, words in turns(text) if name or words.endswith(("?", "bleak."))] == [
        (None, "Where did the idea come from?"),
        ("Ada Holt", "My father, mostly. I was nine."),
        (None, "The council has called the plan bleak."),
        ("Ada Holt", "It has. I don’t think so."),
        (None, "What are you building next?"),
        ("Ada Holt", "A quay, if I live."),
    ]
    assert turns_in(ANSWERED.format(note="The article has been edited.")) == []


def test_nobody_is_he_in_a_later_paragraph_of_a_turn_of_ones_own() -> None:
    text = (
        "KIM BRASK: The quay is a concern of Tom Roy, who built it.\n\nHe says that it is old.\n\n"
        "TOM ROY: I think we need a new one.\n\nKIM BRASK: Do you think you will get it?\n\nTOM ROY: I hope so."
    )
    told = next(one for one in statements_in(text, None, "en").statements if one.source and one.source.text == "He")
    assert told.speaker is None or told.speaker.name in (None, "Tom Roy")


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "es",
            "P. ¿Por qué dejó el puerto?\n\nR. Porque ya no me reconocía.\n\nP. ¿Se arrepiente?\n\nR. En absoluto.",
            [
                (None, "¿Por qué dejó el puerto?", None),
                (None, "Porque ya no me reconocía.", None),
                (None, "¿Se arrepiente?", None),
                (None, "En absoluto.", None),
            ],
        ),
        ("en", "P. Holt played well.\n\nR. Varn did not. He was tired and said so.\n\nP. Holt again?", []),
    ],
)
def test_spanish_letters_of_questions_and_answers(
    language: str, text: str, found: list[tuple[str | None, str, str | None]]
) -> None:
    assert told(text, language) == found
