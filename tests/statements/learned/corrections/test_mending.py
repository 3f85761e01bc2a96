"""Slips of the trained model that the words on the page show: sources and contents cut where no reader would."""

from __future__ import annotations

import pytest

from onrecord.statements.learned.corrections.mending import (
    is_nobody,
    said_by_said,
    says_nothing,
    trimmed,
    whole_phrases,
    whole_source,
)


def mended(text: str, source: str, cue: str) -> str:
    start = text.index(source)
    at = text.index(cue)
    return text[slice(*whole_source(text, (start, start + len(source)), (at, at + len(cue))))]


@pytest.mark.parametrize(
    ("text", "source", "cue", "whole"),
    [
        ("The crew held in Hull in May said so.", "The crew held in", "said", "The crew held in Hull"),
        ("The crew trapped in two ports said so.", "The crew trapped in", "said", "The crew"),
        ("Lodgers at the quay say so.", "Lodgers at", "say", "Lodgers"),
        (
            "Prime Minister Tom Roy has warned of it and has pledged more.",
            "Prime Minister",
            "has pledged",
            "Prime Minister Tom Roy",
        ),
        ("The crew of the U.S. said so.", "The crew of the U.S", "said", "The crew of the U.S."),
        ("The people I spoke to said so.", "The people I spoke to", "said", "The people I spoke to"),
        ("Orlan Varn has denied it.", "Or", "has denied", "Orlan Varn"),
        ("Orlan’s guide denies it.", "Or", "denies", "Orlan’s"),
        ("The lodgers deny it.", "The lodger", "deny", "The lodgers"),
    ],
)
def test_a_source_is_cut_to_sense(text: str, source: str, cue: str, whole: str) -> None:
    assert mended(text, source, cue) == whole


def test_a_content_does_not_end_before_the_s_of_a_possessive() -> None:
    text = "“Late,” Varn said of the quay’s end."
    [_, (start, end)] = whole_phrases(text, [(0, 7), (21, 30)], [0])
    assert text[start:end] == "the quay’s"


@pytest.mark.parametrize(("words", "nobody"), [("The", True), ("U", True), ("an", True), ("I", False), ("She", False)])
def test_a_lone_article_or_letter_says_nothing(words: str, nobody: bool) -> None:
    assert is_nobody(words, (0, len(words))) == nobody


@pytest.mark.parametrize(("words", "nothing"), [("the…", True), ("that", True), ("the quay", False)])
def test_a_word_that_leads_to_others_is_no_content(words: str, nothing: bool) -> None:
    assert says_nothing(words, ((0, len(words)),)) == nothing


def test_what_is_left_of_an_earlier_sentence_is_no_content() -> None:
    text = "Ten sailors died. The quay is closed, says a report."
    assert whole_phrases(text, ((0, 3), (18, 36)), (0, 18)) == ((18, 36),)
    titled = "In Hull Mr. Roy is seen as a bully, Holt said."
    assert whole_phrases(titled, ((0, 7), (8, 34)), (0, 8)) == ((0, 7), (8, 34))


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "found"),
    [
        ("Boatman Samir Said said it was late.", "Boatman Samir", "Said said", "it was late",
         ("Boatman Samir Said", "said", "it was late")),
        ("Boatman Samir Said said it was late.", "Boatman Samir", "Said", "said it was late",
         ("Boatman Samir Said", "said", "it was late")),
        ("Samir spoke. Said says it was late.", "Samir", "Said says", "it was late", ("Said", "says", "it was late")),
        ("Samir said it was late.", "Samir", "said", "it was late", ("Samir", "said", "it was late")),
    ],
)  # fmt: skip
def test_a_name_that_is_a_verb_is_no_verb(
    text: str, source: str, cue: str, content: str, found: tuple[str, str, str]
) -> None:
    def span(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    one, verb, rest = said_by_said(text, span(source), span(cue), (span(content),))
    assert tuple(text[slice(*part)] for part in (one, verb, *rest)) == found


def test_a_content_ends_with_no_mark_that_leads_on() -> None:
    text = "Holt said the dam was safe: the lake — which fell — was not, she said."
    assert [text[slice(*span)] for span in trimmed(text, [(10, 27), (28, 38), (28, 60)])] == [
        "the dam was safe",
        "the lake",
        "the lake — which fell — was not",
    ]
