"""Lines beside a licence that bind it or take it back, wherever they stand beside it; and lines that do not."""

from __future__ import annotations

import pytest
from tests.rights.test_reach import BY, LINK, granted, page

NOTICE = f"This article is licensed under {LINK}."
BADGE = f'<a rel=license href="{BY}"><img src=/by.png alt=""></a>'
PLACES = [
    "<div class=license><p>{0}</p><p>{1}</p></div>", "<div class=license><p>{0}</p><div>{1}</div></div>",
    "<div class=license><div><p>{0}</p></div><div><p>{1}</p></div></div>", "<div class=license>{0}<br>{1}</div>",
    "<div class=license>{0} {1}</div>", "<div class=license><p>{0}</p></div><p>{1}</p>",
    "<div class=license><ul><li>{0}</li></ul><p><small>{1}</small></p></div>",
]  # fmt: skip
BINDING = [
    "No commercial use.", "Permission required for commercial use", "Commercial use prohibited",
    "Ask us before commercial use.", "Keine kommerzielle Nutzung.", "Pas d'utilisation commerciale.",
]  # fmt: skip
TAKING = [
    "Please ask first.", "Ask us first", "Valid until 2024", "Licence expires on 3 May 2024.",
    "Guest texts are excluded.",
    "Wire stories excepted", "Agency copy exempt", "Members only.", "Photo only", "For members only",
    "Reserved for partners", "Subject to approval", "Permission required.", "Bitte vorher fragen.",
    "Demandez d'abord.", "Nur für Mitglieder", "Restricted to schools", "Good for 30 days",
    "Contact the author before use.",
    "The above licence was withdrawn on 1 May.", "The above licence is void.",
    "We have withdrawn this licence.", "The licence above no longer applies.",
    "Subscribers only", "Fee: 20 crowns", "This licence is no longer in force.", "Válido hasta 2024", "Gültig bis 2024",
]  # fmt: skip
HARMLESS = [
    "Share this", "Read the licence", "More from the estuary", "© 2026 The Harbour Post",
    "© 2011–2026 The Harbour Post",
    "Contact us", "About us | Contact | Privacy", "Made by hand", "No permission needed.", "Please credit us.",
    "Write to the newsroom", "Follow us", "Some rights reserved.", "Copy link", "Write for us.",
    "For informational purposes only.", "Terms of use", "You need not ask.", "On paper since 1904",
    "Get our newsletter", "Republish this article", "Open to all", "Run it whole, name us and link back.",
]  # fmt: skip


def conditions(end: str, foot: str = "") -> tuple[str, ...] | None:
    return granted(page(end, foot or "<p>The Harbour Post</p>")).get("republish")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("line", BINDING)
def test_a_line_binds_a_licence_to_what_is_not_commercial(line: str, place: str) -> None:
    bound = conditions(place.format(NOTICE, line))
    assert bound is None or "non-commercial" in bound
    bound = conditions("", place.format(NOTICE, line))
    assert bound is None or "non-commercial" in bound


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("line", TAKING)
def test_a_line_takes_a_licence_back(line: str, place: str) -> None:
    assert conditions(place.format(NOTICE, line)) is None
    assert conditions("", place.format(NOTICE, line)) is None


@pytest.mark.parametrize("line", TAKING)
def test_a_line_below_a_badge_takes_it_back(line: str) -> None:
    assert conditions(f"<div class=license><p>{BADGE}</p><p>{line}</p></div>") is None


@pytest.mark.parametrize("line", ["No derivatives", "No derivatives.", "Do not edit the text.", "No changes, please."])
def test_a_line_keeps_changes_out(line: str) -> None:
    for place in PLACES:
        assert "adapt" not in granted(page(place.format(NOTICE, line)))
        assert "adapt" not in granted(page("", place.format(NOTICE, line)))
    assert "republish" in granted(page(PLACES[0].format(NOTICE, line)))


@pytest.mark.parametrize("place", PLACES[:4])
@pytest.mark.parametrize("line", HARMLESS)
def test_other_lines_leave_a_licence_whole(line: str, place: str) -> None:
    for bound in (conditions(place.format(NOTICE, line)), conditions("", place.format(NOTICE, line))):
        assert bound is not None
        assert "non-commercial" not in bound
