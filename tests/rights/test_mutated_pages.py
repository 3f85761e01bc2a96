"""Refusals in the markup of a whole page, cut or with one character lost in any place: no `no` becomes a `yes`.

As `test_mutations`, but of what the parser has to read first: tags, attributes, scripts. For each class a fault is
planted: what of it can't be read is allowed. So each is one of which some break is not read, and the check sees it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from tests.rights.test_hostile_pages import rights

import onrecord.rights.rights as room
from onrecord.evidence import evidence
from onrecord.record import Rights
from onrecord.rights.found import DOUBTED, Found, says

CC = "https://creativecommons.org/licenses/"
PAGES = {
    "meta robots": ("head", "<meta name=robots content='noindex, noarchive'>"),
    "meta tdm": ("head", "<meta name=tdm-reservation content=1>"),
    "meta rights": ("head", f"<meta name=dcterms.license content={CC}by-nd/4.0/>"),
    "RDFa": ("head", f"<link rel='cc:license' href={CC}by-nc-nd/4.0/>"),
    "rel=license": ("foot", f"<a rel=license href={CC}by-nd/4.0/>Terms</a>"),
    "JSON-LD": ("head", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"conditionsOfAccess\":"
                "\"For personal, non-commercial use only.\"}</script>"),
    "RSL": ("head", "<script type=application/rsl+xml><rsl xmlns=https://rslstandard.org/rsl><content url=/><license>"
            "<prohibits type=usage>all</prohibits></license></content></rsl></script>".replace("=usage", "='usage'")
            .replace("=https://rslstandard.org/rsl", "='https://rslstandard.org/rsl'").replace("url=/", "url='/'")),
    "English": ("foot", "<p>Our articles may not be published or copied.</p>"),
    "German": ("foot", "<p>Der Nachdruck unserer Artikel ist verboten.</p>"),
    "French": ("foot", "<p>La reproduction de nos articles est interdite.</p>"),
    "Spanish": ("foot", "<p>Prohibida la reproducción de nuestros artículos.</p>"),
    "Italian": ("foot", "<p>È vietata la riproduzione dei nostri articoli.</p>"),
    "Portuguese": ("foot", "<p>É proibida a reprodução dos nossos artigos.</p>"),
    "Dutch": ("foot", "<p>Overname van onze artikelen is verboden.</p>"),
}  # fmt: skip
"""Where each refuses something, and how it is marked up."""


def broken(markup: str) -> Iterator[str]:
    for at in range(len(markup)):
        yield markup[:at] + markup[at + 1 :]
    for at in range(0, len(markup), 5):
        yield markup[:at]


def noes(found: Rights) -> set[str]:
    return {use for use, permission in found.may if permission.answer == "no"}


def faults(place: str, markup: str) -> Iterator[str]:
    """The breaks of the markup by which a use that it refuses is allowed."""
    refused = noes(rights(**{place: markup}))
    for mutant in broken(markup):
        may = rights(**{place: mutant}).may
        yield from (f"{use}: {mutant}" for use in refused if use != "quote" and getattr(may, use).answer == "yes")


@pytest.mark.parametrize("name", PAGES)
def test_no_break_of_a_refusal_allows_what_it_refuses(name: str) -> None:
    place, markup = PAGES[name]
    assert noes(rights(**{place: markup}))
    assert list(faults(place, markup)) == []


@pytest.mark.parametrize("name", PAGES)
def test_that_what_is_unread_is_allowed_is_caught(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real = room._found
    free = Found(
        kind="notice", words="free", evidence=evidence("visible", "1", "free"), says=says(DOUBTED, "yes", "R10")
    )

    def wrong(*given: Any) -> Iterator[Found]:
        founds = list(real(*given))
        refuses = any(say.effect == "no" for found in founds for say in found.says)
        yield from founds if refuses else [*founds, free]

    monkeypatch.setattr(room, "_found", wrong)
    assert next(faults(*PAGES[name]), None), "the check saw nothing"
