"""What a licence's sentence or the line beside it adds to it: a link, a text kept as it is; and what binds nothing."""

from __future__ import annotations

import pytest
from tests.rights.building import check, permission, read
from tests.rights.printed.test_lines_beside import NOTICE, conditions

from onrecord.rights.printed.house_rules import house_rules, line_rules, of_third_parties

OPEN = "q y f y r y a y v y i y m y t y"
HOLDERS = "you will need to obtain permission from the copyright holders concerned."


@pytest.mark.parametrize(
    "words",
    [
        "This article is available under CC BY 4.0 provided you credit us and link back.",
        "Our articles are licensed under CC BY 4.0 as long as you link to the original article.",
        "Text licensed under CC BY 4.0 on condition that a link to this page is included.",
    ],
)
def test_a_licence_with_a_link(words: str) -> None:
    rights = read(("footer", words))
    check(rights, OPEN)
    assert permission(rights, "r").conditions == ("credit", "link")
    assert "link" not in permission(rights, "m").conditions


def test_a_link_that_is_not_asked_for() -> None:
    assert house_rules("this text is licensed under cc by 4.0: link") == ()
    assert house_rules("this text is under cc by 4.0, with the link below") == ()
    assert line_rules("links") == line_rules("related links") == line_rules("linked articles") == ()


def test_a_line_that_asks_for_a_link() -> None:
    rights = read(("footer", "Text licensed under CC BY 4.0. Please link back to the original."))
    assert permission(rights, "r").conditions == ("credit", "link")
    box = f"<div class=license><p>{NOTICE}</p><p>{{0}}</p></div>"
    assert conditions(box.format("Include a link to our page.")) == ("credit", "link")
    assert conditions(box.format("Link to this page")) == ("credit", "link")
    assert conditions(box.format("Linked stories")) == ("credit",)
    asked = "If you’re republishing online, you must link to the URL of this story on our site."
    assert conditions(box.format(asked)) == ("credit", "link")
    asked = "If you’re republishing online, you must link to our form and get permission."
    assert conditions(box.format(asked)) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Stories are available under CC BY 4.0 on the condition that no changes are made.",
            OPEN.replace("a y", "a n"),
        ),
        ("Our text is available under CC BY 4.0 as long as no edits are made to it.", OPEN.replace("a y", "a n")),
        ("Our text is under CC BY 4.0 and no changes are made without permission.", "f ? r ? a ? v ?"),
        ("Our text is under CC BY 4.0 if no changes are made and you are a member.", "f ? r ? a ? v ?"),
    ],
)
def test_a_licence_of_the_text_as_it_is(words: str, expected: str) -> None:
    check(read(("footer", words)), expected)


@pytest.mark.parametrize(
    "words",
    [
        f"Where we have identified any third party copyright information {HOLDERS}",
        "Permission to reproduce third-party material must be sought from the copyright owners concerned.",
        "To use or reproduce elements that are not owned by us, permission may be needed from the right holders.",
    ],
)
def test_what_is_said_of_others_works_takes_nothing_back(words: str) -> None:
    assert of_third_parties(words.casefold())
    rights = read(("footer", f"This article is published under CC BY 4.0. {words}"))
    check(rights, OPEN)


@pytest.mark.parametrize(
    "words",
    [
        "Where we have identified third party copyright, this licence does not apply to members.",
        "Permission to reproduce this article must be sought from the copyright owners.",
        "Permission to reproduce third-party and our own material must be sought from us.",
    ],
)
def test_what_is_said_of_the_text_does(words: str) -> None:
    assert not of_third_parties(words.casefold())
    assert permission(read(("footer", f"This article is published under CC BY 4.0. {words}")), "r").answer == "ask"
