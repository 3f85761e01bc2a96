"""Who is called again by a noun: "the Florida senator", "his brother", "the airline"; nobody where it is not plain."""

from __future__ import annotations

import pytest
from tests.statements.telling import last_name, who

from onrecord.record import NameKind

PEOPLE: dict[str, NameKind] = dict.fromkeys(("Ada_Holt", "Tom_Roy", "Ian_Brask"), "person")
BODIES: dict[str, NameKind] = dict.fromkeys(
    (
        "Varn_Air",
        "Dorn_Quay",
        "Bay_Times",
        "Dorn_Ledger",
        "Living_Quay",
        "Dockers",
        "Hull_University",
        "Hull_Port_Authority",
        "HPA",
        "HULL",
        "Varn_Office",
        "Twitter",
    ),
    "organisation",
)
FAR = "It rained. " * 50


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        # by the party and state behind a name
        ("Sen. Ada Holt, R-Fla., spoke. Sen. Tom Roy, D-Ohio, left. The Florida senator said so.",
         "The Florida senator", "Ada Holt"),
        ("Ada Holt (R-Fla.) met Tom Roy (D-Ohio).\n\nAda Holt left. The Ohio Republican said so.",
         "The Ohio Republican", None),
        ("Tom Roy spoke on Monday near Sen. Ada Holt, R-Iowa.\n\nThe Florida senator said so.", "The Florida senator",
         "Tom Roy"),
        ("Rep. Tom Roy spoke on Monday. Roy left. The South Carolina Republican said so.",
         "The South Carolina Republican", "Tom Roy"),
        ("Assemblyman Tom Roy spoke on Monday. The assemblyman said so.", "The assemblyman", "Tom Roy"),
        # of several who have the role the one just named, and no deputy
        ("Chairman Tom Roy came. " + FAR + "\n\nChairman Ada Holt left.\n\nThe chairman said so.", "The chairman",
         "Ada Holt"),
        ("President Ada Holt came. Vice President Tom Roy left. The president said so.", "The president", "Ada Holt"),
        ("Treasury Secretary Ada Holt spoke. Former Treasury Secretary Tom Roy left.\n\nThe Treasury secretary left.",
         "The Treasury secretary", "Ada Holt"),
        ("Mayor Ada Holt came. Mayor Tom Roy came. The mayor said so.", "The mayor", None),
        ("Tom Roy, the prosecutor, left. The prosecutor in the old city of Hull said so.",
         "The prosecutor in the old city of Hull", "Tom Roy"),
        ("It rained. The German company said so.", "The German company", None),
        ("The German army said so.", "The German army", "German army"),
        ("Prime Minister Ada Holt came. It rained. The PM said so.", "The PM", "Ada Holt"),
        # who is named in the next lines
        ("It will rain, an economist\n\n“It will,” said Ada Holt, economist at Varn.", "an economist", "Ada Holt"),
        ("It will rain, an executive\n\n“It will,” said Hull president Ada Holt.", "an executive", "Ada Holt"),
        ("It will rain, an economist\n\nTom Roy left. “It will,” said Ada Holt, chief economist at Varn.",
         "an economist", None),
        ("It will rain, a second economist\n\n“It will,” said Ada Holt, chief economist at Varn.", "a second economist",
         None),
        # whom he would mean
        ("Tom Roy sang here for years. Roy left on Monday. The retired surgeon said so.", "The retired surgeon",
         "Tom Roy"),
        ("Tom Roy left on Monday. A retired surgeon came. The retired surgeon said so.", "The retired surgeon", None),
        ("Tom Roy left on Monday. The aide said so.", "The aide", None),
        ("Tom Roy left on Monday. The leader of the team said so.", "The leader of the team", None),
        ("Tom Roy left on Monday. The Republican who wrote it said so.", "The Republican who wrote it", None),
        ("Tom Roy spoke on Monday. The minority leader said so.", "The minority leader", "Tom Roy"),
        ("Mayor Tom Roy left on Monday. The Republican candidate said so.", "The Republican candidate", None),
        ("Tom Roy, a Democrat, left on Monday. The Republican said so.", "The Republican", None),
        ("Tom Roy left on Monday. The Republican said little of Roy.", "The Republican", None),
        ("President Tom Roy met Ian Brask. The former president said so.", "The former president", None),
        # a trade that another had long before; an office of another people, and one that was somebody's
        ("The actor Ada Holt came. " + FAR + "\n\nTom Roy left on Monday. The actor said so.", "The actor", "Tom Roy"),
        ("The actor Tom Roy came. " + FAR + "\n\nIt rained. The actor said so.", "The actor", "Tom Roy"),
        ("President Tom Roy met Ian Brask. The French president said so.", "The French president", None),
        ("Sen. Tom Roy and former Gov. Ian Brask came. The former Ohio governor said so.", "The former Ohio governor",
         "Ian Brask"),
        ("Ian Brask left. The former governor said so. Former Gov. Tom Roy came.", "The former governor",
         "Ian Brask"),
        # as the owner of what is said; by an age; named inside of the sentence, or in a clause that concedes
        ("Sen. Ada Holt, R-Fla., spoke. Sen. Tom Roy left. The Florida senator’s answer was no.",
         "The Florida senator’s", "Ada Holt"),
        ("Adm. Tom Roy left. It rained. The admiral said so.", "The admiral", "Tom Roy"),
        ("Tom Roy left on Monday. The 57-year-old scientist said so.", "The 57-year-old scientist", "Tom Roy"),
        ("Tom Roy left on Monday. The scientist said so.", "The scientist", None),
        ("Critics of Tom Roy came, as the Republican said.", "the Republican", "Tom Roy"),
        ("Tom Roy’s words may have hurt the Republican, who said so.", "the Republican", None),
        ("In calling for Tom Roy to leave the pope said so.", "the pope", None),
        ("Friends came and Tom Roy said that the Republican said so.", "the Republican", None),
        ("Though Tom Roy was late, the candidate said so.", "the candidate", "Tom Roy"),
        ("While Tom Roy was late, the candidate said so.", "the candidate", None),
        # who was told without the name, then named; and a senator who is named only later
        ("A lawmaker left. Tom Roy came on Monday. Roy spoke. The lawmaker said so.", "The lawmaker", "Tom Roy"),
        ("Ian Brask met a lawmaker. Brask spoke. The lawmaker said so.", "The lawmaker", None),
        ("It\n\nrained\n\nhere.\n\nThe senator said so. Sen. Tom Roy left.", "The senator", None),
        ("The senator said so. Sen. Tom Roy left.", "The senator", "Tom Roy"),
        ("It\n\nrained\n\nhere.\n\nThe president said so. President Tom Roy left.", "The president", "Tom Roy"),
        # an office that a senator had not; one that many are called by, of the last subject alone
        ("Sen. Ada Holt left on Monday. The former secretary of state said so.", "The former secretary of state", None),
        ("Tom Roy sang here for years. Roy left on Monday. The author said so.", "The author", "Tom Roy"),
        ("Tom Roy met Ian Brask. The author said so.", "The author", None),
        # two who act
        ("Ada Holt and Tom Roy left. It rained. The two said so.", "The two", "Ada Holt and Tom Roy"),
        ("Ada Holt (R-Fla.) and clerk Tom Roy left. The two lawmakers said so.", "The two lawmakers",
         "Ada Holt and Tom Roy"),
        ("Tom Roy, 25, and his wife, Ada Holt, left. The couple said so.", "The couple", "Tom Roy and Ada Holt"),
        ("Ada Holt and Tom Roy left. The two camps said so.", "The two camps", None),
        ("Ian Brask, Ada Holt and Tom Roy left. The two said so.", "The two", None),
        ("Ada Holt and Tom Roy voted for Ian Brask. Both candidates said so.", "Both candidates", None),
        ("Ada Holt left. Tom Roy left. The two said so.", "The two", None),
        # kin, and whose campaign
        ("Tom Roy’s brother, Ian Brask, left. His brother said so.", "His brother", "Ian Brask"),
        ("Tom Roy left. His brother said so.", "His brother", None),
        ("Tom Roy left on Monday. His campaign said so.", "His campaign", "Tom Roy’s campaign"),
        ("Tom Roy left on Monday. His campaign grew. The campaign said so.", "The campaign", "Tom Roy’s campaign"),
        ("Tom Roy left on Monday. His campaign met a rival campaign. The campaign said so.", "The campaign", None),
        ("Most Tom Roy allies left. It rained. The campaign said so.", "The campaign", "Tom Roy’s campaign"),
        ("Ada Holt allies met Tom Roy’s aides. The campaign said so.", "The campaign", None),
        ("Tom Roy left on Monday. The retired surgeon’s campaign said so.", "The retired surgeon’s campaign",
         "Tom Roy’s campaign"),
    ],
)  # fmt: skip
def test_who_is_called_again(text: str, source: str, name: str | None) -> None:
    assert who(text, source, **PEOPLE).name == name


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("He flew for years with Varn Air. The airline said so.", "The airline", "Varn Air"),
        ("The Bay Times met Varn Air. The airline said so.", "The airline", "Varn Air"),
        ("The Bay Times met Varn Air. The conservative newspaper said so.", "The conservative newspaper", "Bay Times"),
        ("He left the Bay Times. The news organization said so.", "The news organization", "Bay Times"),
        ("He told the Bay Times. The company said so.", "The company", None),
        ("Varn Air met Dorn Quay. The company said so.", "The company", "Varn Air"),
        ("He left both Varn Air and Dorn Quay. The company said so.", "The company", None),
        ("He left Varn Air. A rival company came. The company said so.", "The company", None),
        ("He left Varn Air. The other company said so.", "The other company", None),
        ("It is led by the Dockers union. The union said so.", "The union", "Dockers"),
        ("He left Hull University. The school said so.", "The school", "Hull University"),
        ("He left Varn Air. " + FAR + "The airline said so.", "The airline", None),
        ("It was sold to Dorn Quay. The shipbuilder said so.", "The shipbuilder", "Dorn Quay"),
        ("Ada Holt met Tom Roy. The wholesaler said so.", "The wholesaler", None),
        ("He told the Dorn Ledger. The company said so.", "The company", None),
        # one of two that the text calls so; none that words are but passed on by
        ("He flew for years with Varn Air. The Hull-based airline said so.", "The Hull-based airline", "Varn Air"),
        ("The Hull Port Authority met. The Geneva-based body said so.", "The Geneva-based body", "Hull Port Authority"),
        ("Dorn Quay met the airline Varn Air on Monday. The company said so.", "The company", "Varn Air"),
        ("It was told on Twitter. The company said so.", "The company", None),
        ("He met Twitter on Monday. The company said so.", "The company", "Twitter"),
        # a dateline's place is no body, and no state's office is a company
        ("HULL, 3 May 2026 -- Varn Air, the airline said, is late.", "the airline", "Varn Air"),
        ("The Varn Office welcomed it. The airline said so.", "The airline", None),
        ("The Hull Port Authority grew. The HPA said so.", "The HPA", "Hull Port Authority"),
        ("The newspaper Living Quay grew. The paper said so.", "The paper", "Living Quay"),
        ("The Hull Port Authority grew. Varn Air shrank. The agency said so.", "The agency", "Hull Port Authority"),
        ("The Hull Port Authority grew. A second agency shrank. The agency said so.", "The agency", None),
        ("Varn Air grew. The agency said so.", "The agency", None),
        (
            "The Hull Port Authority grew. It rained. The port authority said so.",
            "The port authority",
            "Hull Port Authority",
        ),
    ],
)
def test_which_body_is_called_again(text: str, source: str, name: str | None) -> None:
    assert who(text, source, **BODIES).name == name


