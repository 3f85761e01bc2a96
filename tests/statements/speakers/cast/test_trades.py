"""Nouns for one of many people as roles beside a name, and the gender that some of them tell."""

from __future__ import annotations

import pytest
from tests.statements.telling import last_name, who

from onrecord.statements.lexicon.names.body_nouns import TRADES
from onrecord.statements.lexicon.people.crowds import CROWDS, NO_ROLES, ONES, is_crowd, is_one
from onrecord.statements.lexicon.people.roles import BESIDE, FEMALE_NOUNS, MALE_NOUNS, ROLES

pytestmark = pytest.mark.rules_alone

BEFORE = sorted(
    ONES | {"violinist", "toxicologist", "optician", "care-home owner", "shopworker", "bodyguard", "deacon"}
)


@pytest.mark.parametrize("noun", BEFORE)
def test_a_trade_before_a_name(noun: str) -> None:
    assert who(f"It was late. Hull {noun} Ada Holt said the pier was shut.", "Ada Holt").role == f"Hull {noun}"


@pytest.mark.parametrize("noun", [*BEFORE, *sorted(MALE_NOUNS | FEMALE_NOUNS)])
def test_a_trade_behind_a_name(noun: str) -> None:
    role = who(f"It was late. Ada Holt, a {noun} from Hull, said the pier was shut.", "Ada Holt").role
    assert role == f"{noun} from Hull"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They came to assist Ada Holt, who said it was shut.", None),
        ("The firm hoped to recruit Ada Holt, who said it was shut.", None),
        ("Tom Roy, Mia Lindquist and Ada Holt said it was shut.", None),
        ("Supplier Varn Works and Ada Holt said it was shut.", None),
    ],
)
def test_what_is_no_trade(text: str, role: str | None) -> None:
    assert who(text, "Ada Holt").role == role


@pytest.mark.parametrize(
    "title", ["Councilor", "Chairperson", "Coroner", "Vicar", "Ombudsman", "Headteacher", "Solicitor"]
)
def test_an_office_that_begins_a_sentence_is_no_part_of_a_name(title: str) -> None:
    speaker = who(f"{title} Ada Holt said the pier was shut.", f"{title} Ada Holt")
    assert (speaker.name, speaker.role) == ("Ada Holt", title)


@pytest.mark.parametrize("noun", sorted(MALE_NOUNS))
def test_a_noun_for_a_man_is_no_woman(noun: str) -> None:
    text = f"Varo Holt, a {noun} from Hull, said it was shut.\n\n“It is late,” {{}} said."
    assert last_name(text.format("he")) == "Varo Holt"
    assert last_name(text.format("she")) is None


@pytest.mark.parametrize("noun", sorted(FEMALE_NOUNS))
def test_a_noun_for_a_woman_is_no_man(noun: str) -> None:
    text = f"Varo Holt, a {noun} from Hull, said it was shut.\n\n“It is late,” {{}} said."
    assert last_name(text.format("she")) == "Varo Holt"
    assert last_name(text.format("he")) is None


def test_each_of_a_crowd_is_one() -> None:
    """Who is told of in the plural is told of alone as well, but for verbs, adjectives, firms and children."""
    alone = ONES | ROLES | BESIDE | NO_ROLES | TRADES
    irregular = ("ies", "eves", "wives", "sses", "ches")
    assert not {many for many in CROWDS if many.endswith("s") and not many.endswith(irregular)} - {
        f"{one}s" for one in alone
    }


@pytest.mark.parametrize("word", ["list", "resist", "lindquist", "christ", "rangers", "maker"])
def test_other_words(word: str) -> None:
    assert not is_one(word)
    assert not is_crowd(word)
