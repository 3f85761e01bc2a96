"""Paragraphs that are all quotation, and whose they are."""

from __future__ import annotations

import pytest

from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.marks import quotations_in
from onrecord.statements.rules.quotations.running import with_running

SAID = "Holt says that the dam is safe."
WORDS = "“We have walked along all of it twice.”"


def found_in(text: str, *said: str) -> Found:
    """`said` is printed by Holt, each with the cue "says"."""
    found = []
    for words in said:
        start = text.index(words)
        cue = text.index("says", start - 6 if text[start] != "“" else start)
        source = text.rindex("Holt", 0, cue)
        found.append(
            Attribution(
                content=((start, start + len(words)),), cue=((cue, cue + 4),), source=((source, source + 4),),
                form="indirect", pattern="model", chance=0.9,
            )
        )  # fmt: skip
    quotations = [(q.start, q.end) for q in quotations_in(text, 0, len(text))]
    return Found(tuple(found), tuple(quotations))


def added(text: str, *said: str) -> list[tuple[str, str | None]]:
    """The words of what was added, and the first words of what each goes on from."""
    return [
        (text[slice(*one.content[0])], text[slice(*one.continues)] if one.continues else None)
        for one in with_running(text, found_in(text, *said)).attributions
        if one.pattern == "running"
    ]


def test_a_paragraph_of_quotation_goes_on_from_what_was_said_before() -> None:
    said = "that the dam is safe"
    assert added(f"{SAID}\n\n{WORDS}\n\n{WORDS}", said) == [(WORDS, said), (WORDS, WORDS)]


def test_one_that_is_left_open_belongs_to_the_next_cue() -> None:
    first, last = "“We have walked along all of it.", "“It is safe,”"
    text = f"Nobody was there.\n\n{first}\n\n{last} Holt says."
    found = with_running(text, found_in(text, last)).attributions
    assert [(text[slice(*one.content[0])], one.continues) for one in found] == [
        (first, None),
        (last, found[0].content[0]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{SAID} The lake was calm. Boats were out.\n\n{WORDS}",
        f"{SAID}\n\nThe lake was calm.\n\n{WORDS}",
        f"{SAID}\n\n“A heading of few words”",
        f"{SAID}\n\n{WORDS.upper()}",
        f"{SAID}\n\n“We have walked” is a song that everybody knows here by heart.",
    ],
)
def test_other_paragraphs_are_nobody_s(text: str) -> None:
    assert added(text, "that the dam is safe") == []


def test_the_writer_s_own_words_are_not_gone_on_from() -> None:
    text = f"But I asked whether the dam is safe.\n\n{WORDS}"
    said = Attribution(
        content=((text.index("whether"), 35),), cue=((6, 11),), source=((4, 5),), form="indirect", pattern="model"
    )
    assert with_running(text, Found((said,), ((38, len(text)),))).attributions == (said,)


def test_a_short_quotation_that_no_stop_ends_is_a_heading() -> None:
    said = "that the dam is safe"
    assert added(f"{SAID}\n\n“We would like to have a roof”\n\nOthers want more.", said) == []
    whole = "“We would like to have a roof over our heads before the rain of the winter comes again”"
    assert added(f"{SAID}\n\n{whole}\n\nOthers want more.", said) == [(whole, said)]


def test_a_question_that_its_paragraph_leaves_open_is_no_interviewers() -> None:
    said = "“Is the dam safe for the town below it?"
    text = f"Holt says:\n\n{said}\n\n“Was it walked along in these years?\n\n“Was anybody told of what was found?”"
    start, cue = text.index(said), text.index("says")
    one = Attribution(content=((start, start + len(said)),), cue=((cue, cue + 4),), source=((0, 4),), form="direct",
                      pattern="model", chance=0.9)  # fmt: skip
    found = Found((one,), tuple((q.start, q.end) for q in quotations_in(text, 0, len(text))))
    assert [one.pattern for one in with_running(text, found).attributions] == ["model", "running", "running"]
