"""Best label paths, windows of pieces, and how the model's attributions join those by rule."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, product
from typing import Any

import pytest
from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements import statements_in
from onrecord.statements.attribution import Attribution, Found, form_of
from onrecord.statements.learned.corrections.mending import (
    behind_source,
    joined,
    says_nothing,
    whole_cue,
    whole_phrases,
    whole_quotations,
    whole_source,
    without_hearers,
)
from onrecord.statements.rules.datelines import without_dateline

np = pytest.importorskip("numpy", reason="onrecord[statements] is not installed")


def test_a_role_goes_on_only_from_its_own_beginning() -> None:
    from onrecord.statements.learned.paths import best_paths, spans_of

    scores = np.log(np.array([[[0.6, 0.1, 0.3, 0, 0], [0.1, 0, 0.2, 0, 0.7], [0.2, 0, 0, 0.7, 0.1]]]) + 1e-9)
    (path,) = best_paths(scores, np.zeros((1, 3)))
    assert list(spans_of(path)) == [(1, 2, 3)]


def test_no_span_goes_over_the_edge_of_a_paragraph() -> None:
    from onrecord.statements.learned.paths import best_paths, spans_of

    scores = np.zeros((1, 4, 3), dtype=np.float32)
    scores[0, :, 1:] = 3
    (path,) = best_paths(scores, np.array([[1, 0, 1, 0]]))
    assert (1, 3) not in [(first, end) for _, first, end in spans_of(path)]
    assert all(end <= 2 or first >= 2 for _, first, end in spans_of(path))


def best_by_trying(scores: Any, start: Any, learned: Any) -> float:
    """The score of the best labels of which "goes on" stands only behind its own role, within a paragraph."""
    length, labels = scores.shape
    best = -np.inf
    for path in product(range(labels), repeat=length):
        steps = list(pairwise((0, *path)))
        inside = [label > 0 and label % 2 == 0 for label in path]
        if any(inside[at] and (start[at] or steps[at][0] not in (path[at], path[at] - 1)) for at in range(length)):
            continue
        best = max(best, scores[range(length), path].sum() + sum(learned[a, b] for a, b in steps[1:]))
    return float(best)


@pytest.mark.parametrize("is_learned", [False, True])
def test_no_other_path_is_better(is_learned: bool) -> None:
    from onrecord.statements.learned.paths import best_paths

    random = np.random.default_rng(7)
    for length in (1, 2, 5):
        scores = random.normal(size=(9, length, 5)).astype(np.float32)
        start = (random.random((9, length)) < 0.3).astype(int)
        learned = random.normal(size=(5, 5)).astype(np.float32) if is_learned else np.zeros((5, 5), np.float32)
        given = scores.copy()
        paths = best_paths(given, start, learned if is_learned else None)
        assert (given == scores).all()
        for row, path in enumerate(paths.tolist()):
            assert all(label % 2 or not label or not start[row, at] for at, label in enumerate(path))
            told = scores[row, range(length), path].sum() + sum(learned[a, b] for a, b in pairwise(path))
            assert told == pytest.approx(best_by_trying(scores[row], start[row], learned), abs=1e-4)


def test_spans_are_told_with_role_and_place() -> None:
    from onrecord.statements.learned.paths import spans_of

    assert list(spans_of(np.array([1, 2, 2, 0, 3, 3, 4, 1]))) == [(0, 0, 3), (1, 4, 5), (1, 5, 7), (0, 7, 8)]
    assert list(spans_of(np.array([0, 0]))) == []


def test_a_source_has_its_article_and_content_the_whole_quotation() -> None:
    text = "The army said “we will go home by Friday” at last."
    start = text.index("army")
    assert whole_source(text, (start, start + 4), (9, 13)) == (0, start + 4)
    quotation = (text.index("“"), text.index("”") + 1)
    assert whole_quotations([(quotation[0], quotation[1] - 4)], [quotation]) == (quotation,)
    assert whole_quotations([(9, quotation[0] + 3)], [quotation]) == ((9, quotation[0]),)
    two = [(quotation[0], quotation[1] - 9), (quotation[1] - 6, quotation[1])]
    assert whole_quotations(two, [quotation]) == (quotation,)


class Searched(list[Span]):
    """Quotations of a long text, which each of its statements asks for: none may go through them all."""

    def __iter__(self) -> Iterator[Span]:
        raise AssertionError("all were looked at")


def test_the_quotations_that_a_content_touches_are_found_by_a_search() -> None:
    text = "“We open,” said Holt. " * 99
    quotations = Searched((start, start + len("“We open,”")) for start in range(0, len(text), len(text) // 99))
    first, last = quotations[50]
    assert form_of(text, ((first, last + 5),), quotations) == "mixed"
    assert whole_quotations([(first, last - 2)], quotations) == ((first, last),)
    assert joined("a  b\nc", [(0, 1), (3, 4), (5, 6)]) == ((0, 4), (5, 6))


@pytest.mark.parametrize(
    ("text", "cue", "kept"),
    [
        ("“It is over,” Holt declared in a televised address.", "declared in a", "declared"),
        ("“It is over,” Holt said in an interview at the quay.", "said in an interview at the", "said in an interview"),
        ("“It is over,” Holt said in an interview.", "said in an interview", "said in an interview"),
    ],
)
def test_a_cue_does_not_end_before_a_place(text: str, cue: str, kept: str) -> None:
    at = text.index(cue)
    start, end = whole_cue(text, (at, at + len(cue)), [(0, 15)])
    assert text[start:end] == kept


def test_a_cue_keeps_what_leads_to_its_content() -> None:
    text = "Holt commented on the late boats."
    assert whole_cue(text, (5, 17), [(18, len(text))]) == (5, 17)


def test_who_was_told_is_no_content() -> None:
    text = "Holt promised parliament on Thursday that the lake would fall."
    hearer, clause = (14, 24), (37, len(text) - 1)
    assert (text[slice(*hearer)], text[clause[0] : clause[0] + 4]) == ("parliament", "that")
    assert without_hearers(text, [hearer, clause]) == (clause,)
    assert without_hearers(text, [clause]) == (clause,)


@pytest.mark.parametrize(
    ("text", "found", "wanted"),
    [
        (
            "It was criticised by Marish deputies and Ada Holt who wrote:",
            "Marish deputies and",
            "Marish deputies and Ada Holt",
        ),
        ("It was criticised by deputies and by many.", "deputies and", "deputies"),
        ("It was criticised by deputies, but late.", "deputies, but", "deputies"),
        ("It was criticised by Sand and Sons.", "Sand and Sons", "Sand and Sons"),
    ],
)
def test_a_source_ends_with_no_and(text: str, found: str, wanted: str) -> None:
    start = text.index(found)
    first, last = whole_source(text, (start, start + len(found)), (3, 20))
    assert text[first:last] == wanted


@pytest.mark.parametrize(
    ("text", "spans", "wanted"),
    [
        ("NORTH GATE, March 4 — The wall holds.", ((0, 10), (22, 36)), "The wall holds"),
        ("HULL, 4 March 2026 -- The wall holds.", ((0, 36),), "The wall holds"),
        ("HULL, March 4, 2026 /Wire/ -- The wall holds.", ((0, 44),), "The wall holds"),
        ("NORTH GATE (Holt) – The wall holds.", ((0, 34),), "The wall holds"),
        ("It rose.\nNORTH GATE — The wall holds.", ((9, 36),), "The wall holds"),
        ("Hull (Bote) - Die Mauer hält.", ((0, 28),), "Die Mauer hält"),
        ("(BOTE) - HULL, 23 NOV - Il ponte regge.", ((0, 38),), "Il ponte regge"),
        ("MÜHLE/HULL (Bote) - Die Mauer hält.", ((0, 34),), "Die Mauer hält"),
        ("Hull, 4. März (Bote) – Die Mauer hält.", ((0, 37),), "Die Mauer hält"),
        ("Hull /bote/ - Die Mauer hält.", ((0, 28),), "Die Mauer hält"),
        ("Ada Holt (Hull) – Mutter von drei – kommt.", ((0, 41),), "Ada Holt (Hull) – Mutter von drei – kommt"),
        ("NATO must answer — now.", ((0, 22),), "NATO must answer — now"),
        ("It is the NORTH GATE — now open.", ((10, 31),), "NORTH GATE — now open"),
    ],
)
def test_a_dateline_is_no_content(text: str, spans: tuple[tuple[int, int], ...], wanted: str) -> None:
    assert [text[start:end] for start, end in without_dateline(text, spans)] == [wanted]


def test_a_dateline_is_no_content_in_any_language() -> None:
    text = "HULL (Bote) - Die Mauer am Hafen hält seit dem Sommer, teilte die Stadt am Montag mit."
    (said,) = statements_in(text, None, "de").statements
    assert said.content.text == "Die Mauer am Hafen hält seit dem Sommer"


def attribution(content: tuple[tuple[int, int], ...], cue: tuple[int, int], **more: object) -> Attribution:
    return Attribution(content=content, cue=(cue,), form="direct", **{"pattern": "model", **more})  # type: ignore[arg-type]


def test_a_quotation_with_a_cue_of_its_own_is_taken_from_the_one_that_swallowed_it() -> None:
    pytest.importorskip("onnxruntime", reason="onrecord[statements] is not installed")
    from onrecord.statements.learned.attributions import merged

    text = "“We fish on Sunday,” said Nika. “We will see,” her father answered."
    second = text.index("“We will")
    father = attribution(((0, 20), (second, second + 14)), (text.index("answered"), len(text) - 1))
    nika = attribution(((0, 20),), (21, 25), pattern="quotation, cue")
    found = merged(text, [father], Found((nika,), ((0, 20), (second, second + 14)))).attributions
    assert [one.content for one in found] == [((0, 20),), ((second, second + 14),)]


def test_where_the_model_found_it_the_rule_says_nothing() -> None:
    pytest.importorskip("onnxruntime", reason="onrecord[statements] is not installed")
    from onrecord.statements.learned.attributions import merged

    ours = attribution(((0, 10),), (11, 15))
    rule = attribution(((0, 9),), (11, 15), pattern="quotation, cue")
    alone = attribution(((30, 40),), (41, 45), pattern="dash")
    goes_on = Attribution(content=((50, 60),), form="direct", pattern="continued", continues=(0, 9))
    found = merged("x" * 80, [ours], Found((rule, alone, goes_on), ())).attributions
    assert [one.content for one in found] == [((0, 10),), ((30, 40),), ((50, 60),)]
    assert found[2].continues == (0, 10)


BROKEN = "“We keep it,” Holt said. “It is a good harbour.”"
FIRST, SECOND, CUE, HOLT = (0, 13), (25, 48), (19, 23), (14, 18)


def test_the_model_s_attribution_has_both_halves_of_a_broken_quotation() -> None:
    pytest.importorskip("onnxruntime", reason="onrecord[statements] is not installed")
    from onrecord.statements.learned.attributions import merged

    half = attribution((SECOND,), CUE, source=(HOLT,))
    rule = attribution((FIRST, SECOND), CUE, source=(HOLT,), pattern="quotation, cue")
    (found,) = merged(BROKEN, [half], Found((rule,), (FIRST, SECOND))).attributions
    assert found.content == (FIRST, SECOND)
    assert found.pattern == "model"


def test_a_half_that_the_model_gave_to_another_stays_there() -> None:
    pytest.importorskip("onnxruntime", reason="onrecord[statements] is not installed")
    from onrecord.statements.learned.attributions import merged

    half = attribution((SECOND,), CUE, source=(HOLT,))
    other = attribution((FIRST,), (14, 15))
    rule = attribution((FIRST, SECOND), CUE, source=(HOLT,), pattern="quotation, cue")
    found = merged(BROKEN, [half, other], Found((rule,), (FIRST, SECOND))).attributions
    assert [one.content for one in found] == [(FIRST,), (SECOND,)]


@pytest.mark.parametrize(
    ("content", "source", "pattern", "backed"),
    [
        ((FIRST, SECOND), (HOLT,), "quotation, cue", "quotation, cue"),
        ((FIRST, SECOND), (HOLT,), "colon", None),
        ((FIRST, SECOND), (), "quotation, cue", None),
        ((FIRST, SECOND), ((0, 3),), "quotation, cue", None),
        ((SECOND,), (HOLT,), "quotation, cue", None),
    ],
)
def test_a_rule_that_found_the_same_backs_the_model(
    content: tuple[tuple[int, int], ...], source: tuple[tuple[int, int], ...], pattern: str, backed: str | None
) -> None:
    pytest.importorskip("onnxruntime", reason="onrecord[statements] is not installed")
    from onrecord.statements.confidence import confidence_of
    from onrecord.statements.learned.attributions import merged

    unsure = attribution((FIRST, SECOND), CUE, source=(HOLT,), chance=0.5)
    rule = attribution(content, CUE, source=source, pattern=pattern)
    found = next(one for one in merged(BROKEN, [unsure], Found((rule,), (FIRST, SECOND))).attributions)
    assert found.backed == backed
    assert confidence_of(found) == (0.92 if backed else 0.46)
    assert confidence_of(replace(found, negated=True)) <= 0.6


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("The retired pilot said that it rained.", "The", "The retired pilot"),
        ("So Mr. Holt said that it rained.", "Mr", "Mr. Holt"),
        ("Data of the Office (OFW) said that it rained.", "Data of the Office (OFW", "Data of the Office (OFW)"),
        ("The ferry had left when Holt said that it rained.", "The", "The"),
        ("A study of Hull (see the list of all its readers) said so.", "A study of Hull (", "A study of Hull"),
        ("Holt and his crew of old hands said that it rained.", "Holt and his", "Holt"),
        ("Mr. Holt, who has fished all his life, has said that it rained.", "Mr. Holt, who has", "Mr. Holt"),
        ("Ada Holt, who fishes, said that it rained.", "Ada Holt, who fishes,", "Ada Holt, who fishes,"),
        ("Ada Holt, who fishes said that it rained.", "Ada Holt, who fishes", "Ada Holt, who fishes"),
    ],
)
def test_a_source_that_was_cut_off_is_whole(text: str, cut: str, whole: str) -> None:
    start, cue = text.index(cut), text.index("said")
    found = whole_source(text, (start, start + len(cut)), (cue, cue + 4))
    assert text[slice(*found)] == whole


def test_a_possessive_is_the_owners() -> None:
    text = "In Holt's thinking that is so."
    source = whole_source(text, (3, 8), (8, 18))
    assert text[slice(*source)] == "Holt's"
    assert text[slice(*behind_source(text, (8, 18), source))] == "thinking"


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("she spoke of the harm by flood-driven erosion.", "of the harm by flood", "of the harm by flood-driven"),
        ("a vote on the truce on Friday, and left", "a vote on the truce on", "a vote on the truce on Friday"),
        ("to meet her sister – who was ten", "to meet her sister – who", "to meet her sister"),
        ("the end of the war", "the end", "the end"),
        ("the boat leaves at 5 a.m. Holt sails", "the boat leaves at 5 a.m", "the boat leaves at 5 a.m."),
        ("they left the U.S. Holt sails", "they left the U.S", "they left the U.S."),
        ("the boat leaves soon. Holt sails", "the boat leaves soon", "the boat leaves soon"),
    ],
)
def test_content_does_not_end_within_a_word_or_phrase(text: str, cut: str, whole: str) -> None:
    start = text.index(cut)
    (found,) = whole_phrases(text, [(start, start + len(cut))], [])
    assert text[slice(*found)] == whole


def test_the_first_word_of_another_sentence_is_none_of_the_content() -> None:
    text = "The dam is safe, Holt says. Developed lakes are not, and the reeve agrees."
    assert whole_phrases(text, [(0, 15), (28, 37)], []) == ((0, 15),)
    assert whole_phrases("a vote on the truce on Friday", [(0, 22)], [23]) == ((0, 22),)


def test_the_first_words_of_another_statement_are_no_part_of_this_one() -> None:
    text = "The gates would open on Monday, she said. The lake will still fall by Friday, she added."
    first, second = (0, 30), (42, 61)
    assert text[slice(*second)] == "The lake will still"
    assert whole_phrases(text, [first, second], [0, 32, 42, 42, 78]) == (first,)
    assert whole_phrases(text, [first, second], [0, 32, 42, 78]) == (first, second)  # nobody else says it


def test_a_word_that_leads_to_another_is_no_content() -> None:
    text = "Holt thinks for a while. Holt thinks so."
    assert says_nothing(text, [(16, 17)])
    assert not says_nothing(text, [(37, 39)])
    assert not says_nothing(text, [(16, 23)])


def test_what_a_quotation_is_about_is_no_statement_of_its_own() -> None:
    from onrecord.statements.learned.attributions import merged

    text = "“It is a bad plan,” Ada Holt said of her brother’s support for the plan."
    cue = (text.index("said"), text.index("said") + 4)
    about = Attribution(content=((text.index("the plan"), len(text) - 1),), cue=((cue[0], text.index(" the plan")),),
                        form="indirect", pattern="model", chance=0.5)  # fmt: skip
    rule = Attribution(content=((0, 19),), cue=(cue,), form="direct", pattern="quotation, cue")
    assert merged(text, [about], Found((rule,), ((0, 19),))).attributions == (rule,)


def test_what_is_left_of_a_content_without_words_is_dropped() -> None:
    from onrecord.statements.learned.attributions import merged

    text = "Ada Holt is said to have answered: “Why?”"
    left = Attribution(content=((17, 19),), cue=((9, 16),), form="indirect", pattern="model", chance=0.5)
    assert merged(text, [left], Found((), ())).attributions == ()


def test_a_source_that_the_model_lacks_is_the_rules_before_a_quotation() -> None:
    pytest.importorskip("onnxruntime", reason="onrecord[statements] is not installed")
    from onrecord.statements.learned.attributions import merged

    text = "Holt blamed the board, stating: “It is late.”"
    cue, quoted = (23, 31), (32, 45)
    rule = attribution((quoted,), cue, source=((0, 4),), pattern="cue, quotation")
    (found,) = merged(text, [attribution((quoted,), cue)], Found((rule,), (quoted,))).attributions
    assert (found.pattern, found.source) == ("model", ((0, 4),))
    other = attribution((quoted,), cue, source=((12, 21),))
    (found,) = merged(text, [other], Found((rule,), (quoted,))).attributions
    assert found.source == ((12, 21),)
