"""Which paper, party, agency or campaign a noun means, and who of several is "the president"; nobody where unclear."""

from __future__ import annotations

import pytest
from tests.statements.test_nameless import who

from onrecord.record import NameKind
from onrecord.statements.lexicon import language_of
from onrecord.statements.speakers.cast.cast import Cast

BODIES: dict[str, NameKind] = dict.fromkeys(
    ("Varn_Post", "Bay_Times", "Dorn_Leader", "Reed_Party", "Green_Party", "FBI", "Harbour_Agency", "Reuters"),
    "organisation",
)
PEOPLE: dict[str, NameKind] = dict.fromkeys(("Ada_Holt", "Tom_Roy", "Ian_Brask", "Ida_Moor"), "person")
FAR = "\n\n" + "It rained. " * 90 + "\n\n"


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("The Varn Post reported it." + FAR + "The newspaper said so.", "The newspaper", "Varn Post"),
        ("The Varn Post reported it. The Post said so." + FAR + "The newspaper said so.", "The newspaper", "Varn Post"),
        ("The Varn Post and the Bay Times reported it." + FAR + "The newspaper said so.", "The newspaper", None),
        ("The Varn Post has a white paper." + FAR + "The paper said so.", "The paper", None),
        ("The Varn Post left.\n\nIt rained. The editorial board wrote so.", "The editorial board",
         "Varn Post’s editorial board"),
        ("The Dorn Leader has run editorials. The Bay Times left. The paper’s editorial board wrote so.",
         "The paper’s editorial board", "Dorn Leader’s editorial board"),
        ("It rained. The editorial board wrote so.", "The editorial board", None),
        ("Members of the Reed Party met.\n\nIt rained. The party said so.", "The party", "Reed Party"),
        ("The Reed Party met the Green Party. The party said so.", "The party", None),
        ("The Reed Party met Democrats. The party said so.", "The party", None),
        ("The FBI’s case is open. The bureau said so.", "The bureau", "FBI"),
        ("The FBI’s case is open. The law enforcement agency said so.", "The law enforcement agency", "FBI"),
        ("It rained. The law enforcement agency said so.", "The law enforcement agency", None),
        ("Reuters reported it. The news agency said so.", "The news agency", "Reuters"),
        ("It rained. The news agency said so.", "The news agency", None),
        ("It rained. The campaign of the former senator said so.", "The campaign of the former senator", None),
    ],
)  # fmt: skip
def test_which_body(text: str, source: str, name: str | None) -> None:
    assert who(text, source, **BODIES).name == name


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Ada Holt will win, her campaign says." + FAR + "Tom Roy left. The campaign said so.", "The campaign",
         "Ada Holt’s campaign"),
        ("President Ada Holt met Varn Bank President Tom Roy." + FAR + "It rained. The president said so.",
         "The president", "Ada Holt"),
        ("Mayor Ada Holt met Mayor Tom Roy." + FAR + "Roy spoke of the pier. The mayor said so.", "The mayor",
         "Tom Roy"),
        ("Sen. Ada Holt met Sen. Tom Roy. Ian Brask defends it: “Roy is late,” the senator said.",
         "the senator", "Ian Brask"),
        ("Turkish President Tom Roy met President Ada Holt. The Turkish leader said so.", "The Turkish leader",
         "Tom Roy"),
        ("President Tom Roy of Turkey left. The Turkish leader said so.", "The Turkish leader", "Tom Roy"),
        ("President Tom Roy left." + FAR + "The Turkish leader said so.", "The Turkish leader", None),
        ("When a clerk said that Roy was late, the candidate said so. Tom Roy left.", "the candidate", "Tom Roy"),
        ("The Hull surgeon who left said so.\n\nIn court Tom Roy, 44, left.", "The Hull surgeon who left",
         "Tom Roy"),
        ("The Hull surgeon who left said so.\n\nIn court Tom Roy left.", "The Hull surgeon who left",
         None),
        ("In an interview with Ian Brask, the candidate said so.", "the candidate", None),
    ],
)  # fmt: skip
def test_who_of_several(text: str, source: str, name: str | None) -> None:
    assert who(text, source, **PEOPLE).name == name


def test_a_body_keeps_the_first_word_of_its_name() -> None:
    assert who("It rained. The State Department said so.", "The State Department").name == "State Department"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The federal judge Holt was speaking of is old. Ada Holt left.", None),
        ("It went to the chief of staff and forwarded to Holt. Ada Holt left.", None),
        ("Former Prime Minister of Norway Ada Holt left.", "Former Prime Minister of Norway"),
    ],
)
def test_a_role_is_no_clause(text: str, role: str | None) -> None:
    at = text.index("Ada Holt")
    cast = Cast(text, frozenset(language_of(text, "en").words), kinds=[((at, at + 8), "person")])
    figure = cast.named("Ada Holt")
    assert figure is not None
    assert figure.role == role
