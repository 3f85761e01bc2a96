"""A licence's sentence at the foot of the page beside what stands by the article and reserves it: no yes.

Classes of what a stranger's pages had when they were first run, in words of our own.
"""

from __future__ import annotations

import pytest
from tests.rights.test_hostile_pages import CC, granted, rights
from tests.timing import seconds

OWN = "<p>© 2026 Bay Press</p>"
FOOT = (
    f"{OWN}<p>This work is licensed under a <a rel=license href={CC}>Creative Commons Attribution 4.0</a> License.</p>"
)
SHORT = f"{OWN}<p><a rel=license href={CC}>CC BY 4.0</a></p>"


@pytest.mark.parametrize("foot", [FOOT, SHORT])
def test_the_licence_alone_grants(foot: str) -> None:
    assert "republish" in granted(rights(foot=foot))


@pytest.mark.parametrize(
    "line",
    [
        "© 2025 Tarn Books Ltd. All rights reserved.",
        "© Tarn Books.",
        "© Harrowgate / TB Media. Alle rechten voorbehouden.",
        "© Weidenberger Landbote GmbH. Alle Rechte vorbehalten.",
        "This article: © Ida Quill, all rights reserved.",
        "Schools may print this article for their classes. All other reproduction is forbidden.",
        "Whoever wants to reprint this piece asks the author first: ida@quill.example.",
        "É proibida a reprodução deste texto sem autorização por escrito.",
        "Niets uit dit artikel mag worden overgenomen zonder toestemming van de uitgever.",
        "Our Creative Commons licence does not cover this article.",
        "Cet article n’est pas couvert par la licence du site.",
        "Reuse: none permitted.",
    ],
)
@pytest.mark.parametrize("foot", [FOOT, SHORT])
def test_what_reserves_the_article_goes_before_the_foots_licence(line: str, foot: str) -> None:
    assert "republish" not in granted(rights(inside=f"<p><small>{line}</small></p>", foot=foot))
    assert "republish" not in granted(rights(after=f"<p>{line}</p>", foot=foot))


@pytest.mark.parametrize(
    "line",
    ["© 2026 Bay Press", "© Rita Moss", "© the author. All rights reserved.", "© 2024–2026 Bay Press Media Group"],
)
def test_the_copyright_of_the_outlet_and_of_the_writer_gives_way_to_the_licence(line: str) -> None:
    assert "republish" in granted(rights(after=f"<p>{line}</p>", foot=FOOT))


def test_whoever_owns_the_outlet_has_the_only_line() -> None:
    assert "republish" in granted(rights(foot=FOOT.replace("Bay Press", "Coast Holdings")))


def test_a_foundations_line_beside_the_outlets_at_the_foot_says_nothing_of_the_text() -> None:
    assert "republish" in granted(rights(foot=f"{FOOT}<p>© 2026 Harrowgate Foundation. All rights reserved.</p>"))


@pytest.mark.parametrize("line", ["© OpenStreetMap contributors", "© Google 2026"])
def test_a_maps_line_says_nothing_of_the_text(line: str) -> None:
    assert "republish" in granted(rights(inside=f"<p>{line}</p>", foot=FOOT))


@pytest.mark.parametrize("bound", ["for non-commercial use ", "in full ", "with a link ", "if you name us, "])
def test_an_offers_own_conditions_are_not_lost_to_the_licence_it_names(bound: str) -> None:
    line = f"<p class=rights>You may republish this article {bound}under our Creative Commons licence.</p>"
    assert "republish" not in granted(rights(inside=line, foot=FOOT))
    assert "republish" in granted(rights(inside=line.replace(bound, ""), foot=FOOT))


def test_lines_of_dashes_take_no_time() -> None:
    dashes = "".join(f"<p>© {number} {'-' * 9000} Zed</p>" for number in range(10))
    assert seconds(lambda: rights(foot=dashes), enough=4) < 4


def test_a_flat_refusal_of_the_article_is_a_no_and_not_only_a_doubt() -> None:
    line = "<p>Schools may print this article for their classes. All other reproduction is forbidden.</p>"
    may = rights(after=line, foot=FOOT).may
    assert (may.republish.answer, may.republish.rule) == ("no", "R3")
