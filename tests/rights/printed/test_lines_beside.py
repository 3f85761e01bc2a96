"""Lines beside a licence that bind it or take it back, wherever they stand beside it; and lines that do not."""

from __future__ import annotations

import pytest
from tests.rights.printed.test_reach import BY, LINK, granted, page

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
    "Except for photos and agency texts, this is only for members.",
    "Außer für Fotos und Agenturtexte gilt das nur für Mitglieder.",
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
ANYWHERE = [
    "The above licence was withdrawn on 1 May; all rights reserved.", "This licence was withdrawn on 1 May.",
    "We withdrew this licence in spring.", "Please ask before you republish.", "Contact us before reprinting.",
    "Before you reuse it, please write to the desk.", "Diese Lizenz wurde am 1. Mai widerrufen.",
    "Bitte fragen Sie uns vor einer Weiterveröffentlichung.", "Cette licence a été retirée le 1er mai.",
    "Merci de nous demander avant de republier.", "Esta licencia fue revocada el 1 de mayo.",
    "Consulte antes de republicar.", "Questa licenza è stata revocata a maggio.",
    "Contattateci prima di ripubblicare.", "Esta licença foi revogada em maio.", "Contacte-nos antes de republicar.",
    "Deze licentie is ingetrokken.", "Vraag het ons voordat u dit overneemt.", "Licensen har återkallats.",
    "Fråga oss innan du publicerar texten.", "Licencja została cofnięta w maju.",
    "Prosimy o kontakt przed przedrukiem.", "Эта лицензия отозвана 1 мая.", "Свяжитесь с нами перед перепечаткой.",
]  # fmt: skip
"""Heard in whatever line behind the story: in its own paragraph, below a copyright, in a footer elsewhere."""
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


@pytest.mark.parametrize("line", ANYWHERE)
def test_a_licence_is_taken_back_wherever_behind_the_story(line: str) -> None:
    assert conditions(f"<p>{NOTICE}</p><p>{line}</p>") is None
    assert conditions(f"<p>{NOTICE}</p>", f"<p>{line}</p>") is None
    assert (
        conditions(f"<p>{NOTICE}</p>", f"<p>© 2026 The Harbour Post</p><div><p>About us</p></div><p>{line}</p>") is None
    )


@pytest.mark.parametrize(
    "line",
    ["Please ask the editors in writing before you republish any text from this site.",
     "Written consent of the publisher is needed for any reprint of texts on these pages, also in part.",
     "The licence is offered to schools and to nobody else but schools, and only for lessons that are held there."],
)  # fmt: skip
def test_a_long_line_beside_a_licence_in_the_footer_binds_it(line: str) -> None:
    assert conditions("", f"<p>{NOTICE}</p><p>{line}</p>") is None
    assert conditions("", f"<p>{NOTICE} {line}</p>") is None


@pytest.mark.parametrize(
    "line",
    ["Ask for our printed edition before Sunday.", "Contact us before you travel.", "Write to us before you fly."],
)
def test_lines_of_other_things_take_nothing_back(line: str) -> None:
    assert conditions(f"<p>{NOTICE}</p>", f"<p>The Harbour Post</p><p>{line}</p>") is not None


def test_a_short_line_of_the_footer_is_not_the_story_s_box() -> None:
    assert conditions(f"<div class=license><p>{NOTICE}</p></div>", "<p>Valid until 2024.</p>") is not None
    assert conditions(f"<div class=license><p>{NOTICE}</p></div><p>Valid until 2024.</p>") is None
