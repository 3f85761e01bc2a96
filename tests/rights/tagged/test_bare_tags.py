"""A licence's tag beside bare words that refuse, without "this article" or in few words: never a yes."""

from __future__ import annotations

import pytest
from tests.rights.test_hostile_pages import CC, granted, rights

LINK = f"<link rel=license href={CC}>"
REFUSALS = [
    "Not for republication.", "Republication prohibited.", "No republication.", "Do not repost.",
    "May not be reposted.", "Reposting is not allowed.", "Re-posting forbidden.", "Nachdruck verboten.",
    "Weiterveröffentlichung untersagt.", "Reproduction interdite.", "Prohibida su reproducción.",
    "Riproduzione vietata.", "Reprodução proibida.", "Overname verboten.", "Text not licensed for reuse.",
    "Not licensed under Creative Commons.", "The above text is excluded from our Creative Commons licence.",
    "Republishing by agreement only.", "This text is exempt from our CC licence.", "Ask the author before reusing.",
    "No reuse.", "Please do not copy.", "Copying forbidden.", "Republish? No.", "Do not reproduce without asking.",
    "Not to be reprinted.", "Weiterverbreitung nicht gestattet.", "Kein Nachdruck.", "Repost interdit.",
    "No se puede republicar.", "Prohibido republicar.", "Vietato ripubblicare.", "Proibido republicar.",
    "Niet herpubliceren.", "Herplaatsing niet toegestaan.", "Exclusive: not for syndication.",
    "Republication by other outlets is not permitted.", "This is excluded from Creative Commons.",
    "CC licence does not apply here.",
]  # fmt: skip


@pytest.mark.parametrize("words", REFUSALS)
def test_a_bare_refusal_beside_a_tag(words: str) -> None:
    for found in (
        rights(head=LINK, inside=f"<p class=rights>{words}</p>"),
        rights(head=LINK, after=f"<p class=copyright>{words}</p>"),
        rights(head=LINK, foot=f"<p>{words}</p>"),
    ):
        assert set(granted(found)) <= {"index"}, words


@pytest.mark.parametrize(
    "words",
    [
        "All rights reserved.", "© 2026 Bay Press. All rights reserved.", "Alle Rechte vorbehalten.",
        "No reproduction without permission.", "Some rights reserved.", "Creative Commons licence", "Copyright policy",
        "Content licensed under CC BY 4.0 except where otherwise noted.", "Photos may not be republished.",
        "Comments are moderated and may not be reposted elsewhere.", "Licence: CC BY 4.0",
        "Reuse our work", "Republish this story free of charge", "No cookies are set without your consent.",
    ],
)  # fmt: skip
def test_what_gives_way_to_a_licence_or_speaks_of_other_things_takes_nothing_back(words: str) -> None:
    assert "republish" in granted(rights(head=LINK, foot=f"<p>{words}</p>"))


REPOSTED = [
    "This article may not be reposted.", "Our texts must not be re-posted elsewhere.",
    "Dieser Text darf nicht repostet werden.",
    "Cet article ne peut être ni reposté ni copié.", "Este texto no se puede repostear.",
    "Questo testo non può essere repostato.", "Este texto não pode ser repostado.",
    "Dit artikel mag niet gerepost worden.",
]  # fmt: skip


@pytest.mark.parametrize("words", REPOSTED)
def test_reposting_is_republishing(words: str) -> None:
    assert rights(foot=f"<p>{words}</p>").may.republish.answer == "no"


def test_reposting_is_granted_too() -> None:
    assert rights(foot="<p>Our articles may be reposted with credit.</p>").may.republish.answer == "yes"


def test_a_stricter_licence_in_print_holds_beside_a_tag() -> None:
    found = rights(head=LINK, foot="<p>Content is licensed under CC BY-NC-ND 4.0.</p>")
    assert found.may.adapt.answer == "no"
    assert found.may.republish.answer == "yes"
    assert found.may.republish.conditions == ("credit", "non-commercial")


def test_what_the_foot_licenses_gives_way_to_the_articles_own_print() -> None:
    printed = "<p class=license>This article is licensed under CC BY 4.0.</p>"
    found = rights(inside=printed, foot="<p>Content is licensed under CC BY-NC-ND 4.0.</p>")
    assert found.may.adapt.answer == "yes"
    photos = rights(head=LINK, foot="<p>Photos are licensed under CC BY-NC-ND 4.0.</p>")
    assert photos.may.adapt.answer == "yes"
