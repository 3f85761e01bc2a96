"""Names that a text speaks of as of a thing, and people who do what firms do."""

from __future__ import annotations

import pytest
from tests.statements.telling import who


@pytest.mark.parametrize(
    "text",
    [
        "Babbo offers courses in ten languages. It also runs a shop. Babbo claims to be cheap.",
        "Many learn by using Babbo. Babbo’s pricing is plain. Babbo claims to be cheap.",
        "Babbo is a learning platform. It remains true to its plan. Babbo prides itself. Babbo claims to be cheap.",
        "Babbo, a small startup, launched in 2019. Babbo claims to be cheap.",
    ],
)
def test_what_a_text_speaks_of_as_of_a_thing_is_a_body(text: str) -> None:
    assert who(text, "Babbo", Babbo="person").kind == "organisation"


@pytest.mark.parametrize(
    "text",
    [
        "Babbo offers courses. He sells its books, too. Babbo claims to be cheap.",
        "Mr. Babbo offers courses in ten languages. It also has a price. Babbo’s pricing is plain. Babbo claims so.",
        "Babbo offers no apology. Babbo claims to be cheap.",  # one sign
        "Babbo launched a bid. It was late. Babbo said that the town had lost its way. Babbo claims to be cheap.",
    ],
)
def test_who_does_what_firms_do_is_somebody(text: str) -> None:
    assert who(text, "Babbo", Babbo="person").kind == "person"


def test_a_given_name_is_somebodys() -> None:
    text = "Marcia offers courses in ten languages. It also runs a shop. Marcia claims to be cheap."
    assert who(text, "Marcia", Marcia="person").kind == "person"
