"""Which paper, party, agency or campaign a noun means, and who of several is "the president"; nobody where unclear."""

from __future__ import annotations

import pytest
from tests.statements.telling import last_name, who

from onrecord.record import NameKind
from onrecord.statements import statements_in
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
        ("Sgt Holt of Bay Police left. The force said so.", "The force", "Bay Police"),
        ("Sgt Holt of Bay Police met the Hull Constabulary. The force said so.", "The force", None),
        ("The Varn Post reported it. The force said so.", "The force", None),
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
        ("The former secretary of state mocked Ada Holt for it.", None),
        ("It is Ada Holt - the first-term senator from Hull who left - again.", "first-term senator from Hull"),
        ("It is Ada Holt — a Hull lawyer — who left.", "Hull lawyer"),
        ("It is Ada Holt – not a lawyer.", None),
    ],
)
def test_a_role_is_no_clause(text: str, role: str | None) -> None:
    at = text.index("Ada Holt")
    cast = Cast(text, frozenset(language_of(text, "en").words), kinds=[((at, at + 8), "person")])
    figure = cast.named("Ada Holt")
    assert figure is not None
    assert figure.role == role


AWAY = "\n\n" + "It rained. " * 25


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("The editors of The Beacon left. It rained. The newspaper said so.", "The newspaper", "Beacon"),
        ("A Dorn newspaper left. The editors of The Beacon left. It rained." + AWAY + "The newspaper said so.",
         "The newspaper", "Beacon"),
        ("Varn News left." + AWAY + "It is said that the network grew." + AWAY + "The network said so.",
         "The network", "Varn News"),
        ("Varn News left." + AWAY + "It is said that it grew." + AWAY + "The network said so.", "The network", None),
        ("The Varn Centre left. It rained. The center said so.", "The center", "Varn Centre"),
        ("The Ada Holt Foundation left. The Holt foundation grew. The foundation said so.", "The foundation",
         "Ada Holt Foundation"),
        ("Ada Holt’s campaign grew." + FAR + "It is Ada Holt’s donor list, which the campaign says is long.",
         "the campaign", "Ada Holt’s campaign"),
    ],
)  # fmt: skip
def test_bodies_called_again(text: str, source: str, name: str | None) -> None:
    names: dict[str, NameKind] = dict.fromkeys(
        ("Beacon", "The_Beacon", "Varn_News", "Varn_Centre", "Ada_Holt_Foundation"), "organisation"
    )
    assert who(text, source, **names, Dorn="place", **({} if "Ada Holt F" in text else PEOPLE)).name == name


def test_what_a_text_calls_a_group_is_nobody() -> None:
    varn: dict[str, NameKind] = {"Al-Varn": "person"}
    text = "Tom Roy left. Al-Varn, the armed group based in Hull, left. He said so."
    assert who(text, "He", **PEOPLE, **varn).name == "Tom Roy"


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Ada Holt left. She likes boats. The former first lady said so.", "The former first lady", "Ada Holt"),
        ("Tom Roy left. Roy likes boats. The former mayor said so.", "The former mayor", "Tom Roy"),
        ("The former mayor met Tom Roy. Roy likes boats. The former mayor said so.", "The former mayor", None),
        ("The former first lady, Ada Holt, left. Holt likes boats. The former president said so.",
         "The former president", None),
        ("Tom Roy said that Ian Brask left.\n\n“I did not see it,” the Republican nominee said.",
         "the Republican nominee", "Tom Roy"),
        ("Ian Brask’s campaign grew. " * 9 + "It rained.\n\nTom Roy met Brask.\n\n“I did,” the vice-presidential "
         "nominee said of Ian Brask.", "the vice-presidential nominee", "Tom Roy"),
    ],
)  # fmt: skip
def test_who_is_called_again(text: str, source: str, name: str | None) -> None:
    assert who(text, source, **PEOPLE).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Roy and Ian Brask met. Roy then asked Ian Brask why it rained.\n\n“I know,” he said.", "Ian Brask"),
        ("Tom Roy and Ian Brask met. Roy then asked Ian Brask to leave.\n\n“I know,” he said.", "Tom Roy"),
    ],
)
def test_who_is_asked_answers(text: str, name: str) -> None:
    assert who(text, "he", **PEOPLE).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Roy ran. " * 5 + "Ian Brask left. Brask met Ida Moor, whom the candidate liked.", "Tom Roy"),
        ("Tom Roy ran. Ian Brask ran. " * 5 + "Brask met Ida Moor, whom the candidate liked.", None),
        ("Mayor Tom Roy ran. " * 5 + "Ian Brask left. Brask met Ida Moor, whom the candidate liked.", None),
        ("It rained. " * 90 + "Tom Roy ran. " * 5 + "Ian Brask met Ida Moor, whom the candidate liked.", None),
    ],
)
def test_the_candidate_is_whom_a_text_is_about(text: str, name: str | None) -> None:
    assert who(text, "the candidate", **PEOPLE).name == name


