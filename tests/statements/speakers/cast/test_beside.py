"""What stands beside a name and is what somebody is, and what only looks so."""

from __future__ import annotations

import pytest
from tests.statements.telling import who


def role(text: str, name: str) -> str | None:
    return who(text, name, Ada_Holt="person", Roy_Varn="person").role


@pytest.mark.parametrize(
    ("lead", "wanted"),
    [
        ("Although former Hull governor ", "former Hull governor"),
        ("After Deputy Secretary of State ", "Deputy Secretary of State"),
        ("Even HBO comedian ", "HBO comedian"),
        ("Holt beat rival ", "rival"),
        ("Cole attacked former party nominee ", "former party nominee"),
        ("They met Hull, where chef ", "chef"),
        ("I’m your host ", "host"),
        ("Hull have sacked head coach ", "head coach"),
        ("The retired head coach ", "retired head coach"),
        ("First Minister ", "First Minister"),
        ("Chief Secretary to the Treasury ", "Chief Secretary to the Treasury"),
        ("The death Saturday of Justice ", "Justice"),
        (
            "The Wall Street Journal’s deputy editorial page editor ",
            "Wall Street Journal’s deputy editorial page editor",
        ),
    ],
)
def test_the_role_before_a_name_begins_behind_the_words_that_lead_to_it(lead: str, wanted: str) -> None:
    assert role(f"{lead}Roy Varn said so.", "Roy Varn") == wanted


@pytest.mark.parametrize(
    ("behind", "wanted"),
    [
        ("and founder of Hull Foods", "founder of Hull Foods"),
        ("as mayor of Hull", "mayor of Hull"),
        ("then the mayor of Hull", "then the mayor of Hull"),
        ("president of the A.F.L.-C.I.O.", "president of the A.F.L.-C.I.O."),
        ("a project manager at bay.com", "project manager at bay.com"),
        ("the lawyer in Holt v. Varn", "lawyer in Holt v. Varn"),
        ("acting chairman of the port", "acting chairman of the port"),
    ],
)
def test_the_role_behind_a_name(behind: str, wanted: str) -> None:
    assert role(f"Ada Holt, {behind}, said so.", "Ada Holt") == wanted


@pytest.mark.parametrize(
    "behind",
    [
        "according to a ministry spokesman",
        "as a teenager",
        "for help with a donor",
        "and his wife",
        "and questions about whether the nominee",
        "having completed a photo with the president",
        "such a con artist",
        "right now the president",
        "recently named the firm’s chief executive",
        "you are the queen",
        "says despite being a chairman",
        "underscoring party divisions over a nominee",
    ],
)
def test_what_goes_on_behind_a_name_is_no_role(behind: str) -> None:
    assert role(f"It is Ada Holt, {behind}, who left. Ada Holt said so.", "Ada Holt") is None


@pytest.mark.parametrize("lead", ["Former", "Little", "Official"])
def test_an_adjective_alone_is_no_role(lead: str) -> None:
    assert role(f"{lead} Roy Varn advisers left. Roy Varn said so.", "Roy Varn") is None