def test_two_before_who_are_both() -> None:
    text = "They met Gov. Ada Holt and Tom Roy, who say it is late."
    assert who(text, "who", **PEOPLE).name == "Ada Holt and Tom Roy"
    assert who(text.replace("say", "says"), "who", **PEOPLE).name == "Tom Roy"


def test_a_name_is_as_below_the_headline() -> None:
    text = "Harbour Widow Ada Holt Leaves.\n\nAda Holt left. Holt said so."
    assert who(text, "Holt", Harbour_Widow_Ada_Holt="person", Ada_Holt="person").name == "Ada Holt"


def test_who_spoke_last_is_known_where_many_sentences_began_since() -> None:
    text = "Tom Roy left.\n\n" + "Ada Holt left. " * 14 + "Ian Brask left.\u00a0Ian Brask, a clerk, left. He said so."
    assert who(text, "He", **PEOPLE).name == "Ian Brask"


def test_a_woman_without_a_name_goes_on_in_her_sentence() -> None:
    text = "Chancellor Ada Holt left.\n\nA 29-year-old Hull woman was fined after she wrote that it was late."
    assert who(text, "she", Ada_Holt="person").name is None


def test_a_surname_is_no_kin_who_is_named_in_full_later() -> None:
    text = "Tom Roy came with his daughter Ada. Ada left. Roy said so. The late train brought Ada Roy."
    assert who(text, "Roy said", Tom_Roy="person", Ada_Roy="person").name == "Tom Roy"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ian Brask, the transport chief, has quit. The mayor thanked him for his service.", None),
        ("Ian Brask, the transport chief, has quit. The mayor said she was sorry.", None),
        ("Ada Holt has resigned. The prime minister praised her as a “tireless” colleague.", None),
        ("Ada Holt, the mayor, came. The mayor thanked her for it.", "Ada Holt"),
    ],
)
def test_who_thanks_somebody_is_another(text: str, name: str | None) -> None:
    assert last_name(text) == name


@pytest.mark.parametrize(
    ("text", "source", "name", "kind"),
    [
        ("Ada Holt won on Sunday. “It was,” the Portuguese said.", "the Portuguese", "Ada Holt", "person"),
        ("Portugal’s Ada Holt won on Sunday. “It was,” the Portuguese said.", "the Portuguese", "Ada Holt", "person"),
        ("Ada Holt won in Portugal. “It was,” the Portuguese said.", "the Portuguese", None, "group"),
        ("Ada Holt led the talks. The Chinese said they were late.", "The Chinese", None, "group"),
        ("Tom Roy beat Ian Brask, a Swede. Brask fell. “It was,” the Swede said.", "the Swede", "Ian Brask", "person"),
        ("The Americans left. The British said so.", "The British", None, "group"),
    ],
)  # fmt: skip
def test_one_of_a_people_is_called_again_by_it(text: str, source: str, name: str | None, kind: str) -> None:
    speaker = who(text, source, **PEOPLE)
    assert (speaker.name, speaker.kind) == (name, kind)
