"""Names with the noun before them that tells what somebody is, and names that only look so."""

from __future__ import annotations

import pytest

from onrecord.statements.speakers.cast.led_by_nouns import without_noun
from onrecord.statements.speakers.cast.mentions import Mention


def named(text: str, name: str, person: bool = True) -> str:
    """The name without its noun, or the whole."""
    at = text.index(name)
    mention = Mention(at, at + len(name), name, "", at, False)
    found = without_noun(text, mention, person) or mention
    assert text[found.start : found.end] == found.name
    return found.name


@pytest.mark.parametrize(
    ("text", "whole", "name"),
    [
        ("Committeeman Curlo Varn said so.", "Committeeman Curlo Varn", "Curlo Varn"),
        ("UX Designer Micho Varn said so.", "UX Designer Micho Varn", "Micho Varn"),
        ("YouTuber Ada Varn said so.", "YouTuber Ada Varn", "Ada Varn"),
        ("Her fellow New Yorker Ada Varn said so.", "New Yorker Ada Varn", "Ada Varn"),
        ("Scientists Ada Varn and Roy Holt said so.", "Scientists Ada Varn", "Ada Varn"),
        ("Republicans Varn of Hull and Holt of Tarn said so.", "Republicans Varn", "Varn"),
        ("Former President of Iceland Ada Varn said so.", "Iceland Ada Varn", "Ada Varn"),
        ("Irish Taoiseach Micho Varn said so.", "Irish Taoiseach Micho Varn", "Micho Varn"),
        ("Archbishop of Canterbury Ada Varn said so.", "Canterbury Ada Varn", "Ada Varn"),
        ("AI Scientist Yann Varn said so.", "AI Scientist Yann Varn", "Yann Varn"),
    ],
)
def test_the_noun_is_no_part_of_the_name(text: str, whole: str, name: str) -> None:
    assert named(text, whole) == name


@pytest.mark.parametrize(
    "name",
    [
        "Baker Mayvarn",  # a given name
        "Hunter Varn",
        "Mason Porter Varn",
        "Hacker Varn",  # one word may be a surname: nobody knows
        "Workers United Hull",
        "Students Against Hunger",
        "Doctors Without Borders",
        "Farmers Insurance",
        "Veterans Affairs",
        "Republicans Abroad",
        "Iceland Foods Group",
        "Author Solutions Group",
        "Leader Post",
    ],
)
def test_names_that_begin_with_a_noun_are_whole(name: str) -> None:
    assert named(f"{name} said so.", name) == name


def test_a_place_that_is_nobodys_office_is_a_part_of_the_name() -> None:
    assert named("It is the Bank of Jordan Ada Varn.", "Jordan Ada Varn") == "Jordan Ada Varn"


def test_a_noun_before_a_strange_name_needs_a_model_that_sees_somebody() -> None:
    assert named("Designer Micho Varn said so.", "Designer Micho Varn", person=False) == "Designer Micho Varn"
