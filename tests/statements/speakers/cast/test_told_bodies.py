"""Names behind a body's noun and a comma are bodies'; those of people whose trade is called so are not."""

from __future__ import annotations

import pytest
from tests.statements.telling import last_name, who

from onrecord.record import NameKind


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("The manufacturer, Varn,", "organisation"),
        ("The company, Varn Brask,", "organisation"),
        ("The regulator, Varn, which closed it,", "organisation"),
        ("The developer, Varn, which owns it,", "organisation"),
        ("The operator, PT Varn Brask,", "organisation"),
        ("Varn, the dockers’ union,", "organisation"),
        ("Varn, which makes pumps,", "organisation"),
        ("Ada Holt, which surprised them,", "person"),
        ("The miner Varn", "organisation"),
        ("The shipbuilder Brask Varn", "organisation"),
        ("The letter carrier Ida Varn", "person"),
        ("The wholesaler Ida Varn", "person"),
        ("The miner Ida Varn", "person"),
        ("Brask Dynamics", "organisation"),
        ("Rovers", "organisation"),
        ("Brask Capital", "organisation"),
        ("The United Dock Workers", "organisation"),
        ("Hull dock workers", "group"),
        ("The developer, Ada Holt,", "person"),
        ("The owner, Ada Holt,", "person"),
    ],
)
def test_what_stands_behind_a_body(source: str, kind: str) -> None:
    people: dict[str, NameKind] = dict.fromkeys(
        ("Varn", "Brask_Capital", "Brask_Dynamics", "Rovers", "Ida_Varn", "Ada_Holt"), "person"
    )
    assert who(f"It was late. {source} said so.", source, **people).kind == kind


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Varnix declined to comment, though its chief executive was there.", "organisation"),
        ("Varnix said the bank and its chief executive were late.", "person"),
        ("Tom met Varnix in May, and its chief executive was there.", "person"),
    ],
)
def test_what_has_officers_is_a_body(sentence: str, kind: str) -> None:
    assert who(f"{sentence} Varnix said so.", "Varnix", Varnix="person").kind == kind


def test_a_firm_is_called_by_the_first_word_of_its_name() -> None:
    text = "Varnix Resources is to close a mine. Varnix said that it was old."
    assert who(text, "Varnix", Varnix_Resources="organisation", Varnix="person").name == "Varnix Resources"


def test_a_name_that_is_told_elsewhere_to_be_a_persons() -> None:
    assert last_name("The developer, Ada Holt, left. Holt said that the bridge was shut.") == "Ada Holt"


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("Shares in Varnix fell.", "organisation"), ("Varnix shares fell.", "organisation"),
        ("Varnix’s share price fell.", "organisation"), ("Varnix shares tips on cooking.", "person"),
    ],
)  # fmt: skip
def test_what_has_shares_is_a_body(lead: str, kind: str) -> None:
    assert who(f"{lead} Varnix said so.", "Varnix", Varnix="person").kind == kind
