"""He and she where they are no one with a name alone, and bodies whose names an owner or "the" tells."""

from __future__ import annotations

import pytest
from tests.statements.telling import speakers, who

from onrecord.record import NameKind
from onrecord.statements import statements_in


def test_one_without_a_name_goes_on_in_the_next_quotation() -> None:
    text = (
        "Roy Tarn fell ill. “The doctors came at once,” a staff member told a paper. “They are with his "
        "children,” he said."
    )
    first, second = speakers(text, Roy_Tarn="person")
    assert first is not None
    assert second is not None
    assert (second.name, second.role) == (None, first.role)


def test_one_without_a_name_goes_on_in_the_same_sentence() -> None:
    text = "A harbour official confirmed that Roy Tarn had left, but he said that it was late."
    *_, last = speakers(text, Roy_Tarn="person")
    assert last is not None
    assert last.name is None


@pytest.mark.parametrize(
    "between",
    ["a staff member told Tom Brask", "a staff member said. It was late", "a spokeswoman told a paper"],
)
def test_somebody_else_may_go_on(between: str) -> None:
    text = f"Roy Tarn fell ill. “The doctors came at once,” {between}. “They are with my children,” he said."
    *_, last = speakers(text, Roy_Tarn="person", Tom_Brask="person")
    assert last is not None
    assert last.role != "staff member" or last.name


def test_two_who_speak_together() -> None:
    text = "Roy Tarn is late. Both he and the mayor, Ian Brask, believe so."
    names: dict[str, NameKind] = {"Roy_Tarn": "person", "Ian_Brask": "person"}
    assert who(text, "Both he and the mayor, Ian Brask", **names).name == "Roy Tarn and Ian Brask"
    alone = who(
        "It is late. Both he and the mayor, Ian Brask, believe so.", "Both he and the mayor, Ian Brask", **names
    )
    assert (alone.name, alone.kind) == (None, "group")


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("The Quay and Harbour Union’s Ada Holt said so.", "The Quay and Harbour Union’s Ada Holt", "Ada Holt"),
        ("Ada Holt, Varn’s vice-president, said so.", "Ada Holt, Varn’s vice-president,", "Ada Holt"),
        (
            "Elk County Sheriff’s Department said so.",
            "Elk County Sheriff’s Department",
            "Elk County Sheriff’s Department",
        ),
        ("St John’s College said so.", "St John’s College", "St John’s College"),
        ("Dr Aamer Sultan left. Dr Sultan said so.", "Dr Sultan", "Aamer Sultan"),
        ("The Harbour Union’s Ada Holt left. The union said so.", "The union", "Harbour Union"),
        ("George Tarn left. The Herons broke up. He said so.", "He", "George Tarn"),
    ],
)
def test_whose_name_it_is(text: str, source: str, name: str) -> None:
    kinds: dict[str, NameKind] = {"Quay": "organisation", "Harbour_Union": "organisation", "Varn": "organisation"}
    kinds |= {"Ada_Holt": "person", "Elk_County_Sheriff": "organisation", "Department": "organisation"}
    kinds |= {"Aamer_Sultan": "person", "George_Tarn": "person", "Herons": "person"}
    assert who(text, source, **kinds).name == name


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("", "Reserve Bank"),
        ("Varn Quay grew. ", None),
        ("The Tarn Bank grew. ", None),
        ("Norway grew. ", "Reserve Bank"),
    ],
)
def test_the_bank_that_spoke_last(between: str, name: str | None) -> None:
    text = f"The Reserve Bank said that it was late. {between}The bank said that it was early."
    kinds: dict[str, NameKind] = dict.fromkeys(("Reserve_Bank", "Varn_Quay", "Tarn_Bank"), "organisation")
    *_, last = speakers(text, **kinds)
    assert last is not None
    assert last.name == name


@pytest.mark.parametrize("name", ["Prime Minister's Office", "Medical Examiner's Office", "Hull Coroner’s Office"])
def test_an_office_is_called_by_all_of_its_name(name: str) -> None:
    (one,) = statements_in(f"The {name} said that nobody was hurt.", None, "en").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.kind) == (name, "organisation")