COURT = "Justice Holt and Justice Roy of the Supreme Court met Justice Brask. The liberal court left.\n\n"


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        (COURT + "It rained. In May the court said so.", "the court", "Supreme Court"),
        (COURT + "The appeals court left. In May the court said so.", "the court", None),
        (COURT + "The Hull Court left.\n\nIn May the court said so.", "the court", "Hull Court"),
        ("The Varn Association left.\n\nThe nation’s largest gun group said so.", "The nation’s largest gun group",
         "Varn Association"),
        ("President Tom Roy left. Roy spoke.\n\nIan Brask likes what Roy said.\n\nThe Ohio Republican said so.",
         "The Ohio Republican", "Ian Brask"),
    ],
)  # fmt: skip
def test_courts_groups_and_republicans(text: str, source: str, name: str | None) -> None:
    courts: dict[str, NameKind] = dict.fromkeys(("Supreme_Court", "Hull_Court", "Varn_Association"), "organisation")
    assert who(text, source, **courts, **PEOPLE).name == name


def test_a_network_that_is_never_named_is_nobody_however_often_it_is_called_so() -> None:
    assert who("It is said that the network grew. " * 1200 + "The network said so.", "The network").name is None


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("Analysts at Hull Capital called it a warning.", "Varn Motors"),
        ("“It is bad,” said Tom Roy of Hull Capital.", "Varn Motors"),
        ("Dr. Ida Moor of Hull Medical Center said it was bad.", "Varn Motors"),
        ("Hull Capital called it a warning.", "Hull Capital"),
    ],
)
def test_the_company_is_none_whose_people_only_speak_of_it(between: str, name: str) -> None:
    text = f"Varn Motors cut its forecast in May. {between} The company said it would close a plant."
    assert last_name(text) == name


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Developer Varn Homes", "Varn Homes"),
        ("Rail operator Hull Rail", "Hull Rail"),
        ("Manufacturer Varn Pharma", "Varn Pharma"),
        ("Airline Pell Airways", "Pell Airways"),
        ("Film studio Holt Pictures", "Holt Pictures"),
    ],
)
def test_firms_by_what_stands_before_their_names_and_ends_them(source: str, name: str) -> None:
    (one,) = statements_in(f"{source} said it was safe.", None, "en").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.kind) == (name, "organisation")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Car dealer Roy Varn", "Roy Varn"),
        ("Brewer Tom Brask", "Tom Brask"),
        ("Ida Lines, a nurse,", "Ida Lines"),
        ("Developer Roy Varn", "Roy Varn"),
        ("Developer Ada Homes", "Ada Homes"),
        ("The property developer Ximo Tarn", "Ximo Tarn"),
        ("Tom Waters", "Tom Waters"),
    ],
)
def test_people_of_a_trade_are_people(source: str, name: str) -> None:
    (one,) = statements_in(f"{source} said he was tired.", None, "en").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.kind) == (name, "person")


@pytest.mark.parametrize(("name", "called"), [("Black Lives Matter", "Black Lives Matter"), ("eBay", None)])
def test_the_group_is_a_known_cause_and_no_known_firm(name: str, called: str | None) -> None:
    text = f"{name} took the action on Monday. The group said that it was safe."
    kinds: dict[str, NameKind] = {name.replace(" ", "_"): "organisation"}
    assert who(text, "The group", **kinds).name == called
