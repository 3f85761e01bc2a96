"""Lists of what republishers may not do, behind a grant: kept whole, without pictures, not sold; and what is none."""

from __future__ import annotations

import pytest
from tests.rights.building import check, permission, read

GRANT = "You may republish this article free of charge, provided that you"


@pytest.mark.parametrize(
    ("words", "expected", "conditions"),
    [
        (
            f"{GRANT}: credit the author; link to the original; do not change the text; and do not use our images.",
            "f ? r y a n", ("credit", "link", "text only"),
        ),
        (
            f"{GRANT}: name us in the byline; do not change the text except for house style; set the canonical tag to"
            " our URL.",
            "f ? r y a n", ("credit", "link"),
        ),
        ("You may republish our stories for free if you credit us and don't sell them.", "f ? r y",
         ("credit", "no resale")),
        ("Others may republish this story so long as you do not alter the text or headline.", "f ? r y a n", ()),
        ("You may republish our stories if you do not edit or translate them and do not use the photos.", "f ? r y a n",
         ("text only",)),
    ],
)  # fmt: skip
def test_conditions_of_a_grant(words: str, expected: str, conditions: tuple[str, ...]) -> None:
    rights = read(("footer", words))
    check(rights, expected)
    assert permission(rights, "r").conditions == conditions


@pytest.mark.parametrize(
    "words",
    [
        "You may republish our stories for free if you do not live in Canada.",
        "You may republish our stories for free as long as you do not publish them before Friday.",
        "You may republish our stories for free as long as you do not edit them without our permission.",
        "You may republish our stories for free as long as you do not edit them, and are a member.",
        "You may republish our stories, provided that you do not republish them.",
        f"{GRANT}: credit us; do not change the text; do not work for a newspaper.",
    ],
)
def test_other_negations_ask(words: str) -> None:
    rights = read(("footer", words))
    assert permission(rights, "r").answer == "ask"
    assert all(permission(rights, use).answer != "yes" for use in "fav")


def test_a_refusal_with_a_condition_stays_one() -> None:
    check(read(("footer", "You may not republish our stories if you do not credit us.")), "r n")
