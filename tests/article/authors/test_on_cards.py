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
    for line in (
        "<figure><figcaption>AFP, Carrow</figcaption></figure>",
        "<div class=name>AFP, Carrow and Hull wait</div>",
    ):
        assert named(html(OWN, line)) == [("Bay Press", "organisation")]


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


def test_whose_site_it_is_wrote_what_nobody_signs() -> None:
    site = meta("og:site_name", "Anil Varn")
    dated = "<p>3 May 2026</p>"
    assert named(html(site, dated)) == [("Anil Varn", "person")]
    assert named(html(site)) == []  # no post
    assert named(html(site, f"<p>By Ida Moor</p>{dated}")) == [("Ida Moor", "person")]


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("<p class=subtitle>Ida Moor, MD; Tom Ferris, DVM, PhD</p>", "", ["Ida Moor", "Tom Ferris"]),
        ("<div class=post-avatar>Ida Moor</div>", "", ["Ida Moor"]),
        ("", "<h3>Ida Moor</h3><p>Ida Moor is a reporter who lives by the water.</p>", ["Ida Moor"]),
        ("", "<h3>Ida Moor</h3><p>A reporter who lives by the water.</p>", []),
    ],
)
def test_names_with_degrees_beside_a_picture_and_above_a_note(before: str, after: str, found: list[str]) -> None:
    assert [name for name, _ in named(html(meta("og:type", "article"), before, BODY, after))] == found


@pytest.mark.parametrize(("name", "found"), [("entry-footer", ["Ida Moor"]), ("comment-footer", []), ("entry", [])])
def test_a_name_before_the_day_in_the_storys_foot(name: str, found: list[str]) -> None:
    foot = f"<div class={name}><div class=right>Ida Moor | 29.07.2026 um 14:26</div></div>"
    assert [one for one, _ in named(html("", "", BODY, foot))] == found


def test_labels_in_a_byline_s_box_are_no_names() -> None:
    box = "<h6>Written by</h6><h5>For the Tribune</h5><li>Filed Under</li><li><a href=/a>Cascade County</a></li>"
    assert named(html("", f"<div class=ody-byline>{box}</div>")) == []


PERSON = (
    "<p><span itemprop=author itemscope itemtype=https://schema.org/Person><span itemprop=name>{} Moor</span></span>"
    " wrote this in a year that had little else.</p>"
)


@pytest.mark.parametrize(
    ("names", "after"),
    [
        (("Ida",), "<p itemprop=reviewBody>Every boat came back dry.</p>"),
        (("Ida", "Tom", "Ola", "Roy", "Eva", "Jo"), ""),
    ],
)
def test_what_customers_say_and_what_a_page_lists_names_no_author(names: tuple[str, ...], after: str) -> None:
    assert named(html("", "", BODY + "".join(map(PERSON.format, names)) + after)) == []
    assert named(html("", "", BODY + PERSON.format("Ida"))) == [("Ida Moor", "person")]


def test_of_a_sites_front_the_first_storys_writer_is_no_author() -> None:
    head = '<meta name="parsely-author" content="Ida Moor">'
    assert named(html(head), "https://baypress.example/") == []
    assert named(html(head)) == [("Ida Moor", "person")]
    assert named(html('<meta name="author" content="BoatbuildersUnited">')) == [("BoatbuildersUnited", "organisation")]


@pytest.mark.parametrize(
    "before",
    [
        CARD.format(4, "Ida"),  # one story is no list of them
        "".join(f"<h3><a href=/{at}>Part {at}</a></h3><p class=by>By Ida Moor</p>" for at in range(3)),
    ],
)
def test_what_is_no_list_of_stories_hides_no_author(before: str) -> None:
    assert named(html(meta("og:type", "article"), before)) == [("Ida Moor", "person")]


def test_a_linked_headline_is_no_card() -> None:
    lines = "<p class=by>By Ida Moor</p><p class=by>3 May 2026</p><p class=by>Carrow</p>"
    linked = "<h1><a href=/rain>Rain falls again in Hull</a></h1>"
    source = html(meta("og:type", "article"), lines, headline="Rain falls again in Hull")
    assert named(source.replace("<h1>Rain falls again in Hull</h1>", linked)) == [("Ida Moor", "person")]


def test_a_shop_is_no_post_of_its_owner_and_a_stated_article_needs_no_date() -> None:
    site = meta("og:site_name", "Anil Varn")
    shop = '<script type="application/ld+json">{"@type": "Product", "name": "Boat"}</script>'
    assert named(html(site + shop, "<p>3 May 2026</p>")) == []
    assert named(html(site + json_ld(headline="Rain falls again"))) == [("Anil Varn", "person")]


def test_a_person_who_holds_the_rights_is_the_author_that_is_stated() -> None:
    assert named(html('<meta name="author" content="Ida Moor">', after="<p>© 2026 Ida Moor</p>")) == [
        ("Ida Moor", "person")
    ]


def test_notes_on_several_people_name_no_author() -> None:
    notes = "".join(
        f"<h3>{name}</h3><p>{name} is a reporter who lives by the water.</p>" for name in ("Ida Moor", "Tom Ferris")
    )
    assert named(html(meta("og:type", "article"), "", BODY, notes)) == []


def test_an_article_may_have_many_authors_in_microdata() -> None:
    people = "".join(map(PERSON.format, ("Ida", "Tom", "Ola", "Roy", "Eva", "Jo")))
    assert named(html(meta("og:type", "article"), "", BODY + people)) != []
