"""Whose names stand where bylines do: agencies where systems state the house; nobody on cards and under quotations."""

from __future__ import annotations

import pytest
from tests.article.pages import BODY, article, html, json_ld, meta

OWN = json_ld(headline="Rain falls again", author={"@type": "Organization", "name": "Bay Press"})
CARD = "<div class=card><h3><a href=/a{0}>Boats go out for the {0}th time</a></h3><p class=by>By {1} Moor</p></div>"


def named(source: str, url: str | None = "https://www.baypress.example/rain") -> list[tuple[str, str]]:
    return [(author.name, author.kind) for author in article(source, url).authors]


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("<p class=byline>AFP</p>", "AFP"),
        ("<div class=meta><span>dpa</span> <time>5. März 2026</time></div>", "dpa"),
        ("<div class=name>AFP, CARROW</div>", "AFP"),
    ],
)
def test_a_printed_agency_goes_before_the_house_that_systems_state(line: str, agency: str) -> None:
    assert named(html(OWN, line)) == [(agency, "organisation")]


def test_the_house_stays_where_no_agency_is_printed() -> None:
    assert named(html(OWN, "<figure><figcaption>AFP, Carrow</figcaption></figure>")) == [("Bay Press", "organisation")]


@pytest.mark.parametrize("head", ["", meta("og:type", "article")])
def test_who_wrote_the_stories_that_a_page_lists_is_no_author(head: str) -> None:
    cards = "".join(CARD.format(number, name) for number, name in enumerate(("Ida", "Tom", "Ida", "Ola"), 4))
    assert named(html(head, "", cards, headline="Cloud")) == []
    assert named(html(head, "<p class=by>By Ida Moor</p>", BODY + cards)) == [("Ida Moor", "person")]


def test_who_signs_a_quotation_is_no_author() -> None:
    quoted = "<div class=quote>They kept every boat on the water for us.</div><div class=author><p>Ida Moor</p></div>"
    assert named(html("", quoted)) == []


def test_who_made_the_site_is_no_author() -> None:
    assert named(html('<meta name="author" content="Quell Webworks Inc">')) == []
    assert named(html('<meta name="author" content="Quell House">', after="<p>© 2026 Quell House</p>")) == []


@pytest.mark.parametrize(("name", "kind"), [("Anil Varn", "person"), ("Florence Today", "organisation")])
def test_a_site_that_is_called_by_who_writes(name: str, kind: str) -> None:
    head = meta("og:site_name", name) + f'<meta name="author" content="{name}">'
    assert named(html(head)) == [(name, kind)]
