"""Names that no model took for people's: what a text tells of them, and names with words that run into them."""

from __future__ import annotations

import pytest

from onrecord.record import NameKind, Span
from onrecord.statements.learned.naming import settled
from onrecord.statements.lexicon import language_of
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.shapes import user_named

Kinds = list[tuple[Span, NameKind]]


def cast(text: str, *found: tuple[str, NameKind]) -> list[Figure]:
    """The figures of a text in which a model found these names, each at its first place."""
    kinds: Kinds = sorted(((text.index(name), text.index(name) + len(name)), kind) for name, kind in found)
    return Cast(text, frozenset(language_of("", "en").words), kinds=kinds).figures


def people(text: str, *found: tuple[str, NameKind]) -> list[str]:
    return [figure.name for figure in cast(text, *found) if figure.person]


@pytest.mark.parametrize(
    "text",
    [
        "The lock was old. Oddvir smiled. For years Oddvir's mother had kept it.",
        "The lock was old, said Oddvir, 61, and smiled. Oddvir knows it.",
        "“Come in, Oddvir.” It was late, and Oddvir laughed.",
        "They asked a boy named Oddvir. Then Oddvir wept.",
        "And that’s Oddvir. This is also from the north. He’s a clerk at the port.",
        "Our guest: this is Oddvir from Hull. Then Oddvir smiled.",
        "The port gave it to Marcia, and the rope to Tom.",  # a given name that stands alone
    ],
)
def test_a_name_is_a_persons_where_a_text_speaks_of_somebody(text: str) -> None:
    assert {"Oddvir", "Marcia"} & {*people(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The port of Oddvir is old. In Oddvir the ferries stopped.",
        "The Oddvir said no. In the Oddvir, its members know it.",
        "Oddvir said no.",  # a firm may say so, too
        "Aw, you fell. Aw!",
        "It was a Christian prayer.",
        "It was said on Jan 26 and again on Jan. 4.",
        "The mayor thanked Madam Speaker. Thank you, Madam Speaker.",
        "In Hope, Hope was lost, and hope was all.",
    ],
)
def test_a_name_is_nobodys_where_a_text_speaks_of_no_one(text: str) -> None:
    assert people(text) == []


def test_a_name_of_two_words_taken_for_a_bodys_is_a_persons_whose_last_word_is() -> None:
    text = "Osvin Tarnaby, 58, sold his boat in June. “It was old,” Tarnaby said."
    kinds: Kinds = [((0, 13), "organisation"), ((text.index("Tarnaby said"), text.index(" said")), "person")]
    (figure,) = Cast(text, frozenset(language_of("", "en").words), kinds=kinds).figures
    assert (figure.name, figure.person) == ("Osvin Tarnaby", True)


@pytest.mark.parametrize(
    ("text", "found", "name"),
    [
        ("See Tarnaby on this. It is late.", "Tarnaby", "Tarnaby"),
        ("It was late. Yeah Carol knows it.", "Carol", "Carol"),
        ("Mathematician Ada Holt left.", "Ada Holt", "Ada Holt"),
        ("The idea of Tarnaby I think was older.", "Tarnaby", "Tarnaby"),
        ("Ada Holt Calls it late.", "Ada Holt", "Ada Holt"),
        ("In November Ruth left.", "Ruth", "Ruth"),
        ("For Ada d’Orr it was late.", "Ada d’Orr", "Ada d’Orr"),
        ("San Tarnaby is late.", "Tarnaby", "San Tarnaby"),
        ("Osvin Tarnaby left.", "Tarnaby", "Osvin Tarnaby"),  # a rare given name that the model left out
    ],
)
def test_words_that_run_into_a_persons_name_are_no_part_of_it(text: str, found: str, name: str) -> None:
    assert people(text, (found, "person")) == [name]


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Roland Tarnaby Backs Roy Varn", "Roland Tarnaby"),
        ("Ada Tarnaby Just Got Asked", "Ada Tarnaby"),
        ("Ada Tarnaby Museum Opens", "Ada Tarnaby Museum"),
    ],
)
def test_a_name_in_a_headline_is_as_long_as_below(headline: str, name: str) -> None:
    head = " ".join(headline.split()[:3])  # as a model takes it
    found = cast(f"{headline}\n\nOn Monday Ada Tarnaby met Roland Tarnaby of Hull.", (head, "person"))
    assert name in {figure.name for figure in found}
    assert not any("Backs" in figure.name or "Just" in figure.name for figure in found)


def test_the_place_of_a_dateline_is_nobody() -> None:
    assert "TARNBY" not in people("TARNBY - The mayor said that it was safe. He left.", ("TARNBY", "person"))


