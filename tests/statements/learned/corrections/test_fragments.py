"""Contents that can be read alone: what a pronoun means, a deadline that was cut off, two acts of one subject."""

from __future__ import annotations

import pytest
from tests.statements.telling import span

from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.learned.corrections.fragments import with_whole_contents


def contents(text: str, source: str, cue: str, *content: str) -> list[tuple[str, str]]:
    """Cue and content of each statement."""
    one = Attribution(
        content=tuple(span(text, words) for words in content), cue=(span(text, cue),), source=(span(text, source),),
        form="indirect", pattern="model",
    )  # fmt: skip
    found = with_whole_contents(text, Found((one,), ()))
    return [
        (text[slice(*one.cue[0])], " / ".join(text[slice(*part)] for part in one.content)) for one in found.attributions
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "wanted"),
    [
        ("A leak, which Hull blamed on rain, is over.", "Hull", "blamed", ("which", "on rain"), "A leak / on rain"),
        ("Fares rise. The fee, which Holt said will, is low.", "Holt", "said", ("which", "will"), "The fee / will"),
        ("It broke the terms of the pact, which Hull denied.", "Hull", "denied", ("which",), "the terms of the pact"),
        ("It is for a pact, which Holt said will last.", "Holt", "said", ("which", "will last"), "which / will last"),
        ("It is due to rain and the wind, which Hull denied.", "Hull", "denied", ("which",), "which"),
        ("They met Ada Holt, whom he called unfair.", "he", "called", ("whom", "unfair"), "Ada Holt / unfair"),
        ("It rained, which Hull denied.", "Hull", "denied", ("which",), "which"),
        ("The quay, which Hull vowed to mend, is shut.", "Hull", "vowed", ("to mend",), "The quay / to mend"),
    ],
)  # fmt: skip
def test_what_a_pronoun_means(text: str, source: str, cue: str, content: tuple[str, ...], wanted: str) -> None:
    assert contents(text, source, cue, *content) == [(cue, wanted)]


@pytest.mark.parametrize(
    ("text", "cue", "content", "wanted"),
    [
        ("Hull had promised four by today, but two came.", "had promised", "four", "four by today"),
        ("Hull demanded an answer before June.", "demanded", "an answer", "an answer before June"),
        ("Hull promised four by next fall.", "promised", "four", "four by next fall"),
        ("Hull promised four by Thursday.", "promised", "four", "four by Thursday"),
        ("Hull met four by today.", "met", "four", "four"),
        ("Hull promised four by the quay.", "promised", "four", "four"),
    ],
)
def test_a_deadline_belongs_to_what_was_promised(text: str, cue: str, content: str, wanted: str) -> None:
    assert contents(text, "Hull", cue, content) == [(cue, wanted)]


def test_what_a_source_declines_is_a_statement_of_its_own() -> None:
    text = "A clerk said the quay would open in June, and declined to say why it was late."
    content = "the quay would open in June, and declined to say why it was late"
    assert contents(text, "A clerk", "said", content) == [
        ("said", "the quay would open in June"),
        ("declined", "to say why it was late"),
    ]
