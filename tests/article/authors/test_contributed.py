"""Who contributed, by a line behind the text."""

from __future__ import annotations

import pytest
from tests.article.pages import BODY, article, html

from onrecord.article.authors.contributed import contributors


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Ida Moor contributed reporting.", [("Ida Moor", None)]),
        ("Ida Moor, Ola Brask and Tom Ferris contributed to this report.", ["Ida Moor", "Ola Brask", "Tom Ferris"]),
        ("— Bay Press writer Ida Moor in New Hull contributed to this report.", [("Ida Moor", "Bay Press")]),
        ("BP writers Ida Moor, in Hull, and Ola Brask contributed.", [("Ida Moor", "BP"), ("Ola Brask", "BP")]),
        ("Ida Moor and The Bay Press contributed to this article.", ["Ida Moor"]),
        ("Times staff writer Ida M. Moor contributed research.", [("Ida M. Moor", "Times")]),
        ("The Bay Press contributed to this report.", []),
        ("Reuters contributed to this report.", []),
        ("Rising Costs contributed to this decline.", []),
        ("Rain contributed to this report of floods.", []),
    ],
)
def test_the_people_of_a_line(line: str, people: list[tuple[str, str | None] | str]) -> None:
    wanted = [one if isinstance(one, tuple) else (one, None) for one in people]
    assert [(one.name, one.outlet) for one in contributors(line)] == wanted
    assert {one.role for one in contributors(line)} <= {"reporting"}


def test_they_stand_behind_who_wrote() -> None:
    found = article(html("", "<p>By Ida Moor</p>", f"{BODY}<p><em>Ola Brask contributed reporting.</em></p>")).authors
    assert [(one.name, one.role) for one in found] == [("Ida Moor", "writer"), ("Ola Brask", "reporting")]


def test_a_name_with_a_capital_inside_is_not_parted() -> None:
    from onrecord.article.authors.behind_names import unglued

    assert unglued("Ida McTime", "Time") == "Ida McTime"
    assert unglued("Ida MoorBay News", "Bay News") == "Ida Moor Bay News"


def test_what_contributed_is_nobody() -> None:
    assert list(contributors("Higher Prices contributed.")) == []