def test_a_word_for_kin_before_a_name_tells_the_gender_and_is_no_part_of_it() -> None:
    (figure,) = cast("Grandma Oddvir, as the street calls her, is 102.", ("Oddvir", "person"))
    assert (figure.name, figure.gender) == ("Oddvir", "f")


@pytest.mark.parametrize(
    ("text", "found", "name"),
    [
        ("Alhaji Musa Tarnaby spoke first.", "Musa Tarnaby", "Musa Tarnaby"),
        ("Cllr Oddvir Tarnaby spoke first.", "Cllr Oddvir Tarnaby", "Oddvir Tarnaby"),
        ("Tan Sri Oddvir Tarnaby spoke first.", "Tarnaby", "Oddvir Tarnaby"),
        ("Det. Insp. Oddvir Tarnaby spoke first.", "Oddvir Tarnaby", "Oddvir Tarnaby"),
        ("Fr. Tarnaby spoke first.", "Tarnaby", "Tarnaby"),
        ("Major-Gen Oddvir Tarnaby spoke first.", "Major-Gen Oddvir Tarnaby", "Oddvir Tarnaby"),
        ("Maj Gen Oddvir Tarnaby spoke first.", "Oddvir Tarnaby", "Oddvir Tarnaby"),
    ],
)
def test_how_people_are_addressed_is_no_part_of_their_names(text: str, found: str, name: str) -> None:
    assert people(text, (found, "person")) == [name]


@pytest.mark.parametrize("words", ["Metropolitan Police", "Canon Works", "Private Bank", "Sri Tarn"])
def test_bodies_keep_words_by_which_people_are_addressed(words: str) -> None:
    (figure,) = cast(f"The {words} said no.", (words, "organisation"))
    assert (figure.name, figure.person) == (words, False)


def test_what_is_named_after_somebody_is_no_person() -> None:
    assert people("They met at Tarnaby Tower.", ("Tarnaby", "person")) == []


def test_who_is_told_apart_by_not_has_a_name_of_their_own() -> None:
    text = "What is Bill doing? Your Bill. Not Bill Tarnaby. My Bill left."
    kinds: Kinds = [((at, at + 4), "person") for at in (8, 25)]
    kinds += [((35, 47), "person"), ((52, 56), "person")]
    figures = Cast(text, frozenset(language_of("", "en").words), kinds=kinds).figures
    assert {figure.name: len(figure.mentions) for figure in figures} == {"Bill Tarnaby": 1, "Bill": 3}


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("Ban Li-mun left.", ["Ban Li"], ["Ban Li-mun"]),
        ("Ban Li-mun left.", ["Ban Li-"], ["Ban Li-mun"]),
        ("The Holt-led inquiry", ["Holt"], ["Holt"]),
        ("Maria das Dores left.", ["Maria", "Dores"], ["Maria das Dores"]),
        ("Ada d’Orr left.", ["Ada", "Orr"], ["Ada d’Orr"]),
        ("Ada and Tom left.", ["Ada", "Tom"], ["Ada", "Tom"]),
    ],
)
def test_parts_of_a_name_behind_hyphens_and_small_words_are_one(text: str, cut: list[str], whole: list[str]) -> None:
    found: Kinds = [((text.index(name), text.index(name) + len(name)), "person") for name in cut]
    assert [text[slice(*span)] for span, _ in settled(text, found)] == whole


@pytest.mark.parametrize("found", [("Tarn Al Holt",), ("Osvin", "Tarn Al Holt")])
def test_sons_are_named_whole(found: tuple[str, ...]) -> None:
    assert people("Osvin bin Tarn Al Holt left.", *((name, "person") for name in found)) == ["Osvin bin Tarn Al Holt"]


@pytest.mark.parametrize("words", ["@holt", "holtfan7"])
def test_what_a_user_is_called_names_them(words: str) -> None:
    told = user_named(words, (0, len(words)))
    assert told is not None
    assert (told.name, told.kind) == (words, "person")


@pytest.mark.parametrize("words", ["90s", "5G", "Holt", "holt", "24th"])
def test_what_counts_is_no_user(words: str) -> None:
    assert user_named(words, (0, len(words))) is None


def test_a_given_name_that_is_a_word_of_the_text_too_stays_a_part_of_the_name() -> None:
    assert people("It was grace. Grace Holt smiled.", ("Holt", "person")) == ["Grace Holt"]


def test_two_whom_a_model_took_for_one_stay_two() -> None:
    assert people("Ada Holt and Tom Roy left the port.", ("Ada Holt and Tom Roy", "person")) == ["Ada Holt", "Tom Roy"]
