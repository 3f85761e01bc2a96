"""Sources that are nobody's, and contents that begin or end inside of a clause, mended."""

from __future__ import annotations

import pytest
from tests.statements.telling import span

from onrecord.statements.attribution import Attribution
from onrecord.statements.learned.corrections.slips import own_source, whole_clause, without_others_words, without_stumps


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "kept"),
    [
        ("Holt met Roy and the mayor, Ada Brask, urging calm.", "the mayor, Ada Brask,", "urging", "calm", ""),
        ("Holt met Roy and the mayor, Ada Brask, urging calm.", "the mayor,", "urging", "calm", ""),
        ("Holt wrote to the union, urging calm.", "the union", "urging", "calm", ""),
        ("Holt resigned, urging calm.", "Holt", "urging", "calm", "Holt"),
        ("The mayor, Ada Holt, urging calm, left.", "The mayor, Ada Holt,", "urging", "calm", "The mayor, Ada Holt,"),
        ("Varn sued, seeking money. Hull’s mayor left.", "Hull’s", "seeking", "money", ""),
        ("It is late. It is so, said Ada Holt.", "Ada Holt", "said", "It is so", "Ada Holt"),
        ("Roy, of Varn Corp. Holt said it was late.", "Roy", "said", "it was late", "Roy"),
    ],
)
def test_whose_cue_it_is(text: str, source: str, cue: str, content: str, kept: str) -> None:
    found, _ = own_source(text, (span(text, source),), span(text, cue), (span(text, content),))
    assert [text[slice(*one)] for one in found] == ([kept] if kept else [])


def test_what_is_hearsay_is_of_nobody() -> None:
    text = "Holt reportedly left."
    source, content = own_source(text, ((0, 4),), (5, 15), ((16, 20),))
    assert (source, content) == ((), ((0, 4), (16, 20)))


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "whole"),
    [
        ("It was dark. Some fell at Hull, a clerk said.", "a clerk", "said", ["Hull"], ["Some fell at Hull"]),
        ("But some of it fell at Hull, a clerk said.", "a clerk", "said", ["Hull"], ["some of it fell at Hull"]),
        ("Roy came and Hull was late, a clerk said.", "a clerk", "said", ["Hull was late"], ["Hull was late"]),
        ("“Roy” came to Hull, a clerk said.", "a clerk", "said", ["Hull"], ["Hull"]),
        ("Holt said a plan is near.", "Holt", "said", ["a plan"], ["a plan is near"]),
        ("Holt expects it in May, later than he had hoped.", "Holt", "expects", ["it in May, later than he"],
         ["it in May, later than he had hoped"]),
        ("Holt expects it from the head of the quay.", "Holt", "expects", ["it"], ["it"]),
        ("Holt, who said a plan is near, left.", "who", "said", ["a plan"], ["a plan"]),
        ("Holt likes a plan is near.", "Holt", "likes", ["a plan"], ["a plan"]),
        ("It is late, and according to Holt, it is dark.", "Holt", "according to", ["It is late", "it is dark"],
         ["it is dark"]),
        ("It was Roy, Holt says, who left the bridge open. It rained.", "Holt", "says", ["It was Roy"],
         ["It was Roy", "who left the bridge open"]),
        ("It was late, Holt says, and dark.", "Holt", "says", ["It was late"], ["It was late"]),
        ("It was Roy, said Brask, who told her.", "Brask", "said", ["It was Roy"], ["It was Roy", "who told her"]),
        ("It is late and, according to Holt, was dark.", "Holt", "according to", ["It is late and", "was dark"],
         ["It is late and", "was dark"]),
    ],
)  # fmt: skip
def test_clauses_made_whole(text: str, source: str, cue: str, content: list[str], whole: list[str]) -> None:
    parts = tuple(span(text, words) for words in content)
    starts = sorted(at for at, _ in (*parts, span(text, source), span(text, cue)))
    found = whole_clause(text, (span(text, source),), span(text, cue), parts, starts)
    assert [text[slice(*one)] for one in found] == whole


@pytest.mark.parametrize(
    ("behind", "kept"),
    [("The bodies of", 1), ("The men were found.", 2), ("The men were found", 2)],
)
def test_the_beginning_of_another_sentence_is_no_part(behind: str, kept: int) -> None:
    text = "Two climbers died, Holt said. The bodies of the clerks lay there. The men were found."
    one = Attribution(
        content=(span(text, "Two climbers died"), span(text, behind)), cue=(span(text, "said"),), form="indirect",
        pattern="model",
    )  # fmt: skip
    assert len(without_stumps(text, [one])[0].content) == kept


def test_a_clause_does_not_begin_in_anothers_words() -> None:
    text = "Roy hopes for rain at Hull, a clerk said."
    parts = (span(text, "Hull"),)
    starts = [0, 4, text.index("for"), text.index("Hull"), text.index("a clerk"), text.index("said")]
    assert whole_clause(text, (span(text, "a clerk"),), span(text, "said"), parts, starts) == parts


@pytest.mark.parametrize(("end", "kept"), [(".", 1), (",", 2)])
def test_words_of_another_sentence_that_another_says(end: str, kept: int) -> None:
    text = f"Ten men died, an aide said{end} Meanwhile, two women left, a clerk said."

    def one(content: list[str], source: str, cue: int) -> Attribution:
        spans = tuple(span(text, words) for words in content)
        return Attribution(
            content=spans, cue=((cue, cue + 4),), source=(span(text, source),), form="indirect", pattern="model"
        )

    first = one(["Ten men died", "two women left"], "an aide", text.index("said"))
    second = one(["two women left"], "a clerk", text.rindex("said"))
    assert [len(each.content) for each in without_others_words(text, [first, second])] == [kept, 1]
