"""Names with all their mentions; skipped, and said so, without the extra `onrecord[statements]`."""

from __future__ import annotations

import pytest

pytest.importorskip("onnxruntime", reason="onrecord[statements] is not installed")

import numpy as np

from onrecord.record import NameKind, Span, Speaker, SpeakerKind
from onrecord.statements import statements_in
from onrecord.statements.learned import trained
from onrecord.statements.learned.names import names_in
from onrecord.statements.learned.naming import settled
from onrecord.statements.learned.pieces import pieces_of, tokenizer_of
from onrecord.statements.learned.words import of_the_same, of_words, words_of
from onrecord.statements.linking import linked

with_model = pytest.mark.skipif(trained.lacking() is not None, reason=f"the trained model is off: {trained.lacking()}")


def told(text: str, printed: list[tuple[str, int, NameKind]]) -> list[tuple[str, str, str, list[str]]]:
    spans: list[tuple[Span, NameKind]] = []
    for words, after, kind in printed:
        at = text.index(words, after)
        spans.append(((at, at + len(words)), kind))
    found = names_in(text, spans)
    return [(name.id, name.kind, name.name, [text[start:end] for start, end in name.mentions]) for name in found]


def test_a_surname_joins_its_one_person_and_no_other() -> None:
    text = "Ada Holt met Tom Roy and Bea Roy at the Port. Holt left the port; Roy stayed. Ada smiled."
    printed: list[tuple[str, int, NameKind]] = [
        ("Ada Holt", 0, "person"), ("Tom Roy", 0, "person"), ("Bea Roy", 0, "person"), ("the Port", 0, "organisation"),
        ("Holt", 10, "person"), ("the port", 0, "organisation"), ("Roy", 60, "person"), ("Ada", 70, "person"),
    ]  # fmt: skip
    assert [(id_, name, mentions) for id_, _, name, mentions in told(text, printed)] == [
        ("n1", "Ada Holt", ["Ada Holt", "Holt", "Ada"]),
        ("n2", "Tom Roy", ["Tom Roy"]),
        ("n3", "Bea Roy", ["Bea Roy"]),
        ("n4", "the Port", ["the Port", "the port"]),
        ("n5", "Roy", ["Roy"]),
    ]


def test_a_speaker_points_at_the_name_and_adds_one_that_was_not_found() -> None:
    text = "Ada Holt of Vik said so. The Harbour Board agreed; a spokesman did not."

    def speaker(words: str, kind: SpeakerKind, name: str | None) -> Speaker:
        at = text.index(words)
        return Speaker(name=name, kind=kind, named_by=(at, at + len(words)) if name else None, confidence=0.9)

    spoken = {
        "a": speaker("Ada Holt", "person", "Ada Holt"),
        "b": speaker("Harbour Board", "organisation", "Harbour Board"),
        "c": speaker("a spokesman", "unnamed", None),
        "d": speaker("Vik", "organisation", "Vik"),
    }
    names, found = linked(text, [((0, 8), "person"), ((12, 15), "place")], spoken)
    assert [(name.name, name.kind) for name in names] == [
        ("Ada Holt", "person"), ("Vik", "place"), ("Harbour Board", "organisation"),
    ]  # fmt: skip
    assert [one and one.name_id for one in found.values()] == ["n1", "n3", None, None]


def test_an_acronym_in_brackets_joins_its_body_and_the_kind_is_that_of_most() -> None:
    text = "The Harbour Safety Board (HSB) met in Vik. The HSB voted. Vik slept; Vik is small."
    printed: list[tuple[str, int, NameKind]] = [
        ("Harbour Safety Board", 0, "organisation"), ("HSB", 0, "organisation"), ("Vik", 0, "organisation"),
        ("HSB", 40, "organisation"), ("Vik", 55, "place"), ("Vik", 67, "place"),
    ]  # fmt: skip
    assert told(text, printed) == [
        ("n1", "organisation", "Harbour Safety Board", ["Harbour Safety Board", "HSB", "HSB"]),
        ("n2", "place", "Vik", ["Vik", "Vik", "Vik"]),
    ]


@with_model
def test_words_are_whole_and_know_their_like() -> None:
    tokenizer = tokenizer_of(trained.FOLDER / "tokenizer.json")
    text = "Qvistgaard rowed. Then Qvistgaard slept."
    pieces = pieces_of(text, tokenizer)
    model = trained.encoder()
    assert model is not None
    words = words_of(text, pieces, model.goes_on())
    printed = [text[start:end] for start, end in words.spans.tolist()]
    assert printed == ["Qvistgaard", "rowed", ".", "Then", "Qvistgaard", "slept", "."]
    assert words.alike[0] == words.alike[4] != words.alike[3]
    rows = of_words(np.arange(len(pieces), dtype=np.float32)[:, None], words)
    assert of_the_same(rows, words)[0] == (rows[0] + rows[4]) / 2
    assert of_the_same(rows, words)[1] == 0


