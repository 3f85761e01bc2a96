"""Pages that mostly quote another's text, and links to where a text goes on."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.provenance.pages_by_hand import BODY, Row, article, page

from onrecord.article.article import Article
from onrecord.provenance import provenance_of

QUOTE = "The harbour is closed, the mayor told us, and it will stay closed until somebody pays for the dredging. " * 3
LINKS = {"Coast Watch": "https://coastwatch.example/2026/harbour", "La Vigie": "https://lavigie.example/port"}


def quoting(*rows: Row, quoted: str = QUOTE) -> Article:
    found = article(*rows)
    return replace(
        found, body=tuple(replace(one, kind="quote" if one.text == quoted else one.kind) for one in found.body)
    )


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("From Coast Watch:", None),
        ("Coast Watch reports on the dredging:", None),
        ("Nobody wants to pay, and Coast Watch has the story:", None),
        (None, "(via Coast Watch)"),
        ("The harbour is in trouble.", "From Coast Watch."),
    ],
)
def test_a_page_that_mostly_quotes_is_an_excerpt(before: str | None, behind: str | None) -> None:
    rows: list[Row] = [("headline", "Harbour closed"), ("byline", "By Rita Moss")]
    rows += [("body", one) for one in (before, QUOTE, behind) if one]
    found = provenance_of(page(*rows, links=LINKS), quoting(*rows), None)
    assert (found.relation, found.origin.name if found.origin else None) == ("excerpt", "Coast Watch")


@pytest.mark.parametrize(
    ("before", "quoted", "links"),
    [
        ("From Coast Watch:", QUOTE, {}),  # no link
        ("From Bay Press:", QUOTE, {"Bay Press": "https://baypress.example/old"}),
        ("Coast Watch reports on the dredging:", "Closed.", LINKS),  # hardly quoted
        ("The mayor spoke at length about the harbour.", QUOTE, LINKS),
        ("Coast Watch was wrong about all of it.", QUOTE, LINKS),
    ],
)
def test_a_quotation_without_its_place_is_none(before: str, quoted: str, links: dict[str, str]) -> None:
    rows: list[Row] = [("headline", "Harbour closed"), ("byline", "By Rita Moss"), ("body", before), ("body", quoted)]
    if quoted != QUOTE:
        rows.append(("body", BODY * 3))
    found = provenance_of(page(*rows, links=links), quoting(*rows, quoted=quoted), None)
    assert (found.relation, found.origin) == ("original", None)


@pytest.mark.parametrize("label", ["other", "body"])
@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Continue reading at Coast Watch", "Coast Watch"),
        ("Lire la suite sur La Vigie", "La Vigie"),
        ("Weiterlesen bei Coast Watch", "Coast Watch"),
        ("Seguir leyendo en Coast Watch", "Coast Watch"),
        ("Czytaj dalej na Coast Watch", "Coast Watch"),
    ],
)
def test_a_long_text_that_goes_on_elsewhere_is_a_part(line: str, name: str, label: str) -> None:
    rows: list[Row] = [("headline", "Harbour closed"), *([("body", BODY * 9)] * 4), (label, line)]  # type: ignore[list-item]
    found = provenance_of(page(*rows, links=LINKS), article(*rows), None)
    assert (found.relation, found.origin.name if found.origin else None) == ("excerpt", name)


@pytest.mark.parametrize(
    "line", ["Weiterlesen auf Seite 2", "Continue reading at Bay Press", "Read more at Coast Watch"]
)
def test_the_own_next_page_and_a_link_under_a_whole_text_are_none(line: str) -> None:
    rows: list[Row] = [("byline", "By Rita Moss"), *([("body", BODY * 9)] * 4), ("other", line)]  # type: ignore[list-item]
    links = LINKS | {"Bay Press": "https://baypress.example/2", "Seite 2": "https://baypress.example/2"}
    assert provenance_of(page(*rows, links=links), article(*rows), None).origin is None


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(
    ("line", "words", "url"),
    [
        ("In a letter, Jane Moss writes:", "Jane Moss", "https://bayside.example/council/letter"),
        ("In a letter, Jane Moss writes:", "Jane Moss", "https://janemoss.example/letter"),
        ("Jane Moss writes:", "Jane Moss", "https://janemoss.example/"),
        ("From Harbour Police:", "Harbour Police", "https://www.facebook.com/harbourpolice/posts/1"),
        ("From Harbour Police:", "Harbour Police", "https://harbourpolice.example/notes"),
        ("From the Harbour Press Office:", "Harbour Press Office", "https://harbour.example/"),
        ("From Jane Moss:", "Jane Moss", "https://bayside.example/moss"),
        ("From Coast Watch:", "Coast Watch", "https://x.com/coastwatch/status/1"),
        ("From a statement by Coast Watch:", "Coast Watch", "https://coastwatch.example/"),
        ("Read the book at Bay Books.", "Bay Books", "https://baybooks.example/"),
        ("Read the menu at Tern Kitchen.", "Tern Kitchen", "https://ternkitchen.example/"),
    ],
)
def test_letters_offices_posts_and_shops_are_no_origin(line: str, words: str, url: str, first: bool) -> None:
    quoted: list[Row] = [("body", line), ("body", QUOTE)] if first else [("body", QUOTE), ("body", line)]
    rows: list[Row] = [("headline", "Harbour closed"), ("byline", "By Rita Moss"), *quoted]
    found = provenance_of(page(*rows, links={words: url}), quoting(*rows), None)
    assert (found.relation, found.origin) == ("original", None)


@pytest.mark.parametrize(
    ("line", "words", "url"),
    [
        ("From Coast Watch:", "Coast Watch", "https://cw.example/2026/a"),
        ("Read the rest at Tern Diaries.", "Tern Diaries", "https://terndiaries.example/2026/a"),
        ("From Ferrybuilders:", "Ferrybuilders", "https://www.ferry-builders.example/log"),
        ("The Verge reports:", "The Verge", "https://elsewhere.example/2026/a"),
    ],
)
def test_an_outlet_by_its_form_by_the_list_or_as_its_address_spells_it(line: str, words: str, url: str) -> None:
    rows: list[Row] = [("headline", "Harbour closed"), ("byline", "By Rita Moss"), ("body", line), ("body", QUOTE)]
    found = provenance_of(page(*rows, links={words: url}), quoting(*rows), None)
    assert found.relation == "excerpt"
    assert found.origin is not None
    assert (found.origin.name or "").removeprefix("The ") == words.removeprefix("The ")