@with_model
def test_persons_places_and_bodies_of_an_article_are_named() -> None:
    text = (
        "Mayor Ada Holt of Bergen said the Norwegian Refugee Council would open an office in Oslo.\n\n"
        "“We need them here,” Holt told reporters in Bergen. He and officials of the council agreed."
    )
    names = {name.name: name for name in statements_in(text, None, "en").names or ()}
    assert {name: each.kind for name, each in names.items()} == {
        "Ada Holt": "person", "Bergen": "place", "Norwegian Refugee Council": "organisation", "Oslo": "place",
    }  # fmt: skip
    assert [text[start:end] for start, end in names["Ada Holt"].mentions] == ["Ada Holt", "Holt"]
    assert len(names["Bergen"].mentions) == 2


@pytest.mark.parametrize(
    ("text", "cut", "kind", "whole", "told"),
    [
        ("The House of Deputies met.", "House", "organisation", "House of Deputies", "organisation"),
        ("In the Republic of Marsk it rained.", "Marsk", "place", "Republic of Marsk", "place"),
        ("So W. Ada Holt came.", "Ada Holt", "person", "W. Ada Holt", "person"),
        ("He was in Marsk City.", "Marsk City", "organisation", "Marsk City", "place"),
        ("Marsk University closed.", "Marsk University", "place", "Marsk University", "organisation"),
        ("The Puerto Rico vote.", "Puerto Rico", "organisation", "Puerto Rico", "place"),
        ("The party of Marsk won.", "Marsk", "place", "Marsk", "place"),
    ],
)
def test_names_are_whole_and_of_the_kind_that_their_words_tell(
    text: str, cut: str, kind: NameKind, whole: str, told: NameKind
) -> None:
    start = text.index(cut)
    ((span, found),) = settled(text, [((start, start + len(cut)), kind)])
    assert (text[slice(*span)], found) == (whole, told)


def test_names_made_whole_overlap_nothing() -> None:
    text = "The House of Deputies and Holt"
    found: list[tuple[Span, NameKind]] = [((4, 9), "organisation"), ((13, 21), "place"), ((26, 30), "person")]
    assert [text[slice(*span)] for span, _ in settled(text, found)] == ["House of Deputies", "Holt"]


def test_a_department_is_one_name_and_a_rank_is_none() -> None:
    text = "Maj. Ada Holt left Fisheries and Oceans Canada; so did Eve Roy and Air Canada."
    kinds: dict[str, NameKind] = {
        "Maj": "person", "Ada Holt": "person", "Oceans Canada": "organisation", "Eve Roy": "person",
        "Air Canada": "organisation",
    }  # fmt: skip
    found = [((at := text.index(name), at + len(name)), kind) for name, kind in kinds.items()]
    assert [text[slice(*span)] for span, _ in settled(text, found)] == [
        "Ada Holt", "Fisheries and Oceans Canada", "Eve Roy", "Air Canada",
    ]  # fmt: skip


def test_an_arabic_article_is_part_of_a_name() -> None:
    text = "President Omar al-Tarn said that the bridge was shut. Al-Tarn said it would open. “It is safe,” Tarn said."
    found = statements_in(text, None, "en").statements
    assert {s.speaker.name for s in found if s.speaker} == {"Omar al-Tarn"}
    assert len(found) == 3


@with_model
@pytest.mark.parametrize(
    "name",
    [
        "Harbour Party for the People",
        "Popular Front for the Liberation of Carrow",
        "Union of Concerned Fishers",
        "Centre for Harbour Studies",
        "Ministry of Fisheries, Labour and Welfare",
        "European Centre for Dam Prevention and Control",
        "Committee to Protect Anglers",
    ],
)
def test_a_body_is_named_whole(name: str) -> None:
    (statement,) = statements_in(f"The {name} said that the bridge was shut.", None, "en").statements
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.kind) == (name, "organisation")


def test_who_leads_a_body_is_named_behind_it() -> None:
    text = "Harbour Party for the People leader Jon Brask said that the bridge was shut."
    (statement,) = statements_in(text, None, "en").statements
    assert statement.speaker is not None
    assert statement.speaker.name == "Jon Brask"


def test_an_office_before_and_is_nobody_beside_who_holds_it() -> None:
    text = "“We love this bridge,” says Holt Works Founder and Lead Designer Ada Brask."
    (statement,) = statements_in(text, None, "en").statements
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.kind) == ("Ada Brask", "person")


def test_a_name_that_a_model_cut_behind_the_given_name_is_one() -> None:
    text = "Andrés Marín Lor met Ada Holt Tom Roy."
    found: list[tuple[Span, NameKind]] = [
        ((0, 6), "person"), ((7, 16), "person"), ((21, 29), "person"), ((30, 37), "person"),
    ]  # fmt: skip
    assert [text[slice(*span)] for span, _ in settled(text, found)] == ["Andrés Marín Lor", "Ada Holt", "Tom Roy"]


def test_a_place_is_named_in_its_usual_case() -> None:
    text = "CARROW (Tern) — Boats leave Carrow. NASA in Nasa."
    printed: list[tuple[str, int, NameKind]] = [
        ("CARROW", 0, "place"), ("Carrow", 0, "place"), ("NASA", 0, "organisation"), ("Nasa", 0, "organisation"),
    ]  # fmt: skip
    assert [name for _, _, name, _ in told(text, printed)] == ["Carrow", "NASA"]
